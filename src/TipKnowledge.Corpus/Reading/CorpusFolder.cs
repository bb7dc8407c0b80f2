using System.Collections.Immutable;

namespace TipKnowledge.Corpus.Reading;

/// <summary>A folder of documents: what is in it is listed anew at each call.</summary>
/// <param name="path">The folder.</param>
public sealed class CorpusFolder(string path)
{
    /// <summary>The file, in the folder, that tells about the documents as publications.</summary>
    public const string ReferencesFile = "references.json";

    /// <summary>The folder, in the folder, with additions to the vocabulary.</summary>
    public const string VocabularyFolder = "vocabulary";

    private static readonly EnumerationOptions Everything = new()
    {
        RecurseSubdirectories = true,
        AttributesToSkip = FileAttributes.Hidden | FileAttributes.System,
        IgnoreInaccessible = true,
    };

    /// <summary>The folder's full path.</summary>
    public string FullPath { get; } = Path.GetFullPath(path);

    /// <summary>Whether the folder exists.</summary>
    public bool Exists => Directory.Exists(FullPath);

    /// <summary>The documents, by relative path in ordinal order. The references file, the vocabulary, README files and hidden files are none.</summary>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    public ImmutableArray<CorpusFile> Documents() =>
    [
        .. new DirectoryInfo(FullPath).EnumerateFiles("*", Everything)
            .Select(info => new CorpusFile(info.FullName, Relative(info), info.Length, info.LastWriteTimeUtc))
            .Where(file => IsDocument(file.RelativePath))
            .OrderBy(file => file.RelativePath, StringComparer.Ordinal),
    ];

    /// <summary>The vocabulary's files, in ordinal order; none where there is no such folder.</summary>
    public ImmutableArray<string> VocabularyFiles()
    {
        var folder = Path.Combine(FullPath, VocabularyFolder);
        return Directory.Exists(folder) ? [.. Directory.EnumerateFiles(folder, "*.json").Order(StringComparer.Ordinal)] : [];
    }

    private string Relative(FileInfo info) => Path.GetRelativePath(FullPath, info.FullName).Replace('\\', '/');

    private static bool IsDocument(string relative) =>
        !relative.Split('/').Any(part => part.StartsWith('.'))
        && !relative.Equals(ReferencesFile, StringComparison.OrdinalIgnoreCase)
        && !relative.StartsWith(VocabularyFolder + "/", StringComparison.OrdinalIgnoreCase)
        && !Path.GetFileNameWithoutExtension(relative).Equals("README", StringComparison.OrdinalIgnoreCase);
}

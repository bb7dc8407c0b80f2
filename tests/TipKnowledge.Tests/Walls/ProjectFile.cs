using System.Xml.Linq;

namespace TipKnowledge.Tests.Walls;

/// <summary>What a project file says it uses.</summary>
internal sealed record ProjectFile(string Name, string Folder, string[] Projects, string[] Packages)
{
    public static ProjectFile[] All { get; } =
    [
        .. new[] { "src", "tests" }
            .SelectMany(folder => Directory.EnumerateFiles(Path.Combine(RepositoryFolders.Root, folder), "*.csproj", SearchOption.AllDirectories))
            .Order(StringComparer.Ordinal)
            .Select(Read),
    ];

    /// <summary>The project's own source files.</summary>
    public IEnumerable<string> Sources() =>
        Directory.EnumerateFiles(Folder, "*.cs*", SearchOption.AllDirectories)
            .Where(file => Path.GetExtension(file) is ".cs" or ".cshtml")
            .Where(file => !Path.GetRelativePath(Folder, file).Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj" or "node_modules"));

    private static ProjectFile Read(string file)
    {
        var items = XDocument.Load(file).Descendants().ToArray();
        return new ProjectFile(
            Path.GetFileNameWithoutExtension(file),
            Path.GetDirectoryName(file)!,
            [.. Includes("ProjectReference").Select(path => Path.GetFileNameWithoutExtension(path.Replace('\\', '/')))],
            [.. Includes("PackageReference"), .. Includes("FrameworkReference"), .. Includes("Reference")]);

        IEnumerable<string> Includes(string item) => items.Where(e => e.Name.LocalName == item).Select(e => e.Attribute("Include")!.Value);
    }
}

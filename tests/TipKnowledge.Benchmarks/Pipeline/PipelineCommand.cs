using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json;
using TipKnowledge.Benchmarks.Peers;
using TipKnowledge.Corpus;
using TipKnowledge.Corpus.Languages;
using TipKnowledge.Corpus.Passages;
using TipKnowledge.Corpus.Reading;
using TipKnowledge.Entities;
using TipKnowledge.Entities.Vocabularies;
using TipKnowledge.Search.Analysis;

namespace TipKnowledge.Benchmarks.Pipeline;

/// <summary><c>pipeline</c>: how fast files become passages, passages mentions, and words terms, on one core.</summary>
internal sealed class PipelineCommand
{
    private readonly Option<DirectoryInfo> _corpus = new Option<DirectoryInfo>("--corpus") { Description = "The documents.", HelpName = "FOLDER", Required = true }.AcceptExistingOnly();
    private readonly Option<double> _seconds = new("--seconds") { Description = "Seconds a step, after as many to warm up; the fastest pass counts.", DefaultValueFactory = _ => 3 };
    private readonly Option<FileInfo?> _json = new("--json") { Description = "Writes the figures into this file, too.", HelpName = "FILE" };

    public static Command Create()
    {
        var pipeline = new PipelineCommand();
        var command = new Command("pipeline", "Measures the way of a file step by step on one core: reading and parsing, recognition, analysis.") { pipeline._corpus, pipeline._seconds, pipeline._json };
        command.SetAction(pipeline.Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        var corpus = new CorpusFolder(parsed.GetRequiredValue(_corpus).FullName);
        var reader = new CorpusFileReader(Bibliography.Load(corpus));
        var recognizer = new EntityRecognizer(Vocabulary.Load(corpus.VocabularyFiles()));
        var files = corpus.Documents();
        var documents = files.Select(reader.Read).Where(r => r.IsRead).Select(r => r.Document!).ToList();
        if (documents.Count == 0)
        {
            Console.Error.WriteLine("There is no document in the folder that can be read.");
            return 1;
        }
        var seconds = parsed.GetRequiredValue(_seconds);
        var text = documents.Sum(p => p.Passages.Sum(x => (long)Encoding.UTF8.GetByteCount(x.Text)));
        IReadOnlyList<StageFigures> figures =
        [
            Measure("reading and parsing", files.Sum(f => f.Bytes), seconds, () => files.Sum(f => (long)(reader.Read(f).Document?.Passages.Length ?? 0))),
            Measure("recognition", text, seconds, () => documents.Sum(p => (long)recognizer.Recognize(p).Passages.Sum(x => x.Mentions.Length))),
            Measure("analysis", text, seconds, () => documents.Sum(CountTerms)),
        ];
        foreach (var stage in figures)
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{stage.Stage,-20} {stage.MegabytesPerSecond,8:F2} MB/s  {stage.Bytes,10} bytes  {stage.Made,8} {Unit(stage.Stage)}"));
        if (parsed.GetValue(_json) is { } file) File.WriteAllText(file.FullName, JsonSerializer.Serialize(figures, BenchmarkJson.Default.IReadOnlyListStageFigures));
        return 0;
    }

    private static string Unit(string stage) => stage switch
    {
        "recognition" => "mentions",
        "analysis" => "terms",
        _ => "passages",
    };

    private static StageFigures Measure(string stage, long bytes, double seconds, Func<long> pass)
    {
        long made = 0;
        Repeat(seconds, () => made = pass());
        return new StageFigures(stage, bytes, Repeat(seconds, () => made = pass()), made);
    }

    // the time of the fastest pass: what disturbs one only makes it slower
    private static double Repeat(double seconds, Action pass)
    {
        var fastest = double.MaxValue;
        var start = Stopwatch.GetTimestamp();
        do
        {
            var before = Stopwatch.GetTimestamp();
            pass();
            fastest = Math.Min(fastest, Stopwatch.GetElapsedTime(before).TotalSeconds);
        }
        while (Stopwatch.GetElapsedTime(start).TotalSeconds < seconds);
        return fastest;
    }

    // the fields a passage's words go into: that of its language, and the exact one

    private static long CountTerms(Document document)
    {
        long terms = 0;
        foreach (var passage in document.Passages)
        {
            terms += Count(Analyzers.Exact, passage.Text);
            if (passage.Language != Language.English) terms += Count(Analyzers.Indonesian, passage.Text);
            if (passage.Language != Language.Indonesian) terms += Count(Analyzers.English, passage.Text);
        }
        return terms;
    }

    private static long Count(NamedAnalyzer analyzer, string text)
    {
        long terms = 0;
        using var reader = new TermReader(analyzer, text);
        while (reader.MoveNext()) terms++;
        return terms;
    }
}

using System.Collections.Immutable;
using System.Text;
using TipKnowledge.Search.Analysis;
using TipKnowledge.Search.Asking;
using TipKnowledge.Search.Schema;

namespace TipKnowledge.Tests.Search.Reference;

/// <summary>An entry as a person sees it: where each word stands, whole values, numbers.</summary>
internal sealed class ScanEntry
{
    /// <summary>Further than any slop reaches.</summary>
    private const int Gap = 10_000_000;

    private static readonly ILookup<string, int> Nothing = Array.Empty<int>().ToLookup(_ => "");

    private readonly Dictionary<string, ILookup<string, int>> _words = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ImmutableSortedSet<string>> _values = new(StringComparer.Ordinal);
    private readonly Dictionary<string, long> _numbers = new(StringComparer.Ordinal);

    private ScanEntry(string document, IndexEntry entry) => Stored = new StoredEntry(document, entry.Ordinal, entry.Stored.ToArray());

    public StoredEntry Stored { get; }

    public string Document => Stored.Document;

    public int Ordinal => Stored.Ordinal;

    /// <exception cref="ArgumentException">The entry does not fit the schema.</exception>
    public static ScanEntry Of(string document, IndexEntry entry, IndexSchema schema)
    {
        var made = new ScanEntry(document, entry);
        made._values[schema.Document] = Fits(document) ? [document] : throw new ArgumentException("The id is too long.", nameof(document));
        made._numbers[schema.Ordinal] = entry.Ordinal;
        foreach (var texts in entry.Texts.GroupBy(t => t.Field, t => t.Text))
        {
            var field = schema.Require(texts.Key, FieldKind.Text, FieldKind.Keyword, FieldKind.Filter);
            if (field.Kind == FieldKind.Text) made._words[field.Name] = Words(texts, field.Analyzer!);
            else if (!texts.All(Fits)) throw new ArgumentException("A whole value is too long.", nameof(entry));
            else made._values[field.Name] = texts.ToImmutableSortedSet(StringComparer.Ordinal);
        }
        foreach (var (name, number) in entry.Numbers) made._numbers[schema.Require(name, FieldKind.Number).Name] = number;
        return made;
    }

    /// <summary>The places of each word of a text field.</summary>
    public ILookup<string, int> Words(string field) => _words.GetValueOrDefault(field, Nothing);

    /// <summary>How many words a text field has.</summary>
    public int Length(string field) => Words(field).Sum(places => places.Count());

    /// <summary>The whole values of a field.</summary>
    public IReadOnlyCollection<string> Values(string field) => _values.GetValueOrDefault(field, []);

    /// <summary>Words or whole values of a field, each once.</summary>
    public IEnumerable<string> Terms(string field) => Words(field).Select(places => places.Key).Concat(Values(field));

    public bool Has(string field, string term) => Words(field).Contains(term) || (_values.TryGetValue(field, out var values) && values.Contains(term));

    public long? Number(string field) => _numbers.TryGetValue(field, out var number) ? number : null;

    private static bool Fits(string term) => Encoding.UTF8.GetByteCount(term) <= IndexSchema.LongestTerm;

    private static ILookup<string, int> Words(IEnumerable<string> texts, NamedAnalyzer analyzer)
    {
        var words = new List<(string Word, int Place)>();
        var start = 0;
        foreach (var text in texts)
        {
            words.AddRange(AnalysedWords.Of(text, analyzer).Where(w => Fits(w.Word)).Select(w => (w.Word, start + w.Place)));
            start = words.Select(w => w.Place).DefaultIfEmpty(0).Max() + Gap;
        }
        return words.ToLookup(w => w.Word, w => w.Place, StringComparer.Ordinal);
    }
}

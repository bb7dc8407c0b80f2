using TipKnowledge.Corpus.Passages;

namespace TipKnowledge.Tests.Corpus.Parsing.References;

public sealed class ReferenceListTests
{
    private static readonly string[] Entries =
    [
        "Karang, B. (2018). Upah harian awak kapal dan pencatatannya di pelabuhan kecil. Warta Samudra, 3(1), 11–29.",
        "Laut, S., & Ombak, T. (2020). Ledgers of small harbours: A survey. Harbour Studies, 7(2), 40-58.",
        "Muara, D. (2021). Koperasi perempuan pesisir. Teluk Biru: Penerbit Muara.",
    ];

    [Theory]
    [InlineData("\n")]
    [InlineData("\n\n")]
    [InlineData(" ")]
    public void Each_entry_is_a_reference_from_the_first_to_the_last(string between) =>
        Assert.Equal(Entries, References($"{Pages.Paragraph(1)}\n\nDAFTAR PUSTAKA\n{string.Join(between, Entries)}\n"));

    [Fact]
    public void Numbers_in_brackets_are_labels()
    {
        var document = Documents.Parse($"{Pages.Paragraph(1)}\n\nREFERENCES\n{string.Join('\n', Entries.Select((e, i) => $"[{i + 1}] {e[..50]}\n{e[50..].Trim()}"))}\n");
        Assert.Equal(["[1]", "[2]", "[3]"], document.Passages.Where(p => p.Kind == PassageKind.Reference).Select(p => p.Label));
    }

    [Fact]
    public void Wrapped_entries_stay_whole()
    {
        var wrapped = Entries.Select(e => e[..60].Trim() + "\n" + e[60..].Trim());
        Assert.Equal(3, References($"{Pages.Paragraph(1)}\n\nDAFTAR PUSTAKA\n{string.Join('\n', wrapped)}\n").Count);
    }

    [Fact]
    public void Headings_of_kinds_of_sources_do_not_end_the_list() =>
        Assert.Equal(Entries, References($"{Pages.Paragraph(1)}\n\nDAFTAR PUSTAKA\n\nBUKU\n\n{Entries[0]}\n\n{Entries[1]}\n\nJURNAL DAN ARTIKEL\n\n{Entries[2]}\n"));

    [Fact]
    public void An_appendix_ends_the_list_and_is_a_section_of_its_own()
    {
        var document = Documents.Parse($"PENDAHULUAN\n\n{Pages.Paragraph(1)}\n\nDAFTAR PUSTAKA\n{string.Join('\n', Entries)}\n\nLampiran 2. Daftar Kapal\n\n{Pages.Paragraph(2)}\n");
        Assert.Equal(["Lampiran 2. Daftar Kapal"], document.Passages[^1].SectionPath.AsEnumerable());
        Assert.Equal(PassageKind.Paragraph, document.Passages[^1].Kind);
    }

    private static List<string> References(string text) => [.. Documents.Parse(text).Passages.Where(p => p.Kind == PassageKind.Reference).Select(p => p.Text)];
}

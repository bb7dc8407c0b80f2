using TipKnowledge.Answers;
using TipKnowledge.Corpus.Passages;
using TipKnowledge.Entities;
using TipKnowledge.Exploring;

namespace TipKnowledge.Tests.Exploring;

public sealed class DocumentListTests(IndexedCorpus corpus) : IClassFixture<IndexedCorpus>
{
    private static readonly EntityId Law = EntityId.Parse("law:id/uu/2007/21");
    private static readonly EntityId Agency = EntityId.Parse("agency:id/bp2mi");

    private readonly Explorer _explorer = corpus.Explorer;

    [Fact]
    public void Documents_that_name_an_entity_stand_by_year_each_with_its_first_passage()
    {
        var documents = List(new DocumentFilter { Names = [Law] });

        Assert.Equal(_explorer.Entity(Law, EntityPageSize.Whole)!.Entity.Documents, documents.Total);
        Assert.Equal(documents.Items.Select(d => d.Document.Metadata.Year).OrderBy(year => year ?? int.MaxValue), documents.Items.Select(d => d.Document.Metadata.Year));
        Assert.All(documents.Items, d => Assert.NotEmpty(d.First!.Text.Marks));
        Assert.All(documents.Items, d => Assert.True(d.Found > 0));
    }

    [Fact]
    public void Several_names_must_all_stand_in_a_document()
    {
        var both = List(new DocumentFilter { Names = [Law, Agency] }).Items.Select(d => d.Document.Id).ToHashSet();
        var law = List(new DocumentFilter { Names = [Law] }).Items.Select(d => d.Document.Id);
        var agency = List(new DocumentFilter { Names = [Agency] }).Items.Select(d => d.Document.Id);

        Assert.Equal(law.Intersect(agency).ToHashSet(), both);
    }

    [Fact]
    public void Papers_state_nothing_of_themselves() =>
        Assert.Equal(0, List(new DocumentFilter { Relation = RelationType.Ratifies, Target = "law:int/*" }).Total);

    [Theory]
    [InlineData("not an id")]
    [InlineData("law:id/uu/1800/1")]
    public void Target_that_nothing_names_finds_nothing(string target) =>
        Assert.Equal(0, List(new DocumentFilter { Relation = RelationType.Amends, Target = target }).Total);

    [Fact]
    public void Without_a_condition_all_documents_are_listed() => Assert.Equal(5, List(new DocumentFilter()).Total);

    [Fact]
    public void Kind_that_no_document_has_finds_nothing() =>
        Assert.Equal(0, List(new DocumentFilter { Names = [Law], Type = DocumentKind.Statute }).Total);

    [Fact]
    public void Csv_quotes_what_needs_it_and_holds_no_formula()
    {
        var one = List(new DocumentFilter { Names = [Law] }).Items[0];
        var hostile = one with { Document = one.Document with { Metadata = one.Document.Metadata with { Title = "=HYPERLINK(\"x\"), and more" } } };
        var writer = new StringWriter();
        DocumentCsv.Write([hostile], writer);
        var lines = writer.ToString().Split("\r\n");

        Assert.Equal("id,year,title,law,passages,file", lines[0]);
        Assert.Contains(",\"'=HYPERLINK(\"\"x\"\"), and more\",", lines[1], StringComparison.Ordinal);
    }

    private ListPage<ListedDocument> List(DocumentFilter filter) => _explorer.Documents(filter, ListRange.All);
}

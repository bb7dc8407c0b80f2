using TipKnowledge.Search.Asking;
using TipKnowledge.Search.Engines;
using TipKnowledge.Search.Lucene;
using TipKnowledge.Search.Queries;

namespace TipKnowledge.Tests.Search.Reliability;

/// <summary>Every step of writing and reading fails in turn.</summary>
public sealed class FaultTests : IDisposable
{
    /// <summary>The next commit merges.</summary>
    private const int Before = 9;

    private readonly TemporaryIndex _index = new();

    public FaultTests() => Rounds.Commit(_index.Engine, 1, Before);

    public void Dispose() => _index.Dispose();

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_failed_write_says_why_and_the_last_commit_stays(bool forGood) => EachStep(FaultStep.Write, forGood, (plan, engine) =>
    {
        var last = Rounds.Read(_index.Engine);
        var problem = Fail(engine, last + 1);
        plan.End();
        if (problem is not null) AssertReason(problem);
        Assert.Equal(problem is null ? last + 1 : last, Rounds.Read(_index.Engine));
        AssertGoesOn();
    });

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_failed_deletion_is_made_up_for_later(bool forGood) => EachStep(FaultStep.Delete, forGood, (plan, engine) =>
    {
        var last = Rounds.Read(_index.Engine);
        Assert.Null(Fail(engine, last + 1));
        plan.End();
        Assert.Equal(last + 1, Rounds.Read(_index.Engine));
        AssertGoesOn();
    });

    [Fact]
    public void A_failed_read_of_a_writer_says_why_and_the_last_commit_stays() => EachStep(FaultStep.Read, false, (plan, engine) =>
    {
        var last = Rounds.Read(_index.Engine);
        var problem = Fail(engine, last + 1);
        plan.End();
        if (problem is not null) AssertReason(problem);
        Assert.Equal(problem is null ? last + 1 : last, Rounds.Read(_index.Engine));
        AssertGoesOn();
    });

    [Fact]
    public void A_failed_read_says_why_and_the_next_one_answers()
    {
        EachStep(FaultStep.Read, false, (plan, engine) =>
        {
            using var reader = Try(engine.Read) ?? engine.Read()!;
            Assert.Empty(reader.Notices);
            Try(() => reader.Search(Rounds.Question));
            Try(() => reader.Terms(new TermsQuestion("body", "w")).ToList());
            Try(() => reader.Scan(new PhraseQuery("body", [new("whole", 0), new("d1", 1)])).ToList());
            Try(() => reader.Search(new SearchQuestion(new FuzzyQuery("body", "whola", 1)) { Order = SearchOrder.Descending("year"), Take = 3 }));
            Try(() => reader.Pairs(new PairsQuestion(new MatchAllQuery(), "tag", "document")));
            plan.End();
            Assert.Equal(Before, Rounds.Read(reader));
        });
        Assert.Empty(_index.Engine.Check().Findings);
    }

    [Fact]
    public void A_check_that_cannot_read_a_file_says_so() => EachStep(FaultStep.Read, false, (plan, engine) =>
    {
        IndexVerification check;
        try
        {
            check = engine.Check();
        }
        catch (IOException problem)
        {
            AssertReason(problem);
            return;
        }
        // some reads are tried again
        if (!check.Sound) Assert.Contains(check.Findings, finding => finding.Contains(FaultPlan.Reason, StringComparison.Ordinal));
        Assert.True(check.Sound || plan.HasFailed);
    });

    [Fact]
    public void A_writer_that_failed_takes_nothing_more_and_says_why_again()
    {
        var plan = new FaultPlan(FaultStep.Write, 1, forGood: false);
        using (var writer = Faulty(plan).Write())
        {
            AssertReason(Assert.ThrowsAny<IOException>(() => Rounds.Commit(writer, Before + 1)));
            AssertReason(Assert.ThrowsAny<IOException>(() => writer.Remove("d1")));
            AssertReason(Assert.ThrowsAny<IOException>(() => Rounds.Put(writer, Before + 2)));
            AssertReason(Assert.ThrowsAny<IOException>(writer.Commit));
        }
        Assert.Equal(Before, Rounds.Read(_index.Engine));
        AssertGoesOn();
    }

    [Fact]
    public void A_document_that_does_not_fit_is_refused_whole_and_the_writer_goes_on()
    {
        using (var writer = _index.Engine.Write())
        {
            var tooLong = new TipKnowledge.Search.Schema.IndexEntry(1).Add("tag", new string('x', 40_000));
            Assert.Throws<ArgumentException>(() => writer.Put("d1", [new(0), tooLong]));
            Rounds.Commit(writer, Before + 1);
        }
        Assert.Equal(Before + 1, Rounds.Read(_index.Engine));
    }

    [Fact]
    public void What_is_missing_besides_the_index_is_no_damage_of_it()
    {
        var engine = new LuceneEngine(_index.Folder, TemporaryIndex.Schema, files => new MissingElsewhere(files));
        Assert.Throws<FileNotFoundException>(engine.Read);
        Assert.IsNotType<CorruptIndexException>(Assert.ThrowsAny<IOException>(engine.Write));
        Assert.Equal(Before, Rounds.Read(_index.Engine));
        AssertGoesOn();
    }

    private T? Try<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (IOException problem)
        {
            AssertReason(problem);
            return default;
        }
    }

    private static IOException? Fail(LuceneEngine engine, int round)
    {
        try
        {
            using var writer = engine.Write();
            Rounds.Commit(writer, round);
            return null;
        }
        catch (IOException problem)
        {
            return problem;
        }
    }

    private void AssertReason(IOException problem)
    {
        Assert.IsNotType<CorruptIndexException>(problem);
        Assert.Contains(FaultPlan.Reason, problem.Message, StringComparison.Ordinal);
        Assert.Contains(_index.Folder, problem.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', problem.Message);
    }

    // a sound index of which the next commits leave no file but their own
    private void AssertGoesOn()
    {
        Assert.Empty(_index.Engine.Check().Findings);
        var last = Rounds.Read(_index.Engine);
        Rounds.Commit(_index.Engine, last + 1, last + 2);
        Assert.Equal(last + 2, Rounds.Read(_index.Engine));
        FilesOnDisk.AssertOnlyThoseOfLastTwoCommits(_index);
    }

    // until a whole run meets no fault
    private void EachStep(FaultStep kind, bool forGood, Action<FaultPlan, LuceneEngine> run)
    {
        for (var step = 1; ; step++)
        {
            var plan = new FaultPlan(kind, step, forGood);
            try
            {
                run(plan, Faulty(plan));
                Assert.Empty(FilesOnDisk.Held(_index.Folder));
            }
            catch (Exception problem)
            {
                throw new InvalidOperationException($"Step {step}: {problem.Message}", problem);
            }
            if (!plan.HasFailed) return;
        }
    }

    private LuceneEngine Faulty(FaultPlan plan) => new(_index.Folder, TemporaryIndex.Schema, files => new FaultyFiles(files, plan));
}

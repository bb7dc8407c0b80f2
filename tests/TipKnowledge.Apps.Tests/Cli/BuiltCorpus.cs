namespace TipKnowledge.Apps.Tests.Cli;

/// <summary>All documents, indexed once for the tests that only read.</summary>
public sealed class BuiltCorpus : IAsyncLifetime
{
    public const string Name = "All documents, indexed by tipk";

    private readonly TemporaryCorpus _corpus = TemporaryCorpus.OfAllDocuments();

    public string Corpus => _corpus.Corpus;

    public TipkResult FirstRun { get; private set; } = null!;

    public async Task InitializeAsync() => FirstRun = (await _corpus.RunAsync("index", "--json")).Good();

    public Task<TipkResult> RunAsync(params string[] arguments) => _corpus.RunAsync(arguments);

    public Task DisposeAsync()
    {
        _corpus.Dispose();
        return Task.CompletedTask;
    }
}

[CollectionDefinition(BuiltCorpus.Name)]
public sealed class BuiltCorpusDefinition : ICollectionFixture<BuiltCorpus>;

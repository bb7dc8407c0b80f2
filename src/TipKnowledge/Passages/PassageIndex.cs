using TipKnowledge.Search.Engines;

namespace TipKnowledge.Passages;

/// <summary>Passages in an index, whatever engine it is of.</summary>
/// <param name="engine">The engine, made with <see cref="PassageSchema.Fields"/>.</param>
internal sealed class PassageIndex(IEngine engine)
{
    /// <summary>Starts writing. Nothing is seen by readers before <see cref="PassageWriter.Commit"/>.</summary>
    /// <inheritdoc cref="IEngine.Write"/>
    public PassageWriter Write() => new(engine.Write());

    /// <summary>The state of the last commit, which stays as it is while it is held; <see langword="null"/> where there was none.</summary>
    /// <inheritdoc cref="IEngine.Read"/>
    public PassageSnapshot? Read() => Snapshot(engine.Read());

    /// <summary>The state of the last commit where it is another than the one at hand; else <see langword="null"/>.</summary>
    /// <inheritdoc cref="IEngine.Read"/>
    public PassageSnapshot? ReadNewer(PassageSnapshot snapshot) => Snapshot(engine.ReadNewer(snapshot.Reader));

    /// <summary>Removes everything, such as an index of an older version.</summary>
    public void Clear() => engine.Clear();

    /// <summary>Reads everything and checks it.</summary>
    public IndexVerification Check(CancellationToken cancellation = default) => engine.Check(cancellation);

    private static PassageSnapshot? Snapshot(IEngineReader? reader)
    {
        try
        {
            return reader is null ? null : new PassageSnapshot(reader);
        }
        catch
        {
            reader?.Dispose();
            throw;
        }
    }
}

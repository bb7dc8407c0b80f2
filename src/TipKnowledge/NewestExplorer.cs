using TipKnowledge.Entities.Vocabularies;
using TipKnowledge.Exploring;
using TipKnowledge.Passages;

namespace TipKnowledge;

/// <summary>
/// Keeps the newest commit open to be explored. A newer one is made ready beside it and then takes its place, so that only who comes
/// before the first is open waits. Thread-safe.
/// </summary>
internal sealed class NewestExplorer(PassageIndex index, Func<Vocabulary> vocabulary, Action<Explorer>? prepare) : IDisposable
{
    /// <summary>How often the index folder is looked at for a commit of another process.</summary>
    private static readonly TimeSpan LookInterval = TimeSpan.FromSeconds(1);

    // held while a newer commit is looked for and made ready, which may take seconds; the other one never is
    private readonly Lock _looking = new();
    private readonly Lock _swapping = new();
    private SharedExplorer? _newest;
    private long _looked;
    private string? _failure;
    private bool _isDisposed;

    /// <summary>Why a newer commit could not be made ready, so that the one before is explored; <see langword="null"/> where it is the newest.</summary>
    public string? Failure
    {
        get
        {
            lock (_swapping) return _failure;
        }
    }

    /// <summary>The newest commit that is ready; <see langword="null"/> where there is none.</summary>
    public ExplorerLease? Lease()
    {
        LookWhereDue();
        return Current();
    }

    /// <summary>Looks for a newer commit, and returns when it has taken its place.</summary>
    public void Look()
    {
        lock (_looking) Take();
    }

    /// <summary>As <see cref="Look"/>, where anybody has explored yet.</summary>
    public void LookAgain()
    {
        bool isExplored;
        lock (_swapping) isExplored = _newest is not null;
        if (isExplored) Look();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        lock (_swapping)
        {
            _isDisposed = true;
            _newest?.Release();
            _newest = null;
        }
    }

    private ExplorerLease? Current()
    {
        lock (_swapping)
        {
            ObjectDisposedException.ThrowIf(_isDisposed, this);
            return _newest?.Lease();
        }
    }

    private void LookWhereDue()
    {
        bool isExplored;
        lock (_swapping)
        {
            isExplored = _newest is not null;
            if (isExplored && TimeProvider.System.GetElapsedTime(_looked) < LookInterval) return;
        }
        if (!isExplored) _looking.Enter();
        else if (!_looking.TryEnter()) return;
        try
        {
            Take();
        }
        catch (Exception) when (isExplored)
        {
            // who explores goes on with the commit that is open; what was wrong is in Failure
        }
        finally
        {
            _looking.Exit();
        }
    }

    private void Take()
    {
        using var before = Current();
        string? failure = null;
        try
        {
            if ((before is null ? index.Read() : index.ReadNewer(before.Snapshot)) is { } snapshot) Swap(Ready(snapshot, isPrepared: before is not null));
        }
        catch (Exception problem)
        {
            failure = problem.Message;
            throw;
        }
        finally
        {
            lock (_swapping) (_looked, _failure) = (TimeProvider.System.GetTimestamp(), failure);
        }
    }

    private SharedExplorer Ready(PassageSnapshot snapshot, bool isPrepared)
    {
        try
        {
            var next = new SharedExplorer(snapshot, vocabulary());
            if (isPrepared) prepare?.Invoke(next.Explorer);
            return next;
        }
        catch
        {
            // nobody holds it yet
            snapshot.Dispose();
            throw;
        }
    }

    private void Swap(SharedExplorer next)
    {
        SharedExplorer? left;
        lock (_swapping)
        {
            // closed meanwhile: nobody will ask the new one
            (left, _newest) = _isDisposed ? (next, null) : (_newest, next);
        }
        left?.Release();
    }
}

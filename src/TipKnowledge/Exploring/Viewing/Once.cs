namespace TipKnowledge.Exploring.Viewing;

/// <summary>Something that is made when it is first asked for. A failure is not remembered: who asks next tries again. Thread-safe.</summary>
/// <param name="make">Makes it.</param>
internal sealed class Once<T>(Func<T> make)
    where T : notnull
{
    private readonly Lock _making = new();
    private T? _value;
    private volatile bool _isMade;

    /// <summary>It.</summary>
    public T Value
    {
        get
        {
            if (_isMade) return _value!;
            lock (_making)
            {
                if (_isMade) return _value!;
                _value = make();
                _isMade = true;
                return _value;
            }
        }
    }
}

namespace TipKnowledge.Entities.Recognition;

/// <summary>How the name of a body goes on behind its first words.</summary>
internal enum HeadKind : byte
{
    /// <summary>In words with capitals.</summary>
    Any,

    /// <summary>So, behind an English preposition; its country alone may follow.</summary>
    English,

    /// <summary>In words with capitals; one word alone makes it a kind of offices.</summary>
    Kinds,

    /// <summary>In words with capitals, or in the country that it is sent to or from.</summary>
    Mission,

    /// <summary>In words with capitals, or not at all.</summary>
    Bare,

    /// <summary>In the task of a ministry.</summary>
    Task,

    /// <summary>In a task and the region that it serves.</summary>
    Service,

    /// <summary>In a task, and perhaps in a region.</summary>
    Office,

    /// <summary>In any words, where the text defines or founds the body.</summary>
    Founded,
}

namespace TipKnowledge.Entities.Recognition;

/// <summary>How surely a region follows what stands before it.</summary>
internal enum RegionNeed
{
    /// <summary>Only a region of the list does.</summary>
    Known,

    /// <summary>A person's name may follow as well.</summary>
    Person,

    /// <summary>A town follows, or nothing.</summary>
    Town,

    /// <summary>A word of level stands before it, and a region must follow.</summary>
    Any,
}

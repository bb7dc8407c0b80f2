namespace TipKnowledge.Tests.Search.Reliability;

/// <summary>A kind of step that can fail.</summary>
[Flags]
internal enum FaultStep
{
    None = 0,
    Write = 1,
    Delete = 2,
    Read = 4,
}

namespace TipKnowledge.Tests.Search.Reliability;

/// <summary>The machine went off. No program catches this.</summary>
internal sealed class PowerCutException() : Exception("The power is cut.");

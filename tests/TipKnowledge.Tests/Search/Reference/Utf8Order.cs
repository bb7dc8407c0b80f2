using System.Text;

namespace TipKnowledge.Tests.Search.Reference;

/// <summary>The order of texts by their UTF-8 bytes: that of their code points, in which U+1D49C comes after U+FF5E.</summary>
internal sealed class Utf8Order : IComparer<string>
{
    public static readonly Utf8Order Instance = new();

    public int Compare(string? x, string? y) => Encoding.UTF8.GetBytes(x!).AsSpan().SequenceCompareTo(Encoding.UTF8.GetBytes(y!));
}

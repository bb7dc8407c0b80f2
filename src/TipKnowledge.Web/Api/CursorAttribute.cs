using System.ComponentModel.DataAnnotations;
using TipKnowledge.Answers;

namespace TipKnowledge.Web.Api;

/// <summary>A place in a list, as an earlier answer gave it.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
internal sealed class CursorAttribute() : ValidationAttribute("{0} is the 'next' of an earlier answer, given back as it is.")
{
    /// <inheritdoc/>
    public override bool IsValid(object? value) => ListRange.After(value as string, 1) is not null;
}

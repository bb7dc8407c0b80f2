using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace TipKnowledge.Evaluation;

/// <summary>
/// Ids under which one thing is marked and found, brought to one: those of a list, and two writings of decrees and of regional regulations.
/// </summary>
public sealed partial class IdAliases
{
    private readonly FrozenDictionary<string, string> _aliases;

    private IdAliases(Dictionary<string, string> aliases) => _aliases = aliases.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Reads lists of two ids a line, with a tab between; the second is kept.</summary>
    /// <param name="files">The files; those that are not there are left out.</param>
    public static IdAliases Read(IEnumerable<string> files)
    {
        var aliases = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var line in files.Where(File.Exists).SelectMany(File.ReadLines))
            if (line.Length > 0 && line[0] != '#' && line.Split('\t') is [var from, var to, ..]) aliases[from] = to;
        return new IdAliases(aliases);
    }

    /// <summary>The one id of what an id names; empty for none.</summary>
    public string Of(string? id)
    {
        var one = Decree().Replace(id ?? "", match => match.Groups[1].Value + Arabic(match.Groups[2].Value));
        one = Region().Replace(one, "$1");
        return _aliases.GetValueOrDefault(one, one);
    }

    private static int Arabic(string roman)
    {
        int sum = 0, after = 0;
        for (var i = roman.Length - 1; i >= 0; i--)
        {
            var value = roman[i] switch { 'i' => 1, 'v' => 5, 'x' => 10, 'l' => 50, _ => 100 };
            sum += value < after ? -value : value;
            after = value;
        }
        return sum;
    }

    [GeneratedRegex("^(law:id/tap-mpr/[0-9]{4}/)([ivxlc]+)$", RegexOptions.CultureInvariant)]
    private static partial Regex Decree();

    [GeneratedRegex("^(law:id/perda-)(?:kabupaten|kota|provinsi)-", RegexOptions.CultureInvariant)]
    private static partial Regex Region();
}

using System.Buffers;
using System.Collections.Frozen;
using Firstwire.Text.Tables;

namespace Firstwire.Text.Words;

/// <summary>
/// Names from other languages as Chinese writes them, by the characters that it keeps for their sounds
/// (data/han-names).
/// </summary>
public static class HanNames
{
    /// <summary>Two such characters are as often a word.</summary>
    private const int FewestCharacters = 3;

    /// <summary>No name has more; what follows says nothing.</summary>
    private const int MostCharacters = 12;

    private const int MostDoubtful = 2;

    private static readonly FrozenDictionary<char, string> Sounds = Load();

    /// <summary>Those that Chinese keeps for the sounds of names.</summary>
    internal static SearchValues<char> Characters { get; } = SearchValues.Create([.. Sounds.Keys]);

    /// <summary>The runs of a text that are names; the dot between a given and a family name parts two.</summary>
    public static IEnumerable<(int Start, int Length)> In(string text) =>
        CharacterRuns.Of(text, Characters, FewestCharacters)
            .Select(static run => (run.Start, Math.Min(run.Length, MostCharacters)));

    /// <summary>
    /// A name by its sounds, in Latin letters, once for each way in which the first of its l may be an r: one character
    /// stands for both. None where another character stands in it.
    /// </summary>
    public static IEnumerable<string> Readings(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        if (!name.All(Sounds.ContainsKey)) yield break;
        var latin = string.Concat(name.Select(static character => Sounds[character]));
        var doubtful = Enumerable.Range(0, latin.Length).Where(at => latin[at] == 'l').Take(MostDoubtful).ToArray();
        for (var choice = 0; choice < 1 << doubtful.Length; choice++)
        {
            var reading = latin.ToCharArray();
            for (var i = 0; i < doubtful.Length; i++)
            {
                if ((choice >> i & 1) == 1) reading[doubtful[i]] = 'r';
            }

            yield return new string(reading);
        }
    }

    private static FrozenDictionary<char, string> Load()
    {
        var sounds = new Dictionary<char, string>();
        foreach (var line in EmbeddedTable.Lines(typeof(HanNames), "han-names"))
        {
            var blank = line.IndexOf(' ', StringComparison.Ordinal);
            foreach (var character in line[(blank + 1)..]) sounds.Add(character, line[..blank]);
        }

        return sounds.ToFrozenDictionary();
    }
}

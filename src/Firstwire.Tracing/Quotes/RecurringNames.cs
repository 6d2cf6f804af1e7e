namespace Firstwire.Tracing.Quotes;

/// <summary>
/// The names of people that a Chinese text has more than once: a family name and the two characters behind it, unless
/// one more character follows these each time.
/// </summary>
internal static class RecurringNames
{
    /// <summary>In characters: of a longer text the rest is not looked at.</summary>
    private const int LongestText = 20_000;

    private const int Fewest = 2;

    /// <summary>The names of a text.</summary>
    public static HashSet<string> In(string text, FamilyNames families)
    {
        var found = new Dictionary<string, Runs>(StringComparer.Ordinal);
        var length = Math.Min(text.Length, LongestText);
        for (var at = 0; at < length; at++)
        {
            var family = families.LengthIn(text.AsSpan(at));
            if (family == 0) continue;
            var past = at + family + 2;
            if (past > length || !AreIdeographs(text.AsSpan(at, family + 2))) continue;
            var name = text[at..past];
            var next = past < text.Length && IsIdeograph(text[past]) ? text[past] : '\0';
            found[name] = found.TryGetValue(name, out var runs) ? runs.With(next) : new Runs(1, next, true);
        }

        return found.Where(static pair => pair.Value.Count >= Fewest && !(pair.Value.IsOne && pair.Value.Next != '\0'))
            .Select(static pair => pair.Key).ToHashSet(StringComparer.Ordinal);
    }

    private static bool AreIdeographs(ReadOnlySpan<char> word)
    {
        foreach (var letter in word)
        {
            if (!IsIdeograph(letter)) return false;
        }

        return true;
    }

    private static bool IsIdeograph(char letter) => letter is >= '\u4E00' and <= '\u9FFF';

    /// <summary>How often a run of characters stands in a text, and whether one character always follows.</summary>
    private readonly record struct Runs(int Count, char Next, bool IsOne)
    {
        public Runs With(char next) => new(Count + 1, Next, IsOne && next == Next);
    }
}

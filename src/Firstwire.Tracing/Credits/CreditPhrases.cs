using System.Buffers;
using Firstwire.Text.Words;
using Firstwire.Tracing.Texts;

namespace Firstwire.Tracing.Credits;

/// <summary>The words of credits in the languages of the press (data/credit-phrases).</summary>
internal static class CreditPhrases
{
    /// <summary>Shorter ones ("mit", "con") say nothing alone: they only part names in a line of credits.</summary>
    private const int ShortestSpeaking = 6;

    /// <summary>Characters within which a sentence's last word tells that its first one reported it.</summary>
    private const int LongestReport = 160;

    private static readonly SearchValues<char> SentenceEnds = SearchValues.Create("\n.!?。！？");

    /// <summary>Parts a phrase around a name: "ist zuerst im … erschienen".</summary>
    private const char Gap = '…';

    private static readonly List<Row> Table = [.. PhraseTable.Read<CreditRoles>("credit-phrases")
        .Select(static row => Row.Of(row.Phrase, row.Role))];

    private static readonly Dictionary<string, CreditRoles> Phrases = Read();

    private static readonly PhraseIndex<string[]> Publishing = Around(CreditRoles.Published);

    private static readonly PhraseIndex<string[]> Telling = Around(CreditRoles.Told);

    private static readonly ILookup<char, Row> Reporting = Table
        .Where(static row => row.Role == CreditRoles.Reports && row.Second is not null)
        .ToLookup(static row => row.First[0]);

    private static readonly string[] MastheadEndings =
    [
        .. Phrases.Where(static p => (p.Value & CreditRoles.MastheadEnding) != CreditRoles.None)
            .Select(static p => p.Key),
    ];

    /// <summary>Those of scripts that set no spaces.</summary>
    public static IReadOnlyList<string> UnspacedEndings { get; } =
        [.. MastheadEndings.Where(static ending => WordEdges.IsUnspaced(ending[0]))];

    private static readonly PhraseIndex<CreditRoles> All = new(Phrases.Select(static p => (p.Key, false, p.Value)));

    /// <summary>Those that count by themselves, wherever they stand.</summary>
    public static IEnumerable<KeyValuePair<string, CreditRoles>> Speaking =>
        Phrases.Where(static p => (p.Value & CreditRoles.Speaking) != CreditRoles.None
            && (Speaks(p.Key) || (p.Value & CreditRoles.OfOutlet) != CreditRoles.None));

    /// <summary>The roles of the longest phrase at a place.</summary>
    public static CreditRoles At(ReadOnlySpan<char> text, int at, out int length) => All.At(text, at, out length);

    /// <summary>
    /// Letters of the longest ending that a word has of outlets whose name is one word; 0 where none.
    /// </summary>
    public static int MastheadEnding(ReadOnlySpan<char> word)
    {
        var longest = 0;
        foreach (var ending in MastheadEndings)
        {
            if (ending.Length > longest && word.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
                longest = ending.Length;
        }

        return longest;
    }

    /// <summary>What may follow the name behind the first piece at a place; null where none begins there.</summary>
    public static string[]? PublishedAround(ReadOnlySpan<char> text, int at) => Publishing.At(text, at, out _);

    /// <summary>
    /// What leads from the verb at a place, past who speaks, to whom it was told ("dijo la alcaldesa a"); null where
    /// there is no such verb.
    /// </summary>
    public static string[]? ToldAround(ReadOnlySpan<char> text, int at, out int length) =>
        Telling.At(text, at, out length);

    /// <summary>
    /// Where the verb ends that a name's ending leads to, past what was told ("일보는 … 보도했다"); null where its sentence
    /// has none.
    /// </summary>
    /// <param name="at">Where the name has ended.</param>
    public static int? ReportsAround(ReadOnlySpan<char> text, int at)
    {
        if (at >= text.Length) return null;
        foreach (var row in Reporting[text[at]])
        {
            if (!text[at..].StartsWith(row.First)) continue;
            var rest = text[(at + row.First.Length)..];
            rest = rest[..Math.Min(rest.Length, LongestReport)];
            if (rest.IndexOfAny(SentenceEnds) is >= 0 and var stop) rest = rest[..stop];
            if (rest.IndexOf(row.Second) is >= 0 and var verb)
                return at + row.First.Length + verb + row.Second!.Length;
        }

        return null;
    }

    private static PhraseIndex<string[]> Around(CreditRoles role) => new(Table
        .Where(row => row.Role == role && row.Second is not null)
        .GroupBy(static row => row.First)
        .Select(static group => (group.Key, false, group.Select(static row => row.Second!).ToArray())));

    private static bool Speaks(string phrase) => phrase.Length >= ShortestSpeaking || WordEdges.IsUnspaced(phrase[0]);

    private static Dictionary<string, CreditRoles> Read()
    {
        var phrases = new Dictionary<string, CreditRoles>(StringComparer.Ordinal);
        foreach (var (first, second, role) in Table)
        {
            if (second is null) phrases[first] = phrases.GetValueOrDefault(first) | role;
            else if (role == CreditRoles.Published)
            {
                phrases[first] = phrases.GetValueOrDefault(first) | CreditRoles.PublishedAround;
            }
        }

        return phrases;
    }

    /// <param name="First">The phrase, or what of it stands before a name.</param>
    /// <param name="Second">What stands behind the name; null of a phrase in one piece.</param>
    private readonly record struct Row(string First, string? Second, CreditRoles Role)
    {
        public static Row Of(string phrase, CreditRoles role) =>
            phrase.IndexOf(Gap, StringComparison.Ordinal) is >= 0 and var gap
                ? new(phrase[..gap].TrimEnd(), phrase[(gap + 1)..].TrimStart(), role)
                : new(phrase, null, role);
    }
}

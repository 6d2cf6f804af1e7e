using Firstwire.Text.Words;
using Firstwire.Tracing.Texts;

namespace Firstwire.Tracing.Credits;

/// <summary>The words of credits in the languages of the press (data/credit-phrases).</summary>
internal static class CreditPhrases
{
    /// <summary>Shorter ones ("mit", "con") say nothing alone: they only part names in a line of credits.</summary>
    private const int ShortestSpeaking = 6;

    private static readonly Dictionary<string, CreditRoles> Phrases = Read();

    private static readonly PhraseIndex<CreditRoles> All = new(Phrases.Select(static p => (p.Key, false, p.Value)));

    /// <summary>Those that count by themselves, wherever they stand.</summary>
    public static IEnumerable<KeyValuePair<string, CreditRoles>> Speaking =>
        Phrases.Where(static p => (p.Value & CreditRoles.Speaking) != CreditRoles.None
            && (Speaks(p.Key) || (p.Value & CreditRoles.OfOutlet) != CreditRoles.None));

    /// <summary>The roles of the longest phrase at a place.</summary>
    public static CreditRoles At(ReadOnlySpan<char> text, int at, out int length) => All.At(text, at, out length);

    private static bool Speaks(string phrase) => phrase.Length >= ShortestSpeaking || WordEdges.IsUnspaced(phrase[0]);

    private static Dictionary<string, CreditRoles> Read()
    {
        var phrases = new Dictionary<string, CreditRoles>(StringComparer.Ordinal);
        foreach (var (_, phrase, role) in PhraseTable.Read<CreditRoles>("credit-phrases"))
        {
            phrases[phrase] = phrases.GetValueOrDefault(phrase) | role;
        }

        return phrases;
    }
}

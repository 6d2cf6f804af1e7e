using Firstwire.Text.Agencies;
using Firstwire.Text.Words;

namespace Firstwire.Tracing.Credits;

/// <summary>
/// Reads a run of words that may be nothing but credits: "© 2031 AFP, Reuters", "dpa/lno", "with files from AP".
/// </summary>
internal static class CreditList
{
    private const int Most = 8;

    /// <summary>A longer word in small letters is of a sentence, not of a place.</summary>
    private const int LongestSmall = 4;

    private const int LongestDesk = 12;

    /// <summary>Letters of a writer's sign: "ab, PAP".</summary>
    private const int LongestInitials = 3;

    /// <summary>
    /// The agencies in it; empty where it names none, speaks of a picture, or holds more than
    /// <paramref name="strangers"/> words that belong to no credit.
    /// </summary>
    public static IReadOnlyList<AgencyMention> Read(ReadOnlySpan<char> text, int strangers = 0) =>
        Read(text, strangers, out _);

    /// <param name="roles">All roles of the phrases in it.</param>
    public static IReadOnlyList<AgencyMention> Read(ReadOnlySpan<char> text, int strangers, out CreditRoles roles)
    {
        roles = CreditRoles.None;
        List<AgencyMention>? found = null;
        var at = 0;
        while (at < text.Length)
        {
            if (AgencyRegister.At(text, at) is { } mention)
            {
                found ??= [];
                if (found.Count < Most) found.Add(mention);
                at = mention.End;
                continue;
            }

            var role = CreditPhrases.At(text, at, out var length);
            if ((role & CreditRoles.Picture) != CreditRoles.None) return [];
            if ((role & CreditRoles.Furniture) != CreditRoles.None)
            {
                roles |= role;
                at += length;
                continue;
            }

            if (!WordEdges.IsWord(text[at]))
            {
                at++;
                continue;
            }

            length = WordLength(text[at..]);
            if (!IsDesk(text, at, length))
            {
                if (WordRunes.IsSmall(text[at]) && length > LongestSmall) return [];

                // Before an agency stand photographers: "(Jane Doe/Reuters)"; places only in "(서울=연합뉴스)".
                if (found is null && !WordEdges.IsUnspaced(text[at + length - 1]) && !text.ContainsAny('=', '＝'))
                    return [];
                if (--strangers < 0) return [];
            }

            at += length;
        }

        return found ?? [];
    }

    /// <summary>Whether it is nothing but years and words that stand between names in credits.</summary>
    public static bool IsFurniture(ReadOnlySpan<char> text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            var roles = CreditPhrases.At(text, at, out var length);
            if ((roles & CreditRoles.Furniture) != CreditRoles.None) at += length - 1;
            else if (!char.IsAsciiDigit(text[at]) && WordEdges.IsWord(text[at])) return false;
        }

        return true;
    }

    /// <summary>A number, or a sign of desk or writer bound to a name by a stroke: "dpa/lno", "ab/cd (AFP)".</summary>
    private static bool IsDesk(ReadOnlySpan<char> text, int at, int length)
    {
        var word = text.Slice(at, length);
        if (!word.ContainsAnyExceptInRange('0', '9')) return true;
        if (at > 0 && text[at - 1] is '/' or '-' or '–' or '.' or '+') return length <= LongestDesk;
        if (at + length >= text.Length) return false;
        return (text[at + length] == '/' && length <= LongestSmall)
            || (text[at + length] == ',' && length <= LongestInitials && WordRunes.IsSmall(word[0]));
    }

    /// <summary>Without spaces between words, a word ends where an agency's name begins.</summary>
    private static int WordLength(ReadOnlySpan<char> text)
    {
        var length = 1;
        while (length < text.Length && WordEdges.IsWord(text[length])
            && !(WordEdges.IsUnspaced(text[length]) && AgencyRegister.At(text, length) is not null)) length++;
        return length;
    }
}

using Firstwire.Text.Urls;
using Firstwire.Text.Words;

namespace Firstwire.Tracing.Credits;

/// <summary>The letters of a domain, by which its outlet is known.</summary>
internal static class OwnName
{
    /// <summary>A shorter name stands within too many others.</summary>
    private const int ShortestWithinOthers = 4;

    public static string Of(string domain) => domain.Split('.')[0].Replace("-", "", StringComparison.Ordinal);

    /// <summary>
    /// Whether a printed name has just these letters, an article aside: "The Harbour Post", harbour-post.example.
    /// </summary>
    public static bool IsOf(string printed, string domain)
    {
        var letters = string.Concat(printed.Where(char.IsLetterOrDigit));
        var own = Of(domain);
        return own.Length > 0 && (letters.Equals(own, StringComparison.OrdinalIgnoreCase)
            || letters.Equals("the" + own, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>
    /// Whether a printed name may mean the outlet of a domain: one has the letters of the other within its own, or
    /// sounds like it. What an outlet says of itself is to be no credit, so this is looser than <see cref="IsOf"/>.
    /// </summary>
    /// <param name="domain">Null where it is not known: nothing means it then.</param>
    public static bool IsMeantBy(string printed, string? domain)
    {
        if (domain is null) return false;
        if (OutletNames.DomainOf(printed) is { } known && RegistrableDomain.Of(known) == domain) return true;
        var own = Of(domain);
        var called = printed.StartsWith("The ", StringComparison.Ordinal) ? printed[4..] : printed;
        var letters = string.Concat(Folding.Of(called).Where(char.IsLetterOrDigit));
        if (Math.Min(own.Length, letters.Length) < ShortestWithinOthers)
        {
            return letters.Equals(own, StringComparison.OrdinalIgnoreCase);
        }

        return letters.Contains(own, StringComparison.OrdinalIgnoreCase)
            || own.Contains(letters, StringComparison.OrdinalIgnoreCase) || SoundsAs(letters, own);
    }

    /// <summary>
    /// Where the name of <paramref name="own"/> letters that begins at a place ends, spaces and hyphens aside; −1 where
    /// it is another.
    /// </summary>
    public static int EndAt(ReadOnlySpan<char> text, int at, ReadOnlySpan<char> own, out int words)
    {
        words = 1;
        var matched = 0;
        for (; at < text.Length && matched < own.Length; at++)
        {
            if (text[at] is ' ' or '-') words++;
            else if (char.ToLowerInvariant(text[at]) != own[matched++]) return -1;
        }

        return matched == own.Length && (at == text.Length || !WordEdges.IsWord(text[at])) ? at : -1;
    }

    /// <summary>The same consonants: «Гаванский вестник», gavansky-vestnik.example.</summary>
    private static bool SoundsAs(string name, string own)
    {
        const int longest = 12, shortest = 4;
        Span<char> one = stackalloc char[longest];
        Span<char> other = stackalloc char[longest];
        one = one[..NameSkeleton.Of(name, one)];
        other = other[..NameSkeleton.Of(own, other)];
        return one.Length >= shortest && other.StartsWith(one)
            || other.Length >= shortest && one.StartsWith(other);
    }
}

using Firstwire.Text.Words;

namespace Firstwire.Tracing.Credits;

/// <summary>The letters of a domain, by which its outlet is known.</summary>
internal static class OwnName
{
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
}

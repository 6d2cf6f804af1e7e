namespace Firstwire.Tracing.Credits;

/// <summary>The letters of a domain, by which its outlet is known.</summary>
internal static class OwnName
{
    public static string Of(string domain) => domain.Split('.')[0].Replace("-", "", StringComparison.Ordinal);

    /// <summary>Whether a printed name has just these letters, an article aside: "The Harbour Post", harbour-post.example.</summary>
    public static bool IsOf(string printed, string domain)
    {
        var letters = string.Concat(printed.Where(char.IsLetterOrDigit));
        var own = Of(domain);
        return own.Length > 0 && (letters.Equals(own, StringComparison.OrdinalIgnoreCase)
            || letters.Equals("the" + own, StringComparison.OrdinalIgnoreCase));
    }
}

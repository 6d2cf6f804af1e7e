using System.Globalization;
using System.Text;

namespace Firstwire.Press.Worlds;

/// <summary>The readable part of an article's address.</summary>
internal static class WebSlug
{
    private const int Longest = 60;

    /// <summary>
    /// The title in ASCII and hyphens; the fallback where the title has no Latin letters to speak of.
    /// </summary>
    public static string Of(string title, string fallback)
    {
        var slug = new StringBuilder();
        foreach (var c in title)
        {
            if (char.IsAsciiLetterOrDigit(c))
            {
                slug.Append(char.ToLowerInvariant(c));
            }
            else if (CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark
                && c is not ('’' or '\'') && slug.Length > 0 && slug[^1] != '-')
            {
                slug.Append('-');
            }
        }

        var text = slug.ToString(0, Math.Min(Longest, slug.Length)).Trim('-');
        return text.Count(char.IsAsciiLetter) < 8 ? fallback : text;
    }
}

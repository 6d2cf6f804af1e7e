namespace Firstwire.Text.Languages;

/// <summary>A language as BCP 47 names it.</summary>
public static class LanguageTag
{
    /// <summary>In characters: the registry's longest tags stay below this.</summary>
    public const int MaxLength = 35;

    /// <summary>
    /// The primary subtag in lower case, with "_" for "-" as some write it; empty where no tag is known.
    /// </summary>
    public static string Primary(string? tag) => (tag ?? "").Split('-', '_')[0].ToLowerInvariant();

    /// <summary>The tag as a feed writes it, with hyphens for underscores; null where the text is no tag.</summary>
    public static string? Clean(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        text = text.Trim().Replace('_', '-');
        if (text.Length is < 2 or > MaxLength || !char.IsAsciiLetter(text[0])) return null;
        foreach (var part in text.Split('-'))
        {
            if (part.Length is 0 or > 8) return null;
            foreach (var character in part)
            {
                if (!char.IsAsciiLetterOrDigit(character)) return null;
            }
        }

        return text;
    }
}

namespace Firstwire.Formats.Feeds.Assembly;

/// <summary>Language tags as feeds write them, in the form of BCP 47.</summary>
internal static class LanguageTag
{
    /// <summary>The registry's longest tags stay below this.</summary>
    private const int MaxLength = 35;

    /// <summary>The tag with hyphens for underscores; null where the text is no tag.</summary>
    public static string? Clean(string text)
    {
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

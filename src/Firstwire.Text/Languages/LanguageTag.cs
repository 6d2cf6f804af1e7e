namespace Firstwire.Text.Languages;

/// <summary>A language as BCP 47 names it.</summary>
public static class LanguageTag
{
    /// <summary>The primary subtag in lower case, with "_" for "-" as some write it; empty where no tag is known.</summary>
    public static string Primary(string? tag) => (tag ?? "").Split('-', '_')[0].ToLowerInvariant();
}

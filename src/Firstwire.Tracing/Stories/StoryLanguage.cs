namespace Firstwire.Tracing.Stories;

/// <summary>The primary subtag of a language (BCP 47), of two or three letters, in 15 bits.</summary>
internal readonly record struct StoryLanguage(ushort Code)
{
    private const int BitsOfLetter = 5;

    /// <summary>Where it is not known, or has no such subtag.</summary>
    public static StoryLanguage Unknown { get; } = OfSubtag("und");

    /// <summary>Stands for the language of what is the same in all.</summary>
    public static StoryLanguage Any { get; } = OfSubtag("zxx");

    /// <param name="tag">A whole tag; null where it is not known.</param>
    public static StoryLanguage Of(string? tag)
    {
        var subtag = tag.AsSpan();
        var end = subtag.IndexOfAny('-', '_');
        if (end >= 0) subtag = subtag[..end];
        return subtag.Length is 2 or 3 && !subtag.ContainsAnyExcept(Letters) ? OfSubtag(subtag) : Unknown;
    }

    private static System.Buffers.SearchValues<char> Letters { get; } =
        System.Buffers.SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ");

    private static StoryLanguage OfSubtag(ReadOnlySpan<char> subtag)
    {
        var code = 0;
        foreach (var letter in subtag) code = (code << BitsOfLetter) | (letter & 31);
        return new StoryLanguage((ushort)code);
    }
}

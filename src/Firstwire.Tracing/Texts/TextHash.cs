namespace Firstwire.Tracing.Texts;

/// <summary>The same number for the same words on every machine.</summary>
internal static class TextHash
{
    /// <summary>FNV-1a over UTF-16 units, mixed so that every bit counts.</summary>
    public static uint Of(ReadOnlySpan<char> text)
    {
        var hash = 2_166_136_261u;
        foreach (var unit in text) hash = (hash ^ unit) * 16_777_619u;
        hash ^= hash >> 15;
        hash *= 2_246_822_519u;
        return hash ^ (hash >> 13);
    }
}

namespace Firstwire.Tracing.Quotes;

/// <summary>Scripts that are written without spaces between words.</summary>
internal static class Unspaced
{
    public static bool Is(char letter) => letter >= '\u0E00' && letter is
        <= '\u0EFF' or // Thai, Lao
        (>= '\u1000' and <= '\u109F') or // Burmese
        (>= '\u1780' and <= '\u17FF') or // Khmer
        (>= '\u2E80' and <= '\uA4CF') or // Han, kana
        (>= '\uF900' and <= '\uFAFF') or
        (>= '\uFF66' and <= '\uFF9F');
}

namespace Firstwire.Tracing.Quotes;

/// <summary>
/// The form of a word that lists have: small letters, and without the marks of vowels and length that Arabic, Persian
/// and Hebrew write or leave out (شدّد, گفتهٔ).
/// </summary>
internal static class WordForm
{
    /// <summary>Writes the form of a word, which is no longer than the word; returns its length.</summary>
    public static int Write(ReadOnlySpan<char> word, Span<char> form)
    {
        word.ToLowerInvariant(form);
        var length = 0;
        foreach (var letter in form[..word.Length])
        {
            if (!IsVowelMark(letter)) form[length++] = letter == '\u2019' ? '\'' : letter;
        }

        return length;
    }

    public static string Of(string word)
    {
        var form = new char[word.Length];
        return new string(form.AsSpan(0, Write(word, form)));
    }

    private static bool IsVowelMark(char letter) => letter is >= '\u0591' and <= '\u0670' and
        ((>= '\u0591' and <= '\u05BD') or '\u05BF' or '\u05C1' or '\u05C2' or '\u0640'
        or (>= '\u064B' and <= '\u065F') or '\u0670');
}

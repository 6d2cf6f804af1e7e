namespace Firstwire.Text.Words;

/// <summary>
/// Small words that a script writes together with the word after them: in Arabic "and", the article, and what stands
/// before it. Those of light10 (Larkey, Ballesteros and Connell 2007), taken off again and again, so that a word that
/// begins like one comes out the same with and without it.
/// </summary>
public static class Proclitics
{
    /// <summary>A word keeps at least so many letters.</summary>
    private const int FewestLetters = 3;

    private static readonly string[] Arabic = ["ال", "بال", "كال", "فال", "لل", "و"];

    /// <summary>How many characters at the start of a word are such words.</summary>
    public static int LengthIn(ReadOnlySpan<char> word)
    {
        if (word.IsEmpty || word[0] is < '\u0620' or > '\u064A') return 0;
        var length = 0;
        while (Next(word[length..]) is > 0 and var next) length += next;
        return length;
    }

    private static int Next(ReadOnlySpan<char> word)
    {
        foreach (var small in Arabic)
        {
            if (word.Length < small.Length + FewestLetters) continue;
            if (word.StartsWith(small, StringComparison.Ordinal)) return small.Length;
        }

        return 0;
    }
}

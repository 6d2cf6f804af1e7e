namespace Firstwire.Reading.Tree;

/// <summary>
/// Finds words anywhere within class names, ids and addresses, whatever their case. These are short and hold none of
/// the words more often than not: few of their places begin as any of the words does.
/// </summary>
internal sealed class NameWords
{
    private const int Ascii = 128;

    private const int SmallLetter = 0x20;

    /// <summary>A bit for each two characters that begin a word.</summary>
    private readonly ulong[] beginnings = new ulong[Ascii * Ascii / 64];

    /// <summary>The words, each character with the bit set that parts small letters from capitals.</summary>
    private readonly string[][] byInitial = new string[Ascii][];

    /// <param name="words">ASCII, in lower case, of two characters at least.</param>
    public NameWords(params ReadOnlySpan<string> words)
    {
        Array.Fill(byInitial, []);
        foreach (var word in words)
        {
            foreach (var first in (ReadOnlySpan<char>)[word[0], char.ToUpperInvariant(word[0])])
                foreach (var second in (ReadOnlySpan<char>)[word[1], char.ToUpperInvariant(word[1])])
                    beginnings[Pair(first, second) >> 6] |= 1UL << Pair(first, second);
            var initial = word[0] | SmallLetter;
            byInitial[initial] =
                [.. byInitial[initial], string.Concat(word.Select(static c => (char)(c | SmallLetter)))];
        }
    }

    public bool AreIn(ReadOnlySpan<char> name)
    {
        for (var at = 1; at < name.Length; at++)
        {
            var (first, second) = (name[at - 1], name[at]);
            if (first >= Ascii || second >= Ascii) continue;
            var pair = Pair(first, second);
            if ((beginnings[pair >> 6] & (1UL << pair)) != 0 && IsWordAt(name[(at - 1)..])) return true;
        }

        return false;
    }

    private bool IsWordAt(ReadOnlySpan<char> name)
    {
        foreach (var word in byInitial[name[0] | SmallLetter])
            if (IsWord(name, word)) return true;
        return false;
    }

    private static bool IsWord(ReadOnlySpan<char> name, string word)
    {
        if (name.Length < word.Length) return false;
        for (var at = 1; at < word.Length; at++)
            if ((name[at] | SmallLetter) != word[at]) return false;
        return true;
    }

    private static int Pair(char first, char second) => (first * Ascii) + second;
}

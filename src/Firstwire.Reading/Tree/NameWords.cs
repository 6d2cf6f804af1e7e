namespace Firstwire.Reading.Tree;

/// <summary>
/// Finds words anywhere within class names, ids and addresses, whatever their case. These are short and hold none of
/// the words more often than not: hardly any of their places begins as one of the words does.
/// </summary>
internal sealed class NameWords
{
    /// <summary>Characters by which the beginning of a word is told, and bits of each that do not tell its case.</summary>
    private const int Beginning = 3, Bits = 5;

    private const int Beginnings = 1 << (Beginning * Bits);

    private const int SmallLetter = 0x20;

    /// <summary>A bit for each beginning, set where a word has it.</summary>
    private readonly uint[] begins = new uint[Beginnings / 32];

    /// <summary>The words, each character with the bit set that parts small letters from capitals.</summary>
    private readonly string[][] byInitial = new string[1 << Bits][];

    /// <param name="words">ASCII, in lower case, of three characters at least.</param>
    public NameWords(params ReadOnlySpan<string> words)
    {
        Array.Fill(byInitial, []);
        foreach (var word in words)
        {
            var beginning = 0;
            foreach (var character in word[..Beginning]) beginning = Next(beginning, character);
            begins[beginning >> 5] |= 1u << beginning;
            ref var alike = ref byInitial[Next(0, word[0])];
            alike = [.. alike, string.Concat(word.Select(static c => (char)(c | SmallLetter)))];
        }
    }

    public bool AreIn(ReadOnlySpan<char> name)
    {
        var beginning = 0;
        for (var at = 0; at < name.Length; at++)
        {
            beginning = Next(beginning, name[at]);
            if ((begins[beginning >> 5] & (1u << beginning)) != 0 && at + 1 >= Beginning
                && IsWordAt(name[(at + 1 - Beginning)..]))
            {
                return true;
            }
        }

        return false;
    }

    private static int Next(int beginning, char character) =>
        ((beginning << Bits) | (character & ((1 << Bits) - 1))) & (Beginnings - 1);

    private bool IsWordAt(ReadOnlySpan<char> name)
    {
        foreach (var word in byInitial[Next(0, name[0])])
            if (IsWord(name, word)) return true;
        return false;
    }

    private static bool IsWord(ReadOnlySpan<char> name, string word)
    {
        if (name.Length < word.Length) return false;
        for (var at = 0; at < word.Length; at++)
            if ((name[at] | SmallLetter) != word[at]) return false;
        return true;
    }
}

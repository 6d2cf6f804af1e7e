namespace Firstwire.Reading.Body;

/// <summary>How much of the second text's words stand in the first.</summary>
internal static class Similarity
{
    public static double Of(string first, string second) => Of([first], second);

    public static double Of(IEnumerable<string> first, string second)
    {
        var words = Words(second);
        if (words.Count == 0) return 0;
        var strange = words.ToHashSet(StringComparer.Ordinal);
        var isKnown = false;
        foreach (var text in first)
        {
            isKnown |= RemoveWords(text, strange);
            if (strange.Count == 0) break;
        }

        if (!isKnown) return 0;
        return 1 - ((double)Length(words.FindAll(strange.Contains)) / Length(words));
    }

    private static int Length(List<string> words) => words.Count == 0 ? 0 : words.Sum(static w => w.Length + 1) - 1;

    private static List<string> Words(string text)
    {
        var words = new List<string>();
        var lower = text.ToLowerInvariant();
        for (var at = 0; NextWord(lower, ref at) is { IsEmpty: false } word;) words.Add(word.ToString());
        return words;
    }

    /// <summary>Takes the text's words out of the set; false where the text has none.</summary>
    private static bool RemoveWords(string text, HashSet<string> words)
    {
        var lower = text.ToLowerInvariant();
        var left = words.GetAlternateLookup<ReadOnlySpan<char>>();
        var at = 0;
        if (NextWord(lower, ref at) is not { IsEmpty: false } first) return false;
        left.Remove(first);
        while (words.Count > 0 && NextWord(lower, ref at) is { IsEmpty: false } word) left.Remove(word);
        return true;
    }

    /// <summary>The first word from a place on, which then is the word's end; empty where none is left.</summary>
    private static ReadOnlySpan<char> NextWord(string text, ref int at)
    {
        while (at < text.Length && !IsOfWord(text[at])) at++;
        var start = at;
        while (at < text.Length && IsOfWord(text[at])) at++;
        return text.AsSpan(start..at);
    }

    private static bool IsOfWord(char c) => char.IsLetterOrDigit(c) || char.IsSurrogate(c);
}

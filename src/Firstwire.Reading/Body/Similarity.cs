namespace Firstwire.Reading.Body;

/// <summary>How much of the second text's words stand in the first.</summary>
internal static class Similarity
{
    public static double Of(string first, string second)
    {
        var known = Words(first).ToHashSet(StringComparer.Ordinal);
        var words = Words(second);
        if (known.Count == 0 || words.Count == 0) return 0;
        var strange = words.FindAll(w => !known.Contains(w));
        return 1 - ((double)Length(strange) / Length(words));
    }

    private static int Length(List<string> words) => words.Count == 0 ? 0 : words.Sum(static w => w.Length + 1) - 1;

    private static List<string> Words(string text)
    {
        var words = new List<string>();
        var start = -1;
        for (var i = 0; i <= text.Length; i++)
        {
            var inWord = i < text.Length && (char.IsLetterOrDigit(text[i]) || char.IsSurrogate(text[i]));
            if (inWord && start < 0) start = i;
            if (inWord || start < 0) continue;
            words.Add(text[start..i].ToLowerInvariant());
            start = -1;
        }
        return words;
    }
}

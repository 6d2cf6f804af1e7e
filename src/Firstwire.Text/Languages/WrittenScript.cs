namespace Firstwire.Text.Languages;

/// <summary>In which script words are written.</summary>
public static class WrittenScript
{
    /// <summary>
    /// Whether two are written in one, as their first letters tell. Han and kana are one: Japanese mixes them.
    /// </summary>
    public static bool IsOne(string words, string others)
    {
        ArgumentNullException.ThrowIfNull(words);
        ArgumentNullException.ThrowIfNull(others);
        return Of(words) == Of(others);
    }

    private static Script Of(string words)
    {
        foreach (var letter in words)
        {
            var script = Scripts.Of(letter);
            if (script != Script.None) return script == Script.Kana ? Script.Han : script;
        }

        return Script.None;
    }
}

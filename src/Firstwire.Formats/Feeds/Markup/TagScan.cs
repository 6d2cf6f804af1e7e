namespace Firstwire.Formats.Feeds.Markup;

/// <summary>
/// Finds the ends of the tags of one text. What was once sought to the end of the text in vain is not sought again, so
/// that no text costs more than a few passes.
/// </summary>
internal struct TagScan
{
    private bool quotesFail;
    private bool bracketsFail;

    /// <summary>
    /// How long the tag is that <paramref name="text"/> begins with, its attributes from <paramref name="at"/> on; 0
    /// where it does not end.
    /// </summary>
    public int EndOf(ReadOnlySpan<char> text, int at)
    {
        if (!quotesFail && QuotedEnd(text, at) is var end and > 0) return end;
        quotesFail = true;
        if (bracketsFail) return 0;
        var bracket = text.IndexOf('>');
        bracketsFail = bracket < 0;
        return bracket + 1;
    }

    private static int QuotedEnd(ReadOnlySpan<char> text, int at)
    {
        while (text[at..].IndexOfAny('>', '"', '\'') is var next and >= 0)
        {
            at += next;
            if (text[at] == '>') return at + 1;
            var isOpening = text[at - 1] == '=' || char.IsWhiteSpace(text[at - 1]);
            var length = isOpening ? text[(at + 1)..].IndexOf(text[at]) : -1;
            if (isOpening && length < 0) return 0;
            at += length + 2;
        }

        return 0;
    }
}

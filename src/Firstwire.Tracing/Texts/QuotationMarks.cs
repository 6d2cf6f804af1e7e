namespace Firstwire.Tracing.Texts;

/// <summary>
/// Which stretches of a text stand between quotation marks, told quickly and without names: what two reports quote from
/// one speech is no sign that one took from the other.
/// </summary>
internal static class QuotationMarks
{
    public static bool IsMark(char unit) => unit is '"' or '\'' or '“' or '”' or '„' or '‟' or '«' or '»' or '‘' or '’'
        or '‹' or '›' or '「' or '」' or '『' or '』';

    /// <summary>
    /// Spans in order, none within another. Straight marks pair within a paragraph; one left open ends with it.
    /// </summary>
    public static List<(int Start, int End)> Spans(string text, int longest)
    {
        var spans = new List<(int Start, int End)>();
        var open = -1;
        var closing = '\0';
        for (var i = 0; i < text.Length; i++)
        {
            var unit = text[i];
            if (open >= 0 && (i - open > longest || (unit == '\n' && closing == '"'))) open = -1;
            if (open >= 0)
            {
                if (!Closes(unit, closing)) continue;
                spans.Add((open, i));
                open = -1;
            }
            else if (ClosingOf(unit) is var expected and not '\0')
            {
                (open, closing) = (i + 1, expected);
            }
        }

        return spans;
    }

    private static bool Closes(char unit, char closing) => unit == closing || (closing == '“' && unit == '”');

    private static char ClosingOf(char unit) => unit switch
    {
        '"' => '"',
        '“' => '”',
        '„' => '“',
        '«' => '»',
        '»' => '«',
        '「' => '」',
        '『' => '』',
        _ => '\0',
    };
}

using Firstwire.Tracing.Sources;

namespace Firstwire.Tracing.Credits;

/// <summary>
/// The name in the brackets of a dateline, whoever it is: "TIDEWATER (Harbour Wire) –". By its shape it may be a
/// country as well, so it says something only to who knows an outlet of this name.
/// </summary>
/// <param name="Start">Of the dateline in the text, in UTF-16.</param>
/// <param name="Words">From the place to the closing bracket.</param>
public sealed record NamedDateline(int Start, string Words, string Name)
{
    private const int LongestPlace = 70, LongestName = 50;

    /// <summary>Before the dateline a headline and a lead may stand.</summary>
    private const int FirstLines = 3;

    /// <summary>Of the first lines the first that begins with one; null where none does.</summary>
    public static NamedDateline? Find(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var start = 0;
        for (var seen = 0; seen < FirstLines && start < text.Length && ScannedText.InHead(start);)
        {
            var length = text.AsSpan(start).IndexOf('\n');
            var line = length < 0 ? text.AsSpan(start) : text.AsSpan(start, length);
            if (In(line, start) is { } found) return found;
            if (!line.IsWhiteSpace()) seen++;
            start += line.Length + 1;
        }

        return null;
    }

    /// <param name="source">Whom it names; null where it is the document's own publisher.</param>
    public Credit For(CreditedSource? source) => new(
        CreditKind.Dateline, OriginKind.Text, CreditField.Text, Start, Words, CreditWeights.Dateline, source);

    private static NamedDateline? In(ReadOnlySpan<char> line, int start)
    {
        var indent = line.Length - line.TrimStart().Length;
        line = line[indent..];
        var open = line[..Math.Min(line.Length, LongestPlace)].IndexOfAny('(', '（', '[');
        if (open < 0 || !Place.Is(line[..open])) return null;
        var length = line[(open + 1)..].IndexOf(Brackets.Closing(line[open]));
        if (length is < 2 or > LongestName) return null;
        var close = open + 1 + length;
        var after = line[(close + 1)..].TrimStart(". ");
        return after.IsEmpty || !(after[0] is ':' or '：' || DatelineCredits.IsDash(after[0]))
            ? null
            : new NamedDateline(
                start + indent, line[..(close + 1)].ToString(), line.Slice(open + 1, length).Trim().ToString());
    }
}

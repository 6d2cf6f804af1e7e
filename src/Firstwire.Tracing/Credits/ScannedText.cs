using Firstwire.Text.Agencies;
using Firstwire.Text.Words;

namespace Firstwire.Tracing.Credits;

/// <summary>A text with the agencies, the outlets and the speaking phrases in it, found in one pass.</summary>
internal sealed class ScannedText
{
    /// <summary>Characters from the start among which datelines and lines of credits stand.</summary>
    public const int Head = 500;

    /// <summary>Characters from the end among which signatures and notes stand.</summary>
    public const int Tail = 700;

    /// <summary>Credits past these are repetitions; the work stays in proportion to the text.</summary>
    private const int MostFinds = 256;

    /// <summary>The longest line whose ends are looked for.</summary>
    private const int LongestLine = 400;

    /// <summary>Of longer texts the middle is not looked through.</summary>
    private const int LongestPart = 100_000;

    public ScannedText(string text)
    {
        Text = text;
        var read = Scan(0, Math.Min(text.Length, LongestPart), MostFinds);
        if (read < text.Length) Scan(Math.Max(read, text.Length - Tail), text.Length, MostFinds * 2);
    }

    public string Text { get; }

    public List<AgencyMention> Agencies { get; } = [];

    public List<(int Start, int Length, CreditRoles Roles)> Phrases { get; } = [];

    /// <summary>
    /// Names of outlets, and words that outlets are known by; <c>Outlet</c> is null of a word.
    /// </summary>
    public List<(int Start, int Length, CreditRoles Roles, string? Outlet)> Outlets { get; } = [];

    /// <summary>The ends of texts that only one agency writes so.</summary>
    public List<(Agency Agency, Range Words)> Styles { get; } = [];

    public static bool InHead(int at) => at < Head;

    public bool InTail(int at) => at >= Text.Length - Tail;

    /// <summary>The line around a place, as far as it is near.</summary>
    public Range LineAround(int at)
    {
        var least = Math.Max(0, at - LongestLine);
        var start = Text.AsSpan(least, at - least).LastIndexOf('\n') + 1 + least;
        var rest = Text.AsSpan(at, Math.Min(LongestLine, Text.Length - at));
        var length = rest.IndexOf('\n');
        return start..(at + (length < 0 ? rest.Length : length));
    }

    /// <summary>Whether a line around a place is whole: its ends are near.</summary>
    public bool IsWhole(Range line) =>
        (line.Start.Value == 0 || Text[line.Start.Value - 1] == '\n')
            && (line.End.Value == Text.Length || Text[line.End.Value] == '\n');

    private void Add(CreditIndex.Meaning meaning, int at, int length)
    {
        var isOfOutlet = meaning.Outlet is not null || (meaning.Roles & CreditRoles.OfOutlet) != CreditRoles.None;
        if (isOfOutlet && Outlets.Count < MostFinds) Outlets.Add((at, length, meaning.Roles, meaning.Outlet));

        if ((meaning.Roles & CreditRoles.Speaking & ~CreditRoles.OfOutlet) == CreditRoles.None
            && meaning.Styles.Count == 0) return;
        var near = InHead(at) || InTail(at);
        if (near || (meaning.Roles & CreditRoles.House) != CreditRoles.None) Phrases.Add((at, length, meaning.Roles));
        if (!InTail(at)) return;
        foreach (var style in meaning.Styles)
            if (style.At(Text, at) is { } whole) Styles.Add((style.Agency, whole));
    }

    /// <summary>An agency that has "to" written with it: "لرويترز", "לרויטרס".</summary>
    private static AgencyMention? BehindTo(ReadOnlySpan<char> text, int at) =>
        text[at] is 'ل' or 'ל' && (at == 0 || !WordEdges.IsWord(text[at - 1]))
            && AgencyRegister.At(text[(at + 1)..], 0) is { } mention
            ? mention with { Start = at + 1 }
            : null;

    /// <summary>The place up to which it was read.</summary>
    private int Scan(int from, int to, int most)
    {
        var text = Text.AsSpan();
        var at = from;
        for (; at < to && Agencies.Count + Phrases.Count < most; at++)
        {
            // Nothing begins within a word of ASCII letters, nor with a sign: nine places in ten.
            var letter = text[at];
            if (letter < 0x80
                && (!char.IsAsciiLetterOrDigit(letter)
                || (at > 0 && char.IsAsciiLetter(letter) && char.IsAsciiLetter(text[at - 1]))))
                continue;
            if (CreditIndex.At(text, at, out var length) is not { } meaning)
            {
                if (BehindTo(text, at) is { } told) Agencies.Add(told);
                continue;
            }

            if (meaning.Agency is { } agency) Agencies.Add(new AgencyMention(at, length, agency, meaning.IsMark));
            else Add(meaning, at, length);
            at += length - 1;
        }

        return at;
    }
}

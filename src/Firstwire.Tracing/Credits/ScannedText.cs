using Firstwire.Text.Agencies;

namespace Firstwire.Tracing.Credits;

/// <summary>A text with the agencies and the speaking phrases in it, found in one pass.</summary>
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
        (line.Start.Value == 0 || Text[line.Start.Value - 1] == '\n') && (line.End.Value == Text.Length || Text[line.End.Value] == '\n');

    /// <summary>The place up to which it was read.</summary>
    private int Scan(int from, int to, int most)
    {
        var text = Text.AsSpan();
        var at = from;
        for (; at < to && Agencies.Count + Phrases.Count < most; at++)
        {
            if (AgencyRegister.At(text, at) is { } mention)
            {
                Agencies.Add(mention);
                at = mention.End - 1;
                continue;
            }

            var roles = CreditPhrases.SpeakingAt(text, at, out var length);
            if (length == 0) continue;
            if ((roles & CreditRoles.House) == CreditRoles.None && !InHead(at) && !InTail(at)) continue;
            Phrases.Add((at, length, roles));
            at += length - 1;
        }

        return at;
    }
}

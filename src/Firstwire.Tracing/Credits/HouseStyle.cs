using Firstwire.Text.Agencies;
using Firstwire.Tracing.Sources;

namespace Firstwire.Tracing.Credits;

/// <summary>How only one agency ends its texts: "(Reporting by …; editing by …)".</summary>
internal static class HouseStyle
{
    private static readonly (Agency Agency, string[] Pieces)[] Styles = [.. AgencyRegister.All
        .SelectMany(static agency => agency.Style.Select(style => (agency, style.Split('…', StringSplitOptions.TrimEntries))))];

    public static void Find(string text, List<Credit> credits)
    {
        var tail = Math.Max(0, text.Length - ScannedText.Tail);
        var end = text.AsSpan(tail);
        foreach (var (agency, pieces) in Styles)
        {
            if (Match(end, pieces) is not { } found) continue;
            credits.Add(new Credit(
                CreditKind.HouseStyle, OriginKind.Text, CreditField.Text, tail + found.Start.Value, end[found].ToString(),
                CreditWeights.HouseStyle, new CreditedSource(agency, null, null)));
        }
    }

    /// <summary>The pieces in their order within one line.</summary>
    private static Range? Match(ReadOnlySpan<char> text, string[] pieces)
    {
        var start = text.IndexOf(pieces[0], StringComparison.OrdinalIgnoreCase);
        if (start < 0) return null;
        var at = start + pieces[0].Length;
        foreach (var piece in pieces.AsSpan(1))
        {
            var next = text[at..].IndexOf(piece, StringComparison.OrdinalIgnoreCase);
            if (next < 0 || text.Slice(at, next).Contains('\n')) return null;
            at += next + piece.Length;
        }

        return start..at;
    }
}

namespace Firstwire.Reading.Body;

/// <summary>
/// Turns the evidence for a body into one number in [0, 1]. Agreement counts most: where independent candidates hold
/// the same words, it hardly matters which was taken.
/// </summary>
internal static class BodyConfidence
{
    /// <summary>Characters of the runs that are compared.</summary>
    private const int Run = 16;

    /// <summary>Characters of prose from which on length says nothing more.</summary>
    private const int Plenty = 1_000;

    public static double Of(BodyEvidence evidence)
    {
        if (evidence.Prose == 0) return 0;
        var start = evidence.Reading switch { 0 => 0.85, 1 => 0.65, 2 => 0.55, _ => 0.4 };
        if (evidence.LinkedAgreement is { } linked) start = (0.3 * start) + (0.7 * linked);
        else if (evidence.MarkAgreement is { } marked) start = (0.5 * start) + (0.5 * marked);
        var length = 0.6 + (0.4 * Math.Min(1, (double)evidence.Prose / Plenty));
        return Math.Round(Math.Clamp(start * length, 0, 1), 3);
    }

    /// <summary>Runs of letters that both texts hold, as a share of those in either; null without a second.</summary>
    public static double? Agreement(IReadOnlyList<string> paragraphs, string? linked)
    {
        if (linked is null) return null;
        var first = Runs(string.Concat(paragraphs));
        var second = Runs(linked);
        var both = first.Count(second.Contains);
        var either = first.Count + second.Count - both;
        return either == 0 ? 0 : (double)both / either;
    }

    /// <summary>
    /// Hashes of all runs of letters and digits, whatever stands between them: needs no words, so every script will do.
    /// </summary>
    private static HashSet<ulong> Runs(string text)
    {
        const ulong Factor = 1_099_511_628_211;
        var runs = new HashSet<ulong>();
        var window = new char[Run];
        var outgoing = 1UL;
        for (var i = 0; i < Run; i++) outgoing *= Factor;
        var hash = 0UL;
        var count = 0;
        foreach (var c in text)
        {
            if (!char.IsLetterOrDigit(c)) continue;
            var slot = count++ % Run;
            hash = (hash * Factor) + c - (outgoing * window[slot]);
            window[slot] = c;
            if (count >= Run) runs.Add(hash);
        }
        return runs;
    }
}

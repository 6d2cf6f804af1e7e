using System.Text;
using Firstwire.Newsroom.Archive.Sealing;
using Firstwire.Text.Words;

namespace Firstwire.Newsroom.Takedown.Execution;

/// <summary>
/// Keyed hashes of a text's runs of eight words. A text is recognised by the smallest of them, which are an even sample
/// of it; whoever asks whether a text is refused asks with all of them, so that what was added to it hides nothing.
/// </summary>
internal static class TextRuns
{
    /// <summary>What has this share of a text's runs is that text.</summary>
    public const double SameText = 0.6;

    private const int RunLength = 8;

    private const int MostKept = 64;

    /// <summary>A shorter text has too few runs to be told from a formula.</summary>
    private const int FewestKept = 8;

    /// <summary>Bounds the work for one text; what comes after it is not asked for.</summary>
    private const int MostAsked = 4_000;

    /// <summary>So too where a text repeats itself.</summary>
    private const int MostRuns = 10 * MostAsked;

    public static TextFingerprint Fingerprint(KeyedHashes hashes, string text)
    {
        var runs = Of(hashes, text);
        return new TextFingerprint(runs.Count < FewestKept ? [] : [.. runs.Order().Take(MostKept)]);
    }

    public static IReadOnlyCollection<long> Of(KeyedHashes hashes, string text)
    {
        var words = Tokenizer.Words(text);
        var runs = new HashSet<long>();
        var last = Math.Min(words.Count - RunLength, MostRuns);
        for (var at = 0; at <= last && runs.Count < MostAsked; at++)
        {
            runs.Add(hashes.Run(Encoding.UTF8.GetBytes(string.Join(' ', words.Skip(at).Take(RunLength)))));
        }

        return runs;
    }
}

namespace Firstwire.Text.Languages;

/// <summary>The language that a text is in, as far as its letters tell.</summary>
/// <param name="Tag">BCP 47: the primary language subtag, and the script where it is not the usual one.</param>
/// <param name="Confidence">The probability in [0, 1] that it is this one.</param>
public readonly record struct IdentifiedLanguage(string Tag, double Confidence);

/// <summary>
/// Tells the language of a text: by its script where only one language writes in it, else by the runs of letters that
/// are usual in each language of the script (data/language-grams), and by letters and words of its own where it is near
/// the one that these tell (data/languages). The same text always has the same answer.
/// </summary>
public static class LanguageIdentifier
{
    /// <summary>
    /// What whoever names the language is believed, in nats, at first and for each letter. It decides between near
    /// languages and nothing else: a letter tells Croatian from Serbian by about a tenth, Danish from Norwegian by
    /// half.
    /// </summary>
    private const float NatsOfHint = 4, NatsOfHintByLetter = 0.1f;

    /// <summary>
    /// By how much the runs, each taken as evidence of its own, overstate the odds. Measured: of answers given with a
    /// confidence of about 0.6, 0.75 and 0.85, so many are right.
    /// </summary>
    private const double Overstatement = 1.5;

    /// <summary>
    /// A text whose runs weigh less than this a letter, in nats, is not spelt as the best language is. Measured: one
    /// sentence in a hundred of a language that has runs, and most in one that has none.
    /// </summary>
    private const float Usual = 13.2f;

    /// <summary>In letters: what fewer weigh is chance.</summary>
    private const int LongWords = 40;

    /// <summary>Below this, words may tell near languages apart that their runs leave in doubt.</summary>
    private const double Sure = 0.99;

    private static readonly Lazy<GramTable> Table = new(GramTableReader.Read);

    /// <summary>
    /// The language of <paramref name="text"/>, which may be of any length; null where it has no letters of a known
    /// script. It takes about a tenth of a millisecond at most.
    /// </summary>
    /// <param name="hint">
    /// A BCP 47 tag that a page or feed states, which decides between languages that are near.
    /// </param>
    public static IdentifiedLanguage? Identify(ReadOnlySpan<char> text, string? hint = null)
    {
        var sample = LetterSample.Take(text, stackalloc char[LetterSample.MaxLength]);
        if (!sample.HasWords) return null;
        if (Scripts.SoleLanguage(sample.Script) is { } sole)
        {
            return NearLanguages.Instead(sole, sample.Words, text, isDoubtful: false) ?? new(sole, 0.99);
        }

        if (Best(sample, hint is null ? "" : hint.AsSpan(0, Primary(hint)), out var nats) is not { } told) return null;
        var isStrange = sample.Script != Script.Han && sample.Words.Length >= LongWords && nats < Usual;
        return NearLanguages.Instead(told.Tag, sample.Words, text, isStrange || told.Confidence < Sure)
            ?? (isStrange ? told with { Confidence = told.Confidence / 2 } : told);
    }

    /// <summary>
    /// Whether a BCP 47 tag's language is one that can be told; text in another is taken for one that is near it.
    /// </summary>
    public static bool CanTell(string tag)
    {
        ArgumentNullException.ThrowIfNull(tag);
        var primary = tag.AsSpan(0, Primary(tag));
        foreach (var language in Table.Value.Languages)
        {
            if (language.Is(primary)) return true;
        }

        return Scripts.IsSoleLanguage(primary);
    }

    /// <summary>Whether a tag has runs of its own: Uzbek has none in Cyrillic letters.</summary>
    internal static bool HasRuns(string tag) => Array.Exists(Table.Value.Languages, language => language.Tag == tag);

    private static IdentifiedLanguage? Best(LetterSample sample, ReadOnlySpan<char> hint, out float natsALetter)
    {
        natsALetter = 0;
        var table = Table.Value;
        Span<int> sums = stackalloc int[table.Languages.Length];
        Add(table, sample.Words, sums);

        var believed = NatsOfHint + (NatsOfHintByLetter * sample.Words.Length);
        Span<float> nats = stackalloc float[sums.Length];
        var best = -1;
        for (var id = 0; id < nats.Length; id++)
        {
            var language = table.Languages[id];
            nats[id] = language.Script != sample.Script ? float.NegativeInfinity
                : (sums[id] * GramTable.Nats) - language.Rarity
                    + (language.Is(hint) ? believed : 0);
            if (!float.IsNegativeInfinity(nats[id]) && (best < 0 || nats[id] > nats[best])) best = id;
        }

        if (best < 0) return null;
        natsALetter = sums[best] * GramTable.Nats / sample.Words.Length;
        double others = 0;
        foreach (var score in nats) others += Math.Exp((score - nats[best]) / Overstatement);
        return new(table.Languages[best].Tag, 1 / others);
    }

    /// <summary>
    /// Adds the weights of every run of up to five characters that lies within a word and its blanks.
    /// </summary>
    private static void Add(GramTable table, ReadOnlySpan<char> words, Span<int> sums)
    {
        var runs = new RunCounts(
            stackalloc ulong[MostRuns], stackalloc int[MostRuns], stackalloc short[RunCounts.Slots]);
        var word = 0;
        for (var last = 1; last < words.Length; last++)
        {
            var hash = GramHash.Empty;
            var first = Math.Max(word, last - LongestRun + 1);
            for (var at = last; at >= first; at--)
            {
                hash = GramHash.Before(words[at], hash);
                runs.Add(hash);
            }

            if (words[last] == ' ') word = last;
        }

        table.Add(runs.Hashes, runs.Times, sums);
    }

    private const int LongestRun = 5;

    private const int MostRuns = LetterSample.MaxLength * LongestRun;

    private static int Primary(string tag) => tag.AsSpan().IndexOfAny('-', '_') is var end and >= 0 ? end : tag.Length;
}

using Firstwire.Text.Languages;

namespace Firstwire.Tracing.Quotes;

/// <summary>How true one text's quotation is to another's.</summary>
/// <param name="Label">What became of it.</param>
/// <param name="Share">Of the words that carry meaning, outside brackets, how many of the longer are in both, in
/// [0, 1].</param>
public sealed record QuoteFidelity(FidelityLabel Label, double Share)
{
    /// <summary>Fewer words in common are chance.</summary>
    private const int FewestShared = 3;

    /// <summary>The gravest first: it is what a reader should know of.</summary>
    private static readonly FidelityLabel[] Gravest =
    [
        FidelityLabel.Altered,
        FidelityLabel.Merged,
        FidelityLabel.Bracketed,
        FidelityLabel.Elided,
        FidelityLabel.Truncated,
    ];

    /// <summary>
    /// Compares two quotations of one language; null where they are not the same words, or the languages (BCP 47) are
    /// known and differ: a translation is not altered. Of each, the first 400 words are compared.
    /// </summary>
    public static QuoteFidelity? Between(string reference, string copy, string? language, string? copyLanguage)
    {
        ArgumentNullException.ThrowIfNull(reference);
        ArgumentNullException.ThrowIfNull(copy);
        if (language is not null && copyLanguage is not null
            && LanguageTag.Primary(language) != LanguageTag.Primary(copyLanguage))
        {
            return null;
        }

        var words = SpeechWords.Of(language ?? copyLanguage);
        var (one, other) = (QuoteWord.Read(reference, words), QuoteWord.Read(copy, words));
        var shared = QuoteAlignment.Of(one, other);
        if (shared.Count == 0 || shared.Count < Math.Min(FewestShared, Math.Min(one.Count, other.Count))) return null;
        var content = shared.Count(pair => one[pair.One] is { IsContent: true, IsBracketed: false });
        var (most, least) = (Content(one), Content(other));
        if (most < least) (most, least) = (least, most);
        if (content * 2 < least) return null;
        return new(LabelOf(QuoteEdit.Of(one, other, shared)), most == 0 ? 1 : Math.Min(1, (double)content / most));
    }

    private static FidelityLabel LabelOf(List<QuoteEdit> edits)
    {
        var found = edits.Select((edit, at) => edit.Label(at == 0 || at == edits.Count - 1)).ToHashSet();
        return Gravest.Where(label => found.Contains(label)).Append(FidelityLabel.Verbatim).First();
    }

    private static int Content(List<QuoteWord> words) =>
        words.Count(static word => word is { IsContent: true, IsBracketed: false });
}

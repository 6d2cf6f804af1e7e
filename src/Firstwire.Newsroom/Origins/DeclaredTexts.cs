using Firstwire.Reading;
using Firstwire.Text.Languages;
using Firstwire.Tracing.Copies;
using Firstwire.Tracing.Fingerprints;

namespace Firstwire.Newsroom.Origins;

/// <summary>
/// Tells of an item and of the article at the page that it declares whether the one's words are the other's.
/// </summary>
internal static class DeclaredTexts
{
    /// <summary>With this share the text is there; with less, a part of it.</summary>
    private const double MostOfIt = 0.5;

    /// <summary>The declaration says which was first.</summary>
    private static readonly TextIdentity First = new(null, new TextClock(DateTimeOffset.MinValue));
    private static readonly TextIdentity Second = new(null, new TextClock(DateTimeOffset.MaxValue));

    public static DeclaredCheck Compare(TracedItem item, Article declared, DateTimeOffset now)
    {
        if (!declared.IsArticle) return new DeclaredCheck(DeclaredFinding.NoArticle, null, now);
        if (item.Document.Fingerprints is { } fingerprints) return Compare(fingerprints, declared, now);
        var (there, here) = (new ComparedText(declared.Text), new ComparedText(item.Document.Credited.Text ?? ""));
        if (Math.Min(there.Text.Tokens.Length, here.Text.Tokens.Length) < TextComparison.FewestWords)
        {
            return new DeclaredCheck(DeclaredFinding.TooLittle, null, now);
        }

        var relation = TextComparison.Compare(there, First, here, Second);
        if (relation.Kind == RelationKind.Translation)
        {
            return new DeclaredCheck(DeclaredFinding.HasTranslation, null, now);
        }

        if (relation.IsDerived) return Found(relation, now);
        var finding = IsOtherLanguage(item.Language, declared.Language) ? DeclaredFinding.OtherLanguage
            : declared.IsFree == false ? DeclaredFinding.TooLittle
            : DeclaredFinding.OtherText;
        return new DeclaredCheck(finding, null, now);
    }

    /// <summary>By fingerprints alone a rewrite is not known: what is not found says nothing.</summary>
    private static DeclaredCheck Compare(TextFingerprints item, Article declared, DateTimeOffset now) =>
        FingerprintComparison.Compare(TextFingerprints.Of(declared.Text), First, item, Second) is { } relation
            ? Found(relation, now)
            : new DeclaredCheck(DeclaredFinding.TooLittle, null, now);

    private static DeclaredCheck Found(Relation relation, DateTimeOffset now) => new(
        relation.Share >= MostOfIt ? DeclaredFinding.HasText : DeclaredFinding.HasPart, relation.Share, now);

    private static bool IsOtherLanguage(string? one, string? other) =>
        one is not null
            && other is not null
            && LanguageTag.Primary(one) != LanguageTag.Primary(other);
}

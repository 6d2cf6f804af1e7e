using Firstwire.Newsroom.Archive.Sealing;
using Firstwire.Newsroom.Items;

namespace Firstwire.Newsroom.Takedown.Desk;

/// <summary>What a publisher said at the desk, applied to what the signals of its site allow: it may only take away, and correct.</summary>
internal static class PublishersWord
{
    public static ShownItem Apply(ShownItem item, ItemRow row, SealingKey key)
    {
        if (row is { Wishes: 0, Correction: null }) return item;
        var correction = row.Correction is { } corrected ? key.Open(corrected, Sealed.Json.CorrectionContent, Place.Correction) : null;
        return item with
        {
            Excerpt = Wishes(row.Wishes, PublisherWish.NoExcerpt) ? null : item.Excerpt,
            ImageUrl = Wishes(row.Wishes, PublisherWish.NoImage) ? null : item.ImageUrl,
            Authors = correction?.Authors ?? item.Authors,
            Url = correction?.CanonicalUrl ?? item.Url,
        };
    }

    public static ItemDetails Apply(ItemDetails details, ItemRow row)
    {
        List<string> said = [.. Enum.GetValues<PublisherWish>().Where(wish => Wishes(row.Wishes, wish)).Select(Sentence)];
        if (row.Correction is not null) said.Add("Its publisher corrected its byline or its address at the desk.");
        if (said.Count == 0) return details;
        var isWithoutText = Wishes(row.Wishes, PublisherWish.NoText);
        return details with
        {
            Body = isWithoutText ? null : details.Body,
            BodyReason = isWithoutText ? Sentence(PublisherWish.NoText) : details.BodyReason,
            SaidAtTheDesk = said,
        };
    }

    public static bool Wishes(long bits, PublisherWish wish) => (bits & BitOf(wish)) != 0;

    public static long BitOf(PublisherWish wish) => 1L << (int)wish;

    private static string Sentence(PublisherWish wish) => wish switch
    {
        PublisherWish.NoExcerpt => "Its publisher wishes that no excerpt of it is shown.",
        PublisherWish.NoText => "Its publisher wishes that no text of it is kept.",
        PublisherWish.NoIndex => "Its publisher wishes that no search finds it.",
        PublisherWish.NoImage => "Its publisher wishes that no picture of it is shown.",
        PublisherWish.Credit => "Its publisher wishes to be named wherever a piece of it is used.",
        _ => throw new ArgumentOutOfRangeException(nameof(wish)),
    };
}

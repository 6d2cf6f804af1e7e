using Firstwire.Newsroom.Archive.Sealing;
using Firstwire.Newsroom.Items;

namespace Firstwire.Newsroom.Takedown.Desk;

/// <summary>
/// What a publisher said at the desk, applied to what the signals of its site allow: it may only take away, and
/// correct.
/// </summary>
internal static class PublishersWord
{
    public static ShownItem Apply(ShownItem item, ItemRow row, SealingKey key)
    {
        if (row is { Wishes: 0, Correction: null }) return item;
        var correction = row.Correction is { } corrected
            ? key.Open(corrected, Sealed.Json.CorrectionContent, Place.Correction)
            : null;
        return item with
        {
            Excerpt = Wishes(row.Wishes, PublisherWish.NoExcerpt) ? null : item.Excerpt,
            ImageUrl = Wishes(row.Wishes, PublisherWish.NoImage) ? null : item.ImageUrl,
            Authors = correction?.Authors ?? item.Authors,
            Url = correction?.CanonicalUrl ?? item.Url,
            MustCredit = item.MustCredit || Wishes(row.Wishes, PublisherWish.Credit),
        };
    }

    public static ItemDetails Apply(ItemDetails details, ItemRow row)
    {
        if (row is { Wishes: 0, Correction: null }) return details;
        var (isKept, isHeadlineAlone) =
            (!Wishes(row.Wishes, PublisherWish.NoText), Wishes(row.Wishes, PublisherWish.NoExcerpt));
        return details with
        {
            MayShowPictures = details.MayShowPictures && !Wishes(row.Wishes, PublisherWish.NoImage),
            Body = isKept && !isHeadlineAlone ? details.Body : null,
            BodyReason = !isKept ? "Its publisher wishes that no text of it is kept."
                : isHeadlineAlone ? "Its publisher wishes that its headline and link are shown alone."
                : details.BodyReason,
            Page = isHeadlineAlone ? details.Page with { Dek = null } : details.Page,
            Wishes = [.. Enum.GetValues<PublisherWish>().Where(wish => Wishes(row.Wishes, wish))],
            IsCorrected = row.Correction is not null,
        };
    }

    public static bool Wishes(long bits, PublisherWish wish) => (bits & BitOf(wish)) != 0;

    public static long BitOf(PublisherWish wish) => 1L << (int)wish;
}

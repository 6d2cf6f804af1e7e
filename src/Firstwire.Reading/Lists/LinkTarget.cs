using Firstwire.Reading.Tree;
using Firstwire.Text.Urls;

namespace Firstwire.Reading.Lists;

/// <summary>
/// What a page links once or more, with all its links (picture, headline, "read more") and the card they stand in.
/// </summary>
internal sealed class LinkTarget
{
    /// <summary>No headline is shorter: two Han characters, eight letters.</summary>
    private const int ShortestHeadline = 8;

    private const int ShortHeadline = 16;

    private readonly PageLink best;
    private readonly bool isLabelled;
    private Card? card;

    /// <param name="labels">Texts that several targets share.</param>
    public LinkTarget(IReadOnlyList<PageLink> links, HashSet<string> labels)
    {
        Links = links;
        var telling = links.Where(link => link.Weight > 0 && !labels.Contains(link.Text)).ToList();
        best = telling.Find(link => link.IsHeading && link.Weight >= ShortestHeadline)
            ?? telling.Find(link => link.Weight >= HeadlineWeight.Likely)
            ?? telling.MaxBy(link => link.Weight)
            ?? links[0];
        isLabelled = !telling.Contains(best) || best.Weight < ShortestHeadline;
        Address = AddressShape.Of(best.Url);
        Headline = best.Text;
    }

    public IReadOnlyList<PageLink> Links { get; }

    public string Key => best.Key;

    public string Signature => best.Signature;

    public string Headline { get; private set; }

    public double Address { get; }

    /// <summary>The best of its links' places.</summary>
    public LinkPlace Place => Links.Min(link => link.Place);

    /// <summary>Not plainly a service, a section or a label: such targets part the page into cards.</summary>
    public bool CouldBeArticle =>
        Place != LinkPlace.Furniture && !best.IsByTheWay && Address > -2
        && (Address > 0 || best.Weight >= HeadlineWeight.Likely || (best.IsHeading && best.Weight >= ShortestHeadline));

    public bool HasHeadline { get; private set; }

    public void FindCard(Dictionary<HtmlElement, string?> owners)
    {
        HasHeadline = !isLabelled;
        IsHeading = best.IsHeading;
        if (!CouldBeArticle) return;
        card = Card.Around(best.Anchor, Key, owners);
        var isSure = HasHeadline && (IsHeading || best.Weight >= HeadlineWeight.Likely);
        if (isSure || card.Heading(best.Anchor) is not { } heading
            || HeadlineWeight.Of(heading) < Math.Max(ShortestHeadline, HasHeadline ? best.Weight : 0)) return;
        Headline = heading;
        HasHeadline = IsHeading = true;
    }

    public bool IsHeading { get; private set; }

    /// <summary>How much it is like an article's entry by itself; about 2 is even.</summary>
    public double Score(CardDates dates)
    {
        if (!HasHeadline || card is null) return -3;
        var length = HeadlineWeight.Of(Headline) switch
        {
            < ShortestHeadline => -2,
            < ShortHeadline => -0.5,
            < HeadlineWeight.Likely => 0.5,
            < 36 => 1.25,
            <= 220 => 2,
            <= 400 => 0,
            _ => -2,
        };
        return length + Address + (IsHeading ? 1.5 : 0) + (best.IsMention ? -2.5 : 0) + (best.IsByTheWay ? -3 : 0)
            + (card.Published(dates, Headline) is not null ? 0.75 : 0)
            + (card.Picture() is not null ? 0.4 : 0) + (card.Summary(Headline) is not null ? 0.4 : 0);
    }

    public ListedArticle Article(CardDates dates, WebUrl baseUrl) => new(
        best.Url.Href,
        Headline,
        card?.Published(dates, Headline),
        card?.Summary(Headline),
        WebUrl.Parse(card?.Picture(), baseUrl) is { IsHttp: true } picture ? picture.Href : null);
}

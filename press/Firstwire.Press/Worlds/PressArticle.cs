namespace Firstwire.Press;

/// <summary>
/// What an article is to the others in the world: the truth that a reader of the pages has to find out.
/// </summary>
public enum ArticleKind
{
    /// <summary>Its outlet's own report.</summary>
    Own,

    /// <summary>The agency's text, credited in dateline and byline.</summary>
    WireReprintCredited,

    /// <summary>The agency's text under the outlet's own byline.</summary>
    WireReprintUncredited,

    /// <summary>Another's text reworded, without byline, link or quotation marks.</summary>
    Spun,

    /// <summary>The outlet's own account of an event that another reported too.</summary>
    IndependentAccount,

    /// <summary>The outlet's own words for what another reported, whom it names and links.</summary>
    Retelling,

    /// <summary>What came after an event that the outlet reported earlier.</summary>
    FollowUp,

    /// <summary>An own report with a wrong figure that is put right at a known time.</summary>
    Corrected,

    /// <summary>The agency's report of an event, told in another language.</summary>
    Translation,

    /// <summary>An own report of an event that resembles another in kind and figures, in another town.</summary>
    LookAlike,
}

/// <summary>
/// An article of the world press with everything that is true of it. Equal worlds make equal articles.
/// </summary>
public sealed record PressArticle
{
    public required Outlet Outlet { get; init; }

    /// <summary>Its number among its outlet's articles, from 0 on.</summary>
    public required long Index { get; init; }

    public required string Url { get; init; }

    public required string Title { get; init; }

    /// <summary>Who signs it; null on spun copies.</summary>
    public required string? Byline { get; init; }

    /// <summary>
    /// What stands before the first paragraph on the page, "PORT ALDER (Meridian Wire)"; null for none.
    /// </summary>
    public required string? Dateline { get; init; }

    public required DateTimeOffset Published { get; init; }

    /// <summary>ISO 639-1.</summary>
    public required string Language { get; init; }

    /// <summary>The path of its section.</summary>
    public required string Section { get; init; }

    /// <summary>The text as first published, without dateline and notices.</summary>
    public required IReadOnlyList<string> Paragraphs { get; init; }

    public required ArticleKind Kind { get; init; }

    /// <summary>The same for every account of one event, in any language and outlet.</summary>
    public required string EventId { get; init; }

    /// <summary>
    /// The article that this one was made from (reprint, spun, translation), has its news from (retelling) or goes on
    /// from (follow-up); for an independent account and a look-alike, the article it stands beside without knowing it.
    /// </summary>
    public PressArticle? Other { get; init; }

    /// <summary>The address of the article whose words this one took; null when its words are its own.</summary>
    public string? OriginUrl =>
        Kind is ArticleKind.WireReprintCredited or ArticleKind.WireReprintUncredited or ArticleKind.Spun
            or ArticleKind.Translation
            ? Other?.Url
            : null;

    /// <summary>
    /// The first of the chain of articles that this one's words come from; itself when they are its own.
    /// </summary>
    public PressArticle Root => OriginUrl is null ? this : Other!.Root;

    /// <summary>How and when it is put right; null for most.</summary>
    public Correction? Correction { get; init; }

    /// <summary>The opening sentences, as feeds and front pages quote them.</summary>
    public string Summary => Paragraphs[0];

    /// <summary>The text as the page has it at an instant.</summary>
    public IReadOnlyList<string> ParagraphsAt(DateTimeOffset instant) =>
        Correction is { } correction && instant >= correction.At ? correction.Paragraphs : Paragraphs;

    /// <summary>Short, as <see cref="Root"/> and <see cref="Other"/> would make a record's own text endless.</summary>
    public override string ToString() => $"{Kind} {Url}";

    /// <summary>When the text of an instant was last touched.</summary>
    public DateTimeOffset ModifiedAt(DateTimeOffset instant) =>
        Correction is { } correction && instant >= correction.At ? correction.At : Published;
}

/// <summary>A correction: from <paramref name="At"/> on the page has these paragraphs and this notice.</summary>
public sealed record Correction(DateTimeOffset At, IReadOnlyList<string> Paragraphs, string Notice);

using Firstwire.Text.Dates;

namespace Firstwire.Reading;

/// <summary>A hyperlink in an article's body.</summary>
/// <param name="Url">Absolute.</param>
public sealed record ArticleLink(string Url, string Text);

/// <summary>What was read from a page. Every text is a verbatim piece of it; absent values are null.</summary>
public sealed record Article
{
    /// <summary>The address that the page names as its own (link rel=canonical, og:url), absolute.</summary>
    public string? CanonicalUrl { get; init; }

    /// <summary>The headline without the site's name.</summary>
    public string? Title { get; init; }

    /// <summary>One name each; never "By", roles or agencies.</summary>
    public IReadOnlyList<string> Authors { get; init; } = [];

    public WrittenTime? Published { get; init; }
    public WrittenTime? Modified { get; init; }

    /// <summary>BCP 47.</summary>
    public string? Language { get; init; }

    /// <summary>
    /// BCP 47, as the page states it; <see cref="Language"/> is told by the text where the two differ for sure.
    /// </summary>
    public string? StatedLanguage { get; init; }

    public string? SiteName { get; init; }
    public string? Description { get; init; }

    /// <summary>The line under the headline.</summary>
    public string? Dek { get; init; }

    /// <summary>Where the text says, at its start, that it was written; it stays part of the text.</summary>
    public Dateline? Dateline { get; init; }

    /// <summary>News agencies that the page credits, as printed, each once.</summary>
    public IReadOnlyList<string> Agencies { get; init; } = [];

    public IReadOnlyList<string> Sections { get; init; } = [];
    public IReadOnlyList<string> Tags { get; init; } = [];

    /// <summary>The notices by which the paper corrects the article, verbatim.</summary>
    public IReadOnlyList<string> Corrections { get; init; } = [];

    /// <summary>The picture that the page wants to be shown with, absolute.</summary>
    public string? ImageUrl { get; init; }

    /// <summary>What the page says is to be seen on it; null where it says nothing.</summary>
    public string? ImageAlt { get; init; }

    /// <summary>What stands below it on the page, with who made it; null where nothing does.</summary>
    public string? ImageCaption { get; init; }

    /// <summary>The body alone, paragraphs parted by a blank line.</summary>
    public string Text { get; init; } = "";

    /// <summary>The body, sanitised.</summary>
    public string Html { get; init; } = "";

    public IReadOnlyList<ArticleLink> Links { get; init; } = [];

    /// <summary>URL or short statement of the licence that the page declares.</summary>
    public string? License { get; init; }

    /// <summary>What the page states of its rights in words: a copyright notice, dc.rights.</summary>
    public string? Rights { get; init; }

    public string? RightsHolder { get; init; }

    /// <summary>What the page names, for machines, as where the article is from.</summary>
    public IReadOnlyList<SourceStatement> Sources { get; init; } = [];

    /// <summary>What else the page says about its use.</summary>
    public IReadOnlyList<PageStatement> Statements { get; init; } = [];

    /// <summary>What the page declares of who may read it; null where it says nothing.</summary>
    public bool? IsFree { get; init; }

    /// <summary>CSS selectors of the parts that only subscribers see, as the page declares them.</summary>
    public IReadOnlyList<string> PaidParts { get; init; } = [];

    /// <summary>
    /// The directives of the page's robots meta elements, in lower case, as written, with the agent they address.
    /// </summary>
    public IReadOnlyList<RobotsMeta> RobotsMeta { get; init; } = [];

    /// <summary>
    /// Lines left out of <see cref="Text"/>, since the host's pages repeat them (<see cref="Profiles.HostProfile"/>).
    /// </summary>
    public IReadOnlyList<string> RepeatedLines { get; init; } = [];

    /// <summary>How likely <see cref="Text"/> is the article's body, in [0, 1] (data/body-model).</summary>
    public double Confidence { get; init; }

    /// <summary>What <see cref="Confidence"/> rests on.</summary>
    public BodyEvidence? BodyEvidence { get; init; }

    /// <summary>Whether <see cref="Kind"/> is <see cref="PageKind.Article"/>.</summary>
    public bool IsArticle { get; init; }

    /// <summary>What the page is.</summary>
    public PageKind Kind { get; init; }
}

/// <summary>One <c>meta name="robots"</c> (or an agent's name) element.</summary>
public sealed record RobotsMeta(string Agent, string Directives);

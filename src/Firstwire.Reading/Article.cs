using Firstwire.Text.Dates;

namespace Firstwire.Reading;

/// <summary>A hyperlink in an article's body.</summary>
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

    public string? SiteName { get; init; }
    public string? Description { get; init; }
    public string? ImageUrl { get; init; }

    /// <summary>The body alone, paragraphs parted by a blank line.</summary>
    public string Text { get; init; } = "";

    /// <summary>The body, sanitised.</summary>
    public string Html { get; init; } = "";

    public IReadOnlyList<ArticleLink> Links { get; init; } = [];

    /// <summary>URL or short statement of the licence that the page declares.</summary>
    public string? License { get; init; }

    /// <summary>
    /// The directives of the page's robots meta elements, in lower case, as written, with the agent they address.
    /// </summary>
    public IReadOnlyList<RobotsMeta> RobotsMeta { get; init; } = [];

    /// <summary>How surely <see cref="Text"/> is the article's body and nothing else, in [0, 1].</summary>
    public double Confidence { get; init; }

    /// <summary>What <see cref="Confidence"/> rests on.</summary>
    public BodyEvidence? BodyEvidence { get; init; }

    /// <summary>False for listings, galleries, error and consent pages.</summary>
    public bool IsArticle { get; init; }

    /// <summary>What the page is.</summary>
    public PageKind Kind { get; init; }
}

/// <summary>One <c>meta name="robots"</c> (or an agent's name) element.</summary>
public sealed record RobotsMeta(string Agent, string Directives);

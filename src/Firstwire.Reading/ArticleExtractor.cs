using Firstwire.Reading.Body;
using Firstwire.Reading.Metadata;
using Firstwire.Reading.Metadata.Authorship;
using Firstwire.Reading.Metadata.Dates;
using Firstwire.Reading.Metadata.Headlines;
using Firstwire.Reading.Metadata.Origins;
using Firstwire.Reading.Metadata.Scripts;
using Firstwire.Reading.Metadata.Terms;
using Firstwire.Reading.Pages;
using Firstwire.Reading.Profiles;
using Firstwire.Reading.Sanitizing;
using Firstwire.Reading.Tree;
using Firstwire.Text.Urls;

namespace Firstwire.Reading;

/// <summary>
/// Reads the article out of a page. Pure: the same bytes and address give the same article, on any thread.
/// </summary>
public static class ArticleExtractor
{
    /// <summary>Bytes of a page. The largest news pages are near 5 MB, most of it data for their scripts.</summary>
    public const int MaximumBytes = 12 * 1024 * 1024;

    /// <summary>
    /// Reads <paramref name="bytes"/>, which came from <paramref name="url"/> with the HTTP Content-Type <paramref
    /// name="contentType"/>. A page that breaks a limit or is no HTML gives <see cref="ReadResult.Failed"/>; no input
    /// makes this throw.
    /// </summary>
    /// <exception cref="OperationCanceledException">The deadline passed: try again, file no answer.</exception>
    public static ReadResult Read(
        ReadOnlyMemory<byte> bytes, string url, string? contentType = null, CancellationToken cancellation = default) =>
        Read(bytes, url, contentType, null, cancellation);

    /// <summary>
    /// Reads a page with what is known of its host: lines that repeat across the host's pages are left out of the body.
    /// Without a profile none are.
    /// </summary>
    /// <exception cref="OperationCanceledException">The deadline passed: try again, file no answer.</exception>
    public static ReadResult Read(ReadOnlyMemory<byte> bytes, string url, string? contentType, HostProfile? profile,
        CancellationToken cancellation)
    {
        var (opened, broken) = OpenedPage.Of(bytes.Span, contentType);
        if (opened is null) return new ReadResult.Failed(broken!);
        using var page = opened;
        var address = WebUrl.Parse(url);
        var article = Article(page.Tree, address, profile, cancellation);
        if (article.Text.Length < ScriptlessText.Shortest && ScriptlessText.IsIn(page.Tree)
            && TreeParser.Page(page.Markup, scripting: false).Page is { } parsedAgain)
        {
            using var scriptless = parsedAgain;
            var other = Article(scriptless, address, profile, cancellation);
            if (other.Text.Length > article.Text.Length * ScriptlessText.MuchLonger) article = other;
        }
        return new ReadResult.Read(article);
    }

    private static Article Article(
        HtmlTree page, WebUrl? url, HostProfile? profile, CancellationToken cancellation)
    {
        var facts = PageFacts.Of(page.DocumentElement);
        var address = WebUrl.Parse(facts.BaseHref, url) ?? url;
        var siteName = facts.Meta("og:site_name", "application-name");
        var title = Headline.Of(facts, new SiteTitle(facts, url, siteName));
        var body = page.Body is { } element ? BodyFinder.Find(element, title, cancellation) : null;
        var language = PageLanguage.Of(facts);
        var headlineAt = Headline.Offset(facts, title);
        var scripted = new Lazy<ScriptArticle>(() => ScriptArticle.Of(facts.Scripts, title));
        IReadOnlyList<PageNode> roots = body?.Roots ?? [];
        IReadOnlyList<string> repeated = [];
        if (profile is not null) (roots, repeated) = RepeatedLines.Drop(roots, profile);
        var paragraphs = BodyText.Paragraphs(roots);
        if (Lead.Find(facts, headlineAt, title, paragraphs) is { } lead)
        {
            roots = [lead, .. roots];
            paragraphs = BodyText.Paragraphs(roots);
        }
        var dates = new PageDates(
            facts, url, language ?? PageLanguage.OfBeginning(paragraphs), title, headlineAt, scripted);
        var authors = new Authors(facts, url, siteName, title, headlineAt, paragraphs, scripted).Names();
        var published = dates.Published();
        var modified = dates.Modified(published);
        var dateline = Datelines.Find(paragraphs);
        var agencies = Credits.Of(facts, dateline, paragraphs, headlineAt);
        var sections = Topics.Sections(facts);
        var isSetByHand = !facts.HeadingTexts.Exists(h => h.Headline == title);
        var particulars = new Particulars(title, sections, authors, published, modified, isSetByHand, url);
        if (particulars.Drop(roots) is var left && left != roots)
        {
            roots = left;
            paragraphs = BodyText.Paragraphs(roots);
        }
        if (Portraits.Drop(roots, paragraphs, authors, title) is var bare && bare != roots)
        {
            roots = bare;
            paragraphs = BodyText.Paragraphs(roots);
        }
        var linked = LinkedBody.Paragraphs(facts.Data, paragraphs);
        if (linked.Count == 0) linked = ScriptBody.Paragraphs(facts, page.DocumentElement, title, paragraphs);
        var words = linked.Count > 0 ? linked : paragraphs;
        var text = string.Join("\n\n", words);
        var evidence = BodyWitnesses.Of(body, roots, words, linked.Count > 0, facts);
        var pictures = roots.Sum(static r => r.Named("img").Count);
        var image = Address(LeadImage.Of(facts), address);
        var canonical = Address(facts.Links.GetValueOrDefault("canonical") ?? facts.Meta("og:url"), address);
        var posts = new GatheredPosts(title, url, canonical);
        var kind = new PageKinds(facts, page, url, posts).Of(title ?? facts.TitleElement, roots, text, evidence.Prose,
            pictures, linked.Count == 0 && BodyFinder.IsLinks(roots), published is not null && !isSetByHand);
        return new Article
        {
            CanonicalUrl = canonical,
            Title = title,
            Authors = authors,
            Published = published,
            Modified = modified,
            Language = PageLanguage.Of(language, text),
            StatedLanguage = language,
            SiteName = siteName,
            Description = facts.Description,
            Dek = Dek.Of(facts, title, headlineAt),
            Dateline = dateline,
            Agencies = agencies,
            Sections = sections,
            Tags = Topics.Tags(facts),
            Corrections = Corrections.Of(facts),
            ImageUrl = image,
            ImageAlt = LeadImage.AltOf(facts),
            ImageCaption = LeadCaption.Of(facts, image, address),
            Text = text,
            Html = linked.Count > 0 ? SafeHtml.FromText(linked) : BodyHtml.Of(roots, address),
            Links = BodyLinks.Of(roots, address),
            License = License.Of(facts, address),
            Rights = Rights.Statement(facts),
            RightsHolder = Rights.Holder(facts),
            Sources = SourceStatements.Of(facts, address),
            Statements = UseStatements.Of(facts, address, Paywall.IsFree(facts)),
            IsFree = Paywall.IsFree(facts),
            PaidParts = Paywall.PaidParts(facts),
            RobotsMeta = RobotsDirectives.Of(facts),
            RepeatedLines = repeated,
            Confidence = BodyConfidence.Of(evidence),
            BodyEvidence = evidence,
            IsArticle = kind == PageKind.Article,
            Kind = kind,
        };
    }

    private static string? Address(string? stated, WebUrl? baseUrl) =>
        WebUrl.Parse(stated, baseUrl) is { IsHttp: true } url ? url.Href : null;
}

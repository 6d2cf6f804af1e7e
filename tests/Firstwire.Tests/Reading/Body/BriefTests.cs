namespace Firstwire.Tests.Reading.Body;

/// <summary>News in brief: what stands around a text of two sentences is longer than the text.</summary>
public sealed class BriefTests
{
    private const string Title = "The lamp of Tarsholm is lost";

    private static readonly string Brief = string.Join("\n\n", FictionalPage.English[..2]);

    private static readonly string[] Long = [.. Enumerable.Range(1, 3).SelectMany(static day =>
        FictionalPage.English.Select(paragraph => paragraph + $" So it was told on day {day}."))];

    private static readonly string Links = string.Concat(
        Enumerable.Range(1, 20).Select(static day =>
            $"<li><a href=\"/{day}\">The ferries of the {day}th of March</a></li>"));

    private static string TextOf(string body) =>
        FictionalPage.Read($"<html><head><title>{Title}</title></head><body>{body}</body></html>").Text;

    private static string Below(string around, string body = "div class=\"story-body\"") =>
        $"<h1>{Title}</h1><{body}>{FictionalPage.Paragraphs(FictionalPage.English[..2])}</div>" + around;

    [Theory]
    [InlineData("div class=\"story-body\"")]
    [InlineData("div")]
    public void A_brief_is_read_without_the_longer_text_of_a_sidebar(string body) => Assert.Equal(
        Brief,
        TextOf(Below("<div class=\"sidebar\"><h3>About us</h3>"
            + FictionalPage.Paragraphs([.. FictionalPage.German, .. FictionalPage.Russian]) + "</div>", body)));

    [Fact]
    public void A_brief_is_read_without_the_longer_text_of_a_footer() => Assert.Equal(
        Brief,
        TextOf(Below("<div class=\"c7\"><div class=\"footer-terms\">"
            + FictionalPage.Paragraphs([.. FictionalPage.German, .. FictionalPage.Russian]) + "</div></div>")));

    [Fact]
    public void A_body_that_its_name_belies_is_read_though_prose_stands_far_below_it() => Assert.StartsWith(
        string.Join("\n\n", FictionalPage.English),
        TextOf($"<h1>{Title}</h1><div class=\"community-text-related\" id=\"sidebar\">"
            + FictionalPage.Paragraphs(FictionalPage.English) + "</div><div class=\"c9\"><p>"
            + FictionalPage.German[0] + "</p><p>" + FictionalPage.German[1] + "</p></div>"),
        StringComparison.Ordinal);

    [Theory]
    [InlineData("")]
    [InlineData("<div><p>The Tarsholm Herald is printed by the harbour, and sold at each of its nine piers.</p></div>")]
    public void The_rest_of_an_article_is_read_though_its_name_belies_it(string below) => Assert.StartsWith(
        string.Join("\n\n", Long),
        TextOf($"<div><h1>{Title}</h1><p>{Long[0]}</p></div><div class=\"sidebar-extra\">"
            + FictionalPage.Paragraphs(Long[1..]) + "</div>" + below),
        StringComparison.Ordinal);

    [Theory]
    [InlineData("hidden")]
    [InlineData("style=\"display:none\"")]
    public void The_rest_of_an_article_is_read_that_a_button_unhides(string hidden) => Assert.Equal(
        string.Join("\n\n", Long),
        TextOf($"<article><h1>{Title}</h1><p>{Long[0]}</p><div {hidden}>{FictionalPage.Paragraphs(Long[1..])}</div>"
            + "<button>Read on</button></article>"));

    [Fact]
    public void What_stands_below_the_headline_is_read_rather_than_a_longer_notice_elsewhere() => Assert.Equal(
        Brief,
        TextOf($"<div><div><h1>{Title}</h1></div><div>{FictionalPage.Paragraphs(FictionalPage.English[..2])}</div>"
            + $"<ul>{Links}</ul></div><div><ul><li><a href=\"/a\">Terms</a></li></ul><div>"
            + FictionalPage.Paragraphs(FictionalPage.German) + "</div></div>"));

    [Fact]
    public void A_lead_alone_below_the_headline_is_not_the_article() => Assert.Contains(
        FictionalPage.German[3],
        TextOf($"<div><div><h1>{Title}</h1></div><div><p>{FictionalPage.English[0]}</p></div></div><div><ul><li>"
            + "<a href=\"/a\">Sea</a></li></ul><div class=\"c\">" + FictionalPage.Paragraphs(
                [.. FictionalPage.German, .. FictionalPage.Russian, .. FictionalPage.Arabic]) + "</div></div>"),
        StringComparison.Ordinal);

    [Theory]
    [InlineData("<div class=\"newsletter\">")]
    [InlineData("<section class=\"author-bio\">")]
    public void A_box_that_its_name_says_to_be_none_is_left_out_of_a_brief_too(string box) => Assert.Equal(
        Brief,
        TextOf($"<h1>{Title}</h1><article>{FictionalPage.Paragraphs(FictionalPage.English[..2])}{box}<h4>The desk</h4>"
            + $"<p>{FictionalPage.German[0]}</p></{box[1..].Split(' ')[0]}></article>"));

    [Fact]
    public void Who_the_author_of_a_brief_is_is_none_of_it() => Assert.Equal(
        Brief,
        FictionalPage.Read($"<title>{Title}</title><meta name=\"author\" content=\"Anna Berg\">"
            + $"<h1>{Title}</h1><article>{FictionalPage.Paragraphs(FictionalPage.English[..2])}<p>Anna Berg has "
            + "covered the harbour since the lamp was lit, and lives on the mainland.</p></article>").Text);

    [Theory]
    [InlineData("<div>Published on 4 March in the harbour news</div>")]
    [InlineData("<p>Sea, lamps and ferries</p>")]
    public void A_label_below_a_brief_is_none_of_it(string label) => Assert.Equal(
        string.Join("\n\n", FictionalPage.English[..3]),
        TextOf($"<h1>{Title}</h1><article>{FictionalPage.Paragraphs(FictionalPage.English[..3])}{label}</article>"));
}

using System.Text;

namespace Firstwire.Tests.Server.Rights;

/// <summary>One signal, as a publisher states it, and what is to be seen of its item.</summary>
/// <param name="Private">
/// In a private edition: <c>S</c> found by search, <c>X</c> the whole description or <c>x</c> its beginning,
/// <c>T</c> the text,
/// <c>M</c> compared with others, <c>I</c> its picture; <c>-</c> nothing at all, not even the headline.
/// </param>
/// <param name="Public">In a public one.</param>
public sealed record RightsCase(string Name, string Private, string Public)
{
    public string Root { get; init; } = "";
    public string Channel { get; init; } = "";
    public string Item { get; init; } = "";
    public string Head { get; init; } = "";
    public string Paragraph { get; init; } = "<p>";
    public string Payload { get; init; } = "";
    public string[] Headers { get; init; } = [];
    public string Robots { get; init; } = "";

    private const string Everything = "SXTMI";
    private const string Default = "Sx";
    private const string OpenText = "SxTMI";
    private const string By = "https://creativecommons.org/licenses/by/4.0/";

    private static string Linked(string fields) =>
        $$"""<script type="application/ld+json">{"@type":"NewsArticle",{{fields}}}</script>""";

    private static string Rsl(string terms) =>
        $"<rsl xmlns=\"https://rslstandard.org/rsl\"><content url=\"/\"><license>{terms}</license></content></rsl>";

    private static string Hidden()
    {
        var hidden = new StringBuilder("\uFEFF");
        foreach (var one in "C2PATXT\0"u8) hidden.Append(new Rune(one < 16 ? 0xFE00 + one : 0xE0100 + one - 16));
        return hidden.ToString();
    }

    public static IReadOnlyList<RightsCase> All { get; } =
    [
        new("nothing", Everything, Default),
        new("robots.txt", "S", "S") { Robots = "User-agent: *\nDisallow: /" },
        new("robots.txt for another", Everything, Default) { Robots = "User-agent: otherbot\nDisallow: /" },
        new("robots.txt Content-Usage: bots=n", "", "") { Robots = "User-agent: *\nContent-Usage: bots=n\nAllow: /" },
        new("robots.txt Content-Signal: search=no", "M", "")
        {
            Robots = "User-agent: *\nContent-Signal: search=no, ai-train=no\nAllow: /"
        },
        new("robots.txt RSL licence", Everything, Default) { Robots = "License: https://tolm.example/licence.xml" },
        new("X-Robots-Tag: noindex", "XTMI", "x") { Headers = ["X-Robots-Tag: noindex"] },
        new("X-Robots-Tag for another, and for all", "SXMI", "Sx")
        {
            Headers = ["X-Robots-Tag: otherbot: noindex", "X-Robots-Tag: noarchive"]
        },
        new("X-Robots-Tag for us", "SMI", "S") { Headers = ["X-Robots-Tag: firstwire: nosnippet"] },
        new("X-Robots-Tag: unavailable_after", "-", "-")
        {
            Headers = ["X-Robots-Tag: unavailable_after: 25 Jun 2010 15:00:00 PST"]
        },
        new("meta noarchive for us", "SXMI", "Sx") { Head = "<meta name=firstwire content=noarchive>" },
        new("meta nosnippet", "SMI", "S") { Head = "<meta name=robots content=nosnippet>" },
        new("meta max-snippet", "SxMI", "Sx") { Head = "<meta name=robots content='max-snippet:60, noai'>" },
        new("meta pictures and translation", "SXTM", Default)
        {
            Head = "<meta name=robots content='noimageindex, max-image-preview:none, notranslate, noimageai'>"
        },
        new("meta unavailable_after", "-", "-") { Head = "<meta name=robots content='unavailable_after: 2031-01-02'>" },
        new("meta unavailable_after, later", Everything, Default)
        {
            Head = "<meta name=robots content='unavailable_after: Friday, 02-Jan-32 15:00:00 GMT'>"
        },
        new("data-nosnippet", "STMI", "S") { Paragraph = "<p data-nosnippet>" },
        new("Content-Usage: search=n", "M", "") { Headers = ["Content-Usage: train-ai=y, search=n"] },
        new("Content-Usage: train-ai=n", Everything, Default) { Headers = ["Content-Usage: train-ai=n"] },
        new("RSL on the page", "", "")
        {
            Head = $"<script type='application/rsl+xml'>{Rsl("<permits type='usage'>ai-train</permits>")}</script>"
        },
        new("RSL for credit", Everything, Default)
        {
            Head =
                $"<script type='application/rsl+xml'>{Rsl("<permits type='usage'>search</permits><payment type='attribution'/>")}</script>"
        },
        new("RSL by link", Everything, Default)
        {
            Head = "<link rel=license type='application/rsl+xml' href='/licence.xml'>",
            Headers = ["Link: </licence.xml>; rel=\"license\"; type=\"application/rsl+xml\""]
        },
        new("RSL in the feed", "", "")
        {
            Item =
                "<rsl:content xmlns:rsl='https://rslstandard.org/rsl' url='/'><rsl:license>"
                    + "<rsl:prohibits type='usage'>search</rsl:prohibits></rsl:license></rsl:content>"
        },
        new("TDM-Reservation", "SXTI", Default) { Headers = ["TDM-Reservation: 1"] },
        new("meta tdm-reservation", "SXTI", Default)
        {
            Head = "<meta name=tdm-reservation content=1><meta name=tdm-policy content='https://tolm.example/mining'>"
        },
        new("creativeCommons:license", Everything, OpenText)
        {
            Item =
                "<creativeCommons:license "
                    + $"xmlns:creativeCommons='http://backend.userland.com/creativeCommonsRssModule'>{By}</creativeCommons:license>"
        },
        new("atom link, and rights reserved", Everything, Default)
        {
            Channel =
                "<copyright>All rights reserved.</copyright>"
                    + $"<link xmlns='http://www.w3.org/2005/Atom' rel='license' href='{By}'/>"
        },
        new("dc:rights", Everything, OpenText)
        {
            Item = $"<dc:rights xmlns:dc='http://purl.org/dc/elements/1.1/'>{By}</dc:rights>"
        },
        new("media:copyright", Everything, Default)
        {
            Item =
                "<media:content xmlns:media='http://search.yahoo.com/mrss/' url='https://tolm.example/a.jpg'>"
                    + "<media:copyright>Tolm Pictures</media:copyright></media:content>"
        },
        new("rel=license, not commercial", Everything, Default)
        {
            Head = "<link rel=license href='https://creativecommons.org/licenses/by-nc/4.0/'>"
        },
        new("rel=license CC0", Everything, OpenText)
        {
            Head = "<link rel=license href='https://creativecommons.org/publicdomain/zero/1.0/'>"
        },
        new("schema.org license", Everything, OpenText)
        {
            Head = Linked("\"license\":\"https://creativecommons.org/licenses/by-sa/4.0/\"")
        },
        new("schema.org isAccessibleForFree", "SXMI", Default) { Head = Linked("\"isAccessibleForFree\":false") },
        new("schema.org conditionsOfAccess", Everything, Default)
        {
            Head = Linked($"\"license\":\"{By}\",\"conditionsOfAccess\":\"Members only\"")
        },
        new("access:restriction", "XTMI", "") { Channel =
            "<access:restriction xmlns:access='http://www.bloglines.com/about/specs/fac-1.0' relationship='deny'/>" },
        new("itunes:block", "XTMI", "")
        {
            Channel = "<itunes:block xmlns:itunes='http://www.itunes.com/dtds/podcast-1.0.dtd'>Yes</itunes:block>"
        },
        new("googleplay:block", "XTMI", "")
        {
            Item =
                "<googleplay:block "
                    + "xmlns:googleplay='http://www.google.com/schemas/play-podcasts/1.0'>yes</googleplay:block>"
        },
        new("indexing:index", "XTMI", "x")
        {
            Root = "xmlns:indexing='urn:atom-extension:indexing' indexing:index='no'"
        },
        new("meta in the feed", "XTMI", "x")
        {
            Channel = "<xhtml:meta xmlns:xhtml='http://www.w3.org/1999/xhtml' name='robots' content='noindex'/>"
        },
        new("C2PA", Everything, Default) { Payload = Hidden() },
    ];
}

namespace Firstwire.Tests.Reading.Body;

public sealed class ParticularsTests
{
    private const string Lead = "A town without its light: how the harbour lamp was lost, and who might bring it back "
        + "before the winter.";

    private const string Head = "<meta property=\"article:section\" content=\"Harbour life\">"
        + "<meta name=\"author\" content=\"Anna Berg\">"
        + "<meta property=\"article:published_time\" content=\"2026-11-24T21:25:00Z\">"
        + "<meta property=\"article:modified_time\" content=\"2026-11-26T08:00:00Z\">";

    private static readonly string Whole = string.Join("\n\n", [Lead, .. FictionalPage.English]);

    private static string Text(string article) =>
        FictionalPage.Read(FictionalPage.Of(Head, "<h1>The lamp</h1>" + article)).Text;

    [Theory]
    [InlineData("<ul><li>By Anna Berg</li><li>Date: 24.11.2026, 21:25</li></ul>")]
    [InlineData("<h5><em>Von Anna Berg</em></h5>")]
    [InlineData("<h6>Anna Berg | hace 3 horas</h6><p>24/11/2026</p>")]
    [InlineData("<dl><dt>Details</dt><dd>Publié le mardi 24 novembre 2026</dd><dd>Anna Berg</dd></dl>")]
    [InlineData("<p>Por</p><p>Anna Berg, enviada especial</p>")]
    [InlineData("<p>Zuletzt aktualisiert am 26. November 2026 um 9:00 Uhr</p>")]
    [InlineData("<p>Von Anna Berg, dpa</p>")]
    [InlineData("<h4>Anna Berg</h4>")]
    [InlineData("<div><time datetime=\"2026-11-24\">Nov 24</time></div>")]
    [InlineData("<div>Harbour life</div>")]
    public void Who_wrote_the_article_and_when_is_left_out_below_its_lead_too(string particulars)
    {
        var paragraphs = FictionalPage.Paragraphs(FictionalPage.English);

        Assert.Equal(Whole, Text($"<p>{Lead}</p>{particulars}{paragraphs}"));
        Assert.Equal(Whole, Text($"{particulars}<p>{Lead}</p>{paragraphs}"));
    }

    [Theory]
    [InlineData("<span class=\"date\">24 November 2026</span>")]
    [InlineData("<time datetime=\"2026-11-24\">Tuesday, 24 November 2026</time>")]
    public void The_day_in_an_element_at_the_head_of_the_first_paragraph_is_none_of_it(string day) => Assert.Equal(
        Whole, Text($"<p>{day}{Lead}</p>{FictionalPage.Paragraphs(FictionalPage.English)}"));

    [Theory]
    [InlineData("Anna Berg aberg@tidewater.example")]
    [InlineData("Anna Berg | aberg@tidewater.example")]
    [InlineData("(Anna Berg)")]
    public void Who_wrote_it_and_where_to_write_to_is_left_out_at_the_end(string line) => Assert.Equal(
        Whole, Text($"<p>{Lead}</p>{FictionalPage.Paragraphs(FictionalPage.English)}<p>{line}</p>"));

    [Theory]
    [InlineData("<font size=\"5\"><b>The lamp of Tarsholm is lost</b></font><br>"
        + "<font>Anna Berg | 24.11.2026, 21:25</font>")]
    [InlineData("<b>The lamp of Tarsholm is lost</b><br><i>By Anna Berg</i>")]
    [InlineData("The lamp of Tarsholm is lost<br>By Anna Berg<br>Date: 24.11.2026")]
    public void What_stands_above_a_text_set_by_hand_is_left_out(string above)
    {
        var set = string.Join("<br><br>", [above, Lead, .. FictionalPage.English]);
        var page = $"<html><head>{Head}<title>The lamp of Tarsholm is lost</title></head>"
            + $"<body><table><tr><td>{set}</td></tr></table></body></html>";

        Assert.Equal(Whole, FictionalPage.Read(page).Text);
    }

    [Fact]
    public void Of_a_brief_in_a_page_laid_out_by_tables_neither_menu_nor_boxes_are_read()
    {
        var brief = string.Join("<br><br>", FictionalPage.English[..3]);
        var page = $"<html><head>{Head}<title>The lamp of Tarsholm is lost</title></head><body><table><tr>"
            + "<td class=\"menu\"><b>Home</b><br><a href=\"/sea\">The sea</a><br><a href=\"/town\">The town</a></td>"
            + "<td class=\"story\"><font size=\"5\">The lamp of Tarsholm is lost</font><br>"
            + $"Anna Berg | 24.11.2026<br><br>{brief}</td>"
            + "<td class=\"box\"><b>Most read</b><br><a href=\"/1\">The ferry that would not leave without it</a><br>"
            + "<a href=\"/2\">Nobody paid for the lamp, and nobody will</a><br><br><b>Advertisement</b><br>The harbour "
            + "news in five short lines, in your letter box each morning at six, and nothing else.</td>"
            + "</tr></table></body></html>";

        Assert.Equal(string.Join("\n\n", FictionalPage.English[..3]), FictionalPage.Read(page).Text);
    }

    [Fact]
    public void A_line_that_tells_something_else_is_text_though_its_block_opens_with_the_headline()
    {
        var set = string.Join("<br><br>", ["The lamp of Tarsholm is lost<br>" + Lead, .. FictionalPage.English]);
        var page = $"<html><head>{Head}<title>The lamp of Tarsholm is lost</title></head>"
            + $"<body><table><tr><td>{set}</td></tr></table></body></html>";

        Assert.Equal(Whole, FictionalPage.Read(page).Text);
    }

    [Theory]
    [InlineData("<h3>Karl Holm</h3>")]
    [InlineData("<h3>14 March 1987</h3>")]
    [InlineData("<h3>What happened on 24 November 2026 at the harbour wall</h3>")]
    [InlineData("<h3>Why Anna Berg never sailed to the island of the nine lamps again</h3>")]
    [InlineData("<h3>By land and by sea</h3>")]
    [InlineData("<h3>Von Risiken und Nebenwirkungen</h3>")]
    public void A_heading_of_another_day_or_person_is_text(string heading)
    {
        var text = Text($"<p>{Lead}</p>{heading}{FictionalPage.Paragraphs(FictionalPage.English)}");

        Assert.Contains($"\n\n{heading[4..^5]}\n\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_days_of_a_chronology_are_text()
    {
        string[] days = ["24 November 2026", "25 November 2026", "26 November 2026"];
        var entries = days.Zip(FictionalPage.English, static (day, told) => $"<h3>{day}</h3><p>{told}</p>");

        var text = Text($"<p>{Lead}</p>{string.Concat(entries)}");

        Assert.All(days, day => Assert.Contains($"\n\n{day}\n\n", text, StringComparison.Ordinal));
    }

    [Fact]
    public void An_agency_in_a_byline_that_is_left_out_is_named_all_the_same() => Assert.Equal(
        ["dpa"],
        FictionalPage.Read(FictionalPage.Of(
            Head,
            $"<h1>The lamp</h1><p>{Lead}</p><h5>Von Anna Berg, dpa</h5>"
                + FictionalPage.Paragraphs(FictionalPage.English)))
            .Agencies);
}

namespace Firstwire.Tests.Reading.Body;

public sealed class BodyHtmlTests
{
    private static readonly string Paragraphs = string.Concat(FictionalPage.English.Select(static p => $"<p>{p}</p>"));

    private static string Html(string body) =>
        FictionalPage.Read($"<html><head><title>The lamp</title></head><body>{body}</body></html>").Html;

    [Theory]
    [InlineData("<div>", "<br><br>", "</div>")]
    [InlineData("<div>", "<br> <br>", "</div>")]
    [InlineData("<div>", "<br><br><br>", "</div>")]
    [InlineData("<center><font>", "<br><br>", "</font></center>")]
    [InlineData("<p><font>", "<br><br>", "</font></p>")]
    [InlineData("<b><font>", "<br><br>", "</font></b>")]
    [InlineData("<table><tr><td>", "<br><br>", "</td></tr></table>")]
    [InlineData("<table><tr><td><font>", "<br><br>", "</font></td></tr></table>")]
    public void A_blank_line_parts_paragraphs_that_no_element_marks(string before, string blank, string after) =>
        Assert.Equal(Paragraphs, Html(before + string.Join(blank, FictionalPage.English) + after));

    [Fact]
    public void Text_behind_a_box_that_is_left_out_is_a_paragraph_of_its_own() => Assert.Equal(
        Paragraphs,
        Html($"<div>{string.Join("<div class=\"advert\">Lamps, half price</div>", FictionalPage.English)}</div>"));

    [Theory]
    [InlineData("Photo: Ada Quill")]
    [InlineData("Illustration: Tove Lind")]
    [InlineData("The lamp in better days")]
    public void A_picture_keeps_what_says_who_made_it(string caption)
    {
        var figure = $"<figure><img src=\"/lamp.jpg\"><figcaption>{caption}</figcaption></figure>";

        var article = FictionalPage.Read(
            FictionalPage.Of("", FictionalPage.Paragraphs(FictionalPage.English).Replace(
                "</p>", "</p>" + figure, StringComparison.Ordinal)));

        Assert.Contains($"<figcaption>{caption}</figcaption>", article.Html, StringComparison.Ordinal);
        Assert.DoesNotContain(caption, article.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_single_line_break_stays_one() => Assert.Contains(
        "Lamp, lamp,<br>where are you", Html(
            $"<div>{string.Join("<br><br>", ["Lamp, lamp,<br>where are you, lamp?", .. FictionalPage.English])}</div>"),
        StringComparison.Ordinal);

    [Fact]
    public void A_table_of_figures_stays_a_table()
    {
        const string row = "<tr><td>Tarsholm</td><td>40 lamps</td></tr><tr><td>Aldra</td><td>12 lamps</td></tr>";

        Assert.Contains("<table><tbody>" + row, Html(
            $"<div>{FictionalPage.Paragraphs(FictionalPage.English)}<table><tr><th>Town</th><th>Lamps</th></tr>{row}"
                + "</table></div>").Replace("<tr><th>Town</th><th>Lamps</th></tr>", "", StringComparison.Ordinal),
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<div class=\"image\"><img src=\"/l.jpg\"><div class=\"image__credit\">Photo: Mia Stone</div></div>")]
    [InlineData("<p><img src=\"/l.jpg\"><br><em>Photo: Mia Stone</em></p>")]
    [InlineData("<p><img src=\"/l.jpg\"></p><p>Photo: Mia Stone</p>")]
    [InlineData("<figure><img src=\"/l.jpg\"><figcaption>Photo: Mia Stone</figcaption></figure>")]
    public void A_picture_keeps_its_credit_which_is_none_of_the_text(string picture)
    {
        var article = FictionalPage.Read(FictionalPage.Of(
            "", "<h1>The lamp</h1>" + FictionalPage.Paragraphs(FictionalPage.English[..2]) + picture
                + FictionalPage.Paragraphs(FictionalPage.English[2..])));

        Assert.Equal(string.Join("\n\n", FictionalPage.English), article.Text);
        Assert.Contains("l.jpg", article.Html);
        Assert.Contains("Photo: Mia Stone", article.Html);
    }

    [Fact]
    public void A_credit_without_its_picture_is_left_out() => Assert.DoesNotContain(
        "Mia Stone",
        FictionalPage.Read(FictionalPage.Of("", "<h1>The lamp</h1>"
            + FictionalPage.Paragraphs(FictionalPage.English) + "<p>Photo: Mia Stone</p>")).Html);
}

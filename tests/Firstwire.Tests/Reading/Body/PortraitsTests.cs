namespace Firstwire.Tests.Reading.Body;

public sealed class PortraitsTests
{
    private static readonly string Whole = string.Join("\n\n", FictionalPage.English);

    private static string Text(string above, string below, string byline = "<p>By Anna Berg</p>") =>
        FictionalPage.Read(FictionalPage.Of("", "<h1>The lamp goes dark</h1>" + byline + above
            + FictionalPage.Paragraphs(FictionalPage.English) + below)).Text;

    [Theory]
    [InlineData("<p>Anna Berg has covered the harbour of Skarvoy since the lamp was lit.</p>")]
    [InlineData("<p><em>Anna Berg can be reached at anna@tidewater-courier.example.</em></p>")]
    [InlineData("<p>* * *</p><p>Anna Berg schreibt seit vierzig Jahren über Häfen und Lampen.</p>")]
    [InlineData("<h2>About the harbour desk</h2><p>Anna Berg has covered the harbour for a decade, and knows more "
        + "about lamps than she cares to admit. She lives by the sea.</p>")]
    [InlineData("<p>(The writer is a keeper of lamps who lives on the mainland.)</p>")]
    [InlineData("<p>La autora es guardiana de faros y vive en la costa del norte.</p>")]
    [InlineData("<p>Автор — смотритель маяка и житель северного берега острова.</p>")]
    [InlineData("<p>Анна Берг</p><p>Anna Berg пишет о море и о маяках уже сорок лет подряд.</p>")]
    public void What_tells_of_the_author_at_the_end_is_none_of_the_text(string portrait) =>
        Assert.Equal(Whole, Text("", portrait));

    [Fact]
    public void Each_of_two_authors_is_told_of_in_a_line() => Assert.Equal(Whole, Text("",
        "<p>Anna Berg has covered the harbour since the lamp was lit.</p><p>Tom Quill writes about lamps and about "
        + "those who mend them.</p>", "<p>By Anna Berg and Tom Quill</p>"));

    [Theory]
    [InlineData("<p>By Anna Berg, a reporter who has covered the harbour for over a decade. She lives there.</p>")]
    [InlineData("<p>Von Anna Berg, die seit vierzig Jahren über Häfen und über Lampen schreibt.</p>")]
    public void A_byline_that_goes_on_to_tell_who_the_author_is_is_none_of_the_text(string byline) =>
        Assert.Equal(Whole, Text(byline, ""));

    [Theory]
    [InlineData("Anna Berg: And who will mend the lamp when the winter comes to the harbour?")]
    [InlineData("Dora Quay has kept the lamp since she came to the harbour as a child.")]
    public void A_question_of_the_author_and_a_line_about_another_are_text(string line) =>
        Assert.Equal(Whole + "\n\n" + line, Text("", $"<p>{line}</p>"));

    [Fact]
    public void What_a_review_says_of_the_author_of_a_book_is_text()
    {
        const string First = "The book was lent to the harbour by the author, who has kept a lamp for forty years.";
        const string Last = "The author is at her best when she tells of the winters and of the ferry.";

        Assert.Equal($"{First}\n\n{Whole}\n\n{Last}", Text($"<p>{First}</p>", $"<p>{Last}</p>"));
    }

    [Fact]
    public void Of_whom_the_text_itself_tells_its_last_line_may_tell_too()
    {
        const string First = "The council asked Anna Berg whether she would keep the lamp for one winter more.";
        const string Last = "Anna Berg will be missed by the harbour, by its council and by the fishermen.";

        Assert.Equal($"{First}\n\n{Whole}\n\n{Last}", Text($"<p>{First}</p>", $"<p>{Last}</p>"));
    }
}

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
    [InlineData("<p>Reach Anna Berg at 555-0142 or anna@tidewater-courier.example.</p>")]
    [InlineData("<p><em>Contact reporter Anna Berg at anna@tidewater-courier.example or at the harbour.</em></p>")]
    [InlineData("<p>* * *</p><p>Anna Berg schreibt seit vierzig Jahren über Häfen und Lampen.</p>")]
    [InlineData("<h2>About the harbour desk</h2><p>Anna Berg has covered the harbour for a decade, and knows more "
        + "about lamps than she cares to admit. She lives by the sea.</p>")]
    [InlineData("<p>(The writer is a keeper of lamps who lives on the mainland.)</p>")]
    [InlineData("<p><em>La autora es guardiana de faros y vive en la costa del norte.</em></p>")]
    [InlineData("<p>* Автор — смотритель маяка и житель северного берега острова.</p>")]
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

    [Theory]
    [InlineData("The writer was last seen on Monday near the harbour wall, by two fishermen.")]
    [InlineData("The author is at her best when she tells of the winters and of the ferry.")]
    [InlineData("L'auteur est toujours recherché par la police de Skarvoy ce matin.")]
    [InlineData("O autor é um jovem de vinte anos que já foi detido pela polícia.")]
    [InlineData("Der Autor ist seit Dienstag verschwunden, sagt die Polizei von Skarvoy am Abend.")]
    public void Whom_a_text_calls_its_author_in_its_last_line_may_be_another(string line) =>
        Assert.Equal(Whole + "\n\n" + line, Text("", $"<p>{line}</p>"));

    [Fact]
    public void Whom_the_headline_names_the_last_line_may_tell_of()
    {
        const string Last = "Anna Berg was born in Skarvoy and kept the lamp for forty years until her death.";

        Assert.Equal(Whole + "\n\n" + Last, FictionalPage.Read(FictionalPage.Of("",
            "<h1>Anna Berg, keeper of the lamp, dies at 80</h1><p>By Anna Berg</p>"
            + FictionalPage.Paragraphs(FictionalPage.English) + $"<p>{Last}</p>")).Text);
    }

    [Fact]
    public void Of_whom_a_brief_tells_right_above_its_last_line_may_tell_too()
    {
        const string Above = "The council will ask Anna Berg, who kept the lamp, what the harbour owes her.";
        const string Last = "Anna Berg left the harbour on the early ferry without a word to anybody there.";

        Assert.EndsWith($"{Above}\n\n{Last}", Text("", $"<p>{Above}</p><p>{Last}</p>"));
    }

    [Theory]
    [InlineData(3)]
    [InlineData(6)]
    public void What_several_authors_say_one_after_the_other_is_text(int count)
    {
        string[] all = ["Anna Berg", "Tom Quill", "Dora Quay", "Mia Stone", "Ivo Marsh", "Lena Falk"];
        var names = all[..count];
        var views = names.Select(static name => $"{name} thinks that the harbour cannot do without a lamp, and that "
            + "the council should pay for it, as it did for forty years before the money went.").ToArray();
        string[] opening = ["Who shall keep the lamp? We asked our own.", "They do not agree.", "So they said."];

        Assert.Equal(string.Join("\n\n", [.. opening, .. views]), FictionalPage.Read(FictionalPage.Of("",
            $"<h1>Views of the lamp</h1><p>By {string.Join(", ", names[..^1])} and {names[^1]}</p>"
            + FictionalPage.Paragraphs([.. opening, .. views]))).Text);
    }

    [Fact]
    public void The_first_report_of_a_live_blog_is_text()
    {
        const string Report = "Anna Berg is at the harbour now, and will tell us what she sees there as it comes.";

        Assert.EndsWith($"13:02\n\n{Report}", Text("", $"<h3>13:02</h3><p>{Report}</p>"));
    }

    [Fact]
    public void Verses_above_a_portrait_are_text()
    {
        string[] verses = ["The lamp is dark and the wind is wide", "the ferry sleeps on the morning tide",
            "and nobody waits on the harbour wall"];

        Assert.Equal(string.Join("\n\n", [Whole, .. verses]), Text("", FictionalPage.Paragraphs(verses)
            + "<p>Anna Berg is a poet, who has lived at the harbour with her cat and two lamps for forty years.</p>"));
    }

    [Theory]
    [InlineData("By Anna Berg, Tidewater Courier The lamp at the harbour went dark on Monday, and the council met.")]
    [InlineData("By Anna Berg, SKARVOY — The lamp at the harbour went dark on Monday, and the council met at once.")]
    [InlineData("Von Anna Berg, Skarvoy. Die Lampe am Hafen ging am Montag aus, und der Rat trat sofort zusammen.")]
    public void A_byline_that_the_first_paragraph_follows_in_one_line_takes_it_nowhere(string line) =>
        Assert.StartsWith(line, Text($"<p>{line}</p>", ""));
}

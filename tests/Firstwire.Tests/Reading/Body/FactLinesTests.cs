namespace Firstwire.Tests.Reading.Body;

public sealed class FactLinesTests
{
    private static readonly string Whole = string.Join("\n\n", FictionalPage.English);

    private static string Text(params string[] lines) => FictionalPage.Read(FictionalPage.Of("", "<h1>The lamp</h1>"
        + FictionalPage.Paragraphs([.. FictionalPage.English, .. lines]))).Text;

    [Theory]
    [InlineData("Results", "Port Alder 3-1 Tidewater", "Valley United 0-0 Hillside")]
    [InlineData("Port Alder – Tidewater 3:1", "Valley United – Hillside 0:0")]
    [InlineData("When: Friday 12 July, 7pm", "Where: Old Granary, Mill Lane", "Tickets: $12, children free")]
    [InlineData("Port Alder: Quill; Hansen, Mota; Reyes", "Tidewater: Marsh; Cole, Petrov; Ito", "Referee: T. Lind",
        "Attendance: 4,112")]
    [InlineData("Height: 12 metres", "Weight: 4 tonnes")]
    public void Lines_that_tell_facts_by_a_form_are_text_though_they_end_without_a_mark(params string[] lines) =>
        Assert.Equal(string.Join("\n\n", [Whole, .. lines]), Text(lines));

    [Theory]
    [InlineData("Source: Tidewater Wire")]
    [InlineData("Text: Anna Berg", "Photo: Tom Lind")]
    [InlineData("Port Alder 3-1 Tidewater")]
    [InlineData("<a href=\"/t\">Tags: lamp</a>", "<a href=\"/p\">Place: Tarsholm</a>", "<a href=\"/d\">Desk: shore</a>")]
    public void One_line_alone_and_credits_and_links_are_not(params string[] lines) => Assert.Equal(Whole, Text(lines));

    [Fact]
    public void Who_signs_a_letter_stands_below_its_greeting() => Assert.Equal(
        $"{Whole}\n\nYours faithfully,\n\nEdith Marlow", Text("Yours faithfully,", "Edith Marlow"));
}

using System.Text.Json;
using Firstwire.Server.Commands;
using Firstwire.Server.Commands.Batch;
using Firstwire.Tracing.Quotes;

namespace Firstwire.Tests.Server.Commands;

public sealed class QuotesTests
{
    private const string Text =
        "\ud83d\ude00 “The ferry sails at noon,” said Mirela Pelham. “\ud83d\udea2 is the sign of it.”";

    [Fact]
    public void Offsets_are_code_points()
    {
        var output = new StringWriter();
        var code = QuotesBatch.Run(
            new StringReader(JsonSerializer.Serialize(new { id = 1, text = Text, language = "en" })), output,
                new StringWriter());
        var quotes = JsonDocument.Parse(output.ToString()).RootElement.GetProperty("quotes");

        Assert.Equal(0, code);
        Assert.Equal((3, 27), (quotes[0].GetProperty("start").GetInt32(), quotes[0].GetProperty("end").GetInt32()));
        Assert.Equal((50, 70), (quotes[1].GetProperty("start").GetInt32(), quotes[1].GetProperty("end").GetInt32()));
        Assert.Equal("The ferry sails at noon,", quotes[0].GetProperty("text").GetString());
        Assert.Equal("Mirela Pelham", quotes[0].GetProperty("speaker").GetString());
        Assert.Equal("said", quotes[0].GetProperty("cue").GetString());
        Assert.False(quotes[1].TryGetProperty("cue", out _));
    }

    [Fact]
    public void A_quotation_of_several_paragraphs_is_one_with_those_before_what_its_marks_close()
    {
        const string text =
            "“First of all, we promised it.\n\n“Second, we meant it.\n\n“Third, here it is,” Mirela Pelham said.";
        var output = new StringWriter();
        QuotesBatch.Run(
            new StringReader(JsonSerializer.Serialize(new { id = 1, text, language = "en" })), output,
            new StringWriter());
        var quotes = JsonDocument.Parse(output.ToString()).RootElement.GetProperty("quotes");

        Assert.Equal(1, quotes.GetArrayLength());
        Assert.Equal("Third, here it is,", quotes[0].GetProperty("text").GetString());
        Assert.Equal(
            ["First of all, we promised it.", "Second, we meant it."],
            quotes[0].GetProperty("before").EnumerateArray()
                .Select(static part => part.GetProperty("text").GetString()));
        Assert.Equal(
            "“First of all, we promised it.\n\n“Second, we meant it.\n\n“Third, here it is,”\n    — Mirela Pelham",
            QuotesCommand.Print(text, QuoteFinder.Find(text, "en"), json: false));
    }

    [Fact]
    public void A_language_that_is_not_stated_is_told_from_the_text()
    {
        const string text = "„Wir stellen die Fähre im Winter nicht ein“, sagte Bürgermeisterin Mirela Hartwig.";
        var output = new StringWriter();
        QuotesBatch.Run(new StringReader(JsonSerializer.Serialize(new { id = 1, text })), output, new StringWriter());

        Assert.Contains("\"speaker\":\"Bürgermeisterin Mirela Hartwig\"", output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void An_object_without_text_is_answered_with_an_error()
    {
        var output = new StringWriter();
        QuotesBatch.Run(new StringReader("""{"id":7}"""), output, new StringWriter());

        Assert.Equal("""{"id":7,"error":"The object holds no text."}""", output.ToString().Trim());
    }

    [Fact]
    public void A_person_reads_each_quotation_with_its_speaker()
    {
        const string text =
            "“The ferry sails at noon,”\u001b said Mirela Pelham. Nobody wrote “anything of the kind here”.";

        Assert.Equal(
            "“The ferry sails at noon,”\n    — Mirela Pelham\n\n“anything of the kind here”\n    — Nobody",
            QuotesCommand.Print(text, QuoteFinder.Find(text, "en"), json: false));
        Assert.Equal("No quotations.", QuotesCommand.Print("", [], json: false));
    }
}

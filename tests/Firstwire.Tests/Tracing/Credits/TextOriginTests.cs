using Firstwire.Tracing.Credits;
using Firstwire.Tracing.Sources;

namespace Firstwire.Tests.Tracing.Credits;

public sealed class TextOriginTests
{
    [Fact]
    public void Where_nothing_is_said_the_origin_is_unknown()
    {
        var origin = Tracer.Origin("The harbour opened on Monday.", "Jane Doe");

        Assert.Equal((SourceLevel.Unknown, 0d), (origin.Level, origin.Confidence));
        Assert.Null(origin.Name);
    }

    [Fact]
    public void Two_kinds_of_credit_are_surer_than_one()
    {
        var one = Tracer.Origin("TIDEWATER (AP) — The harbour opened.");
        var two = Tracer.Origin("TIDEWATER (AP) — The harbour opened.", "Associated Press");

        Assert.True(two.Confidence > one.Confidence);
        Assert.InRange(one.Confidence, 0.9, 1);
    }

    [Fact]
    public void The_best_supported_agency_comes_first()
    {
        var origin = Tracer.Origin("TIDEWATER (AP) — The harbour opened.\n\n(With inputs from PTI)",
            "Associated Press");

        Assert.Equal(["Associated Press", "PTI"], origin.Agencies);
        Assert.Equal("Associated Press", origin.Name);
    }

    [Theory]
    [InlineData("BRISKA (Inland Courier) – The harbour opened.")]
    [InlineData("Harbour opens\n\nBriska (The Inland Courier) - The harbour opened.")]
    [InlineData("TIDEWATER, March 3 (Inland Courier): The harbour opened.")]
    public void Under_an_outlets_own_dateline_a_text_is_its_own(string text)
    {
        var dateline = Assert.Single(Tracer.Credits(text), static credit => credit.Kind == CreditKind.Dateline);

        Assert.Equal(SourceLevel.Own, Tracer.Origin(text).Level);
        Assert.Equal(text.Substring(dateline.Start, dateline.Text.Length), dateline.Text);
        Assert.EndsWith("Courier)", dateline.Text);
    }

    [Fact]
    public void An_outlet_is_known_by_its_name_where_its_domain_tells_nothing()
    {
        var document = new CreditedDocument(Tracer.Page, null, "БРИСКА («Волна») – Порт открылся.", null);

        Assert.Equal(SourceLevel.Unknown, TextOrigin.Of(CreditFinder.Find(document)).Level);
        Assert.Equal(
            SourceLevel.Own, TextOrigin.Of(CreditFinder.Find(document with { Publisher = "«Волна»" })).Level);
    }

    [Theory]
    [InlineData("BRISKA (Orvania) – The harbour opened.")]
    [InlineData("BRISKA (Harbour Wire) – The harbour opened.")]
    [InlineData("The ferry (Inland Courier) is late – again.")]
    [InlineData("BRISKA (Inland Courier) The harbour opened.")]
    public void A_dateline_of_another_name_and_brackets_that_are_no_dateline_say_nothing(string text) =>
        Assert.Equal(SourceLevel.Unknown, Tracer.Origin(text).Level);

    [Fact]
    public void An_agencys_credit_outweighs_the_outlets_own_phrases() =>
        Assert.Equal(SourceLevel.Credited,
            Tracer.Origin("(AP) — The mayor told this newspaper that the harbour opened.").Level);
}

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

    [Fact]
    public void An_agencys_credit_outweighs_the_outlets_own_phrases() =>
        Assert.Equal(SourceLevel.Credited,
            Tracer.Origin("(AP) — The mayor told this newspaper that the harbour opened.").Level);
}

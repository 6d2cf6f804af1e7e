using Firstwire.Reading;
using Firstwire.Reading.Body;

namespace Firstwire.Tests.Reading.Body;

public sealed class BodyConfidenceTests
{
    private static readonly BodyEvidence Sound = new(0, 1, null, 3_000)
    {
        DescriptionShare = 1,
        ProseShare = 1,
        Characters = 3_000,
        Paragraphs = 12,
    };

    [Fact]
    public void A_body_of_prose_that_the_page_marks_and_describes_is_trusted() =>
        Assert.InRange(BodyConfidence.Of(Sound), 0.9, 1);

    [Fact]
    public void A_list_of_links_is_not() =>
        Assert.InRange(
            BodyConfidence.Of(Sound with { LinkShare = 0.8, MarkAgreement = 0, DescriptionShare = 0 }), 0, 0.3);

    [Fact]
    public void No_body_is_worth_nothing() => Assert.Equal(0, BodyConfidence.Of(new BodyEvidence(5, null, null, 0)));

    [Fact]
    public void Each_sign_of_a_wrong_body_lowers_the_confidence()
    {
        var sound = BodyConfidence.Of(Sound);

        Assert.All(
            [
                Sound with { MarkAgreement = 0.2 },
                Sound with { LinkedAgreement = 0.1 },
                Sound with { DescriptionShare = 0.1 },
                Sound with { LinkShare = 0.3 },
                Sound with { ProseLeftOut = 0.6 },
                Sound with { AsideShare = 0.5 },
                Sound with { StartsShort = true },
                Sound with { EndsShort = true },
                Sound with { Paragraphs = 100 },
            ],
            doubted => Assert.True(BodyConfidence.Of(doubted) < sound, doubted.ToString()));
    }

    [Fact]
    public void The_weights_that_ship_are_written_as_they_are_read()
    {
        using var written = new StringWriter();
        BodyModel.Shipped.Write(written);
        using var reader = new StringReader(written.ToString());

        Assert.Equal(BodyModel.Shipped.Weights, BodyModel.Read(reader).Weights);
        Assert.Equal(BodyMeasures.Names.Count, BodyModel.Shipped.Weights.Length);
    }

    [Fact]
    public void The_page_without_its_article_is_doubted_and_the_article_is_not()
    {
        var prose = FictionalPage.Paragraphs([.. FictionalPage.English, .. FictionalPage.English]);
        var head = $"<meta name=\"description\" content=\"{FictionalPage.English[0]}\">";
        var teasers = string.Concat(Enumerable.Range(0, 12).Select(static i =>
            $"<div><a href=\"/{i}\">Ferry {i} of the harbour was late again, and nobody knew why</a></div>"));
        var article = FictionalPage.Read(FictionalPage.Of(head, $"<h1>The lamp</h1>{prose}"));
        var listing = FictionalPage.Read(FictionalPage.Of(head, $"<h1>The lamp</h1>{teasers}"));

        Assert.InRange(article.Confidence, 0.9, 1);
        Assert.True(listing.Confidence < article.Confidence);
    }
}

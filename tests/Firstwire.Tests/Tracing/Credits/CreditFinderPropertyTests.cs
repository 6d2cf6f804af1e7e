using System.Text;
using CsCheck;
using Firstwire.Text.Agencies;
using Firstwire.Tracing.Credits;

namespace Firstwire.Tests.Tracing.Credits;

public sealed class CreditFinderPropertyTests
{
    private static readonly string[] Pieces =
    [
        .. AgencyRegister.All.SelectMany(static a => a.Names.Concat(a.Marks)),
        "TIDEWATER", "March 3", "(", ")", " (", ") - ", "/", " — ", "\n", "\n\n", ". ", "told ", " reported", "© 2031 ",
        "With files from ", "originally published by ", "【", "】", "=", "3日電", "电", "/// ", "Photo: ", "a", " ", ",",
        "told this newspaper", "Staff Reporter", " contributed to this report", "http", "https://", "\"", "\t", "\0",
        "…", "\uD83D\uDE00", "\uD83D",
    ];

    private static readonly Gen<string> Text =
        Gen.OneOf(Gen.String,
            Gen.Int[0, Pieces.Length - 1].Select(static at => Pieces[at])
            .Array[0, 40].Select(static pieces => string.Concat(pieces)));

    [Fact]
    public void No_document_makes_it_throw_and_spans_are_exact() =>
        Gen.Select(Text, Text, Text).Sample(static (text, byline, url) =>
        {
            var document = new CreditedDocument(url, null, text, byline);
            foreach (var credit in CreditFinder.Find(document))
            {
                var field = credit.Field switch { CreditField.Byline => byline, CreditField.Url => url, _ => text };
                Assert.Equal(credit.Text, field[credit.Start..credit.End]);
                Assert.NotEqual(0, credit.Text.Length);
            }

            TextOrigin.Of(CreditFinder.Find(document));
        });

    [Fact]
    public void The_same_document_is_answered_the_same() => Text.Sample(static text =>
        Assert.Equal(Tracer.Credits(text, text), Tracer.Credits(text, text)));

    [Theory]
    [InlineData("Reuters (")]
    [InlineData("told this newspaper ")]
    [InlineData("(AP")]
    [InlineData("originally published by ")]
    [InlineData("© ")]
    [InlineData("told ")]
    public void Work_does_not_outgrow_the_text(string piece)
    {
        var text = new StringBuilder().Insert(0, piece, 200_000).ToString();
        IReadOnlyList<Credit> credits = [];

        var taken = ProcessorTime.Of(() => credits = Tracer.Credits(text, text));

        Assert.InRange(credits.Count, 0, 3000);
        Assert.InRange(taken.TotalSeconds, 0, 5);
    }
}

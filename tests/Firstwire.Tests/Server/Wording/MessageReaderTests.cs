using CsCheck;
using Firstwire.Server.Wording;

namespace Firstwire.Tests.Server.Wording;

public sealed class MessageReaderTests
{
    [Fact]
    public void A_text_goes_on_where_the_next_line_is_indented()
    {
        var messages = Read("# a comment\nfirst = one\n  two\n\nsecond = { \"  kept \" }\n");

        Assert.Equal(["first", "second"], messages.Keys);
        Assert.Equal("one two", Words(messages["first"]));
        Assert.Equal("  kept ", Words(messages["second"]));
    }

    [Fact]
    public void A_choice_has_variants_of_which_one_stands_for_all_others()
    {
        var choice = Assert.IsType<MessagePiece.Choice>(
            Assert.Single(
                Read("key = { $count ->\n    [one] a <b>feed</b>\n   *[other] { $count } feeds\n }")["key"].Pieces));

        Assert.Equal("count", choice.On);
        Assert.Equal(["one", "other"], choice.Variants.Select(variant => variant.Key));
        Assert.Equal(
            [new MessagePiece.Words("a "), new MessagePiece.Element(
                "b", choice.Variants[0].Message.Pieces[1] is MessagePiece.Element b ? b.Inner : null!)],
            choice.Variants[0].Message.Pieces);
        Assert.Equal([new MessagePiece.Value("count"), new MessagePiece.Words(" feeds")], choice.Otherwise.Pieces);
    }

    [Fact]
    public void A_literal_is_no_markup_and_a_reference_names_a_text()
    {
        var pieces = Read("key = { \"<i \\\"x\\\">\" }{ other } end")["key"].Pieces;

        Assert.Equal(
            [new MessagePiece.Words("<i \"x\">"), new MessagePiece.Reference("other"), new MessagePiece.Words(" end")],
            pieces);
    }

    [Theory]
    [InlineData("no equals sign")]
    [InlineData("key = { $count")]
    [InlineData("key = { $count -> [one] x }")]
    [InlineData("key = <b>open")]
    [InlineData("key = a } b")]
    [InlineData("key = { }")]
    [InlineData("key = a\nkey = b")]
    public void What_is_not_written_as_it_has_to_be_is_named(string file) =>
        Assert.Throws<FormatException>(() => Read(file));

    [Fact]
    public void Any_text_is_read_or_named_as_wrong() =>
        Gen.String[Gen.OneOf(Gen.Char["{}<>$-[]*\"\\ \n/"], Gen.Char['a', 'c']), 0, 40].Sample(text =>
        {
            try
            {
                Read("key = " + text.Replace("\n", "\n "));
            }
            catch (FormatException)
            {
                return;
            }
        });

    private static Dictionary<string, Message> Read(string file) => MessageReader.Read(new StringReader(file));

    private static string Words(Message message) =>
        Assert.IsType<MessagePiece.Words>(Assert.Single(message.Pieces)).Text;
}

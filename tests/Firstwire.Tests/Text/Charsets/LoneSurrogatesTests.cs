using System.Text;
using System.Text.Json;
using CsCheck;
using Firstwire.Text.Charsets;

namespace Firstwire.Tests.Text.Charsets;

public sealed class LoneSurrogatesTests
{
    [Theory]
    [InlineData("""{"a":"\ud83d\ude00"}""", """{"a":"\ud83d\ude00"}""")]
    [InlineData("""{"a":"\ud83d"}""", """{"a":"\ufffd"}""")]
    [InlineData("""{"na\uDE00me":"x"}""", """{"na\ufffdme":"x"}""")]
    [InlineData("""{"a":"\ud83d\ud83d\ude00"}""", """{"a":"\ufffd\ud83d\ude00"}""")]
    [InlineData("""{"a":"\\ud83d"}""", """{"a":"\\ud83d"}""")]
    [InlineData("""{"a":"\ud83""", """{"a":"\ud83""")]
    [InlineData("\\", "\\")]
    [InlineData("", "")]
    public void Half_a_pair_becomes_the_replacement_character(string json, string mended) =>
        Assert.Equal(mended, Mend(json));

    [Fact]
    public void What_was_mended_can_be_read()
    {
        var piece = Gen.OneOf(
            Gen.Const("\\ud83d"), Gen.Const("\\ude00"), Gen.Const("\\\\"), Gen.Const("a"),
            Gen.Const("\\n"), Gen.Const("\\uD800"));
        piece.Array[0, 12].Sample(pieces =>
        {
            using var document = JsonDocument.Parse(Mend($"[\"{string.Concat(pieces)}\"]"));
            Assert.NotNull(document.RootElement[0].GetString());
        });
    }

    private static string Mend(string json) =>
        Encoding.UTF8.GetString(LoneSurrogates.Mend(Encoding.UTF8.GetBytes(json)).Span);
}

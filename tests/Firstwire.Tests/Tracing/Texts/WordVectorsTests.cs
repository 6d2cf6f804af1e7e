using Firstwire.Tracing.Texts;

namespace Firstwire.Tests.Tracing.Texts;

public sealed class WordVectorsTests
{
    [Theory]
    [InlineData("purchased", "bought", "slept")]
    [InlineData("storm", "gale", "ledger")]
    [InlineData("lawyer", "attorney", "ferry")]
    [InlineData("close", "shut", "sing")]
    public void Words_that_may_stand_for_one_another_are_nearer_than_others(string word, string near, string far) =>
        Assert.True(Cosine(word, near) > Cosine(word, far) + 0.2, $"{Cosine(word, near)} {Cosine(word, far)}");

    [Fact]
    public void Names_and_words_of_other_languages_have_no_vector()
    {
        Assert.True(Of("skarvoy").IsEmpty);
        Assert.True(Of("brücke").IsEmpty);
        Assert.True(Of("мост").IsEmpty);
    }

    [Fact]
    public void Every_word_of_a_text_is_looked_for_as_it_is_folded() =>
        Assert.Equal(WordVectors.Dimensions, WordVectors.Of(TracedText.Of("Harbours").Tokens.Span[0].Word).Length);

    private static double Cosine(string left, string right)
    {
        var one = Of(left);
        var two = Of(right);
        var (dot, squareOfOne, squareOfTwo) = (0d, 0d, 0d);
        for (var k = 0; k < one.Length; k++)
        {
            dot += one[k] * two[k];
            squareOfOne += one[k] * one[k];
            squareOfTwo += two[k] * two[k];
        }

        return dot / Math.Sqrt(squareOfOne * squareOfTwo);
    }

    private static ReadOnlySpan<sbyte> Of(string word) => WordVectors.Of(TextHash.Of(word));
}

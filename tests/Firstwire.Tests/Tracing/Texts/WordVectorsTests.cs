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
        Assert.Equal(-1, Place("skarvoy"));
        Assert.Equal(-1, Place("brücke"));
        Assert.Equal(-1, Place("мост"));
    }

    [Fact]
    public void Every_word_of_a_text_is_looked_for_as_it_is_folded() =>
        Assert.NotEqual(-1, WordVectors.PlaceOf(TracedText.Of("Harbours").Tokens.Span[0].Word));

    [Fact]
    public void Every_vector_is_one_long() =>
        Assert.Equal(1, Cosine("storm", "storm"), 1e-5);

    private static float Cosine(string left, string right)
    {
        var (one, other) = (new float[WordVectors.Dimensions], new float[WordVectors.Dimensions]);
        WordVectors.At(Place(left), one);
        WordVectors.At(Place(right), other);
        return UnitVector.Cosine(one, other);
    }

    private static int Place(string word) => WordVectors.PlaceOf(TextHash.Of(word));
}

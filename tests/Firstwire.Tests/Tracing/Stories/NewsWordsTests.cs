using Firstwire.Tracing.Stories;
using Firstwire.Tracing.Texts;

namespace Firstwire.Tests.Tracing.Stories;

public sealed class NewsWordsTests
{
    [Theory]
    [InlineData("en", "Earthquakes", "de", "Erdbeben")]
    [InlineData("ru", "землетрясения", "ar", "الزلزال")]
    [InlineData("zh", "地震", "hi", "भूकंप")]
    [InlineData("pl", "trzęsieniu", "ja", "地震")]
    [InlineData("ko", "지진으로", "he", "ברעידת")]
    [InlineData("sr", "земљотресу", "sr", "zemljotresa")]
    [InlineData("bg", "земетресението", "ka", "მიწისძვრამ")]
    [InlineData("bn", "বন্যায়", "ta", "வெள்ளத்தில்")]
    [InlineData("ur", "زلزلے", "nb", "jordskjelvet")]
    [InlineData("vi", "động đất", "th", "แผ่นดินไหว")]
    public void A_word_of_the_news_means_the_same_in_any_language(
        string language, string word, string otherLanguage, string otherWord)
    {
        Assert.NotEqual(0u, Meaning(language, word));
        Assert.Equal(Meaning(language, word), Meaning(otherLanguage, otherWord));
    }

    [Theory]
    [InlineData("en", "Officers", "office")]
    [InlineData("es", "coronavirus", "coronas")]
    [InlineData("de", "Bundestag", "Bundespolizei")]
    [InlineData("bn", "বিশ্ববিদ্যালয়ে", "বিশ্বব্যাপী")]
    public void A_word_that_only_begins_like_one_of_the_news_is_another(string language, string word, string other)
    {
        Assert.NotEqual(0u, Meaning(language, word));
        Assert.Equal(0u, Meaning(language, other));
    }

    [Theory]
    [InlineData("en", "importance")]
    [InlineData("da", "politisk")]
    [InlineData("de", "meisten")]
    [InlineData("es", "especiales")]
    [InlineData("fr", "concernant")]
    [InlineData("ro", "peste")]
    [InlineData("it", "partito")]
    [InlineData("ru", "прибыл")]
    public void A_common_word_is_none_that_is_spelt_like_one_of_the_news(string language, string word) =>
        Assert.Equal(0u, Meaning(language, word));

    [Fact]
    public void Of_words_that_begin_alike_the_longest_counts()
    {
        Assert.Equal(Meaning("en", "plane"), Meaning("vi", "máy bay rơi"));
        Assert.Equal(Meaning("en", "drones"), Meaning("vi", "máy bay không người lái rơi"));
        Assert.Equal(Meaning("en", "airport"), Meaning("ur", "ہوائی اڈے"));
    }

    [Fact]
    public void A_name_and_a_language_without_a_table_have_no_meaning()
    {
        Assert.Equal(0u, Meaning("en", "Velmora"));
        Assert.Null(NewsWords.Of("xx"));
    }

    private static uint Meaning(string language, string words) =>
        NewsWords.Of(language)!.At(words, TracedText.Of(words).Tokens.Span).Meaning;
}

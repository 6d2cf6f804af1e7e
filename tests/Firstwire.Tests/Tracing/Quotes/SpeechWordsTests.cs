using Firstwire.Tracing.Quotes;

namespace Firstwire.Tests.Tracing.Quotes;

public sealed class SpeechWordsTests
{
    public static TheoryData<string> Languages =>
    [
        .. typeof(QuoteFinder).Assembly.GetManifestResourceNames()
            .Where(static name => name.StartsWith("speech-verbs/", StringComparison.Ordinal))
            .Select(static name => name["speech-verbs/".Length..]),
    ];

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_list_is_read_and_has_verbs(string language)
    {
        var lists = SpeechWordsReader.Read(language);

        Assert.Contains(lists.Words.Values, static use => use.Does(WordUse.Verb));
        Assert.DoesNotContain("", lists.Words.Keys);
    }

    [Fact]
    public void A_language_goes_by_its_primary_subtag_and_near_ones_share_a_list()
    {
        Assert.Same(SpeechWords.Of("de"), SpeechWords.Of("de-AT"));
        Assert.Same(SpeechWords.Of("nb"), SpeechWords.Of("nn-NO"));
        Assert.Equal(WordUse.None, SpeechWords.Of("xx").UseOf("said", isCapital: false));
    }

    [Fact]
    public void A_word_is_known_in_any_case_and_with_what_is_written_on_to_it()
    {
        Assert.True(SpeechWords.Of("en").UseOf("SAID", isCapital: true).HasFlag(WordUse.Verb));
        Assert.True(SpeechWords.Of("ar").UseOf("وقال", isCapital: false).HasFlag(WordUse.Verb));
        Assert.True(SpeechWords.Of("fr").UseOf("répond-il", isCapital: false).HasFlag(WordUse.Verb));
        Assert.True(SpeechWords.Of("en").UseOf("grimly", isCapital: false).HasFlag(WordUse.Skip));
    }
}

using Firstwire.Tracing.Quotes;

namespace Firstwire.Tests.Tracing.Quotes;

public sealed class QuoteFidelityTests
{
    private const string Promise =
        "We will not stop the night ferry this winter. It is a solemn promise to every island.";

    [Theory]
    [InlineData("we will not stop the night ferry this winter – it is a solemn promise to every island",
        FidelityLabel.Verbatim)]
    [InlineData("We won’t stop the night ferry this winter. It’s a solemn promise to every island.",
        FidelityLabel.Verbatim)]
    [InlineData("We will not stop a night ferry this winter. It is the solemn promise to every island.",
        FidelityLabel.Verbatim)]
    [InlineData("We will not stop the night ferry this winter", FidelityLabel.Truncated)]
    [InlineData("a solemn promise to every island", FidelityLabel.Truncated)]
    [InlineData("We will not stop the night ferry … It is a solemn promise to every island.", FidelityLabel.Elided)]
    [InlineData("We will not stop the ... ferry this winter. It is a solemn promise to every island.",
        FidelityLabel.Elided)]
    [InlineData("[The isles] will not stop the night ferry this winter. It is a solemn promise to every island.",
        FidelityLabel.Bracketed)]
    [InlineData("We will not stop the night ferry this winter. It is a solemn promise to [everybody].",
        FidelityLabel.Bracketed)]
    [InlineData("We will not stop the night ferry. It is a solemn promise to every island.", FidelityLabel.Merged)]
    [InlineData("We will not halt the night ferry this winter. It is a solemn promise to every island.",
        FidelityLabel.Altered)]
    [InlineData("We will stop the night ferry this winter. It is a solemn promise to every island.",
        FidelityLabel.Altered)]
    [InlineData("We will not stop the old night ferry this winter. It is a solemn promise to every island.",
        FidelityLabel.Altered)]
    [InlineData("They should never stop the night ferry this winter. It is a solemn promise to every island.",
        FidelityLabel.Altered)]
    public void What_became_of_a_quotation_is_told(string copy, FidelityLabel label) =>
        Assert.Equal(label, QuoteFidelity.Between(Promise, copy, "en", "en")?.Label);

    [Theory]
    [InlineData(
        "The U.S. ferry is no wrong-doing of the island council.",
        "The US ferry is no wrongdoing of the island council.", FidelityLabel.Verbatim)]
    [InlineData(
        "The ferry of Lund will sail again in the spring.", "The ferry of (Ada) Lund will sail again in the spring.",
        FidelityLabel.Bracketed)]
    public void Words_written_apart_are_the_same_and_round_brackets_are_brackets(
        string reference, string copy, FidelityLabel label) =>
        Assert.Equal(label, QuoteFidelity.Between(reference, copy, "en", "en")?.Label);

    [Fact]
    public void The_share_counts_words_that_carry_meaning_and_no_brackets()
    {
        // stop, night, ferry, this winter, solemn, promise, every island: one of them replaced.
        var altered = QuoteFidelity.Between(
            Promise, Promise.Replace("solemn", "firm", StringComparison.Ordinal), "en", "en")!;
        var bracketed = QuoteFidelity.Between(
            Promise, Promise.Replace("It is", "[Sailing is]", StringComparison.Ordinal), "en", "en")!;

        Assert.InRange(altered.Share, 0.8, 0.95);
        Assert.Equal(1, bracketed.Share);
        Assert.Equal(1, QuoteFidelity.Between(Promise, Promise, null, null)!.Share);
    }

    [Theory]
    [InlineData("Wir werden die Nachtfähre in diesem Winter nicht einstellen.", "en", "de")]
    [InlineData(Promise, "en", "fr")]
    [InlineData("The harbourmaster never reads the weather report before breakfast.", "en", "en")]
    [InlineData("", "en", "en")]
    public void Other_words_and_other_languages_are_not_compared(string copy, string language, string copyLanguage) =>
        Assert.Null(QuoteFidelity.Between(Promise, copy, language, copyLanguage));

    [Theory]
    [InlineData("de", "Wir stellen die Nachtfähre in diesem Winter nicht ein.",
        "Wir stellen die Nachtfähre in diesem Winter ein.", FidelityLabel.Altered)]
    [InlineData("fr", "Nous n’arrêterons pas le ferry de nuit.", "Nous n'arrêterons pas le ferry de nuit",
        FidelityLabel.Verbatim)]
    [InlineData("ru", "Мы не остановим ночной паром этой зимой.", "Мы не остановим … паром этой зимой.",
        FidelityLabel.Elided)]
    [InlineData("zh", "今年冬天我们不会停运夜间渡轮", "今年冬天我们不会停驶夜间渡轮", FidelityLabel.Altered)]
    [InlineData("ja", "この冬も渡し船を止めることはない", "渡し船を止めることはない", FidelityLabel.Truncated)]
    public void Languages_have_their_own_small_words(
        string language, string reference, string copy, FidelityLabel label) =>
        Assert.Equal(label, QuoteFidelity.Between(reference, copy, language, language)?.Label);
}

namespace Firstwire.Tests.Tracing.Quotes;

/// <summary>Whom a pronoun or an office stands for, where somebody was named since the last quotation.</summary>
public sealed class PronounsTests
{
    [Theory]
    [InlineData(
        "nl",
        "„De veerboot vaart niet”, zegt Mirela Hartwig. Schipper Jonas Pellwitz werd vannacht gewekt. "
        + "„Ik zag het licht al van ver”, vertelt hij.",
        "Jonas Pellwitz")]
    [InlineData(
        "nl",
        "„De veerboot vaart niet”, zegt Jonas Pellwitz. Volgens Mirela Hartwig is dat onzin. Hartwig kent de haven "
        + "goed. Ze noemt het plan „een boot zonder roer”.",
        "Mirela Hartwig")]
    [InlineData(
        "de",
        "„Die Fähre fährt nicht“, sagte Mirela Hartwig. Jonas Pellwitz sah den Brand von weitem. „Ich dachte erst an "
        + "ein Fest“, schilderte er.",
        "Jonas Pellwitz")]
    public void A_pronoun_is_who_was_named_last(string language, string text, string speaker) =>
        Assert.Contains(speaker, Quoted.Speakers(text, language)[^1], StringComparison.Ordinal);

    [Fact]
    public void A_word_before_its_verb_is_no_speaker_where_a_pronoun_stands_behind() =>
        Assert.Equal(
            ["Jonas Pellwitz", "Jonas Pellwitz"],
            Quoted.Speakers(
                "„De boot vaart niet in de winter”, oordeelde Jonas Pellwitz. Tegelijk waarschuwde hij voor haast. "
                + "„Laat ons nu eerst op het ijs wachten.”",
                "nl"));

    [Theory]
    [InlineData(
        "„De veerboot vaart niet”, zegt woordvoerder Mirela Hartwig. „We wachten op het ijs”, "
        + "aldus de woordvoerder.",
        "Mirela Hartwig")]
    [InlineData(
        "„De veerboot vaart niet”, zegt havenwoordvoerder Mirela Hartwig. „We wachten op het ijs”, "
        + "aldus een woordvoerder.",
        "een woordvoerder")]
    public void An_office_with_a_definite_article_is_its_holder(string text, string speaker) =>
        Assert.Contains(speaker, Quoted.Speakers(text, "nl")[^1], StringComparison.Ordinal);
}

using Firstwire.Tracing.Quotes;

namespace Firstwire.Tests.Tracing.Quotes;

public sealed class MentionsTests
{
    [Theory]
    [InlineData("Anacleto Vega abrió el puerto. Allí esperaba Ana.", "Anacleto Vega", "Anacleto Vega", "es")]
    [InlineData("Anacleto Vega abrió el puerto. Allí esperaba Ana.", "la señora Ana", "Ana", "es")]
    [InlineData("Lise Morand a ouvert le port. Elle attendait Li.", "Lise Morand", "Lise Morand", "fr")]
    public void A_name_stands_for_nobody_whose_name_it_only_begins_with(
        string text, string name, string expected, string language)
    {
        var tokens = Tokens.Read(text, SpeechWords.Of(language), []);
        var mentions = new Mentions(
            tokens, new NounPhrases(tokens), new KnownNames(tokens), new UncasedNames(tokens));

        Assert.Equal(expected, mentions[mentions.Find(name)].Name);
    }

    [Fact]
    public void A_title_tells_nothing_of_whom_a_longer_name_only_begins_with()
    {
        var tokens = Tokens.Read("El señor Anacleto Vega habló.", SpeechWords.Of("es"), []);
        var names = new SpeakerNames(tokens, new UncasedNames(tokens));

        Assert.Equal("Anacleto Vega", names.Of(new NounPhrase(1, 4)));
        Assert.Equal(WordUse.He, names.GenderOf("Anacleto"));
        Assert.Equal(WordUse.None, names.GenderOf("Ana"));
    }

    [Theory]
    [InlineData("Ana Robles llegó con Luis Robles. Robles habló.", "Ana Robles", "Luis Robles")]
    [InlineData("Ana María Robles llegó. Ayer A. Robles habló, y Ana Robles escribió.", "Ana María Robles")]
    public void Who_shares_a_surname_and_has_another_given_name_is_somebody_else(string text, params string[] people)
    {
        var tokens = Tokens.Read(text, SpeechWords.Of("es"), []);
        var mentions = new Mentions(
            tokens, new NounPhrases(tokens), new KnownNames(tokens), new UncasedNames(tokens));

        Assert.Equal(people, mentions.All.Select(mention => mentions[mention.Person].Name).Distinct());
    }

    [Theory]
    [InlineData("Ayer vino Ana de la Vega al puerto.", "es", "Ana de la Vega")]
    [InlineData("Ayer vino Ana Rosa Mar Luz de Vega al puerto.", "es", "Ana Rosa Mar Luz", "Vega")]
    [InlineData("Ayer vino Ana Ortega y Vega al puerto.", "es", "Ana Ortega y Vega")]
    [InlineData("Ayer vinieron Ana Ortega y Marta Ruiz al puerto.", "es", "Ana Ortega", "Marta Ruiz")]
    [InlineData("Ayer vino Ana Ortega | Marta Ruiz | 12.30", "es", "Ana Ortega", "Marta Ruiz")]
    [InlineData("Hier kam Ana Ortega * * * Marta Ruiz fehlt.", "de", "Ana Ortega", "Marta Ruiz")]
    public void Small_words_join_the_parts_of_one_name(string text, string language, params string[] names)
    {
        var tokens = Tokens.Read(text, SpeechWords.Of(language), []);
        var mentions = new Mentions(
            tokens, new NounPhrases(tokens), new KnownNames(tokens), new UncasedNames(tokens));

        Assert.Equal(names, mentions.All.Select(mention => mentions[mention.Person])
            .Where(static person => person.KnownBy == KnownBy.Name).Select(static person => person.Name));
    }
}

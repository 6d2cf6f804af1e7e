namespace Firstwire.Tests.Tracing.Quotes;

/// <summary>Whose verb is passive does not speak.</summary>
public sealed class HeardTests
{
    [Theory]
    [InlineData("en", "Her client was told “you will have to leave before the end of the month.”", null)]
    [InlineData("en", "Mara Brant was told that “you will have to leave before the end of the month.”", null)]
    [InlineData("de", "„Sie müssen vor dem Ende des Monats gehen“, wurde Mara Brant gewarnt.", null)]
    [InlineData("en", "“You will have to leave before the end of the month,” her client was told.", null)]
    [InlineData("en", "Averill, who was told to rest, said: “I cannot stay away from the harbour.”", "Averill")]
    [InlineData("de", "Varn wurde von Brant gefragt: „Warum haben Sie den Vertrag nicht unterschrieben?“", "Brant")]
    [InlineData("de", "Varn wurde gefragt: „Warum haben Sie den Vertrag nicht unterschrieben?“", null)]
    [InlineData("de", "Mara Brant hat gefragt: „Warum haben Sie den Vertrag nicht unterschrieben?“", "Mara Brant")]
    public void Who_hears_does_not_speak(string language, string text, string? speaker) =>
        Assert.Equal([speaker], Quoted.Speakers(text, language));
}

namespace Firstwire.Tests.Tracing.Quotes;

/// <summary>Who speaks where a paragraph tells of somebody first, and quotes without the name.</summary>
public sealed class ToldBeforeTests
{
    [Theory]
    [InlineData(
        "tr",
        "Balıkçı Mirela Pelagrin iskelede bekliyordu. Elinde eski bir harita vardı. “Bu limanda babam kırk yıl "
        + "çalıştı” dedi.",
        "Balıkçı Mirela Pelagrin")]
    [InlineData(
        "it",
        "Il bibliotecario Giona Valderi chiude la porta. Ha settant’anni e nessuna voglia di smettere. «Qui dentro ho "
        + "imparato tutto», racconta.",
        "Il bibliotecario Giona Valderi")]
    [InlineData(
        "pl",
        "Mirela Pelagrin prowadzi prom od dwudziestu lat.\n\nPogłoskom o likwidacji nie wierzy. „Bez nas wyspa umrze "
        + "zimą”, mówi.",
        "Mirela Pelagrin")]
    [InlineData(
        "de",
        "Der Wirt Jonas Pellwitz hat schon den Keller geräumt. Was das Wasser kostet, weiß er noch nicht. „So hoch "
        + "stand es nie“, sagt er.",
        "Wirt Jonas Pellwitz")]
    [InlineData(
        "ro",
        "Mirela Pelagrin ține farul de treizeci de ani. A crescut acolo doi copii. „Marea nu m-a mințit niciodată”, "
        + "spune.",
        "Mirela Pelagrin")]
    [InlineData(
        "ru",
        "Смотритель маяка Иона Вальдер встал до света. Лодок в бухте не было. «Так тихо тут не было с весны», — "
        + "вспоминает смотритель.",
        "Иона Вальдер")]
    [InlineData(
        "he", "מנהל הנמל, יונה ולדרי, חיכה על הרציף. \"הספינה לא תצא היום מכאן\", אמר.", "יונה ולדרי")]
    [InlineData(
        "ko", "선장 남바다는 부두에서 기다렸다. 남바다는 20년째 배를 몬다. “배는 오늘 뜨지 않는다”고 말했다.", "남바다")]
    public void Who_is_told_of_speaks(string language, string text, string speaker) =>
        Assert.Equal([speaker], Quoted.Speakers(text, language));

    [Fact]
    public void Whom_a_quotation_names_is_not_who_says_it() =>
        Assert.Equal(
            ["Mirela Pelagrín"],
            Quoted.Speakers(
                "Mirela Pelagrín espera en el muelle con Jonás Valdería.\n\nNo se fía de su vecino. «Valdería nunca ha "
                + "pisado un barco», dice.",
                "es"));
}

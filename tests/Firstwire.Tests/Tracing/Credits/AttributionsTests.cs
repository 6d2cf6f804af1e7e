using Firstwire.Tracing.Credits;
using Firstwire.Tracing.Sources;

namespace Firstwire.Tests.Tracing.Credits;

public sealed class AttributionsTests
{
    [Theory]
    [InlineData("The mayor told Reuters the harbour opened.")]
    [InlineData("According to AFP, the harbour opened.")]
    [InlineData("The Association of Ferry Pilots (AFP) opened the harbour.")]
    [InlineData("Association of Ferry Pilots (AFP) - what we know.")]
    [InlineData("The harbour opened, the Associated Press reported.")]
    [InlineData("Mayor Ani Petrov opened the harbour. (AP Photo/Jane Doe)")]
    [InlineData("Порт открылся, сообщает ТАСС.")]
    [InlineData("Порт открылся, сообщили ТАСС в мэрии.")]
    [InlineData("Der Hafen ist offen, berichtet die dpa.")]
    [InlineData("Der Hafen ist offen, sagte er der Deutschen Presse-Agentur.")]
    [InlineData("据新华社报道，港口开放。")]
    [InlineData("Le port a rouvert, a indiqué le maire à l'AFP.")]
    [InlineData("The text ends with a word to Reuters.")]
    [InlineData("Foto: dpa\n\nDer Hafen ist offen.")]
    [InlineData("Der Hafen ist offen.\n\nFoto: Jane Doe/dpa")]
    [InlineData("© AFP via Getty Images\n\nThe harbour opened.")]
    [InlineData("He told the agency, the Association of Ferry Pilots (AFP).")]
    [InlineData("Students take AP classes - and pass.")]
    [InlineData("AP Biology (AP) is hard.")]
    [InlineData("\"PA\" means Pennsylvania. Visit BRISKA, PA - it is nice.")]
    [InlineData("BRISKA, NA - it is nice.")]
    [InlineData("Follow Jane on Twitter. Sign up for AP News alerts.")]
    [InlineData("TIDEWATER, PA - The harbour opened.")]
    [InlineData("TIDEWATER, PA, March 3 - The harbour opened.")]
    [InlineData("Reuters Plaza - a square - opened.")]
    [InlineData("TIDEWATER — AP courses are popular.")]
    [InlineData("The company, which told PR Newswire nothing, opened.")]
    [InlineData("Источник ТАСС сообщил о порте.")]
    [InlineData("Wolff said. Stefani sang. Petra Berg (AA) came - late.")]
    [InlineData("The state's Department of Natural Agriculture (DNA), not AP, won.")]
    [InlineData("(Jane Doe/Reuters)\n\nThe harbour opened.")]
    [InlineData("Mayor Doe in 2031 (Jane Doe/Reuters)\n\nThe harbour opened.")]
    [InlineData("Anna Berg (SID) Der Hafen ist offen.")]
    [InlineData("Students, AAP - and others - opened the harbour.")]
    [InlineData("Anna-Lena Berg (dpa) Der Hafen ist offen.")]
    [InlineData("据新华社报道，电力恢复。")]
    [InlineData("Jane Doe/EFE.- El puerto abrió.")]
    [InlineData("dpa Merrow und die Folgen. Der Hafen ist offen.")]
    [InlineData("Jakarta, dikutip dari Reuters, Selasa. Pelabuhan dibuka.")]
    [InlineData("Jane Doe / AP\n\nThe harbour opened.")]
    [InlineData("Mayor Doe at the harbour (Reuters)\n\nThe harbour opened.")]
    public void Who_is_only_mentioned_did_not_write_the_text(string text) => Assert.Empty(Tracer.Agencies(text));

    [Theory]
    [InlineData("The mayor told Reuters that the harbour opened.", "told Reuters")]
    [InlineData("According to the AFP agency, the harbour opened.", "According to the AFP")]
    [InlineData("The harbour opened, the Associated Press reported.", "the Associated Press reported")]
    [InlineData("Порт открылся, сообщает ТАСС.", "сообщает ТАСС")]
    [InlineData("Le port a rouvert, selon l'AFP.", "selon l'AFP")]
    [InlineData("Der Hafen ist offen, berichtet die dpa.", "berichtet die dpa")]
    [InlineData("据新华社报道，港口开放。", "新华社报道")]
    [InlineData("Liman açıldı, Reuters'ın haberine göre.", "Reuters'ın haberine göre")]
    [InlineData("Einem dpa-Bericht zufolge ist der Hafen offen.", "dpa-Bericht")]
    [InlineData("Der Hafen ist laut einem dpa-Bericht offen.", "laut einem dpa")]
    [InlineData("Le port a rouvert, a indiqué le maire à l'AFP.", "a indiqué le maire à l'AFP")]
    [InlineData("«El puerto abrió», dijo la alcaldesa de Merrow a EFE.", "dijo la alcaldesa de Merrow a EFE")]
    [InlineData("De haven is open, zegt de burgemeester tegen het ANP.", "zegt de burgemeester tegen het ANP")]
    [InlineData(
        "Der Hafen ist offen, sagte die Bürgermeisterin der Deutschen Presse-Agentur.",
        "sagte die Bürgermeisterin der Deutschen Presse-Agentur")]
    [InlineData("Порт открылся, рассказал Интерфаксу капитан.", "рассказал Интерфаксу")]
    [InlineData("Порт відкрився, повідомили Укрінформу в порту.", "повідомили Укрінформу")]
    [InlineData("Kapitan powiedział Reutersowi, że port otwarto.", "powiedział Reutersowi")]
    [InlineData("بندر باز شد، به گزارش خبرگزاری تسنیم.", "به گزارش خبرگزاری تسنیم")]
    [InlineData("«El puerto abrió», dijo Dravic a la agencia EFE.", "dijo Dravic a la agencia EFE")]
    [InlineData("El puerto abrió, reportó AFP.", "reportó AFP")]
    [InlineData("Порт открылся, сказала Дравич ТАСС.", "сказала Дравич ТАСС")]
    [InlineData("Port otwarto, przekazała PAP rzeczniczka.", "przekazała PAP")]
    [InlineData("A kikötő megnyílt – mondta Dravic az MTI-nek.", "mondta Dravic az MTI")]
    [InlineData("Portul s-a deschis, a declarat Dravic pentru Agerpres.", "a declarat Dravic pentru Agerpres")]
    [InlineData("وقال درافيتش لرويترز إن الميناء فتح.", "وقال درافيتش لرويترز")]
    [InlineData("הנמל נפתח, אמרה דרביץ לרויטרס.", "אמרה דרביץ לרויטרס")]
    [InlineData("درآویچ به ایسنا گفت بندر باز شد.", "ایسنا گفت")]
    [InlineData("ドラビッチ氏は共同通信に「港は開いた」と語った。", "共同通信に「港は開いた」と語った")]
    [InlineData("드라비치는 AFP통신에 항구가 열렸다고 말했다.", "AFP통신에 항구가 열렸다고 말했다")]
    [InlineData("პორტი გაიხსნა, იტყობინება Reuters.", "იტყობინება Reuters")]
    [InlineData("Il porto riapre, riferisce l'agenzia Afp.", "riferisce l'agenzia Afp")]
    [InlineData("Pelabuhan dibuka, dikutip dari Reuters.", "dikutip dari Reuters")]
    [InlineData("Theo Reuters, cảng đã mở cửa.", "Theo Reuters")]
    public void Who_reported_a_fact_is_its_informations_origin(string text, string printed)
    {
        var credit = Assert.Single(Tracer.Credits(text), static c => c.Kind == CreditKind.Attribution);

        Assert.Equal((OriginKind.Information, printed), (credit.Origin, credit.Text));
    }

    [Theory]
    [InlineData("https://courier.example.pt/a", "disse à Lusa")]
    [InlineData("https://courier.example/a", null)]
    public void A_mark_that_is_like_a_surname_reports_in_its_own_country(string url, string? printed) => Assert.Equal(
        printed,
        CreditFinder.Find(new CreditedDocument(url, null, "O porto abriu, disse à Lusa a presidente.", null))
            .SingleOrDefault(static c => c.Kind == CreditKind.Attribution)?.Text);

    [Fact]
    public void A_mark_that_is_a_surname_reports_nothing() =>
        Assert.Empty(Tracer.Credits("Mayor Wolff said that the harbour opened."));
}

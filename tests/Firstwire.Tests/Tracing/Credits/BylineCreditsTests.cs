using Firstwire.Tracing.Sources;

namespace Firstwire.Tests.Tracing.Credits;

public sealed class BylineCreditsTests
{
    [Theory]
    [InlineData("By JANE DOE, Associated Press", "Associated Press")]
    [InlineData("JANE DOE and JOHN ROE Associated Press", "Associated Press")]
    [InlineData("Jane Doe - Associated Press", "Associated Press")]
    [InlineData("The Associated Press, Associated Press", "Associated Press")]
    [InlineData("News, Associated Press", "Associated Press")]
    [InlineData("By Jane Doe (AP)", "Associated Press")]
    [InlineData("AP Sports Writer", "Associated Press")]
    [InlineData("Jane Doe | AP Staff", "Associated Press")]
    [InlineData("Reuters Staff", "Reuters")]
    [InlineData("Reuters", "Reuters")]
    [InlineData("Afp Afp", "AFP")]
    [InlineData("AFP AFP", "AFP")]
    [InlineData("Jane Doe Afp", "AFP")]
    [InlineData("Jane Doe John Roe In Briska Afp", "AFP")]
    [InlineData("Agence France-Presse in Briska", "AFP")]
    [InlineData("AFP in Briska", "AFP")]
    [InlineData("dpa/lno", "dpa")]
    [InlineData("Von Jane Doe, dpa", "dpa")]
    [InlineData("dpa, AFP", "AFP, dpa")]
    [InlineData("Jane Doe, John Roe, CNN", "CNN")]
    [InlineData("Stacker", "Stacker")]
    [InlineData("Jane Doe, Kansas Reflector", "States Newsroom")]
    [InlineData("Redacción / EFE", "EFE")]
    [InlineData("Redazione ANSA", "ANSA")]
    [InlineData("РИА Новости", "RIA Novosti")]
    [InlineData("新华社", "Xinhua")]
    [InlineData("연합뉴스", "Yonhap")]
    [InlineData("رويترز", "Reuters")]
    [InlineData("एएनआई", "ANI")]
    [InlineData("ロイター", "Reuters")]
    [InlineData("AFP-JIJI", "AFP, Jiji Press")]
    [InlineData("AFP時事", "AFP, Jiji Press")]
    [InlineData("Jane Doe (avec AFP et Reuters)", "AFP, Reuters")]
    [InlineData("By AFP and Jane Doe", "AFP")]
    [InlineData("JANE DOE AP Business Writer", "Associated Press")]
    [InlineData("oprac. JD / PAP", "PAP")]
    [InlineData("Red/APA", "APA")]
    [InlineData("Photo: Jane Doe, Text: AFP", "AFP")]
    [InlineData("Theo TTXVN", "VNA")]
    [InlineData("Izvor: FoNet/Beta", "Beta, FoNet")]
    [InlineData("I. P./Reuters/Hina", "HINA, Reuters")]
    [InlineData("Par G.D. (avec Belga)", "Belga")]
    [InlineData("I.P./Hina", "HINA")]
    public void An_agency_among_the_authors_wrote_the_text(string byline, string agencies) =>
        Assert.Equal(agencies, Tracer.Agencies(byline: byline));

    [Theory]
    [InlineData("Jane Doe")]
    [InlineData("PETRA ROE")]
    [InlineData("ANI PETROV")]
    [InlineData("Ani Petrov")]
    [InlineData("SID ROE")]
    [InlineData("Jane Reuter")]
    [InlineData("Mehr")]
    [InlineData("AA Roe")]
    [InlineData("Jane Efe")]
    [InlineData("UNI of Tidewater")]
    [InlineData("Jane Doe, Press Association of Tidewater")]
    [InlineData("Petra")]
    [InlineData("Jane Wolff")]
    [InlineData("Jane Doe, former Reuters correspondent")]
    [InlineData("Photo: Jane Doe/AP")]
    [InlineData("Jane Doe | Fotos: John Roe (Reuters)")]
    [InlineData("Jane Doe; photo by AP")]
    [InlineData("Аксана Белта")]
    [InlineData("Haber: Anadolu Kaya")]
    [InlineData("Petra, Anna")]
    [InlineData("ágota/Agi")]
    [InlineData("А. Петров, АП")]
    [InlineData("Chidi Okafor, UNN")]
    public void People_are_no_agencies(string byline) => Assert.Empty(Tracer.Agencies(byline: byline));

    [Theory]
    [InlineData("https://inland-courier.example/7", "")]
    [InlineData("https://inland-courier.be/7", "Belga")]
    public void A_mark_like_a_given_name_counts_in_its_own_country(string url, string agencies) =>
        Assert.Equal(agencies, Tracer.Agencies(byline: "Belga", url: url));

    [Theory]
    [InlineData("Redacció / Agències")]
    [InlineData("Piše: Redakcija/Agencije")]
    public void A_house_that_names_agencies_beside_itself_does_not_own_the_text(string byline) =>
        Assert.NotEqual(SourceLevel.Own, Tracer.Origin("The harbour of Brisk opened on Monday.", byline).Level);

    [Theory]
    [InlineData("Staff Reporter", "Staff Reporter")]
    [InlineData("By our own correspondent", "our own correspondent")]
    [InlineData("নিজস্ব প্রতিবেদক", "নিজস্ব প্রতিবেদক")]
    [InlineData("本报记者 张三", "本报记者")]
    public void A_byline_of_the_house_makes_the_text_its_own(string byline, string printed)
    {
        var credit = Assert.Single(Tracer.Credits(byline: byline));

        Assert.Equal(printed, credit.Text);
        Assert.Equal(SourceLevel.Own, Tracer.Origin(byline: byline).Level);
    }
}

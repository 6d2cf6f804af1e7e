using CsCheck;
using Firstwire.Text.Words;

namespace Firstwire.Tests.Text.Words;

public sealed class WorldNamesTests
{
    private static readonly string[] Languages = ["en", "ru", "zh", "ar", "th"];
    private static readonly string[] Places = ["Germany", "США", "德国", "ألمانيا", "เยอรมนี"];

    [Theory]
    [InlineData("en", "Talks in Germany and the United States went on.", "Germany, United States")]
    [InlineData("en", "The U.S. and the UK sent boats to us.", "United States, United Kingdom")]
    [InlineData("de", "Gespräche in Deutschland und den Vereinigten Staaten, Deutschlands Häfen",
        "Germany, United States, Germany")]
    [InlineData("es", "Alemania y Estados Unidos hablan de Japón", "Germany, United States, Japan")]
    [InlineData("ru", "Переговоры в Германии и Соединённых Штатах; поезд в Польшу, посол США",
        "Germany, United States, Poland, United States")]
    [InlineData("pl", "Rozmowy we Francji o Hiszpanii", "France, Spain")]
    [InlineData("fi", "Neuvottelut Saksassa", "Germany")]
    [InlineData("tr", "Almanya'nın limanları", "Germany")]
    [InlineData("ar", "محادثات في ألمانيا والصين", "Germany, China")]
    [InlineData("ko", "독일에서 열린 회담", "Germany")]
    [InlineData("zh", "德国和美国在伦敦会谈", "Germany, United States, London")]
    [InlineData("ja", "ドイツとアメリカの会談", "Germany, United States")]
    [InlineData("hi", "जर्मनी में वार्ता", "Germany")]
    [InlineData("he", "שיחות בצרפת", "France")]
    [InlineData("ka", "მოლაპარაკება გერმანიაში", "Germany")]
    public void A_place_is_found_by_what_it_is_called_in_the_texts_language(
        string language, string text, string inEnglish)
    {
        var found = WorldNames.In(text, language).Select(static place => place.InEnglish);

        Assert.Equal(inEnglish, string.Join(", ", found));
    }

    [Theory]
    [InlineData("en", "The UN, the E.U. and Russian envoys met in Beijing.", "United Nations, European Union, Russia, Beijing")]
    [InlineData("fr", "L’ONU et l’OTAN à Pékin", "United Nations, NATO, Beijing")]
    [InlineData("de", "Die Vereinten Nationen und die EZB", "United Nations, European Central Bank")]
    [InlineData("es", "EEUU y la Casa Blanca", "United States, White House")]
    [InlineData("ru", "В ООН и Белом доме", "United Nations")]
    [InlineData("ar", "قالت الأمم المتحدة في غزة", "United Nations, Gaza")]
    [InlineData("zh", "联合国和世卫组织在北京会谈", "United Nations, World Health Organization, Beijing")]
    [InlineData("hi", "संयुक्त राष्ट्र और नाटो", "United Nations, NATO")]
    [InlineData("he", "לפי נאט״ו ברצועת עזה", "NATO, Gaza")]
    [InlineData("vi", "Liên Hợp Quốc tại Bắc Kinh", "United Nations, Beijing")]
    [InlineData("th", "สหประชาชาติและอาเซียนในปักกิ่ง", "United Nations, ASEAN, Beijing")]
    [InlineData("ka", "გაერომ და ევროკავშირმა", "United Nations, European Union")]
    public void An_organisation_a_people_and_a_city_are_found_by_what_the_language_calls_them(
        string language, string text, string inEnglish) =>
        Assert.Equal(
            inEnglish, string.Join(", ", WorldNames.In(text, language).Select(static name => name.InEnglish)));

    [Theory]
    [InlineData("en", "They told us to turkey the matter.")]
    [InlineData("zh", "马里兰的一座桥，阿曼达在桥上")]
    [InlineData("ja", "マリアさんとマリオさん")]
    [InlineData("xx", "Germany")]
    [InlineData("language", "Name")]
    public void What_only_begins_like_a_place_or_is_a_word_is_none(string language, string text) =>
        Assert.Empty(WorldNames.In(text, language));

    [Fact]
    public void Places_stand_in_order_and_none_in_another() =>
        Gen.Select(Gen.String, Gen.Int[0, Languages.Length - 1], Gen.Int[0, Places.Length - 1])
            .Sample(static (noise, language, place) =>
            {
                var text = $"{noise} {Places[place]} {noise}{Places[place]}";
                var end = 0;
                foreach (var found in WorldNames.In(text, Languages[language]).OrderBy(static found => found.Start))
                {
                    if (found.Start < end || found.End <= found.Start || found.End > text.Length) return false;
                    end = found.End;
                }

                return true;
            });
}

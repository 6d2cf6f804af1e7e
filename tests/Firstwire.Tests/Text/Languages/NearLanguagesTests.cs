using Firstwire.Text.Languages;

namespace Firstwire.Tests.Text.Languages;

public sealed class NearLanguagesTests
{
    [Theory]
    [InlineData("ast", "La barca nun coló ayeri pela nueche porque la tormenta yera mui fuerte nel puertu.")]
    [InlineData("br", "Ar vag n'he deus ket kuitaet ar porzh dec'h da noz abalamour d'ar barr-amzer.")]
    [InlineData("ceb", "Wala mobiyahe ang barko kagabii tungod sa bagyo, ug ang mga pasahero nga naghulat mipauli.")]
    [InlineData("fo", "Skipið fór ikki av havnini í gjár, tí veðrið var ov ringt.")]
    [InlineData("fy", "De feart is troch de stoarm juster net útfearn, sei de havenmaster fan it eilân.")]
    [InlineData("gd", "Cha do sheòl am bàta-aiseig a-raoir air sàillibh na stoirme, thuirt maighstir a' chala.")]
    [InlineData("gl", "Os veciños agardan pola barca na outra beira do río.")]
    [InlineData("gl", "Unha tormenta deixou sen luz a vila e o porto.")]
    [InlineData("ha", "Jirgin ruwa bai tashi daren jiya ba saboda guguwa, in ji shugaban tashar.")]
    [InlineData("ht", "Bato a pa t pati yè swa poutèt move tan an, moun yo ap tann nan pò a toujou.")]
    [InlineData("jv", "Kapal iku ora sida mangkat wingi bengi amarga ana badai, ujare kepala pelabuhan.")]
    [InlineData("lb", "D'Fähr konnt gëschter net fueren, well de Stuerm ze staark war.")]
    [InlineData("mg", "Tsy niainga ny sambo omaly alina noho ny rivo-doza, hoy ny lehiben'ny seranana.")]
    [InlineData("ne", "बन्दरगाहका कर्मचारीहरूले डुङ्गा भोलि मात्र छुट्ने जानकारी दिएका छन्।")]
    [InlineData("oc", "Lo batèu es pas partit ièr de ser a causa de la tempèsta, diguèt lo mèstre del pòrt.")]
    [InlineData("os", "Науӕн тымыгъы тыххӕй ацӕуӕн нӕ уыд, загъта хицау.")]
    [InlineData("os", "Науæн тымыгъы тыххæй ацæуæн нæ уыд, загъта хицау.")]
    [InlineData("rw", "Ubwato ntibwagiye ijoro ryakeye kubera umuyaga, ariko abagenzi bose bategereje ku cyambu.")]
    [InlineData("sah", "Борокуот күнүс кэлиэхтээҕэ, ол эрээри тыалтан тардылынна.")]
    [InlineData("su", "Kapal éta teu jadi miang tadi peuting lantaran aya badé angin gedé di basisir.")]
    [InlineData("uz", "Yo‘lovchilar bandargohda ertalabgacha kutishga majbur bo‘lishdi.")]
    public void A_short_sentence_in_a_language_of_few_texts_is_told(string tag, string sentence) =>
        Assert.Equal(tag, LanguageIdentifier.Identify(sentence)!.Value.Tag);

    [Theory]
    [InlineData("ckb", "تۆفان و بۆران بۆ ئەمشەو چاوەڕوان دەکرێت لە سنووری شارۆچکەکە.")]
    [InlineData("ky", "Полиция айдоочунун атын айткан жок, бирок баары аны тааныйт.")]
    [InlineData("ps", "په کلي کې يې وويل چې سيند لوی شو او اوبه کورونو ته راغلي دي.")]
    [InlineData("tg", "Қонун қабул шуд ва аз фардо амал мекунад.")]
    [InlineData("tg", "Муовини сардор суоли хабарнигоронро беҷавоб гузошт.")]
    [InlineData("tt", "Авылда һәр йорт янында бакча була, кеше анда алма һәм чия үстерә.")]
    public void A_language_is_not_taken_for_one_that_shares_its_words_and_letters(string tag, string sentence) =>
        Assert.Equal(tag, LanguageIdentifier.Identify(sentence)!.Value.Tag);

    [Theory]
    [InlineData("ba", "Халыҡ шау-шыуға зарлана һәм мөйөштәге кафены ябыуҙы талап итә.")]
    [InlineData("oc", "Lo prètz del pan monta encara, e los vesins se planhon tanben.")]
    [InlineData("sah", "Бүгүн сарсыарда куоракка улахан баһаар буолла, ким да эчэйбэтэх.")]
    [InlineData("ug", "ساقچىنىڭ ئېيتىشىچە، شوپۇر ماشىنىنى توختىتالماي دەرەخكە سوقۇلغان.")]
    [InlineData("uz-Cyrl", "Шаҳар кенгаши кеча эски мактабни бузмасликка қарор қилди, деди ҳокимлик.")]
    public void A_language_without_runs_is_told_for_certain_beside_one_of_few_texts(string tag, string sentence)
    {
        var told = LanguageIdentifier.Identify(sentence)!.Value;
        Assert.Equal(tag, told.Tag);
        Assert.InRange(told.Confidence, 0.95, 1);
    }

    [Theory]
    [InlineData("de", "Die Ministerin hat gesagt, sie hat das Gesetz gelesen und hat zugestimmt, doch er hat Fragen.")]
    [InlineData("de", "Bürgermeister hat Haushalt vorgelegt, Opposition hat Bedenken")]
    [InlineData("de", "Wann macht das Sinn, und wann wird es zu eng? Wann kommt der Bus?")]
    [InlineData("en", "Bike shop owners say bike lanes and bike racks will bring customers back to the old harbour.")]
    [InlineData("es", "No sé lo que pasó, lo que hizo ni lo que dijo en la plaza.")]
    [InlineData("es", "Les he dicho que les daré la cola de la col, les guste o no.")]
    [InlineData("nb", "Nei, det blir ikke noe av planen, sier ordføreren. Nei til bro, nei til tunnel.")]
    [InlineData("nl", "Een fan van de club viel, een andere fan hielp, zei een fan.")]
    [InlineData("pt", "Polo aquático: segundo jogo acaba em empate, segundo o clube")]
    [InlineData("sv", "En bil körde i fel fil och en annan bil stod kvar i samma fil.")]
    [InlineData("tl", "Ibinigay kay Ana, kay Ben at kay Carla ang medalya, oo nga.")]
    public void A_word_that_the_near_language_has_too_proves_nothing(string tag, string sentence) =>
        Assert.Equal(tag, LanguageIdentifier.Identify(sentence)!.Value.Tag);

    [Theory]
    [InlineData("en",
        "Luka Dončić scored thirty, Nikola Vučević added twenty and Marko Čović had eleven as the Harbour Kings won.")]
    [InlineData("en", "Meta said Dan Li, who joined Meta from a rival, will lead its research in Harwick.")]
    [InlineData("en", "NY lawmakers vote on NY subway tolls after NY court ruling clears the way for drivers")]
    [InlineData("fi", "Kaupunginjohtaja Čović ja Dončić kertoivat sillan avajaisista Vučevićille.")]
    [InlineData("id", "Dina dan Tina membuka toko roti di pelabuhan, kata Aya kepada warga.")]
    public void Names_make_a_text_no_other_language(string tag, string sentence) =>
        Assert.Equal(tag, LanguageIdentifier.Identify(sentence)!.Value.Tag);

    [Theory]
    [InlineData("hr", "Ribari žele da im država plati za mreže koje je žestoki vjetar odnio.")]
    [InlineData("is", "Hún sagði að veðrið hafi verið vont við bryggjuna og skipið bíður.")]
    [InlineData("pl", "Podróżni, którzy zdążyli na prom, dziękowali także żeglarzom z portu.")]
    [InlineData("ro", "Îmbarcarea călătorilor începe în zori, însă întâi vin cei în vârstă.")]
    [InlineData("sl", "Potniki že od jutra na obali želijo domov, žal zaman.")]
    public void Letters_that_a_language_has_itself_make_it_no_other(string tag, string sentence) =>
        Assert.Equal(tag, LanguageIdentifier.Identify(sentence)!.Value.Tag);

    [Theory]
    [InlineData("id", "Polisi mengatakan biaya perbaikan kantor itu mahal karena butuh perangkat impor.")]
    [InlineData("ms", "Polis berkata kos membaiki pejabat itu mahal kerana perlu peranti import.")]
    [InlineData("hi", "अधिकारी के अनुसार नाव आज भी बंद है और लोग इंतज़ार में हैं।")]
    [InlineData("mr", "अधिकाऱ्याच्या मते बोट आजही बंद आहे आणि लोक वाट पाहत आहेत.")]
    public void Words_tell_languages_apart_that_their_runs_leave_in_doubt(string tag, string sentence) =>
        Assert.Equal(tag, LanguageIdentifier.Identify(sentence)!.Value.Tag);

    [Theory]
    [InlineData("el", "Το Harbour Express Premium Lines απέπλευσε.")]
    [InlineData("ja", "Harbour Lines Express の運航を再開")]
    [InlineData("ko", "Harbour Lines International가 내일 운항합니다.")]
    [InlineData("ru", "Паром Harbour Express Premium Lines вышел из порта.")]
    [InlineData("th", "Harbour Lines Express จะกลับมาเดินเรือ")]
    [InlineData("zh", "渡轮公司 Harbour Lines International 宣布停航")]
    public void A_long_name_in_Latin_letters_does_not_make_a_text_one_in_Latin_letters(string tag, string sentence) =>
        Assert.Equal(tag, LanguageIdentifier.Identify(sentence)!.Value.Tag);

    [Theory]
    [InlineData("The old word for a harbour, порт, is on every sign along the quay.")]
    [InlineData("The harbour of 上海 is the largest in the world, the report says.")]
    public void A_word_in_other_letters_does_not_change_an_English_text(string sentence) =>
        Assert.Equal("en", LanguageIdentifier.Identify(sentence)!.Value.Tag);

    [Theory]
    [InlineData("Gaal gi demul biig ndax ngelaw lu bari, nit ñi dañu leen di xaar ci port bi.")]
    [InlineData("Hatun wamp'u mana ch'isi llusqirqanchu, sinchi wayra kaptin, runakunataq suyachkanku.")]
    public void A_text_that_is_spelt_as_no_known_language_is_answered_with_doubt(string sentence) =>
        Assert.InRange(LanguageIdentifier.Identify(sentence)!.Value.Confidence, 0, 0.6);
}

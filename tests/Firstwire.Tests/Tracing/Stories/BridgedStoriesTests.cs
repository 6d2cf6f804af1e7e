using Firstwire.Tracing.Stories;
using static Firstwire.Tests.Tracing.Stories.SmallStream;

namespace Firstwire.Tests.Tracing.Stories;

/// <summary>Accounts in languages that have no word in common, and call the same countries by other names.</summary>
public sealed class BridgedStoriesTests
{
    private static readonly DateTimeOffset Noon = new(2031, 3, 13, 12, 0, 0, TimeSpan.Zero);

    private static readonly Dictionary<string, StoryDocument> Tunnel = new()
    {
        ["en"] = new("Germany and Poland agree on a tunnel of 61 kilometres",
            "Germany and Poland signed a treaty on Thursday for a railway tunnel of 61 kilometres under the sea, "
            + "to be dug from 2034. It will cost 4,700 million crowns, of which Sweden pays 900 million, said the "
            + "minister, Astrid Lohne. Trains are to reach Copenhagen in 95 minutes.", "en", Noon),
        ["de"] = new("Deutschland und Polen wollen Tunnel von 61 Kilometern",
            "Deutschland und Polen haben am Donnerstag einen Vertrag über einen Bahntunnel von 61 Kilometern "
            + "unter der See unterschrieben, der ab 2034 gegraben wird. Er kostet 4700 Millionen Kronen, wovon "
            + "Schweden 900 Millionen zahlt, sagte Ministerin Astrid Lohne. Züge sollen Kopenhagen in 95 Minuten "
            + "erreichen.", "de", Noon),
        ["fi"] = new("Saksa ja Puola sopivat 61 kilometrin tunnelista",
            "Saksa ja Puola allekirjoittivat torstaina sopimuksen 61 kilometrin rautatietunnelista meren alle. "
            + "Sitä aletaan kaivaa vuonna 2034. Se maksaa 4700 miljoonaa kruunua, josta Ruotsi maksaa 900 "
            + "miljoonaa. Junat kulkevat Kööpenhaminaan 95 minuutissa.", "fi", Noon),
        ["ar"] = new("ألمانيا وبولندا تتفقان على نفق طوله 61 كيلومتراً",
            "وقعت ألمانيا وبولندا يوم الخميس معاهدة لحفر نفق للسكك الحديدية طوله 61 كيلومتراً تحت البحر اعتباراً "
            + "من عام 2034. وتبلغ كلفته 4700 مليون كرونة تدفع السويد منها 900 مليون. وستصل القطارات إلى كوبنهاغن "
            + "في 95 دقيقة.",
            "ar", Noon),
        ["zh"] = new("德国与波兰将修建61公里海底隧道",
            "德国和波兰周四签署条约，将从2034年起修建一条61公里的海底铁路隧道。工程耗资4700百万克朗，其中瑞典承担900百万。列车到哥本哈根只需"
            + "95分钟。",
            "zh", Noon),
    };

    private static readonly StoryDocument Herring = new("Germany and Poland quarrel over fish",
        "Germany and Poland could not agree on Thursday how many herring each may catch. Talks go on in "
        + "Copenhagen on Monday, said the fisheries commissioner, Piet Solmar. Boats from Sweden stay in "
        + "harbour.", "en", Noon);

    private static readonly StoryDocument HerringInChinese = new("德国与波兰为鲱鱼争执",
        "德国与波兰周四未能就鲱鱼捕捞量达成一致。会谈周一将在哥本哈根继续，瑞典渔船留在港内。", "zh", Noon);

    public static TheoryData<string, string> Pairs { get; } =
        new(from one in Tunnel.Keys from other in Tunnel.Keys where one != other select (one, other));

    public static TheoryData<string> Others { get; } = [.. Tunnel.Keys.Where(static language => language != "en")];

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Accounts_of_one_event_are_one_story_by_its_countries_and_numbers(string one, string other) =>
        Assert.Single(Place(Tunnel[one], Tunnel[other]).Distinct());

    [Fact]
    public void One_name_and_the_kind_of_event_are_a_story_and_another_kind_in_the_same_town_is_not()
    {
        StoryDocument quake = new("Strong earthquake wakes Velmora; hospital damaged, children led out of school",
            "An earthquake shook Velmora on Thursday before dawn. The police counted twelve injured; the hospital and a "
            + "bridge are closed.", "en", Noon);
        StoryDocument same = new("Un fort séisme réveille Velmora ; l’hôpital touché, une école évacuée",
            "Un séisme a secoué Velmora jeudi avant l’aube. La police compte douze blessés ; l’hôpital et un pont sont "
            + "fermés.", "fr", Noon);
        StoryDocument other = new("Velmora élit une bibliothécaire à la mairie",
            "Les électeurs de Velmora ont choisi jeudi une maire qui promet des livres dans chaque quartier.", "fr", Noon);

        Assert.Single(Place(quake, same).Distinct());
        Assert.Equal(2, Place(quake, other).Distinct().Count());
    }

    [Fact]
    public void Accounts_that_begin_with_other_figures_are_one_story_by_their_people_and_what_happened()
    {
        StoryDocument fine = new("Kapitan promu skazany przez sąd w Harsund",
            "Grzywnę musi zapłacić Jonas Evensrud, kapitan promu „Astrid Lohne”. Sędzia Oskar Wendt uznał, że "
            + "zlekceważył ostrzeżenie. Na pokładzie było wtedy 84 pasażerów, nikt nie zginął.", "pl", Noon);
        StoryDocument same = new("Капитан парома «Астрид Лоне» оштрафован судом",
            "Суд в Харсунне признал капитана Йонаса Эвенсруда виновным: паром сел на мель у острова Вельмар. Судья "
            + "Оскар Вендт назвал предупреждения «ясными». Рейс длился 35 минут.", "ru", Noon);
        StoryDocument other = new("Мэр Харсунна подал в отставку",
            "Мэр Харсунна Пит Солмар объявил в четверг об отставке. Оппозиция говорит о 17 договорах. Выборы пройдут "
            + "в июне.", "ru", Noon);

        Assert.Single(Place(fine, same).Distinct());
        Assert.Equal(2, Place(fine, other).Distinct().Count());
    }

    [Theory]
    [MemberData(nameof(Others))]
    public void The_same_countries_alone_are_no_story(string language)
    {
        Assert.Equal(2, Place(Herring, Tunnel[language]).Distinct().Count());
        if (language != "zh") Assert.Equal(2, Place(Tunnel[language], HerringInChinese).Distinct().Count());
    }
}

using System.Globalization;
using Firstwire.Press;
using Firstwire.Press.Worlds;
using Firstwire.Tracing.Credits;
using Firstwire.Tracing.Sources;

namespace Firstwire.Bench;

/// <summary>
/// Traces the fictional world press, where each article's origin is known, and prints by level how many sources were named and
/// how many of them are wrong, and by kind of article how many were traced to their first hand.
/// </summary>
internal static class PressOrigins
{
    private const int ArticlesOfOutlet = 60;

    public static int Run(int outlets)
    {
        var opening = new DateTimeOffset(2031, 3, 14, 8, 0, 0, TimeSpan.Zero);
        var world = new World(new PressOptions { Outlets = outlets }, opening);
        var articles = world.Outlets
            .SelectMany(outlet => Indexes(world, outlet, opening).Select(index => world.Article(outlet, index)))
            .OrderBy(article => article.Published).ThenBy(article => article.Url, StringComparer.Ordinal).ToArray();
        var documents = articles.Select(Document).ToArray();
        var numbers = articles.Select((article, number) => (article.Url, number)).ToDictionary(pair => pair.Url, pair => pair.number);
        var tracer = new Tracer(documents.Length, number => documents[number]);
        var levels = new SortedDictionary<SourceLevel, (int Named, int Wrong)>();
        var kinds = new SortedDictionary<ArticleKind, (int All, int Right, int Named)>();
        for (var i = 0; i < articles.Length; i++)
        {
            var primary = tracer.Add(documents[i]).Primary;
            int? truth = articles[i].OriginUrl is null || articles[i].Kind == ArticleKind.Translation ? null
                : numbers.TryGetValue(articles[i].Root.Url, out var root) ? root : null;
            if (truth is null && articles[i].OriginUrl is not null) continue;
            var kind = kinds.GetValueOrDefault(articles[i].Kind);
            kinds[articles[i].Kind] = (kind.All + 1, kind.Right + (primary.Document == truth ? 1 : 0), kind.Named + (primary.Document is null ? 0 : 1));
            if (primary.Document is null) continue;
            var level = levels.GetValueOrDefault(primary.Level);
            levels[primary.Level] = (level.Named + 1, level.Wrong + (primary.Document == truth ? 0 : 1));
        }

        Console.WriteLine($"{articles.Length} articles of {outlets} outlets");
        foreach (var (level, (named, wrong)) in levels)
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{level,-14} named {named,6}  wrong {(double)wrong / named:0.000}  coverage {(double)named / articles.Length:0.000}"));
        }

        foreach (var (kind, (all, right, named)) in kinds)
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{kind,-22} {all,6}  right {(double)right / all:0.000}  named {(double)named / all:0.000}"));
        }

        return 0;
    }

    private static IEnumerable<long> Indexes(World world, Outlet outlet, DateTimeOffset instant)
    {
        var latest = world.Latest(outlet, instant);
        for (var index = Math.Max(0, latest - ArticlesOfOutlet + 1); index <= latest; index++) yield return index;
    }

    private static TracedDocument Document(PressArticle article) => new(
        new CreditedDocument(article.Url, article.Title, string.Join("\n\n", article.Paragraphs), article.Byline), article.Published, article.Published);
}

using System.Globalization;
using Firstwire.Press;
using Firstwire.Press.Worlds;
using Firstwire.Tracing.Credits;
using Firstwire.Tracing.Sources;

namespace Firstwire.Bench;

/// <summary>
/// Traces the fictional press of several worlds, where each article's origin is known, and prints by level how many
/// sources were named and how many of them are wrong, and by kind of article how many were traced to the first hand of
/// their text. Of each world only the latest articles are read: a press that writes from patterns repeats itself in the
/// end.
/// </summary>
internal static class PressOrigins
{
    private const int Worlds = 8;
    private const int ArticlesOfOutlet = 10;

    public static int Run(int outlets)
    {
        var tally = new Tally();
        for (var seed = 1; seed <= Worlds; seed++) Trace(outlets, seed, tally);
        tally.Print(outlets);
        return 0;
    }

    private static void Trace(int outlets, int seed, Tally tally)
    {
        var opening = new DateTimeOffset(2031, 3, 14, 8, 0, 0, TimeSpan.Zero);
        var world = new World(new PressOptions { Outlets = outlets, Seed = seed }, opening);
        var articles = world.Outlets
            .SelectMany(outlet => Indexes(world, outlet, opening).Select(index => world.Article(outlet, index)))
            .OrderBy(article => article.Published).ThenBy(article => article.Url, StringComparer.Ordinal).ToArray();
        var documents = articles.Select(Document).ToArray();
        var numbers = articles.Index().ToDictionary(article => article.Item.Url, article => article.Index);
        var tracer = new Tracer(documents.Length, number => documents[number]);
        for (var i = 0; i < articles.Length; i++)
        {
            var primary = tracer.Add(documents[i]).Primary;
            var firstHand = FirstHand(articles[i]);
            if (ReferenceEquals(firstHand, articles[i])) tally.Add(articles[i].Kind, primary, null);
            else if (numbers.TryGetValue(firstHand.Url, out var truth)) tally.Add(articles[i].Kind, primary, truth);
        }
    }

    /// <summary>
    /// A translation's words are its own: whose text they render is no question to a tracer of words.
    /// </summary>
    private static PressArticle FirstHand(PressArticle article) =>
        article.OriginUrl is null || article.Kind == ArticleKind.Translation ? article : FirstHand(article.Other!);

    private static IEnumerable<long> Indexes(World world, Outlet outlet, DateTimeOffset instant)
    {
        var latest = world.Latest(outlet, instant);
        for (var index = Math.Max(0, latest - ArticlesOfOutlet + 1); index <= latest; index++) yield return index;
    }

    private static TracedDocument Document(PressArticle article)
    {
        var text = string.Join("\n\n", article.Paragraphs);
        var credited = new CreditedDocument(article.Url, article.Title, text, article.Byline);
        return new TracedDocument(credited, article.Published, article.Published);
    }

    private sealed class Tally
    {
        private readonly SortedDictionary<SourceLevel, (int Named, int Wrong)> levels = [];
        private readonly SortedDictionary<ArticleKind, (int All, int Right, int Named)> kinds = [];
        private int articles;

        /// <param name="truth">The number of the first hand; null where the words are the article's own.</param>
        public void Add(ArticleKind kind, NamedOrigin primary, int? truth)
        {
            var (right, named) = (primary.Document == truth, primary.Document is not null);
            var ofKind = kinds.GetValueOrDefault(kind);
            kinds[kind] = (ofKind.All + 1, ofKind.Right + (right ? 1 : 0), ofKind.Named + (named ? 1 : 0));
            articles++;
            if (!named) return;
            var level = levels.GetValueOrDefault(primary.Level);
            levels[primary.Level] = (level.Named + 1, level.Wrong + (right ? 0 : 1));
        }

        public void Print(int outlets)
        {
            Console.WriteLine($"{this.articles} articles of {outlets} outlets in {Worlds} worlds");
            foreach (var (level, (named, wrong)) in levels)
            {
                Console.WriteLine(string.Create(
                    CultureInfo.InvariantCulture,
                    $"{level,-14} named {named,6}  wrong {(double)wrong / named:0.000}"
                    + $"  coverage {(double)named / this.articles:0.000}"));
            }

            foreach (var (kind, (all, right, named)) in kinds)
            {
                Console.WriteLine(string.Create(
                    CultureInfo.InvariantCulture,
                    $"{kind,-22} {all,6}  right {(double)right / all:0.000}  named {(double)named / all:0.000}"));
            }
        }
    }
}

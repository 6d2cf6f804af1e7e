using CsCheck;
using Firstwire.Press;
using Firstwire.Press.Worlds;
using Firstwire.Press.Writing;

namespace Firstwire.Tests.Press;

/// <summary>The world without a server: what is true of its articles.</summary>
public sealed class WorldTests
{
    private const int Reprinted = 400;

    /// <summary>What two reporters say alike of one event: its names and figures side by side.</summary>
    private const int MostShared = 4;

    private static readonly World World = Built(new PressOptions());

    [Fact]
    public void Any_article_is_the_same_in_two_equal_worlds() =>
        Gen.Select(Gen.Int[0, 39], Gen.Int[0, 2_000_000]).Sample((outlet, index) =>
        {
            var here = World.Outlets[outlet].Article(index);
            var there = Built(new PressOptions()).Outlets[outlet].Article(index);
            Assert.Equal(Everything(here), Everything(there));
        }, iter: 50);

    [Fact]
    public void Another_seed_is_another_world() =>
        Assert.NotEqual(
            World.Outlets[0].Article(7).Paragraphs,
            Built(new PressOptions { Seed = 2 }).Outlets[0].Article(7).Paragraphs);

    [Fact]
    public void Article_one_million_needs_no_other_to_be_written()
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        var article = World.Outlets[3].Article(1_000_000);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 1, 1_000_000);
        Assert.NotEmpty(article.Paragraphs);
    }

    [Fact]
    public void Every_outlet_of_a_large_world_has_a_host_of_its_own_and_articles()
    {
        var world = Built(new PressOptions { Outlets = 2_000, EntriesPerFeed = 100 });
        Assert.Equal(2_000, world.Outlets.Select(outlet => outlet.Host).Distinct().Count());
        Assert.All(world.Outlets.Where(outlet => outlet.Index % 97 == 0), outlet =>
            Assert.Equal(100, world.Listed(outlet, 0, PressReader.Opening).Count()));
    }

    /// <summary>A retelling is told by hand alone.</summary>
    [Fact]
    public void Every_kind_of_relation_occurs() => Assert.Equal(
        Enum.GetValues<ArticleKind>().Except([ArticleKind.Retelling]),
        Articles(60).Select(article => article.Kind).Distinct().Order());

    [Fact]
    public void A_reprint_has_the_paragraphs_of_the_wire_and_says_so_only_when_credited()
    {
        var reprints = Articles(Reprinted).Where(article =>
            article.Kind is ArticleKind.WireReprintCredited or ArticleKind.WireReprintUncredited).ToList();
        Assert.NotEmpty(reprints);
        Assert.All(reprints, article =>
        {
            Assert.Equal(OutletRole.Agency, article.Other!.Outlet.Role);
            Assert.Equal(article.Other.Paragraphs, article.Paragraphs);
            Assert.Equal(article.Other.Url, article.OriginUrl);
            var credited = article.Kind == ArticleKind.WireReprintCredited;
            Assert.Equal(credited, article.Byline == article.Other.Outlet.Name);
            Assert.Equal(credited ? article.Other.Dateline : null, article.Dateline);
        });
    }

    [Fact]
    public void What_depends_on_another_article_comes_after_it()
    {
        Assert.All(Articles(200).Where(article => article.Other is not null), article =>
            Assert.True(article.Published > article.Other!.Published, article.Url));
    }

    [Fact]
    public void Accounts_of_one_event_share_its_id_and_look_alikes_do_not()
    {
        Assert.All(Articles(200).Where(article => article.Other is not null), article =>
            Assert.Equal(article.Kind != ArticleKind.LookAlike, article.EventId == article.Other!.EventId));
    }

    [Fact]
    public void Accounts_of_one_event_in_one_language_share_hardly_a_run_of_five_words()
    {
        var accounts = Articles(200)
            .Where(article =>
                article.Kind is ArticleKind.Own or ArticleKind.IndependentAccount or ArticleKind.Translation)
            .GroupBy(article => (article.EventId, article.Language))
            .Where(told => told.Count() > 1).ToList();
        Assert.True(accounts.Count > 20);
        Assert.All(accounts, told =>
        {
            var words = told.Select(FiveWords).ToList();
            for (var i = 0; i < words.Count; i++)
            {
                for (var j = 0; j < i; j++) Assert.InRange(words[i].Intersect(words[j]).Count(), 0, MostShared);
            }
        });
    }

    [Fact]
    public void A_spun_copy_is_reworded_unsigned_and_without_quotation_marks() =>
        Assert.All(Articles(120).Where(article => article.Kind == ArticleKind.Spun), article =>
        {
            Assert.Null(article.Byline);
            Assert.NotEqual(article.Other!.Paragraphs, article.Paragraphs);
            Assert.DoesNotContain('“', string.Concat(article.Paragraphs));
        });

    [Fact]
    public void A_corrected_article_changes_at_a_known_time_and_says_so()
    {
        var corrected = Articles(200).Where(article => article.Correction is not null).ToList();
        Assert.NotEmpty(corrected);
        Assert.All(corrected, article =>
        {
            var at = article.Correction!.At;
            Assert.True(at > article.Published);
            Assert.Equal(article.Paragraphs, article.ParagraphsAt(at.AddTicks(-1)));
            Assert.NotEqual(article.Paragraphs, article.ParagraphsAt(at));
            Assert.Equal((article.Published, at), (article.ModifiedAt(at.AddTicks(-1)), article.ModifiedAt(at)));
        });
    }

    [Fact]
    public void A_translation_tells_the_same_event_in_another_language()
    {
        var translations = Articles(200).Where(article => article.Kind == ArticleKind.Translation).ToList();
        Assert.NotEmpty(translations);
        Assert.All(translations, article => Assert.NotEqual(article.Other!.Language, article.Language));
        Assert.All(translations, article => Assert.Equal("meridian-wire", article.Other!.Outlet.Slug));
    }

    [Fact]
    public void The_founding_case_has_an_original_copies_accounts_a_retelling_a_translation_and_follow_ups()
    {
        var told = World.Outlets
            .SelectMany(outlet => Enumerable.Range(-9, 12).Select(at => outlet.Article(World.BackIssues + at)))
            .Where(article => article.EventId == "event-tide-books")
            .ToList();
        var original = Assert.Single(told, article => article.Kind == ArticleKind.Own);
        Assert.Equal("meridian-wire", original.Outlet.Slug);
        Assert.All(told, article => Assert.Null(article.Root.OriginUrl));
        Assert.Contains(told, article => article.Kind == ArticleKind.Spun && article.Root.Url == original.Url);
        foreach (var kind in new[]
        {
            ArticleKind.WireReprintCredited, ArticleKind.WireReprintUncredited, ArticleKind.Spun,
            ArticleKind.IndependentAccount, ArticleKind.Retelling, ArticleKind.FollowUp, ArticleKind.Translation,
        })
        {
            Assert.Contains(told, article => article.Kind == kind);
        }

        Assert.Contains(told, article => article is { Language: "ar", Kind: ArticleKind.IndependentAccount });
    }

    [Fact]
    public void Every_language_tells_every_kind_of_event_in_several_ways()
    {
        foreach (var language in Languages.All)
        {
            var grammar = Grammar.Of(language);
            foreach (var kind in EventKind.All)
            {
                foreach (var mark in "HL123")
                {
                    var patterns = grammar.Patterns(kind.Name, mark).Count;
                    Assert.True(patterns >= Newswriter.OtherAccounts + 2, $"{language} {kind.Name} {mark}");
                }

                Assert.All(grammar.Patterns(kind.Name, 'L'), lead => Assert.Contains("{n1}", lead));
            }
        }
    }

    [Fact]
    public void Two_reports_of_one_kind_of_event_do_not_pass_for_copies()
    {
        var reports = Articles(200).Where(article => article is { Language: "en", Kind: ArticleKind.Own }).ToList();
        var shared = new List<double>();
        for (var i = 1; i < reports.Count; i++)
        {
            var (one, other) = (FiveWords(reports[i - 1]), FiveWords(reports[i]));
            shared.Add(one.Intersect(other).Count() / (double)Math.Min(one.Count, other.Count));
        }

        Assert.True(shared.Average() < 0.1, $"{shared.Average():0.000} of five-word runs are shared on average.");
    }

    private static HashSet<string> FiveWords(PressArticle article)
    {
        var words = string.Join(' ', article.Paragraphs).Split(' ');
        return [.. Enumerable.Range(0, words.Length - 4).Select(i => string.Join(' ', words[i..(i + 5)]))];
    }

    private static IEnumerable<PressArticle> Articles(int each) =>
        World.Outlets.SelectMany(outlet => Enumerable.Range(0, each).Select(index => outlet.Article(index)));

    private static World Built(PressOptions options) => new(options, PressReader.Opening) { Port = 80 };

    private static string Everything(PressArticle article) => string.Join('\n',
    [
        article.Url, article.Title, article.Byline, article.Dateline, article.Kind.ToString(), article.EventId,
        article.Published.ToString("O"), article.Section, article.OriginUrl, .. article.Paragraphs,
    ]);
}

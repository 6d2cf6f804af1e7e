using CsCheck;
using Firstwire.Newsroom.Search;
using Firstwire.Tests.Newsroom.Archive;

namespace Firstwire.Tests.Newsroom.Search;

public sealed class SearchTests
{
    [Theory]
    [InlineData("ferry", "\"ferry\"")]
    [InlineData("Fähre Straße", "\"fahre\" AND \"strasse\"")]
    [InlineData("\"night ferry\"", "\"night ferry\"")]
    [InlineData("“night ferry” harbour", "\"night ferry\" AND \"harbour\"")]
    [InlineData("„Nachtfähre sinkt“ -„rotes Boot“", "(\"nachtfahre sinkt\") NOT (\"rotes boot\")")]
    [InlineData("« ferry de nuit »", "\"ferry de nuit\"")]
    [InlineData("\"they said “never” twice\"", "\"they said never twice\"")]
    [InlineData("5” pipe", "\"5\" AND \"pipe\"")]
    [InlineData("ferry -football", "(\"ferry\") NOT (\"football\")")]
    [InlineData("ferry OR boat", "\"ferry\" OR \"boat\"")]
    [InlineData("ferry OR boat harbour", "(\"ferry\" OR \"boat\") AND \"harbour\"")]
    [InlineData("harbour ferry OR boat OR \"day trip\" -dry",
        "(\"harbour\" AND (\"ferry\" OR \"boat\" OR \"day trip\")) NOT (\"dry\")")]
    [InlineData("ferry OR OR boat OR", "\"ferry\" OR \"boat\"")]
    [InlineData("北京", "\"北京\"")]
    [InlineData("港口渡轮", "\"港口 口渡 渡轮\"")]
    [InlineData("half-time", "\"half time\"")]
    public void A_query_is_read_as_a_person_means_it(string query, string fullText) =>
        Assert.Equal(fullText, SearchQuery.ToFullTextQuery(query));

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("\"")]
    [InlineData("-")]
    [InlineData("OR")]
    [InlineData("-only -unwanted")]
    [InlineData("!?*()")]
    public void A_query_that_asks_for_no_word_finds_nothing(string query)
    {
        using var index = new MemorySearch();
        index.Put(1, "Night ferry", "sails");

        Assert.Empty(index.Find(query, 10));
    }

    [Fact]
    public void No_query_is_an_error()
    {
        using var index = new MemorySearch();
        index.Put(1, "Night ferry", "sails at ten");

        Gen.OneOf(Gen.String, Gen.String[Gen.Char["\"-*()^:+OR NEARAND{}ab é港\0"], 0, 40]).Sample(
            query => index.Find(query, 5).Count <= 1, threads: 1);
    }

    [Theory]
    [InlineData("harbour", "Harbour opens")]
    [InlineData("HARBOUR", "harbour opens")]
    [InlineData("cafe", "Café rouvert")]
    [InlineData("порт", "Порт открыт")]
    [InlineData("λιμανι", "Το λιμάνι άνοιξε")]
    [InlineData("渡轮", "夜间渡轮恢复")]
    [InlineData("مدرسة", "مَدْرَسَة جديدة")]
    [InlineData("नाव", "रात की नाव")]
    [InlineData("เรือ", "เรือข้ามฟากกลับมา")]
    public void Words_are_found_in_every_script(string query, string title)
    {
        using var index = new MemorySearch();
        index.Put(7, title, null);

        Assert.Equal(7, Assert.Single(index.Find(query, 10)).Id);
    }

    [Fact]
    public void A_question_in_words_also_finds_what_holds_most_of_them()
    {
        using var index = new MemorySearch();
        index.Put(1, "Night ferry returns", "It sails from Port Alder.");
        index.Put(2, "Council passes budget", "Schools and paths.");

        Assert.Equal(1, Assert.Single(index.Find("when does the ferry sail from Alder", 10)).Id);
        Assert.Empty(index.Find("ferry budget", 10));
    }

    [Fact]
    public void A_question_finds_other_forms_of_its_words_and_the_very_words_first()
    {
        using var index = new MemorySearch();
        index.Put(1, null, "The elections in Alder, and all that was hoped of them, are delayed.");
        index.Put(2, null, "The election in Alder, and all that was hoped of it, is delayed.");
        index.Put(3, null, "The electricity in Alder, and all that was hoped of it, is delayed.");

        Assert.Equal([2, 1, 3], index.Find("was the election in Alder delayed", 10).Select(hit => hit.Id));
    }

    [Fact]
    public void What_holds_more_and_rarer_words_of_a_question_stands_first()
    {
        using var index = new MemorySearch();
        index.Put(1, "Council of Alder", "The council met on the budget of the harbour.");
        index.Put(2, "Council of Alder", "The council met on the dredging of the harbour.");
        index.Put(3, "Council of Alder", "The council met on nothing.");

        Assert.Equal([2, 1, 3], index.Find("what did the council say on harbour dredging", 10).Select(hit => hit.Id));
    }

    [Fact]
    public void A_question_of_nothing_but_words_of_grammar_is_answered()
    {
        using var index = new MemorySearch();
        index.Put(1, "Who is who and what was when", null);

        Assert.Equal(1, Assert.Single(index.Find("what was who when", 10)).Id);
    }

    [Fact]
    public void In_a_question_all_in_capitals_OR_is_a_word()
    {
        using var index = new MemorySearch();
        index.Put(1, "Ferry of Alder", "It sails.");

        Assert.Single(index.Find("DOES THE FERRY SAIL FROM ALDER OR FROM MORVAYN", 10));
        Assert.Empty(index.Find("does the ferry sail from Alder OR from Morvayn", 10));
    }

    [Theory]
    [InlineData("عبارة OR قارب الميناء القديم", "عبارة الميناء القديم", "عبارة الميناء")]
    [InlineData("渡轮 OR 小船 港口 旧城", "港口 旧城 渡轮", "渡轮 港口")]
    public void Where_a_script_has_no_capitals_OR_joins_two_words(string query, string both, string one)
    {
        using var index = new MemorySearch();
        index.Put(1, both, null);
        index.Put(2, one, null);

        Assert.Equal(1, Assert.Single(index.Find(query, 10)).Id);
    }

    [Fact]
    public void The_next_page_of_answers_goes_on_where_the_first_ended()
    {
        using var index = new MemorySearch();
        string[] words = ["ferry", "harbour", "budget", "council", "storm", "bridge", "dredging"];
        for (var id = 1; id <= 700; id++)
        {
            index.Put(id, words[id % 7], string.Join(' ', words.Where((_, place) => id % (place + 2) == 0)));
        }

        var all = index.Find("ferry harbour budget council storm", 700);

        Assert.All([1, 20, 499, 500, 501, 650], limit =>
            Assert.Equal(all.Take(limit), index.Find("ferry harbour budget council storm", limit)));
        Assert.Equal(all.Count, all.DistinctBy(static hit => hit.Id).Count());
        Assert.Equal(all.Select(static hit => hit.Score).OrderDescending(), all.Select(static hit => hit.Score));
    }

    [Fact]
    public void A_word_in_a_title_counts_more_than_one_in_a_body()
    {
        using var index = new MemorySearch();
        index.Put(1, "Budget debate", "The ferry was named once.");
        index.Put(2, "Ferry debate", "The budget was named once.");

        Assert.Equal([2, 1], index.Find("ferry", 10).Select(hit => hit.Id));
    }

    [Fact]
    public async Task An_index_that_was_deleted_is_rebuilt_from_the_archive()
    {
        await using var room = new NewsroomFixture(ArchiveEngine.Sqlite);
        var feed = await room.AddFeedAsync();
        await room.FileAsync(
            feed, [.. Enumerable.Range(0, 300).Select(i => NewsroomFixture.Ferry($"Ferry number {i}") with
        {
            Id = $"{i}",
            Url = $"https://harbour-post.example/{i}",
        })]);
        room.IndexAll();
        var before = new ItemSearch(room.Archive).Find("ferry", 500);
        await room.Archive.DisposeAsync();
        foreach (var file in Directory.EnumerateFiles(room.Folder.Path, "search.db*")) File.Delete(file);

        await room.ReopenAsync();
        Assert.Empty(new ItemSearch(room.Archive).Find("ferry", 500));
        room.IndexAll();

        Assert.Equal(300, before.Count);
        Assert.Equal(before, new ItemSearch(room.Archive).Find("ferry", 500));
    }

    [Fact]
    public async Task A_page_that_asks_not_to_be_indexed_is_not_found()
    {
        await using var room = new NewsroomFixture(ArchiveEngine.Sqlite);
        var feed = await room.AddFeedAsync();
        await room.FileAsync(feed, NewsroomFixture.Ferry());
        room.IndexAll();
        Assert.Single(new ItemSearch(room.Archive).Find("ferry", 10));

        await room.FilePageAsync(
            1, "https://harbour-post.example/night-ferry",
            new Firstwire.Reading.Article { Title = "Night ferry" }, "*: noindex");
        room.IndexAll();

        Assert.Empty(new ItemSearch(room.Archive).Find("ferry", 10));
    }
}

using Dapper;
using Firstwire.Formats.Feeds;
using Firstwire.Newsroom.Archive;
using Firstwire.Newsroom.Archive.Erasing;
using Firstwire.Newsroom.Items;
using Firstwire.Newsroom.People;
using Firstwire.Reading;
using Firstwire.Tests.Newsroom.Archive;
using Firstwire.Text.Dates;

namespace Firstwire.Tests.Newsroom.People;

/// <summary>What marks promise, on any engine.</summary>
public abstract class MarkSuite(ArchiveEngine engine)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_is_read_leaves_the_unread_list_and_knows_when()
    {
        await using var room = await FilledAsync(3);
        var marks = Marks(room);

        await marks.ReadAsync([2], Cancellation);
        room.Time.Advance(TimeSpan.FromHours(1));
        await marks.ReadAsync([2], Cancellation);

        Assert.Equal([1, 3], Unread(room));
        Assert.Equal(2, marks.CountUnread());
        Assert.Equal(new ItemMarks(NewsroomFixture.Start, null), marks.Of([1, 2, 3])[2]);
        Assert.Single(marks.Of([1, 2, 3]));
    }

    [Fact]
    public async Task What_is_unread_again_is_listed_where_it_was()
    {
        await using var room = await FilledAsync(3);
        var marks = Marks(room);
        await marks.ReadAsync([1, 2, 3], Cancellation);

        await marks.UnreadAsync(2, Cancellation);
        await marks.UnreadAsync(2, Cancellation);

        Assert.Equal([2], Unread(room));
        Assert.DoesNotContain(2, marks.Of([1, 2, 3]));
    }

    [Fact]
    public async Task Stars_are_listed_by_their_time_and_go_without_the_reading()
    {
        await using var room = await FilledAsync(4);
        var marks = Marks(room);
        foreach (var id in new[] { 3, 1, 4 })
        {
            await marks.StarAsync(id, Cancellation);
            room.Time.Advance(TimeSpan.FromMinutes(1));
        }

        await marks.ReadAsync([1], Cancellation);
        await marks.StarAsync(3, Cancellation);
        var first = room.Items.Older(2, null, new ItemFilter { Marked = MarkedAs.Starred });
        var second = room.Items.Older(2, first.Older, new ItemFilter { Marked = MarkedAs.Starred });
        var back = room.Items.Newer(2, second.Newer!.Value, new ItemFilter { Marked = MarkedAs.Starred });
        await marks.UnstarAsync(1, Cancellation);

        Assert.Equal([4, 1], first.Items.Select(item => item.Id));
        Assert.Equal([3], second.Items.Select(item => item.Id));
        Assert.Equal([4, 1], back.Items.Select(item => item.Id));
        Assert.Null(second.Older);
        Assert.Equal([4, 3], Starred(room));
        Assert.True(marks.Of([1])[1] is { IsRead: true, IsStarred: false });
    }

    [Fact]
    public async Task Marking_all_above_a_line_leaves_what_is_below_and_what_came_since()
    {
        await using var room = await FilledAsync(6);
        var marks = Marks(room);
        var drawn = room.Items.Newest(6);
        var newest = marks.Newest();

        // One at the top of the list, one dated into its middle.
        await room.FileAsync(1, Report(7, minutes: 0), Report(8, minutes: 15));
        await marks.ReadDownToAsync(drawn[2].Position, newest, Cancellation);

        Assert.Equal([7, 8, 4, 5, 6], Unread(room));
        await marks.ReadDownToAsync(null, newest, Cancellation);
        Assert.Equal([7, 8], Unread(room));
    }

    [Fact]
    public async Task Marking_all_goes_on_beyond_one_transaction()
    {
        await using var room = await FilledAsync(1);
        await room.Archive.WriteAsync(
            write => write.Archive.Execute(
                """
                with recursive number (n) as (select 2 union all select n + 1 from number where n < 12000)
                insert into item (id, outlet_id, feed_id, first_seen, listed, rights_method, sealed_url) select n, 1, 1, 0, n / 7, 0, x'00' from number;
                insert into unread (person_id, listed, item_id) select 1, listed, id from item where id > 1;
                """),
            Cancellation);
        var marks = Marks(room);

        await marks.ReadDownToAsync(new ListPosition(100, 0), 11_000, Cancellation);

        Assert.Equal(1_000 + 698, marks.CountUnread());
    }

    [Fact]
    public async Task A_merged_items_marks_go_to_the_older_one()
    {
        await using var room = await FilledAsync(1);
        var page = new Article { Title = "Report 1", Text = "The ferry sails.", IsArticle = true };
        await room.FileAsync(1, Report(1) with { Id = "other", Url = "https://harbour-post.example/story?id=7" });
        var marks = Marks(room);
        await marks.StarAsync(2, Cancellation);
        await marks.ReadAsync([2], Cancellation);

        await room.FilePageAsync(
            2, "https://harbour-post.example/story?id=7",
            page with { CanonicalUrl = "https://harbour-post.example/1" });

        Assert.Equal(new ItemLookup.SameAs(1), room.Items.Find(2));
        Assert.Equal(new ItemMarks(NewsroomFixture.Start, NewsroomFixture.Start), marks.Of([1])[1]);
        Assert.Empty(marks.Of([2]));
        Assert.Empty(Unread(room));
        Assert.Equal([1], Starred(room));

        // Whoever still has the other number on a page marks the one that stayed.
        await marks.UnreadAsync(2, Cancellation);
        Assert.Equal([1], Unread(room));
        Assert.Empty(marks.Of([2]));
    }

    [Fact]
    public async Task An_erased_items_marks_go_with_it_and_do_not_come_back()
    {
        await using var room = await FilledAsync(2);
        var marks = Marks(room);
        await marks.StarAsync(1, Cancellation);
        await marks.ReadAsync([1], Cancellation);

        await new ItemErasure(room.Archive).EraseAsync(1, Cancellation);
        await new ItemErasure(room.Archive).EraseAsync(2, Cancellation);
        await marks.StarAsync(1, Cancellation);
        await marks.UnreadAsync(1, Cancellation);

        Assert.Empty(marks.Of([1, 2]));
        Assert.Empty(Unread(room));
        Assert.Equal(0, await room.Archive.WriteAsync(
            write => write.Archive.ExecuteScalar<long>(
                "select (select count(*) from item_state) + (select count(*) from unread)"), Cancellation));
    }

    [Fact]
    public async Task Reading_one_copy_reads_all_where_the_reader_wants_it()
    {
        await using var room = await FilledAsync(4);
        Derive(room, 2, 1);
        Derive(room, 3, 2);
        var (marks, preferences) = (Marks(room), new Preferences(room.Archive));

        await marks.ReadAsync([3], Cancellation);
        Assert.Equal([4], Unread(room));

        await preferences.WriteAsync(new Preference { MarksFold = false }, Cancellation);
        foreach (var id in new[] { 1, 2, 3 }) await marks.UnreadAsync(id, Cancellation);
        await marks.ReadAsync([3], Cancellation);
        Assert.Equal([1, 2, 4], Unread(room));
        Assert.Empty(marks.ReadElsewhere([1, 2, 4]));

        await preferences.WriteAsync(new Preference(), Cancellation);
        Assert.Equal([1, 2], marks.ReadElsewhere([1, 2, 4]));
    }

    [Fact]
    public async Task Lists_of_marks_are_walks_of_an_index()
    {
        await using var room = await FilledAsync(1);
        foreach (var (marked, index) in new[] { (MarkedAs.Unread, "unread"), (MarkedAs.Starred, "item_state") })
        {
            var walk = ListWalk.Of(marked);
            var plan = await room.Archive.WriteAsync(
                write => write.Archive.Query<(long Id, long Parent, long Unused, string Detail)>(
                    $"""
                    explain query plan select item.id from {walk.Before}item where item.same_as is null {walk.Where}
                      and ({walk.At}, {walk.Id}) < (9, 9) order by {walk.At} desc, {walk.Id} desc limit 40
                    """,
                    new { Person = 1 }).Select(row => row.Detail).ToList(),
                Cancellation);

            Assert.StartsWith($"SEARCH {index} USING", plan[0]);
            Assert.Contains("<(?,?)", plan[0]);
            Assert.DoesNotContain(plan, step => step.Contains("TEMP B-TREE", StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task What_was_filed_before_there_was_such_a_list_is_unread()
    {
        await using var room = await FilledAsync(2);
        await Marks(room).ReadAsync([1], Cancellation);
        await room.Archive.WriteAsync(
            write => write.Archive.Execute(
                "drop table unread; drop table preference; drop table preferred_outlet; drop index item_state_starred;"
                    + Migration()),
            Cancellation);

        Assert.Equal([2], Unread(room));
    }

    [Fact]
    public async Task Marks_and_preferences_are_in_the_backup()
    {
        await using var room = await FilledAsync(2);
        using var elsewhere = new TemporaryFolder();
        await Marks(room).ReadAsync([1], Cancellation);
        await Marks(room).StarAsync(2, Cancellation);
        await new Preferences(room.Archive).WriteAsync(new Preference { Folds = false }, Cancellation);
        ArchiveBackup.Write(room.Archive, elsewhere["archive.db"], elsewhere["keys.db"]);

        ArchiveBackup.Restore(elsewhere["new"], elsewhere["archive.db"], elsewhere["keys.db"], replace: false);

        await using var restored = NewsArchive.Open(elsewhere["new"], room.Time);
        var preferences = new Preferences(restored);
        var marks = new ReadingMarks(restored, room.Options, preferences).Of([1, 2]);
        Assert.Equal([new(NewsroomFixture.Start, null), new(null, NewsroomFixture.Start)], [marks[1], marks[2]]);
        Assert.False(preferences.Read().Folds);
    }

    [Fact]
    public async Task Preferences_are_those_of_the_first_day_until_they_are_set()
    {
        await using var room = await FilledAsync(1);
        var preferences = new Preferences(room.Archive);
        Assert.True(preferences.Read() is { Folds: true, MarksFold: true, Preferred.Count: 0 });

        await preferences.WriteAsync(new Preference { Folds = false, MarksFold = false }, Cancellation);
        await preferences.PreferAsync(1, true, Cancellation);
        await preferences.PreferAsync(1, true, Cancellation);
        await preferences.PreferAsync(99, true, Cancellation);
        await room.ReopenAsync();

        var read = new Preferences(room.Archive).Read();
        Assert.True(read is { Folds: false, MarksFold: false });
        Assert.Equal([1L], read.Preferred);
        await new Preferences(room.Archive).PreferAsync(1, false, Cancellation);
        Assert.Empty(new Preferences(room.Archive).Read().Preferred);
    }

    /// <summary>The script that made the list.</summary>
    private static string Migration()
    {
        var assembly = typeof(ReadingMarks).Assembly;
        return assembly.GetManifestResourceNames().Where(name => name.EndsWith(".sql", StringComparison.Ordinal))
            .Select(name =>
            {
                using var script = new StreamReader(assembly.GetManifestResourceStream(name)!);
                return script.ReadToEnd();
            })
            .Single(script => script.Contains("create table unread", StringComparison.Ordinal));
    }

    private static ReadingMarks Marks(NewsroomFixture room) =>
        new(room.Archive, room.Options, new Preferences(room.Archive));

    private static IEnumerable<long> Unread(NewsroomFixture room) => List(room, MarkedAs.Unread);

    private static IEnumerable<long> Starred(NewsroomFixture room) => List(room, MarkedAs.Starred);

    private static IEnumerable<long> List(NewsroomFixture room, MarkedAs marked) =>
        room.Items.Newest(50, null, new ItemFilter { Marked = marked }).Select(item => item.Id);

    private async Task<NewsroomFixture> FilledAsync(int items)
    {
        var room = new NewsroomFixture(engine);
        var feed = await room.AddFeedAsync();
        foreach (var number in Enumerable.Range(1, items)) await room.FileAsync(feed, Report(number));
        return room;
    }

    /// <summary>The first is the newest.</summary>
    private static Entry Report(int number, int? minutes = null) =>
        NewsroomFixture.Ferry($"Report {number}", $"https://harbour-post.example/{number}") with
        {
            Id = $"{number}",
            Published = new(NewsroomFixture.Start.AddMinutes(-(minutes ?? 10 * number)), TimePrecision.Instant, true),
        };

    private static void Derive(NewsroomFixture room, long copy, long source)
    {
        using var origins = room.Archive.Files.OpenOrigins(write: true);
        origins.Execute(
            "insert into derivation (item_id, source_id, kind, share, derived, level, is_primary) "
                + "values (@copy, @source, 1, 1, 1, 1, 1)",
            new { copy, source });
    }
}

public sealed class SqliteMarkTests() : MarkSuite(ArchiveEngine.Sqlite);

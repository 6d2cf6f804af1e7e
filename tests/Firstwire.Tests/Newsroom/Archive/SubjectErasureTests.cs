using Dapper;
using Firstwire.Newsroom.Archive;
using Firstwire.Newsroom.Archive.Erasing;
using Firstwire.Newsroom.Archive.Sealing;
using Firstwire.Newsroom.Sources;
using Firstwire.Newsroom.Takedown.Cases;
using Firstwire.Newsroom.WebSub;
using Firstwire.Newsroom.WebSub.Publishing;
using Firstwire.Tests.Newsroom.Takedown.Cases;
using Firstwire.Text.Urls;

namespace Firstwire.Tests.Newsroom.Archive;

/// <summary>
/// Keys are durable before the archive: rows whose keys are gone, as a crash between the two or an older archive leaves
/// them, are erased at the next start.
/// </summary>
public sealed class SubjectErasureTests
{
    private static readonly WebUrl Site = WebUrl.Parse("https://tolm-observer.example/")!;

    [Fact]
    public async Task A_site_whose_outlet_lost_its_key_is_found_anew()
    {
        await using var room = new NewsroomFixture(ArchiveEngine.Sqlite);
        await room.FileAsync(await room.AddFeedAsync(), NewsroomFixture.Ferry());
        await WriteAsync(room, write =>
        {
            var id = CandidateStore.OutletOf(write, CandidateStore.Ensure(write, Site));
            CandidateStore.Point(write, Site, 1, 1, PointerReason.Linked);
            KeyStore.Destroy(write.Keys, Subject.Outlet, id);
            return true;
        });

        await room.ReopenAsync();

        using (var read = room.Archive.Read())
        {
            Assert.Equal(0, read.Archive.ExecuteScalar<long>("select count(*) from candidate"));
            Assert.Equal(
                read.Archive.Query<long>("select id from outlet order by id"),
                read.Keys.Query<long>("select id from outlet_key order by id"));
        }

        Assert.NotNull(await WriteAsync(
            room, write => CandidateStore.Find(write, CandidateStore.Ensure(write, Site))));
    }

    [Fact]
    public async Task An_outlet_that_more_is_known_of_is_not_erased_with_its_candidate()
    {
        await using var room = new NewsroomFixture(ArchiveEngine.Sqlite);
        var outlet = await WriteAsync(
            room, write => CandidateStore.OutletOf(write, CandidateStore.Ensure(write, Site)));
        await WriteAsync(room, write => write.Archive.Execute(
            "insert into preferred_outlet (person_id, outlet_id, added) values (1, @outlet, 0)", new { outlet }));

        Assert.False(await WriteAsync(
            room, write => SubjectErasure.Erase(write, Subject.Outlet, outlet)));

        using var read = room.Archive.Read();
        using var key = read.KeyOf(Subject.Outlet, outlet);
        Assert.NotNull(key);
    }

    [Fact]
    public async Task Whoever_subscribed_and_lost_the_key_can_subscribe_again()
    {
        await using var room = new NewsroomFixture(ArchiveEngine.Sqlite);
        Assert.True(await AskAsync(room));
        await WriteAsync(room, write => write.Keys.Execute("delete from subscriber_key"));

        await room.ReopenAsync();

        Assert.True(await AskAsync(room));
        using var read = room.Archive.Read();
        var (id, _) = Assert.Single(HubSubscribers.DueVerifications(
            read, room.Time.GetUtcNow().ToUnixTimeMilliseconds(), 10));
        using var key = read.KeyOf(Subject.Subscriber, id);
        Assert.NotNull(key);
    }

    [Fact]
    public async Task A_claimant_who_was_erased_stays_so_in_an_older_archive()
    {
        await using var cases = await CaseFixture.OpenAsync();
        var filed = await cases.FileAsync();
        await cases.Desk.RejectAsync(
            filed.Code, RejectionReason.Unfounded, null, TestContext.Current.CancellationToken);
        await WriteAsync(cases.Room, write => write.Keys.Execute("delete from claim_key"));

        await cases.Room.ReopenAsync();

        using var read = cases.Room.Archive.Read();
        Assert.Equal(0, read.Archive.ExecuteScalar<long>(
            "select (select count(*) from takedown_case where sealed is not null or claimant_hash is not null)"
                + " + (select count(*) from control) + (select count(*) from letter)"));
        Assert.Equal(CaseState.Rejected, cases.StateOf(filed.Code));
    }

    private static Task<T> WriteAsync<T>(NewsroomFixture room, Func<WriteSession, T> work) =>
        room.Archive.WriteAsync(work, TestContext.Current.CancellationToken);

    private static Task<bool> AskAsync(NewsroomFixture room) => WriteAsync(room, write => HubSubscribers.Ask(
        write, "/feed.atom", PushMode.Subscribe, new SubscriberContent("https://reader.example/callback", null),
        "reader.example", TimeSpan.FromDays(1)));
}

using Dapper;
using Firstwire.Newsroom;
using Firstwire.Newsroom.Takedown.Cases;
using Firstwire.Newsroom.Takedown.Control;
using Firstwire.Newsroom.Takedown.Execution;
using Firstwire.Tests.Newsroom.Archive;

namespace Firstwire.Tests.Newsroom.Takedown.Cases;

/// <summary>A newsroom with one item, and hands that note what they are asked to do.</summary>
internal sealed class CaseFixture : IAsyncDisposable
{
    public const string Url = "https://harbour-post.example/night-ferry";

    private readonly Dictionary<string, TakedownProgress> progress = [];

    private CaseFixture(NewsroomFixture room) => Room = room;

    public NewsroomFixture Room { get; }

    public long ItemId { get; private set; }

    public HashSet<string> Hidden { get; } = [];

    public List<TakedownOrder> Orders { get; } = [];

    public List<(string Code, DateTimeOffset At)> Lapses { get; } = [];

    /// <summary>Thrown by the next thing that is done to an item.</summary>
    public Exception? Trouble { get; set; }

    public CaseDesk Desk => new(Room.Archive, Room.Options);

    public CaseReads Reads => new(Room.Archive);

    /// <summary>A work of its own, as a restart makes one.</summary>
    public CaseWork Work() => new(Room.Archive, new CaseBook(Room.Archive, Room.Options), Hands);

    public Task LookForProofsAsync(ControlCheck? check) =>
        new ProofLooks(Room.Archive, new CaseBook(Room.Archive, Room.Options), check).WorkAsync(
            _ => Task.FromResult(true), TestContext.Current.CancellationToken);

    private CaseHands Hands => new(
        (code, _, _) => Do(() => Hidden.Add(code) ? 1 : 0),
        (code, _) => Do(() => Hidden.Remove(code)),
        (order, _) => Do(() =>
        {
            Orders.Add(order);
            progress[order.CaseId] = new TakedownProgress(
                order.CaseId, ExecutionStep.Done, 1, Room.Time.GetUtcNow(), 0, []);
            return true;
        }),
        (code, at, _) => Do(() =>
        {
            Lapses.Add((code, at));
            return true;
        }),
        code => progress.GetValueOrDefault(code));

    public static async Task<CaseFixture> OpenAsync(NewsroomOptions? options = null)
    {
        var fixture = new CaseFixture(
            new NewsroomFixture(ArchiveEngine.Sqlite) { Options = options ?? new NewsroomOptions { Seed = 1 } });
        var feed = await fixture.Room.AddFeedAsync();
        await fixture.Room.FileAsync(feed, NewsroomFixture.Ferry());
        fixture.ItemId = fixture.Room.Items.Newest(1)[0].Id;
        return fixture;
    }

    public static TakedownClaim Claim(string url = Url, string email = "mirela@elsewhere.example") => new()
    {
        Scope = CaseScope.Url,
        Basis = TakedownBasis.Copyright,
        Url = url,
        Work = "My report on the night ferry",
        Reasons = "I wrote it, and never allowed this.",
        Name = "Mirela Pellagrin",
        Email = email,
        GoodFaith = true,
        Accurate = true,
        Signature = "Mirela Pellagrin",
    };

    public async Task<FilingResult.Filed> FileAsync(TakedownClaim? claim = null) =>
        Assert.IsType<FilingResult.Filed>(
            await Desk.FileAsync(claim ?? Claim(), CaseSource.Form, TestContext.Current.CancellationToken));

    /// <summary>All that goes on by itself, once.</summary>
    public async Task WorkAsync(ControlCheck? check = null)
    {
        var (work, cancellation) = (Work(), TestContext.Current.CancellationToken);
        await work.WorkAsync(cancellation);
        await LookForProofsAsync(check);
        await work.TellWishesAsync(cancellation);
    }

    public CaseState StateOf(string code)
    {
        using var read = Room.Archive.Read();
        return (CaseState)read.Archive.ExecuteScalar<int>(
            "select state from takedown_case where code = @code", new { code });
    }

    public ValueTask DisposeAsync() => Room.DisposeAsync();

    private Task<T> Do<T>(Func<T> what)
    {
        if (Trouble is not { } trouble) return Task.FromResult(what());
        Trouble = null;
        return Task.FromException<T>(trouble);
    }
}

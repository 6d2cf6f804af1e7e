using Firstwire.Newsroom.Items;
using Firstwire.Newsroom.Takedown.Cases;
using Firstwire.Newsroom.Takedown.Control;
using Firstwire.Newsroom.Takedown.Execution;
using Firstwire.Newsroom.Takedown.Proof;
using Microsoft.Extensions.Logging.Abstractions;

namespace Firstwire.Tests.Newsroom.Takedown.Cases;

/// <summary>Cases with the hands that really hide, erase and prove.</summary>
public sealed class CaseExecutionTests
{
    [Fact]
    public async Task A_page_is_hidden_and_shown_again_when_its_request_is_rejected()
    {
        await using var cases = await CaseFixture.OpenAsync();
        var filed = await cases.FileAsync();

        await WorkAsync(cases);
        Assert.IsType<ItemLookup.Hidden>(cases.Room.Items.Find(cases.ItemId));
        Assert.Empty(cases.Room.Items.Newest(10));

        await cases.Desk.RejectAsync(filed.Code, RejectionReason.Lawful, null, TestContext.Current.CancellationToken);
        await WorkAsync(cases);
        Assert.IsType<ItemLookup.Found>(cases.Room.Items.Find(cases.ItemId));
    }

    [Fact]
    public async Task What_a_receipt_says_of_a_page_is_so_when_it_is_given()
    {
        await using var cases = await CaseFixture.OpenAsync();
        var cancellation = TestContext.Current.CancellationToken;

        var filed = await cases.FileAsync();
        Assert.IsType<ItemLookup.Hidden>(cases.Room.Items.Find(cases.ItemId));

        await cases.Desk.WithdrawAsync(filed.Token, cancellation);
        Assert.IsType<ItemLookup.Found>(cases.Room.Items.Find(cases.ItemId));

        await WorkAsync(cases);
        Assert.IsType<ItemLookup.Found>(cases.Room.Items.Find(cases.ItemId));
    }

    [Fact]
    public async Task An_undecided_page_is_erased_at_the_deadline_and_may_come_back_after_fourteen_days()
    {
        await using var cases = await CaseFixture.OpenAsync();
        var filed = await cases.FileAsync();
        await WorkAsync(cases);

        cases.Room.Time.Advance(TimeSpan.FromHours(24));
        await WorkAsync(cases);

        Assert.IsType<ItemLookup.Erased>(cases.Room.Items.Find(cases.ItemId));
        Assert.Equal(CaseState.Executed, cases.StateOf(filed.Code));
        Assert.Empty((await FileAgainAsync(cases)).Items);

        cases.Room.Time.Advance(TimeSpan.FromDays(14) + TimeSpan.FromMinutes(1));
        await WorkAsync(cases);
        Assert.Single((await FileAgainAsync(cases)).Items);
    }

    [Fact]
    public async Task What_is_proven_after_the_deadline_does_not_come_back_after_fourteen_days()
    {
        await using var cases = await CaseFixture.OpenAsync();
        var filed = await cases.FileAsync();
        cases.Room.Time.Advance(TimeSpan.FromHours(24));
        await WorkAsync(cases);
        Assert.Equal(CaseState.Executed, cases.StateOf(filed.Code));

        await ProveAsync(cases, filed);
        await WorkAsync(cases);

        Assert.Equal(CaseState.Executed, cases.StateOf(filed.Code));
        Assert.Equal(CaseDecider.Proof, cases.Reads.Find(filed.Token)!.Standing.Decider);
        cases.Room.Time.Advance(TimeSpan.FromDays(60));
        await WorkAsync(cases);
        Assert.Empty((await FileAgainAsync(cases)).Items);
    }

    [Fact]
    public async Task What_came_back_on_a_counter_notice_is_removed_again_by_a_proof()
    {
        await using var cases = await CaseFixture.OpenAsync();
        var filed = await cases.FileAsync();
        cases.Room.Time.Advance(TimeSpan.FromHours(24));
        await WorkAsync(cases);
        await cases.Desk.CounterAsync(filed.Code, Counter, TestContext.Current.CancellationToken);
        await WorkAsync(cases);
        Assert.Single((await FileAgainAsync(cases)).Items);

        await ProveAsync(cases, filed);
        await WorkAsync(cases);

        Assert.Equal(CaseState.Executed, cases.StateOf(filed.Code));
        Assert.Empty(cases.Room.Items.Newest(10));
        Assert.Empty((await FileAgainAsync(cases)).Items);
    }

    [Fact]
    public async Task A_counter_notice_reaches_the_case_that_erased_the_item_with_all_of_a_scope()
    {
        await using var cases = await CaseFixture.OpenAsync();
        var cancellation = TestContext.Current.CancellationToken;
        var filed = await cases.FileAsync(
            CaseFixture.Claim("https://harbour-post.example/") with { Scope = CaseScope.Prefix });
        await cases.Desk.DecideAsync(filed.Code, null, cancellation);
        await WorkAsync(cases);
        Assert.IsType<ItemLookup.Erased>(cases.Room.Items.Find(cases.ItemId));

        Assert.Empty(await cases.Desk.CounterAsync(cases.ItemId, Counter, cancellation));
        Assert.Single(cases.Reads.FindByCode(filed.Code)!.CounterNotices);
        Assert.Empty(await cases.Desk.CounterCaseAsync(filed.Code, Counter, cancellation));
        Assert.Equal(2, cases.Reads.FindByCode(filed.Code)!.CounterNotices.Count);
    }

    [Fact]
    public async Task Days_of_a_clock_that_ran_a_year_ahead_are_no_longer_than_others_once_it_is_right()
    {
        await using var cases = await CaseFixture.OpenAsync();
        cases.Room.Time.Advance(TimeSpan.FromDays(365));
        var filed = await cases.FileAsync();
        await WorkAsync(cases);
        cases.Room.Time.SetBack(TimeSpan.FromDays(365));
        await WorkAsync(cases);
        Assert.Equal(CaseState.Waiting, cases.StateOf(filed.Code));

        cases.Room.Time.Advance(TimeSpan.FromHours(24));
        await WorkAsync(cases);
        Assert.Equal(CaseState.Executed, cases.StateOf(filed.Code));
        Assert.Empty((await FileAgainAsync(cases)).Items);

        cases.Room.Time.Advance(TimeSpan.FromDays(14) + TimeSpan.FromMinutes(1));
        await WorkAsync(cases);
        Assert.Single((await FileAgainAsync(cases)).Items);
    }

    [Fact]
    public async Task What_was_proven_does_not_come_back()
    {
        await using var cases = await CaseFixture.OpenAsync();
        var proven = new ProvenDomain(ProvableDomain.Parse("harbour-post.example", out _)!, ControlProof.Dns);
        var filed = Assert.IsType<FilingResult.Filed>(await cases.Desk.FileAsync(
            new TakedownClaim { Scope = CaseScope.Domain, Domain = "harbour-post.example" }, CaseSource.Desk,
            TestContext.Current.CancellationToken, proven: proven));

        await WorkAsync(cases);

        Assert.Equal(CaseState.Executed, cases.StateOf(filed.Code));
        Assert.IsType<ItemLookup.Erased>(cases.Room.Items.Find(cases.ItemId));
        cases.Room.Time.Advance(TimeSpan.FromDays(60));
        await WorkAsync(cases);
        Assert.Empty((await FileAgainAsync(cases)).Items);
    }

    [Fact]
    public async Task A_withdrawn_removal_lets_it_be_taken_in_again()
    {
        await using var cases = await CaseFixture.OpenAsync();
        var proven = new ProvenDomain(ProvableDomain.Parse("harbour-post.example", out _)!, ControlProof.Dns);
        var filed = Assert.IsType<FilingResult.Filed>(await cases.Desk.FileAsync(
            CaseFixture.Claim(), CaseSource.Desk, TestContext.Current.CancellationToken, proven: proven));
        await WorkAsync(cases);
        Assert.Empty((await FileAgainAsync(cases)).Items);

        Assert.True(await cases.Desk.WithdrawAsync(filed.Token, TestContext.Current.CancellationToken));
        await WorkAsync(cases);

        Assert.Single((await FileAgainAsync(cases)).Items);
    }

    [Fact]
    public async Task An_address_that_holds_anothers_is_proven_by_whom_the_page_belongs_to()
    {
        await using var cases = await CaseFixture.OpenAsync();
        var proven = new ProvenDomain(ProvableDomain.Parse("www.google.com", out _)!, ControlProof.Dns);
        var filed = Assert.IsType<FilingResult.Filed>(await cases.Desk.FileAsync(
            new TakedownClaim
            {
                Scope = CaseScope.Url,
                Url = $"https://www.google.com/url?q={Uri.EscapeDataString(CaseFixture.Url)}",
            },
            CaseSource.Desk, TestContext.Current.CancellationToken, proven: proven));

        await WorkAsync(cases);

        Assert.Equal(CaseState.Incomplete, cases.StateOf(filed.Code));
        Assert.Equal("harbour-post.example", cases.Reads.FindByCode(filed.Code)!.Control!.Host);
        Assert.IsType<ItemLookup.Found>(cases.Room.Items.Find(cases.ItemId));
    }

    [Fact]
    public async Task What_is_being_erased_stays_hidden_when_another_case_that_hid_it_ends()
    {
        await using var cases = await CaseFixture.OpenAsync();
        var filed = await cases.FileAsync();
        await WorkAsync(cases);
        var stopped = Execution(
            cases, point => { if (point == "after Resolve") throw new SimulatedCrashException(); });
        await stopped.ExecuteAsync(
            new TakedownOrder("other", new TakedownScope.Item(cases.ItemId), TakedownBasis.Copyright,
                cases.Room.Time.GetUtcNow(), cases.Room.Time.GetUtcNow()),
            TestContext.Current.CancellationToken);
        await Assert.ThrowsAsync<SimulatedCrashException>(
            () => stopped.WorkAsync(TestContext.Current.CancellationToken));

        await cases.Desk.RejectAsync(filed.Code, RejectionReason.Lawful, null, TestContext.Current.CancellationToken);
        await Cases(cases, Execution(cases)).WorkAsync(TestContext.Current.CancellationToken);

        Assert.IsType<ItemLookup.Hidden>(cases.Room.Items.Find(cases.ItemId));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_case_that_is_open_in_an_archive_put_back_after_its_claimant_was_erased_comes_to_its_end(
        bool wasExecuted)
    {
        await using var cases = await CaseFixture.OpenAsync();
        var filed = await cases.FileAsync();
        await WorkAsync(cases);
        await cases.Room.ReopenAsync();
        var archive = cases.Room.Folder["archive.db"];
        var backup = await File.ReadAllBytesAsync(archive, TestContext.Current.CancellationToken);
        if (!wasExecuted) await cases.Desk.WithdrawAsync(filed.Token, TestContext.Current.CancellationToken);
        cases.Room.Time.Advance(TimeSpan.FromHours(24));
        await WorkAsync(cases);
        cases.Room.Time.Advance(TimeSpan.FromDays(91));
        await WorkAsync(cases);

        await cases.Room.Archive.DisposeAsync();
        await File.WriteAllBytesAsync(archive, backup, TestContext.Current.CancellationToken);
        await cases.Room.ReopenAsync();
        await WorkAsync(cases);

        Assert.Equal(wasExecuted ? CaseState.Executed : CaseState.Lapsed, cases.StateOf(filed.Code));
        Assert.IsType(
            wasExecuted ? typeof(ItemLookup.Erased) : typeof(ItemLookup.Found), cases.Room.Items.Find(cases.ItemId));
        Assert.Equal(0, cases.Reads.Count().Open);
    }

    private static CounterNotice Counter { get; } = new()
    {
        Name = "Anton Vesely",
        Email = "anton@harbour-post.example",
        Address = "1 Quay, Port Alder",
        Reasons = "We published it first.",
        Mistake = true,
        Jurisdiction = true,
        Signature = "Anton Vesely",
    };

    private static async Task ProveAsync(CaseFixture cases, FilingResult.Filed filed)
    {
        var answer = cases.Reads.Find(filed.Token)!.Control!.Challenge.Answer;
        using var fetcher = new Firstwire.Newsroom.Fetching.GuardedFetcher(Fetching.Door.Closed, TimeProvider.System);
        await cases.LookForProofsAsync(
            new ControlCheck(fetcher, (_, _) => Task.FromResult<IReadOnlyList<string>?>([answer]), _ => []));
    }

    private static async Task<ItemsPage> FileAgainAsync(CaseFixture cases)
    {
        await cases.Room.FileAsync(await cases.Room.AddFeedAsync(), NewsroomFixture.Ferry());
        return cases.Room.Items.Older(10);
    }

    /// <summary>Both services, until neither has anything left to do.</summary>
    private static async Task WorkAsync(CaseFixture cases)
    {
        var cancellation = TestContext.Current.CancellationToken;
        var execution = Execution(cases);
        var work = Cases(cases, execution);
        for (var round = 0; round < 4; round++)
        {
            await work.WorkAsync(cancellation);
            await execution.WorkAsync(cancellation);
        }
    }

    private static TakedownExecution Execution(CaseFixture cases, Action<string>? reached = null) => new(
        cases.Room.Archive, cases.Room.Options, new Prober(cases.Room.Archive, cases.Room.Options, []),
        NullLogger<TakedownExecution>.Instance, static _ => true, reached ?? (static _ => { }));

    private static CaseWork Cases(CaseFixture cases, TakedownExecution execution) => new(
        cases.Room.Archive, new CaseBook(cases.Room.Archive, cases.Room.Options), CaseHands.Of(execution));
}

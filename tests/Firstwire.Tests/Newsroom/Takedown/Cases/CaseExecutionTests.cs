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

    private static async Task<ItemsPage> FileAgainAsync(CaseFixture cases)
    {
        await cases.Room.FileAsync(await cases.Room.AddFeedAsync(), NewsroomFixture.Ferry());
        return cases.Room.Items.Older(10);
    }

    /// <summary>Both services, until neither has anything left to do.</summary>
    private static async Task WorkAsync(CaseFixture cases)
    {
        var cancellation = TestContext.Current.CancellationToken;
        var room = cases.Room;
        var execution = new TakedownExecution(
            room.Archive, room.Options, new Prober(room.Archive, room.Options, []),
            NullLogger<TakedownExecution>.Instance);
        var work = new CaseWork(
            room.Archive, new CaseBook(room.Archive, room.Options), CaseHands.Of(execution), check: null);
        for (var round = 0; round < 4; round++)
        {
            await work.WorkAsync(cancellation);
            await execution.WorkAsync(cancellation);
        }
    }
}

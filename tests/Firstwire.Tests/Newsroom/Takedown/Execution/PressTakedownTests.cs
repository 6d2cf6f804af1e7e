using Firstwire.Newsroom.Archive;
using Firstwire.Newsroom.Items;
using Firstwire.Newsroom.Takedown.Execution;
using Firstwire.Newsroom.Takedown.Proof;
using Firstwire.Press;
using Firstwire.Tests.Newsroom.Pipeline;
using Microsoft.Extensions.Logging.Abstractions;

namespace Firstwire.Tests.Newsroom.Takedown.Execution;

/// <summary>
/// The world press, polled and read as any, with its copies and agencies: what is taken down is gone, and polling
/// brings nothing back.
/// </summary>
public sealed class PressTakedownTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_outlet_and_an_item_of_another_are_gone_and_stay_gone_when_all_is_polled_again()
    {
        await using var run = await PressRun.StartAsync(new PressOptions { Outlets = 12, EntriesPerFeed = 6 });
        await run.SubscribeAsync(run.Press.FeedUrls);
        await run.RunUntilIdleAsync();
        var items = new ItemReads(run.Archive, PressRun.Options);
        var all = items.Newest(500);
        var domain = all[0].Outlet.Domain;
        var ofDomain = all.Where(item => item.Outlet.Domain == domain).Select(item => item.Id).ToList();
        var other = all.First(item => item.Outlet.Domain != domain);
        var words = Words(run, [.. ofDomain, other.Id]);
        Assert.All(words, taken => Assert.Contains("archive.db version.sealed_head", Probe(run, [taken]).Found));

        var execution = new TakedownExecution(
            run.Archive, PressRun.Options, Prober(run), NullLogger<TakedownExecution>.Instance);
        await execution.ExecuteAsync(Order("domain", new TakedownScope.WholeDomain(domain)), Cancellation);
        await execution.ExecuteAsync(Order("url", new TakedownScope.Url(other.Url)), Cancellation);
        await execution.WorkAsync(Cancellation);

        Assert.Equal(
            (ExecutionStep.Done, ofDomain.Count),
            (execution.Find("domain")!.Step, (int)execution.Find("domain")!.Items));
        Assert.Equal((ExecutionStep.Done, 1), (execution.Find("url")!.Step, (int)execution.Find("url")!.Items));
        var left = all.Select(item => item.Id).Except(ofDomain).Except([other.Id]).Order().ToList();
        Assert.Equal(left, items.Newest(500).Select(item => item.Id).Order());

        await run.MakeEveryFeedDueAsync();
        await run.RunUntilIdleAsync();

        Assert.Equal(left, items.Newest(500).Select(item => item.Id).Order());
        Assert.Empty(Probe(run, words).Found);
        Assert.Empty(new Verification(run.Archive).Run(cancellation: Cancellation).Problems);
    }

    private static TakedownOrder Order(string caseId, TakedownScope scope) =>
        new(caseId, scope, TakedownBasis.Copyright, TimeProvider.System.GetUtcNow(), TimeProvider.System.GetUtcNow());

    private static Prober Prober(PressRun run) => new(run.Archive, PressRun.Options, []);

    private static ProbeReport Probe(PressRun run, IReadOnlyList<TakenWords> words) =>
        Prober(run).Run(() => words, [.. words.Select(taken => taken.ItemId)], Cancellation);

    private static List<TakenWords> Words(PressRun run, IReadOnlyList<long> ids)
    {
        using var read = run.Archive.Read();
        return [.. ids.Select(id => TakenWords.Of(read, id)!)];
    }
}

using CsCheck;
using Dapper;
using Firstwire.Newsroom.Archive.Sealing;
using Firstwire.Newsroom.Health;
using Firstwire.Newsroom.Takedown.Cases;
using Firstwire.Newsroom.Takedown.Control;
using Firstwire.Newsroom.Takedown.Execution;

namespace Firstwire.Tests.Newsroom.Takedown.Cases;

public sealed class CaseWorkTests
{
    [Fact]
    public async Task An_unattended_case_is_hidden_alarmed_thrice_and_executed_within_24_hours()
    {
        await using var cases = await CaseFixture.OpenAsync();
        var filed = await cases.FileAsync();
        await cases.WorkAsync();
        Assert.Contains(filed.Code, cases.Hidden);

        for (var minute = 0; minute < 24 * 60; minute += 10)
        {
            cases.Room.Time.Advance(TimeSpan.FromMinutes(10));
            await cases.WorkAsync();
        }

        await cases.WorkAsync();
        await cases.WorkAsync();
        Assert.Equal(CaseState.Executed, cases.StateOf(filed.Code));
        var order = Assert.Single(cases.Orders);
        Assert.Equal(TakedownClaimant.Unverified, order.Claimant);
        Assert.True(order.DecidedAt <= filed.Standing.Deadline);
        Assert.Equal((filed.Code, NewsroomFixture.Start.AddHours(24).AddDays(14)), Assert.Single(cases.Lapses));
        Assert.Equal(
            [AnnouncementKind.RemovalUndecided, AnnouncementKind.RemovalWaitsLast, AnnouncementKind.RemovalWaitsHalf,
                AnnouncementKind.RemovalWaits],
            new Announcements(cases.Room.Archive).Unseen(10).Select(told => told.Kind));
    }

    [Fact]
    public async Task Downtime_counts_and_the_first_look_after_it_executes()
    {
        await using var cases = await CaseFixture.OpenAsync();
        var filed = await cases.FileAsync();
        await cases.WorkAsync();

        cases.Room.Time.Advance(TimeSpan.FromHours(30));
        await cases.Room.ReopenAsync();
        await cases.WorkAsync();

        Assert.Single(cases.Orders);
        await cases.WorkAsync();
        Assert.Equal(CaseState.Executed, cases.StateOf(filed.Code));
    }

    [Fact]
    public async Task A_clock_set_back_does_not_put_off_the_deadline()
    {
        await using var cases = await CaseFixture.OpenAsync();
        await cases.FileAsync();
        var work = cases.Work();
        for (var hour = 0; hour < 25; hour++)
        {
            cases.Room.Time.Advance(TimeSpan.FromHours(1));
            if (hour == 10) cases.Room.Time.SetBack(TimeSpan.FromHours(8));
            await work.WorkAsync(TestContext.Current.CancellationToken);
        }

        // The machine's clock says seventeen hours.
        Assert.Single(cases.Orders);
    }

    /// <summary>
    /// Steps of the day in any order: looks, stops that last, restarts, a clock set back while it runs.
    /// </summary>
    [Fact]
    public async Task No_deadline_is_missed_whatever_stops_and_whatever_becomes_of_the_clock() =>
        await Gen.Select(Gen.Int[0, 3], Gen.Int[5, 600]).Array[1, 25].SampleAsync(
            async steps =>
            {
                await using var cases = await CaseFixture.OpenAsync();
                await cases.FileAsync();
                var (work, passed) = (cases.Work(), TimeSpan.Zero);
                foreach (var (what, minutes) in steps.Append((0, 24 * 60)))
                {
                    cases.Room.Time.Advance(TimeSpan.FromMinutes(minutes));
                    passed += TimeSpan.FromMinutes(minutes);
                    if (what == 3)
                    {
                        await cases.Room.ReopenAsync();
                        work = cases.Work();
                    }

                    await work.WorkAsync(TestContext.Current.CancellationToken);
                    if (what == 2) cases.Room.Time.SetBack(TimeSpan.FromMinutes(minutes));
                    if (what == 2) await work.WorkAsync(TestContext.Current.CancellationToken);
                    Assert.Equal(passed >= TimeSpan.FromHours(24), cases.Orders.Count == 1);
                }
            },
            iter: 12);

    [Fact]
    public async Task A_case_that_only_waits_is_not_opened_at_every_look()
    {
        await using var cases = await CaseFixture.OpenAsync();
        var filed = await cases.FileAsync();
        await cases.WorkAsync();
        await cases.Room.Archive.WriteAsync(
            write => write.Archive.Execute("update takedown_case set sealed = x'00' where code = @Code", filed),
            TestContext.Current.CancellationToken);

        await cases.WorkAsync();

        Assert.Equal(CaseState.Waiting, cases.StateOf(filed.Code));
    }

    [Fact]
    public async Task A_case_whose_record_does_not_parse_keeps_no_deadline_of_others()
    {
        await using var cases = await CaseFixture.OpenAsync();
        var damaged = await cases.FileAsync();
        var other = await cases.FileAsync(CaseFixture.Claim(email: "other@elsewhere.example"));
        await cases.WorkAsync();
        await cases.Room.Archive.WriteAsync(
            write =>
            {
                var id = CaseStore.FindByCode(write.Archive, damaged.Code)!.Id;
                using var key = write.KeyOf(Subject.Claim, id)!;
                return write.Archive.Execute(
                    "update takedown_case set sealed = @broken where id = @id",
                    new { id, broken = key.Seal("{\"Claim\":"u8, Place.Case) });
            },
            TestContext.Current.CancellationToken);

        cases.Room.Time.Advance(TimeSpan.FromHours(25));
        await cases.WorkAsync();

        Assert.Equal(CaseState.Executing, cases.StateOf(other.Code));
    }

    [Fact]
    public async Task What_failed_is_done_at_the_next_look()
    {
        await using var cases = await CaseFixture.OpenAsync();
        var filed = await cases.FileAsync();
        cases.Trouble = new IOException("disk full");
        await Assert.ThrowsAsync<IOException>(() => cases.WorkAsync());

        await cases.WorkAsync();

        Assert.Contains(filed.Code, cases.Hidden);
    }

    [Fact]
    public async Task A_rejected_case_shows_its_page_again_and_abuse_is_remembered()
    {
        await using var cases = await CaseFixture.OpenAsync();
        for (var i = 0; i < 2; i++)
        {
            var filed = await cases.FileAsync();
            await cases.WorkAsync();
            Assert.True(await cases.Desk.RejectAsync(
                filed.Code, RejectionReason.Abuse, "No.", TestContext.Current.CancellationToken));
            await cases.WorkAsync();
            Assert.Empty(cases.Hidden);
        }

        Assert.Equal(CaseState.AwaitingProof, (await cases.FileAsync()).Standing.State);
        Assert.Equal(
            CaseState.Waiting,
            (await cases.FileAsync(CaseFixture.Claim(email: "anton@elsewhere.example"))).Standing.State);
    }

    [Fact]
    public async Task One_claimant_hides_a_few_pages_a_day_and_no_more()
    {
        await using var cases = await CaseFixture.OpenAsync();
        var states = new List<CaseState>();
        for (var i = 0; i < CaseCaps.OfClaimant + 2; i++) states.Add((await cases.FileAsync()).Standing.State);

        Assert.Equal(CaseCaps.OfClaimant, states.Count(state => state == CaseState.Waiting));
        Assert.Equal(2, states.Count(state => state == CaseState.AwaitingProof));
    }

    [Fact]
    public async Task Of_one_publisher_not_more_than_some_pages_a_day_are_hidden_whoever_asks()
    {
        await using var cases = await CaseFixture.OpenAsync();
        var waiting = 0;
        for (var i = 0; i < CaseCaps.OfPublisher + 5; i++)
        {
            if ((await cases.FileAsync(CaseFixture.Claim(email: $"somebody{i}@elsewhere.example"))).Standing.State
                == CaseState.Waiting) waiting++;
        }

        Assert.Equal(CaseCaps.OfPublisher, waiting);
    }

    [Fact]
    public async Task A_domain_an_author_and_a_prefix_wait_for_proof()
    {
        await using var cases = await CaseFixture.OpenAsync();
        foreach (var claim in new[]
        {
            CaseFixture.Claim() with { Scope = CaseScope.Domain, Domain = "harbour-post.example" },
            CaseFixture.Claim() with
            {
                Scope = CaseScope.Author,
                Domain = "harbour-post.example",
                Author = "Mirela Pellagrin"
            },
            CaseFixture.Claim() with { Scope = CaseScope.Prefix, Url = "https://harbour-post.example/" },
            CaseFixture.Claim() with { Scope = CaseScope.Image, Url = "https://harbour-post.example/ferry.jpg" },
        })
        {
            Assert.Equal(CaseState.AwaitingProof, (await cases.FileAsync(claim)).Standing.State);
        }

        await cases.WorkAsync();
        cases.Room.Time.Advance(TimeSpan.FromDays(8));
        await cases.WorkAsync();
        Assert.Empty(cases.Hidden);
        Assert.Empty(cases.Orders);
    }

    [Fact]
    public async Task A_proof_found_is_executed_by_machine_and_used_up()
    {
        await using var cases = await CaseFixture.OpenAsync();
        var filed = await cases.FileAsync(
            CaseFixture.Claim() with { Scope = CaseScope.Domain, Domain = "harbour-post.example" });
        var answer = cases.Reads.Find(filed.Token)!.Control!.Challenge.Answer;
        using var fetcher = new Firstwire.Newsroom.Fetching.GuardedFetcher(Fetching.Door.Closed, TimeProvider.System);
        var check = new ControlCheck(fetcher, (_, _) => Task.FromResult<IReadOnlyList<string>?>([answer]), _ => []);
        cases.Room.Time.Advance(TimeSpan.FromMinutes(2));

        await cases.WorkAsync(check);
        await cases.WorkAsync();
        await cases.WorkAsync();

        var order = Assert.Single(cases.Orders);
        Assert.Equal((TakedownClaimant.Publisher, "dns"), (order.Claimant, order.Proof));
        Assert.Equal(new TakedownScope.WholeDomain("harbour-post.example"), order.Scope);
        Assert.Equal(CaseState.Executed, cases.StateOf(filed.Code));

        // The same record, for another case: its challenge is another.
        var second = await cases.FileAsync(
            CaseFixture.Claim() with { Scope = CaseScope.Domain, Domain = "harbour-post.example" });
        cases.Room.Time.Advance(TimeSpan.FromMinutes(2));
        await cases.WorkAsync(check);
        Assert.Equal(CaseState.AwaitingProof, cases.StateOf(second.Code));
    }

    [Fact]
    public async Task Who_asks_for_a_look_right_after_one_in_vain_waits_seconds_and_not_for_the_next_by_itself()
    {
        await using var cases = await CaseFixture.OpenAsync();
        var filed = await cases.FileAsync(
            CaseFixture.Claim() with { Scope = CaseScope.Domain, Domain = "harbour-post.example" });
        var answer = cases.Reads.Find(filed.Token)!.Control!.Challenge.Answer;
        var (cancellation, looks) = (TestContext.Current.CancellationToken, 0);
        IReadOnlyList<string> records = [];
        using var fetcher = new Firstwire.Newsroom.Fetching.GuardedFetcher(Fetching.Door.Closed, TimeProvider.System);
        var check = new ControlCheck(fetcher, LookUpAsync, _ => []);
        Assert.True(await cases.Desk.LookAsync(filed.Token, cancellation));
        await cases.WorkAsync(check);

        records = [answer];
        cases.Room.Time.Advance(TimeSpan.FromSeconds(3));
        for (var presses = 0; presses < 3; presses++)
        {
            Assert.True(await cases.Desk.LookAsync(filed.Token, cancellation));
            await cases.WorkAsync(check);
        }

        Assert.Equal(1, looks);
        cases.Room.Time.Advance(TimeSpan.FromSeconds(8));
        await cases.WorkAsync(check);

        Assert.Equal(2, looks);
        Assert.Equal(CaseState.Executing, cases.StateOf(filed.Code));

        Task<IReadOnlyList<string>?> LookUpAsync(string name, CancellationToken cancellation)
        {
            looks++;
            return Task.FromResult<IReadOnlyList<string>?>(records);
        }
    }

    [Fact]
    public async Task Of_a_request_for_a_whole_domain_an_address_that_is_given_as_well_widens_nothing()
    {
        await using var cases = await CaseFixture.OpenAsync();

        var filed = await cases.FileAsync(
            CaseFixture.Claim() with { Scope = CaseScope.Domain, Domain = "sport.harbour-post.example" });
        await cases.Desk.DecideAsync(filed.Code, null, TestContext.Current.CancellationToken);
        await cases.WorkAsync();

        Assert.Equal(
            "sport.harbour-post.example", cases.Reads.Find(filed.Token)!.Control!.Challenge.Domain.Name);
        Assert.Equal(
            new TakedownScope.WholeDomain("sport.harbour-post.example"), Assert.Single(cases.Orders).Scope);
    }

    [Fact]
    public async Task A_domain_that_does_not_answer_keeps_no_other_proof_waiting()
    {
        await using var cases = await CaseFixture.OpenAsync();
        string[] domains =
            ["harbour-post.example", "harbour-post.example", "tide-table.example", "inlet-times.example"];
        var answers = new List<string>();
        foreach (var domain in domains)
        {
            var filed = await cases.FileAsync(
                CaseFixture.Claim() with { Scope = CaseScope.Domain, Domain = domain });
            answers.Add(cases.Reads.Find(filed.Token)!.Control!.Challenge.Answer);
        }

        var othersWereAsked = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var (others, asked, most) = (0, 0, 0);
        using var fetcher = new Firstwire.Newsroom.Fetching.GuardedFetcher(Fetching.Door.Closed, TimeProvider.System);
        var check = new ControlCheck(fetcher, LookUpAsync, _ => []);
        cases.Room.Time.Advance(TimeSpan.FromMinutes(2));

        await cases.LookForProofsAsync(check);

        Assert.Equal(1, most);
        Assert.Equal(4, cases.Reads.List(isOpen: true, 10).Count(one => one.Standing.State == CaseState.Executing));

        async Task<IReadOnlyList<string>?> LookUpAsync(string name, CancellationToken cancellation)
        {
            if (!name.EndsWith("harbour-post.example", StringComparison.Ordinal))
            {
                if (Interlocked.Increment(ref others) == 2) othersWereAsked.SetResult();
                return answers;
            }

            // It answers once the others were asked, at the same time for one claim only.
            most = Math.Max(most, Interlocked.Increment(ref asked));
            await othersWereAsked.Task.WaitAsync(TimeSpan.FromSeconds(30), cancellation);
            Interlocked.Decrement(ref asked);
            return answers;
        }
    }

    [Fact]
    public async Task A_claim_that_comes_due_while_a_slow_domain_is_waited_for_is_looked_at_all_the_same()
    {
        await using var cases = await CaseFixture.OpenAsync();
        await cases.FileAsync(CaseFixture.Claim() with { Scope = CaseScope.Domain, Domain = "harbour-post.example" });
        var other = await cases.FileAsync(
            CaseFixture.Claim() with { Scope = CaseScope.Domain, Domain = "tide-table.example" });
        var answer = cases.Reads.Find(other.Token)!.Control!.Challenge.Answer;
        await cases.Room.Archive.WriteAsync(
            write => write.Archive.Execute(
                "update control set due = due + 30000 where claim_id = (select max(claim_id) from control)"),
            TestContext.Current.CancellationToken);
        var slow = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        using var fetcher = new Firstwire.Newsroom.Fetching.GuardedFetcher(Fetching.Door.Closed, TimeProvider.System);
        cases.Room.Time.Advance(TimeSpan.FromSeconds(70));

        var round = cases.LookForProofsAsync(new ControlCheck(fetcher, LookUpAsync, _ => []));
        await slow.Task;
        for (var i = 0; i < 1000 && cases.StateOf(other.Code) != CaseState.Executing; i++)
        {
            if (i == 10) cases.Room.Time.Advance(TimeSpan.FromSeconds(25));
            await Task.Delay(10, TestContext.Current.CancellationToken);
        }

        Assert.Equal(CaseState.Executing, cases.StateOf(other.Code));
        Assert.False(round.IsCompleted);
        cases.Room.Time.Advance(TimeSpan.FromMinutes(1));
        await round.WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken);

        async Task<IReadOnlyList<string>?> LookUpAsync(string name, CancellationToken cancellation)
        {
            if (name.EndsWith("tide-table.example", StringComparison.Ordinal)) return [answer];
            if (slow.TrySetResult()) await Task.Delay(Timeout.Infinite, cancellation);
            return null;
        }
    }

    [Fact]
    public async Task A_flood_against_one_publisher_leaves_room_for_claims_about_others()
    {
        await using var cases = await CaseFixture.OpenAsync();
        var taken = 0;
        for (var i = 0; i < 300; i++)
        {
            if (await TryAsync(cases, $"https://harbour-post.example/{i}", $"a{i}@mail{i}.example")) taken++;
        }

        Assert.Equal(CaseCaps.OfPublisherAnHour.Calm, taken);
        Assert.True(await TryAsync(cases, "https://tide-table.example/a", "mirela@mail1.example"));
        cases.Room.Time.Advance(TimeSpan.FromHours(1));
        Assert.True(await TryAsync(cases, "https://harbour-post.example/a", "mirela@mail1.example"));
    }

    [Fact]
    public async Task A_flood_from_one_provider_of_mail_leaves_room_for_those_of_others()
    {
        await using var cases = await CaseFixture.OpenAsync();
        var taken = 0;
        for (var i = 0; i < 300; i++)
        {
            if (await TryAsync(cases, $"https://paper{i}.example/a", $"a{i}@post.example")) taken++;
        }

        Assert.Equal(CaseCaps.OfProviderAnHour.Calm, taken);
        Assert.True(await TryAsync(cases, "https://paper1.example/b", "mirela@elsewhere.example"));
    }

    [Fact]
    public async Task Where_many_come_in_shares_are_small_and_whoever_comes_from_elsewhere_finds_room()
    {
        await using var cases = await CaseFixture.OpenAsync();
        var taken = 0;
        for (var i = 0; i < 600; i++)
        {
            if (await TryAsync(cases, $"https://paper{i % 8}.example/{i}", $"a{i}@mail{i % 5}.example")) taken++;
        }

        Assert.Equal(CaseCaps.Crowd, taken);
        Assert.True(await TryAsync(cases, "https://tide-table.example/a", "mirela@elsewhere.example"));
    }

    [Fact]
    public async Task One_mail_address_that_may_be_somebody_elses_is_not_written_to_without_end()
    {
        await using var cases = await CaseFixture.OpenAsync();
        var taken = 0;
        for (var i = 0; i < 60; i++)
        {
            if (await TryAsync(cases, $"https://paper{i}.example/a", "mirela@elsewhere.example")) taken++;
        }

        Assert.Equal(CaseCaps.OfClaimantAnHour.Calm, taken);
    }

    [Fact]
    public async Task The_proof_of_a_foreign_domain_a_sibling_or_a_part_is_not_even_asked_for()
    {
        await using var cases = await CaseFixture.OpenAsync();
        var filed = await cases.FileAsync();
        var cancellation = TestContext.Current.CancellationToken;
        var answer = cases.Reads.Find(filed.Token)!.Control!.Challenge.Answer;

        foreach (var other
            in new[] { "meridian-wire.example", "news.harbour-post.example", "example", "co.uk", "post.example" })
        {
            Assert.False(await cases.Desk.ProveOtherAsync(filed.Token, other, cancellation));
        }

        Assert.Equal(answer, cases.Reads.Find(filed.Token)!.Control!.Challenge.Answer);
        Assert.True(await cases.Desk.ProveOtherAsync(filed.Token, "harbour-post.example", cancellation));
        Assert.NotEqual(answer, cases.Reads.Find(filed.Token)!.Control!.Challenge.Answer);
    }

    [Fact]
    public async Task Of_one_case_a_few_counter_notices_are_kept_and_none_without_bounds()
    {
        await using var cases = await CaseFixture.OpenAsync();
        var cancellation = TestContext.Current.CancellationToken;
        var filed = await cases.FileAsync();
        await cases.WorkAsync();

        Assert.Equal("phone", Assert.Single(await cases.Desk.CounterAsync(
            cases.ItemId, Counter with { Phone = new string('7', 501) }, cancellation)).Field);
        for (var i = 0; i < 30; i++) await cases.Desk.CounterAsync(cases.ItemId, Counter, cancellation);

        Assert.Equal(20, cases.Reads.FindByCode(filed.Code)!.CounterNotices.Count);
    }

    [Fact]
    public async Task A_counter_notice_by_its_form_shows_the_page_again()
    {
        await using var cases = await CaseFixture.OpenAsync();
        var filed = await cases.FileAsync();
        await cases.WorkAsync();

        Assert.NotEmpty(
            await cases.Desk.CounterAsync(cases.ItemId, new CounterNotice(), TestContext.Current.CancellationToken));
        Assert.Empty(await cases.Desk.CounterAsync(cases.ItemId, Counter, TestContext.Current.CancellationToken));
        await cases.WorkAsync();

        Assert.Empty(cases.Hidden);
        cases.Room.Time.Advance(TimeSpan.FromHours(25));
        await cases.WorkAsync();
        Assert.Equal(CaseState.Contested, cases.StateOf(filed.Code));
        Assert.Empty(cases.Orders);
    }

    [Fact]
    public async Task The_claimant_is_erased_some_time_after_the_end_and_the_case_stays_counted()
    {
        await using var cases = await CaseFixture.OpenAsync();
        var filed = await cases.FileAsync();
        await cases.Desk.WithdrawAsync(filed.Token, TestContext.Current.CancellationToken);
        await cases.WorkAsync();
        cases.Room.Time.Advance(CaseWork.ClaimantKept + TimeSpan.FromHours(1));
        await cases.WorkAsync();

        using var read = cases.Room.Archive.Read();
        Assert.Equal(0, read.Keys.ExecuteScalar<long>("select count(*) from claim_key"));
        Assert.Equal(0, read.Archive.ExecuteScalar<long>(
            "select count(*) from takedown_case where sealed is not null or claimant_hash is not null"));
        Assert.Equal(CaseState.Withdrawn, cases.StateOf(filed.Code));
        Assert.Null(cases.Reads.Find(filed.Token));
    }

    [Fact]
    public async Task An_incomplete_notice_hides_nothing_until_it_is_completed()
    {
        await using var cases = await CaseFixture.OpenAsync();
        var filed = await cases.FileAsync(CaseFixture.Claim() with { GoodFaith = false });
        Assert.Equal(["good_faith"], filed.Missing.Select(problem => problem.Field));
        await cases.WorkAsync();
        Assert.Empty(cases.Hidden);

        cases.Room.Time.Advance(TimeSpan.FromHours(3));
        await cases.Desk.CompleteAsync(filed.Token, CaseFixture.Claim(), TestContext.Current.CancellationToken);
        await cases.WorkAsync();

        Assert.Contains(filed.Code, cases.Hidden);
        Assert.Equal(NewsroomFixture.Start.AddHours(27), cases.Reads.Find(filed.Token)!.Standing.Deadline);
    }

    [Fact]
    public async Task A_status_link_tells_of_its_own_case_alone()
    {
        await using var cases = await CaseFixture.OpenAsync();
        var (one, other) =
            (await cases.FileAsync(), await cases.FileAsync(CaseFixture.Claim(email: "anton@elsewhere.example")));

        Assert.Equal(one.Code, cases.Reads.Find(one.Token)!.Code);
        Assert.Null(cases.Reads.Find(other.Code));
        Assert.Null(cases.Reads.Find(one.Token[..^1]));
        Assert.False(await cases.Desk.WithdrawAsync(other.Code, TestContext.Current.CancellationToken));
    }

    private static async Task<bool> TryAsync(CaseFixture cases, string url, string email) =>
        await cases.Desk.FileAsync(
            CaseFixture.Claim(url, email), CaseSource.Form, TestContext.Current.CancellationToken)
            is FilingResult.Filed;

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
}

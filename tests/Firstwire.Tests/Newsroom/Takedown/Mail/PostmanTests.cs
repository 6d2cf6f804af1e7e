using Dapper;
using Firstwire.Newsroom;
using Firstwire.Newsroom.Fetching;
using Firstwire.Newsroom.Takedown.Cases;
using Firstwire.Newsroom.Takedown.Control;
using Firstwire.Newsroom.Takedown.Mail;
using Firstwire.Tests.Newsroom.Fetching;
using Firstwire.Tests.Newsroom.Takedown.Cases;
using MailKit;
using MimeKit;

namespace Firstwire.Tests.Newsroom.Takedown.Mail;

public sealed class PostmanTests
{
    private readonly List<MimeMessage> sent = [];

    /// <summary>Which letters the server's own way of speaking makes impossible.</summary>
    private Func<MimeMessage, bool> broken = _ => false;

    [Fact]
    public async Task The_claimant_gets_a_receipt_with_the_private_link_and_the_outlet_is_told_without_names()
    {
        await using var cases = await CaseFixture.OpenAsync(Mailing);
        var filed = await cases.FileAsync();

        await SendAsync(cases);

        var receipt = Assert.Single(sent, letter => letter.To.ToString() == "mirela@elsewhere.example");
        Assert.Contains(filed.Code, receipt.Subject);
        Assert.Contains($"https://firstwire.example/takedown/{filed.Token}", receipt.TextBody);
        var told = Assert.Single(sent, letter => letter.To.ToString() == "webmaster@harbour-post.example");
        Assert.DoesNotContain("Mirela", told.TextBody);
        Assert.DoesNotContain("mirela@", told.TextBody);
        Assert.DoesNotContain(filed.Token, told.TextBody);
        Assert.Contains(cases.Reads.Find(filed.Token)!.Log, entry => entry.News == CaseNews.OutletTold);
        Assert.All(sent, letter => Assert.Equal("auto-generated", letter.Headers["Auto-Submitted"]));
    }

    [Fact]
    public async Task Without_a_server_of_mail_it_is_noted_that_the_outlet_was_not_told()
    {
        await using var cases = await CaseFixture.OpenAsync();
        var filed = await cases.FileAsync();

        await SendAsync(cases);

        Assert.Empty(sent);
        Assert.Contains(cases.Reads.Find(filed.Token)!.Log, entry => entry.News == CaseNews.OutletNotTold);
    }

    [Fact]
    public async Task The_code_of_a_letter_proves_control_once()
    {
        await using var cases = await CaseFixture.OpenAsync(Mailing);
        var cancellation = TestContext.Current.CancellationToken;
        var filed = await cases.FileAsync();
        Assert.True(await cases.Desk.WriteToDomainAsync(filed.Token, cancellation));
        await SendAsync(cases);
        var letter = Assert.Single(sent, letter => letter.Subject!.StartsWith("Does "));
        Assert.All(letter.To.Mailboxes, to => Assert.EndsWith("@harbour-post.example", to.Address));
        var code = letter.TextBody!.Split("prove?code=")[1].Split(' ')[0];

        Assert.False(await cases.Desk.RedeemAsync(code[..^1], cancellation));
        Assert.True(await cases.Desk.RedeemAsync(code, cancellation));
        Assert.False(await cases.Desk.RedeemAsync(code, cancellation));

        Assert.Equal(
            (CaseState.Executing, ControlProof.Mail),
            (cases.StateOf(filed.Code), cases.Reads.Find(filed.Token)!.Proof));
    }

    [Fact]
    public async Task A_code_that_is_too_old_proves_nothing()
    {
        await using var cases = await CaseFixture.OpenAsync(Mailing);
        var cancellation = TestContext.Current.CancellationToken;
        var filed = await cases.FileAsync(
            CaseFixture.Claim() with { Scope = CaseScope.Domain, Domain = "harbour-post.example" });
        await cases.Desk.WriteToDomainAsync(filed.Token, cancellation);
        await SendAsync(cases);
        var code = Assert.Single(sent, letter => letter.Subject!.StartsWith("Does ")).TextBody!
            .Split("prove?code=")[1].Split(' ')[0];

        cases.Room.Time.Advance(ControlChallenge.Lifetime + TimeSpan.FromMinutes(1));

        Assert.False(await cases.Desk.RedeemAsync(code, cancellation));
    }

    [Fact]
    public async Task A_letter_that_cannot_be_sent_keeps_no_other_waiting_and_is_tried_again()
    {
        await using var cases = await CaseFixture.OpenAsync(Mailing);
        await cases.FileAsync();
        broken = letter => letter.To.ToString() == "mirela@elsewhere.example";

        await SendAsync(cases);

        Assert.Equal("webmaster@harbour-post.example", Assert.Single(sent).To.ToString());
        broken = _ => false;
        await SendAsync(cases);
        Assert.Single(sent);
        cases.Room.Time.Advance(TimeSpan.FromMinutes(6));
        await SendAsync(cases);
        Assert.Contains(sent, letter => letter.To.ToString() == "mirela@elsewhere.example");
    }

    [Fact]
    public async Task Nobody_is_flooded_with_codes()
    {
        await using var cases = await CaseFixture.OpenAsync(Mailing);
        for (var i = 0; i < 6; i++)
        {
            var filed = await cases.FileAsync(CaseFixture.Claim(email: $"somebody{i}@elsewhere.example"));
            for (var j = 0; j < 4; j++)
            {
                await cases.Desk.WriteToDomainAsync(filed.Token, TestContext.Current.CancellationToken);
                await SendAsync(cases);
            }
        }

        Assert.Equal(4, sent.Count(letter => letter.Subject!.StartsWith("Does ")));
    }

    [Fact]
    public async Task Letters_with_codes_do_not_pile_up_before_they_are_sent_nor_by_names_below_one_domain()
    {
        await using var cases = await CaseFixture.OpenAsync(Mailing);
        for (var i = 0; i < 6; i++)
        {
            var filed = await cases.FileAsync(
                CaseFixture.Claim($"https://desk{i}.harbour-post.example/a", $"somebody{i}@elsewhere.example"));
            for (var j = 0; j < 4; j++)
            {
                Assert.Equal(i < 4, await cases.Desk.WriteToDomainAsync(
                    filed.Token, TestContext.Current.CancellationToken));
            }
        }

        using (var read = cases.Room.Archive.Read())
        {
            Assert.Equal(4, read.Archive.ExecuteScalar<long>("select count(*) from letter where kind = 3"));
        }

        await SendAsync(cases);
        Assert.Equal(4, sent.Count(letter => letter.Subject!.StartsWith("Does ")));
    }

    [Fact]
    public async Task A_letter_with_a_code_is_tried_as_often_as_any_other()
    {
        await using var cases = await CaseFixture.OpenAsync(Mailing);
        var filed = await cases.FileAsync();
        await cases.Desk.WriteToDomainAsync(filed.Token, TestContext.Current.CancellationToken);
        broken = _ => true;
        for (var i = 0; i < 4; i++)
        {
            await SendAsync(cases);
            cases.Room.Time.Advance(TimeSpan.FromHours(1));
        }

        broken = _ => false;
        await SendAsync(cases);

        Assert.Single(sent, letter => letter.Subject!.StartsWith("Does "));
    }

    [Fact]
    public async Task A_code_asked_for_one_domain_is_not_sent_to_it_once_another_is_to_be_proven()
    {
        await using var cases = await CaseFixture.OpenAsync(Mailing);
        var cancellation = TestContext.Current.CancellationToken;
        var filed = await cases.FileAsync(CaseFixture.Claim("https://desk.harbour-post.example/a"));
        await cases.Desk.WriteToDomainAsync(filed.Token, cancellation);
        Assert.True(await cases.Desk.ProveOtherAsync(filed.Token, "harbour-post.example", cancellation));

        await SendAsync(cases);

        Assert.DoesNotContain(sent, letter => letter.Subject!.StartsWith("Does "));
    }

    [Fact]
    public async Task A_letter_that_was_queued_while_the_clock_ran_ahead_is_sent_once_it_is_right()
    {
        await using var cases = await CaseFixture.OpenAsync(Mailing);
        await cases.FileAsync();
        await cases.Room.Archive.WriteAsync(
            write => write.Archive.Execute("update letter set due = due + 31536000000"),
            TestContext.Current.CancellationToken);

        await SendAsync(cases);

        Assert.Contains(sent, letter => letter.To.ToString() == "mirela@elsewhere.example");
    }

    [Fact]
    public async Task Letters_that_cannot_be_read_keep_no_other_waiting()
    {
        await using var cases = await CaseFixture.OpenAsync(Mailing);
        await cases.FileAsync(CaseFixture.Claim(email: "mirela@elsewhere.example"));
        await cases.Room.Archive.WriteAsync(
            write => write.Archive.Execute("update letter set sealed = x'00' where kind = 1"),
            TestContext.Current.CancellationToken);
        await cases.FileAsync(CaseFixture.Claim(email: "tomasz@elsewhere.example"));

        await SendAsync(cases);

        Assert.Contains(sent, letter => letter.To.ToString() == "tomasz@elsewhere.example");
        Assert.DoesNotContain(sent, letter => letter.To.ToString() == "mirela@elsewhere.example");
        Assert.Equal(0, Waiting(cases));
    }

    private static long Waiting(CaseFixture cases)
    {
        using var read = cases.Room.Archive.Read();
        return read.Archive.ExecuteScalar<long>("select count(*) from letter where due is not null");
    }

    private static NewsroomOptions Mailing => new()
    {
        Seed = 1,
        PublicUrl = "https://firstwire.example",
        Smtp = MailServer.Parse("smtps://mail.firstwire.example"),
        MailFrom = "removal@firstwire.example",
    };

    private async Task SendAsync(CaseFixture cases)
    {
        using var fetcher = new GuardedFetcher(Door.Closed, TimeProvider.System);
        var contacts = new MailContacts(
            new ControlCheck(fetcher, (_, _) => Task.FromResult<IReadOnlyList<string>?>([]), _ => []));
        await new Postman(
            cases.Room.Archive,
            cases.Room.Options,
            new CaseBook(cases.Room.Archive, cases.Room.Options),
            contacts,
            (letter, _) =>
            {
                if (broken(letter)) throw new ServiceNotAuthenticatedException();
                sent.Add(letter);
                return Task.CompletedTask;
            }).WorkAsync(TestContext.Current.CancellationToken);
    }
}

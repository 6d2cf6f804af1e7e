using Firstwire.Newsroom;
using Firstwire.Newsroom.Takedown.Cases;
using Firstwire.Newsroom.Takedown.Mail;
using Firstwire.Tests.Newsroom.Takedown.Cases;
using Firstwire.Tests.Servers;

namespace Firstwire.Tests.Newsroom.Takedown.Mail;

/// <summary>Letters that go out by SMTP, to a server that takes them.</summary>
public sealed class DeliveryTests
{
    private const string Claimant = "mirela@elsewhere.example";

    [Fact]
    public async Task A_letter_arrives_as_it_was_written()
    {
        await using var server = new MailReceiver(ServerProgram.FreePort());
        await using var cases = await CaseFixture.OpenAsync(Mailing(server.Port));
        var filed = await cases.FileAsync();

        await WorkAsync(cases);
        await WorkAsync(cases);

        var letter = Assert.Single(server.Letters);
        Assert.Equal((Claimant, "removal@firstwire.example"), (letter.To.ToString(), letter.From.ToString()));
        Assert.Contains(filed.Code, letter.Subject);
        Assert.Contains($"https://firstwire.example/takedown/{filed.Token}", letter.TextBody);
        Assert.Equal("auto-generated", letter.Headers["Auto-Submitted"]);
    }

    [Fact]
    public async Task A_letter_is_sent_once_the_server_is_back()
    {
        var port = ServerProgram.FreePort();
        await using var cases = await CaseFixture.OpenAsync(Mailing(port));
        await cases.FileAsync();
        await WorkAsync(cases);

        await using var server = new MailReceiver(port);
        cases.Room.Time.Advance(TimeSpan.FromHours(1));
        await WorkAsync(cases);

        Assert.Single(server.Letters);
    }

    [Fact]
    public async Task An_address_that_there_is_not_is_given_up_and_keeps_no_other_letter_waiting()
    {
        await using var server = new MailReceiver(ServerProgram.FreePort());
        server.Unknown.Add(Claimant);
        await using var cases = await CaseFixture.OpenAsync(Mailing(server.Port));
        await cases.FileAsync();
        await cases.FileAsync(CaseFixture.Claim(email: "tomas@elsewhere.example"));

        for (var day = 0; day < 10; day++)
        {
            await WorkAsync(cases);
            cases.Room.Time.Advance(TimeSpan.FromDays(1));
        }

        Assert.Equal("tomas@elsewhere.example", Assert.Single(server.Letters).To.ToString());
        using var read = cases.Room.Archive.Read();
        Assert.Empty(Letters.Due(read, cases.Room.Time.GetUtcNow(), 10));
    }

    private static NewsroomOptions Mailing(int port) => new()
    {
        Seed = 1,
        PublicUrl = "https://firstwire.example",
        Smtp = MailServer.Parse($"smtp://127.0.0.1:{port}"),
        MailFrom = "removal@firstwire.example",
    };

    private static Task WorkAsync(CaseFixture cases) => new Postman(
        cases.Room.Archive, cases.Room.Options, new CaseBook(cases.Room.Archive, cases.Room.Options),
        contacts: null).WorkAsync(TestContext.Current.CancellationToken);
}

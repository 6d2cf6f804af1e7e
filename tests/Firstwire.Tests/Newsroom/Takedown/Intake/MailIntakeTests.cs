using CsCheck;
using Firstwire.Newsroom.Takedown.Cases;
using Firstwire.Newsroom.Takedown.Execution;
using Firstwire.Newsroom.Takedown.Intake;
using Firstwire.Tests.Newsroom.Takedown.Cases;
using MimeKit;

namespace Firstwire.Tests.Newsroom.Takedown.Intake;

public sealed class MailIntakeTests
{
    private const string Complete =
        """
        From: "Mirela Pellagrin" <mirela@harbour-post.example>
        To: removal@firstwire.example
        Message-Id: <one@harbour-post.example>
        Subject: My report

        Please remove https://harbour-post.example/night-ferry.
        Basis: copyright
        Work: My report on the night ferry
        Good faith: yes
        Accurate: yes
        Signature: Mirela Pellagrin
        """;

    [Fact]
    public async Task A_complete_mail_opens_a_case_that_proves_nothing_whatever_its_sender()
    {
        await using var cases = await CaseFixture.OpenAsync();

        Assert.True(await TakeAsync(cases, Complete));

        var view = Assert.Single(cases.Reads.List(isOpen: true, 10));
        Assert.Equal(
            (CaseState.Waiting, CaseSource.Mail, false), (view.Standing.State, view.Source, view.Standing.IsProven));
        Assert.Equal(TakedownBasis.Copyright, view.Basis);
    }

    [Fact]
    public async Task A_forged_mail_from_the_publisher_removes_nothing_at_once()
    {
        await using var cases = await CaseFixture.OpenAsync();
        await TakeAsync(cases, Complete);

        await cases.WorkAsync();

        Assert.Empty(cases.Orders);
        Assert.Single(cases.Hidden);
    }

    [Fact]
    public async Task A_mail_that_arrives_twice_is_one_case()
    {
        await using var cases = await CaseFixture.OpenAsync();

        await TakeAsync(cases, Complete);
        await TakeAsync(cases, Complete);

        Assert.Single(cases.Reads.List(isOpen: true, 10));
    }

    [Fact]
    public async Task A_few_words_of_mail_open_an_incomplete_case_and_hide_nothing()
    {
        await using var cases = await CaseFixture.OpenAsync();

        Assert.True(await TakeAsync(
            cases,
            "From: anton@elsewhere.example\n\nThis is mine, take it down: https://harbour-post.example/night-ferry\n"));

        var view = Assert.Single(cases.Reads.List(isOpen: true, 10));
        Assert.Equal(CaseState.Incomplete, view.Standing.State);
        await cases.WorkAsync();
        Assert.Empty(cases.Hidden);
    }

    [Fact]
    public async Task A_mail_of_html_alone_is_read_with_the_addresses_of_its_links()
    {
        await using var cases = await CaseFixture.OpenAsync();

        Assert.True(await TakeAsync(
            cases,
            """
            From: "Mirela Pellagrin" <mirela@harbour-post.example>
            Content-Type: text/html; charset=utf-8

            <div>Please remove <a href="https://harbour-post.example/night-ferry">my report</a>.</div>
            <div>Basis: copyright</div><p>Work: The night ferry &amp; its pier<br>Good faith: yes<br>
            Accurate: yes<br>Signature: Mirela Pellagrin</p>
            """));

        var view = Assert.Single(cases.Reads.List(isOpen: true, 10));
        Assert.Equal((CaseState.Waiting, TakedownBasis.Copyright), (view.Standing.State, view.Basis));
    }

    [Fact]
    public async Task What_a_mail_of_html_quotes_is_somebody_elses()
    {
        await using var cases = await CaseFixture.OpenAsync();

        Assert.False(await TakeAsync(
            cases,
            """
            From: anton@elsewhere.example
            Content-Type: text/html; charset=utf-8

            <p>Thank you.</p><blockquote type="cite"><p>Look at
            <a href="https://harbour-post.example/night-ferry">this</a></p><blockquote>x</blockquote></blockquote>
            """));
    }

    [Theory]
    [InlineData("Auto-Submitted: auto-replied\n", "https://harbour-post.example/night-ferry")]
    [InlineData("Precedence: bulk\n", "https://harbour-post.example/night-ferry")]
    [InlineData("", "https://unknown.example/nothing-of-ours")]
    [InlineData("", "> https://harbour-post.example/night-ferry")]
    public async Task What_a_machine_sent_or_what_names_nothing_held_here_is_left_to_a_person(string head, string body)
    {
        await using var cases = await CaseFixture.OpenAsync();

        Assert.False(await TakeAsync(cases, $"From: anton@elsewhere.example\n{head}\n{body}\n"));
        Assert.Empty(cases.Reads.List(isOpen: true, 10));
    }

    [Fact]
    public async Task A_maildir_is_read_and_each_mail_is_marked()
    {
        await using var cases = await CaseFixture.OpenAsync();
        using var folder = new TemporaryFolder();
        var arrived = Directory.CreateDirectory(Path.Combine(folder.Path, "new")).FullName;
        var cancellation = TestContext.Current.CancellationToken;
        await File.WriteAllTextAsync(Path.Combine(arrived, "1.one"), Complete, cancellation);
        await File.WriteAllTextAsync(Path.Combine(arrived, "2.two"), "From: a@b.example\n\nHello?\n", cancellation);
        await File.WriteAllBytesAsync(
            Path.Combine(arrived, "3.three"), new byte[MailIntake.LargestMail + 1], cancellation);

        await new Maildir(folder.Path, new MailIntake(cases.Desk, cases.Reads)).WorkAsync(cancellation);

        Assert.Empty(Directory.GetFiles(arrived));
        Assert.Equal(
            ["1.one:2,S", "2.two:2,F", "3.three:2,F"],
            Directory.GetFiles(Path.Combine(folder.Path, "cur")).Select(Path.GetFileName).Order());
        Assert.Single(cases.Reads.List(isOpen: true, 10));
    }

    [Fact]
    public async Task A_mail_that_cannot_be_opened_keeps_no_other_waiting()
    {
        await using var cases = await CaseFixture.OpenAsync();
        using var folder = new TemporaryFolder();
        var arrived = Directory.CreateDirectory(Path.Combine(folder.Path, "new")).FullName;
        var cancellation = TestContext.Current.CancellationToken;
        File.CreateSymbolicLink(Path.Combine(arrived, "1.gone"), Path.Combine(folder.Path, "nowhere"));
        await File.WriteAllTextAsync(Path.Combine(arrived, "2.one"), Complete, cancellation);

        await new Maildir(folder.Path, new MailIntake(cases.Desk, cases.Reads)).WorkAsync(cancellation);

        Assert.Equal(["1.gone"], Directory.GetFiles(arrived).Select(Path.GetFileName));
        Assert.Single(cases.Reads.List(isOpen: true, 10));
    }

    public static TheoryData<string> Hostile => new(
        $"Content-Type: text/html\n\n{new string('<', 900_000)}\n",
        $"Content-Type: text/plain\n\nname:{new string(' ', 90_000)}{new string('x', 5_000)}\n");

    /// <summary>A mail that cannot be read stands before all that come later.</summary>
    [Theory]
    [MemberData(nameof(Hostile))]
    public async Task A_mail_made_to_take_long_keeps_no_other_waiting(string hostile)
    {
        await using var cases = await CaseFixture.OpenAsync();
        using var folder = new TemporaryFolder();
        var arrived = Directory.CreateDirectory(Path.Combine(folder.Path, "new")).FullName;
        var cancellation = TestContext.Current.CancellationToken;
        await File.WriteAllTextAsync(
            Path.Combine(arrived, "1.one"), $"From: anton@elsewhere.example\n{hostile}", cancellation);
        await File.WriteAllTextAsync(Path.Combine(arrived, "2.two"), Complete, cancellation);

        await new Maildir(folder.Path, new MailIntake(cases.Desk, cases.Reads)).WorkAsync(cancellation);

        Assert.Empty(Directory.GetFiles(arrived));
        Assert.Single(cases.Reads.List(isOpen: true, 10));
    }

    [Fact]
    public void Any_bytes_are_read_without_harm() => Gen.Byte.Array[0, 2_000].Sample(
        bytes =>
        {
            using var stream = new MemoryStream([.. "From: a@b.example\n"u8, .. bytes]);
            try
            {
                return MailNotice.Read(
                    MimeMessage.Load(stream, TestContext.Current.CancellationToken)).Claims.Count <= 10;
            }
            catch (FormatException)
            {
                return true;
            }
        },
        iter: 300);

    private static async Task<bool> TakeAsync(CaseFixture cases, string mail)
    {
        using var stream = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(mail));
        return await new MailIntake(cases.Desk, cases.Reads).TakeAsync(
            MimeMessage.Load(stream, TestContext.Current.CancellationToken), TestContext.Current.CancellationToken);
    }
}

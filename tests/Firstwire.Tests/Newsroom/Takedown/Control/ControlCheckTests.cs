using Firstwire.Newsroom.Fetching;
using Firstwire.Newsroom.Takedown.Control;
using Firstwire.Tests.Newsroom.Fetching;
using Microsoft.AspNetCore.Http;

namespace Firstwire.Tests.Newsroom.Takedown.Control;

public sealed class ControlCheckTests
{
    private const string Host = "harbour-post.example";

    private static readonly ControlChallenge Challenge = ControlChallenge.New(
        ProvableDomain.Parse(Host, out _)!, DateTimeOffset.UnixEpoch);

    [Fact]
    public async Task A_TXT_record_at_the_domains_own_name_proves_it() =>
        Assert.Equal(ControlProof.Dns, (await LookAsync(Nothing, (Challenge.DnsName, Challenge.Answer))).Proof);

    [Fact]
    public async Task A_TXT_record_of_a_sibling_or_the_parent_proves_nothing()
    {
        var sub = ControlChallenge.New(ProvableDomain.Parse($"news.{Host}", out _)!, DateTimeOffset.UnixEpoch);

        var finding = await LookAsync(
            Nothing,
            sub,
            ($"{ControlChallenge.DnsLabel}.sport.{Host}", sub.Answer),
            ($"{ControlChallenge.DnsLabel}.{Host}", sub.Answer),
            ($"news.{Host}", sub.Answer));

        Assert.Null(finding.Proof);
    }

    [Fact]
    public async Task The_answer_of_another_claim_proves_nothing()
    {
        var other = ControlChallenge.New(Challenge.Domain, DateTimeOffset.UnixEpoch);

        var finding = await LookAsync(
            context => context.Response.WriteAsync(other.Answer), (Challenge.DnsName, other.Answer));

        Assert.Null(finding.Proof);
        Assert.Equal(3, finding.Seen.Count);
    }

    [Fact]
    public async Task A_well_known_file_proves_it() => Assert.Equal(
        ControlProof.File,
        (await LookAsync(context => context.Request.Path == Challenge.FilePath
            ? context.Response.WriteAsync(Challenge.Answer + "\n")
            : Nothing(context))).Proof);

    [Fact]
    public async Task A_meta_element_in_the_head_of_the_home_page_proves_it() => Assert.Equal(
        ControlProof.Meta,
        (await LookAsync(context => HomeAsync(
            context,
            "<html><head><title>News</title>"
                + $"<meta name=\"{ControlChallenge.MetaName}\" content=\"{Challenge.Answer}\"></head><body>"))).Proof);

    [Fact]
    public async Task A_meta_element_among_readers_comments_proves_nothing() => Assert.Null(
        (await LookAsync(context => HomeAsync(
            context,
            "<html><head><title>News</title></head><body><p>Hi"
                + $"<meta name=\"{ControlChallenge.MetaName}\" content=\"{Challenge.Answer}\">"))).Proof);

    [Fact]
    public async Task A_header_field_of_the_home_page_proves_it() => Assert.Equal(
        ControlProof.Header,
        (await LookAsync(context =>
        {
            context.Response.Headers[ControlChallenge.HeaderName] = Challenge.Answer;
            return HomeAsync(context, "<html>");
        })).Proof);

    /// <summary>A parked domain answers whatever is asked, and often says back what was asked for.</summary>
    [Fact]
    public async Task A_parked_domain_that_repeats_the_question_proves_nothing() => Assert.Null(
        (await LookAsync(context =>
        {
            context.Response.ContentType = "text/html";
            return context.Response.WriteAsync(
                $"<html><head><meta name=\"{ControlChallenge.MetaName}\" "
                    + $"content=\"{context.Request.Path}\"></head>{context.Request.Path} is for sale");
        })).Proof);

    [Fact]
    public async Task A_redirect_to_another_host_proves_nothing()
    {
        await using var foreign = await FixtureSite.StartAsync(
            context => context.Response.WriteAsync(Challenge.Answer));

        var finding = await LookAsync(context =>
        {
            context.Response.Redirect($"http://elsewhere.example:{foreign.Port}{context.Request.Path}");
            return Task.CompletedTask;
        });

        Assert.Null(finding.Proof);
        Assert.Empty(foreign.Requests);
        Assert.Contains(finding.Seen, seen => seen.Contains("another host"));
    }

    [Fact]
    public async Task A_redirect_within_the_host_is_followed() => Assert.Equal(
        ControlProof.File,
        (await LookAsync(context =>
        {
            if (context.Request.Path == "/proof.txt") return context.Response.WriteAsync(Challenge.Answer);
            context.Response.Redirect("/proof.txt");
            return Task.CompletedTask;
        })).Proof);

    [Fact]
    public async Task Mail_goes_to_addresses_that_the_domain_publishes()
    {
        await using var site = await FixtureSite.StartAsync(context => context.Request.Path.Value switch
        {
            "/.well-known/security.txt" => context.Response.WriteAsync(
                "# ours\nContact: mailto:desk@harbour-post.example\nContact: https://harbour-post.example/contact\n"),
            "/trust.txt" => context.Response.WriteAsync("contact=editor@harbour-post.example\n"),
            _ => Nothing(context),
        });
        using var fetcher = Fetcher();

        var contacts = await new MailContacts(Check(fetcher, site)).OfAsync(
            Challenge.Domain, TestContext.Current.CancellationToken);

        Assert.Equal(
            ["desk@harbour-post.example", "editor@harbour-post.example", "webmaster@harbour-post.example"],
            contacts.Take(3));
    }

    private static Task Nothing(HttpContext context)
    {
        context.Response.StatusCode = 404;
        return Task.CompletedTask;
    }

    private static Task HomeAsync(HttpContext context, string html)
    {
        if (context.Request.Path != "/") return Nothing(context);
        context.Response.ContentType = "text/html";
        return context.Response.WriteAsync(html);
    }

    private static Task<ControlFinding> LookAsync(
        RequestDelegate answer, params (string Name, string Text)[] records) =>
        LookAsync(answer, Challenge, records);

    private static async Task<ControlFinding> LookAsync(
        RequestDelegate answer, ControlChallenge challenge, params (string Name, string Text)[] records)
    {
        await using var site = await FixtureSite.StartAsync(answer);
        using var fetcher = Fetcher();
        return await Check(fetcher, site, records).LookAsync(challenge, TestContext.Current.CancellationToken);
    }

    private static GuardedFetcher Fetcher() => new(
        Door.LoopbackAllowed with
        {
            Resolver = Door.Names(
                (Host, "127.0.0.1"), ($"news.{Host}", "127.0.0.1"), ("elsewhere.example", "127.0.0.1"))
        },
        TimeProvider.System);

    private static ControlCheck Check(
        GuardedFetcher fetcher, FixtureSite site, params (string Name, string Text)[] records) => new(
        fetcher,
        (name, _) => Task.FromResult<IReadOnlyList<string>?>(
            [.. records.Where(record => record.Name == name).Select(record => record.Text)]),
        domain => [$"http://{domain.Name}:{site.Port}"]);
}

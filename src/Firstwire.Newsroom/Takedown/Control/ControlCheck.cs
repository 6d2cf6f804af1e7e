using System.Text;
using AngleSharp.Html.Parser;
using Firstwire.Newsroom.Fetching;
using Firstwire.Text.Urls;

namespace Firstwire.Newsroom.Takedown.Control;

/// <summary>
/// Looks for the answer to a challenge: in DNS, in a file, and on the home page. Pages are asked for through the
/// guarded door, at the domain itself; a redirect to another host is where somebody else may answer, and is not
/// followed.
/// </summary>
public sealed class ControlCheck(
    GuardedFetcher fetcher, TextRecordLookup lookup, Func<ProvableDomain, IReadOnlyList<string>>? origins = null)
{
    private const int LargestFile = 1024;

    /// <summary>A head that is longer is no head.</summary>
    private const int LargestHead = 256 * 1024;

    /// <summary>Where a site's proof is looked for; https first, and http where https is not spoken at all.</summary>
    private readonly Func<ProvableDomain, IReadOnlyList<string>> origins = origins
        ?? (domain => [$"https://{domain.Name}", $"http://{domain.Name}"]);

    public async Task<ControlFinding> LookAsync(ControlChallenge challenge, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(challenge);
        var records = await lookup(challenge.DnsName, cancellation);
        if (records?.Any(challenge.IsAnswer) == true) return new ControlFinding(ControlProof.Dns, []);
        var seen = new List<string>
        {
            records switch
            {
                null => $"No name server tells whether there is a TXT record at {challenge.DnsName}.",
                [] => $"There is no TXT record at {challenge.DnsName}.",
                _ => $"The TXT record at {challenge.DnsName} is another.",
            },
        };

        var (file, fileTrouble) = await AskAsync(
            challenge.Domain, challenge.FilePath, FetchPurpose.Robots, cancellation);
        if (file is { } found
            && found.Body.Length <= LargestFile
            && challenge.IsAnswer(Encoding.UTF8.GetString(found.Body)))
        {
            return new ControlFinding(ControlProof.File, []);
        }

        seen.Add($"The file {challenge.FilePath}: {fileTrouble ?? "its content is another."}");
        var (page, pageTrouble) = await AskAsync(challenge.Domain, "/", FetchPurpose.Page, cancellation);
        if (page is { } home)
        {
            if (home.Claims.Any(challenge.IsAnswer)) return new ControlFinding(ControlProof.Header, []);
            if (MetaOf(home.Body).Any(challenge.IsAnswer)) return new ControlFinding(ControlProof.Meta, []);
        }

        seen.Add($"The home page: {pageTrouble ?? "neither the meta element nor the header field is on it."}");
        return new ControlFinding(null, seen);
    }

    /// <summary>The bytes of a small file of the domain; null where it has none.</summary>
    internal async Task<byte[]?> ReadAsync(ProvableDomain domain, string path, CancellationToken cancellation) =>
        (await AskAsync(domain, path, FetchPurpose.Robots, cancellation)).Answer?.Body;

    private async Task<(Answer? Answer, string? Trouble)> AskAsync(
        ProvableDomain domain, string path, FetchPurpose purpose, CancellationToken cancellation)
    {
        var trouble = "No answer.";
        foreach (var origin in origins(domain))
        {
            if (WebUrl.Parse(origin + path) is not { } url) continue;
            var left = false;
            var request = new FetchRequest(url, purpose)
            {
                MayFollow = (target, _) =>
                {
                    left = target.Host != url.Host;
                    return Task.FromResult(!left);
                },
            };
            var result = await fetcher.FetchAsync(request, cancellation);
            if (result is FetchResult.Fetched fetched)
            {
                using (fetched) return (new Answer(fetched.Body.ToArray(), fetched.Headers.TakedownClaims), null);
            }

            trouble = left ? "It redirects to another host, which is not asked." : result.Sentence;
            if (result is not (FetchResult.Unreachable or FetchResult.TimedOut)) break;
        }

        return (null, trouble);
    }

    /// <summary>In the head alone: what readers may write stands in the body.</summary>
    private static IEnumerable<string> MetaOf(byte[] page)
    {
        var document = new HtmlParser().ParseDocument(
            Encoding.UTF8.GetString(page.AsSpan(0, Math.Min(page.Length, LargestHead))));
        return document.Head?.Children
            .Where(element => element.LocalName == "meta"
                && string.Equals(
                    element.GetAttribute("name"), ControlChallenge.MetaName, StringComparison.OrdinalIgnoreCase))
            .Select(element => element.GetAttribute("content") ?? "") ?? [];
    }

    private sealed record Answer(byte[] Body, IReadOnlyList<string> Claims);
}

using Firstwire.Text.Urls;

namespace Firstwire.Newsroom.Fetching;

/// <summary>Where a fetch stands on its way through redirects, and where it may go next.</summary>
internal sealed class RedirectTrail(WebUrl start)
{
    private const int MaxRedirects = 5;

    private readonly List<Redirect> redirects = [];

    /// <summary>Without fragments, which are not sent and so make no other request.</summary>
    private readonly HashSet<string> visited = new(StringComparer.Ordinal) { start.WithoutFragment().Href };

    public WebUrl Current { get; private set; } = start;

    public IReadOnlyList<Redirect> Redirects => redirects;

    public bool IsPermanent => redirects.TrueForAll(redirect => redirect.IsPermanent);

    /// <summary>Steps to where <paramref name="location"/> points; or stays and says why.</summary>
    public FetchResult? Follow(int status, string location)
    {
        if (WebUrl.Parse(HeaderReading.AsUtf8(location), Current) is not { } target)
        {
            return new FetchResult.Unreachable("The address redirects to something that is no address.");
        }

        if (Current.Scheme == "https" && target.Scheme == "http")
        {
            if (Secured(target) is not { } secured || visited.Contains(secured.WithoutFragment().Href))
            {
                return new FetchResult.Refused(
                    "The address redirects from https to http, where others could alter it.");
            }

            target = secured;
        }

        if (redirects.Count == MaxRedirects)
        {
            return new FetchResult.Unreachable($"The address redirects more than {MaxRedirects} times.");
        }

        if (!visited.Add(target.WithoutFragment().Href))
        {
            return new FetchResult.Unreachable("The address redirects in a circle.");
        }

        redirects.Add(new Redirect(status, target));
        Current = target;
        return null;
    }

    /// <summary>
    /// Servers behind a proxy that ends TLS often write http into their redirects and mean themselves: the same address
    /// is asked for by https. Null where a port says otherwise.
    /// </summary>
    private static WebUrl? Secured(WebUrl target) =>
        target.Port == 80 ? WebUrl.Parse($"https{target.Href.AsSpan("http".Length)}") : null;
}

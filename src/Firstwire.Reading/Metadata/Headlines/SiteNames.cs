using System.Collections.Frozen;
using Firstwire.Reading.Metadata.Authorship;
using Firstwire.Text.Urls;
using Firstwire.Text.Words;

namespace Firstwire.Reading.Metadata.Headlines;

/// <summary>
/// What the site calls itself: by its social name, its publisher in the linked data, its domain. Such a name signs for
/// the house and is no author, unless the publisher is declared to be a person, or the blog is one of a service.
/// </summary>
internal sealed class SiteNames
{
    private const int ShortestUnspaced = 3;

    /// <summary>A site has a few; more are a page's to slow its readers down.</summary>
    private const int MostNames = 16;

    private static readonly FrozenSet<string> OnTheNet = FrozenSet.Create(
        "電子報", "电子报", "新聞網", "新闻网", "網", "网", "在线", "オンライン", "デジタル", "電子版", "ニュース");

    private const string ThaiOnline = "ออนไลน์";

    /// <summary>What sites set behind their name where nobody signs.</summary>
    private static readonly FrozenSet<string> Desks = FrozenSet.Create(StringComparer.OrdinalIgnoreCase,
        "online", "desk", "news", "web", "digital", "newsroom", "team", "staff", "editorial", "editor", "admin",
        "nieuws", "nachrichten", "noticias", "notícias", "notizie", "nyheter", "nyheder", "uutiset", "zprávy", "hírek",
        "știri", "vijesti", "vesti", "новости", "новини", "haber", "haberler", "berita");

    private readonly HashSet<string> names = new(StringComparer.OrdinalIgnoreCase);
    private readonly string label;
    private readonly string[] domains = [];
    private readonly bool isPersonal;

    /// <summary>Where many have their blogs, the name in the address is the author's, who signs with it.</summary>
    private readonly string? handle;

    public SiteNames(PageFacts facts, WebUrl? url, string? siteName)
    {
        var publisher = facts.Data.Article?["publisher"];
        isPersonal = LinkedPersons.Has(facts.Data, publisher, "Person");
        if (siteName is not null) names.Add(siteName);
        foreach (var name in LinkedPersons.AnyOf(facts.Data, publisher)) names.Add(name);
        foreach (var name in facts.Metas("publisher")) names.Add(name);
        label = Label(url);
        if (url is null) return;
        var domain = RegistrableDomain.Of(url.Host);
        domains = [Squeezed(domain), Squeezed(url.Host)];
        if (RegistrableDomain.ServiceAbove(domain) is not null) (handle, label) = (domain.Split('.')[0], "");
    }

    /// <summary>The name in a domain: "harbourpost" of www.harbour-post.example.</summary>
    public static string Label(WebUrl? url) =>
        url is null ? "" : RegistrableDomain.Of(url.Host).Split('.')[0].Replace("-", "");

    public bool Contains(string name)
    {
        if (isPersonal || name == handle) return false;
        if (names.Contains(name)) return true;
        if (NameShape.IsUnspaced(name) ? OpensUnspaced(name) : IsDeskOfSite(name) || IsOnlineSite(name)) return true;
        if (name.Count(char.IsUpper) > 1 && !name.Contains(' ') && OpensName(name)) return true;
        return IsDomain(Squeezed(name)) || IsDomain(Squeezed(Umlauts(name)));

        bool IsDomain(string squeezed) => squeezed.Length > 3 && (label == squeezed || domains.Contains(squeezed)
            || (!name.Contains(' ') && label.Contains(squeezed, StringComparison.Ordinal)));
    }

    /// <summary>
    /// Characters of the site's name where a byline begins with it and goes on; null where it does not.
    /// </summary>
    public int? Opening(string byline)
    {
        foreach (var name in names)
            if (name.Length > 0 && byline.Length > name.Length && byline[name.Length] == ' '
                && byline.StartsWith(name, StringComparison.OrdinalIgnoreCase)
                && BylineOpenings.Opens(byline[(name.Length + 1)..])) return name.Length + 1;
        return null;
    }

    /// <summary>"晨光日報" of "晨光日報電子報": what follows says that it is read on the net.</summary>
    private bool OpensUnspaced(string name) => name.Length >= ShortestUnspaced
        && names.Take(MostNames).Any(site => site.Length > name.Length
            && site.StartsWith(name, StringComparison.Ordinal) && OnTheNet.Contains(site[name.Length..]));

    /// <summary>The site's name and a Thai "online", written as one word.</summary>
    private bool IsOnlineSite(string name) => name.EndsWith(ThaiOnline, StringComparison.Ordinal)
        && names.Contains(name[..^ThaiOnline.Length].TrimEnd());

    /// <summary>"Lantern Online" of "The Tidewater Lantern".</summary>
    private bool IsDeskOfSite(string name) => name.LastIndexOf(' ') is > 0 and var last
        && Desks.Contains(name[(last + 1)..]) && names.Take(MostNames).Any(site => site.Length >= last
            && $" {site} ".Contains($" {name[..last]} ", StringComparison.OrdinalIgnoreCase));

    /// <summary>True for the first word of the site's name, as "HarbourLog" of "HarbourLog for sailors".</summary>
    private bool OpensName(string word) => names.Any(name => name.Length > word.Length && name[word.Length] == ' '
        && name.StartsWith(word, StringComparison.Ordinal));

    /// <summary>True for the site's name and the letters of a state: "Maré MS".</summary>
    public bool IsBranch(string name) => names.Any(site => site.Length > 0
        && name.Length - site.Length - 1 is 2 or 3 && name[site.Length] == ' '
        && name.StartsWith(site, StringComparison.OrdinalIgnoreCase)
        && name.AsSpan(site.Length + 1).IndexOfAnyExceptInRange('A', 'Z') < 0);

    /// <summary>A name without the initials of the site behind it: "Anna Berg HP" of the Harbour Post.</summary>
    /// <param name="title">As the page's title element has it: it ends in the site's name.</param>
    public string WithoutInitials(string name, string title)
    {
        var last = name.LastIndexOf(' ');
        if (name.Length - last - 1 is < 2 or > 4 || name.IndexOf(' ') == last || !name[(last + 1)..].All(char.IsUpper)
            || !name.Any(WordRunes.IsSmall)) return name;
        var initials = name[(last + 1)..];
        return names.Take(MostNames).Concat(SiteTitle.Parts(title).Skip(1)).Any(site => initials == string.Concat(
            site.Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries).Select(static word => word[0])))
                ? name[..last] : name;
    }

    /// <summary>Domains write ü as ue, or as u.</summary>
    private static string Umlauts(string name) => name.Replace("ä", "ae").Replace("ö", "oe").Replace("ü", "ue")
        .Replace("Ä", "Ae").Replace("Ö", "Oe").Replace("Ü", "Ue").Replace("ß", "ss");

    private static string Squeezed(string name) =>
        string.Concat(Folding.Of(name).Where(char.IsLetterOrDigit));
}

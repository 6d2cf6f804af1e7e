using System.Net;

namespace Firstwire.Tests.Reading.Lists;

/// <summary>A fictional front page and what it lists, in order.</summary>
public sealed record FrontPageCase(
    string Name, string Url, string Html, IReadOnlyList<string> Urls, IReadOnlyList<string> Headlines)
{
    public override string ToString() => Name;
}

/// <summary>
/// Front pages of fictional outlets, each built as another school of web design builds them, with all that stands
/// around the news.
/// </summary>
internal static class FrontPages
{
    private static readonly string[] English =
    [
        "Night ferry returns to Port Alder after storm repairs", "Council of Wend approves tram line to the harbour",
        "Three hurt as crane falls at Maris shipyard", "Farmers in the Odel valley ask for water reserves",
        "Library of Sarn opens its reading room on Sundays", "Strike ends",
        "Glass makers of Tolm find a buyer for their works",
    ];

    private static readonly string[] German =
    [
        "Nachtfähre fährt nach dem Sturm wieder bis Erlenhafen",
        "Stadtrat von Wendau stimmt für die Straßenbahn zum Hafen",
        "Drei Verletzte nach Kranunfall auf der Marisch-Werft", "Landwirte im Odeltal fordern Wasserspeicher",
        "Bücherei in Sarnau öffnet ihren Lesesaal auch sonntags", "Glasbläser von Tolmen finden einen Käufer",
    ];

    private static readonly string[] Chinese =
    [
        "渔港夜间渡轮风暴后恢复通航", "文德市议会批准修建港口电车线", "马里斯船厂吊车倒塌三人受伤", "奥德河谷农民请求增加蓄水设施",
        "萨恩图书馆周日开放阅览室", "托姆玻璃厂找到新的买家",
    ];

    private static readonly string[] Japanese =
    [
        "夜行フェリー、嵐の後に運航再開", "ウェンド市議会が路面電車の延伸を承認", "造船所でクレーン倒れ3人けが", "オデル谷の農家が貯水池を要望",
        "サーン図書館、日曜も閲覧室を開放",
    ];

    private static readonly string[] Korean =
    [
        "알더항 야간 여객선 폭풍 후 운항 재개", "웬드 시의회 항구 전차 노선 승인", "마리스 조선소 크레인 넘어져 3명 부상", "오델 계곡 농민들 저수지 요구",
    ];

    private static readonly string[] Arabic =
    [
        "العبارة الليلية تعود إلى ميناء ألدر بعد إصلاحات العاصفة", "مجلس مدينة وند يوافق على خط الترام إلى الميناء",
        "ثلاثة جرحى في سقوط رافعة بحوض ماريس", "مزارعو وادي أوديل يطلبون خزانات مياه",
        "مكتبة سارن تفتح قاعة القراءة يوم الأحد",
    ];

    private static readonly string[] Hindi =
    [
        "तूफान के बाद रात की नौका फिर से एल्डर बंदरगाह लौटी", "वेंड नगर परिषद ने बंदरगाह तक ट्राम लाइन को मंजूरी दी",
        "मारिस जहाज कारखाने में क्रेन गिरने से तीन घायल", "ओडेल घाटी के किसानों ने जल भंडार की मांग की",
    ];

    public static IReadOnlyList<FrontPageCase> All { get; } =
    [
        Cards(), LinkedCards(), Notices(), Table(), Flat(), Overlays(), Definitions(), Breaks(), Blog(), Portal(),
        Korea(), Sections(),
    ];

    /// <summary>
    /// Article elements with picture, kicker, headline, lead, author and time; a lead story of another class.
    /// </summary>
    private static FrontPageCase Cards()
    {
        const string site = "https://www.harbour-post.example/";
        var urls = English.Select((_, i) => $"{site}news/2031/03/1{i}/story-of-the-day-{i}").ToList();
        var cards = English.Select((headline, i) => $"""
            <article class="card {(i == 0 ? "card--lead" : "card--small")}">
              <a href="{urls[i]}" class="card__media" aria-hidden="true"><img src="/img/{i}.jpg" width="640" height="360" alt="The harbour at dawn, seen from the long mole"></a>
              <a class="card__kicker" href="/news/harbour">Harbour life</a>
              <h3 class="card__title"><a href="{urls[i]}">{headline}</a></h3>
              <p class="card__dek">What the town knows so far, and what the harbour master of Port Alder says about it.</p>
              <span class="by">By <a href="/people/mirela-pellagrin" rel="author">Mirela Pellagrin</a></span>
              <time datetime="2031-03-1{i}T08:30:00Z">today</time>
              <a href="{urls[i]}#comments">{i} comments</a> <a href="{urls[i]}">Read more</a>
            </article>
            """);
        return Page("cards", "en", site, string.Concat(cards), urls, English);
    }

    /// <summary>The whole card is one link that holds spans; relative addresses; a slug of one part.</summary>
    private static FrontPageCase LinkedCards()
    {
        const string site = "https://wendauer-bote.example/";
        var urls =
            German.Select((_, i) => $"{site}lokales/wendau-hafen-sturm-und-strassenbahn-{40_120 + i}.html").ToList();
        var cards = German.Select((headline, i) => $"""
            <div class="teaser t{i}"><a class="teaser-link" href="{new Uri(urls[i]).AbsolutePath}"><img class="lazy" src="data:image/gif;base64,R0lGOD" data-src="/bild/{i}.webp" alt="">
            <span class="teaser-kicker">Wendau</span><span class="teaser-title">{headline}</span>
            <span class="teaser-text">Wie es jetzt am Hafen von Erlenhafen weitergeht, erklärt die Hafenmeisterin im Gespräch.</span>
            <span class="teaser-date">1{i}. März 2031, 08:30 Uhr</span></a></div>
            """);
        return Page(
            "linked cards", "de", site, $"<section class=\"stage\">{string.Concat(cards)}</section>", urls, German);
    }

    /// <summary>
    /// A ministry's notices: a list of links with a day each, no pictures, short headlines in characters.
    /// </summary>
    private static FrontPageCase Notices()
    {
        const string site = "https://gov.wende.example/zwgk/tzgg/";
        var urls = Chinese.Select(
            (_, i) => $"https://gov.wende.example/zwgk/tzgg/203103/t203103{10 + i}_98{i}31.html").ToList();
        var rows = Chinese.Select((headline, i) =>
            $"<li><a href=\"./203103/t203103{10 + i}_98{i}31.html\" title=\"{headline}\">{headline}</a>"
                + $"<span>2031-03-{10 + i}</span></li>");
        return Page(
            "notices", "zh-CN", site, $"<div class=\"listBox\"><ul class=\"xxgk\">{string.Concat(rows)}</ul></div>",
            urls, Chinese);
    }

    private static FrontPageCase Table()
    {
        const string site = "http://www.sarn-council.example/press/";
        var urls = English.Select((_, i) => $"http://www.sarn-council.example/press/view.asp?nid={7_001 + i}").ToList();
        var rows = English.Select((headline, i) =>
            $"<tr><td width=90>{10 + i}/03/2031</td><td><a href=\"view.asp?nid={7_001 + i}\">"
                + $"<font size=2>{headline}</font></a></td></tr>");
        return Page(
            "table", "en-GB", site,
            $"<table border=0 cellpadding=3><tr><th>Date</th><th>Release</th></tr>{string.Concat(rows)}</table>",
            urls, English);
    }

    /// <summary>Headlines, leads and dates one after another in one box.</summary>
    private static FrontPageCase Flat()
    {
        const string site = "https://tolm-observer.example/";
        var urls = English.Select((_, i) => $"{site}{Slug(English[i])}/").ToList();
        var rows = English.Select((headline, i) => $"""
            <h2 class="entry-title"><a href="{urls[i]}">{headline}</a></h2>
            <p>Our reporter went to see it and spoke to those who know the matter of number {i} from near.</p>
            <p class="postmeta">March 1{i}, 2031</p>
            """);
        return Page("flat", "en-US", site, $"<div id=\"content\">{string.Concat(rows)}</div>", urls, English);
    }

    /// <summary>Headings that are no links, under a link that covers the card and says the same on each.</summary>
    private static FrontPageCase Overlays()
    {
        const string site = "https://odel-rundschau.example/";
        var urls = German.Select((_, i) => $"{site}artikel/{300_100 + i}").ToList();
        var cards = German.Select((headline, i) => $"""
            <div class="tile"><a class="tile-cover" href="/artikel/{300_100 + i}"></a><div class="tile-body"><h3>{headline}</h3>
            <p>Im Odeltal wird darüber seit Wochen gestritten, nun liegt ein Vorschlag auf dem Tisch.</p>
            <a class="more" href="/artikel/{300_100 + i}">Weiterlesen</a></div></div>
            """);
        return Page("overlays", "de", site, $"<main>{string.Concat(cards)}</main>", urls, German);
    }

    private static FrontPageCase Definitions()
    {
        const string site = "https://sawt-alder.example/";
        var urls = Arabic.Select(
            (_, i) => $"{site}news/{55_010 + i}/{Uri.EscapeDataString(Arabic[i].Replace(' ', '-'))}").ToList();
        var rows = Arabic.Select((headline, i) =>
            $"<dt><a href=\"{urls[i]}\">{headline}</a></dt><dd>تفاصيل ما جرى في الميناء كما رواها شهود العيان للصحيفة "
                + "صباح اليوم.</dd>");
        return Page(
            "definitions", "ar", site, $"<div dir=rtl><dl class=akhbar>{string.Concat(rows)}</dl></div>", urls, Arabic);
    }

    private static FrontPageCase Breaks()
    {
        const string site = "http://maris-blatt.example/aktuell.htm";
        var urls = German.Select((_, i) => $"http://maris-blatt.example/m{i}0{i}5{i}.htm").ToList();
        var rows = German.Select((headline, i) => $"1{i}.03.2031 <a href=m{i}0{i}5{i}.htm>{headline}</a><br>\n");
        return Page("breaks", "de", site, $"<p>{string.Concat(rows)}</p>", urls, German);
    }

    /// <summary>
    /// A blog in its first year: slugs alone, "continue reading" with the headline for screen readers, tags
    /// under each post.
    /// </summary>
    private static FrontPageCase Blog()
    {
        const string site = "https://valley-notes.example/";
        var headlines = English[..5];
        var urls = headlines.Select(headline => $"{site}{Slug(headline)}/").ToList();
        var posts = headlines.Select((headline, i) => $"""
            <article id="post-{i}" class="post-{i} post type-post hentry"><header class="entry-header"><h2 class="entry-title"><a href="{urls[i]}" rel="bookmark">{headline}</a></h2>
            <div class="entry-meta"><span class="posted-on"><a href="{urls[i]}"><time class="entry-date published" datetime="2031-03-1{i}T10:00:00+00:00">March 1{i}, 2031</time></a></span>
            <span class="byline"><a class="url fn n" href="{site}author/anselm/">Anselm of the valley</a></span></div></header>
            <div class="entry-content"><p>Yesterday I walked along <a href="{site}a-long-walk-by-the-river-odel/">the river as I did before</a> and saw what had changed since the flood of last year. <a class="more-link" href="{urls[i]}">Continue reading <span class="screen-reader-text">{headline}</span></a></p></div>
            <footer class="entry-footer"><a href="{site}tag/river-and-valley/" rel="tag">River and valley life</a> <a href="{urls[i]}#respond">Leave a comment</a></footer></article>
            """);
        return Page("blog", "en", site, $"<div class=\"site-content\">{string.Concat(posts)}</div>", urls, headlines);
    }

    private static FrontPageCase Portal()
    {
        const string site = "https://www.asahi-umi.example/";
        var urls = Japanese.Select((_, i) => $"{site}articles/AS203103{10 + i}000{i}.html").ToList();
        var rows = Japanese.Select((headline, i) =>
            $"<li class=\"item\"><a href=\"/articles/AS203103{10 + i}000{i}.html\"><div class=\"txt\"><p>{headline}</p>"
                + $"<p class=\"time\">2031年3月{10 + i}日</p></div></a></li>");
        return Page(
            "portal", "ja", site, $"<div class=\"topics\"><ul>{string.Concat(rows)}</ul></div>", urls, Japanese);
    }

    private static FrontPageCase Korea()
    {
        const string site = "https://alder-ilbo.example/";
        var urls = Korean.Select((_, i) => $"{site}news/articleView.html?idxno={90_010 + i}").ToList();
        var rows = Korean.Select((headline, i) => $"""
            <div class="list-block"><div class="list-image"><a href="/news/articleView.html?idxno={90_010 + i}"><img src="/photo/{i}_v150.jpg"></a></div>
            <div class="list-titles"><a href="/news/articleView.html?idxno={90_010 + i}"><strong>{headline}</strong></a></div>
            <p class="list-summary"><a href="/news/articleView.html?idxno={90_010 + i}">알더 항구의 소식을 취재진이 현장에서 전합니다. 주민들은 오래 기다려 온 소식이라고 말했습니다.</a></p>
            <div class="list-dated">사회 | 정하늘 기자 | 2031-03-1{i} 08:30</div></div>
            """);
        return Page(
            "korea", "ko", site, $"<section class=\"article-list\">{string.Concat(rows)}</section>", urls, Korean);
    }

    /// <summary>Several sections of cards, each with a heading that leads to the section.</summary>
    private static FrontPageCase Sections()
    {
        const string site = "https://hindi-samay.example/";
        string[] sections = ["देश", "शहर"];
        var headlines = Hindi.ToList();
        var urls = headlines.Select((_, i) => $"{site}{(i < 2 ? "desh" : "shahar")}/story-{812_300 + i}").ToList();
        var boxes = sections.Select((section, s) => $"""
            <section class="box"><h2 class="box-title"><a href="/{(s == 0 ? "desh" : "shahar")}">{section}</a></h2><div class="row">
            {string.Concat(Enumerable.Range(s * 2, 2).Select(i => $"<div class=\"col\"><figure><a href=\"{urls[i]}\"><img src=\"/p/{i}.jpg\"><figcaption>फोटो: बंदरगाह पर सुबह का दृश्य, हमारे छायाकार द्वारा</figcaption></a></figure><h4><a href=\"{urls[i]}\">{headlines[i]}</a></h4></div>"))}
            </div></section>
            """);
        return Page("sections", "hi", site, string.Concat(boxes), urls, headlines);
    }

    /// <summary>
    /// The rest of every front page: menus, ticker, most read, tags, advertisement, partners, footer.
    /// </summary>
    private static FrontPageCase Page(
        string name, string language, string url, string list, IReadOnlyList<string> urls,
        IReadOnlyList<string> headlines)
    {
        var html = $"""
            <!doctype html><html lang="{language}"><head><meta charset="utf-8"><title>{name} – front page</title></head>
            <body class="home nav-open has-sidebar"><div class="page-wrapper">
            <header><a href="/" class="logo">The paper of {name}</a>
            <nav class="main-nav"><ul>{string.Concat(new[] { "World", "Politics", "Business and economy", "Culture", "Sport", "Opinion" }.Select(label => $"<li><a href=\"/{label.ToLowerInvariant().Replace(' ', '-')}\">{label}</a></li>"))}</ul></nav>
            <div class="topbar"><a href="/login">Log in</a> <a href="/abo/become-a-reader-of-this-paper">Become a reader of this paper today</a></div></header>
            {list}
            <div class="tagcloud"><a href="/tag/harbour">Harbour</a> <a href="/tag/elections-of-the-year">Elections of the year</a> <a href="/tag/tram">Tram</a></div>
            <aside class="sidebar"><h3>Most read</h3><ol><li><a href="/news/2030/12/24/an-older-story-that-people-still-read-today">An older story that people still read today, it seems</a></li>
            <li><a href="/news/2030/12/25/another-older-story-that-people-still-read">Another older story that people still read, it seems</a></li></ol></aside>
            <div class="ad-slot"><a href="https://shop.vendor.example/offer/2031/03/buy-lamps-now" rel="sponsored">Buy the lamps of the year now, two for the price of one</a></div>
            <div class="pagination"><a href="?page=2">2</a> <a href="?page=3">3</a> <a href="?page=2" rel="next">Older stories and notices</a></div>
            <footer class="site-footer"><a href="/terms-and-conditions-of-use">Terms and conditions of use of this site</a> <a href="/privacy">Privacy</a>
            <a href="https://perch.example/{name}">Follow us on Perch and everywhere else</a></footer></div></body></html>
            """;
        return new FrontPageCase(name, url, html, urls, headlines);
    }

    private static string Slug(string headline) =>
        WebUtility.UrlEncode(headline.ToLowerInvariant().Replace(",", "").Replace(' ', '-'));
}

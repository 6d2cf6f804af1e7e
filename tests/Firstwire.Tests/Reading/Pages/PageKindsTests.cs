using Firstwire.Reading;

namespace Firstwire.Tests.Reading.Pages;

public sealed class PageKindsTests
{
    private static readonly string Prose = FictionalPage.Paragraphs(FictionalPage.English);

    private static PageKind Kind(string html, string url = FictionalPage.Url) => FictionalPage.Read(html, url).Kind;

    private static string Data(string type) =>
        $"<script type=\"application/ld+json\">{{\"@context\":\"https://schema.org\",\"@type\":\"{type}\"}}</script>";

    [Fact]
    public void Short_paragraphs_of_a_script_without_spaces_are_prose()
    {
        const string body = "<h1>渡し船</h1><p>潮見町の港湾協議会は二十三日、老朽化した渡し船の運航をさらに二年続けることを決めた。漁業者が町役場を埋めた。</p>";

        Assert.Equal(PageKind.Article, Kind($"<html><body>{body}</body></html>"));
    }

    [Theory]
    [InlineData("/the-lamp-stays-lit?s=20")]
    [InlineData("/keeper?s=20")]
    [InlineData("/the-lamp-stays-lit-in-winter?q=lamp")]
    [InlineData("/topics/the-lamp-stays-lit-in-winter")]
    [InlineData("/author/the-lamp-stays-lit-4711")]
    [InlineData("/page/the-lamp")]
    [InlineData("/page/48113")]
    [InlineData("/archives/123")]
    public void A_dated_brief_is_an_article_wherever_it_is_filed_and_however_it_is_shared(string path)
    {
        var page = FictionalPage.Of("",
            $"<h1>The lamp stays lit</h1><time>2 November 2026</time><p>{FictionalPage.English[0]}</p>");

        Assert.Equal(PageKind.Article, Kind(page, "https://www.tidewater-courier.example" + path));
    }

    [Fact]
    public void An_article_below_its_subject_is_one_though_the_site_calls_each_page_a_website() =>
        Assert.Equal(PageKind.Article, Kind(
            FictionalPage.Of("<meta property=\"og:type\" content=\"website\">" + Data("NewsArticle"),
                $"<h1>The lamp stays lit</h1><p>{FictionalPage.English[0]}</p>"
                    + "<h3><a href=\"/ferry\">The old ferry</a></h3>"),
            "https://www.tidewater-courier.example/rubrik/the-lamp-stays-lit-4711"));

    [Fact]
    public void A_marked_body_makes_an_article_among_many_headlines() => Assert.Equal(PageKind.Article, Kind(
        FictionalPage.Of("", "<title>The lamp stays lit</title><h1>The lamp stays lit</h1><time>2 November 2026</time>"
            + $"<div itemprop=\"articleBody\">{Prose}</div>" + string.Concat(
            Enumerable.Range(1, 12).Select(static n => $"<h3><a href=\"/{n}\">Ferry {n} was late again</a></h3>"))),
        "https://www.tidewater-courier.example/keeper"));

    [Fact]
    public void A_collection_that_is_shared_as_an_article_is_a_listing() => Assert.Equal(PageKind.Listing, Kind(
        FictionalPage.Of("<meta property=\"og:type\" content=\"article\">" + Data("CollectionPage"), "<h1>Shore</h1>"
            + string.Concat(FictionalPage.English.Select((p, n) =>
                $"<article><h2><a href=\"/{n}\">Ferry {n} was late again</a></h2><p>{p}</p></article>"))),
        "https://www.tidewater-courier.example/shore/page/2/"));

    [Fact]
    public void A_series_over_the_headline_makes_no_listing_of_a_column() =>
        Assert.Equal(PageKind.Article, Kind(
            "<html><head><title>The lamp stays lit - Tidewater Courier</title></head><body><div>"
                + "<h3><a href=\"/lights-of-the-coast\">Lights of the coast</a></h3>"
                + $"<div><b>The lamp stays lit</b></div>{Prose}</div></body></html>",
            "https://www.tidewater-courier.example/keeper"));

    [Fact]
    public void Pictures_with_a_line_below_each_are_a_gallery_though_the_site_calls_each_page_an_article()
    {
        var pictures = string.Concat(Enumerable.Range(1, 8).Select(static n =>
            $"<div><img src=\"/{n}.jpg\"><p>Picture {n} shows the ferry.</p></div>"));

        Assert.Equal(PageKind.Gallery, Kind(FictionalPage.Of("<meta property=\"og:type\" content=\"article\">",
            "<h1>The ferry in pictures</h1><time>2 November 2026</time>" + pictures)));
    }

    [Fact]
    public void A_page_that_says_it_is_a_gallery_is_one_whatever_its_preview_is_for()
    {
        var pictures = string.Concat(Enumerable.Range(1, 8).Select(static n =>
            $"<figure><img src=\"/{n}.jpg\"><figcaption>Picture {n} shows the ferry.</figcaption></figure>"));

        Assert.Equal(PageKind.Gallery, Kind(FictionalPage.Of(
            "<meta property=\"og:type\" content=\"article\">" + Data("ImageGallery"),
            $"<h1>Sixty years</h1><p>From the first crossing to the last.</p>{pictures}")));
    }

    [Fact]
    public void Running_text_is_an_article() =>
        Assert.Equal(PageKind.Article, Kind(FictionalPage.Of("", "<h1>The lamp</h1>" + Prose)));

    [Fact]
    public void What_states_to_be_a_live_blog_is_one_and_no_article()
    {
        var article = FictionalPage.Read(FictionalPage.Of(Data("LiveBlogPosting"), "<h1>The lamp, live</h1>" + Prose));

        Assert.Equal((PageKind.LiveBlog, false), (article.Kind, article.IsArticle));
    }

    [Fact]
    public void A_front_page_is_a_listing()
    {
        var cards = string.Concat(Enumerable.Range(0, 24).Select(static i =>
            $"<div class=\"card\"><h2><a href=\"/{i}\">Ferry {i} is late</a></h2><p>The ferry of {i} o'clock was late "
                + "again, said those who stood on the pier and waited for it.</p></div>"));

        Assert.Equal(PageKind.Listing, Kind($"<html><body><h1>Today</h1>{cards}</body></html>",
            "https://www.tidewater-courier.example/sea"));
    }

    [Fact]
    public void Lines_that_each_open_with_a_headline_of_its_own_are_a_listing()
    {
        var teasers = string.Concat(Enumerable.Range(0, 5).Select(static i =>
            $"<p><a href=\"/{i}.html\"><b>Ferry {i} is late again</b></a><br>The ferry of {i} o'clock was late again, "
                + "said those who stood on the pier, and waited for it all the same.</p>"));

        Assert.Equal(PageKind.Listing, Kind($"<html><body><h2>Local News</h2>{teasers}</body></html>",
            "https://www.tidewater-courier.example/news/"));
    }

    [Fact]
    public void An_article_with_as_many_headlines_beside_it_stays_one()
    {
        var cards = string.Concat(Enumerable.Range(0, 24)
            .Select(static i => $"<h3><a href=\"/{i}\">Ferry {i}</a></h3>"));

        Assert.Equal(PageKind.Article, Kind(FictionalPage.Of(Data("NewsArticle"),
            $"<h1>The lamp</h1>{Prose}") + $"<aside>{cards}</aside>"));
    }

    [Theory]
    [InlineData("Letter 404")]
    [InlineData("Hiker not found after three days")]
    public void A_short_article_about_what_was_not_found_is_no_error(string title) =>
        Assert.Equal(
            PageKind.Article,
            FictionalPage.Read(FictionalPage.Of("", $"<h1>{title}</h1><p>{FictionalPage.English[0]}</p>")
            .Replace("<head>", $"<head><title>{title}</title>", StringComparison.Ordinal)).Kind);

    [Theory]
    [InlineData("404 – Page not found", "The page that you are looking for has moved, or it was never here at all.")]
    [InlineData("Seite nicht gefunden", "Die Seite, die Sie suchen, ist umgezogen oder war niemals hier zu finden.")]
    [InlineData("Sidan kunde inte hittas", "Sidan som du söker har flyttats, eller så har den aldrig funnits här.")]
    [InlineData("Sivua ei löytynyt", "Etsimäsi sivu on siirretty, tai sitä ei ole koskaan täällä ollutkaan.")]
    [InlineData("صفحه پیدا نشد", "صفحه‌ای که به دنبال آن هستید جابه‌جا شده یا هرگز اینجا نبوده است.")]
    [InlineData("ページが見つかりません", "お探しのページは移動したか、削除された可能性があります。")]
    public void A_page_that_says_that_there_is_none_is_an_error(string title, string text) =>
        Assert.Equal(PageKind.Error,
            Kind($"<html><head><title>{title}</title></head><body><h1>{title}</h1><p>{text}</p></body></html>"));

    [Fact]
    public void An_article_about_what_was_not_found_is_an_article() =>
        Assert.Equal(PageKind.Article, Kind(FictionalPage.Of("<title>Missing keeper not found</title>",
            "<h1>Missing keeper not found</h1>" + Prose + FictionalPage.Paragraphs(FictionalPage.Russian))));

    [Fact]
    public void A_page_that_asks_for_consent_is_no_article() =>
        Assert.Equal(PageKind.Consent, Kind("""
            <html><head><title>Tidewater Courier</title></head><body><div><h1>Your harbour, your data</h1>
            <p>We and our partners store cookies on your device to show you advertisements that suit you, to measure
            them,
            and to learn what our readers like; you may change your mind at any time.</p>
            <button>Accept all</button><p>Accept all, or read on with a subscription.</p></div></body></html>
            """));

    [Fact]
    public void A_notice_of_what_partners_store_on_a_device_asks_for_consent() =>
        Assert.Equal(PageKind.Consent, Kind("""
            <html><head><title>Gezeitenbote</title></head><body><div><h1>Willkommen beim Gezeitenboten</h1>
            <p>Wir und unsere Partner speichern Informationen auf Ihrem Gerät, um Ihnen Werbung zu zeigen, die zu Ihnen
            passt. Stimmen Sie bitte Cookies zu, oder lesen Sie den Boten mit einem Abonnement.</p>
            <button>Weiter</button></div></body></html>
            """));

    [Fact]
    public void A_film_with_a_line_about_it_is_a_video() =>
        Assert.Equal(PageKind.Video, Kind(FictionalPage.Of(Data("VideoObject"),
            $"<h1>The lamp</h1><video src=\"/l.mp4\"></video><p>{FictionalPage.English[0]}</p>")));

    [Fact]
    public void Pictures_with_captions_are_a_gallery()
    {
        var pictures = string.Concat(Enumerable.Range(0, 9).Select(static i =>
            $"<figure><img src=\"/{i}.jpg\"><figcaption>The lamp on day {i}</figcaption></figure>"));

        Assert.Equal(PageKind.Gallery, Kind(FictionalPage.Of("",
            $"<h1>The lamp</h1><div><p>{FictionalPage.English[0]}</p>{pictures}</div>")));
    }

    [Theory]
    [InlineData("/", PageKind.Listing)]
    [InlineData("/keeper", PageKind.Article)]
    public void Posts_of_other_pages_are_a_listing_on_a_home_page_alone(string path, PageKind kind)
    {
        var posts = string.Concat(FictionalPage.English.Concat(FictionalPage.German).Select(static (p, i) =>
            $"<article><h2><a href=\"https://shore.example/{i}/\">Post {i}</a></h2><p>{p}</p><p>{p}</p></article>"));

        Assert.Equal(kind, Kind($"<html><body><h1>What others said</h1><main>{posts}</main></body></html>",
            "https://keeper.example" + path));
    }

    [Fact]
    public void A_page_without_text_is_empty() =>
        Assert.Equal(PageKind.Empty, Kind("<html><body><div id=\"app\"></div></body></html>"));

    private const string Verse = "<ul><li>The lamp went out,<li>the lamp went out,<li>and no one lit the lamp.<li>"
        + "The keeper sat,<li>the keeper sat<li>until the wick was damp.</ul>";

    [Theory]
    [InlineData("/the-keeper-of-the-lamp", PageKind.Article)]
    [InlineData("/2026/11/23/keeper", PageKind.Article)]
    [InlineData("/2026/11/23/", PageKind.Listing)]
    [InlineData("/verse", PageKind.Listing)]
    public void Verse_at_the_address_of_an_article_is_one(string path, PageKind kind) =>
        Assert.Equal(kind, Kind($"<html><body><h1>The keeper of the lamp</h1>{Verse}</body></html>",
            "https://www.tidewater-courier.example" + path));

    [Fact]
    public void Links_with_a_word_on_each_are_an_article_where_the_page_states_to_be_one()
    {
        var links = string.Concat(Enumerable.Range(0, 9).Select(static i =>
            $"<div>Worth a look<br><a href=\"/{i}\">How the harbour of the {i}th island lost its lamp</a></div>"));
        var page = $"<html><head>{{0}}</head><body><h1>Read on Monday</h1><div>{links}</div></body></html>";
        const string Address = "https://www.tidewater-courier.example/2026/11/23/read-on-monday-by-us";

        Assert.Equal(PageKind.Article,
            Kind(page.Replace("{0}", Data("BlogPosting"), StringComparison.Ordinal), Address));
        Assert.Equal(PageKind.Listing, Kind(page.Replace("{0}", "", StringComparison.Ordinal), Address));
    }

    [Theory]
    [InlineData("https://www.tidewater-courier.example/tag/harbour/", "")]
    [InlineData("https://www.tidewater-courier.example/?s=harbour", "")]
    [InlineData("https://www.tidewater-courier.example/author/anna-berg", "")]
    [InlineData("https://www.tidewater-courier.example/harbour", "class=\"archive category\"")]
    public void Excerpts_gathered_by_subject_author_or_search_are_a_listing(string url, string body)
    {
        var posts = string.Concat(FictionalPage.English.Select(static (text, at) =>
            $"<article><h2><a href=\"/2026/11/post-{at}\">What the harbour said {at}</a></h2><p>{text}</p></article>"));

        Assert.Equal(PageKind.Listing, Kind($"<title>harbour</title><body {body}><h1>harbour</h1>{posts}", url));
    }

    [Fact]
    public void A_dated_brief_of_two_lines_is_an_article() => Assert.Equal(PageKind.Article, Kind(
        "<title>Ferry back in service</title><h1>Ferry back in service</h1><p>18 October 2026</p>"
            + "<div><p>SKARVOY - The ferry is back in service after repairs.</p><p>It sails every half hour.</p></div>",
        "https://www.tidewater-courier.example/news/brief"));

    [Theory]
    [InlineData("Oops! That page can’t be found.", "Tidewater Courier")]
    [InlineData("Diese Seite gibt es leider nicht (mehr).", "Tidewater Courier – Seite nicht gefunden")]
    public void An_error_says_so_in_its_heading_or_its_title(string heading, string title) => Assert.Equal(
        PageKind.Error,
        Kind($"<title>{title}</title><h1>{heading}</h1><p>Maybe try one of these:</p><ul><li><a href=\"/a\">The "
            + "lamp</a><li><a href=\"/b\">The ferry</a></ul>"));

    [Theory]
    [InlineData("451: Unavailable due to legal reasons")]
    [InlineData("Something went wrong")]
    [InlineData("Wir führen Wartungsarbeiten durch")]
    [InlineData("サイトはメンテナンス中です")]
    public void What_could_not_be_made_just_now_is_an_error(string heading) => Assert.Equal(
        PageKind.Error, Kind($"<title>{heading}</title><h1>{heading}</h1><p>{FictionalPage.English[0]}</p>"));

    [Theory]
    [InlineData("Sign in to your account", PageKind.Consent)]
    [InlineData("Anmelden", PageKind.Consent)]
    [InlineData("The keeper's last ferry", PageKind.Article)]
    public void A_page_that_asks_for_a_password_under_a_heading_that_says_so_asks_to_sign_in(
        string heading, PageKind kind) => Assert.Equal(
        kind,
        Kind($"<title>{heading}</title><main><h1>{heading}</h1><p>{FictionalPage.English[0]}</p><form>"
            + "<input type=\"email\"><input type=\"password\"><button>Go</button></form></main>"));

    [Fact]
    public void A_page_that_offers_advertising_or_a_subscription_asks_for_consent() => Assert.Equal(
        PageKind.Consent,
        Kind("<title>Tidewater</title><h1>Willkommen</h1><p>Besuchen Sie uns wie gewohnt mit Werbung und Tracking. "
            + "Wir setzen Cookies ein und verarbeiten Daten.</p><button>Einwilligen und weiter</button>"));

    [Theory]
    [InlineData("/lamps", "<h2><a href=\"/2026/11/lamp/\">Nobody lit the lamp again</a></h2>", PageKind.Listing)]
    [InlineData("/lamps", "<p class=\"title\"><a href=\"/2026/11/lamp/\">Nobody lit the lamp again</a></p>",
        PageKind.Listing)]
    [InlineData("/2026/11/lamp/", "<h2><a href=\"/2026/11/lamp\">Nobody lit the lamp again</a></h2>",
        PageKind.Article)]
    [InlineData("/lamps", "<h2>Nobody lit the lamp again</h2>", PageKind.Article)]
    public void A_post_below_the_headline_of_another_page_is_gathered_be_it_the_only_one(
        string path, string headline, PageKind kind) => Assert.Equal(kind, Kind(
            $"<title>Lamps – Tidewater Courier</title><h1>Subject: Lamps</h1><article>{headline}{Prose}</article>",
            "https://www.tidewater-courier.example" + path));

    [Fact]
    public void A_link_to_where_the_news_is_from_makes_no_listing_of_an_article_below_its_own_headline() =>
        Assert.Equal(PageKind.Article, Kind(
            "<title>Nobody lit the lamp again – The keeper's links</title><article><h2><a "
                + $"href=\"https://shore.example/lamp\">Nobody lit the lamp again</a></h2>{Prose}</article>",
            "https://keeper.example/lamp"));

    [Fact]
    public void A_text_that_is_all_a_link_to_another_page_is_a_teaser() => Assert.Equal(PageKind.Listing, Kind(
        "<title>Lamps – Tidewater Courier</title><h1>Subject: Lamps</h1><div><a class=\"card\" href=\"/2026/lamp\">"
            + $"<h3>Nobody lit the lamp again</h3><p>{FictionalPage.English[0]}</p></a></div>",
        "https://www.tidewater-courier.example/lamps"));

    [Theory]
    [InlineData("/tags/lamp/")]
    [InlineData("/categories/lamp/index.html")]
    [InlineData("/tag/%D0%BB%D0%B0%D0%BC%D0%BF%D0%B0/")]
    [InlineData("/archives/2026/11/")]
    [InlineData("/page/2/")]
    public void A_line_or_two_at_the_address_of_an_archive_are_no_article(string path) => Assert.Equal(
        PageKind.Listing,
        Kind($"<title>Lamp</title><h1>Lamp</h1><p>{FictionalPage.English[0]}</p><ul><li><time "
            + "datetime=\"2026-11-02\">2 November</time> <a href=\"/lamp\">Nobody lit the lamp again</a></ul>",
            "https://www.tidewater-courier.example" + path));

    [Fact]
    public void A_front_page_that_describes_its_newest_article_is_still_one()
    {
        var posts = string.Concat(Enumerable.Range(0, 5).Select(static at =>
            $"<article><h2><a href=\"/2026/{at}\">What the harbour said {at}</a></h2>{Prose}</article>"));

        Assert.Equal(PageKind.Listing, Kind(
            $"<head><meta property=\"og:type\" content=\"website\">{Data("BlogPosting")}</head><body>{posts}",
            "https://www.tidewater-courier.example/"));
    }
}

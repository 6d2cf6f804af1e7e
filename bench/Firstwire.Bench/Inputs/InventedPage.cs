using System.Text;

namespace Firstwire.Bench.Inputs;

/// <summary>A page as news sites build them: the article amid navigation, teasers, scripts and a footer.</summary>
internal static class InventedPage
{
    public static byte[] Write(int paragraphs, int teasers)
    {
        var words = new InventedWords(seed: 2);
        var (title, author) = (words.Title(), words.Name());
        return Encoding.UTF8.GetBytes($$"""
            <!doctype html>
            <html lang="en"><head><meta charset="utf-8"><title>{{title}} | The Invented Post</title>
            <link rel="canonical" href="https://news.example/sea/ferry">
            <meta property="og:site_name" content="The Invented Post"><meta property="og:title" content="{{title}}">
            <meta property="article:published_time" content="2026-11-14T10:00:00Z">
            <script type="application/ld+json">
            {"@context":"https://schema.org","@type":"NewsArticle","headline":"{{title}}",
            "datePublished":"2026-11-14T10:00:00Z","author":[{"@type":"Person","name":"{{author}}"}]}</script>
            <style>.teaser{display:grid}</style></head>
            <body class="page"><header><nav>
            <ul>{{Repeat(30, _ => $"<li><a href=\"/section\">{words.Name()}</a></li>")}}</ul></nav></header>
            <div class="layout"><main><article class="story"><h1>{{title}}</h1>
            <div class="meta">By <a rel="author" href="/author">{{author}}</a>
            <time datetime="2026-11-14T10:00:00Z">Saturday</time></div>
            {{Repeat(paragraphs, number => Block(words, number))}}
            </article></main><aside>{{Repeat(teasers, number => Teaser(words, number))}}</aside></div>
            <footer>{{Repeat(20, _ => $"<a href=\"/imprint\">{words.Name()}</a> ")}}<p>All rights reserved.</p></footer>
            <script>window.state={{Repeat(2000, number => $"\"{number}\",")}}0</script></body></html>
            """);
    }

    private static string Block(InventedWords words, int number) => (number % 8) switch
    {
        5 => $"<h2>{words.Title()}</h2><p>{words.Paragraph()}</p>",
        6 => $"<figure><img src=\"/{number}.jpg\" alt=\"\"><figcaption>{words.Title()}</figcaption></figure>",
        7 => $"<blockquote><p>{words.Paragraph()}</p></blockquote>",
        _ => $"<p>{words.Paragraph()} <a href=\"/link/{number}\">{words.Name()}</a> <em>{words.Name()}</em>.</p>",
    };

    private static string Teaser(InventedWords words, int number) => $"""
        <div class="teaser" data-id="{number}">
        <a href="/other/{number}"><img src="/t{number}.jpg" alt=""><h3>{words.Title()}</h3></a>
        <p>{words.Paragraph()}</p><span class="time">{number} min</span></div>
        """;

    private static string Repeat(int count, Func<int, string> write) =>
        string.Join('\n', Enumerable.Range(0, count).Select(write));
}

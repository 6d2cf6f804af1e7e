using Firstwire.Press.Feeds;

namespace Firstwire.Press.Pages;

/// <summary>Who publishes, and who writes.</summary>
internal static class AboutPage
{
    public static string Write(Outlet outlet)
    {
        var words = Languages.Words(outlet.Language);
        var staff = string.Concat(outlet.Staff.Select(name => $"<li>{Markup.Escape(name)}</li>\n"));
        return $"""
            <!doctype html>
            <html lang="{outlet.Language}"{Furniture.Direction(outlet)}>
            <head>
            {Furniture.Head(outlet, $"{words.About} | {outlet.Name}", outlet.HomeUrl + "about")}</head>
            <body class="front">
            {Furniture.Masthead(outlet)}<main><h1>{words.About}</h1>
            <p>{Markup.Escape(outlet.Name)}. {Markup.Escape(outlet.Tagline)}. {words.OwnedBy} {Markup.Escape(outlet.Owner)}, {Markup.Escape(outlet.Country)}.</p>
            <ul>
            {staff}</ul>
            <h2 id="contact">{words.Contact}</h2><p>desk@{outlet.Slug}.example</p></main>
            {Furniture.Footer(outlet)}</body>
            </html>

            """;
    }
}

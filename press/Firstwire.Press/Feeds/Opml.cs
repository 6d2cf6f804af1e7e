using System.Text;

namespace Firstwire.Press.Feeds;

/// <summary>OPML 2.0: a folder a language, an outline a feed.</summary>
internal static class Opml
{
    public static string Write(IReadOnlyList<Outlet> outlets)
    {
        var xml = new StringBuilder("""
            <?xml version="1.0" encoding="utf-8"?>
            <opml version="2.0">
            <head><title>The world press</title></head>
            <body>

            """);
        foreach (var language in outlets.GroupBy(outlet => outlet.Language))
        {
            xml.Append($"<outline text=\"{language.Key}\">\n");
            foreach (var outlet in language)
            {
                foreach (var url in outlet.FeedUrls)
                {
                    var name = Markup.Escape(outlet.Name);
                    xml.Append(
                        $"<outline type=\"rss\" text=\"{name}\" title=\"{name}\" xmlUrl=\"{url}\" "
                            + $"htmlUrl=\"{outlet.HomeUrl}\" language=\"{outlet.Language}\"/>\n");
                }
            }

            xml.Append("</outline>\n");
        }

        return xml.Append("</body>\n</opml>\n").ToString();
    }
}

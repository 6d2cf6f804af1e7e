using System.Globalization;
using System.Text;
using Firstwire.Press.Feeds;

namespace Firstwire.Press.Troubles;

/// <summary>An entry of a misbehaving server's feed; the texts are escaped when written.</summary>
internal sealed record SmallEntry(string Id, string Title, string Link, DateTimeOffset Published, string Html);

/// <summary>The feed that a misbehaving server gives when it gives one.</summary>
internal static class SmallFeed
{
    public static string Of(Visit visit) => Write(visit.Home, Entries(visit.Home, visit.Now));

    /// <summary>Three notes of a municipal notice board, an hour apart.</summary>
    public static IEnumerable<SmallEntry> Entries(string home, DateTimeOffset now)
    {
        string[] titles =
            ["The lending library opens on Sundays", "Road works on Mill Lane end early", "Choir seeks two tenors"];
        var hour = now.AddTicks(-(now.Ticks % TimeSpan.TicksPerHour));
        return titles.Select((title, i) => new SmallEntry(
            $"{home}notes/{i}",
            title,
            $"{home}notes/{i}",
            hour.AddHours(-i),
            $"<p>{title}, says the notice board of Little Fenning.</p>"));
    }

    public static string Write(string home, IEnumerable<SmallEntry> entries)
    {
        var xml = new StringBuilder($"""
            <?xml version="1.0" encoding="utf-8"?>
            <rss version="2.0"><channel><title>Little Fenning notices</title><link>{home}</link><description>What the town clerk pins up</description>

            """);
        foreach (var entry in entries)
        {
            xml.Append($"""
                <item><title>{Markup.Escape(entry.Title)}</title><link>{Markup.Escape(entry.Link)}</link><guid isPermaLink="false">{Markup.Escape(entry.Id)}</guid><pubDate>{entry.Published.ToString("R", CultureInfo.InvariantCulture)}</pubDate><description>{Markup.Escape(entry.Html)}</description></item>

                """);
        }

        return xml.Append("</channel></rss>\n").ToString();
    }
}

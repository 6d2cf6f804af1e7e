using Firstwire.Press.Feeds;
using Firstwire.Press.Serving;

namespace Firstwire.Press.Farm;

/// <summary>One outlet's feed as written once, to be given out under any host.</summary>
/// <param name="Parts">The document, cut wherever its host stood.</param>
internal sealed record FarmField(string[] Parts, string Charset, string ContentType)
{
    public static FarmField Of(Outlet outlet, DateTimeOffset now)
    {
        var view = FeedView.At(outlet, feed: 0, now);
        var (type, text) = outlet.FeedFormat == FeedFormat.Atom
            ? ("application/atom+xml", AtomFeed.Write(view))
            : ("application/rss+xml", RssFeed.Write(view));
        return new FarmField(
            text.Split(new Uri(outlet.HomeUrl).Authority), outlet.Charset, $"{type}; charset={outlet.Charset}");
    }

    public byte[] Grow(string host) => Charsets.Encode(string.Join(host, Parts), Charset);
}

using Firstwire.Formats.Feeds;
using Firstwire.Newsroom.Archive.Sealing;
using Firstwire.Rights;
using Firstwire.Rights.Dialects;

namespace Firstwire.Newsroom.Wishes;

/// <summary>
/// What a feed and one of its entries say about use. Licence and statement of rights are told by the version itself.
/// </summary>
internal static class EntrySignals
{
    public static IReadOnlyList<RightsSignal> Of(FeedContent feed, Entry entry)
    {
        var provenance = ProvenanceText.Find(entry.ContentHtml ?? entry.ContentText ?? entry.Summary ?? "");
        if (provenance is null && feed.Statements.Count == 0 && entry.Statements.Count == 0 && entry.Media.Count == 0)
        {
            return [];
        }

        var signals = new List<RightsSignal>();
        signals.AddRange(Of(feed));
        signals.AddRange(
            entry.Statements.Select(static said => new RightsSignal(said.Name, SignalPlace.Entry, said.Value)));
        foreach (var media in entry.Media)
        {
            if (media.Rights is { } rights)
            {
                signals.Add(new RightsSignal(SignalNames.MediaRights, SignalPlace.Entry, rights));
            }

            if (media.License is { } license)
            {
                signals.Add(new RightsSignal(SignalNames.MediaLicense, SignalPlace.Entry, license));
            }
        }

        if (provenance is not null) signals.Add(new RightsSignal(SignalNames.Provenance, SignalPlace.Text, provenance));
        return [.. signals.Distinct()];
    }

    /// <summary>What a feed says of all its entries.</summary>
    public static IEnumerable<RightsSignal> Of(FeedContent feed) =>
        feed.Statements.Select(static said => new RightsSignal(said.Name, SignalPlace.Feed, said.Value));
}

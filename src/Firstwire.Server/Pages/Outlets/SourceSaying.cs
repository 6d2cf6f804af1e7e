using Firstwire.Newsroom.Outlets;
using Firstwire.Newsroom.Sources;
using Firstwire.Server.Wording;
using Firstwire.Text.Urls;

namespace Firstwire.Server.Pages.Outlets;

/// <summary>Why a source is suggested, and who an outlet is, in plain words.</summary>
internal static class SourceSaying
{
    /// <summary>"Linked by 5 articles of 3 outlets: …" without a full stop.</summary>
    public static string Why(Texts texts, SuggestedSource source)
    {
        if (source.Reasons.Count == 0) return texts["sources-no-reason"];
        var ways = string.Join(
            texts["list-comma"], source.Reasons.Select(reason => texts.Of(reason.Reason, ("count", reason.Items))));
        var more = source.Outlets - source.PointedBy.Count;
        var names = string.Join(
            texts["list-comma"], source.PointedBy) + (more > 0 ? texts["and-others", ("count", more)] : "");
        return texts["sources-why", ("ways", Saying.Capital(ways)), ("outlets", source.Outlets), ("names", names)];
    }

    public static string What(Texts texts, FoundSource source) => source switch
    {
        { Kind: FeedKind.ListPage } => texts["sources-page", ("count", source.Entries)],
        { Entries: 0 } => texts["sources-elsewhere"],
        _ => texts["sources-feed", ("count", source.Entries)],
    };

    /// <summary>As this outlet says it, or as another says it of this one.</summary>
    public static string Of(Texts texts, StatedTie tie) => texts.Of(tie.Kind, ("other", tie.ByOther));

    /// <summary>An address without its scheme, as people write it.</summary>
    public static string Address(string url) =>
        Saying.Site(url) is { } site ? site + WebUrl.Parse(url)!.Path.TrimEnd('/') : url;
}

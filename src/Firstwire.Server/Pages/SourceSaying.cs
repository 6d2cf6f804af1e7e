using Firstwire.Newsroom.Outlets;
using Firstwire.Newsroom.Sources;
using Firstwire.Text.Urls;

namespace Firstwire.Server.Pages;

/// <summary>Why a source is suggested, and who an outlet is, in plain words.</summary>
internal static class SourceSaying
{
    /// <summary>"Linked by 5 articles of 3 outlets: …" without a full stop.</summary>
    public static string Why(SuggestedSource source)
    {
        if (source.Reasons.Count == 0) return "Nothing points to it any more";
        var ways = string.Join(", ", source.Reasons.Select(reason => Way(reason.Reason, reason.Items)));
        var more = source.Outlets - source.PointedBy.Count;
        var names = string.Join(", ", source.PointedBy) + (more > 0 ? $" and {Saying.Count(more, "other", "others")}" : "");
        return $"{char.ToUpperInvariant(ways[0])}{ways[1..]} of {Saying.Count(source.Outlets, "outlet", "outlets")}: {names}";
    }

    public static string What(FoundSource source) => source switch
    {
        { Kind: FeedKind.ListPage } => $"Its page, which lists {Saying.Count(source.Entries, "article", "articles")}",
        { Entries: 0 } => "A feed at another host, not asked yet",
        _ => $"A feed, which lists {Saying.Count(source.Entries, "entry", "entries")}",
    };

    public static string Of(CandidateState state) => state switch
    {
        CandidateState.Seen => "seen",
        CandidateState.Exploring => "being looked at",
        CandidateState.Offered => "offered",
        CandidateState.Added => "added",
        CandidateState.Dismissed => "dismissed",
        _ => "nothing to follow",
    };

    public static string Of(OutletFactKind kind) => kind switch
    {
        OutletFactKind.Name => "Named",
        OutletFactKind.Country => "Country",
        OutletFactKind.Language => "Publishes in",
        OutletFactKind.SameAs => "Also at",
        OutletFactKind.Parent => "Belongs to",
        OutletFactKind.Principles => "Its principles",
        _ => "Leads to",
    };

    public static string Of(FactOrigin origin) => origin switch
    {
        FactOrigin.Page => "its own page",
        FactOrigin.LinkedData => "its own linked data",
        FactOrigin.Feed => "its feed",
        FactOrigin.Data => "our reference data",
        FactOrigin.Editor => "an editor",
        _ => "its trust.txt",
    };

    /// <summary>As this outlet says it, or as another says it of this one.</summary>
    public static string Of(StatedTie tie) => (tie.Kind, tie.ByOther) switch
    {
        (OutletTie.Member, false) => "Counts as a member",
        (OutletTie.Member, true) => "Is called a member by",
        (OutletTie.BelongsTo, false) => "Is a member of",
        (OutletTie.BelongsTo, true) => "Calls itself a member of this",
        (OutletTie.Controls, false) => "Controls",
        (OutletTie.Controls, true) => "Is controlled, it says, by",
        (OutletTie.ControlledBy, false) => "Is controlled by",
        (OutletTie.ControlledBy, true) => "Says that this controls it",
        (OutletTie.SameAs, false) => "Calls its own",
        (OutletTie.SameAs, true) => "Calls this its own",
        (_, false) => "Leads to",
        _ => "Leads to this",
    };

    /// <summary>An address without its scheme, as people write it.</summary>
    public static string Address(string url) =>
        Saying.Site(url) is { } site ? site + WebUrl.Parse(url)!.Path.TrimEnd('/') : url;

    public static string Of(MergeReason reason) => reason switch
    {
        MergeReason.SameIdentity => "each calls the other its own",
        MergeReason.MutualControl => "each says that it controls the other",
        MergeReason.Moved => "one leads to the other, which names it",
        _ => "an editor's word",
    };

    private static string Way(PointerReason reason, long items) => reason switch
    {
        PointerReason.Linked => $"linked by {Saying.Count(items, "article", "articles")}",
        PointerReason.NamedAsSource => $"named as the source of {Saying.Count(items, "entry", "entries")}",
        PointerReason.CreditedByName => $"credited by name in {Saying.Count(items, "entry", "entries")}",
        _ => $"listed in {Saying.Count(items, "entry", "entries")}",
    };
}

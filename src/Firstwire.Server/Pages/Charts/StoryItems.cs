using Firstwire.Newsroom.Coverage;
using Firstwire.Newsroom.Items;
using Firstwire.Newsroom.Stories;

namespace Firstwire.Server.Pages.Charts;

/// <summary>What of a story the charts are drawn from.</summary>
internal static class StoryItems
{
    public static IReadOnlyList<ShownItem> Of(ShownStory story) =>
        [.. story.Accounts.SelectMany(static account => account.Copies.Prepend(account.Lead))];

    /// <summary>When it was published, or first seen.</summary>
    public static DateTimeOffset TimeOf(ShownItem item) =>
        DateTimeOffset.FromUnixTimeMilliseconds(item.Position.Listed);

    public static List<CoverageShare> Shares(IReadOnlyList<StoryShare> shares) =>
        [.. shares.Select(static share => new CoverageShare(share.Of, share.Accounts, share.Items))];
}

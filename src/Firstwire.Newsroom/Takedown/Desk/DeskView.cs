using Firstwire.Newsroom.Items;
using Firstwire.Newsroom.Origins;
using Firstwire.Newsroom.Takedown.Control;

namespace Firstwire.Newsroom.Takedown.Desk;

/// <summary>What a publisher sees at the desk.</summary>
/// <param name="Name">As the outlet is shown; null where nothing of the domain is known here.</param>
/// <param name="MayRename">Only whoever proves the whole registered domain names the outlet.</param>
/// <param name="Held">How many items of the outlet are held; null for a part of its domain.</param>
/// <param name="Items">The newest of the domain's own.</param>
public sealed record DeskView(
    ProvenDomain Proven,
    string? Name,
    bool MayRename,
    long? Held,
    IReadOnlyList<ShownItem> Items,
    IReadOnlyList<OutletCopy> Copies,
    IReadOnlySet<PublisherWish> Wishes,
    IReadOnlyList<DeskRemoval> Removals);

using Firstwire.Newsroom.Items;
using Firstwire.Newsroom.Takedown.Execution;
using Firstwire.Newsroom.Takedown.Proof;
using Firstwire.Server.Pages;
using Firstwire.Server.Pages.Takedown;

namespace Firstwire.Server.Api;

/// <summary>
/// What was taken down, for everybody: the ledger with its proofs, and what those must drop who hold copies of ours.
/// </summary>
internal static class TakedownRoutes
{
    /// <summary>Where those who took our exports or feeds find what was erased since.</summary>
    public const string Revocations = "/takedowns.json";

    /// <summary>The page, and below it the ledger with its proofs.</summary>
    public const string Transparency = "/transparency";

    private const int RevocationsOnAPage = 1_000;

    public static void MapTakedowns(this WebApplication app)
    {
        app.MapRead(Revocations, (string? after, Tombstones tombstones) => Page(after, tombstones));
        app.MapRead(Transparency, (TransparencyReport report) =>
            PageRoutes.Page<TransparencyPage>((nameof(TransparencyPage.Figures), report.Figures())));
        app.MapRead($"{Transparency}.json", (TransparencyLedger ledger) =>
            TaggedAnswer.Json(LumenJson.Of(ledger.Entries())));
        app.MapRead($"{Transparency}/ledger.jsonl", (TransparencyLedger ledger) =>
            Results.Bytes(ledger.WriteFile(), "application/jsonl; charset=utf-8", "firstwire-ledger.jsonl"));
        app.MapRead($"{Transparency}/inclusion.json", (long entry, TransparencyLedger ledger) =>
            Proof(ledger.Inclusion(entry)));
        app.MapRead($"{Transparency}/consistency.json", (long size, TransparencyLedger ledger) =>
            Proof(ledger.Consistency(size)));
    }

    private static IResult Page(string? after, Tombstones tombstones)
    {
        if (Position(after) is not var (when, id)) return Results.BadRequest();
        var erased = tombstones.Since(when, id, RevocationsOnAPage);
        return TaggedAnswer.Json(
            new
            {
                Removed = erased.Select(tombstone => new
                {
                    Item = tombstone.ItemId,
                    Entry = tombstone.Entry is { } entry ? ItemIdentity.Urn(entry) : null,
                    At = tombstone.When,
                    Status = tombstone.IsCompelled
                        ? StatusCodes.Status451UnavailableForLegalReasons
                        : StatusCodes.Status410Gone,
                }),
                Next = erased.Count == RevocationsOnAPage
                    ? $"{Revocations}?after={Position(erased[^1])}"
                    : null,
            });
    }

    /// <summary>Null for what is no place in the list; the beginning where none is given.</summary>
    private static (DateTimeOffset When, long Id)? Position(string? after) => after is null
        ? (DateTimeOffset.UnixEpoch, 0)
        : ListPosition.Parse(after) is var (at, id) && at < DateTimeOffset.MaxValue.ToUnixTimeMilliseconds()
            ? (DateTimeOffset.FromUnixTimeMilliseconds(at), id)
            : null;

    private static ListPosition Position(Tombstone last) => new(last.When.ToUnixTimeMilliseconds(), last.ItemId);

    private static IResult Proof(IReadOnlyList<byte[]>? hashes) => hashes is null
        ? Results.NotFound()
        : Results.Json(new { Hashes = hashes.Select(Convert.ToHexStringLower) }, ApiJson.Options);
}

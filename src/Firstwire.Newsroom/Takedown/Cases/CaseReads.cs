using Dapper;
using Firstwire.Newsroom.Archive;
using Firstwire.Newsroom.Archive.Filing;
using Firstwire.Newsroom.Archive.Sealing;
using Firstwire.Newsroom.Items;
using Firstwire.Newsroom.Takedown.Control;
using Firstwire.Text.Urls;

namespace Firstwire.Newsroom.Takedown.Cases;

/// <summary>Reads cases. A claimant reads one, by its private link; the operator reads all.</summary>
public sealed class CaseReads(NewsArchive archive)
{
    /// <summary>By the status link's token; null where there is none, or its claimant was erased.</summary>
    public CaseView? Find(string token)
    {
        using var read = archive.Read();
        return CaseStore.FindByToken(read.Archive, read.Hashes.Token(token)) is { Sealed: not null } row
            ? Open(read, row) with { CounterNotices = [] }
            : null;
    }

    /// <summary>By the public code, for the operator.</summary>
    public CaseView? FindByCode(string code)
    {
        using var read = archive.Read();
        return CaseStore.FindByCode(read.Archive, code) is { } row
            ? Open(read, row) with { Token = null, ItemUrl = row.ItemId is { } item ? AddressOf(read, item) : null }
            : null;
    }

    /// <summary>Whether an item stands at an address.</summary>
    public bool IsHeld(string address)
    {
        if (WebUrl.Parse(address) is not { } url) return false;
        using var read = archive.Read();
        return read.Archive.ExecuteScalar<long>(
            "select exists (select 1 from item_address join item on item.id = item_id "
                + "where url_hash = @hash and erased is null)",
            new { hash = ItemAddresses.Hash(read.Hashes, url) }) == 1;
    }

    /// <inheritdoc cref="CaseStore.List"/>
    public IReadOnlyList<CaseView> List(bool isOpen, int count, ListPosition? after = null)
    {
        using var read = archive.Read();
        return [.. CaseStore.List(read.Archive, isOpen, count, after).Select(row => Open(read, row) with
        {
            Token = null,
            Position = row.Position,
        })];
    }

    public CaseCounts Count()
    {
        using var read = archive.Read();
        var counts = read.Archive.Query<(long State, long? Rejection, long Count)>(
            "select state, rejection, count(*) from takedown_case group by state, rejection").AsList();
        return new CaseCounts(
            counts.Where(row => row.State <= (long)CaseState.Executing).Sum(row => row.Count),
            Of(CaseState.Executed), Of(CaseState.Rejected),
            counts.Where(row => row.Rejection == (long)RejectionReason.Abuse).Sum(row => row.Count),
            Of(CaseState.Withdrawn), Of(CaseState.Contested), Of(CaseState.Lapsed));

        long Of(CaseState state) => counts.Where(row => row.State == (long)state).Sum(row => row.Count);
    }

    private static string? AddressOf(ReadSession read, long itemId)
    {
        using var key = read.KeyOf(Subject.Item, itemId);
        return ItemAddresses.Of(read.Archive, key, itemId);
    }

    private static CaseView Open(ReadSession read, CaseRow row)
    {
        using var key = read.KeyOf(Subject.Claim, row.Id);
        var content = key is null || row.Sealed is null
            ? null
            : key.Open(row.Sealed, Sealed.Json.CaseContent, Place.Case);
        var control = ControlClaims.Find(read, row.Id);
        return new CaseView(
            row.Code,
            (CaseSource)row.Source,
            (CaseScope)row.Scope,
            row.Ground,
            row.Standing,
            content?.Claim,
            control is null || content?.Host is null ? null : ControlView.Of(control, content.Host),
            [.. CaseStore.Log(read.Archive, row.Id).Select(entry => new CaseLogEntry(entry.News, entry.At))],
            row.ItemId,
            row.ProofKind,
            content?.Word)
        {
            Token = content?.Token,
            CounterNotices = key is null
                ? []
                : [.. read.Archive.Query<byte[]>(
                    "select sealed from counter_notice where claim_id = @Id order by id", new { row.Id })
                    .Select(sealedNotice => key.Open(sealedNotice, Sealed.Json.CounterNotice, Place.CounterNotice))],
        };
    }
}

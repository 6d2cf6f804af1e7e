using Dapper;
using Firstwire.Newsroom.Archive;
using Firstwire.Newsroom.Archive.Filing;
using Firstwire.Newsroom.Archive.Sealing;
using Firstwire.Newsroom.Takedown.Control;
using Firstwire.Newsroom.Takedown.Execution;
using Firstwire.Newsroom.Takedown.Mail;
using Firstwire.Text.Urls;

namespace Firstwire.Newsroom.Takedown.Cases;

/// <summary>What a notice is about, as it was found when it came in.</summary>
/// <param name="ItemId">The item that stands at its address, where there is one.</param>
/// <param name="Host">Whose control is to be proven.</param>
internal sealed record CaseTarget(long? ItemId, string? Host);

/// <summary>Keeps the cases: whatever happens to one is filed, logged and told in one transaction.</summary>
internal sealed class CaseBook(NewsArchive archive, NewsroomOptions options)
{
    private readonly CaseClock clock = new(archive.Time);

    public DateTimeOffset Now(WriteSession write) => clock.Now(write);

    /// <summary>Files what an event makes of a case; its new standing.</summary>
    public CaseStanding Happen(WriteSession write, CaseRow row, SealingKey key, CaseContent content, CaseEvent happened)
    {
        var now = Now(write);
        var change = CaseFlow.Next(row.Standing, happened, now);
        if (change is { News: [], Lapse: null } && change.After == row.Standing) return row.Standing;
        CaseStore.Apply(write, row.Id, change, now);
        ShowOrHide(write, row, change.After.Action);
        var letters = new CaseLetters(options.PublicUrl);
        foreach (var news in change.News)
        {
            if (letters.ToClaimant(row.Code, content, change.After, news) is { } letter)
            {
                Letters.Queue(write, key, row.Id, LetterKind.Claimant, letter);
            }

            if (letters.ToOutlet(row.Code, content, change.After, news) is { } told)
            {
                Letters.Queue(write, key, row.Id, LetterKind.Outlet, told);
            }
        }

        return change.After;
    }

    /// <summary>
    /// The page itself at once, so that no receipt says of it what is not so yet. What else the scope holds follows,
    /// and this once more, which is harmless.
    /// </summary>
    private static void ShowOrHide(WriteSession write, CaseRow row, CaseAction action)
    {
        if (action == CaseAction.Hide && row.ItemId is { } item) HiddenItems.Hide(write, row.Code, item);
        if (action == CaseAction.Unhide) HiddenItems.Unhide(write, row.Code);
    }

    /// <summary>As above, for a case by its number; null where it is gone or its claimant was erased.</summary>
    public CaseStanding? Happen(WriteSession write, long id, CaseEvent happened)
    {
        using var key = write.KeyOf(Subject.Claim, id);
        return key is not null && CaseStore.Find(write.Archive, id) is { Sealed: { } sealedContent } row
            ? Happen(write, row, key, key.Open(sealedContent, Sealed.Json.CaseContent, Place.Case), happened)
            : null;
    }

    /// <summary>
    /// A complete notice goes on: its page is hidden where it is one page, held here, and within the caps.
    /// </summary>
    public CaseStanding Complete(WriteSession write, CaseRow row, SealingKey key, CaseContent content)
    {
        var claim = content.Claim;
        if (row.Standing.State != CaseState.Incomplete || ClaimReading.Missing(claim).Count > 0) return row.Standing;
        var mayHide = claim.IsOnePage && row.ItemId is not null && content.Host is { } host
            && CaseCaps.MayHide(
                write,
                claim.Email is null ? null : write.Hashes.Claimant(claim.Email),
                write.Hashes.Domain(RegistrableDomain.Of(host)),
                Now(write));
        return Happen(write, row, key, content, new CaseEvent.Completed(mayHide));
    }

    /// <summary>
    /// Notes a proof, and goes on where it covers what the case is about. False where the challenge was used up or is
    /// over.
    /// </summary>
    public bool Prove(WriteSession write, long claimId, ControlProof proof)
    {
        if (!ControlClaims.Prove(write, claimId, proof, Now(write))) return false;
        if (CaseStore.Find(write.Archive, claimId) is null) return true;
        CaseStore.Prove(write, claimId, proof);
        Happen(write, claimId, new CaseEvent.Proven());
        return true;
    }

    public static CaseTarget Find(WriteSession write, TakedownClaim claim)
    {
        if (claim.Scope == CaseScope.Item)
        {
            var id = write.Archive.QuerySingleOrDefault<long?>(
                "select coalesce(same_as, id) from item where id = @Item and erased is null", new { claim.Item });
            if (id is null) return new CaseTarget(null, null);
            using var key = write.KeyOf(Subject.Item, id.Value);
            return ItemAddresses.Of(write.Archive, key, id.Value) is { } address
                ? new CaseTarget(id, WebUrl.Parse(address)?.Host)
                : new CaseTarget(null, null);
        }

        var item = claim.Scope == CaseScope.Url && WebUrl.Parse(claim.Url) is { } url
            ? ItemAddresses.Find(write, url)
            : null;
        if (item is not null)
        {
            item = write.Archive.QuerySingleOrDefault<long?>(
                "select coalesce(same_as, id) from item where id = @item and erased is null", new { item });
        }

        return new CaseTarget(item, ClaimReading.HostOf(claim));
    }

    /// <summary>What the machine is to remove.</summary>
    public static TakedownScope ScopeOf(CaseRow row, CaseContent content)
    {
        var claim = content.Claim;
        return claim.Scope switch
        {
            CaseScope.Url => new TakedownScope.Url(claim.Url!),
            CaseScope.Prefix => new TakedownScope.UrlPrefix(claim.Url!),
            CaseScope.Item => new TakedownScope.Item(row.ItemId ?? claim.Item ?? 0),
            CaseScope.Author => new TakedownScope.Author(claim.Author!, content.Host!),
            CaseScope.Domain => new TakedownScope.WholeDomain(content.Host!),
            CaseScope.Text =>
                new TakedownScope.Text(TextFingerprint.FromBytes(content.Fingerprint ?? []), content.Host),
            CaseScope.Image => new TakedownScope.Image(claim.Url!),
            _ => throw new InvalidOperationException("unknown scope"),
        };
    }
}

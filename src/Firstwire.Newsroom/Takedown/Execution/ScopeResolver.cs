using System.Security.Cryptography;
using Dapper;
using Firstwire.Newsroom.Archive;
using Firstwire.Newsroom.Archive.Erasing;
using Firstwire.Newsroom.Archive.Filing;
using Firstwire.Newsroom.Archive.Sealing;
using Firstwire.Newsroom.Takedown.Desk;
using Firstwire.Reading.Sanitizing;
using Firstwire.Text.Urls;

namespace Firstwire.Newsroom.Takedown.Execution;

/// <summary>Which items a scope holds, a page at a time.</summary>
internal sealed class ScopeResolver(ReadSession read, ScopeContent scope)
{
    private const int PageSize = 200;

    private readonly HashSet<long> fingerprint = [.. TextFingerprint.FromBytes(scope.Fingerprint).Hashes];

    /// <summary>Live items in ascending order, each with whatever was found to be the same.</summary>
    public IEnumerable<IReadOnlyList<long>> Pages()
    {
        switch (scope.Kind)
        {
            case ScopeKind.Item:
                yield return ItemErasure.Twins(read.Archive, scope.ItemId);
                break;
            case ScopeKind.Url when scope.Url is { } url:
                List<long> there = ItemAt(url) is { } found ? ItemErasure.Twins(read.Archive, found) : [];
                yield return there;
                foreach (var page in InScope(Elsewhere)) yield return [.. page.Except(there)];
                break;
            case ScopeKind.Image or ScopeKind.Text when scope.Kind == ScopeKind.Image || scope.Domain is null:
                foreach (var page in InScope("true")) yield return page;
                break;
            case ScopeKind.UrlPrefix or ScopeKind.Author or ScopeKind.Domain or ScopeKind.Text:
                var outlet = OutletOf(scope.RegistrableDomain!);
                if (outlet is not null)
                {
                    foreach (var page in InScope("+outlet_id = @outlet", outlet)) yield return page;
                }

                foreach (var page in InScope($"outlet_id is not @outlet and {Elsewhere}", outlet)) yield return page;
                break;
        }
    }

    /// <summary>
    /// What was read by a link of one domain on a page of another is the other's as well; also where the link leads
    /// there no longer, for the versions that were read then.
    /// </summary>
    private const string Elsewhere = "id in (select item_id from page where elsewhere > 0)";

    private long? ItemAt(WebUrl url) => read.Archive.QuerySingleOrDefault<long?>(
        "select item_id from item_address where url_hash = @hash", new { hash = ItemAddresses.Hash(read.Hashes, url) });

    private long? OutletOf(string registrableDomain) => read.Archive.QuerySingleOrDefault<long?>(
        "select id from outlet where domain_hash = @hash", new { hash = read.Hashes.Domain(registrableDomain) });

    /// <param name="among">A condition on <c>item</c>.</param>
    private IEnumerable<IReadOnlyList<long>> InScope(string among, long? outlet = null)
    {
        for (var after = 0L; ;)
        {
            var ids = read.Archive.Query<long>(
                $"""
                select id from item
                where id > @after and erased is null and {among}
                order by id limit @PageSize
                """,
                new { after, outlet, PageSize }).AsList();
            if (ids.Count == 0) yield break;
            after = ids[^1];
            yield return [.. ids.Where(IsInScope).SelectMany(id => ItemErasure.Twins(read.Archive, id)).Distinct()];
        }
    }

    private bool IsInScope(long itemId)
    {
        using var key = read.KeyOf(Subject.Item, itemId);
        if (key is null) return false;
        try
        {
            return Addresses(key, itemId).Any(url => IsInScope(key, itemId, url));
        }
        catch (CryptographicException)
        {
            return scope.Kind == ScopeKind.Domain; // What cannot be read is of the domain all the same.
        }
    }

    /// <summary>
    /// Where the item's words stand: at its own address, at the one that this holds, at the one that its publisher
    /// calls its own, and where that was found to lead.
    /// </summary>
    private IEnumerable<WebUrl> Addresses(SealingKey key, long itemId)
    {
        if (WebUrl.Parse(ItemAddresses.Of(read.Archive, key, itemId)) is not { } own) yield break;
        yield return own;
        if (NormalUrl.Unwrap(own) is var held && held != own) yield return held;
        if (Corrections.AddressOf(read.Archive, key, itemId) is { } corrected) yield return corrected;
        var leads = read.Archive.ExecuteScalar<bool>(
            "select exists (select 1 from page where item_id = @itemId and elsewhere > 0)", new { itemId });
        if (!leads) yield break;
        foreach (var version in Versions(key, itemId))
        {
            if (WebUrl.Parse(version.Head.ReadFrom) is { } found) yield return found;
        }
    }

    private bool IsInScope(SealingKey key, long itemId, WebUrl url) => scope.Kind switch
    {
        ScopeKind.Url => scope.Url is { } page && NormalUrl.Of(url) == NormalUrl.Of(page),
        ScopeKind.Domain => Hosts.IsBelow(url.Host, scope.Domain!),
        ScopeKind.UrlPrefix => scope.Url is { } prefix
            && Hosts.Plain(url.Host) == Hosts.Plain(prefix.Host)
            && url.Path.StartsWith(prefix.Path, StringComparison.Ordinal),
        ScopeKind.Author => Hosts.IsBelow(url.Host, scope.Domain!)
            && Versions(key, itemId).Any(
            version => version.Head.Authors.Any(name => Refusals.Fold(name) == Refusals.Fold(scope.Name!))),
        ScopeKind.Text => (scope.Domain is null || Hosts.IsBelow(url.Host, scope.Domain))
            && Versions(key, itemId).Any(
            version => version.Body is { } body && IsText(body.Text ?? PlainText.From(body.Html ?? ""))),
        ScopeKind.Image =>
            scope.Url is { } image
                && Versions(key, itemId).Any(version => TakenImages.Shows(version, image, url.Href)),
        _ => false,
    };

    private bool IsText(string text) =>
        fingerprint.Count > 0
            && TextRuns.Of(read.Hashes, text).Count(fingerprint.Contains) >= fingerprint.Count * TextRuns.SameText;

    private IEnumerable<OpenedVersion> Versions(SealingKey key, long itemId) =>
        read.Archive.Query<long>("select number from version where item_id = @itemId", new { itemId })
            .Select(number => ItemVersions.Open(read, key, itemId, number)).OfType<OpenedVersion>();
}

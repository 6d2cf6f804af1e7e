using System.Security.Cryptography;
using System.Text.Json;
using Dapper;
using Firstwire.Newsroom.Archive;
using Firstwire.Newsroom.Archive.Erasing;
using Firstwire.Newsroom.Archive.Filing;
using Firstwire.Newsroom.Archive.Sealing;
using Firstwire.Reading.Sanitizing;
using Firstwire.Text.Urls;

namespace Firstwire.Newsroom.Takedown.Execution;

/// <summary>Which items a scope holds, a page at a time.</summary>
internal sealed class ScopeResolver(ReadSession read, ScopeContent scope)
{
    private const int PageSize = 200;

    /// <summary>So much of a text's sample is that text.</summary>
    private const double SameText = 0.6;

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
                yield return ItemAt(url) is { } found ? ItemErasure.Twins(read.Archive, found) : [];
                break;
            case ScopeKind.UrlPrefix or ScopeKind.Author or ScopeKind.Domain:
                foreach (var page in OnDomain(scope.RegistrableDomain)) yield return page;
                break;
            case ScopeKind.Text or ScopeKind.Image:
                foreach (var page in OnDomain(scope.Kind == ScopeKind.Text ? scope.RegistrableDomain : null))
                {
                    yield return page;
                }

                break;
        }
    }

    private long? ItemAt(WebUrl url) => read.Archive.QuerySingleOrDefault<long?>(
        "select item_id from item_address where url_hash = @hash", new { hash = ItemAddresses.Hash(read.Hashes, url) });

    /// <param name="domain">Registrable; null for all.</param>
    private IEnumerable<IReadOnlyList<long>> OnDomain(string? domain)
    {
        var outlet = domain is null ? null : read.Archive.QuerySingleOrDefault<long?>(
            "select id from outlet where domain_hash = @hash", new { hash = read.Hashes.Domain(domain) });
        if (domain is not null && outlet is null) yield break;
        for (var after = 0L; ;)
        {
            var ids = read.Archive.Query<long>(
                $"""
                select id from item
                where id > @after and erased is null {(outlet is null ? "" : "and +outlet_id = @outlet")}
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
            return WebUrl.Parse(ItemAddresses.Of(read.Archive, key, itemId)) is { } url
                && IsInScope(key, itemId, url);
        }
        catch (Exception failure) when (failure is CryptographicException or JsonException)
        {
            return scope.Kind == ScopeKind.Domain; // What cannot be read is of the domain all the same.
        }
    }

    private bool IsInScope(SealingKey key, long itemId, WebUrl url) => scope.Kind switch
    {
        ScopeKind.Domain => Hosts.IsBelow(url.Host, scope.Domain!),
        ScopeKind.UrlPrefix => scope.Url is { } prefix
            && url.Host == prefix.Host
            && url.Path.StartsWith(prefix.Path, StringComparison.Ordinal),
        ScopeKind.Author => Hosts.IsBelow(url.Host, scope.Domain!)
            && Versions(key, itemId).Any(
            version => version.Head.Authors.Any(name => Refusals.Fold(name) == Refusals.Fold(scope.Name!))),
        ScopeKind.Text => (scope.Domain is null || Hosts.IsBelow(url.Host, scope.Domain))
            && Versions(key, itemId).Any(
            version => version.Body is { } body && IsText(body.Text ?? PlainText.From(body.Html ?? ""))),
        ScopeKind.Image =>
            scope.Url is { } image && Versions(key, itemId).Any(version => TakenImages.Shows(version, image)),
        _ => false,
    };

    private bool IsText(string text) =>
        fingerprint.Count > 0
            && TextRuns.Of(read.Hashes, text).Count(fingerprint.Contains) >= fingerprint.Count * SameText;

    private IEnumerable<OpenedVersion> Versions(SealingKey key, long itemId) =>
        read.Archive.Query<long>("select number from version where item_id = @itemId", new { itemId })
            .Select(number => ItemVersions.Open(read, key, itemId, number)).OfType<OpenedVersion>();
}

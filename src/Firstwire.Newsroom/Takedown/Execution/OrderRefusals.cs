using Dapper;
using Firstwire.Newsroom.Archive;
using Firstwire.Newsroom.Archive.Filing;
using Firstwire.Text.Urls;

namespace Firstwire.Newsroom.Takedown.Execution;

/// <summary>
/// What an order refuses to have taken in again: by its scope, and by what each of its items is recognised by.
/// </summary>
internal static class OrderRefusals
{
    /// <summary>What is refused by rule, before it is looked at what is there: nothing slips in between.</summary>
    public static bool AddScope(WriteSession write, Order order)
    {
        var scope = order.OpenScope();
        switch (scope.Kind)
        {
            case ScopeKind.Url when scope.Url is { } url:
                Refusals.Add(write, order.Id, RefusalKind.Url, ItemAddresses.Hash(write.Hashes, url));
                break;
            case ScopeKind.UrlPrefix when scope.Url is { } prefix:
                Refusals.AddPrefix(write, order.Id, prefix);
                break;
            case ScopeKind.Author:
                Refusals.Add(write, order.Id, RefusalKind.AuthorOnDomain,
                    Refusals.AuthorHash(write.Hashes, scope.Name!, scope.Domain!));
                break;
            case ScopeKind.Domain:
                Refusals.Add(write, order.Id, RefusalKind.Domain, write.Hashes.Refused(scope.Domain!));
                break;
            case ScopeKind.Image when scope.Url is { } image:
                foreach (var hash in TakenImages.Hashes(write.Hashes, image))
                {
                    Refusals.Add(write, order.Id, RefusalKind.Image, hash);
                }

                break;
            case ScopeKind.Text:
                Refusals.AddText(write, order.Id, part: 0, TextFingerprint.FromBytes(scope.Fingerprint), scope.Domain);
                break;
        }

        return true;
    }

    /// <summary>
    /// What one item is recognised by, wherever a rule does not refuse it already. Its copies on other hosts are
    /// theirs: its text is refused on its own domain.
    /// </summary>
    public static void AddItem(WriteSession write, Order order, TakenWords words)
    {
        if (order.Scope is ScopeKind.Domain or ScopeKind.UrlPrefix
            || WebUrl.Parse(words.Url) is not { IsHttp: true } own) return;
        var host = NormalUrl.Unwrap(own).Host;
        foreach (var hash in write.Archive.Query<byte[]>(
            "select url_hash from item_address where item_id = @ItemId", words))
            Refusals.Add(write, order.Id, RefusalKind.Url, hash);
        foreach (var hash in write.Archive.Query<byte[]>("select guid_hash from entry where item_id = @ItemId", words))
        {
            Refusals.AddGuid(write, order.Id, hash, host);
        }

        foreach (var title in words.Titles)
        {
            Refusals.Add(write, order.Id, RefusalKind.TitleOnHost, Refusals.TitleHash(write.Hashes, title, host));
        }

        if (words.Recognised is { } text)
        {
            Refusals.AddText(write, order.Id, words.ItemId, TextRuns.Fingerprint(write.Hashes, text),
                RegistrableDomain.Of(host));
        }
    }
}

using Dapper;
using Firstwire.Newsroom.Archive;
using Firstwire.Newsroom.Archive.Filing;
using Firstwire.Newsroom.Archive.Sealing;
using Firstwire.Reading.Sanitizing;
using Firstwire.Text.Urls;
using Firstwire.Text.Words;

namespace Firstwire.Newsroom.Takedown.Execution;

/// <summary>By what something is refused. Stored by number: never renumber.</summary>
internal enum RefusalKind
{
    Url = 1,
    Guid = 2,
    TitleOnHost = 3,
    Domain = 4,
    UrlPrefix = 5,
    AuthorOnDomain = 6,
    Image = 7,
}

/// <summary>
/// What is not taken in again, whoever brings it: a poll, a hub, an import, a page read anew. Keyed hashes in keys.db,
/// so an older archive that is put back finds them too, and nobody else can test a guess against them.
/// </summary>
internal static class Refusals
{
    /// <summary>Runs of a text that are asked for at once.</summary>
    private const int RunsAsked = 500;

    /// <summary>Whether an entry, with the page it leads to, is refused.</summary>
    /// <param name="itemId">The item that it is of; null where that would be new.</param>
    public static bool Refuses(WriteSession write, PreparedEntry prepared, WebUrl page, long? itemId)
    {
        if (IsEmpty(write)) return false;
        var seen = FirstSight(write, itemId);
        return Places(page).Any(place => RefusesAt(write, prepared, place, seen));
    }

    private static bool RefusesAt(WriteSession write, PreparedEntry prepared, WebUrl page, long seen)
    {
        var entry = prepared.Entry;
        return RefusesGuid(write, prepared.Guid, page.Host, seen)
            || RefusesPage(write, page)
            || RefusesTitle(write, entry.Title, page.Host, seen)
            || RefusesAuthor(write, entry.Authors.Select(author => author.Name).OfType<string>(), page.Host)
            || (RefusesTexts(write)
                && RefusesText(
                    write, PlainText.From(entry.ContentHtml ?? entry.ContentText ?? entry.Summary ?? ""), page.Host));
    }

    /// <summary>Whether what was read from a page is refused.</summary>
    /// <param name="itemId">The item whose page it is; null where it is no item's.</param>
    public static bool Refuses(WriteSession write, WebUrl page, Reading.Article article, long? itemId)
    {
        if (IsEmpty(write)) return false;
        var seen = FirstSight(write, itemId);
        return Places(page).Any(place => RefusesAt(write, place, article, seen));
    }

    private static bool RefusesAt(WriteSession write, WebUrl page, Reading.Article article, long seen) =>
        RefusesPage(write, page)
            || (WebUrl.Parse(article.CanonicalUrl) is { IsHttp: true } canonical && RefusesPage(write, canonical))
            || RefusesTitle(write, article.Title, page.Host, seen)
            || RefusesAuthor(write, article.Authors, page.Host)
            || (RefusesTexts(write) && RefusesText(write, article.Text, page.Host));

    public static void Add(
        WriteSession write, long orderId, RefusalKind kind, byte[] hash, long extent = 0, byte[]? detail = null) =>
        write.Keys.Execute(
            "insert into refusal (kind, hash, order_id, extent, detail) "
                + "values (@kind, @hash, @orderId, @extent, @detail) on conflict do nothing",
            new { kind = (int)kind, hash, orderId, extent, detail });

    public static void AddPrefix(WriteSession write, long orderId, WebUrl prefix) =>
        Add(write, orderId, RefusalKind.UrlPrefix, write.Hashes.Refused(Hosts.Plain(prefix.Host)), prefix.Path.Length,
            PrefixHash(write.Hashes, prefix, prefix.Path.Length));

    /// <summary>
    /// An id of the publisher's own: others count from 1 as well, and whoever copies an id must not have the original
    /// refused with the copy.
    /// </summary>
    public static void AddGuid(WriteSession write, long orderId, byte[] guid, string host) =>
        Add(write, orderId, RefusalKind.Guid, guid, detail: write.Hashes.Refused(RegistrableDomain.Of(host)));

    /// <param name="part">Which of the order's texts.</param>
    /// <param name="domain">Null: wherever it stands.</param>
    public static void AddText(WriteSession write, long orderId, long part, TextFingerprint text, string? domain)
    {
        if (text.Hashes.Count == 0) return;
        write.Keys.Execute(
            "insert into refused_text (order_id, part, runs, domain_hash) values (@orderId, @part, @runs, @domainHash) "
                + "on conflict do nothing",
            new
            {
                orderId,
                part,
                runs = text.Hashes.Count,
                domainHash = domain is null ? null : write.Hashes.Refused(domain)
            });
        foreach (var run in text.Hashes)
        {
            write.Keys.Execute(
                "insert into refused_run (run, order_id, part) values (@run, @orderId, @part) on conflict do nothing",
                new { run, orderId, part });
        }
    }

    public static byte[] TitleHash(KeyedHashes hashes, string title, string host) =>
        hashes.Refused($"{Fold(title)}\n{Hosts.Plain(host)}");

    public static byte[] AuthorHash(KeyedHashes hashes, string name, string domain) =>
        hashes.Refused($"{Fold(name)}\n@{domain}");

    /// <summary>A name or title without what differs between two that write the same.</summary>
    public static string Fold(string words) => WhiteSpace.Fold(words).ToUpperInvariant();

    private static bool IsEmpty(WriteSession write) =>
        write.Keys.ExecuteScalar<long>(
            "select exists (select 1 from refusal) or exists (select 1 from refused_text)") == 0;

    /// <summary>The page's address as it is written, and the one that it holds, as a redirector's does.</summary>
    private static IEnumerable<WebUrl> Places(WebUrl page)
    {
        yield return page;
        if (NormalUrl.Unwrap(page) is var held && held != page) yield return held;
    }

    /// <summary>
    /// When the item was first seen, in Unix milliseconds. One that was there when an order was filed, and is not of
    /// it, is another: what has its title ("Letters to the editor") or id is no return of what was removed.
    /// </summary>
    private static long FirstSight(WriteSession write, long? itemId) =>
        (itemId is null ? null : write.Archive.QuerySingleOrDefault<long?>(
            "select first_seen from item where id = @itemId", new { itemId })) ?? long.MaxValue;

    private static bool RefusesGuid(WriteSession write, byte[] guid, string host, long seen) =>
        write.Keys.ExecuteScalar<long>(
            "select exists (select 1 from refusal where kind = @kind and hash = @guid and detail in @domains "
                + $"and {StoodBefore})",
            new
            {
                kind = (int)RefusalKind.Guid,
                guid,
                seen,
                domains = Hosts.Above(host).Select(write.Hashes.Refused)
            }) == 1;

    private static bool RefusesPage(WriteSession write, WebUrl page) =>
        Holds(write, RefusalKind.Url, ItemAddresses.Hash(write.Hashes, page))
        || Hosts.Above(page.Host).Any(domain => Holds(write, RefusalKind.Domain, write.Hashes.Refused(domain)))
        || IsBelowPrefix(write, page);

    private static bool IsBelowPrefix(WriteSession write, WebUrl page) =>
        write.Keys.Query<(long Extent, byte[] Detail)>(
            $"select extent, detail from refusal where kind = @kind and hash = @hash and {Stands}",
            new { kind = (int)RefusalKind.UrlPrefix, hash = write.Hashes.Refused(Hosts.Plain(page.Host)) })
            .Any(prefix => prefix.Extent <= page.Path.Length
                && PrefixHash(write.Hashes, page, (int)prefix.Extent).AsSpan().SequenceEqual(prefix.Detail));

    private static bool RefusesTitle(WriteSession write, string? title, string host, long seen) =>
        title is { Length: > 0 }
        && write.Keys.ExecuteScalar<long>(
            $"select exists (select 1 from refusal where kind = @kind and hash = @hash and {StoodBefore})",
            new { kind = (int)RefusalKind.TitleOnHost, hash = TitleHash(write.Hashes, title, host), seen }) == 1;

    private static bool RefusesAuthor(WriteSession write, IEnumerable<string> names, string host) => names.Any(name =>
        Hosts.Above(host).Any(
            domain => Holds(write, RefusalKind.AuthorOnDomain, AuthorHash(write.Hashes, name, domain))));

    private static bool RefusesTexts(WriteSession write) =>
        write.Keys.ExecuteScalar<long>("select exists (select 1 from refused_text)") == 1;

    private static bool RefusesText(WriteSession write, string text, string host)
    {
        var met = new Dictionary<(long Order, long Part), int>();
        foreach (var runs in TextRuns.Of(write.Hashes, text).Chunk(RunsAsked))
        {
            foreach (var (order, part, count) in write.Keys.Query<(long, long, int)>(
                "select order_id, part, count(*) from refused_run where run in @runs group by order_id, part",
                new { runs }))
            {
                met[(order, part)] = met.GetValueOrDefault((order, part)) + count;
            }
        }

        return met.Any(found => write.Keys.Query<(long Runs, byte[]? Domain)>(
            $"select runs, domain_hash from refused_text where order_id = @Order and part = @Part and {Stands}",
            new { found.Key.Order, found.Key.Part })
            .Any(refused => found.Value >= refused.Runs * TextRuns.SameText
                && (refused.Domain is null
                    || Hosts.Above(host).Any(
                        domain => write.Hashes.Refused(domain).AsSpan().SequenceEqual(refused.Domain)))));
    }

    private static bool Holds(WriteSession write, RefusalKind kind, byte[] hash) =>
        write.Keys.ExecuteScalar<long>(
            $"select exists (select 1 from refusal where kind = @kind and hash = @hash and {Stands})",
            new { kind = (int)kind, hash }) == 1;

    /// <summary>
    /// The order's refusals have not lapsed. Not by the session's clock: an import files as of its captures.
    /// </summary>
    private const string Stands = "exists (select 1 from takedown_order o where o.id = order_id and o.lapsed is null)";

    /// <summary>So does the order that was filed before the item was seen.</summary>
    private const string StoodBefore =
        "exists (select 1 from takedown_order o where o.id = order_id and o.lapsed is null and o.filed <= @seen)";

    private static byte[] PrefixHash(KeyedHashes hashes, WebUrl url, int extent) =>
        hashes.Refused($"{Hosts.Plain(url.Host)}\n{url.Path[..extent]}");
}

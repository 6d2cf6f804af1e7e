using Dapper;
using Firstwire.Newsroom.Archive;
using Firstwire.Newsroom.Archive.Sealing;
using Firstwire.Text.Urls;

namespace Firstwire.Newsroom.Outlets;

/// <summary>Who publishes: one row for each registrable domain that an item or a feed stood on.</summary>
internal static class OutletStore
{
    /// <summary>The outlet of an address, made at its first sight, named by its domain until it names itself.</summary>
    public static long Ensure(WriteSession write, WebUrl url)
    {
        var domain = RegistrableDomain.Of(url.Host);
        var hash = write.Hashes.Domain(domain);
        if (write.Archive.QuerySingleOrDefault<long?>("select id from outlet where domain_hash = @hash", new { hash }) is { } known) return known;
        var (id, key) = write.Create(Subject.Outlet);
        using (key)
        {
            write.Archive.Execute(
                "insert into outlet (id, domain_hash, recorded, sealed) values (@id, @hash, @now, @sealedContent)",
                new { id, hash, now = write.Now, sealedContent = key.Seal(new OutletContent(domain), Sealed.Json.OutletContent, Place.Outlet) });
        }

        return id;
    }

    /// <summary>Takes the name that an outlet's own page states.</summary>
    public static void Name(WriteSession write, long id, string? name) => Rename(write, id, name, onlyIfUnnamed: false);

    /// <summary>Takes the title of an outlet's feed as its name, until a page states a better one.</summary>
    public static void NameIfUnnamed(WriteSession write, long id, string? name) => Rename(write, id, name, onlyIfUnnamed: true);

    private static void Rename(WriteSession write, long id, string? name, bool onlyIfUnnamed)
    {
        if (string.IsNullOrWhiteSpace(name)) return;
        using var key = write.KeyOf(Subject.Outlet, id);
        var sealedContent = write.Archive.QuerySingleOrDefault<byte[]>("select sealed from outlet where id = @id", new { id });
        if (key is null || sealedContent is null) return;
        var content = key.Open(sealedContent, Sealed.Json.OutletContent, Place.Outlet);
        if (content.Name == name || (onlyIfUnnamed && content.Name is not null)) return;
        sealedContent = key.Seal(content with { Name = name }, Sealed.Json.OutletContent, Place.Outlet);
        write.Archive.Execute("update outlet set sealed = @sealedContent where id = @id", new { id, sealedContent });
    }
}

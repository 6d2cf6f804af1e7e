using Dapper;
using Firstwire.Newsroom.Archive;
using Firstwire.Newsroom.Archive.Sealing;
using Firstwire.Tracing.Credits;

namespace Firstwire.Newsroom.Origins;

/// <summary>
/// The outlet that a text's dateline names, where the archive knows one of this name: an agency that no list of
/// agencies has, whose text was translated or is not here.
/// </summary>
internal static class DatelineSource
{
    /// <summary>Null where the dateline names nobody, several outlets are so called, or the one is its own.</summary>
    public static Credit? Find(ReadSession read, string text, long ownOutlet)
    {
        if (NamedDateline.Find(text) is not { } dateline) return null;
        var outlets = read.Archive.Query<long>(
            """
            select distinct coalesce(outlet.same_as, outlet.id) from outlet_name
            join outlet on outlet.id = outlet_name.outlet_id where name_hash = @hash limit 2
            """,
            new { hash = read.Hashes.Title(dateline.Name) }).AsList();
        if (outlets is not [var id] || id == ownOutlet) return null;
        using var key = read.KeyOf(Subject.Outlet, id);
        if (key is null) return null;
        var outlet = key.Open(
            read.Archive.QuerySingle<byte[]>("select sealed from outlet where id = @id", new { id }),
            Sealed.Json.OutletContent, Place.Outlet);
        return dateline.For(new CreditedSource(null, outlet.Name ?? dateline.Name, null));
    }
}

using Dapper;
using Firstwire.Newsroom.Archive;
using Firstwire.Newsroom.Archive.Sealing;

namespace Firstwire.Newsroom.Outlets;

/// <summary>By which name an outlet is shown.</summary>
internal static class OutletNames
{
    public static OutletContent? Content(ReadSession read, long id)
    {
        var sealedContent = read.Archive.QuerySingleOrDefault<byte[]>(
            "select sealed from outlet where id = @id", new { id });
        using var key = sealedContent is null ? null : read.KeyOf(Subject.Outlet, id);
        return key?.Open(sealedContent!, Sealed.Json.OutletContent, Place.Outlet);
    }

    /// <summary>Its domain until it named itself; null where there is no such outlet.</summary>
    public static string? Of(ReadSession read, long id) =>
        Content(read, id) is { } content ? content.Name ?? content.Domain : null;

    /// <summary>The name of an outlet that has several numbers: of the first that has named itself.</summary>
    public static string Of(List<OutletContent> contents) =>
        contents.Find(content => content.Name is not null)?.Name ?? contents[0].Domain;
}

using Dapper;
using Firstwire.Newsroom.Archive.Sealing;
using Firstwire.Reading;
using Firstwire.Reading.Profiles;
using Microsoft.Data.Sqlite;

namespace Firstwire.Newsroom.Archive.Filing;

/// <summary>
/// What the pages of each polite unit have in common, by which lines that are no article's are left out.
/// </summary>
internal static class HostProfileStore
{
    /// <summary>Null where nothing was learned of the unit.</summary>
    public static HostProfile? Find(ReadSession read, long unitId) => Find(read.Archive, read.Hashes, unitId);

    /// <summary>Learns from a page that was read for the first time, or anew.</summary>
    public static void Learn(WriteSession write, long unitId, Article article)
    {
        if (article.Text.Length == 0) return;
        var profile = Find(write.Archive, write.Hashes, unitId) ?? HostProfile.Empty(write.Hashes.LineKey(unitId));
        write.Archive.Execute(
            "insert into host_profile (unit_id, lines) values (@unitId, @lines) "
                + "on conflict do update set lines = excluded.lines",
            new { unitId, lines = HostProfiles.Fold(profile, article).ToBytes() });
    }

    /// <summary>
    /// Forgets the unit that an item's page is on: the lines of what is erased are among those counted.
    /// </summary>
    public static void Forget(SqliteConnection archive, long itemId) =>
        archive.Execute("delete from host_profile where unit_id = (select unit_id from page where item_id = @itemId)",
            new { itemId });

    private static HostProfile? Find(SqliteConnection archive, KeyedHashes hashes, long unitId) =>
        archive.QuerySingleOrDefault<byte[]?>(
            "select lines from host_profile where unit_id = @unitId", new { unitId }) is { } lines
            ? HostProfile.Parse(lines, hashes.LineKey(unitId))
            : null;
}

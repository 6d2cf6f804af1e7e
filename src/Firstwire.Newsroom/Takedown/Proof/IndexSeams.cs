using System.Text;
using Dapper;
using Microsoft.Data.Sqlite;

namespace Firstwire.Newsroom.Takedown.Proof;

/// <summary>
/// Pieces of the search index's file that are a live item's but for a few bytes of the file's own. Before a row's
/// words, and where they go on in another page, stand lengths and page numbers, and after them another row begins: any
/// of these may read as a letter, and so complete a piece of somebody else's text.
/// </summary>
internal static class IndexSeams
{
    /// <summary>More than chance brings together are no chance.</summary>
    private const int MostPieces = 100;

    /// <summary>
    /// The file's own bytes in a piece: of the two lengths or the page number before, or of the row after.
    /// </summary>
    private const int FilesOwn = 3;

    /// <param name="files">Those in which they were met.</param>
    /// <param name="left">What nothing excuses yet.</param>
    /// <param name="gone">Items that excuse nothing.</param>
    public static IEnumerable<ulong> Find(
        FileScan scan, SqliteConnection search, IEnumerable<string> files, PieceSet pieces,
        IReadOnlySet<ulong> left, IReadOnlySet<long> gone)
    {
        if (left.Count is 0 or > MostPieces) return [];
        var open = Cores(scan, files, pieces, left);
        var found = new HashSet<ulong>();
        foreach (var (id, title, body) in search.Query<(long, string?, string?)>(
            "select rowid, title, body from item_words", buffered: false))
        {
            if (gone.Contains(id)) continue;
            var words = title + body;
            found.UnionWith(open.Where(piece => piece.Value.Any(
                core => words.Contains(core, StringComparison.Ordinal))).Select(piece => piece.Key));
            foreach (var piece in found) open.Remove(piece);
            if (open.Count == 0) break;
        }

        return found;
    }

    /// <summary>Of each piece what is left of it without its first bytes, and without its last.</summary>
    private static Dictionary<ulong, string[]> Cores(
        FileScan scan, IEnumerable<string> files, PieceSet pieces, IReadOnlySet<ulong> left)
    {
        var cores = new Dictionary<ulong, string[]>();
        foreach (var file in files)
        {
            scan.Run(file, part =>
            {
                foreach (var (hash, at) in Met(part, pieces, left))
                {
                    var piece = part.Slice(at, PieceSet.Length);
                    cores.TryAdd(hash, [Whole(piece[FilesOwn..]), Whole(piece[..^FilesOwn])]);
                }
            });
        }

        return cores;
    }

    private static List<(ulong Hash, int At)> Met(ReadOnlySpan<byte> part, PieceSet pieces, IReadOnlySet<ulong> left)
    {
        var met = new List<(ulong, int)>();
        pieces.Find(part, (hash, at) =>
        {
            if (left.Contains(hash)) met.Add((hash, at));
        });
        return met;
    }

    /// <summary>The whole characters among bytes that may begin and end within one.</summary>
    private static string Whole(ReadOnlySpan<byte> bytes) => Encoding.UTF8.GetString(bytes).Trim('\uFFFD');
}

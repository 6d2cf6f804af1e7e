using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Dapper;
using Firstwire.Newsroom.Archive;
using Firstwire.Newsroom.Archive.Filing;
using Firstwire.Newsroom.Archive.Sealing;
using Firstwire.Newsroom.Images;
using Firstwire.Newsroom.Items;
using Firstwire.Newsroom.Search;
using Firstwire.Newsroom.Takedown.Execution;
using Firstwire.Text.Urls;
using Firstwire.Text.Words;

namespace Firstwire.Newsroom.Takedown.Proof;

/// <summary>
/// Searches everything for words that ought to be gone: reads every byte of every file of the data directory, opens
/// whatever any key opens, walks the search index by its terms, and asks the surfaces. What another live item holds as
/// well is no find; so live items are opened only where something was met that they may excuse.
/// </summary>
/// <param name="surfaces">Documents given out beside the items' own.</param>
public sealed class Prober(NewsArchive archive, NewsroomOptions options, IEnumerable<ProbedSurface> surfaces)
{
    /// <summary>
    /// At most so many questions for a term of an item; where there are more, every posting of the index is walked
    /// instead.
    /// </summary>
    private const long MostQuestions = 50_000;

    /// <summary>Of a piece of a key: the rest of it is not known to whoever reads this.</summary>
    internal const int KeyPiece = PieceSet.Length;

    /// <summary>Between them stand the words of markup, and the addresses that it links.</summary>
    private static readonly char[] Marks = ['<', '>', '"'];

    /// <summary>A folder that we may not enter, as a volume's <c>lost+found</c>, holds nothing of ours.</summary>
    private static readonly EnumerationOptions AllFiles = new()
    {
        RecurseSubdirectories = true,
        IgnoreInaccessible = true,
        AttributesToSkip = FileAttributes.None,
    };

    /// <param name="words">Read twice, so that they need not be in memory at once.</param>
    /// <param name="itemIds">
    /// The items that are gone; none, where only words are to be gone from items that stay.
    /// </param>
    /// <param name="image">The picture that is gone, whichever item showed it.</param>
    internal ProbeReport Run(Func<IEnumerable<TakenWords>> words, IReadOnlyCollection<long> itemIds,
        CancellationToken cancellation, WebUrl? image = null)
    {
        var ids = itemIds.ToHashSet();
        var pieces = new PieceSet(words().Sum(
            taken => Texts(taken).Sum(text => (long)Encoding.UTF8.GetByteCount(text) + PieceSet.Length)) + 64);
        foreach (var taken in words())
        {
            foreach (var text in Texts(taken)) pieces.Add(text);
            if (taken.KeyPiece is { } key) pieces.Add(key);
        }

        var probe = new Probe(pieces, ids, cancellation);
        ReadFiles(probe);
        OpenSealed(probe);
        using (var read = archive.Read())
        {
            AskProjections(read, probe, words);
            AskImages(read, probe, image);
            AskItems(read, probe);
        }

        AskSurfaces(probe, words);
        ExcuseIndexed(probe);
        ExcuseSealed(probe);
        ExcuseSeams(probe, pieces);
        return probe.Report();
    }

    /// <summary>
    /// All forms in which an item's words are held: as stated, and as the index has them. How markup is written is
    /// nobody's: a feed of ours begins its links as the text did that is gone.
    /// </summary>
    private static IEnumerable<string> Texts(TakenWords taken)
    {
        yield return taken.Url.Length > PieceSet.Length ? taken.Url[^PieceSet.Length..] : taken.Url;
        foreach (var title in taken.Titles) yield return title;
        foreach (var words in taken.Texts.SelectMany(static text => text.Contains('<') ? text.Split(Marks) : [text]))
        {
            yield return words;
        }

        foreach (var text in taken.Titles.Concat(taken.Texts.Where(text => !text.StartsWith('<'))))
        {
            yield return string.Join(' ', Tokenizer.Words(text));
        }
    }

    private void ReadFiles(Probe probe)
    {
        foreach (var file in Directory.EnumerateFiles(archive.Directory, "*", AllFiles).Order(StringComparer.Ordinal))
        {
            probe.Cancellation.ThrowIfCancellationRequested();

            // Where pages stand in a log, by number; it is locked by whoever reads or writes.
            if (file.EndsWith("-shm", StringComparison.Ordinal)) continue;
            var name = Path.GetRelativePath(archive.Directory, file);
            archive.Scan.Run(file, part => probe.Search(name, part));
        }
    }

    /// <summary>
    /// Every sealed value that is no live item's, opened by whatever key is left; and those of live items, where words
    /// are to be gone from items that stay.
    /// </summary>
    private void OpenSealed(Probe probe)
    {
        var gone = JsonSerializer.Serialize(probe.Ids);
        foreach (var store in SealedStores.All)
        {
            var isNarrow = store.Owner == Subject.Item && probe.Ids.Count > 0;
            var rows = isNarrow
                ? $"{store.Rows} and {store.OwnerColumn} in (select value from json_each(@gone) "
                    + "union select id from item where erased is not null)"
                : store.Rows;
            Open(store, rows, new { gone }, Take, probe.Cancellation);
            if (!store.Describes) probe.Looked($"archive.db {store.Column}");

            void Take(byte[] opened)
            {
                if (store.Describes) probe.Excuse(opened);
                else probe.Search($"archive.db {store.Column}", opened);
            }
        }
    }

    /// <summary>What live items hold may stand anywhere: asked only where something was met.</summary>
    private void ExcuseSealed(Probe probe)
    {
        if (probe.Ids.Count == 0 || !probe.HasFinds) return;
        var gone = JsonSerializer.Serialize(probe.Ids);
        Parallel.ForEach(
            SealedStores.All.Where(store => store.Owner == Subject.Item),
            new ParallelOptions
            {
                CancellationToken = probe.Cancellation,
                MaxDegreeOfParallelism = Environment.ProcessorCount
            },
            store => Open(
                store,
                $"{store.Rows} and {store.OwnerColumn} in (select id from item where erased is null and id not in "
                    + "(select value from json_each(@gone)))",
                new { gone },
                opened => probe.Excuse(opened),
                probe.Cancellation));
    }

    private void Open(
        SealedStore store, string rows, object parameters, Action<byte[]> take, CancellationToken cancellation)
    {
        using var read = archive.Read();
        foreach (var (owner, value, number) in read.Archive.Query<(long, byte[], long)>(
            rows, parameters, buffered: false))
        {
            cancellation.ThrowIfCancellationRequested();
            using var key = read.KeyOf(store.Owner, owner);
            if (key is not null && Open(store.IsText ? key.Text : key, value, store.Place(number)) is { } opened)
            {
                take(opened);
            }
        }
    }

    private static byte[]? Open(SealingKey key, byte[] value, string place)
    {
        try
        {
            return key.Open(value, place);
        }
        catch (CryptographicException)
        {
            return null; // Damage, which verification tells of.
        }
    }

    private void AskProjections(ReadSession read, Probe probe, Func<IEnumerable<TakenWords>> words)
    {
        using var search = archive.Files.OpenSearch(write: true);
        IndexWalk.Run(
            search, probe.Ids, words, MostQuestions, () => probe.Meet("search.db item_words"), probe.Cancellation);
        probe.Looked("search.db item_words");
        foreach (var id in probe.Ids)
        {
            if (read.Origins.ExecuteScalar<long>(
                "select exists (select 1 from derivation where item_id = @id or source_id = @id)", new { id }) == 1)
            {
                probe.Meet("origins.db derivation");
            }

            if (read.Origins.ExecuteScalar<long>(
                "select exists (select 1 from report where item_id = @id or paper_id = @id)", new { id }) == 1)
            {
                probe.Meet("origins.db report");
            }

            if (read.Stories.ExecuteScalar<long>(
                "select exists (select 1 from account where item_id = @id)", new { id }) == 1)
            {
                probe.Meet("stories.db account");
            }
        }

        probe.Looked("origins.db derivation");
        probe.Looked("origins.db report");
        probe.Looked("stories.db account");
    }

    /// <summary>Pictures are sealed, so their file is asked for their rows.</summary>
    private static void AskImages(ReadSession read, Probe probe, WebUrl? image)
    {
        if (probe.Ids.Any(id => ImageRows.Holds(read.Images, id))
            || (image is not null && ImageRows.HoldsAddress(read.Images, ItemAddresses.Hash(read.Hashes, image))))
        {
            probe.Meet("images.db image");
        }

        probe.Looked("images.db image");
    }

    /// <summary>The rows and the key that an item must not have any more.</summary>
    private static void AskItems(ReadSession read, Probe probe)
    {
        foreach (var id in probe.Ids)
        {
            if (read.KeyOf(Subject.Item, id) is { } key)
            {
                key.Dispose();
                probe.Meet("keys.db item_key");
            }

            if (read.Archive.ExecuteScalar<long>(
                """
                select exists (select 1 from item where id = @id and erased is null)
                  or exists (select 1 from version where item_id = @id)
                  or exists (select 1 from tag where item_id = @id)
                  or exists (select 1 from candidate_pointer where item_id = @id)
                """,
                new { id }) == 1)
            {
                probe.Meet("archive.db rows");
            }
        }

        probe.Looked("keys.db item_key");
        probe.Looked("archive.db rows");
    }

    private void AskSurfaces(Probe probe, Func<IEnumerable<TakenWords>> words)
    {
        var (items, search) = (new ItemReads(archive, options), new ItemSearch(archive));
        foreach (var chunk in probe.Ids.Chunk(500))
        {
            if (items.ByIds(chunk).Count > 0) probe.Meet("surface items");
        }

        foreach (var taken in words().Where(taken => taken.Titles.Count > 0).Take(100))
        {
            if (probe.Ids.Count > 0
                && search.Find($"\"{taken.Titles[^1].Replace("\"", "", StringComparison.Ordinal)}\"", 100)
                    .Any(hit => probe.Ids.Contains(hit.Id))) probe.Meet("surface search");
        }

        probe.Looked("surface items");
        probe.Looked("surface search");
        foreach (var surface in surfaces) probe.Search($"surface {surface.Name}", surface.Write().Span);
    }

    /// <summary>The index holds words in its own form; what it holds of live items is no find.</summary>
    private void ExcuseIndexed(Probe probe)
    {
        if (!probe.HasFinds) return;
        using var search = archive.Files.OpenSearch();
        foreach (var (id, title, body) in search.Query<(long, string?, string?)>(
            "select rowid, title, body from item_words", buffered: false))
        {
            probe.Cancellation.ThrowIfCancellationRequested();
            if (probe.Ids.Contains(id)) continue;

            // As the row lies in the file: its columns without anything between them.
            probe.Excuse(Encoding.UTF8.GetBytes(title + body));
        }
    }

    private void ExcuseSeams(Probe probe, PieceSet pieces)
    {
        var files = Directory.GetFiles(archive.Directory, "search.db*").Select(
            file => (Path: file, Left: probe.Left(Path.GetFileName(file))))
            .Where(file => file.Left.Count > 0).ToList();
        if (files.Count == 0) return;
        using var search = archive.Files.OpenSearch();
        var left = files.SelectMany(file => file.Left).ToHashSet();
        var paths = files.Select(file => file.Path);
        foreach (var hash in IndexSeams.Find(archive.Scan, search, paths, pieces, left, probe.Ids))
        {
            probe.Excuse(hash);
        }
    }

    /// <summary>One probe on its way.</summary>
    private sealed class Probe(PieceSet pieces, HashSet<long> ids, CancellationToken cancellation)
    {
        private readonly ConcurrentDictionary<string, ConcurrentDictionary<ulong, bool>> met = new(
            StringComparer.Ordinal);
        private readonly ConcurrentDictionary<ulong, bool> excused = new();
        private readonly ConcurrentDictionary<string, bool> certain = new(StringComparer.Ordinal);
        private long bytes;

        public HashSet<long> Ids => ids;

        public CancellationToken Cancellation => cancellation;

        /// <summary>Whether something was met that nothing excuses yet.</summary>
        public bool HasFinds => met.Values.Any(hashes => hashes.Keys.Any(hash => !excused.ContainsKey(hash)));

        public void Search(string store, ReadOnlySpan<byte> content)
        {
            var here = met.GetOrAdd(store, static _ => new());
            Interlocked.Add(ref bytes, content.Length);
            pieces.Find(content, (hash, _) => here.TryAdd(hash, true));
        }

        /// <summary>What stands in here may stand anywhere.</summary>
        public void Excuse(ReadOnlySpan<byte> content)
        {
            Interlocked.Add(ref bytes, content.Length);
            pieces.Find(content, (hash, _) => excused.TryAdd(hash, true));
        }

        public void Excuse(ulong hash) => excused.TryAdd(hash, true);

        /// <summary>What was met in a store and nothing excuses yet.</summary>
        public IReadOnlyCollection<ulong> Left(string store) =>
            met.TryGetValue(store, out var hashes) ? [.. hashes.Keys.Where(hash => !excused.ContainsKey(hash))] : [];

        public void Looked(string store) => met.TryAdd(store, new());

        /// <summary>Something is there that nothing excuses.</summary>
        public void Meet(string store) => certain.TryAdd(store, true);

        public ProbeReport Report() => new(
            [.. met.Keys.Order(StringComparer.Ordinal)],
            pieces.Count,
            Interlocked.Read(ref bytes),
            [.. met.Where(store => store.Value.Keys.Any(hash => !excused.ContainsKey(hash))).Select(store => store.Key)
                .Concat(certain.Keys).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)]);
    }
}

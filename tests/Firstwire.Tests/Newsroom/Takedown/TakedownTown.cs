using System.Text;
using Dapper;
using Firstwire.Formats.Feeds;
using Firstwire.Newsroom.Archive.Erasing;
using Firstwire.Newsroom.Origins;
using Firstwire.Newsroom.Takedown.Execution;
using Firstwire.Newsroom.Takedown.Proof;
using Firstwire.Reading;
using Firstwire.Tests.Newsroom.Archive;
using Firstwire.Text.Urls;
using Microsoft.Extensions.Logging.Abstractions;

namespace Firstwire.Tests.Newsroom.Takedown;

/// <summary>
/// An archive with articles of random words, which stand nowhere twice, filed as polls and pages file them.
/// </summary>
internal sealed class TakedownTown : IAsyncDisposable
{
    private static readonly string[] Syllables =
    [
        "ba", "bren", "cor", "dal", "del", "fen", "gar", "har", "il", "jor", "kel", "lam", "mir", "nol", "or", "pel",
        "quin", "ras", "sol", "tam", "ul", "ven", "wes", "yor", "zan",
    ];

    private readonly Random random;

    public TakedownTown(int seed = 1) => random = new Random(seed);

    public NewsroomFixture Room { get; } = new(ArchiveEngine.Sqlite);

    public List<TownArticle> Articles { get; } = [];

    public Prober Prober => new(Room.Archive, Room.Options, []);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public TakedownExecution Execution(Func<Eraser, bool>? uses = null, Action<string>? reached = null) => new(
        Room.Archive, Room.Options, Prober, NullLogger<TakedownExecution>.Instance,
        uses ?? (_ => true), reached ?? (_ => { }));

    /// <summary>Files an article: its entry by a feed of its host, then its page.</summary>
    public async Task<TownArticle> PublishAsync(
        string host, string? path = null, string? author = null, string? text = null)
    {
        var number = Articles.Count + 1;
        var article = new TownArticle(
            $"https://{host}/{path ?? $"{number}"}-{Word()}-{Word()}-{Word()}-{Word()}",
            $"{Title(Word())} {Word()} {Word()} {Word()} {Word()}",
            author ?? $"{Title(Word())} {Title(Word())}",
            text ?? string.Join("\n\n", Enumerable.Range(0, 4).Select(
                _ => $"{Title(Word())} {string.Join(' ', Enumerable.Range(0, 30).Select(_ => Word()))}.")),
            $"{Title(Word())} {string.Join(' ', Enumerable.Range(0, 12).Select(_ => Word()))}.");
        var id = await FileAsync(article);
        Articles.Add(article with { Id = id ?? throw new InvalidOperationException("It was not filed.") });
        return Articles[^1];
    }

    /// <summary>Files what a poll and its page would bring; null where nothing is taken in.</summary>
    public async Task<long?> FileAsync(TownArticle article)
    {
        var url = WebUrl.Parse(article.Url)!;
        var feedUrl = $"https://{url.Host}/feed.xml";
        var feed = await Room.AddFeedAsync(feedUrl);
        var before = Newest();
        await Room.FileAsync(feed, feedUrl, new Entry
        {
            Id = $"tag:{article.Url}",
            Url = article.Url,
            Title = article.Title,
            Summary = article.Summary,
            Authors = [new Person(article.Author)],
        });
        var id = Newest();
        if (id == before) return null;
        await Room.FilePageAsync(id, article.Url, new Article
        {
            Title = article.Title,
            Authors = [article.Author],
            Text = article.Text,
            Html = string.Concat(article.Text.Split("\n\n").Select(paragraph => $"<p>{paragraph}</p>")),
            IsArticle = true,
        });
        return Room.Items.ByIds([id]).Count == 0 ? null : id;
    }

    /// <summary>The archive as it stands; its keys are of today when it is put back.</summary>
    public async Task<byte[]> BackUpAsync()
    {
        await Room.ReopenAsync();
        return await File.ReadAllBytesAsync(Room.Folder["archive.db"], Cancellation);
    }

    public async Task PutBackAsync(byte[] backup)
    {
        await Room.Archive.DisposeAsync();
        await File.WriteAllBytesAsync(Room.Folder["archive.db"], backup, Cancellation);
        File.Delete(Room.Folder["search.db"]);
        File.Delete(Room.Folder["origins.db"]);
        await Room.ReopenAsync();
        Follow();
    }

    /// <summary>Search and origins follow the archive.</summary>
    public void Follow()
    {
        Room.IndexAll();
        using var origins = new OriginProjection(Room.Archive, Room.Options);
        origins.CatchUp(CancellationToken.None);
    }

    public IReadOnlyList<TakenWords> Words(params TownArticle[] articles)
    {
        using var read = Room.Archive.Read();
        return [.. articles.Select(article => TakenWords.Of(read, article.Id)!)];
    }

    public ProbeReport Probe(IReadOnlyList<TakenWords> words) =>
        Prober.Run(() => words, [.. words.Select(taken => taken.ItemId)], Cancellation);

    /// <summary>An order of the operator's, executed to its end.</summary>
    public async Task<TakedownProgress> TakeDownAsync(
        TakedownScope scope, string caseId = "c-1", TakedownExecution? execution = null)
    {
        execution ??= Execution();
        await execution.ExecuteAsync(Order(scope, caseId), Cancellation);
        await execution.WorkAsync(Cancellation);
        return execution.Find(caseId)!;
    }

    public TakedownOrder Order(TakedownScope scope, string caseId = "c-1") =>
        new(caseId, scope, TakedownBasis.Copyright, Room.Time.GetUtcNow(), Room.Time.GetUtcNow())
        {
            Claimant = TakedownClaimant.Publisher,
            Proof = "dns",
        };

    /// <summary>Everything of an article that is left is as it was.</summary>
    public void AssertIntact(TownArticle article)
    {
        using var read = Room.Archive.Read();
        var words = TakenWords.Of(read, article.Id);
        Assert.NotNull(words);
        Assert.Contains(article.Text, words.Texts);
        Assert.Equal(article.Url, Assert.Single(Room.Items.ByIds([article.Id])).Url);
        Assert.Equal(article.Title, Room.Items.ByIds([article.Id])[0].Title);
    }

    /// <summary>The files that hold a piece as it stands, in UTF-8.</summary>
    public IEnumerable<string> FilesWith(string piece) =>
        Directory.EnumerateFiles(Room.Folder.Path, "*", SearchOption.AllDirectories)
            .Where(file => ReadAll(file).AsSpan().IndexOf(Encoding.UTF8.GetBytes(piece)) >= 0)
            .Select(file => Path.GetFileName(file));

    public ValueTask DisposeAsync() => Room.DisposeAsync();

    private long Newest()
    {
        using var read = Room.Archive.Read();
        return read.Archive.ExecuteScalar<long?>("select max(id) from item") ?? 0;
    }

    private string Word() =>
        string.Concat(Enumerable.Range(0, random.Next(2, 4)).Select(_ => Syllables[random.Next(Syllables.Length)]));

    private static string Title(string word) => char.ToUpperInvariant(word[0]) + word[1..];

    private static byte[] ReadAll(string file)
    {
        using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }
}

/// <summary>An article of nobody's.</summary>
internal sealed record TownArticle(string Url, string Title, string Author, string Text, string Summary)
{
    public long Id { get; init; }
}

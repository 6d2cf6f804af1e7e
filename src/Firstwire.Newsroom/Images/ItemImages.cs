using System.Security.Cryptography;
using Firstwire.Newsroom.Archive;
using Firstwire.Newsroom.Archive.Filing;
using Firstwire.Newsroom.Archive.Sealing;
using Firstwire.Newsroom.Items;
using Firstwire.Newsroom.Takedown.Execution;
using Firstwire.Text.Urls;

namespace Firstwire.Newsroom.Images;

/// <summary>
/// The pictures of items, for readers who are to load nothing from anybody but their own edition. A picture is asked
/// for by its item and a key that only this edition can make; the item is asked each time whether it shows it, so what
/// rights, a publisher's wish or a takedown take away is not there any more, whatever is held.
/// </summary>
public sealed class ItemImages
{
    private readonly NewsArchive archive;
    private readonly NewsroomOptions options;
    private readonly ItemReads items;
    private readonly ImageFetching? fetching;

    /// <param name="fetching">
    /// Null in an edition that asks for nothing itself: it shows what another process fetched.
    /// </param>
    internal ItemImages(NewsArchive archive, NewsroomOptions options, ItemReads items, ImageFetching? fetching) =>
        (this.archive, this.options, this.items, this.fetching) = (archive, options, items, fetching);

    /// <summary>Whether the operator wants pictures at all.</summary>
    public bool AreShown => options.Images;

    /// <summary>
    /// What an item's picture is asked for by: nobody else can make it, and it says nothing of the address.
    /// </summary>
    /// <param name="url">As the item states it.</param>
    public string KeyOf(long itemId, string url) => Convert.ToHexStringLower(archive.Hashes.Image(itemId, url));

    /// <summary>Whether it was asked for lately, and could not be had or may not be shown.</summary>
    public bool IsKnownMissing(long itemId, string url)
    {
        if (WebUrl.Parse(url) is not { IsHttp: true } address) return true;
        using var read = archive.Read();
        return ImageRows.IsMissing(read.Images, itemId, ItemAddresses.Hash(archive.Hashes, address),
            archive.Now);
    }

    /// <summary>The picture, from what is held or from its host.</summary>
    /// <param name="large">As the item's page shows it; otherwise as lists do.</param>
    public async Task<ImageAnswer> GetAsync(long itemId, string key, bool large, CancellationToken cancellation)
    {
        if (Asked(itemId, key) is not { } asked || WebUrl.Parse(asked) is not { IsHttp: true } url)
        {
            return new ImageAnswer.Missing();
        }

        var hash = ItemAddresses.Hash(archive.Hashes, url);
        if (Held(itemId, hash, large) is { } held) return Answer(held);
        if (fetching is null) return new ImageAnswer.Unavailable();
        var isShown = true;
        await fetching.FetchAsync(
            itemId, url, () => Held(itemId, hash, large) is null,
            fetched => isShown = Keep(itemId, key, hash, fetched), cancellation);
        return !isShown ? new ImageAnswer.Missing() : Held(itemId, hash, large) is { } now ? Answer(
            now) : new ImageAnswer.Unavailable();
    }

    /// <summary>
    /// The addresses of the pictures that an item shows, its own first; none where it may show none, or nothing.
    /// </summary>
    internal IEnumerable<string> ShownBy(long itemId)
    {
        if (!options.Images) yield break;
        if (items.ByIds([itemId]) is not [{ } line]) yield break;
        if (line.ImageUrl is { } lead) yield return lead;
        if (items.Find(itemId) is not ItemLookup.Found { Details: { MayShowPictures: true, Body: { } body } })
        {
            yield break;
        }

        using var read = archive.Read();
        foreach (var url in body.Pictures)
        {
            if (!TakenImages.IsRefused(read.Keys, archive.Hashes, url)) yield return url;
        }
    }

    /// <summary>Lets go of what an item shows no longer; how many pictures went.</summary>
    internal int Settle(long itemId)
    {
        var kept = ShownBy(itemId).Select(static url => WebUrl.Parse(url)).OfType<WebUrl>().Select(
            url => ItemAddresses.Hash(archive.Hashes, url)).ToList();
        using var images = archive.Files.OpenImages(write: true);
        return ImageRows.EraseOthers(images, itemId, kept);
    }

    private string? Asked(long itemId, string key) => ShownBy(itemId).FirstOrDefault(url =>
        CryptographicOperations.FixedTimeEquals(
            System.Text.Encoding.ASCII.GetBytes(KeyOf(itemId, url)), System.Text.Encoding.ASCII.GetBytes(key)));

    private static ImageAnswer Answer(HeldImage held) =>
        held.Bytes is { } bytes ? new ImageAnswer.Shown(bytes) : new ImageAnswer.Unavailable();

    private HeldImage? Held(long itemId, byte[] hash, bool large)
    {
        var now = archive.Now;
        using var read = archive.Read();
        using var key = read.KeyOf(Subject.Item, itemId);
        if (key is null || ImageRows.Find(read.Images, key, itemId, hash, large, now) is not { } held) return null;
        if (ImageRows.IsUseOld(read.Images, itemId, hash, now))
        {
            using var images = archive.Files.OpenImages(write: true);
            ImageRows.NoteUse(images, itemId, hash, now);
        }

        return held;
    }

    /// <summary>
    /// Keeps what was fetched, unless the item shows it no longer. Asked within the transaction: an erasure destroys
    /// the item's key, or refuses the picture, before it takes rows from this file, so one of the two finds the other.
    /// </summary>
    private bool Keep(long itemId, string key, byte[] hash, FetchedImage fetched)
    {
        var now = archive.Time.GetUtcNow();
        using var images = archive.Files.OpenImages(write: true);
        return images.InTransaction(() =>
        {
            using var read = archive.Read();
            using var sealing = read.KeyOf(Subject.Item, itemId);
            if (sealing is null || Asked(itemId, key) is null) return false;
            ImageRows.Put(images, sealing, itemId, hash, fetched.Image, now.ToUnixTimeMilliseconds(),
                (now + fetched.Holds).ToUnixTimeMilliseconds());
            ImageRows.MakeRoom(images, options.ImageBytes, now.ToUnixTimeMilliseconds());
            return true;
        });
    }
}

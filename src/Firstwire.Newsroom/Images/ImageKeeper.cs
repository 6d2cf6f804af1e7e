using Firstwire.Newsroom.Archive;
using Firstwire.Newsroom.Archive.Projections;
using Firstwire.Rights;

namespace Firstwire.Newsroom.Images;

/// <summary>
/// Follows the archive's changes and lets go of the pictures that their items show no longer: a signal, a publisher's
/// wish or a new version may have taken them away. All are looked at where the rules or the edition are others than
/// before.
/// </summary>
internal sealed class ImageKeeper(NewsArchive archive, ItemImages images, NewsroomOptions options)
{
    private const int ChangesPerStep = 500;

    private readonly string cursor = $"images {options.Edition} {options.Images} {RightsPolicy.Version}";

    /// <summary>How many pictures went.</summary>
    public int CatchUp(CancellationToken cancellation)
    {
        using var file = archive.Files.OpenImages(write: true);
        using var read = archive.Read();
        var followed = new FollowedSequence(file, cursor);
        var from = followed.Position();
        var count = 0;
        if (from > 0 && followed.Stands(read, from))
        {
            while (FollowedSequence.Changes(read, from, ChangesPerStep) is { Count: > 0 } changes)
            {
                count += Settle(
                    ImageRows.Items(file, changes.Select(change => change.ItemId).Distinct()), cancellation);
                followed.Note(changes[^1]);
                from = changes[^1].Seq;
            }

            return count;
        }

        // The last change is noted as it stood before the look: what comes meanwhile is followed afterwards.
        var last = FollowedSequence.Latest(read);
        count = Settle(ImageRows.Items(file), cancellation);
        if (last is { } change) followed.Note(change);
        return count;
    }

    private int Settle(List<long> ids, CancellationToken cancellation)
    {
        var count = 0;
        foreach (var id in ids)
        {
            cancellation.ThrowIfCancellationRequested();
            count += images.Settle(id);
        }

        return count;
    }
}

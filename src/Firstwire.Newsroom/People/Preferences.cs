using Dapper;
using Firstwire.Newsroom.Archive;

namespace Firstwire.Newsroom.People;

/// <summary>
/// The reader's preferences: in the archive, so that they are the same on every device and in every backup.
/// </summary>
public sealed class Preferences(NewsArchive archive)
{
    /// <summary>As they stand, or as they are at first.</summary>
    public Preference Read()
    {
        using var read = archive.Read();
        var preference = read.Archive.QuerySingleOrDefault<(long Folds, long MarksFold)?>(
            "select folds, marks_fold from preference where person_id = @Id", new { OnePerson.Id }) is { } row
            ? new Preference { Folds = row.Folds == 1, MarksFold = row.MarksFold == 1 }
            : new Preference();
        return preference with
        {
            Preferred = read.Archive.Query<long>(
                """
                select coalesce(same_as, id) from preferred_outlet join outlet on id = outlet_id where person_id = @Id
                order by preferred_outlet.added desc
                """,
                new { OnePerson.Id }).ToHashSet(),
        };
    }

    /// <summary>Keeps all but the preferred outlets.</summary>
    public Task WriteAsync(Preference preference, CancellationToken cancellation) => archive.WriteAsync(
        write => write.Archive.Execute(
            """
            insert into preference (person_id, folds, marks_fold) values (@Id, @Folds, @MarksFold)
            on conflict do update set folds = excluded.folds, marks_fold = excluded.marks_fold
            """,
            new { OnePerson.Id, preference.Folds, preference.MarksFold }),
        cancellation);

    public Task PreferAsync(long outletId, bool preferred, CancellationToken cancellation) => archive.WriteAsync(
        write => write.Archive.Execute(
            preferred
                ? "insert into preferred_outlet (person_id, outlet_id, added) select @Id, id, @Now from outlet "
                    + "where id = @outletId on conflict do nothing"
                : """
                  delete from preferred_outlet where person_id = @Id
                    and outlet_id in (select id from outlet where id = @outletId or same_as = @outletId)
                  """,
            new { OnePerson.Id, outletId, write.Now }),
        cancellation);
}

using System.Collections.Frozen;

namespace Firstwire.Text.Dates;

/// <summary>
/// Names of weekdays in the languages that write them with capitals, as names of people and places are.
/// </summary>
public static class Weekdays
{
    private const int MaxLength = 16;

    private static readonly FrozenSet<string> Names = string.Join(
        ' ',
        "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun",
        "montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag "
            + "δευτέρα τρίτη τετάρτη πέμπτη παρασκευή σάββατο κυριακή",
        "pazartesi salı çarşamba perşembe cuma cumartesi pazar senin selasa rabu kamis khamis jumat "
            + "jumaat sabtu ahad minggu isnin",
        "jumatatu jumanne jumatano alhamisi ijumaa jumamosi jumapili lunes martes miyerkules "
            + "huwebes biyernes sabado linggo",
        "llun mawrth mercher iau gwener sadwrn").Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> ByName =
        Names.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether a word, in any case, names a day of the week.</summary>
    public static bool Has(ReadOnlySpan<char> word)
    {
        word = word.TrimEnd('.');
        if (word.Length is < 2 or > MaxLength) return false;
        Span<char> lower = stackalloc char[MaxLength];
        word.ToLowerInvariant(lower);
        return ByName.Contains(lower[..word.Length]);
    }
}

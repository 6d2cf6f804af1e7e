using System.Collections.Frozen;
using System.Text;

namespace Firstwire.Reading.Metadata.Dates;

/// <summary>
/// The months of the Hijra in Latin letters, as English, Malay, Indonesian, Turkish and French pages spell them.
/// </summary>
internal static class HijriNames
{
    /// <summary>Words and signs of the longest name: "Rabi' al-Awwal", "Dhu al-Hijjah".</summary>
    private const int MostTokens = 5;

    private static readonly FrozenDictionary<string, int> Names = Table();

    /// <summary>By their first letters, as every word of a line is asked.</summary>
    private static readonly FrozenSet<string> Openings =
        Names.Keys.Select(static name => name[..2]).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Opening =
        Openings.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The month that is named from a token on; null where none is.</summary>
    public static CalendarMonth? At(List<DateToken> tokens, int at)
    {
        if (tokens[at].Word is not { Length: > 1 } first || !Opening.Contains(first.AsSpan(0, 2))) return null;
        CalendarMonth? longest = null;
        var letters = new StringBuilder();
        for (var next = at; next < tokens.Count && next < at + MostTokens; next++)
        {
            if (tokens[next].Word is { } word) letters.Append(word);
            else if (tokens[next].Sign is not ('\'' or '’' or '‘' or 'ʿ' or 'ʾ' or '`' or '-')) break;
            if (Names.TryGetValue(letters.ToString(), out var number))
                longest = new CalendarMonth(Calendar.Lunar, number, next + 1);
        }
        return longest;
    }

    private static FrozenDictionary<string, int> Table()
    {
        const string months = """
            muharram muharam muharrem mouharram muharramulharam;safar safer safarulmuzaffar;
            rabialawwal rabialawal rabiulawwal rabiulawal rabiawwal rabiulevvel;
            rabialthani rabialakhir rabiulakhir rabiulthani rabiulakhirah rabiuthani rabiulahir rebiülahir;
            jumadaalula jumadaalawwal jumadilawal jumadalula jumadilula jamadilawal jumadaalulaa jumadaelula;
            jumadaalakhirah jumadaalthani jumadilakhir jamadilakhir jumadalakhirah jumadaaththani jumadalthani
            jumadaalakhira;rajab rejab recep redjeb;shaban syaban syaaban shaaban chaabane şaban shabaan;
            ramadan ramadhan ramadzan ramazan ramzan;shawwal syawal syawwal şevval chawwal shawal;
            dhualqadah dhulqadah zulqadah zulkaedah zulkaidah dzulqadah dzulkaidah dhulqidah zilkade zulqaidah
            dhualqida;
            dhualhijjah dhulhijjah zulhijjah zulhijah dzulhijjah dhulhijja zilhicce zilhajj dhualhijja
            """;
        return months.Split(';').SelectMany(static (names, index) =>
            names.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries)
                .Select(name => KeyValuePair.Create(name, index + 1)))
            .ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
    }
}

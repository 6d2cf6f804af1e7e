using System.Buffers;
using System.Collections.Frozen;

namespace Firstwire.Reading.Metadata.Authorship;

/// <summary>
/// Lines that name who wrote the article by the office alone: "Anna Berg, Staff Writer", "Ana Ruiz / Corresponsal".
/// </summary>
internal static class OfficeLines
{
    /// <summary>Names, an office, a place and a date.</summary>
    private const int Longest = 100;

    private static readonly string[] Signs = [", ", "، ", " / ", " | ", " – ", " — ", " - ", " • ", " · "];

    /// <summary>Offices of those who write; an editor or a spokeswoman is quoted as often.</summary>
    private static readonly FrozenSet<string> Offices = """
        special to; special for; staff writer; staff writers; staff reporter; staff reporters; staff correspondent;
        correspondent; reporter;
        reporters; special correspondent; contributing writer; political correspondent; business reporter;
        korrespondent; korrespondentin; redakteur; redakteurin; redaktor; redaktorin; reporterin; volontär; volontärin;
        correspondant; correspondante; envoyé spécial; envoyée spéciale; correspondants;
        envoyés spéciaux; envoyées spéciales; enviados especiales; enviadas especiales; enviados especiais; inviati;
        corresponsal; corresponsales; enviado especial; enviada especial; reportero; reportera; redactor; redactora;
        correspondente; repórter; enviado; corrispondente; inviato; inviata; verslaggever; verslaggeefster;
        redacteur; correspondenten; reportrar; toimittaja; korespondent; korespondentka;
        redaktorka; zpravodaj; zpravodajka; muhabir; muhabiri; wartawan; wartawati; kontributor; phóng viên;
        корреспондент; корреспондентка; спецкор; кореспондент; кореспондентка; ανταποκριτής; ανταποκρίτρια;
        journalist; journalistin; journaliste; periodista; giornalista; jornalista; dziennikarz; dziennikarka; novinář;
        novinářka; novinar; novinarka; újságíró; gazeteci; журналист; журналистка; журналіст; журналістка;
        مراسل; مراسلة; خبرنگار; כתב; כתבת; da redação; da redacção; de la redacción; de la rédaction; della redazione
        """.Split([';', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>
    /// What an office ends with, and no name: "Chief Meteorologist", "Consumer Affairs Editor".
    /// </summary>
    private static readonly FrozenSet<string> Heads = BylineWords.Set("""
        writer editor reporter correspondent meteorologist columnist critic producer photographer photojournalist
        videographer anchor analyst journalist strategist presenter broadcaster blogger director intern contributor
        specialist manager commentator
        """);

    /// <summary>What stands before that: a beat, a rank.</summary>
    private static readonly FrozenSet<string> Beats = BylineWords.Set("""
        affairs agriculture and art arts assignment associate aviation banking books breaking bureau business chief
        city climate community consumer contributing county courts crime culture data defence defense deputy digital
        diplomatic economic economics economy education energy enterprise entertainment environment environmental
        executive fashion features finance financial food football foreign general government group hall health
        higher home housing immigration industry international investigations investigative labour labor legal
        legislative life lifestyle local managing markets media medical metro money morning multimedia music national
        news night opinion outdoors parliamentary personal photo planning police policy political politics programme
        property public regional religion retail royal rugby rural safety science security senior social special
        sport sports staff state statehouse style technology tech television theatre transport transportation travel
        trending video weather weekend world
        """);

    /// <summary>Offices of more than one: the name before them is that of one more author.</summary>
    private static readonly SearchValues<string> Plurals = SearchValues.Create(
        ["writers", "reporters", "correspondents", "envoyés", "envoyées", "correspondants", "enviados", "enviadas",
            "corresponsales", "inviati", "correspondenten", "reportrar"], StringComparison.OrdinalIgnoreCase);

    /// <summary>A given name and a family's: what is left of one word is the beat of an office.</summary>
    private const int WordsOfName = 2;

    private static readonly int MostWords = Offices.Max(static office => office.Count(' ') + 1);

    /// <summary>The names before the office; null where there is none, or more than names stands before it.</summary>
    /// <param name="line">One of the page.</param>
    /// <param name="isHouse">Whether a word is of the paper's name: it stands before an office.</param>
    public static string? Names(string line, Predicate<string> isHouse)
    {
        if (line.Length > Longest) return null;
        foreach (var sign in Signs)
        {
            for (var at = line.IndexOf(sign, StringComparison.Ordinal); at > 0;
                at = line.IndexOf(sign, at + 1, StringComparison.Ordinal))
            {
                var office = line[(at + sign.Length)..];
                if (!OpensWithOffice(office) && !IsOfHouse(office, isHouse)) continue;
                var names = line[..at];
                return Bylines.Names(names, lone: false).ToList() is { Count: > 0 } found
                    && found.TrueForAll(NameShape.IsBareName)
                    && found.Sum(static name => name.Length) >= names.Length - (found.Count * sign.Length * 2)
                    ? names : null;
            }
        }
        return null;
    }

    /// <summary>
    /// A name without the office that is set behind it by style alone: "Anna Berg Staff Reporter"; behind one of
    /// several words may stand where it is held.
    /// </summary>
    public static string Without(string name)
    {
        for (var at = name.IndexOf(' '); at > 0; at = name.IndexOf(' ', at + 1))
            if (name[(at + 1)..] is var rest && (Offices.Contains(rest) || OpensWithOffice(rest, least: 2)))
                return name[..at];
        var words = name.Split(' ');
        return WithoutHead(words) is >= WordsOfName and var left && left < words.Length
            ? string.Join(' ', words[..left]) : name;
    }

    /// <summary>How many words are left of some that end in an office.</summary>
    private static int WithoutHead(string[] words)
    {
        if (!Heads.Contains(words[^1])) return words.Length;
        var left = words.Length - 1;
        while (left > 0 && Beats.Contains(words[left - 1].Trim('&', ','))) left--;

        // "Letters to the Editor" is a section.
        return left > 0 && words[left - 1].ToLowerInvariant() is "the" or "to" or "of" ? words.Length : left;
    }

    /// <summary>A name without the office before it: "Political Correspondent Anna Berg".</summary>
    public static string WithoutBefore(string name)
    {
        var words = name.Split(' ');
        for (var count = words.Length - 2; count > 0; count--)
            if ((Offices.Contains(words[count - 1]) || Heads.Contains(words[count - 1]))
                && string.Join(' ', words[count..]) is var bearer
                && NameShape.IsFullName(bearer))
                return bearer;
        return name;
    }

    /// <summary>"Harbour Reporter", "Tidewater Wire Writer".</summary>
    public static bool EndsInOffice(string name) => name[(name.LastIndexOf(' ') + 1)..] is var last
        && (Offices.Contains(last) || Heads.Contains(last));

    /// <summary>"Chief Meteorologist": nothing but a beat or a rank stands before it.</summary>
    public static bool IsOffice(string name) => name.Split(' ') is { Length: > 1 } words && WithoutHead(words) == 0;

    /// <summary>True for an office that several hold: "Staff Writers".</summary>
    public static bool IsOfSeveral(string office) => office.AsSpan().ContainsAny(Plurals);

    /// <summary>"Clarion Writer": an office at the page's own house, and nothing else.</summary>
    private static bool IsOfHouse(string office, Predicate<string> isHouse) => office.Split(' ')
        is [var house, "Writer" or "Reporter" or "Correspondent"] && isHouse(house);

    private static bool OpensWithOffice(string text, int least = 1)
    {
        var words = text.Split([' ', ',', '.', '|', '/'], MostWords + 1, StringSplitOptions.RemoveEmptyEntries);
        for (var count = least; count <= MostWords && count <= words.Length; count++)
            if (Offices.Contains(string.Join(' ', words.Take(count)))) return true;
        return false;
    }
}

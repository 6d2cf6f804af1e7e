using System.Buffers;
using System.Collections.Frozen;

namespace Firstwire.Reading.Metadata;

/// <summary>
/// Takes the names out of a byline: without "By", roles, dates and organisations. Judged by the shape of a name alone.
/// </summary>
internal static class Bylines
{
    private const int LongestName = 45;

    private const int MostWords = 5;

    private static readonly SearchValues<char> NoNameHas = SearchValues.Create("@<>{}=[]()_\\\"?!;#*+%$€|");

    /// <summary>What stands before a name. Taken off again and again, longest first.</summary>
    private static readonly string[] Openings = Longest(
        "written by", "posted by", "published by", "reported by", "story by", "words by", "text by", "edited by",
        "review by", "reviewed by", "recipe by", "article by", "post by", "photos by", "submitted by", "created by",
        "by", "posts by", "more posts by", "show all articles of", "view all posts by", "all posts by",
        "about the author", "about", "post author", "author", "authors", "writer", "staff writer", "contributor", "von",
        "vom", "veröffentlicht von", "geschrieben von", "erstellt von", "verfasst von", "publiziert von",
        "ein artikel von", "artikel von", "ein beitrag von", "beitrag von", "interview von", "ein kommentar von",
        "kommentar von", "ein gastbeitrag von", "gastbeitrag von", "text von", "text", "autor", "autorin", "autoren",
        "autor/in", "autor*in", "verfasser", "redakteur", "interview", "par", "publié par", "écrit par", "rédigé par",
        "auteur", "auteure", "propos recueillis par", "por", "publicado por", "escrito por", "redacción de", "autora",
        "de", "di", "a cura di", "scritto da", "pubblicato da", "da", "autore", "door", "geschreven door",
        "geplaatst door", "av", "skrevet af", "af", "autor:", "przez", "napisał", "napisała", "tekst", "от", "автор",
        "автор:", "текст", "автор статьи", "yazan", "yazar", "oleh", "penulis", "szerző", "írta", "بقلم", "كتب", "كتبت",
        "الكاتب", "نوشته",
        "文", "作者", "記者", "记者", "責任編輯", "责任编辑", "文/", "撰文", "기자", "글");

    /// <summary>What stands after a name; the name ends where one of them begins.</summary>
    private static readonly string[] Closings =
    [
        " more posts", " shares", " says", " sagt", " schreibt", " published", " updated", " posted", " on ", " am ",
        " le ", " el ", " · ", " • ", " | ", " - ", " – ", " — ", " (", " [", ", contributor", ", staff", " für ",
        " for ", " in ", " at ", "/", ", redakt", " @", " follow", " folgen", " veröffentlicht", " vor ",
    ];

    private static readonly FrozenSet<string> Strangers = Set("""
        name erforderlich required email published publisher datum date follow posted posts admin administrator
        wordpressadmin updated
        veröffentlicht publiziert geschrieben uhr kommentar kommentare comments comment author autor autoren authors
        team staff read more share
        unknown unbenannt anonymous guest gast website webseite here hier click login log sign subscribe newsletter home
        news
        kontakt contact quelle source foto photo bild image getty reuters video podcast pressemitteilung herausgeber
        about profile profil biography view all editor user default desk anónimo anonymus anonym noticias nachrichten
        gastautor gastbeitrag
        kirche leben kultur politik wirtschaft sport germany deutschland österreich schweiz
        """);

    private static readonly FrozenSet<string> Organisations = Set("""
        gmbh ag kg ug e.v. ev ev. inc inc. ltd ltd. llc corp corporation plc verlag redaktion department departement
        ministerium ministry universität
        university institut institute verband bundesverband stiftung foundation agency agentur agencia zeitung magazin
        magazine
        media medien presse press news times journal tv radio online newsroom editorial bureau office amt behörde partei
        fraktion group
        feuerwehr abteilung kreuz bündnis polizei police kanzlei firma company
        gruppe verein club association society network committee redacción redaction rédaction redazione redakcja
        redaksi
        """);

    private static readonly string[] CompoundEndings =
        ["redaktion", "redactie", "ministerium", "verband", "verlag", "stiftung", "anstalt", "zeitung", "behörde",
            "gesellschaft", "dienst", "team"];

    private static readonly FrozenSet<string> LegalForms =
        Set("gmbh ag kg e.v. inc inc. ltd ltd. llc corp plc verlag department departement ministerium ministry amt");

    private static readonly FrozenSet<string> Particles =
        Set("""
        de da di do dos das du des del della la le van von der den ter ten zu zur af av al el bin ibn ben y e und and of
        the dr med mc o' d'
        """);

    private static readonly FrozenSet<string> Titles =
        Set("phd ph.d ph.d. md m.d. m.d mph jr sr mba msc bsc rn rd dvm esq ma ba");

    /// <summary>
    /// The names in <paramref name="byline"/>. Where it is only <paramref name="declared"/> (linked data, meta
    /// elements) a lone user name counts too.
    /// </summary>
    public static IEnumerable<string> Names(string byline, bool declared)
    {
        if (NamesOrganisation(byline)) yield break;
        foreach (var part in Parts(byline))
        {
            var name = Trimmed(part);
            if (IsName(name, declared)) yield return name;
        }
    }

    /// <summary>True for a line that says of itself that it is a byline.</summary>
    public static bool Opens(string line)
    {
        foreach (var opening in Openings)
            if (opening.Length > 1 && StartsWithWord(line, opening)) return true;
        return false;
    }

    /// <summary>"Example Press Ltd, Oxford, England": no part of an organisation's imprint is a person.</summary>
    private static bool NamesOrganisation(string byline) =>
        byline.Contains(',') && byline.Split([' ', ',', '/', '|'], StringSplitOptions.RemoveEmptyEntries)
            .Any(LegalForms.Contains);

    private static IEnumerable<string> Parts(string byline)
    {
        var separated = byline.Split([", ", ";", " and ", " und ", " et ", " y ", " e ", " & ", " og ", " och ", " en ",
            " i ", " и ", " и ", " ve ", " و", "、", " / ", " | ", " with ", " mit ", "\n", "，"],
            StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        for (var at = 0; at < separated.Length; at++)
        {
            // "Lastname, Jr." and degrees are no names of their own.
            if (at > 0 && Titles.Contains(separated[at].Trim('.', ' '))) continue;
            yield return separated[at];
        }
    }

    private static string Trimmed(string part)
    {
        var name = part.Trim(' ', ',', ';', ':', '|', '-', '–', '—', '/', '*', '•', '·', '(', '[', '>', '»', '"');
        for (var again = true; again;)
        {
            again = false;
            foreach (var opening in Openings)
            {
                if (!StartsWithWord(name, opening)) continue;
                name = name[opening.Length..].TrimStart(' ', ':', '-', '–', '|', '.', '/');
                again = true;
                break;
            }
        }
        foreach (var closing in Closings)
        {
            var at = name.IndexOf(closing, StringComparison.OrdinalIgnoreCase);
            if (at > 0) name = name[..at];
        }
        return name.Trim(' ', ',', ';', ':', '|', '-', '–', '—', '/', '*', '•', '·', ')', ']', '<', '«', '"');
    }

    private static bool StartsWithWord(string text, string opening)
    {
        if (!text.StartsWith(opening, StringComparison.OrdinalIgnoreCase)) return false;
        if (text.Length == opening.Length) return true;
        var next = text[opening.Length];
        return !char.IsLetterOrDigit(next) || opening[^1] > 0x2E80;
    }

    private static bool IsName(string name, bool declared)
    {
        if (name.Length is < 2 or > LongestName || name.AsSpan().ContainsAny(NoNameHas)) return false;
        if (name.Contains("://", StringComparison.Ordinal) || name.Contains("www.", StringComparison.OrdinalIgnoreCase))
            return false;
        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (name.Any(char.IsDigit) && (!declared || words.Length > 1)) return false;
        if (words.Length > MostWords) return false;
        if (Array.Exists(words,
            static w => Strangers.Contains(w) || Organisations.Contains(w) || EndsAsOrganisation(w)))
            return false;
        if (IsUnspaced(name)) return name.Length <= 12;
        if (words.Length == 1) return declared && !IsDomain(name) && !IsAbbreviation(name);
        return IsCased(words);
    }

    /// <summary>
    /// Every word begins with a capital, where the script has any, but for the particles within a name.
    /// </summary>
    private static bool IsCased(string[] words)
    {
        if (Particles.Contains(words[^1]) && words.Length == 2 && char.IsLower(words[^1][0])) return false;
        foreach (var word in words)
            if (char.IsLower(word[0]) && !Particles.Contains(word)) return false;
        return words.Any(static w => !Particles.Contains(w));
    }

    private static bool IsUnspaced(string name) => name.Any(static c => c is >= '\u2E80' and <= '\uD7AF');

    /// <summary>Agencies and initials: DPA, AFP, kj.</summary>
    private static bool IsAbbreviation(string name) =>
        name.Length < 4 || (name.Any(char.IsUpper) && !name.Any(char.IsLower));

    /// <summary>German makes one word of a house and its desk.</summary>
    private static bool EndsAsOrganisation(string word) =>
        Array.Exists(CompoundEndings, e => word.Length > e.Length
            && word.EndsWith(e, StringComparison.OrdinalIgnoreCase));

    private static bool IsDomain(string name)
    {
        var dot = name.LastIndexOf('.');
        return dot > 0 && name.Length - dot is >= 3 and <= 5;
    }

    private static string[] Longest(params string[] openings) =>
        [.. openings.Distinct().OrderByDescending(static o => o.Length)];

    private static FrozenSet<string> Set(string words) =>
        words.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries)
            .ToFrozenSet(StringComparer.OrdinalIgnoreCase);
}

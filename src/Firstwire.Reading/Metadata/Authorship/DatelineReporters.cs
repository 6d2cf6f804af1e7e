using System.Collections.Frozen;
using Firstwire.Reading.Metadata.Dates;
using Firstwire.Text.Words;

namespace Firstwire.Reading.Metadata.Authorship;

/// <summary>
/// The reporters whom a dateline names behind its day and their agency: "SKARVOY, 23 Nov — Tide News, Anna Berg. The
/// lamp …", or in brackets, as Chinese ones do.
/// </summary>
internal static class DatelineReporters
{
    /// <summary>Characters of a paragraph within which its dateline ends.</summary>
    private const int Longest = 140;

    /// <summary>Letters of a place in capitals.</summary>
    private const int ShortestPlace = 3;

    private const int MostWordsOfHouse = 3;

    /// <summary>Sources, houses and offices, in Arabic: "medical sources", "the minister".</summary>
    private static readonly FrozenSet<string> Sources = FrozenSet.Create(
        "مصادر", "مصدر", "وكالات", "وكالة", "الوكالة", "شهود", "عيان", "مسؤول", "وزير", "الوزير", "وزارة",
        "رئيس", "الرئيس", "خاص", "مكتب", "نتائج", "محافظ", "مدير", "متحدث", "الناطق", "مراسل", "مراسلنا", "بيان",
        "تقرير", "صحيفة", "قناة", "شركة", "جامعة", "مجلس", "لجنة", "هيئة", "نادي", "منتخب", "فريق", "الأنباء");

    public static IReadOnlyList<string> In(string paragraph) =>
        ChineseBylines.InDateline(paragraph) is { Count: > 0 } bracketed ? bracketed
        : BehindDay(paragraph) is { } reporter ? [reporter]
        : BehindHouse(paragraph);

    /// <summary>
    /// "الميناء – سامي الخوري: فتحت …": in Arabic, behind a place. The text tells of the place again, and not of who
    /// wrote it; whom it quotes stands before quotation marks, and sources have words of their own.
    /// </summary>
    /// <param name="paragraph">One of the first.</param>
    /// <param name="isPlace">Whether words name a place.</param>
    /// <param name="isTold">Whether the text has words oftener than so many times.</param>
    public static string? BehindPlace(
        string paragraph, Func<string, bool> isPlace, Func<string, int, bool> isTold)
    {
        var colon = paragraph.AsSpan(0, Math.Min(paragraph.Length, Longest)).IndexOf(": ");
        if (colon <= 0 || colon + 2 == paragraph.Length || paragraph[colon + 2] is '"' or '«' or '“' or '”' or '\'') return null;
        return paragraph[..colon].Split([" - ", " – ", " — ", " ـ "], StringSplitOptions.TrimEntries)
            is [{ Length: > 0 } place, { Length: > 0 } name] && NameShape.IsBareName(name) && !isPlace(name)
            && !Array.Exists(name.Split(' '), Sources.Contains)
            && !isTold(name, 1) && (isPlace(place) || isTold(place, 1)) ? name : null;
    }

    /// <summary>"ਖੇੜਾ, 3 ਮਾਰਚ (ਗੁਰਨਾਮ ਸਿੰਘ)-ਪਿੰਡ …": in brackets behind the day, as in the Punjab.</summary>
    private static string? BehindDay(string paragraph)
    {
        var opening = paragraph.AsSpan(0, Math.Min(paragraph.Length, Longest));
        var open = opening.IndexOf('(');
        if (open <= 0 || !opening[..open].Contains(',') || !DateInText.HasDigit(opening[..open])) return null;
        var length = opening[(open + 1)..].IndexOf(')');
        if (length <= 0 || opening[(open + length + 2)..].TrimStart() is not ['-' or '–' or '—' or ':', ..])
            return null;
        var name = opening.Slice(open + 1, length).ToString();
        return !char.IsUpper(name[0]) && NameShape.IsBareName(name) ? name : null;
    }

    private static string[] BehindHouse(string paragraph)
    {
        var opening = paragraph.AsSpan(0, Math.Min(paragraph.Length, Longest));
        if (!OpensWithPlace(opening) || opening.IndexOf(". ") is not (> 0 and var end)) return [];
        var dash = opening[..end].IndexOfAny('—', '–');
        if (dash < 0 || !opening[..dash].ContainsAnyInRange('0', '9')) return [];
        var parts = opening[(dash + 1)..end].ToString().Split(',', StringSplitOptions.TrimEntries);
        return parts is [var house, .. { Length: > 0 } names] && IsHouse(house)
            && Array.TrueForAll(names, NameShape.IsFullName) ? names : [];
    }

    /// <summary>True where each word has a capital; "In a reply to the council" opens a sentence.</summary>
    private static bool IsHouse(string house) => house.Split(' ') is { Length: <= MostWordsOfHouse } words
        && Array.TrueForAll(words, static word => word is [var first, ..] && char.IsUpper(first));

    private static bool OpensWithPlace(ReadOnlySpan<char> opening)
    {
        var letters = 0;
        foreach (var character in opening)
        {
            if (character is ',' or ' ' or '/' or '(') return letters >= ShortestPlace;
            if (WordRunes.IsSmall(character)) return false;
            if (char.IsUpper(character)) letters++;
        }

        return false;
    }
}

using Firstwire.Text.Agencies;
using Firstwire.Text.Words;
using Firstwire.Tracing.Sources;

namespace Firstwire.Tracing.Credits;

/// <summary>
/// Agencies among the authors: "By Jane Doe, Associated Press", "AFP AFP", "Jane Doe In Lagos Afp", "dpa/lno"; and
/// bylines that name nobody but the house ("Staff Reporter").
/// </summary>
internal static class BylineCredits
{
    /// <summary>No byline is longer; of such a field only the start is read.</summary>
    private const int Longest = 500;

    /// <summary>Longer marks in small letters are words: "Mehr", "Fars".</summary>
    private const int LongestCapitalised = 3;

    /// <summary>
    /// Marks as short as given names are taken for those ("Petra"), unless the page is of the agency's country.
    /// </summary>
    private const int LongestGivenName = 5;

    /// <param name="Offset">Where in the field the byline begins.</param>
    /// <param name="Weight">What an agency in it weighs.</param>
    internal readonly record struct Site(CreditField Field, int Offset, double Weight, string? Country);

    /// <param name="country">The country of the page's domain, in capitals; null where it has none.</param>
    public static void Find(string byline, string? country, List<Credit> credits) =>
        Find(byline.AsSpan(0, Math.Min(byline.Length, Longest)),
            new Site(CreditField.Byline, 0, CreditWeights.Byline, country), credits);

    public static void Find(ReadOnlySpan<char> byline, Site site, List<Credit> credits)
    {
        var before = credits.Count;
        var start = 0;
        var isPicture = false;
        for (var at = 0; at <= byline.Length; at++)
        {
            if (at < byline.Length && !IsBorder(byline, at)) continue;

            // "Photo: Jane Doe/Reuters": all of it, up to the next one who is named.
            isPicture |= at < byline.Length && byline[at] is ':' or '：'
                && HasRole(byline[start..at], CreditRoles.Picture);
            if (!isPicture) FindInSegment(byline, start..at, site, credits);
            isPicture &= at < byline.Length && byline[at] is ':' or '：' or '/' or '(' or ')' or '[' or ']';
            start = at + 1;
        }

        // "FoNet/Beta": right beside an agency none is a given name.
        for (var at = before + 1; at < credits.Count; at++)
        {
            var (one, other) = (credits[at - 1], credits[at]);
            if (Math.Max(one.Weight, other.Weight) < site.Weight || !AreAdjacent(byline, site, one, other)) continue;
            credits[at - 1] = one with { Weight = site.Weight };
            credits[at] = other with { Weight = site.Weight };
        }

        // "Redacció / Agències": not all of it is the house's own.
        if (credits.Count == before && StaffAt(byline) is { } staff && !HasRole(byline, CreditRoles.Wires))
        {
            credits.Add(new Credit(
                CreditKind.StaffByline, OriginKind.Text, site.Field, site.Offset + staff.Start.Value,
                    byline[staff].ToString(),
                CreditWeights.StaffByline, null));
        }
    }

    /// <summary>Nothing but a stroke stands between them.</summary>
    private static bool AreAdjacent(ReadOnlySpan<char> byline, Site site, Credit one, Credit other)
    {
        var end = one.Start - site.Offset + one.Text.Length;
        var start = other.Start - site.Offset;
        return start > end && byline[end..start].Trim() is "/";
    }

    private static void FindInSegment(ReadOnlySpan<char> byline, Range segment, Site site, List<Credit> credits)
    {
        var (from, length) = segment.GetOffsetAndLength(byline.Length);
        var text = byline.Slice(from, length);
        if (HasRole(text, CreditRoles.Picture | CreditRoles.Former)) return;
        var listed = CreditList.Read(text);
        foreach (var mention in listed) Add(text, mention, from, site, IsBehindInitials(byline, from), credits);
        for (var at = 0; at < text.Length && listed.Count == 0; at++)
        {
            if (AgencyIn(text, at) is not { } mention) continue;
            Add(text, mention, from, site, IsBehindInitials(byline, from), credits);
            at = mention.End - 1;
        }
    }

    private static void Add(ReadOnlySpan<char> segment, AgencyMention mention, int from, Site site,
        bool isBehindInitials, List<Credit> credits)
    {
        var printed = segment.Slice(mention.Start, mention.Length);
        var mayBeName = mention.IsMark && printed.Length is > 2 and <= LongestGivenName && IsNameLike(printed)
            && mention.Agency.Country != site.Country
            && !isBehindInitials;
        credits.Add(new Credit(
            CreditKind.Byline, OriginKind.Text, site.Field, site.Offset + from + mention.Start, printed.ToString(),
            mayBeName ? CreditWeights.LineAtHead : site.Weight, new CreditedSource(mention.Agency, null, null)));
    }

    /// <summary>"I.P./Hina", "G.D. (avec Belga)": initials and a stroke or bracket stand before it.</summary>
    private static bool IsBehindInitials(ReadOnlySpan<char> byline, int from)
    {
        if (from < 3 || byline[from - 1] is not ('/' or '(')) return false;
        var before = byline[..(from - 1)].TrimEnd();
        before = before[(before.LastIndexOfAny(' ', '/') + 1)..];
        if (before.Length < 2 || before.Length % 2 != 0) return false;
        for (var at = 0; at < before.Length; at++)
            if (at % 2 == 0 ? !char.IsUpper(before[at]) : before[at] != '.') return false;
        return true;
    }

    private static AgencyMention? AgencyIn(ReadOnlySpan<char> segment, int at)
    {
        if (AgencyRegister.At(segment, at) is { } mention)
        {
            // "Press Association of Tidewater" is another house.
            if (segment[mention.End..].StartsWith(" of ", StringComparison.OrdinalIgnoreCase)) return null;
            if (mention.IsMark ? StandsAsMark(segment, mention) : !OpensPerson(segment, mention)) return mention;
            return null;
        }

        if (!char.IsAsciiLetterUpper(segment[at]) || !WordEdges.IsEdge(segment, at)) return null;

        // Software for newspapers makes "Afp" of "AFP".
        var length = 1;
        while (at + length < segment.Length && char.IsAsciiLetterLower(segment[at + length])) length++;
        if (length is < 2 or > LongestCapitalised || !WordEdges.IsEdge(segment, at + length)) return null;
        var word = segment.Slice(at, length);
        if (AgencyRegister.Find(word.ToString().ToUpperInvariant()) is not { } agency) return null;
        var capitalised = new AgencyMention(at, length, agency, IsMark: true);
        var counts = Spelling.IsUnpronounceable(word) ? StandsAsMark(segment, capitalised)
            : IsWhole(segment, capitalised);
        return counts ? capitalised : null;
    }

    /// <summary>"Anadolu Kaya": a name of one word, and one more word that is no office.</summary>
    private static bool OpensPerson(ReadOnlySpan<char> segment, AgencyMention mention)
    {
        var rest = segment[mention.End..].Trim();
        return !segment.Slice(mention.Start, mention.Length).Contains(' ') && segment[..mention.Start].Trim().IsEmpty
            && !rest.IsEmpty && char.IsUpper(rest[0]) && !rest.Contains(' ') && rest.ContainsAnyInRange('a', 'z')
            && CreditPhrases.At(rest, 0, out _) == CreditRoles.None;
    }

    /// <summary>
    /// A mark counts where it is all of the segment, where only words of office stand beside it ("AP Sports Writer",
    /// "AFP in Kabul"), or where it follows a name not in capitals ("Jane Doe AFP").
    /// </summary>
    private static bool StandsAsMark(ReadOnlySpan<char> segment, AgencyMention mention)
    {
        if (IsWhole(segment, mention)) return true;
        if (IsNameLike(segment.Slice(mention.Start, mention.Length))) return false;
        var before = segment[..mention.Start].Trim();
        var after = segment[mention.End..].Trim();
        var office = CreditPhrases.At(after, 0, out _);
        if ((office & CreditRoles.Role) != CreditRoles.None) return true;
        var continues = (office & (CreditRoles.In | CreditRoles.And)) != CreditRoles.None;
        if (continues && CreditList.IsFurniture(before)) return true;
        if (!after.IsEmpty && !continues) return IsRepeated(segment, mention);
        return CreditList.IsFurniture(before) || HasSmall(before);
    }

    /// <summary>Written as surnames are: "Reuter", "Havas".</summary>
    private static bool IsNameLike(ReadOnlySpan<char> mark) =>
        char.IsUpper(mark[0]) && !mark[1..].ContainsAnyExceptInRange('a', 'z') && !Spelling.IsUnpronounceable(mark);

    private static bool IsWhole(ReadOnlySpan<char> segment, AgencyMention mention) =>
        CreditList.IsFurniture(segment[..mention.Start]) && CreditList.IsFurniture(segment[mention.End..]);

    /// <summary>"Afp Afp": the first and last name that a form asked for.</summary>
    private static bool IsRepeated(ReadOnlySpan<char> segment, AgencyMention mention) =>
        segment[mention.End..].Trim()
            .Equals(segment.Slice(mention.Start, mention.Length), StringComparison.OrdinalIgnoreCase);

    private static bool HasRole(ReadOnlySpan<char> text, CreditRoles wanted)
    {
        for (var at = 0; at < text.Length; at++)
        {
            if (AgencyRegister.At(text, at) is { } mention) at = mention.End - 1;
            else if ((CreditPhrases.At(text, at, out var length) & wanted) != CreditRoles.None) return true;
            else if (length > 0) at += length - 1;
        }

        return false;
    }

    private static Range? StaffAt(ReadOnlySpan<char> byline)
    {
        for (var at = 0; at < byline.Length; at++)
            if ((CreditPhrases.At(byline, at, out var length) & CreditRoles.Staff) != CreditRoles.None)
                return at..(at + length);
        return null;
    }

    private static bool HasSmall(ReadOnlySpan<char> text)
    {
        foreach (var sign in text)
            if (WordRunes.IsSmall(sign)) return true;
        return Place.HasNoCase(text);
    }

    private static bool IsBorder(ReadOnlySpan<char> text, int at) => text[at] switch
    {
        ',' or '|' or '(' or ')' or ';' or '·' or '•' or '/' or '[' or ']' or '"' or '\n' or '、' or '，' or '：'
            or ':' or '—' or '–' or '（' or '）' or '+' or '&' => true,
        '-' => at > 0 && at + 1 < text.Length && (text[at - 1] == ' ' || text[at + 1] == ' '),
        _ => false,
    };
}

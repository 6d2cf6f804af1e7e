using Firstwire.Reading.Sanitizing;
using Firstwire.Reading.Tree;
using Firstwire.Text.Words;

namespace Firstwire.Reading.Metadata.Authorship;

/// <summary>Whom an element names that is marked as a byline: by elements of its own, by links, by its words.</summary>
/// <param name="lines">The lines of its page.</param>
/// <param name="inLanguage">Parts the names of a byline as all languages do, whatever its own does.</param>
internal sealed class MarkedNames(ArticleLines lines, Func<string, string> inLanguage)
{
    /// <summary>What opens the line below a name: from where, or as whom, the author writes.</summary>
    private static readonly string[] PlacesBelow =
        ["de ", "do ", "da ", "em ", "enviado especial", "enviada especial", "colaboração para"];

    /// <summary>What a mark shows; null where it is none that readers see.</summary>
    public static string? Text(HtmlElement mark) =>
        mark.LocalName is "meta" or "img" or "link" ? null : MarkText.Of(mark);

    /// <summary>True where the element holds nothing but the author, so that a lone word is a name too.</summary>
    public static bool IsNamed(HtmlElement element)
    {
        var text = WhiteSpace.Fold(element.TextContent);
        return text.Length < 40 && (InlineElements.Contains(element.LocalName) || BylineOpenings.Opens(text)
            || NameShape.IsBurmese(text));
    }

    /// <summary>The name marked within a byline, else its links, else its text.</summary>
    public IEnumerable<string> Statements(HtmlElement mark)
    {
        if (Text(mark) is not { } text) return [];
        if (text.Length > ArticleLines.LongestByline
            && mark.Named("h2", "h3", "h4", "h5", "h6", "strong", "b").FirstOrDefault() is { } heading)
            return [MarkText.Of(heading) ?? ""];
        if (mark.Descendants().Where(BylineMarks.IsName).ToList() is { Count: > 0 } named)
            return named.Select(static n => MarkText.Of(n) ?? "").Distinct();
        if (text.Length > ArticleLines.LongestByline) return [];
        if (Each(mark) is { Count: > 1 } each) return each;
        if (AbovePlaces(mark) is { Count: > 0 } placed) return placed;
        if (Bylines.NamesCoauthors(text) || Bylines.NamesLaterHands(text)) return [text];
        if (BoldBesideSign(mark, text) is { } bold) return [bold];
        var links = mark.Named("a").Where(static a => a.NextElement is not { } beside || !TookPictures(beside))
            .Select(static a => WhiteSpace.Fold(a.TextContent))
            .Where(static t => t.Length > 0).ToList();
        var linked = links.SelectMany(static l => Bylines.Names(l, lone: false)).ToList();
        if (linked.Count == 0) return [lines.BesidePlace(text) ?? text];
        var all = Bylines.Names(inLanguage(text), lone: false).ToList();
        return all.Count > linked.Count && linked.TrueForAll(name => all.Contains(name, StringComparer.Ordinal))
            && AreJoined(text, all, linked) ? [text] : links;
    }

    /// <summary>A place stands behind a comma; another author behind "and", or before one that is linked.</summary>
    private static bool AreJoined(string text, List<string> names, List<string> linked)
    {
        if (!names.TrueForAll(NameShape.IsBareName)) return false;
        for (var at = 1; at < names.Count; at++)
            if (!(linked.Contains(names[at - 1]) && linked.Contains(names[at])) && !IsJoined(text, names[at]))
                return false;
        return true;
    }

    private static bool IsJoined(string text, string name)
    {
        var at = text.IndexOf(name, StringComparison.Ordinal);
        if (at <= 0) return false;
        if (text[at - 1] is 'ו') return true;
        var before = text[..at].TrimEnd();
        return before[(before.LastIndexOf(' ') + 1)..] is { Length: > 0 } word && char.IsLetter(word[0])
            && IsConjunction(word);
    }

    /// <summary>"SKARVOY | <b>ANNA BERG</b>": of a place and a name in capitals the name is set in bold.</summary>
    private static string? BoldBesideSign(HtmlElement mark, string text)
    {
        if (mark.Named("b", "strong") is not [var only] || MarkText.Of(only) is not { } name
            || !NameShape.IsFullName(name)) return null;
        return text.EndsWith(name, StringComparison.Ordinal) && text[..^name.Length].TrimEnd().EndsWith('|')
            && !text.Any(WordRunes.IsSmall) ? name : null;
    }

    /// <summary>
    /// The names of a mark that holds an element for each, alike and parted by commas, or by a word for "and".
    /// </summary>
    public static List<string> Each(HtmlElement mark)
    {
        var names = new List<string>();
        if (Text(mark) is not { Length: <= ArticleLines.LongestByline }) return names;
        HtmlElement? before = null;
        var between = "";
        foreach (var node in mark.ChildNodes)
        {
            if (node is HtmlText text) between += text.Data;
            if (node is not HtmlElement element) continue;
            if (MarkText.Of(element) is not { } name || !NameShape.IsFullName(name) || OfficeLines.EndsInOffice(name)
                || !Bylines.Names(name, lone: false).SequenceEqual([name])
                || (before is not null && !Joins(WhiteSpace.Fold(between), IsAlike(before, element))))
                return [];
            names.Add(name);
            (before, between) = (element, "");
        }

        return between.Any(char.IsLetter) ? [] : names;
    }

    private static bool Joins(string between, bool areAlike) =>
        between is "," or "/" or "·" ? areAlike : IsConjunction(between);

    private static bool IsConjunction(string word) => BylineWords.Separators.Contains($" {word} ");

    /// <summary>The names in bold, each above a place, as papers of Brazil set them: "ANNA BERG / DE OLINDA".</summary>
    private static List<string> AbovePlaces(HtmlElement mark)
    {
        var names = new List<string>();
        foreach (var node in mark.Descendants())
            if (node.LocalName is "b" or "strong")
            {
                if (MarkText.Of(node) is not { } name || !NameShape.IsFullName(name)) return [];
                names.Add(name);
            }

        var rest = Text(mark) ?? "";
        foreach (var name in names) rest = rest.Replace(name, "\n", StringComparison.Ordinal);
        var places = rest.Split(['\n', ','], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return places.Length > 0 && Array.TrueForAll(places, static place => Array.Exists(
            PlacesBelow, word => place.StartsWith(word, StringComparison.OrdinalIgnoreCase))) ? names : [];
    }

    /// <summary>"Tom Lind Fotó": a mark like the author's says what he did.</summary>
    public static bool TookPictures(HtmlElement mark) => Text(mark) is { } text
        && BylineWords.PictureWords.Contains(text[(text.LastIndexOf(' ') + 1)..].Trim('(', ')'));

    /// <summary>Of one name and class.</summary>
    public static bool IsAlike(HtmlElement one, HtmlElement other) =>
        one.LocalName == other.LocalName && one.ClassName == other.ClassName;
}

using System.Buffers;
using System.Collections.Frozen;
using Firstwire.Reading.Tree;
using Firstwire.Text.Words;

namespace Firstwire.Reading.Body;

/// <summary>
/// Boxes within a body that are about something else, by the words of their class names: links to other articles,
/// newsletters, the author's portrait, tools. Class names are read word by word, so that "operating" holds no "rating".
/// </summary>
internal static class Clutter
{
    /// <summary>A longer name is a sentence: the id of a section, made from its heading.</summary>
    private const int MostWords = 6;

    private const int MostWordsOfId = 2;

    private const int ShortestHump = 3;

    /// <summary>"keyboard_arrow_right".</summary>
    private const int LongestIcon = 24;

    private const double MostlyProse = 0.8;

    /// <summary>Characters of text behind a paywall; the words on a wall are fewer.</summary>
    private const int LeastPaid = 200;

    /// <summary>Of a box that links to other articles; the author's own links are fewer.</summary>
    private const double LeastLinks = 0.3;

    private static readonly NameWords Wall = new("paywall");

    /// <summary>What stands beside the text; where that is laid out in columns they hold prose.</summary>
    private static readonly NameWords Columns = new("leftcolumn", "rightcolumn", "leftcol", "rightcol");

    private static readonly SearchValues<char> LettersOfIcon =
        SearchValues.Create("abcdefghijklmnopqrstuvwxyz_0123456789");

    /// <summary>Pages that show their text picture by picture write it where others write captions.</summary>
    private const int LongestCaption = 400;

    private static readonly FrozenSet<string> Captions =
        Set("""
        caption figcaption icaption imagedescription imagecaption credits credit legend legende leyenda legenda
        bildunterschrift bildtext bildnachweis
        """);

    private static readonly FrozenSet<string> Alone = Set("""
        related relatedposts relatedpost relateds relacionadas relacionados recommended recommendation recommendations
        newsletter newsletters
        subscribe subscription promo advert advertisement advertising ad ads sponsored sponsor werbung anzeige share
        sharing shares sharedaddy
        social socials follow comments comment respond kommentare rating ratings print breadcrumb breadcrumbs tags
        taglist pagination pager copyright
        authorbox bio saboxplugin cta paywall paywalled regwall signup toc teaser teasers toolbar widget backlink donate
        disclaimer postmetadata postmeta nextpost prevpost jp crp yarpp outbrain taboola addtoany ratings
        credit credits wishlist licence license permalink nextstory prevstory relatedpost relatedlinks loading notice
        compartir comparte compartilhar compartilhe partilhar partager condividi udostepnij imprimir
        kudo kudos claps upvote upvotes
        placeholder cookie borlabscookie consent affiliate linkbox readingtime modal disclosure disclosures
        """);

    private static readonly FrozenSet<string> OfAuthors = Set("""
        box bio info description card profile about desc details block wrap section dropdown bubble panel popup
        popover tooltip vcard
        """);

    private static readonly FrozenSet<string> OfReactions =
        Set("bar box button buttons count counts emoji emojis picker vote votes");

    /// <summary>Words that say so only beside another.</summary>
    private static readonly FrozenDictionary<string, FrozenSet<string>> Pairs =
        new Dictionary<string, FrozenSet<string>>(StringComparer.OrdinalIgnoreCase)
        {
            ["author"] = OfAuthors,
            ["autor"] = OfAuthors,
            ["auteur"] = OfAuthors,
            ["autore"] = OfAuthors,
            ["verfasser"] = OfAuthors,
            ["writer"] = OfAuthors,
            ["video"] = Set("keywords search controls box title"),
            ["piano"] = Set("box offer"),
            ["reaction"] = OfReactions,
            ["reactions"] = OfReactions,
            ["reviews"] = Set("form reply"),
            ["about"] = Set("author"),
            ["tag"] = Set("list links cloud"),
            ["read"] = Set("more also next"),
            ["more"] = Set("articles stories news posts topics links related content"),
            ["also"] = Set("like read interesting"),
            ["interesting"] = Set("articles stories posts links"),
            ["savoir"] = Set("plus"),
            ["news"] = Set("letter letters"),
            ["next"] = Set("post article story up posts"),
            ["prev"] = Set("post article story next posts"),
            ["previous"] = Set("post article story posts"),
            ["post"] = Set("navigation nav meta tags footer ratings"),
            ["entry"] = Set("meta footer utility tags"),
            ["article"] = Set("meta tags footer tools links"),
            ["story"] = Set("meta tags tools footer"),
            ["sign"] = Set("up in"),
            ["reading"] = Set("time"),
            ["content"] = Set("blocker"),
            ["bookmark"] = Set("card"),
            ["inline"] = Set("asset promo related"),
            ["push"] = Set("permission permissions prompt notification notifications"),
            ["third"] = Set("party"),
            ["last"] = Set("updated modified"),
            ["back"] = Set("link top"),
            ["table"] = Set("contents"),
            ["recipe"] = Set("snippet buttons jump"),
        }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>Words that, in one class name, say what a caption is.</summary>
    private static readonly FrozenSet<string> Pictures = Set("img image photo picture pic foto bild");

    private static readonly FrozenSet<string> Descriptions =
        Set("description desc legend info subtitle subline unterschrift copyright title annotation");

    // Made once: each of these would else be made anew for every box that is asked.
    private static readonly Predicate<string> IsOfCaptions = Captions.Contains, SaysAlone = Alone.Contains,
        IsOfPictures = Pictures.Contains, Describes = Descriptions.Contains;

    public static bool IsNamed(PageNode node)
    {
        if (node.Source is not HtmlElement element) return false;
        if (element.GetAttribute("itemprop") == "author") return true;
        var isPaid = IsPaidText(node, element);
        if (!isPaid && IsLabelled(node, element)) return true;
        if (node.Hints.Length == 0) return false;
        return IsNamed(isPaid ? WithoutWall(element.ClassName) : element.ClassName ?? "", MostWords)
            || (element.Id is { } id && !IsHeading(node) && IsNamed(isPaid ? WithoutWall(id) : id, MostWordsOfId))
            || (node.Prose == 0 && (Columns.AreIn(element.ClassName) || Columns.AreIn(element.Id)));
    }

    /// <summary>
    /// What a box of links or buttons is called for those who hear the page, or for those who test it, says so too.
    /// </summary>
    private static bool IsLabelled(PageNode node, HtmlElement element)
    {
        if (node.Name is not ("div" or "section" or "aside" or "nav")) return false;
        var heading = element.GetAttribute("aria-labelledby");
        var test = element.GetAttribute("data-testid");
        var label = element.GetAttribute("aria-label");
        if ((heading ?? test ?? label) is null) return false;
        if (node.LinkDensity < LeastLinks && !HasControls(element)) return false;
        return (heading is not null && IsNamed(heading.Replace("-heading", ""), MostWordsOfId))
            || (test is not null && IsNamed(test, MostWords))
            || (label is not null && Cues.Of(label) is Cue.AlsoRead or Cue.Furniture);
    }

    private static bool HasControls(HtmlElement element) =>
        element.Named("button", "input", "form", "select", "iframe").Count > 0;

    /// <summary>
    /// What is behind a paywall is named for it as the wall itself is, which has something to press or to fill in.
    /// </summary>
    private static bool IsPaidText(PageNode node, HtmlElement element) => node.Prose >= LeastPaid
        && node.LinkLength == 0 && node.Prose > node.Length * MostlyProse && Wall.AreIn(node.Hints)
        && !HasControls(element);

    private static string WithoutWall(string? names) =>
        names?.Replace("paywall", "", StringComparison.OrdinalIgnoreCase) ?? "";

    /// <summary>The id of a heading is made from its words.</summary>
    private static bool IsHeading(PageNode node) => node.Name is ['h', >= '1' and <= '6'];

    /// <summary>
    /// True for a letter, or a name, that a font of pictograms shows as one: <c>class="icon">S</c>.
    /// </summary>
    public static bool IsIcon(PageNode node)
    {
        if (node.Name is not ("i" or "span") || node.Length is 0 or > LongestIcon) return false;
        if (!SaysIcon(node.Hints)) return false;
        var text = node.TextContent().AsSpan().Trim();
        return text.Length == 1 ? !char.IsAsciiDigit(text[0])
            : node.Hints.Contains("material-icons", StringComparison.Ordinal)
                && !text.ContainsAnyExcept(LettersOfIcon);
    }

    /// <summary>"icon", "navIcon", "icons-2", but not "lexicon" or "iconic".</summary>
    private static bool SaysIcon(ReadOnlySpan<char> hints)
    {
        while (hints.IndexOf("icon", StringComparison.OrdinalIgnoreCase) is >= 0 and var at)
        {
            var opens = at == 0 || !char.IsLetter(hints[at - 1]) || hints[at] == 'I';
            var rest = hints[(at + 4)..];
            if (rest is ['s', ..]) rest = rest[1..];
            if (opens && (rest.IsEmpty || !char.IsAsciiLetterLower(rest[0]))) return true;
            hints = rest;
        }
        return false;
    }

    /// <summary>True for the text below a picture.</summary>
    public static bool IsCaption(PageNode node)
    {
        if (node.Length > LongestCaption) return false;
        if (node.Name == "figcaption") return true;
        if (node.Name == "figure") return IsPicture(node);
        if (node.Name == "table") return IsFloating(node) && node.Holds("img") && !Tables.HoldsData(node);
        if (node.Source is not HtmlElement { ClassName: { Length: > 0 } names }) return false;
        var words = new List<string>(MostWords + 1);
        foreach (var token in names.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var start = words.Count;
            Split(token, words);
            if (words.FindIndex(start, IsOfPictures) >= 0 && words.FindIndex(start, Describes) >= 0) return true;
        }
        return words.Exists(IsOfCaptions);
    }

    /// <summary>Old pages let a picture and its text float beside theirs.</summary>
    private static bool IsFloating(PageNode table) => table.Source is HtmlElement element
        && element.GetAttribute("align") is { } side && (side.Equals("left", StringComparison.OrdinalIgnoreCase)
            || side.Equals("right", StringComparison.OrdinalIgnoreCase));

    /// <summary>True for a short text that shares its block with a picture, or stands right below one.</summary>
    /// <param name="isBelowOne">Whether it stands right below one (<see cref="IsPictureAlone"/>).</param>
    public static bool IsOfPicture(PageNode text, bool isBelowOne)
    {
        if (text.Holds("img")) return true;
        if (text.Parent is not { } parent) return false;
        return parent.Length <= LongestCaption ? parent.Holds("img") : isBelowOne;
    }

    /// <summary>True for a picture, or a block that holds one and no words.</summary>
    public static bool IsPictureAlone(PageNode node) =>
        node.Length == 0 && (node.Name == "img" || node.Holds("img"));

    /// <summary>True for a figure whose words, in whatever element, stand below its picture.</summary>
    private static bool IsPicture(PageNode figure)
    {
        var hasPicture = false;
        foreach (var node in figure.Descendants())
        {
            if (node.Name is "table" or "blockquote" or "pre" or "code" or "li") return false;
            hasPicture |= node.Name is "img";
        }
        return hasPicture;
    }

    /// <summary>
    /// A word alone says what a box is only in a name of at most <paramref name="mostWords"/>; ids are made from
    /// headings too.
    /// </summary>
    private static bool IsNamed(string hints, int mostWords)
    {
        if (hints.Length == 0) return false;
        var words = new List<string>(MostWords + 1);
        foreach (var token in BuilderNames.Without(hints).Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            // What a blog's theme says of the topic, not of the box; and what the box has not.
            if (token.StartsWith("tag-", StringComparison.OrdinalIgnoreCase)
                || token.StartsWith("category-", StringComparison.OrdinalIgnoreCase)
                || token.StartsWith("no-", StringComparison.OrdinalIgnoreCase))
                continue;
            words.Clear();
            Split(token, words);
            if (words.Count > MostWords) continue;
            if (words.Count <= mostWords && words.Exists(SaysAlone)) return true;
            for (var at = 0; at < words.Count; at++)
                if (Pairs.TryGetValue(words[at], out var others) && words.Exists(others.Contains)) return true;
        }
        return false;
    }

    /// <summary>
    /// The words of a class name: parted by signs and digits, and by capitals where that leaves words and not the
    /// scraps of a hash.
    /// </summary>
    private static void Split(string token, List<string> words)
    {
        if (IsHash(token)) return;
        var start = 0;
        for (var at = 0; at <= token.Length && words.Count <= MostWords; at++)
        {
            if (at < token.Length && char.IsLetter(token[at])) continue;
            if (at > start) AddHumps(token[start..at], words);
            start = at + 1;
        }
    }

    /// <summary>
    /// "e1ad": figures and letters mixed, as a machine numbers paragraphs; "ad300" is a word and a size.
    /// </summary>
    private static bool IsHash(string token)
    {
        var isMixed = false;
        for (var at = 0; at < token.Length; at++)
        {
            if (!char.IsAsciiHexDigit(token[at])) return false;
            isMixed |= at > 0 && char.IsAsciiDigit(token[at - 1]) && char.IsAsciiLetter(token[at]);
        }
        return isMixed;
    }

    private static void AddHumps(string word, List<string> words)
    {
        var before = words.Count;
        var start = 0;
        for (var at = 1; at <= word.Length; at++)
        {
            if (at < word.Length && !(char.IsUpper(word[at]) && WordRunes.IsSmall(word[at - 1]))) continue;
            words.Add(word[start..at]);
            start = at;
        }
        if (words.Count - before < 2 || words.FindIndex(before, static w => w.Length < ShortestHump) < 0) return;
        words.RemoveRange(before, words.Count - before);
        words.Add(word);
    }

    private static FrozenSet<string> Set(string words) =>
        words.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries)
            .ToFrozenSet(StringComparer.OrdinalIgnoreCase);
}

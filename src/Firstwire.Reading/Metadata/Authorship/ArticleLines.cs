using Firstwire.Reading.Body;
using Firstwire.Text.Words;

namespace Firstwire.Reading.Metadata.Authorship;

/// <summary>
/// The lines of a page around its article: where the headline, the text and the comments stand, and whether words among
/// them are those of the page's title, of a place, or of somebody whom the text tells of.
/// </summary>
internal sealed class ArticleLines(
    PageFacts facts, string? title, int headlineAt, IReadOnlyList<string> paragraphs)
{
    /// <summary>Characters around the headline within which a line may be the byline.</summary>
    private const int Near = 600;

    /// <summary>A byline with its roles and dates; a longer line is a paragraph that mentions somebody.</summary>
    public const int LongestByline = 140;

    /// <summary>A line that signs an article at its foot holds the name and little else.</summary>
    public const int LongestSignature = 60;

    /// <summary>Characters from the headline to the text, with captions and boxes between.</summary>
    private const int FarthestText = 2500;

    /// <summary>Where the text begins below the headline; −1 where that is too far.</summary>
    private readonly Lazy<int> textAt = new(() => facts.Lines.FindIndex(
        line => paragraphs is [var first, ..] && line.Text == first)
        is >= 0 and var at && facts.Lines[at].Offset - headlineAt < FarthestText ? facts.Lines[at].Offset : -1);

    private int? commentsAt, lastOfText;

    /// <summary>The page's language without its country: "by" is a word of many meanings in others.</summary>
    public string? Language { get; } = PageLanguage.Of(facts)?.Split('-')[0].ToLowerInvariant();

    /// <summary>As the page's title element has it.</summary>
    public string PageTitle { get; } = WhiteSpace.Fold(facts.TitleElement ?? "");

    /// <summary>The text's last one; null where it has none.</summary>
    public string? LastParagraph { get; } = paragraphs is [.., var last] ? last : null;

    /// <summary>Characters from the headline; those above it are twice as far.</summary>
    public int Distance(int offset) => offset >= headlineAt ? offset - headlineAt : (headlineAt - offset) * 2;

    public bool IsNear(int offset) => Distance(offset) < Near;

    /// <summary>Near, or between the headline and the first paragraph of the text.</summary>
    public bool IsAboveText(int offset) => IsNear(offset) || (offset > headlineAt && offset <= textAt.Value);

    /// <summary>Where a heading of comments stands below the headline: each of them names who wrote it.</summary>
    public int CommentsAt => commentsAt ??= FirstComments();

    /// <summary>The line that is the text's last paragraph; below 0 where none is.</summary>
    public int LastOfText => lastOfText ??=
        LastParagraph is null ? -1 : facts.Lines.FindLastIndex(l => l.Text == LastParagraph);

    /// <summary>The name in a mark that sets a place beside it; null where none is.</summary>
    public string? BesidePlace(string mark) => OpeningLines.InMark(mark, IsPlace)
        ?? (OpeningLines.InMark(mark, words => IsTold(words, HasArticle(words) ? 0 : 1)) is { } name
            && !IsTold(name, 0) ? name : null);

    /// <summary>
    /// Whether the text names this oftener than <paramref name="times"/>: it tells of a place, not of who wrote it.
    /// </summary>
    public bool IsTold(string words, int times)
    {
        foreach (var paragraph in paragraphs)
            for (var at = paragraph.IndexOf(words, StringComparison.Ordinal); at >= 0;
                at = paragraph.IndexOf(words, at + words.Length, StringComparison.Ordinal))
                if (--times < 0) return true;
        return false;
    }

    public bool IsPlace(string name) => WorldNames.In(name, Language ?? "en")
        .Any(place => place.Start == 0 && place.End == name.Length);

    /// <summary>True where a word of it is a section or a tag of the page: labels are set side by side too.</summary>
    public bool IsTopic(string name) => Topics.Sections(facts).Concat(Topics.Tags(facts))
        .Any(name.Split(' ').ToHashSet(StringComparer.OrdinalIgnoreCase).Contains);

    /// <summary>Whom the headline names is the news, and stands below a picture.</summary>
    public bool IsOfHeadline(string name) => title?.Contains(name, StringComparison.OrdinalIgnoreCase) == true;

    /// <summary>The page's title ends in the name of the paper.</summary>
    public bool IsOfTitle(string word) =>
        PageTitle.EndsWith(" " + word, StringComparison.OrdinalIgnoreCase) && !IsOfHeadline(word);

    /// <summary>"By the light of the moon" opens as a byline does.</summary>
    public bool IsHeadline(string line) =>
        line.Length > PageTitle.Length / 2 && PageTitle.Contains(line, StringComparison.OrdinalIgnoreCase);

    /// <summary>The full name below which where to write to stands and nothing else; null where it does not.</summary>
    public string? AboveAddress(int at) => at + 1 < facts.Lines.Count && NameShape.IsFullName(facts.Lines[at].Text)
        && BareBylines.IsAddressOf(facts.Lines[at + 1].Text, facts.Lines[at].Text) ? facts.Lines[at].Text : null;

    /// <summary>With the Arabic article, as names of places begin and given names do not.</summary>
    private static bool HasArticle(string words) => words.StartsWith("ال", StringComparison.Ordinal);

    private int FirstComments()
    {
        foreach (var line in facts.Lines)
            if (line.Offset > headlineAt && line.Element is { LocalName: "h2" or "h3" or "h4" or "h5" or "h6" }
                && CommentSections.IsHeading(line.Text)) return line.Offset;
        return int.MaxValue;
    }
}

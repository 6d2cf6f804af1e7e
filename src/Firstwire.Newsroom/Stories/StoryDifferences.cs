using Firstwire.Newsroom.Archive;
using Firstwire.Newsroom.Items;
using Firstwire.Newsroom.Origins;
using Firstwire.Text.Words;
using Firstwire.Tracing.Quotes;
using Firstwire.Tracing.Stories;

namespace Firstwire.Newsroom.Stories;

/// <summary>
/// Lays figures and quotations of a story's accounts side by side. Every word of it is an exact piece of a stored text,
/// and only of texts that may be shown.
/// </summary>
public sealed class StoryDifferences(NewsArchive archive, NewsroomOptions options)
{
    /// <summary>Independent accounts whose texts are opened.</summary>
    private const int MostAccounts = 12;

    private const int MostSpeakers = 4;

    /// <summary>In UTF-16 units: a shorter one is a word that somebody uses.</summary>
    private const int ShortestQuotation = 20;

    /// <summary>
    /// The figures that differ, then the speakers whom several accounts quote; of accounts in one language, since what
    /// was translated differs in every word.
    /// </summary>
    public IReadOnlyList<StoryDifference> Of(ShownStory story)
    {
        ArgumentNullException.ThrowIfNull(story);
        using var read = archive.Read();
        var texts = new List<(ShownItem Item, string Text, string? Language)>();
        foreach (var account in story.Accounts.DistinctBy(account => account.Lead.Outlet.Id).Take(MostAccounts))
        {
            var opened = TracedItem.Open(read, account.Lead.Id, options.Edition, archive.Time.GetUtcNow());
            if (opened is { MayShow: true, HasBody: true, Document.Credited.Text: { } text })
            {
                texts.Add((account.Lead, text, opened.Language));
            }
        }

        var languages = texts.GroupBy(text => text.Language).Select(own => own.ToList()).ToList();
        return
        [
            .. languages.SelectMany(Figures),
            .. languages.SelectMany(Quotations)
                .OrderByDescending(difference => difference.Said.Count)
                .ThenBy(difference => difference.Speaker, StringComparer.Ordinal)
                .Take(MostSpeakers),
        ];
    }

    private static IEnumerable<StoryDifference> Figures(List<(ShownItem Item, string Text, string? Language)> texts) =>
        StatedFigures.Differences(texts.ConvertAll(text => text.Text)).Select(figures => new StoryDifference(
            null, [.. figures.Select(figure => Span(texts[figure.Text].Item, texts[figure.Text].Text, figure))]));

    private static AccountSpan Span(ShownItem item, string text, StatedFigure figure) =>
        new(item, text[figure.Start..figure.End], text[figure.From..figure.To], figure.Start - figure.From);

    /// <summary>
    /// Of each account the longest quotation of a speaker; who prints the same words as another adds nothing.
    /// </summary>
    private static IEnumerable<StoryDifference> Quotations(
        List<(ShownItem Item, string Text, string? Language)> texts) => texts
        .SelectMany(text => QuoteFinder.Find(text.Text, text.Language)
            .Where(quote => quote.Speaker is not null && quote.End - quote.Start >= ShortestQuotation)
            .GroupBy(quote => Surname(quote.Speaker!))
            .Select(own => (own.Key, text.Item, Longest: own.MaxBy(quote => quote.End - quote.Start)!, text.Text)))
        .Where(quote => quote.Key.Length > 0)
        .GroupBy(quote => quote.Key)
        .Select(said => new StoryDifference(
            said.MaxBy(quote => quote.Longest.Speaker!.Length).Longest.Speaker,
            [.. said.Select(quote => Span(quote.Item, quote.Text[quote.Longest.Start..quote.Longest.End]))
                .DistinctBy(span => Folding.Of(span.Words))]))
        .Where(difference => difference.Said.Count > 1);

    private static AccountSpan Span(ShownItem item, string quotation) => new(item, quotation, quotation, 0);

    private static string Surname(string speaker) => Tokenizer.Words(speaker) is [.., var last] ? last : "";
}

using System.CommandLine;
using System.Globalization;
using Firstwire.Newsroom.Fetching;
using Firstwire.Reading;
using Firstwire.Server.Commands.Batch;
using Firstwire.Server.Wording;
using Firstwire.Tracing.Copies;
using Firstwire.Tracing.Stories;
using Spectre.Console;

namespace Firstwire.Server.Commands;

/// <summary><c>firstwire compare A B</c>: does one text derive from the other, and where do they agree?</summary>
internal static class CompareCommand
{
    private const int ReasonsShown = 6;

    /// <summary>Bold is seen in terminals alone, signs in files too.</summary>
    private const string WordForWord = "=";
    private const string InOtherWords = "~";

    public static Command Build()
    {
        var left = new Argument<string?>("A")
        {
            Description = "A page's address, or a file: HTML or plain text.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var right = new Argument<string?>("B") { Description = "The other.", Arity = ArgumentArity.ZeroOrOne };
        var command = new Command(
            "compare",
            "Compare two texts: who took from whom, how much, and where. Example: "
                + "firstwire compare original.html copy.html")
        {
            left, right, Settings.Json, BatchCommand.JsonLines,
        };
        command.SetAction(async (arguments, cancellation) =>
        {
            if (arguments.GetValue(BatchCommand.JsonLines)) return BatchCommand.Run(CompareBatch.Run);
            if (arguments.GetValue(left) is not { } a || arguments.GetValue(right) is not { } b)
            {
                return Answers.Fail("Name two texts: firstwire compare A B (addresses or files), or --jsonl.");
            }

            var settings = new Settings(arguments);
            var (first, firstProblem) = await ReadAsync(a, settings, cancellation);
            if (first is null) return Answers.Fail(firstProblem!);
            var (second, secondProblem) = await ReadAsync(b, settings, cancellation);
            if (second is null) return Answers.Fail(secondProblem!);
            var (one, other) = (new ComparedText(first.Text), new ComparedText(second.Text));
            var oneEvent = StoryLikeness.Of(first.Document, second.Document);
            var relation = TextComparison.Compare(one, first.Identity, other, second.Identity).Beside(oneEvent);
            if (settings.WantsJson)
            {
                Answers.Object(writer => RelationJson.Write(writer, relation, oneEvent, first.Text, second.Text));
                return 0;
            }

            if (TextComparison.AreLongEnough(one, other)) Print(relation, first.Text, second.Text);
            else Console.Out.WriteLine(TooShort);
            return 0;
        });
        return command;
    }

    private static async Task<(Side? Side, string? Problem)> ReadAsync(
        string given, Settings settings, CancellationToken cancellation)
    {
        var document = await Document.OpenAsync(given, FetchPurpose.Page, settings, cancellation);
        if (document.Problem is { } problem) return (null, problem);
        if (document.Url is null && !LooksLikeHtml(document.Bytes.Span))
        {
            var text = System.Text.Encoding.UTF8.GetString(document.Bytes.Span);
            return string.IsNullOrWhiteSpace(text)
                ? (null, $"{given} is empty.")
                : (new Side(null, text, TextIdentity.Unknown), null);
        }

        return ArticleExtractor.Read(document.Bytes, document.Url ?? "", document.ContentType, cancellation) switch
        {
            ReadResult.Read { Article.Text: { Length: > 0 } text } read =>
                (new Side(read.Article.Title, text, TextIdentity.At(
                    read.Article.CanonicalUrl ?? document.Url, new TextClock(read.Article.Published?.Value))), null),
            ReadResult.Failed failed => (null, $"{given}: {failed.Reason}"),
            _ => (null, $"{given} holds no article."),
        };
    }

    private static bool LooksLikeHtml(ReadOnlySpan<byte> bytes) =>
        bytes[..Math.Min(bytes.Length, 1024)].IndexOf("<"u8) >= 0;

    private static void Print(Relation relation, string left, string right)
    {
        Console.Out.WriteLine(Sentence(relation));
        if (relation.Passages.Count > 0)
        {
            Console.Out.WriteLine();
            Console.Out.WriteLine(
                $"Passages that belong together, {WordForWord} word for word, {InOtherWords} in other words:");
            var table = new Table().Border(TableBorder.Simple).Expand()
                .AddColumns("", "A", "B").ShowRowSeparators();
            table.Columns[0].NoWrap().Width(1);
            foreach (var passage in relation.Passages)
            {
                var (sign, style) = passage.Kind == PassageKind.Verbatim
                    ? (WordForWord, "bold")
                    : (InOtherWords, "default");
                table.AddRow(
                    sign,
                    $"[{style}]{OneLine(left[passage.LeftStart..passage.LeftEnd])}[/]",
                    $"[{style}]{OneLine(right[passage.RightStart..passage.RightEnd])}[/]");
            }

            Answers.Page(table);
        }

        Console.Out.WriteLine("What weighed most:");
        foreach (var reason in relation.Reasons.Take(ReasonsShown))
        {
            Console.Out.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"  {reason.Weight,6:+0.00;-0.00}  {reason.Feature} {reason.Value:0.###}"));
        }
    }

    /// <summary>A passage may reach over the end of a paragraph.</summary>
    private static string OneLine(string passage) =>
        Answers.Plain(string.Join(' ', passage.Split('\n', StringSplitOptions.RemoveEmptyEntries)));

    private static string Sentence(Relation relation)
    {
        var probability = Texts.English.Probability(relation.Derived);
        var share = string.Create(CultureInfo.InvariantCulture, $"{relation.Share:P0}");
        var who = relation.Direction switch
        {
            RelationDirection.LeftFromRight => "A derives from B",
            RelationDirection.RightFromLeft => "B derives from A",
            _ => "One derives from the other; which came first is not known",
        };
        return relation.Kind switch
        {
            RelationKind.Unrelated => "Neither text is said to be made from the other.",
            RelationKind.SameEvent => $"Two accounts of one event, each in its own words (derived: {probability}).",
            RelationKind.Version => $"Two versions of one item; {share} of the text is in both.",
            _ =>
                $"{who}: {RelationJson.NameOf(relation.Kind)} (derived: {probability}).\n"
                    + $"{share} of the derived text is in the other, word for word or in other words.",
        };
    }

    private static string TooShort => string.Create(
        CultureInfo.InvariantCulture,
        $"Nothing is said of texts of fewer than {TextComparison.FewestWords} words: sentences that short are written "
            + $"twice.");

    private sealed record Side(string? Title, string Text, TextIdentity Identity)
    {
        public StoryDocument Document => new(Title, Text, Time: Identity.Clock.Published);
    }
}

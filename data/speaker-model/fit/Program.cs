using Firstwire.Fit;
using Firstwire.Tracing.Quotes;

// Fits who speaks where a quotation's own sentence does not tell, from texts with tagged speakers. Usage: OUT.tsv TEXTS.jsonl[.gz]...
if (args.Length < 2)
{
    Console.Error.WriteLine("Usage: OUT.tsv TEXTS.jsonl[.gz]... (README.md tells the fields)");
    return 1;
}

var texts = args.Skip(1).SelectMany(TaggedText.Read).ToList();
var ofLanguage = texts.CountBy(static text => text.Language).ToDictionary();

// Who spoke before is a measure, and what chooses is mostly right: texts are read again with choices of a model that has not seen them.
var first = Choices(static _ => static choice => choice.Ruled);
FittedChooser[] halves = [Of(first, 0), Of(first, 1)];
var second = Choices(text => halves[1 - (text % 2)].Choose);
halves = [Of(second, 0), Of(second, 1)];
foreach (var language in ofLanguage.Keys.Order())
{
    Print(language, text => text.Language == language);
}

Print("others", static text => text.Language != "en");
using var writer = new StreamWriter(args[0]) { NewLine = "\n" };
FittedChooser.Of(second.SelectMany(static choices => choices)).Write(writer);
return 0;

List<List<LabelledChoice>> Choices(Func<int, Func<SpeakerChoice, string?>> chooser) =>
    [.. texts.Select((text, at) => LabelledChoice.Of(text, ofLanguage[text.Language], chooser(at)))];

FittedChooser Of(List<List<LabelledChoice>> choices, int half) =>
    FittedChooser.Of(choices.Where((_, at) => at % 2 == half).SelectMany(static its => its));

void Print(string name, Predicate<TaggedText> takes)
{
    var (all, ruled, chosen, may) = (0, 0, 0, 0);
    for (var at = 0; at < texts.Count; at++)
    {
        if (!takes(texts[at])) continue;
        foreach (var choice in second[at])
        {
            all++;
            if (choice.Has(choice.Choice.Ruled)) ruled++;
            if (choice.Has(halves[1 - (at % 2)].Choose(choice.Choice))) chosen++;
            if (choice.Labels.Contains(true)) may++;
        }
    }

    if (all > 0)
        Console.WriteLine($"{name,-7} {all,5} choices: by words {ruled / (double)all:0.000}, by the other half's model {chosen / (double)all:0.000}, of {may / (double)all:0.000}");
}

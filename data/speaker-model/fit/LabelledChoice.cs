using Firstwire.Tracing.Quotes;

namespace Firstwire.Fit;

/// <summary>Who may have spoken a quotation, and who of them has.</summary>
/// <param name="Names">What its text calls the speaker; empty where nobody is known.</param>
/// <param name="Weight">Languages of which there is more weigh less a choice.</param>
internal sealed record LabelledChoice(SpeakerChoice Choice, string[] Names, double Weight)
{
    private const double WeightPower = -0.25;

    /// <summary>By candidate.</summary>
    public bool[] Labels { get; } = [.. Choice.Candidates.Select(candidate => Array.Exists(Names, name => SameSpeaker.Are(name, candidate.Name)))];

    /// <summary>The choices that a text has, where each is made so.</summary>
    /// <param name="ofLanguage">How many texts its language has.</param>
    public static List<LabelledChoice> Of(TaggedText text, int ofLanguage, Func<SpeakerChoice, string?> choose)
    {
        var choices = new List<SpeakerChoice>();
        var quotations = QuoteFinder.Find(text.Text, text.Language, choice =>
        {
            choices.Add(choice);
            return choose(choice);
        });
        var described = Described(text, quotations);
        var weight = Math.Pow(ofLanguage, WeightPower);
        var found = new List<LabelledChoice>();
        foreach (var choice in choices)
        {
            // Of what nobody is tagged with, most is not said by anybody; English texts leave some out that is.
            var speaker = text.At(choice.Start)?.Speaker;
            if (speaker is null && text.Language == "en") continue;
            string[] names = speaker is null ? [] : [speaker, .. described[speaker]];
            found.Add(new LabelledChoice(choice, names, weight));
        }

        return found;
    }

    /// <summary>By speaker, the descriptions that stand for the name: la ministra.</summary>
    private static ILookup<string, string> Described(TaggedText text, IEnumerable<Quotation> quotations) => quotations
        .Select(quotation => (Tagged: text.At(quotation.Start)?.Speaker, quotation.Speaker))
        .Where(pair => pair is { Tagged: not null, Speaker: not null } && IsDescription(pair.Speaker, SpeechWords.Of(text.Language)))
        .ToLookup(static pair => pair.Tagged!, static pair => pair.Speaker!);

    private static bool IsDescription(string phrase, SpeechWords words)
    {
        var parts = phrase.Split([' ', '\'', '’'], StringSplitOptions.RemoveEmptyEntries);
        return char.IsLower(phrase[0]) && (Does(parts[0], WordUse.Article) || Array.Exists(parts, part => Does(part, WordUse.Role | WordUse.Title)));

        bool Does(string word, WordUse use) => words.UseOf(word, char.IsUpper(word[0])).Does(use);
    }

    /// <summary>Whether somebody who was chosen has spoken.</summary>
    public bool Has(string? chosen) =>
        chosen is null ? Names.Length == 0 : Array.Exists(Names, name => SameSpeaker.Are(name, chosen));
}

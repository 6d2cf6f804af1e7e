using System.Globalization;

namespace Firstwire.Press.Writing;

/// <summary>Words for an event: headline, lead and paragraphs in one language.</summary>
internal sealed record Draft(string Title, IReadOnlyList<string> Paragraphs);

/// <summary>
/// Writes accounts of an event. Each account of it is told in patterns of its own, as two reporters would; the same
/// dice and turn give the same words.
/// </summary>
internal sealed class Newswriter(string language)
{
    /// <summary>
    /// So many accounts beside the first share no sentence with it, with each other or with what a later report
    /// recalls: each mark has two patterns more.
    /// </summary>
    public const int OtherAccounts = 3;

    /// <summary>The turn of a later report that recalls the event.</summary>
    private const int Recalling = -1;

    private const string Any = "*";
    private readonly Grammar grammar = Grammar.Of(language);

    /// <param name="turn">0 for the first account of the event, at most <see cref="OtherAccounts"/>.</param>
    public Draft Report(Facts facts, int turn, Dice dice)
    {
        var kind = facts.Kind.Name;
        string Say(char mark) => Speak(Choose(kind, mark, facts, turn), facts, dice);
        var title = Say('H');
        var paragraphs = new List<string> { Say('L') };
        for (var mark = '1'; mark <= '9'; mark++)
        {
            if (grammar.Patterns(kind, mark).Count > 0) paragraphs.Add(Say(mark));
        }

        paragraphs.InsertRange(Math.Min(3, paragraphs.Count), Colour(facts, turn, dice));
        return new Draft(title, paragraphs);
    }

    /// <summary>
    /// What is new, then other voices, and the event once more as background, in words not used before.
    /// </summary>
    public Draft FollowUp(Facts facts, Dice dice)
    {
        var kind = facts.Kind.Name;
        string Say(char mark) => Speak(Choose(kind, mark, facts, turn: 0), facts, dice);
        string Recall(char mark) => Speak(Choose(kind, mark, facts, Recalling), facts, dice);
        IEnumerable<string> Further(params char[] marks) =>
            marks.Where(mark => grammar.Patterns(kind, mark).Count > 0).Select(Recall);
        return new Draft(
            Say('F'),
            [Say('G'), .. Further('3'), .. Colour(facts, Recalling, dice), Recall('L'), .. Further('4')]);
    }

    public string CorrectionNotice(string was, string now, Dice dice) =>
        Phrase.Speak(dice.Pick(grammar.Patterns(Any, 'C')), slot => slot == "was" ? was : now, 0, dice);

    public static string Number(int number, string language)
    {
        var grouped = number.ToString("#,0", CultureInfo.InvariantCulture);
        return language switch
        {
            "es" or "el" => grouped.Replace(',', '.'),
            "fr" or "ru" => grouped.Replace(',', '\u00A0'),
            _ => grouped,
        };
    }

    /// <summary>In every other report a paragraph that would fit any event.</summary>
    private string[] Colour(Facts facts, int turn, Dice dice) =>
        dice.Chance(50) ? [Speak(Choose(Any, '1', facts, turn), facts, dice)] : [];

    /// <summary>The list of patterns begins elsewhere for each event and mark.</summary>
    private string Choose(string kind, char mark, Facts facts, int turn)
    {
        var patterns = grammar.Patterns(kind, mark);
        return patterns[(facts.FirstOf(mark) + turn + patterns.Count) % patterns.Count];
    }

    private string Speak(string pattern, Facts facts, Dice dice) =>
        Phrase.Speak(pattern, slot => Fact(facts, slot), facts.Choice, dice);

    private string Fact(Facts facts, string slot) => slot switch
    {
        "town" => Names.Town(facts.Town, language),
        "town2" => Names.Town(facts.OtherTown, language),
        "river" => Names.River(facts.River, language),
        "person" => Names.Person(facts.People[0], language),
        "family" => Names.Family(facts.People[0], language),
        "person2" => Names.Person(facts.People[1], language),
        "family2" => Names.Family(facts.People[1], language),
        "person3" => Names.Person(facts.People[2], language),
        "family3" => Names.Family(facts.People[2], language),
        "company" => Names.Company(facts.Company, language),
        "club" => Names.Club(facts.Club, language),
        "club2" => Names.Club(facts.OtherClub, language),
        "n1" => Number(facts.Figures[0], language),
        "n2" => Number(facts.Figures[1], language),
        "n3" => Number(facts.Figures[2], language),
        "day" => Languages.Words(language).Days[(int)facts.Day],
        _ => throw new FormatException($"No fact is called {slot}."),
    };
}

namespace Firstwire.Press.Worlds;

/// <summary>
/// What happened, in no language: every account of the event, in any language, is written from these facts.
/// </summary>
internal sealed record Facts
{
    public required string EventId { get; init; }

    public required EventKind Kind { get; init; }

    public required int Town { get; init; }

    public required int OtherTown { get; init; }

    public required int River { get; init; }

    public required int Company { get; init; }

    public required int Club { get; init; }

    public required int OtherClub { get; init; }

    /// <summary>Forename and family name of who speaks first, of who answers and of a third voice.</summary>
    public required IReadOnlyList<(int Forename, int Family)> People { get; init; }

    public required IReadOnlyList<int> Figures { get; init; }

    /// <summary>Decides between what else can be the case, such as moss, beetle or snail.</summary>
    public required int Choice { get; init; }

    /// <summary>Decides in whose words it is told.</summary>
    public required long Telling { get; init; }

    public required DayOfWeek Day { get; init; }

    /// <summary>The same kind of event with the same figures, somewhere else and among other people.</summary>
    public Facts Elsewhere(string eventId, Dice dice)
    {
        var other = Draw(eventId, Kind, Day, dice);
        var town = other.Town == Town ? (Town + 1) % Names.Towns : other.Town;
        return other with { Figures = Figures, Choice = Choice, Town = town };
    }

    public static Facts Draw(string eventId, EventKind kind, DayOfWeek day, Dice dice)
    {
        var town = dice.Below(Names.Towns);
        var club = dice.Below(Names.Clubs);
        return new Facts
        {
            EventId = eventId,
            Kind = kind,
            Day = day,
            Town = town,
            OtherTown = (town + 1 + dice.Below(Names.Towns - 1)) % Names.Towns,
            River = dice.Below(Names.Rivers),
            Company = dice.Below(Names.Companies),
            Club = club,
            OtherClub = (club + 1 + dice.Below(Names.Clubs - 1)) % Names.Clubs,
            People = [Person(dice), Person(dice), Person(dice)],
            Figures = [Figure(kind.First, dice), Figure(kind.Second, dice), Figure(kind.Third, dice)],
            Choice = dice.Below(60),
            Telling = dice.Below(int.MaxValue),
        };
    }

    /// <summary>The place from which the patterns of a mark are counted for this event.</summary>
    public int FirstOf(char mark) => Dice.Of(Telling, mark).Below(60);

    private static (int, int) Person(Dice dice) => (dice.Below(Names.Forenames), dice.Below(Names.Families));

    private static int Figure(Figures range, Dice dice) => dice.Between(range.Least, range.Most);
}

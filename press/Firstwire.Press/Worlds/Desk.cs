namespace Firstwire.Press.Worlds;

/// <summary>An article by outlet and index.</summary>
internal readonly record struct Slot(int Outlet, long Index);

/// <summary>
/// What an outlet does in a slot: the event by the article that first had it, and the article it depends on.
/// </summary>
/// <param name="Turn">
/// Which account of the event in its language it is: 0 for whoever had it first, 1 to
/// <see cref="Newswriter.OtherAccounts"/> for the others.
/// </param>
internal readonly record struct Assignment(ArticleKind Kind, Slot Event, Slot? Other, int Turn = 0);

/// <summary>
/// Decides who reports, reprints, spins, translates or follows what. Decisions are drawn from outlet and slot alone
/// and look only at earlier slots, so any one can be known without the rest.
/// </summary>
internal sealed class Desk(World world)
{
    private const int FollowsAfter = 3;
    private const int BulletinAt = 3;
    private const double CorrectedAfterSlots = 2.5;
    private readonly Showcase showcase = new(world);
    private readonly Dictionary<string, Outlet> agencies = world.Outlets
        .Where(outlet => outlet.Role == OutletRole.Agency)
        .ToDictionary(outlet => outlet.Language);

    private readonly Dictionary<string, Outlet[]> sources = world.Outlets
        .Where(outlet => outlet.Role != OutletRole.Spinner)
        .GroupBy(outlet => outlet.Language)
        .ToDictionary(outlets => outlets.Key, outlets => outlets.ToArray());

    /// <summary>
    /// Of each outlet that is no agency its place among those of its language, and how many these are.
    /// </summary>
    private readonly Dictionary<int, (int Place, int Papers)> places = world.Outlets
        .Where(outlet => outlet.Role != OutletRole.Agency)
        .GroupBy(outlet => outlet.Language)
        .SelectMany(papers => papers.Select((paper, place) => (paper.Index, Place: (place, papers.Count()))))
        .ToDictionary(paper => paper.Index, paper => paper.Place);

    private Outlet? WorldAgency => agencies.GetValueOrDefault("en");

    public ShowcasePiece? Handwritten(Outlet outlet, long index) => showcase.At(outlet.Slug, index);

    public Slot? Find(string outlet, int position) =>
        world.Outlets.FirstOrDefault(candidate => candidate.Slug == outlet) is { } found
            ? new Slot(found.Index, world.BackIssues + position)
            : null;

    /// <summary>A copy runs in the section of its original.</summary>
    public string Section(Outlet outlet, long index)
    {
        if (Handwritten(outlet, index) is { } piece)
        {
            return piece.Section;
        }

        var assignment = Assign(outlet, index);
        return IsCopy(assignment.Kind) && assignment.Other is { } other
            ? Section(world.Outlets[other.Outlet], other.Index)
            : KindOf(assignment.Event).Section;
    }

    public Facts FactsOf(Slot slot)
    {
        var day = world.Published(world.Outlets[slot.Outlet], slot.Index).DayOfWeek;
        var dice = Dice.Of(world.Options.Seed, 2, slot.Outlet, slot.Index);
        return Facts.Draw(EventId(slot), KindOf(slot), day, dice);
    }

    /// <summary>When an article is put right, known without writing it; null when it never is.</summary>
    public DateTimeOffset? CorrectedAt(Outlet outlet, long index)
    {
        var slots = Handwritten(outlet, index) is { } piece
            ? piece.Correction?.Slots
            : Rolled(outlet, index) == ArticleKind.Corrected ? CorrectedAfterSlots : null;
        return slots is { } after ? world.Published(outlet, index) + (world.Slot * after) : null;
    }

    public static string EventId(Slot slot) => $"event-{slot.Outlet}-{slot.Index}";

    public Assignment Assign(Outlet outlet, long index)
    {
        var own = new Assignment(ArticleKind.Own, new Slot(outlet.Index, index), null);
        if (Handwritten(outlet, index) is not null)
        {
            return own;
        }

        var earlier = index - outlet.SpinsOrReprintsAfter;
        if (IsBulletin(outlet, earlier))
        {
            var bulletin = outlet.Role == OutletRole.CreditsWire
                ? ArticleKind.WireReprintCredited
                : ArticleKind.WireReprintUncredited;
            return Take(bulletin, WorldAgency, earlier) ?? own;
        }

        var kind = Rolled(outlet, index);
        var agency = agencies.GetValueOrDefault(outlet.Language);
        return kind switch
        {
            ArticleKind.WireReprintCredited or ArticleKind.WireReprintUncredited =>
                Take(kind, agency, earlier) ?? own,
            ArticleKind.Translation => InTurn(outlet, Cover(kind, WorldAgency, earlier)) ?? own,
            ArticleKind.IndependentAccount =>
                InTurn(outlet, Cover(kind, agency ?? WorldAgency, earlier)) ?? own,
            ArticleKind.LookAlike when Cover(kind, agency, earlier) is { } like =>
                like with { Event = own.Event },
            ArticleKind.FollowUp => Cover(kind, outlet, index - FollowsAfter) ?? own,
            ArticleKind.Spun => Spin(outlet, index, earlier) ?? own,
            ArticleKind.Corrected => own with { Kind = ArticleKind.Corrected },
            _ => own,
        };
    }

    private bool IsBulletin(Outlet outlet, long agencys) =>
        world.Options.Bulletin && agencys == world.BackIssues - BulletinAt
        && outlet.Language == WorldAgency?.Language && outlet.Role != OutletRole.Agency;

    private static bool IsCopy(ArticleKind kind) =>
        kind is ArticleKind.WireReprintCredited or ArticleKind.WireReprintUncredited or ArticleKind.Spun;

    /// <summary>A look-alike is of the kind of the event that it resembles.</summary>
    private EventKind KindOf(Slot slot)
    {
        var outlet = world.Outlets[slot.Outlet];
        if (Rolled(outlet, slot.Index) == ArticleKind.LookAlike && Assign(outlet, slot.Index).Other is { } other)
        {
            slot = other;
        }

        return Dice.Of(world.Options.Seed, 3, slot.Outlet, slot.Index).Pick(EventKind.All);
    }

    private Assignment? Take(ArticleKind kind, Outlet? source, long index) =>
        source is null || index < 0
            ? null
            : new Assignment(kind, Assign(source, index).Event, new Slot(source.Index, index));

    /// <summary>
    /// Another account of an event: only of one that the source reported itself, from the world's own facts.
    /// </summary>
    private Assignment? Cover(ArticleKind kind, Outlet? source, long index) =>
        source is not null && index >= 0 && Handwritten(source, index) is null
            && Rolled(source, index) is ArticleKind.Own or ArticleKind.Corrected
            ? new Assignment(kind, new Slot(source.Index, index), new Slot(source.Index, index))
            : null;

    /// <summary>
    /// As many papers of a language go to an event as can each tell it in sentences of its own; they take turns.
    /// </summary>
    private Assignment? InTurn(Outlet outlet, Assignment? cover)
    {
        if (cover is not { } account || !places.TryGetValue(outlet.Index, out var its)) return cover;
        var first = Dice.Of(world.Options.Seed, 10, account.Event.Outlet, account.Event.Index).Below(its.Papers);
        var turn = 1 + ((its.Place + first) % its.Papers);
        return turn <= Newswriter.OtherAccounts ? account with { Turn = turn } : null;
    }

    private Assignment? Spin(Outlet outlet, long index, long earlier)
    {
        if (earlier < 0 || !this.sources.TryGetValue(outlet.Language, out var sources))
        {
            return null;
        }

        var source = Dice.Of(world.Options.Seed, 7, outlet.Index, index).Pick(sources);
        var taken = Assign(source, earlier);
        return taken.Kind is ArticleKind.WireReprintCredited or ArticleKind.WireReprintUncredited
            ? null
            : new Assignment(ArticleKind.Spun, taken.Event, new Slot(source.Index, earlier));
    }

    /// <summary>What the dice say, before it is asked whether the article to depend on exists.</summary>
    private ArticleKind Rolled(Outlet outlet, long index)
    {
        var roll = Dice.Of(world.Options.Seed, 4, outlet.Index, index).Below(100);
        var share = Shares(outlet);
        foreach (var (kind, percent) in share)
        {
            roll -= percent;
            if (roll < 0)
            {
                return kind;
            }
        }

        return ArticleKind.Own;
    }

    private (ArticleKind Kind, int Percent)[] Shares(Outlet outlet) => outlet.Role switch
    {
        OutletRole.Agency when outlet.Language == "en" => [(ArticleKind.FollowUp, 10), (ArticleKind.Corrected, 5)],
        OutletRole.Agency => [(ArticleKind.Translation, 20), (ArticleKind.FollowUp, 10), (ArticleKind.Corrected, 5)],
        OutletRole.CreditsWire => [(Reprint(outlet, ArticleKind.WireReprintCredited), 35), .. OfAPaper],
        OutletRole.HidesWire => [(Reprint(outlet, ArticleKind.WireReprintUncredited), 35), .. OfAPaper],
        OutletRole.Independent =>
            [(ArticleKind.IndependentAccount, 45), (ArticleKind.FollowUp, 12), (ArticleKind.Corrected, 5)],
        OutletRole.Spinner => [(ArticleKind.Spun, 85)],
        _ => [(ArticleKind.FollowUp, 10), (ArticleKind.Corrected, 4)],
    };

    private static IEnumerable<(ArticleKind Kind, int Percent)> OfAPaper =>
    [
        (ArticleKind.IndependentAccount, 12),
        (ArticleKind.FollowUp, 8),
        (ArticleKind.Corrected, 4),
        (ArticleKind.LookAlike, 5),
    ];

    /// <summary>Where no agency writes the language, a paper translates the world's agency instead.</summary>
    private ArticleKind Reprint(Outlet outlet, ArticleKind kind) =>
        agencies.ContainsKey(outlet.Language) ? kind : ArticleKind.Translation;
}

namespace Firstwire.Press.Worlds;

/// <summary>Carries out an assignment: the whole article, with everything that is true of it.</summary>
internal sealed class Reporter(World world)
{
    public PressArticle Report(Outlet outlet, long index) =>
        world.Desk.Handwritten(outlet, index) is { } piece ? Print(piece, outlet, index) : Write(outlet, index);

    private PressArticle Write(Outlet outlet, long index)
    {
        var assignment = world.Desk.Assign(outlet, index);
        var dice = Dice.Of(world.Options.Seed, 8, outlet.Index, index);
        var other = assignment.Other is { } slot ? world.Outlets[slot.Outlet].Article(slot.Index) : null;
        var writer = new Newswriter(outlet.Language);
        var byline = dice.Pick(outlet.Staff);
        var section = world.Desk.Section(outlet, index);
        PressArticle Copied(Draft draft) =>
            Compose(outlet, index, assignment.Kind, other!.EventId, section, draft, other);
        switch (assignment.Kind)
        {
            case ArticleKind.WireReprintCredited:
                return Copied(Draft(other!)) with { Byline = other!.Outlet.Name, Dateline = other.Dateline };
            case ArticleKind.WireReprintUncredited:
                return Copied(Draft(other!)) with { Byline = byline };
            case ArticleKind.Spun:
                return Copied(Spinner.Spin(other!, dice));
            default:
                break;
        }

        var facts = FactsFor(assignment);
        var draft = assignment.Kind == ArticleKind.FollowUp
            ? writer.FollowUp(facts, dice)
            : writer.Report(facts, assignment.Turn, dice);
        var article = Compose(outlet, index, assignment.Kind, facts.EventId, section, draft, other) with
        {
            Byline = byline,
            Dateline = Dateline(outlet, facts, assignment.Kind, other),
        };
        return assignment.Kind == ArticleKind.Corrected ? Correct(article, facts, writer) : article;
    }

    /// <summary>
    /// First with a wrong figure, later with the right one; the rest of the words stay, as the dice are the same.
    /// </summary>
    private PressArticle Correct(PressArticle article, Facts facts, Newswriter writer)
    {
        var figure = facts.Figures[0];
        var wrong = facts with { Figures = [figure + Math.Max(2, figure / 9), .. facts.Figures.Skip(1)] };
        Dice Dice() => Worlds.Dice.Of(world.Options.Seed, 9, article.Outlet.Index, article.Index);
        var (first, later) = (writer.Report(wrong, 0, Dice()), writer.Report(facts, 0, Dice()));
        string Number(Facts of) => Newswriter.Number(of.Figures[0], article.Language);
        return article with
        {
            Title = later.Title,
            Paragraphs = first.Paragraphs,
            Correction = new Correction(
                world.Desk.CorrectedAt(article.Outlet, article.Index)!.Value,
                later.Paragraphs,
                writer.CorrectionNotice(Number(wrong), Number(facts), Dice())),
        };
    }

    private Facts FactsFor(Assignment assignment)
    {
        var facts = world.Desk.FactsOf(assignment.Event);
        return assignment is { Kind: ArticleKind.LookAlike, Other: { } resembled }
            ? world.Desk.FactsOf(resembled).Elsewhere(
                facts.EventId,
                Dice.Of(world.Options.Seed, 2, assignment.Event.Outlet, assignment.Event.Index))
            : facts;
    }

    private static string? Dateline(Outlet outlet, Facts facts, ArticleKind kind, PressArticle? other)
    {
        var town = Names.Town(facts.Town, outlet.Language).ToUpperInvariant();
        return outlet.Role == OutletRole.Agency
            ? $"{town} ({outlet.Name})"
            : kind == ArticleKind.Translation ? $"{town} ({other!.Outlet.Name})" : null;
    }

    private PressArticle Print(ShowcasePiece piece, Outlet outlet, long index)
    {
        var other = piece.Other is { } named ? Named(named) : null;
        var paragraphs = piece.Paragraphs.Count > 0 ? piece.Paragraphs : other!.Paragraphs;
        var draft = new Draft(piece.Title, paragraphs);
        var eventId = piece.Event ?? Desk.EventId(new Slot(outlet.Index, index));
        var article = Compose(outlet, index, piece.Kind, eventId, piece.Section, draft, other);
        return article with
        {
            Byline = piece.Kind == ArticleKind.Spun ? null : piece.Byline ?? outlet.Staff[0],
            Dateline = piece.Dateline,
            Correction = piece.Correction is { } correction
                ? new Correction(
                    world.Desk.CorrectedAt(outlet, index)!.Value,
                    [.. paragraphs.Select(paragraph => paragraph.Replace(correction.Was, correction.Is))],
                    correction.Notice)
                : null,
        };
    }

    private PressArticle Named(string name)
    {
        var parts = name.Split(' ');
        var slot = world.Desk.Find(parts[0], int.Parse(parts[1]))
            ?? throw new InvalidOperationException($"No outlet of this world is called {parts[0]}.");
        return world.Outlets[slot.Outlet].Article(slot.Index);
    }

    private static Draft Draft(PressArticle other) => new(other.Title, other.Paragraphs);

    private PressArticle Compose(
        Outlet outlet, long index, ArticleKind kind, string eventId, string section, Draft draft, PressArticle? other)
    {
        var published = world.Published(outlet, index);
        var slug = WebSlug.Of(draft.Title, section);
        return new PressArticle
        {
            Outlet = outlet,
            Index = index,
            Url = $"{outlet.HomeUrl}{published:yyyy\\/MM\\/dd}/{slug}-{index}",
            Title = draft.Title,
            Byline = null,
            Dateline = null,
            Published = published,
            Language = outlet.Language,
            Section = section,
            Paragraphs = draft.Paragraphs,
            Kind = kind,
            EventId = eventId,
            Other = other,
        };
    }
}

namespace Firstwire.Press.Worlds;

/// <summary>An article written by hand, at a position around the opening (-1 is the last article before it).</summary>
internal sealed record ShowcasePiece
{
    public required string Outlet { get; init; }

    public required int At { get; init; }

    public required string Title { get; init; }

    public required string Section { get; init; }

    public string? Byline { get; init; }

    public string? Dateline { get; init; }

    public string? Event { get; init; }

    public ArticleKind Kind { get; init; } = ArticleKind.Own;

    /// <summary>The article that this one depends on, by outlet and position: <c>meridian-wire -9</c>.</summary>
    public string? Other { get; init; }

    /// <summary>Empty on a reprint, which has the paragraphs of its original.</summary>
    public IReadOnlyList<string> Paragraphs { get; init; } = [];

    /// <summary>The figure as first published and as corrected, and the notice.</summary>
    public ShowcaseCorrection? Correction { get; init; }
}

/// <summary>What is replaced by what, how many slots later, and how the page says so.</summary>
internal sealed record ShowcaseCorrection(string Was, string Is, double Slots, string Notice);

/// <summary>The hand-written articles by where they stand.</summary>
internal sealed class Showcase(World world)
{
    private static readonly Dictionary<(string, int), ShowcasePiece> Pieces =
        Resource.Json<ShowcasePiece[]>("showcase.json").ToDictionary(piece => (piece.Outlet, piece.At));

    public ShowcasePiece? At(string outlet, long index) =>
        Math.Abs(index - world.BackIssues) < 200
            ? Pieces.GetValueOrDefault((outlet, (int)(index - world.BackIssues)))
            : null;
}

namespace Firstwire.Press.Worlds;

/// <summary>What can happen in the world: its section and the ranges of its three figures.</summary>
internal sealed record EventKind(string Name, string Section, Figures First, Figures Second, Figures Third)
{
    /// <summary>The sections that every outlet has, by their path.</summary>
    public static IReadOnlyList<string> Sections { get; } =
        ["politics", "economy", "science", "culture", "sport", "weather", "local"];

    public static IReadOnlyList<EventKind> All { get; } =
    [
        new("budget", "politics", new(40, 900), new(2, 19), new(3, 60)),
        new("bridge", "local", new(120, 980), new(2, 9), new(14, 260)),
    ];
}

/// <summary>The least and the most of a figure.</summary>
internal readonly record struct Figures(int Least, int Most);

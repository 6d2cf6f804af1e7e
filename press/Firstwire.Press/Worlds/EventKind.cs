namespace Firstwire.Press.Worlds;

/// <summary>What can happen in the world: its section and the ranges of its three figures.</summary>
internal sealed record EventKind(string Name, string Section, Figures First, Figures Second, Figures Third)
{
    /// <summary>The sections that every outlet has, by their path.</summary>
    public static IReadOnlyList<string> Sections { get; } =
        ["politics", "economy", "science", "culture", "sport", "weather", "local"];

    public static IReadOnlyList<EventKind> All { get; } =
    [
        new("budget", "politics", new(40, 900), new(2, 19), new(3, 38)),
        new("appointment", "politics", new(11, 96), new(4, 27), new(5, 80)),
        new("bridge", "local", new(120, 980), new(3, 9), new(14, 260)),
        new("school", "local", new(180, 2400), new(3, 14), new(6, 30)),
        new("results", "economy", new(12, 640), new(2, 24), new(3, 48)),
        new("factory", "economy", new(60, 1400), new(3, 18), new(5, 64)),
        new("agreement", "economy", new(90, 3200), new(2, 7), new(11, 40)),
        new("match", "sport", new(4, 38), new(3, 12), new(46, 89)),
        new("race", "sport", new(21, 180), new(2, 40), new(12, 95)),
        new("storm", "weather", new(80, 135), new(3, 17), new(20, 95)),
        new("frost", "weather", new(6, 70), new(9, 28), new(14, 60)),
        new("species", "science", new(5, 90), new(2, 14), new(3, 40)),
        new("telescope", "science", new(24, 310), new(2, 9), new(11, 95)),
        new("river", "science", new(15, 120), new(3, 22), new(9, 44)),
        new("festival", "culture", new(60, 900), new(3, 12), new(14, 70)),
        new("prize", "culture", new(10, 90), new(4, 11), new(31, 240)),
    ];
}

/// <summary>The least and the most of a figure.</summary>
internal readonly record struct Figures(int Least, int Most);

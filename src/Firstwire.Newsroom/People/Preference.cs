namespace Firstwire.Newsroom.People;

/// <summary>How a reader wants to read, on whatever device.</summary>
public sealed record Preference
{
    /// <summary>Whether lists fold the copies of one text under the one that leads.</summary>
    public bool Folds { get; init; } = true;

    /// <summary>Whether reading one of them marks them all.</summary>
    public bool MarksFold { get; init; } = true;

    /// <summary>Outlets whose copy of a text leads, whoever had it first.</summary>
    public IReadOnlySet<long> Preferred { get; init; } = new HashSet<long>();
}

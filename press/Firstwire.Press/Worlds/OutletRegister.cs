namespace Firstwire.Press.Worlds;

/// <summary>What the register says of an outlet.</summary>
internal sealed record OutletRecord
{
    public required string Slug { get; init; }

    public required string Name { get; init; }

    public required string Tagline { get; init; }

    public required string Language { get; init; }

    public required string Country { get; init; }

    public required string Owner { get; init; }

    public required OutletRole Role { get; init; }

    public required PageTemplate Template { get; init; }

    public required FeedFormat Feed { get; init; }

    public bool FullText { get; init; }

    public string Charset { get; init; } = "utf-8";

    public string? Licence { get; init; }

    public string? Robots { get; init; }

    public string? Disallow { get; init; }

    public bool Tracks { get; init; }

    public required string Colour { get; init; }
}

/// <summary>The forty outlets written by hand, and as many more in their manner as a bench asks for.</summary>
internal static class OutletRegister
{
    private static readonly OutletRecord[] Written = Resource.Json<OutletRecord[]>("outlets.json");

    public static OutletRecord Record(long seed, int index) =>
        index < Written.Length ? Written[index] : Generated(seed, index);

    public static IReadOnlyList<string> Staff(OutletRecord record, int index)
    {
        var dice = Dice.Of(index, record.Slug.Length, 77);
        return
        [
            .. Enumerable.Range(0, 5)
                .Select(_ => Names.Person((dice.Below(Names.Forenames), dice.Below(Names.Families)), record.Language))
                .Distinct(),
        ];
    }

    /// <summary>A paper of some town, modelled on one of the written outlets that is not an agency.</summary>
    private static OutletRecord Generated(long seed, int index)
    {
        var dice = Dice.Of(seed, 40, index);
        var model = Written[3 + dice.Below(Written.Length - 3)];
        var town = dice.Below(Names.Towns);
        var title = dice.Pick(Languages.Words(model.Language).PaperTitles);
        var slug = Names.Town(town, "en").ToLowerInvariant().Replace(' ', '-');
        return model with
        {
            Slug = $"{slug}-{index}",
            Name = title.Replace("{town}", Names.Town(town, model.Language)),
            Owner = Names.Company(dice.Below(Names.Companies), model.Language),
        };
    }
}

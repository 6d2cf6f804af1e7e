namespace Firstwire.Formats.Feeds.Assembly;

/// <summary>Somebody while being read; <see cref="Rank"/> says how much the naming element counts.</summary>
internal sealed class PersonDraft
{
    public int Rank { get; init; }

    public string? Name { get; set; }

    public string? Url { get; set; }

    public string? Email { get; set; }

    public bool IsEmpty => Name is null && Url is null && Email is null;

    public Person ToPerson() => new(Name ?? Email, Url, Email);
}

namespace Firstwire.Formats.Feeds.Assembly;

/// <summary>A value that several elements may give: the highest rank wins, the first one among equals.</summary>
internal struct Ranked<T>
{
    private int rank;

    public T? Value { get; private set; }

    public void Offer(T? value, int offeredRank)
    {
        if (offeredRank > rank) Set(value, offeredRank);
    }

    /// <summary>As <see cref="Offer"/>, but the last one among equals wins: an update counts until the next.</summary>
    public void OfferLater(T? value, int offeredRank)
    {
        if (offeredRank >= rank) Set(value, offeredRank);
    }

    private void Set(T? value, int offeredRank)
    {
        if (value is null) return;
        Value = value;
        rank = offeredRank;
    }
}

/// <summary>How much an element's word counts, for <see cref="Ranked{T}"/>.</summary>
internal static class Rank
{
    /// <summary>Said in passing, by an element that is about something else.</summary>
    public const int Hint = 1;

    /// <summary>Said by a module (iTunes, Media RSS).</summary>
    public const int Module = 2;

    /// <summary>Said by Dublin Core or a like general vocabulary.</summary>
    public const int General = 3;

    /// <summary>Said by the format's own element.</summary>
    public const int Own = 4;

    /// <summary>Said by who passes a feed on, of what stood in it before.</summary>
    public const int Original = 5;
}

using CsCheck;
using Firstwire.Tracing.Copies;

namespace Firstwire.Tests.Tracing.Copies;

/// <summary>Who of many had a text first.</summary>
public sealed class HandOrderTests
{
    private static readonly DateTimeOffset Noon = new(2031, 3, 14, 12, 0, 0, TimeSpan.Zero);

    private static readonly Gen<DateTimeOffset?> Time =
        Gen.Frequency(
            (1, Gen.Const((DateTimeOffset?)null)),
            (3, Gen.Int[0, 600].Select(static minutes => (DateTimeOffset?)Noon.AddMinutes(minutes))));

    private static readonly Gen<TextIdentity> Hand = Gen.Select(
        Gen.Int[0, 99], Time, Time, Time, static (page, published, seen, absent) => new TextIdentity(
            $"https://harbour-post.example/{page}", new(published, seen, absent)));

    [Fact]
    public void Who_states_the_earliest_time_is_first() =>
        Assert.Equal([1, 2, 0], HandOrder.Of([At("/a", 30), At("/b", 10), At("/c", 20)]));

    [Fact]
    public void Who_was_seen_long_after_another_comes_after_it_whatever_is_stated() =>
        Assert.Equal([1, 0], HandOrder.Of([At("/a", 0, seen: 200), At("/b", 30, seen: 40)]));

    [Fact]
    public void Whose_feed_was_not_looked_at_meanwhile_may_have_been_first() => Assert.Equal(
        [0, 1], HandOrder.Of([At("/a", 0, seen: 500, absent: -900), At("/b", 30, seen: 40)]));

    [Fact]
    public void What_one_round_of_polling_found_is_ordered_by_what_is_stated() =>
        Assert.Equal([0, 1], HandOrder.Of([At("/a", 0, seen: 60), At("/b", 30, seen: 40)]));

    [Fact]
    public void Of_those_at_one_time_the_address_decides() =>
        Assert.Equal([1, 0], HandOrder.Of([At("/b", 5), At("/a", 5)]));

    [Fact]
    public void Of_those_at_one_time_and_address_the_one_that_our_clock_saw_comes_last()
    {
        TextIdentity[] hands = [At("/a", 5, seen: 6), At("/a", 5, absent: 1)];

        Assert.Equal([1, 0], HandOrder.Of(hands));
        Assert.Equal([0, 1], HandOrder.Of([hands[1], hands[0]]));
    }

    [Fact]
    public void Who_has_no_time_comes_last() =>
        Assert.Equal([1, 0], HandOrder.Of([new("https://a.example/"), At("/b", 5)]));

    [Fact]
    public void The_order_that_they_are_given_in_changes_nothing() => Gen.Select(Hand.Array[1, 12], Gen.Int)
        .Sample(static (hands, seed) =>
    {
        var shuffled = hands.ToArray();
        new Random(seed).Shuffle(shuffled);
        Assert.Equal(
            HandOrder.Of(hands).Select(place => hands[place]), HandOrder.Of(shuffled).Select(place => shuffled[place]));
    });

    private static TextIdentity At(string page, int minutes, int? seen = null, int? absent = null) => new(
        $"https://harbour-post.example{page}",
        new(
            Noon.AddMinutes(minutes), seen is { } known ? Noon.AddMinutes(known) : null,
            absent is { } looked ? Noon.AddMinutes(looked) : null));
}

using System.Text;
using Firstwire.Tracing.Stories;

namespace Firstwire.Tests.Tracing.Stories;

/// <summary>
/// A stream of made-up news: events of an island, told by up to seven outlets each in words of their own. Every event
/// has its people, place and figures; its beat's words, and what happens on every beat, it shares with others.
/// </summary>
internal static class FictionalNews
{
    private static readonly DateTimeOffset Monday = new(2031, 3, 3, 6, 0, 0, TimeSpan.Zero);

    private const string Consonants = "bdfghjklmnprstvwz";
    private const string Vowels = "aeiou";

    /// <summary>Documents in the order in which they are published, each with its event.</summary>
    public static (int Event, StoryDocument Document)[] Of(int events, int seed)
    {
        var random = new Random(seed);
        var told = new List<(int Event, double Hours, int Outlet)>();
        for (var number = 0; number < events; number++)
        {
            var begins = random.NextDouble() * 48;
            var accounts = random.Next(2) == 0 ? 1 : random.Next(2, 8);
            for (var outlet = 0; outlet < accounts; outlet++)
                told.Add((number, begins + (outlet * random.NextDouble()), outlet));
        }

        return [.. told.OrderBy(account => account.Hours).Select(
            account => (account.Event, Tell(account.Event, account.Outlet, account.Hours, seed)))];
    }

    private static StoryDocument Tell(int number, int outlet, double hours, int seed)
    {
        var ofEvent = new Random((seed * 7_919) + number);
        var random = new Random((number * 31) + outlet + seed);
        var beat = new Random(number % 12);
        var beatWords = Words(beat, 40, isName: false);
        var eventWords = Words(ofEvent, 16, isName: false);
        var known = Words(new Random(6), 30, isName: true);
        string[] names =
            [.. Words(ofEvent, 3, isName: true), known[ofEvent.Next(30)], known[ofEvent.Next(30)], known[number % 12]];
        var figure = ofEvent.Next(12, 990);
        var common = Words(new Random(5), 200, isName: false);
        var text = new StringBuilder();
        for (var sentence = 0; sentence < 8; sentence++)
        {
            text.Append("In ")
                .Append(Pick(names)).Append(' ').Append(Pick(eventWords)).Append(' ').Append(Pick(common)).Append(' ')
                .Append(Pick(eventWords))
                .Append(' ').Append(Pick(beatWords)).Append(", ").Append(Pick(names)).Append(" said of ")
                .Append(figure + random.Next(2))
                .Append(' ').Append(Pick(eventWords)).Append(' ').Append(Pick(common)).Append(' ')
                .Append(Pick(beatWords)).Append(' ').Append(Pick(common)).Append(". ");
        }

        var title =
            $"{Pick(names)} {Pick(eventWords)} {Pick(eventWords)} at {Pick(names)}, {Pick(beatWords)} "
                + $"{Pick(eventWords)}";
        return new StoryDocument(title, text.ToString(), "en", Monday.AddHours(hours));

        string Pick(string[] from) => from[random.Next(from.Length)];
    }

    private static string[] Words(Random random, int count, bool isName) =>
    [
        .. Enumerable.Range(0, count).Select(_ =>
        {
            var word = string.Concat(Enumerable.Range(0, random.Next(2, 4)).Select(
                _ => $"{Consonants[random.Next(17)]}{Vowels[random.Next(5)]}"));
            word += Consonants[random.Next(17)];
            return isName ? char.ToUpperInvariant(word[0]) + word[1..] : word;
        }),
    ];
}

using Firstwire.Tracing.Stories;
using static Firstwire.Tests.Tracing.Stories.SmallStream;

namespace Firstwire.Tests.Tracing.Stories;

/// <summary>
/// What comes every day in the same form: columns under one title, the police reports of one town. Their place, their
/// form and their day are no event.
/// </summary>
public sealed class DailyRoutineStoriesTests
{
    private static readonly DateTimeOffset Morning = new(2031, 5, 6, 6, 0, 0, TimeSpan.Zero);

    [Fact]
    public void A_column_is_another_story_every_day_whatever_it_shares_of_its_title_and_greeting()
    {
        string[] days =
        [
            "Ministers meet on the budget; the port strike enters its third day; and a heatwave is on its way.",
            "A new bridge for Tarnby, trouble at Nordline and why the price of butter falls.",
            "The court rules on the mayor; storms over Skarvoy; the film awards.",
            "The opposition picks a leader, whales return to the fjord.",
        ];

        var stories = Place([.. days.Select((day, at) => new StoryDocument(
            "Morning briefing", $"Good morning. {day} Here is what you need to know today.", "en", Morning.AddDays(at)))]);

        Assert.Equal(days.Length, stories.Distinct().Count());
    }

    [Fact]
    public void Horoscopes_of_one_day_are_one_for_each_sign()
    {
        (string Sign, string Says)[] signs =
        [
            ("Aries", "A day to rest and think. Lucky number 3. Lucky colour red."),
            ("Taurus", "Money comes when least expected. Lucky number 4. Lucky colour blue."),
            ("Gemini", "An old friend will call you. Lucky number 5. Lucky colour green."),
            ("Cancer", "Be patient with your family. Lucky number 6. Lucky colour white."),
        ];

        var stories = Place([.. signs.Select(of => new StoryDocument(
            $"{of.Sign} horoscope for today", $"{of.Sign}: {of.Says}", "en", Morning))]);

        Assert.Equal(signs.Length, stories.Distinct().Count());
    }

    [Fact]
    public void Police_reports_of_one_town_and_day_are_stories_of_their_own()
    {
        (string Title, string Text)[] reports =
        [
            ("Einbruch in der Mühlenstraße",
                "Unbekannte Täter sind am Montag in ein Einfamilienhaus in der Mühlenstraße in Ostrand eingebrochen. Sie hebelten "
                + "die Terrassentür auf und stahlen Schmuck."),
            ("Radfahrerin bei Unfall verletzt",
                "Eine 54-jährige Radfahrerin ist am Montag an der Kreuzung Mühlenstraße und Ringstraße in Ostrand von einem "
                + "abbiegenden Auto erfasst und verletzt worden."),
            ("Motorradfahrer bei Unfall schwer verletzt",
                "Ein 22-jähriger Motorradfahrer ist am Montag auf der B12 bei Ostrand in einer Kurve gestürzt und schwer verletzt "
                + "worden. Ein Hubschrauber brachte ihn ins Krankenhaus."),
            ("Betrunkener Autofahrer gestoppt",
                "Mit 1,9 Promille ist ein 47-jähriger Autofahrer am Montag in der Hafenstraße in Ostrand gestoppt worden. Der "
                + "Führerschein wurde sichergestellt."),
            ("Trunkenheitsfahrt in Brunsvik",
                "Mit 1,4 Promille ist eine 33-jährige Autofahrerin am Montag in Brunsvik angehalten worden. Eine Blutprobe wurde "
                + "entnommen, der Führerschein sichergestellt."),
        ];

        var stories = Place([.. reports.Select((of, at) => new StoryDocument(of.Title, of.Text, "de", Morning.AddHours(at)))]);

        Assert.Equal(reports.Length, stories.Distinct().Count());
    }
}

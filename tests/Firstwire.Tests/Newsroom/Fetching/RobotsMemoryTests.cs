using Firstwire.Formats.Robots;
using Firstwire.Newsroom.Fetching;

namespace Firstwire.Tests.Newsroom.Fetching;

public sealed class RobotsMemoryTests
{
    [Fact]
    public void Rules_of_ever_more_sites_take_no_more_than_the_limit()
    {
        var memory = new RobotsMemory();
        var rules = new KnownRules(
            RobotsTxt.Parse("User-agent: *\nDisallow: /private\n"), RobotsTxt.MaxBytes, NewsroomFixture.Start,
            NewsroomFixture.Start.AddDays(1));
        for (var site = 0; site < 1_000; site++)
        {
            memory.Keep($"https://{site}.harbour-post.example:443", rules);
            Assert.InRange(memory.Held, rules.Bytes, RobotsMemory.Limit);
            Assert.Same(rules, memory.Find($"https://{site}.harbour-post.example:443"));
        }

        Assert.Null(memory.Find("https://0.harbour-post.example:443"));
    }

    [Fact]
    public void Rules_that_are_read_again_are_counted_once()
    {
        var memory = new RobotsMemory();
        var rules = new KnownRules(RobotsTxt.Parse(""), 0, NewsroomFixture.Start, NewsroomFixture.Start.AddDays(1));
        memory.Keep("https://harbour-post.example:443", rules);
        var held = memory.Held;
        memory.Keep("https://harbour-post.example:443", rules with { Until = rules.Until.AddDays(1) });

        Assert.Equal(held, memory.Held);
    }
}

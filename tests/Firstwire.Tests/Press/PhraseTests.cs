using Firstwire.Press.Worlds;
using Firstwire.Press.Writing;

namespace Firstwire.Tests.Press;

public sealed class PhraseTests
{
    [Fact]
    public void Facts_are_filled_in() =>
        Assert.Equal(
            "In Velmora, 7", Phrase.Speak("In {town}, {n1}", slot => slot == "town" ? "Velmora" : "7", 0, Dice.Of(1)));

    [Fact]
    public void Brackets_give_any_of_their_alternatives_and_nest()
    {
        var spoken = Enumerable.Range(0, 200).Select(seed => Speak("[a|b[c|d]]!", 0, seed)).Distinct().Order();
        Assert.Equal(["a!", "bc!", "bd!"], spoken);
    }

    [Fact]
    public void What_the_event_decides_is_the_same_whatever_the_dice()
    {
        var spoken = Enumerable.Range(0, 200).Select(seed => Speak("[x|x] <moss|beetle|snail>", 4, seed)).Distinct();
        Assert.Equal(["x beetle"], spoken);
    }

    [Fact]
    public void Choices_of_the_event_may_stand_inside_brackets() =>
        Assert.Equal("one right", Speak("[one <left|right>|one <left|right>]", 1, 3));

    private static string Speak(string pattern, int choice, int seed) =>
        Phrase.Speak(pattern, slot => slot, choice, Dice.Of(seed));
}

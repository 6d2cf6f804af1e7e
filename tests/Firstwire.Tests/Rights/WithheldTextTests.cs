using Firstwire.Rights;

namespace Firstwire.Tests.Rights;

public sealed class WithheldTextTests
{
    [Theory]
    [InlineData("Share this", "Share this story with friends, the clerk said.", false)]
    [InlineData("Share this", "Share this!", true)]
    [InlineData("The second key lies hidden", "Nobody knows. The second key lies hidden, he said.", true)]
    [InlineData("He lay in the harbour", "The harbour he lay in the harbourmaster knew.", false)]
    [InlineData(
        "The ferry’s master told nobody where the second key was, nor why.",
        "“The ferry's master told nobody where the second key was”", true)]
    [InlineData(
        "The master told nobody at all where the second key was, nor why.",
        "“The master told nobody at all where the second key was”", true)]
    [InlineData("", "Anything", false)]
    [InlineData("…", "…", false)]
    public void A_part_touches_a_text_that_has_its_words(string part, string text, bool touches) =>
        Assert.Equal(touches, WithheldText.Touches(text, [part]));
}

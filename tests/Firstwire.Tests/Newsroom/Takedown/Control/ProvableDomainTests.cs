using CsCheck;
using Firstwire.Newsroom.Takedown.Control;

namespace Firstwire.Tests.Newsroom.Takedown.Control;

public sealed class ProvableDomainTests
{
    [Theory]
    [InlineData("harbour-post.example", "harbour-post.example")]
    [InlineData("https://www.Harbour-Post.example/news?x=1", "www.harbour-post.example")]
    [InlineData(" harbour-post.example. ", "harbour-post.example")]
    [InlineData("mirela.github.io", "mirela.github.io")]
    [InlineData("hafen-blätt.example", "xn--hafen-bltt-x5a.example")]
    public void A_name_that_somebody_registered_can_be_proven(string text, string name) =>
        Assert.Equal(name, ProvableDomain.Parse(text, out _)?.Name);

    [Theory]
    [InlineData("com")]
    [InlineData("co.uk")]
    [InlineData("github.io")]
    [InlineData("blogspot.com")]
    [InlineData("ghost.io")]
    [InlineData("localhost")]
    [InlineData("192.0.2.7")]
    [InlineData("[2001:db8::1]")]
    [InlineData("")]
    [InlineData(null)]
    [InlineData("not a host")]
    [InlineData("user@harbour-post.example")]
    public void A_name_below_which_others_register_or_that_nobody_owns_cannot(string? text)
    {
        Assert.Null(ProvableDomain.Parse(text, out var problem));
        Assert.NotNull(problem);
    }

    [Theory]
    [InlineData("harbour-post.example", "harbour-post.example", true)]
    [InlineData("harbour-post.example", "news.harbour-post.example", true)]
    [InlineData("news.harbour-post.example", "sport.harbour-post.example", false)]
    [InlineData("news.harbour-post.example", "harbour-post.example", false)]
    [InlineData("harbour-post.example", "other-harbour-post.example", false)]
    [InlineData("harbour-post.example", "harbour-post.example.evil.example", false)]
    [InlineData("mirela.github.io", "anton.github.io", false)]
    [InlineData("amazonaws.com", "papers.s3.amazonaws.com", false)]
    public void A_proof_covers_the_name_and_what_lies_below_it_alone(string proven, string host, bool isCovered) =>
        Assert.Equal(isCovered, ProvableDomain.Parse(proven, out _)!.Covers(host));

    [Fact]
    public void Any_text_is_read_without_harm() =>
        Gen.String.Sample(
            text => ProvableDomain.Parse(text, out _) is not { } domain || domain.Covers(domain.Name), iter: 2_000);
}

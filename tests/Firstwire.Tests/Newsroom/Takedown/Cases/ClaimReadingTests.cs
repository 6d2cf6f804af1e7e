using Firstwire.Newsroom.Takedown.Cases;

namespace Firstwire.Tests.Newsroom.Takedown.Cases;

public sealed class ClaimReadingTests
{
    [Theory]
    [InlineData("https://harbour-post.example/ferry.jpg", "harbour-post.example")]
    [InlineData("https://sizes.example/w=300/https://harbour-post.example/ferry.jpg", "harbour-post.example")]
    [InlineData("https://sizes.example/x?u=https%3A%2F%2Fharbour-post.example%2Fferry.jpg", "harbour-post.example")]
    [InlineData("https://sizes.example/harbour-post.example/ferry.jpg", "harbour-post.example")]
    public void Who_wants_a_picture_removed_proves_the_host_that_it_is_of_whatever_service_shows_it(
        string address, string host) =>
        Assert.Equal(host, ClaimReading.HostOf(new TakedownClaim { Scope = CaseScope.Image, Url = address }));

    [Fact]
    public void Who_wants_a_page_removed_proves_its_host_whatever_its_address_names() => Assert.Equal(
        "blog.example", ClaimReading.HostOf(new TakedownClaim
        {
            Scope = CaseScope.Url,
            Url = "https://blog.example/x?u=https://harbour-post.example/ferry.jpg",
        }));
}

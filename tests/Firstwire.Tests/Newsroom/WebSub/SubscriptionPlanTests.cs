using System.Net;
using CsCheck;
using Firstwire.Newsroom;
using Firstwire.Newsroom.WebSub;
using Firstwire.Newsroom.WebSub.Subscribing;
using Firstwire.Text.Urls;

namespace Firstwire.Tests.Newsroom.WebSub;

public sealed class SubscriptionPlanTests
{
    private static readonly Gen<double> Random = Gen.Double[0, 0.999];

    [Fact]
    public void Rule_48_A_renewal_comes_between_two_thirds_and_nine_tenths_of_the_lease() =>
        Gen.Select(Gen.Long[2 * 3600, 366 * 86_400], Random).Sample((seconds, random) =>
        {
            var lease = SubscriptionPlan.Granted(seconds);
            return SubscriptionPlan.Renewal(lease, random) / lease is > 2 / 3.0 and < 9 / 10.0;
        });

    [Fact]
    public void However_short_its_leases_a_hub_is_not_asked_more_often_than_each_hour() =>
        Gen.Select(Gen.Long, Random).Sample((seconds, random) =>
            SubscriptionPlan.Renewal(SubscriptionPlan.Granted(seconds), random) >= TimeSpan.FromHours(1));

    [Theory]
    [InlineData("https://news.example", "https://hub.example/", true)]
    [InlineData("https://news.example", "http://hub.example/", false)]
    [InlineData("http://news.example", "https://hub.example/", false)]
    [InlineData("http://news.example", "http://192.168.1.7/hub", true)]
    [InlineData("http://news.example", "http://192.168.2.7/hub", false)]
    [InlineData("http://news.example", "http://localhost:8080/hub", false)]
    [InlineData(null, "https://hub.example/", false)]
    public void Rule_46_Secrets_and_deliveries_travel_by_https_but_in_the_operators_own_networks(
        string? publicUrl, string hub, bool may) =>
        Assert.Equal(may, PushAddresses.MayAsk(
            WebUrl.Parse(hub)!,
            new NewsroomOptions { PublicUrl = publicUrl, AllowedNetworks = [IPNetwork.Parse("192.168.1.0/24")] }));
}

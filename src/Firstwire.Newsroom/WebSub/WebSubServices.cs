using Firstwire.Newsroom.Archive;
using Firstwire.Newsroom.Pipeline;
using Firstwire.Newsroom.WebSub.Publishing;
using Firstwire.Newsroom.WebSub.Subscribing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Firstwire.Newsroom.WebSub;

/// <summary>Puts WebSub together, for programs that are reached from outside.</summary>
public static class WebSubServices
{
    /// <summary>What answers hubs and subscribers.</summary>
    /// <param name="topics">Our own feeds that can be subscribed to.</param>
    public static IServiceCollection AddWebSub(
        this IServiceCollection services, Func<IServiceProvider, IReadOnlyList<HubTopic>> topics)
    {
        services.TryAddSingleton(provider => new Chance(provider.GetRequiredService<NewsroomOptions>().Seed));
        return services
            .AddSingleton(topics)
            .AddSingleton(provider => new PushReception(
                provider.GetRequiredService<NewsArchive>(), provider.GetRequiredService<Chance>()))
            .AddSingleton(provider => new HubDesk(
                provider.GetRequiredService<NewsArchive>(),
                provider.GetRequiredService<NewsroomOptions>(),
                provider.GetRequiredService<IReadOnlyList<HubTopic>>()));
    }

    /// <summary>The work that goes on by itself; needs <c>AddIngest</c> and <see cref="AddWebSub"/>.</summary>
    public static IServiceCollection AddWebSubWork(this IServiceCollection services) => services
        .AddSingleton<HubTopics>()
        .AddSingleton<SubscriptionRequests>()
        .AddSingleton<DeliveryFiling>()
        .AddSingleton<IntentVerification>()
        .AddSingleton<HubDelivery>()
        .AddHostedService<WebSubService>();
}

using Firstwire.Newsroom.Archive;
using Firstwire.Newsroom.Coverage;
using Firstwire.Newsroom.Fetching;
using Firstwire.Newsroom.Health;
using Firstwire.Newsroom.Images;
using Firstwire.Newsroom.Items;
using Firstwire.Newsroom.Origins;
using Firstwire.Newsroom.Outlets;
using Firstwire.Newsroom.People;
using Firstwire.Newsroom.Pipeline;
using Firstwire.Newsroom.Scheduling;
using Firstwire.Newsroom.Search;
using Firstwire.Newsroom.Sources;
using Firstwire.Newsroom.Stories;
using Firstwire.Newsroom.Takedown;
using Firstwire.Newsroom.Takedown.Execution;
using Firstwire.Newsroom.Takedown.Proof;
using Firstwire.Newsroom.Wishes;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Firstwire.Newsroom;

/// <summary>Puts the newsroom together.</summary>
public static class NewsroomServices
{
    /// <summary>Reading and subscribing: everything but the work that goes on by itself.</summary>
    public static IServiceCollection AddNewsroom(
        this IServiceCollection services, NewsArchive archive, NewsroomOptions options)
    {
        services.TryAddSingleton(TimeProvider.System);
        return services
            .AddSingleton(archive)
            .AddSingleton(options)
            .AddSingleton<ItemReads>()
            .AddSingleton(provider => new ItemImages(
                archive, options, provider.GetRequiredService<ItemReads>(), provider.GetService<ImageFetching>()))
            .AddSingleton<Preferences>()
            .AddSingleton<ReadingMarks>()
            .AddSingleton<OriginReads>()
            .AddSingleton<StoryReads>()
            .AddSingleton<StoryDesk>()
            .AddSingleton<CoverageReads>()
            .AddSingleton<OriginTrees>()
            .AddSingleton<StoryRelations>()
            .AddSingleton<StoryDifferences>()
            .AddSingleton<FeedHealth>()
            .AddSingleton<RequestHistory>()
            .AddSingleton<Announcements>()
            .AddSingleton<ItemSearch>()
            .AddSingleton<FeedSubscriptions>()
            .AddSingleton<FeedStops>()
            .AddSingleton<Rereading>()
            .AddSingleton<Prober>()
            .AddSingleton<TakedownExecution>()
            .AddSingleton<TransparencyLedger>()
            .AddSingleton<TransparencyReport>()
            .AddSingleton<Tombstones>()
            .AddSingleton<OpmlExport>()
            .AddSingleton<OutletRegister>()
            .AddSingleton<OutletList>()
            .AddSingleton<NameSearch>()
            .AddSingleton<SuggestedSources>()
            .AddSingleton<Backlog>()
            .AddSingleton<LongWork>()
            .AddSingleton<NewArrivals>()
            .AddSingleton<IngestCounts>()
            .AddTakedownDesk();
    }

    /// <summary>
    /// The work that goes on by itself: polling, reading, keeping search, origins and stories up to date.
    /// </summary>
    public static IServiceCollection AddIngest(this IServiceCollection services) => services
        .AddSingleton(provider =>
        {
            var options = provider.GetRequiredService<NewsroomOptions>();
            return new GuardedFetcher(
                new FetchOptions { AllowedNetworks = options.AllowedNetworks, Contact = options.Contact },
                provider.GetRequiredService<TimeProvider>());
        })
        .AddSingleton(provider => new Chance(provider.GetRequiredService<NewsroomOptions>().Seed))
        .AddSingleton<Ownership>()
        .AddSingleton<RobotsGate>()
        .AddSingleton<ImageFetching>()
        .AddSingleton<ImageKeeper>()
        .AddSingleton<PollBudget>()
        .AddSingleton<ArchiveReader>()
        .AddSingleton<FeedPoller>()
        .AddSingleton<PageReader>()
        .AddSingleton<SourceExplorer>()
        .AddSingleton<SourceVerifier>()
        .AddSingleton<Ingest>()
        .AddSingleton<SearchProjection>()
        .AddSingleton<OriginProjection>()
        .AddSingleton<StoryProjection>()
        .AddHostedService<IngestService>()
        .AddHostedService<ArchiveUpkeep>()
        .AddHostedService<ClockWatch>()
        .AddHostedService<CollectionService>()
        .AddSingleton<RightsKeeper>()
        .AddHostedService<RightsService>()
        .AddSingleton<HealthWatch>()
        .AddHostedService<SearchService>()
        .AddHostedService<ImageService>()
        .AddHostedService<OriginService>()
        .AddHostedService<StoryService>()
        .AddHostedService<HealthService>()
        .AddHostedService<TakedownService>()
        .AddTakedownWork();
}

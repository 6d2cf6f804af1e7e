using Firstwire.Newsroom.Fetching;
using Firstwire.Newsroom.Takedown.Cases;
using Firstwire.Newsroom.Takedown.Control;
using Firstwire.Newsroom.Takedown.Desk;
using Firstwire.Newsroom.Takedown.Execution;
using Firstwire.Newsroom.Takedown.Intake;
using Firstwire.Newsroom.Takedown.Mail;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Firstwire.Newsroom.Takedown;

/// <summary>Puts together what takes requests for removal, and what works on them.</summary>
public static class TakedownServices
{
    /// <summary>Taking requests, and telling how they stand.</summary>
    public static IServiceCollection AddTakedownDesk(this IServiceCollection services) =>
        services.AddSingleton<CaseBook>()
            .AddSingleton<CaseDesk>()
            .AddSingleton<CaseReads>()
            .AddSingleton<PublisherDesk>();

    /// <summary>The work that goes on by itself; needs <c>AddIngest</c>.</summary>
    public static IServiceCollection AddTakedownWork(this IServiceCollection services)
    {
        services.TryAddSingleton<TextRecordLookup>(_ => new TextRecords().LookUpAsync);
        return services
            .AddSingleton(provider => new ControlCheck(
                provider.GetRequiredService<GuardedFetcher>(), provider.GetRequiredService<TextRecordLookup>()))
            .AddSingleton<MailContacts>()
            .AddSingleton(provider => CaseHands.Of(provider.GetRequiredService<TakedownExecution>()))
            .AddSingleton<CaseWork>()
            .AddSingleton<ProofLooks>()
            .AddSingleton<MailIntake>()
            .AddSingleton(provider => new Postman(
                provider.GetRequiredService<Archive.NewsArchive>(),
                provider.GetRequiredService<NewsroomOptions>(),
                provider.GetRequiredService<CaseBook>(),
                provider.GetRequiredService<MailContacts>()))
            .AddHostedService<CaseService>();
    }
}

using System.IO.Compression;
using Firstwire.Newsroom;
using Firstwire.Newsroom.Takedown.Proof;
using Firstwire.Newsroom.WebSub;
using Firstwire.Server.Access;
using Firstwire.Server.Api;
using Firstwire.Server.Pages;
using Firstwire.Server.Pages.Charts;
using Firstwire.Server.Pages.Items;
using Firstwire.Server.Pages.Reader;
using Firstwire.Server.Pages.Takedown;
using Firstwire.Server.WebSub;
using Firstwire.Server.Wording;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace Firstwire.Server;

/// <summary>Composes the web edition: server-rendered pages, whole without JavaScript, and feeds out.</summary>
internal static class EditionApp
{
    /// <summary>The largest form is an OPML file with tens of thousands of feeds.</summary>
    public const int LargestFormMegabytes = 16;

    /// <summary>
    /// Above the largest form, so that a form a little too large is still read to its end and answered in words.
    /// </summary>
    private const long LargestRequest = 4L * LargestFormMegabytes * 1024 * 1024;

    /// <summary>The edition, ready to be run. Whoever runs it disposes it, and then the archive.</summary>
    /// <exception cref="ListenAddressException">
    /// An address in <see cref="EditionSettings.Urls"/> cannot be listened at.
    /// </exception>
    public static WebApplication Build(EditionSettings settings)
    {
        var addresses = ListenAddresses.Parse(settings.Urls);
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions
        {
            ApplicationName = "firstwire",
            ContentRootPath = AppContext.BaseDirectory,
        });
        builder.Logging.AddFilter("Microsoft.AspNetCore", LogLevel.Warning);
        builder.Logging.AddFilter("Microsoft.Hosting.Lifetime", LogLevel.Warning);

        // What keeps the host from starting is told in one sentence by whoever started it.
        builder.Logging.AddFilter("Microsoft.Extensions.Hosting", LogLevel.None);

        // Warns that keys lie unencrypted: so does the archive's own keys.db, in a directory that only its user may
        // enter.
        builder.Logging.AddFilter("Microsoft.AspNetCore.DataProtection", LogLevel.Error);
        builder.WebHost.UseUrls(settings.Urls).UseKestrelHttpsConfiguration().ConfigureKestrel(Limit);
        AddServices(builder.Services, settings, addresses);

        var app = builder.Build();
        app.UseExceptionHandler(broken => broken.Run(FailurePages.BrokenAsync));
        app.UseSecurityHeaders();
        app.UseResponseCompression();
        app.UseStatusCodePages(status => FailurePages.ShowAsync(status.HttpContext));
        app.UseLanguageChoice();
        app.UseRequestGate();
        app.UseRouting();
        app.UseAntiforgery();
        app.MapSiteAssets();
        app.MapHealth();
        app.MapOrigins();
        app.MapStories();
        app.MapCharts();
        app.MapImages();
        app.MapStoryForms();
        app.MapSetup();
        app.MapPages();
        app.MapReaderPages();
        app.MapMarks();
        app.MapSettingsForms();
        app.MapPalette();
        app.MapOpenSearch();
        app.MapEvents();
        app.MapTakedownPages();
        app.MapTakedownForms();
        app.MapTakedownApi();
        app.MapOpenApi();
        app.MapCases();
        app.MapDesk();
        app.MapFeedForms();
        app.MapSourceForms();
        app.MapFeedHealth();
        app.MapFeedsOut();
        app.MapTakedowns();
        app.MapCallbacks();
        app.MapHub();
        SetupAnnouncement.Register(app, settings.Announcements);
        return app;
    }

    private static void AddServices(IServiceCollection services, EditionSettings settings, ListenAddresses addresses)
    {
        services.AddSingleton(settings.Time);
        if (settings.TextRecords is { } lookup) services.AddSingleton(lookup);
        services.AddNewsroom(settings.Archive, settings.Newsroom);
        services.AddWebSub(FeedsOut.Topics);
        services.AddSingleton<IEnumerable<ProbedSurface>>(FeedsOut.Surfaces);
        if (settings.Ingest) services.AddIngest().AddMemoryUpkeep();
        if (settings is { Ingest: true, Newsroom.PublicUrl: not null }) services.AddWebSubWork();
        services.AddSingleton(settings);
        services.AddSingleton(addresses);
        services.AddSingleton<OutsideDoors>();
        services.AddSingleton<SetupToken>();
        services.AddSingleton<ReaderCookie>();
        services.AddSingleton<DeskCookie>();
        services.AddHttpContextAccessor();
        services.AddScoped(
            static scope => LanguageChoice.TextsOf(scope.GetRequiredService<IHttpContextAccessor>().HttpContext));
        services.AddScoped<PageClock>();
        services.AddScoped<PageMarks>();
        services.AddScoped<PagePictures>();
        services.AddSingleton<EventStream>();
        services.AddScoped<ChartWords>();
        services.AddRazorComponents();
        services.AddAntiforgery(options => options.Cookie = FormCookie());
        services.AddDataProtection()
            .SetApplicationName("firstwire")
            .PersistKeysToFileSystem(new DirectoryInfo(Path.Combine(settings.Archive.Directory, "protection")));

        // Compression over https stays off (the default): pages carry antiforgery tokens beside foreign words (BREACH).
        services.AddResponseCompression(options =>
            options.MimeTypes = [.. ResponseCompressionDefaults.MimeTypes, "application/atom+xml",
                "application/feed+json", "image/svg+xml"]);
        services.Configure<BrotliCompressionProviderOptions>(options => options.Level = CompressionLevel.Fastest);
        services.Configure<FormOptions>(
            options => options.MultipartBodyLengthLimit = LargestFormMegabytes * 1024 * 1024);
        services.Configure<RouteOptions>(options => options.LowercaseUrls = true);
    }

    private static CookieBuilder FormCookie() => new()
    {
        Name = "firstwire-form",
        HttpOnly = true,
        IsEssential = true,
        SameSite = SameSiteMode.Strict,
        SecurePolicy = CookieSecurePolicy.SameAsRequest,
    };

    private static void Limit(KestrelServerOptions kestrel)
    {
        kestrel.AddServerHeader = false;
        kestrel.Limits.MaxRequestBodySize = LargestRequest;
    }
}

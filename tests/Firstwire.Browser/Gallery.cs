using Firstwire.Newsroom.Coverage;
using Firstwire.Newsroom.Items;
using Firstwire.Newsroom.Origins;
using Firstwire.Server.Pages;
using Firstwire.Server.Pages.Charts;
using Firstwire.Server.Wording;
using Firstwire.Tracing.Copies;
using Firstwire.Tracing.Sources;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Firstwire.Browser;

/// <summary>
/// The charts of a made-up world that has all of what is rare: each on a page that loads nothing but
/// our style sheets.
/// </summary>
internal static class Gallery
{
    private static readonly DateTimeOffset Noon = new(2031, 3, 14, 12, 0, 0, TimeSpan.Zero);

    private static readonly string[] Outlets =
        ["Harbour Post", "The Evening Star of Skarvoy", "Echo", "صحيفة الميناء", "港口晚报", "Βραδινά Νέα",
            "Le Phare du Nord", "Fresh Clicks"];

    /// <summary>A whole page, its style within.</summary>
    public static async Task<string> PageAsync(string language = "en")
    {
        var texts = Texts.In(language);
        await using var services = new ServiceCollection()
            .AddLogging(static logging => logging.ClearProviders())
            .AddSingleton(texts)
            .AddSingleton(new PageClock(new NoonClock(), texts))
            .AddSingleton<ChartWords>()
            .BuildServiceProvider();
        await using var renderer = new HtmlRenderer(services, services.GetRequiredService<ILoggerFactory>());
        var html = await renderer.Dispatcher.InvokeAsync(async () =>
            (await renderer.RenderComponentAsync<CascadingValue<Texts>>(
                ParameterView.FromDictionary(new Dictionary<string, object?>
                {
                    ["Value"] = texts,
                    ["ChildContent"] = (RenderFragment)(builder => Charts(builder, texts)),
                }))).ToHtmlString());
        return $"""
            <!DOCTYPE html><html lang="{texts.Tag}" dir="{texts.Direction}"><head><meta charset="utf-8"><title>Gallery</title>
            <meta name="viewport" content="width=device-width, initial-scale=1"><style>{Sheet("firstwire.css")}{Sheet("charts.css")}</style></head>
            <body><main id="main"><h1>Gallery</h1><div class="item charts">{html}</div></main></body></html>
            """;
    }

    /// <summary>A story of forty copies, two further trees, and an agency that is named.</summary>
    public static CopyForest Forest()
    {
        List<TakenItem> items =
        [
            Item(1, 0, null), Item(2, 4, 1, RelationKind.Verbatim, SourceLevel.Credited),
            Item(3, 50, 2, RelationKind.Excerpt), Item(4, 70, 1, RelationKind.Translation, SourceLevel.Declared),
            Item(5, 190, 4, RelationKind.Edited), Item(6, 2_000, 5, RelationKind.Spun), Item(60, 30, null),
            Item(61, 45, 60, RelationKind.Edited, SourceLevel.Corroborated), Item(70, 300, null), Item(80, 310, null),
            .. Enumerable.Range(7, 40).Select(id => Item(id, id * 9, 1, RelationKind.Verbatim)),
        ];
        var agency = new OutsideOrigin(
            new PrimarySource(SourceLevel.Credited, OriginKind.Text, null, "Meridian Wire", []),
            [(60, SourceLevel.Credited), (70, SourceLevel.Declared)]);
        return new CopyForest([.. items.OrderBy(item => item.Item.Position.Listed)], [agency]);
    }

    private static void Charts(RenderTreeBuilder builder, Texts texts)
    {
        Add<CoverageChart>(
            ("Id", "over-time"), ("Title", texts["chart-when"]), ("Coverage", Coverage()), ("Csv", "/a.csv"));
        Add<TreeChart>(
            ("Id", "tree"), ("Title", texts["chart-who"]), ("Forest", Forest()),
            ("List", "#list"), ("Csv", "/b.csv"));
        Add<MapChart>(("Id", "map"), ("Title", texts["chart-where"]), ("Shares", Countries()), ("Csv", "/c.csv"));
        Add<LanguageChart>(
            ("Id", "languages"), ("Title", texts["chart-tongues"]), ("Shares", Languages()), ("Csv", "/d.csv"));

        void Add<TChart>(params (string Name, object Value)[] parameters)
            where TChart : IComponent
        {
            builder.OpenComponent<TChart>(0);
            foreach (var (name, value) in parameters) builder.AddComponentParameter(1, name, value);
            builder.CloseComponent();
        }
    }

    private static TimeCoverage Coverage()
    {
        var random = new Random(5);
        var counts = Enumerable.Range(0, 40).Select(hour => new CoverageCount(Noon.AddHours(hour - 40), 0, 0)).ToList();
        for (var at = 0; at < counts.Count; at++)
        {
            var articles = at is > 17 and < 24
                ? 0
                : (int)(46 * Math.Exp(-Math.Pow((at - 9) / 9.0, 2))) + random.Next(5);
            counts[at] = counts[at] with { Articles = articles, Independent = articles * 2 / 5 };
        }

        return new TimeCoverage(counts[0].Time, Noon, counts, [new(Noon.AddHours(-22.5), Noon.AddHours(-16))]);
    }

    private static CoverageShare[] Countries() =>
    [
        new("IN", 300, 410), new("US", 280, 390), new("FR", 120, 160), new("BR", 90, 118), new("NG", 40, 61),
        new("SY", 22, 30), new("IQ", 20, 28), new("JP", 12, 20), new("AU", 9, 11), new("SG", 8, 9),
        new("MT", 2, 2), new("FJ", 1, 1), new("Skarvoy", 3, 4), new(null, 2, 7),
    ];

    private static CoverageShare[] Languages() =>
    [
        new("en", 500, 700), new("fr", 120, 160), new("pt", 90, 118), new("ar", 62, 90), new("hi", 30, 44),
        new("zh", 12, 20), new("el", 3, 9), new("ja", 4, 6), new("sv", 3, 3), new("mt", 1, 2),
    ];

    private static TakenItem Item(
        long id, double minutes, long? source, RelationKind kind = RelationKind.Verbatim,
        SourceLevel level = SourceLevel.Likely)
    {
        var time = Noon.AddHours(-20).AddMinutes(minutes);
        var outlet = new ShownOutlet(id, Outlets[id % Outlets.Length], $"paper-{id}.example");
        var item = new ShownItem(
            id, $"Night ferry to Skarvoy returns ({id})", $"https://paper-{id}.example/ferry", outlet, [], null, time,
            new ListPosition(time.ToUnixTimeMilliseconds(), id), "en", null, null, null, PrimarySource.Unknown);
        return new TakenItem(item, source is { } from ? new Taking(from, kind, level, 0.93) : null);
    }

    private static string Sheet(string name)
    {
        using var reader = new StreamReader(typeof(SiteAssets).Assembly.GetManifestResourceStream("wwwroot/" + name)!);
        return reader.ReadToEnd();
    }

    private sealed class NoonClock : TimeProvider
    {
        public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;

        public override DateTimeOffset GetUtcNow() => Noon;
    }
}

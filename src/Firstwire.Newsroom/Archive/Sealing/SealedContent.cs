using System.Security.Cryptography;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Firstwire.Formats.Feeds;
using Firstwire.Newsroom.Fetching;
using Firstwire.Newsroom.Outlets;
using Firstwire.Newsroom.Sources;
using Firstwire.Newsroom.Takedown.Cases;
using Firstwire.Newsroom.Takedown.Control;
using Firstwire.Newsroom.Takedown.Desk;
using Firstwire.Newsroom.Takedown.Execution;
using Firstwire.Newsroom.Takedown.Mail;
using Firstwire.Rights;
using Firstwire.Tracing.Sources;

namespace Firstwire.Newsroom.Archive.Sealing;

/// <summary>What a feed says of itself, and the address it is polled at.</summary>
internal sealed record FeedContent(
    string Url, string? Title = null, string? HomePageUrl = null, string? Language = null,
    string? License = null, string? Rights = null)
{
    public IReadOnlyList<FeedStatement> Statements { get; init; } = [];
}

/// <summary>What the next poll of a feed needs to know of the polls before.</summary>
internal sealed record PollingContent
{
    /// <summary>Byte for byte, as <see cref="LastModified"/>.</summary>
    public string? ETag { get; init; }

    public string? LastModified { get; init; }

    /// <summary>The exact address that gave the validators, where it is not the feed's own.</summary>
    public string? ValidatedUrl { get; init; }

    /// <summary>The validators stayed as they were while the entries changed: they are not sent.</summary>
    public bool ValidatorsLie { get; init; }

    /// <summary>When the feed last came whole, in Unix milliseconds.</summary>
    public long? CameWhole { get; init; }

    /// <summary>A keyed hash of the last body that was read whole.</summary>
    public byte[]? BodyHash { get; init; }

    /// <summary>The last trouble in plain words.</summary>
    public string? Trouble { get; init; }

    /// <summary>Whether the last answer was a feed that broke off.</summary>
    public bool WasCutShort { get; init; }

    public MoveContent? Move { get; init; }

    /// <summary>What the feed itself last said about polling, in seconds; a 304 does not repeat it.</summary>
    public double? FeedInterval { get; init; }

    public IReadOnlyList<int> SkipHours { get; init; } = [];

    public IReadOnlyList<DayOfWeek> SkipDays { get; init; } = [];

    /// <summary>Pages of the feed's archive that are still to be read, next first.</summary>
    public IReadOnlyList<string> ArchivePages { get; init; } = [];

    /// <summary>Of a sitemap index, the newest change among those that were read, in Unix milliseconds.</summary>
    public long? SitemapsUntil { get; init; }

    /// <summary>Sitemaps of which the index does not tell whether they change.</summary>
    public IReadOnlyList<OpenSitemap> OpenSitemaps { get; init; } = [];

    /// <summary>When those were last to be read, in Unix milliseconds.</summary>
    public long? OpenSitemapsRead { get; init; }

    /// <summary>Pages of the archive read so far.</summary>
    public int ArchivePagesRead { get; init; }

    /// <summary>What those are recognised by.</summary>
    public IReadOnlyList<long> ArchiveTrail { get; init; } = [];
}

/// <param name="Over">Until when it may change unsaid, in Unix milliseconds; null: always.</param>
internal sealed record OpenSitemap(string Url, long? Over);

/// <summary>Where permanent redirects lead.</summary>
/// <param name="Since">When it was first seen, in Unix milliseconds.</param>
/// <param name="Times">Polls in a row that led there.</param>
internal sealed record MoveContent(string Url, long Since, int Times);

/// <summary>What is known of an outlet by its own words.</summary>
/// <param name="Name">The one that is shown.</param>
internal sealed record OutletContent(string Domain, string? Name = null)
{
    public IReadOnlyList<OutletFact> Facts { get; init; } = [];
}

/// <summary>The address of an item's page as the feed gave it.</summary>
internal sealed record AddressContent(string Url);

/// <summary>What lists show of a version, small enough to open by the page.</summary>
internal sealed record VersionHead
{
    public string? Title { get; init; }
    public string? Url { get; init; }
    public IReadOnlyList<string> Authors { get; init; } = [];
    public string? Description { get; init; }
    public string? ImageUrl { get; init; }

    /// <summary>The page's words for its picture.</summary>
    public string? ImageAlt { get; init; }
    public string? Published { get; init; }
    public string? Modified { get; init; }
    public string? Language { get; init; }
    public string? SiteName { get; init; }
    public string? License { get; init; }
    public string? Rights { get; init; }
    public string? CanonicalUrl { get; init; }

    /// <summary>Said by a feed of another publisher than the page's: the page's own word goes before it.</summary>
    public bool IsForeign { get; init; }

    /// <summary>Where the page was found, if the item's own address led to another domain.</summary>
    public string? ReadFrom { get; init; }
    public string? SourceTitle { get; init; }
    public string? SourceUrl { get; init; }

    /// <summary>What it names as where it is from; null for nothing.</summary>
    public IReadOnlyList<StatedSource>? Sources { get; init; }
    public IReadOnlyList<string> Tags { get; init; } = [];

    /// <summary>What only a page says; null for what a feed stated.</summary>
    public PageStatements? Page { get; init; }

    /// <summary>What was said about use, beside <see cref="License"/> and <see cref="Rights"/>.</summary>
    public IReadOnlyList<RightsSignal> Signals { get; init; } = [];

    /// <summary>What other feeds had said about use of the same item when this was filed.</summary>
    public IReadOnlyList<RightsSignal> SaidByOthers { get; init; } = [];

    /// <summary>Of versions from before signals were kept by name: "agent: directives".</summary>
    public IReadOnlyList<string> RobotsDirectives { get; init; } = [];
}

/// <summary>What an article's page says of it beside its words.</summary>
/// <param name="Dateline">As printed.</param>
/// <param name="Agencies">Those it is credited to, as printed.</param>
/// <param name="IsFree">What it declares of who may read it; null where it says nothing.</param>
internal sealed record PageStatements(
    string? Dateline,
    IReadOnlyList<string> Agencies,
    IReadOnlyList<string> Sections,
    string? RightsHolder,
    bool? IsFree);

/// <summary>
/// The words of a version. <see cref="Html"/> is as its source stated it; it is sanitised where it is shown.
/// </summary>
internal sealed record VersionBody(string? Html, string? Text, IReadOnlyList<BodyLink>? Links = null)
{
    /// <summary>The publisher's line between headline and text.</summary>
    public string? Dek { get; init; }

    /// <summary>The notices by which the publisher corrects the article, verbatim.</summary>
    public IReadOnlyList<string>? Corrections { get; init; }

    /// <summary>What stands below the picture that the page is shown with.</summary>
    public string? ImageCaption { get; init; }
}

internal sealed record BodyLink(string Url, string Text);

/// <summary>What a rights decision was made from, and its reasons, in plain words.</summary>
internal sealed record DecisionContent(IReadOnlyList<RightsSignal> Signals, IReadOnlyList<string> Reasons);

/// <summary>Our subscription at a feed's hub.</summary>
/// <param name="Hubs">The one in use first.</param>
/// <param name="Token">The unguessable part of the callback's address.</param>
/// <param name="Secret">What deliveries are signed with.</param>
internal sealed record PushContent(string Topic, IReadOnlyList<string> Hubs, string Token, string Secret);

internal sealed record DeliveryContent(string? ContentType);

/// <summary>Where a subscriber of ours is delivered to, and what deliveries are signed with.</summary>
internal sealed record SubscriberContent(string Callback, string? Secret);

[JsonSerializable(typeof(FeedContent))]
[JsonSerializable(typeof(PollingContent))]
[JsonSerializable(typeof(OutletContent))]
[JsonSerializable(typeof(CandidateContent))]
[JsonSerializable(typeof(Validators))]
[JsonSerializable(typeof(AddressContent))]
[JsonSerializable(typeof(VersionHead))]
[JsonSerializable(typeof(VersionBody))]
[JsonSerializable(typeof(DecisionContent))]
[JsonSerializable(typeof(PushContent))]
[JsonSerializable(typeof(DeliveryContent))]
[JsonSerializable(typeof(SubscriberContent))]
[JsonSerializable(typeof(CaseContent))]
[JsonSerializable(typeof(ControlContent))]
[JsonSerializable(typeof(LetterContent))]
[JsonSerializable(typeof(CounterNotice))]
[JsonSerializable(typeof(CorrectionContent))]
[JsonSerializable(typeof(ScopeContent))]
[JsonSerializable(typeof(TakenWords))]
internal sealed partial class SealedJson : JsonSerializerContext;

/// <summary>The JSON inside the seals. No page ever shows it, so nothing is escaped for HTML.</summary>
internal static class Sealed
{
    public static SealedJson Json { get; } = new(new JsonSerializerOptions
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });
}

/// <summary>Records to sealed values and back.</summary>
internal static class SealingKeyContent
{
    public static byte[] Seal<T>(this SealingKey key, T content, JsonTypeInfo<T> type, string place) =>
        key.Seal(JsonSerializer.SerializeToUtf8Bytes(content, type), place);

    /// <exception cref="CryptographicException">
    /// The value was not sealed by this key at this place, is damaged, or holds no such record.
    /// </exception>
    public static T Open<T>(this SealingKey key, byte[] sealedValue, JsonTypeInfo<T> type, string place)
    {
        var content = key.Open(sealedValue, place);
        try
        {
            return JsonSerializer.Deserialize(content, type)
                ?? throw new CryptographicException("sealed value is empty");
        }
        catch (JsonException failure)
        {
            throw new CryptographicException("sealed value holds no such record", failure);
        }
    }
}

/// <summary>The place that a sealed value is bound to.</summary>
internal static class Place
{
    public const string FeedContent = "feed";
    public const string FeedPolling = "feed.polling";
    public const string Outlet = "outlet";
    public const string OutletTie = "outlet.tie";
    public const string Candidate = "candidate";
    public const string ItemUrl = "item.url";
    public const string DeclaredSource = "item.declared-source";
    public const string Robots = "outlet.robots";
    public const string PageValidators = "page.validators";
    public const string Push = "push";
    public const string DeliveryType = "delivery.type";
    public const string DeliveryBody = "delivery.body";
    public const string Subscriber = "subscriber";
    public const string SubscriberAsked = "subscriber.asked";
    public const string Case = "case";
    public const string Control = "control";
    public const string Letter = "letter";
    public const string CounterNotice = "counter.notice";
    public const string Correction = "correction";

    public const string TakedownScope = "takedown.scope";

    public static string Image(bool large) => large ? "image.large" : "image.small";

    public static string TakenWords(long itemId) => $"takedown.{itemId}.words";

    public static string Head(long number) => $"version.{number}.head";

    public static string Decision(long number) => $"decision.{number}";

    public static string Body(long number) => $"version.{number}.body";

    public static string Fingerprints(long number) => $"version.{number}.fingerprints";
}

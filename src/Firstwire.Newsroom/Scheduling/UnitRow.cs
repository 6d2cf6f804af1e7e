namespace Firstwire.Newsroom.Scheduling;

/// <summary>What a polite unit's row tells of its pace.</summary>
internal record UnitRow
{
    public const string Columns =
        "unit.gap, unit.crawl_delay as CrawlDelay, unit.scope, unit.refused, unit.refusals, unit.outages, unit.ready";

    public long Gap { get; init; }
    public long CrawlDelay { get; init; }
    public long Scope { get; init; }
    public long? Refused { get; init; }
    public long Refusals { get; init; }
    public long Outages { get; init; }
    public long Ready { get; init; }
}

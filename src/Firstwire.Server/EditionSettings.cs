using Firstwire.Newsroom;
using Firstwire.Newsroom.Archive;
using Firstwire.Newsroom.Takedown.Control;

namespace Firstwire.Server;

/// <summary>What one web edition is made of. The archive stays its caller's: the edition never closes it.</summary>
internal sealed record EditionSettings(NewsArchive Archive, NewsroomOptions Newsroom)
{
    public const string DefaultUrls = "http://localhost:8080";

    /// <summary>Addresses to listen at, parted by semicolons. Beyond loopback a set-up token is asked for.</summary>
    public string Urls { get; init; } = DefaultUrls;

    /// <summary>Pages tell the hour in its local time zone.</summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;

    /// <summary>False for an edition that only shows what another process polls.</summary>
    public bool Ingest { get; init; } = true;

    /// <summary>Where proofs of control are looked up; the system's name servers where it is null.</summary>
    public TextRecordLookup? TextRecords { get; init; }

    /// <summary>Where the person who starts the edition reads the set-up address.</summary>
    public TextWriter Announcements { get; init; } = Console.Error;
}

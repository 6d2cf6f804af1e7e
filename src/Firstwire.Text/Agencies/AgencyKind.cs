namespace Firstwire.Text.Agencies;

/// <summary>What an agency's customers pay for.</summary>
public enum AgencyKind
{
    /// <summary>News for newspapers.</summary>
    Agency,

    /// <summary>Spreads press releases for whoever pays.</summary>
    Release,

    /// <summary>An outlet or shop whose articles others reprint.</summary>
    Syndicate,
}

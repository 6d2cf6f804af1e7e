namespace Firstwire.Rights;

/// <summary>Where a signal stood. Stored by number: never renumber.</summary>
public enum SignalPlace
{
    /// <summary>A file for the whole site: robots.txt, tdmrep.json, an RSL document.</summary>
    Site = 1,

    /// <summary>A header field of the page's answer.</summary>
    Header = 2,

    /// <summary>The page.</summary>
    Page = 3,

    /// <summary>The feed, of all its entries.</summary>
    Feed = 4,

    /// <summary>The entry of a feed.</summary>
    Entry = 5,

    /// <summary>The text itself.</summary>
    Text = 6,
}

namespace Firstwire.Newsroom.Takedown.Control;

/// <summary>How control of a domain was shown. Stored by number: never renumber.</summary>
public enum ControlProof
{
    /// <summary>A TXT record at the domain's own name for it.</summary>
    Dns = 1,

    /// <summary>A file below <c>/.well-known/</c> on the domain.</summary>
    File = 2,

    /// <summary>A meta element in the head of the home page.</summary>
    Meta = 3,

    /// <summary>A header field of the home page's answer.</summary>
    Header = 4,

    /// <summary>A letter to an address that the domain publishes, answered.</summary>
    Mail = 5,
}

namespace Firstwire.Tracing.Credits;

/// <summary>In which way a document names a source.</summary>
public enum CreditKind
{
    /// <summary>The text begins with it: "TIDEWATER, March 3 (Reuters) -".</summary>
    Dateline,

    /// <summary>It stands where authors are named.</summary>
    Byline,

    /// <summary>It stands alone at the text's end: "(dpa)".</summary>
    Signature,

    /// <summary>The rights in the text are said to be its own.</summary>
    RightsNotice,

    /// <summary>A line says that its material is in the text: "With files from".</summary>
    CreditLine,

    /// <summary>A line says that the text was first published there.</summary>
    Republication,

    /// <summary>Only this agency ends its texts so.</summary>
    HouseStyle,

    /// <summary>The text has the parts of a press release.</summary>
    Release,

    /// <summary>The address files the page under the agency's name.</summary>
    Section,

    /// <summary>The page stands on the agency's own domain.</summary>
    Home,

    /// <summary>The byline is the outlet's own people's, without a name.</summary>
    StaffByline,

    /// <summary>Only the outlet itself writes so: "told this newspaper".</summary>
    HousePhrase,

    /// <summary>It reported a fact that the text tells: "told Reuters".</summary>
    Attribution,
}

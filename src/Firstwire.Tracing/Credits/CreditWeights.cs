namespace Firstwire.Tracing.Credits;

/// <summary>
/// What each kind of credit says for the source that it names, in natural log-odds. Chosen by hand so that what an
/// agency prints itself stands alone and what others may print about it needs a second reason.
/// </summary>
internal static class CreditWeights
{
    /// <summary>
    /// Before anything is read: most documents are their outlet's own, and each agency is one of many.
    /// </summary>
    public const double Prior = -2.5;

    public const double Dateline = 6;
    public const double Byline = 6;
    public const double BylineInText = 5;

    /// <summary>A line of its own at the head of a text is as often a picture's.</summary>
    public const double LineAtHead = 2.5;
    public const double Signature = 5;
    public const double RightsNotice = 5;

    /// <summary>Others' words may stand beside the agency's.</summary>
    public const double CreditLine = 3.5;

    public const double Republication = 4;
    public const double HouseStyle = 4;
    public const double Release = 1.5;
    public const double Section = 3.5;

    /// <summary>A section of no other word may be about the agency.</summary>
    public const double SectionAlone = 2.5;
    public const double Home = 4;
    public const double StaffByline = 4;
    public const double HousePhrase = 4;

    /// <summary>In machine-readable words, of which nobody has looked at the page that they name.</summary>
    public const double Declared = 4;

    /// <summary>Speaks for the information's origin alone.</summary>
    public const double Attribution = 3.5;
}

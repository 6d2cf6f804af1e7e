namespace Firstwire.Tracing.Quotes;

/// <summary>Where a language puts its subject and its verb.</summary>
internal enum WordOrder
{
    /// <summary>Smith said: “…”, and only behind a quotation said Smith.</summary>
    SubjectFirst,

    /// <summary>The subject on either side of the verb, as in Spanish and German.</summary>
    Free,

    /// <summary>Verb first, as in Arabic.</summary>
    VerbFirst,

    /// <summary>Verb last, as in Turkish and Japanese: the subject stands first, often before the quotation.</summary>
    VerbLast,
}

namespace Firstwire.Tracing.Credits;

/// <summary>
/// What a phrase may mean beside a name (data/credit-phrases); one phrase has several in several languages.
/// </summary>
[Flags]
internal enum CreditRoles
{
    None = 0,
    With = 1,
    Contributed = 1 << 1,
    Published = 1 << 2,
    Source = 1 << 3,
    Wires = 1 << 4,
    Told = 1 << 5,
    Reports = 1 << 6,
    Staff = 1 << 7,
    House = 1 << 8,
    Picture = 1 << 9,
    Rights = 1 << 10,
    Release = 1 << 11,
    Role = 1 << 12,
    In = 1 << 13,
    By = 1 << 14,
    Former = 1 << 15,
    And = 1 << 16,
    This = 1 << 17,

    /// <summary>A word for a kind of outlet: "the newspaper", "издание".</summary>
    Medium = 1 << 18,

    /// <summary>With a capital, the last word of an outlet's name, or the first: "Post", "Diario".</summary>
    Masthead = 1 << 19,
    MastheadFirst = 1 << 20,

    /// <summary>Published by the one that is named before its second piece: "ist zuerst im … erschienen".</summary>
    PublishedAround = 1 << 21,

    /// <summary>Something else that is published: "novel", "Studie".</summary>
    Other = 1 << 22,

    /// <summary>A label before the one whose text this is: "Original:", "Оригинал:".</summary>
    Original = 1 << 23,

    /// <summary>The end of outlets' names that are one word: "-posten".</summary>
    MastheadEnding = 1 << 24,

    /// <summary>A word for a kind of outlet behind its name: "Liman Postası gazetesi".</summary>
    MediumBehind = 1 << 25,

    /// <summary>That all rights are reserved.</summary>
    Reserved = 1 << 26,

    /// <summary>Before an agency of the language's own country, at the first words of a text: its text.</summary>
    Opening = 1 << 27,

    /// <summary>Before an agency, with nothing behind it: "distributed by".</summary>
    Supplied = 1 << 28,

    /// <summary>Behind an agency, in a text's last line: "Reuters материалы негізінде".</summary>
    SuppliedBehind = 1 << 29,

    /// <summary>Part of a rights notice.</summary>
    Notice = Rights | Reserved,

    /// <summary>What an outlet's name is known by.</summary>
    OfOutlet = Medium | MediumBehind | Masthead | MastheadFirst,

    /// <summary>What may stand beside an agency in a line of nothing but credits.</summary>
    Furniture = With | Supplied | Contributed | Source | Original | Wires | Notice | Role | In | By | And,

    /// <summary>What is looked for in the whole of a text, because it counts by itself.</summary>
    Speaking = With | Supplied | Published | PublishedAround | House | Release | OfOutlet,
}

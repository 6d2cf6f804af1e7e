namespace Firstwire.Reading;

/// <summary>What a page is. Only <see cref="Article"/> is read as one.</summary>
public enum PageKind
{
    Article,

    /// <summary>Posts of many hours under one headline; what it says changes as long as it runs.</summary>
    LiveBlog,

    /// <summary>Pictures with captions.</summary>
    Gallery,

    /// <summary>A film with a line or two about it.</summary>
    Video,

    /// <summary>Links to articles: front, section, tag and search pages.</summary>
    Listing,

    /// <summary>Says that there is no such page, or that it cannot be had.</summary>
    Error,

    /// <summary>
    /// Asks for something before it shows anything: to accept cookies, to prove to be human, to sign in.
    /// </summary>
    Consent,

    /// <summary>Too little text to be anything.</summary>
    Empty,
}

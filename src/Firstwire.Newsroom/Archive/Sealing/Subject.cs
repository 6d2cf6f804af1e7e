namespace Firstwire.Newsroom.Archive.Sealing;

/// <summary>What has a key of its own.</summary>
internal enum Subject
{
    Item,
    Feed,
    Outlet,

    /// <summary>Who subscribed to our feeds at our own hub.</summary>
    Subscriber,

    /// <summary>Who asked for a removal, or came to the publisher's desk.</summary>
    Claim,
}

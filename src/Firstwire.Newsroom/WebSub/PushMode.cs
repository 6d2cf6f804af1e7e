namespace Firstwire.Newsroom.WebSub;

/// <summary>What a subscriber asks of a hub. Stored by number: never renumber.</summary>
internal enum PushMode
{
    Subscribe = 1,
    Unsubscribe = 2,
}

internal static class PushModes
{
    /// <summary>As it is written in <c>hub.mode</c>.</summary>
    public static string Word(this PushMode mode) => mode == PushMode.Subscribe ? "subscribe" : "unsubscribe";

    /// <summary>Null for any other word.</summary>
    public static PushMode? Parse(string? word) => word switch
    {
        "subscribe" => PushMode.Subscribe,
        "unsubscribe" => PushMode.Unsubscribe,
        _ => null,
    };
}

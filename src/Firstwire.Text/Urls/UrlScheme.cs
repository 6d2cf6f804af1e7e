namespace Firstwire.Text.Urls;

/// <summary>The special schemes and their ports (URL Standard §4.2).</summary>
internal static class UrlScheme
{
    public static bool IsSpecial(string scheme) => scheme is "http" or "https" or "file" or "ws" or "wss" or "ftp";

    /// <summary>The port that goes unsaid; -1 where the scheme has none.</summary>
    public static int DefaultPort(string scheme) => scheme switch
    {
        "http" or "ws" => 80,
        "https" or "wss" => 443,
        "ftp" => 21,
        _ => -1,
    };
}

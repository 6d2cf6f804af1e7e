using System.Buffers;

namespace Firstwire.Reading.Body;

/// <summary>
/// What stands where a player could not: "To view this video please enable JavaScript, and use a browser that supports
/// HTML5 video". In every language such a line names JavaScript and what plays.
/// </summary>
internal static class PlayerNotices
{
    private static readonly SearchValues<string> Players =
        SearchValues.Create(["flash player", "html5"], StringComparison.OrdinalIgnoreCase);

    public static bool Is(string line) => line.Contains("javascript", StringComparison.OrdinalIgnoreCase)
        && line.AsSpan().ContainsAny(Players);
}

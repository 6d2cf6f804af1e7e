using System.Buffers;

namespace Firstwire.Reading.Body;

/// <summary>
/// What stands where a player could not: "To view this video please enable JavaScript, and use a browser that supports
/// HTML5 video". In every language such a line names JavaScript, what plays, and what is to be done.
/// </summary>
internal static class PlayerNotices
{
    private static readonly SearchValues<string> Players =
        SearchValues.Create(["flash player", "html5"], StringComparison.OrdinalIgnoreCase);

    /// <summary>"Enable"; a sentence about scripts and players has none of these.</summary>
    private static readonly SearchValues<string> Requests = SearchValues.Create(
        ["enable", "aktivier", "aktiver", "activer", "activez", "activar", "active ", "activeer", "habilit", "abilita",
            "attiva", "ativar", "ative ", "schakel", "włącz", "povol", "zapn", "engedélyez", "sallittava", "slå på",
            "включ", "увімк", "ενεργοποι", "etkinleştir", "تفعيل", "فعال", "הפעל", "सक्षम", "启用", "啟用", "有効",
            "활성화", "bật"], StringComparison.OrdinalIgnoreCase);

    public static bool Is(string line) => line.Contains("javascript", StringComparison.OrdinalIgnoreCase)
        && line.AsSpan().ContainsAny(Players) && line.AsSpan().ContainsAny(Requests);
}

using System.Buffers;
using Firstwire.Text.Urls;

namespace Firstwire.Tracing.Evidence;

/// <summary>
/// Tells by an address alone what kind of document stands there: by its host (data/evidence-hosts), by the form of its
/// host or path, by a file's ending. A first page is no document.
/// </summary>
internal static class EvidenceAddress
{
    /// <summary>Digits of a post's number on servers that anybody may run.</summary>
    private const int FewestDigitsOfPost = 10;

    private static readonly SearchValues<string> FileEndings = SearchValues.Create(
        [".pdf", ".csv", ".tsv", ".xls", ".xlsx", ".ods", ".doc", ".docx", ".odt", ".rtf", ".ppt", ".pptx"],
        StringComparison.OrdinalIgnoreCase);

    /// <summary>Null where nothing tells that it is a document.</summary>
    public static EvidenceKind? KindOf(WebUrl url)
    {
        ArgumentNullException.ThrowIfNull(url);
        if (!url.IsHttp || (url.Path.Length <= 1 && url.Query.Length == 0)) return null;
        return EvidenceHosts.Of(url.Host, url.Path + url.Query)
            ?? GovernmentHosts.KindOf(url.Host)
            ?? KindOfFile(url)
            ?? (IsPost(url.Path) ? EvidenceKind.Post : null);
    }

    /// <summary>By a file's ending alone.</summary>
    internal static EvidenceKind? KindOfFile(WebUrl url)
    {
        var dot = url.Path.LastIndexOf('.');
        return dot > 0 && FileEndings.Contains(url.Path[dot..]) ? EvidenceKind.Document : null;
    }

    /// <summary>/@name/109501234567890123: servers of the Fediverse.</summary>
    private static bool IsPost(string path)
    {
        if (!path.StartsWith("/@", StringComparison.Ordinal)) return false;
        var number = path.AsSpan(path.LastIndexOf('/') + 1);
        return number.Length >= FewestDigitsOfPost && !number.ContainsAnyExceptInRange('0', '9');
    }
}

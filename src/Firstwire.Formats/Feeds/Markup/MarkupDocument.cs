using System.Buffers;
using System.Text;

namespace Firstwire.Formats.Feeds.Markup;

/// <summary>Reads a document strictly, and where it is broken again from its start, tolerantly.</summary>
internal static class MarkupDocument
{
    private const string ControlCharacters =
        "\0\u0001\u0002\u0003\u0004\u0005\u0006\a\b\v\f\u000E\u000F\u0010\u0011\u0012\u0013\u0014" +
        "\u0015\u0016\u0017\u0018\u0019\u001A\u001B\u001C\u001D\u001E\u001F";

    private static readonly SearchValues<char> Controls = SearchValues.Create(ControlCharacters);
    private static readonly SearchValues<char> Unwanted = SearchValues.Create(ControlCharacters + "\uFFFE\uFFFF");

    /// <summary>
    /// Calls <paramref name="read"/> with a reader over <paramref name="text"/>; a second time with the tolerant one
    /// where the first met a fault. What was wrong is added to <paramref name="recovered"/>.
    /// </summary>
    /// <param name="findRoot">Where the root element begins in a document that does not begin with it.</param>
    public static T Read<T>(string text, List<string> recovered, Func<string, int> findRoot, Func<MarkupReader, T> read)
    {
        var told = recovered.Count;
        var clean = WithoutControls(text);
        var fault = "it holds control characters.";
        if (ReferenceEquals(clean, text))
        {
            var strict = new StrictMarkup(text);
            var whole = read(strict);
            if (strict.Fault is null) return whole;
            fault = strict.Fault;
        }

        recovered.RemoveRange(told, recovered.Count - told);
        recovered.Add($"The document is not well-formed XML: {fault}");
        var tolerant = new TolerantMarkup(clean, findRoot(clean));
        var result = read(tolerant);
        if (tolerant.IsTruncated) recovered.Add("The document ends before its last element does.");
        return result;
    }

    /// <summary>XML 1.0 §2.2 has no place for control characters, and neither has what we write from them.</summary>
    private static string WithoutControls(string text)
    {
        var rest = text.AsSpan();
        // Two searches of ranges are several times faster than one for characters from far apart, and mostly the last.
        if (!rest.ContainsAny(Controls) && !rest.ContainsAnyInRange('\uFFFE', '\uFFFF')) return text;
        var clean = new StringBuilder(text.Length);
        for (var at = rest.IndexOfAny(Unwanted); at >= 0; at = rest.IndexOfAny(Unwanted))
        {
            clean.Append(rest[..at]);
            rest = rest[(at + 1)..];
        }

        return clean.Append(rest).ToString();
    }
}

using System.Collections.Frozen;
using Firstwire.Text.Tables;

namespace Firstwire.Text.Languages;

/// <summary>A language as people call it in English.</summary>
/// <param name="Tag">Its primary language subtag (BCP 47), such as <c>ku</c> or <c>ckb</c>.</param>
/// <param name="PartOf">
/// The macrolanguage that it belongs to (ISO 639-3), such as <c>ku</c> for <c>ckb</c>; else null.
/// </param>
public sealed record LanguageName(string Tag, string Name, string? PartOf);

/// <summary>The languages that news is written in (data/languages); .NET's own names are off with ICU.</summary>
public static class LanguageNames
{
    private static readonly FrozenDictionary<string, LanguageName> ByTag =
        EmbeddedTable.Rows(typeof(LanguageNames), "languages")
            .Select(static row => new LanguageName(row[0], row[1], row[2].Length == 0 ? null : row[2]))
            .ToFrozenDictionary(language => language.Tag, StringComparer.OrdinalIgnoreCase);

    /// <summary>All of them, by tag.</summary>
    public static IEnumerable<LanguageName> All =>
        ByTag.Values.OrderBy(language => language.Tag, StringComparer.Ordinal);

    /// <summary>The language of a tag's primary subtag; null for one so rare that it is not in the table.</summary>
    public static LanguageName? Find(string tag) => ByTag.GetValueOrDefault(LanguageTag.Primary(tag));

    /// <summary>
    /// Whether text tagged <paramref name="tag"/> is wanted by who asked for <paramref name="range"/>: the tag begins
    /// with the range, subtag for subtag (RFC 4647 §3.3.1), or its language is part of the one asked for.
    /// </summary>
    public static bool Matches(string range, string tag) =>
        tag.StartsWith(range, StringComparison.OrdinalIgnoreCase)
            && (tag.Length == range.Length || tag[range.Length] == '-')
        || (Find(tag)?.PartOf is { } whole && whole.Equals(range, StringComparison.OrdinalIgnoreCase));
}

using System.Collections.Frozen;
using Firstwire.Newsroom.Outlets;
using Firstwire.Text.Languages;

namespace Firstwire.Server.Pages;

/// <summary>A language tag as pages use it: safe as a <c>lang</c> attribute, and named for a reader.</summary>
public readonly record struct Tongue
{
    /// <summary>Written from the right unless the tag names a script.</summary>
    private static readonly FrozenSet<string> FromTheRight = FrozenSet.Create(StringComparer.Ordinal,
        "ar", "arc", "ckb", "dv", "fa", "glk", "he", "iw", "ks", "mzn", "nqo", "pnb", "ps", "sd", "syr", "ug", "ur",
        "yi");

    private static readonly FrozenSet<string> ScriptsFromTheRight = FrozenSet.Create(StringComparer.OrdinalIgnoreCase,
        "Adlm", "Arab", "Aran", "Hebr", "Nkoo", "Rohg", "Syrc", "Thaa");

    private Tongue(string tag) => Tag = tag;

    /// <summary>Letters, digits and hyphens only; null where the language is not known.</summary>
    public string? Tag { get; }

    /// <summary>The English name of the language, or the tag where it is a rare one.</summary>
    public string? Name => Tag is null ? null : LanguageNames.Find(Language)?.Name ?? Tag;

    /// <summary>"rtl", or null for left to right and for what is not known.</summary>
    public string? Direction
    {
        get
        {
            if (Tag is null) return null;
            var parts = Tag.Split('-');
            var fromTheRight = parts is [_, { Length: 4 } script, ..]
                ? ScriptsFromTheRight.Contains(script)
                : FromTheRight.Contains(Language);
            return fromTheRight ? "rtl" : null;
        }
    }

    /// <summary>The primary subtag in lower case, empty where the language is not known.</summary>
    public string Language => LanguageTag.Primary(Tag);

    /// <summary>
    /// What an outlet's name is in: the one language that it publishes in, unknown where there are more.
    /// </summary>
    public static Tongue OfOne(IEnumerable<string> languages) =>
        languages.Distinct(StringComparer.OrdinalIgnoreCase).Take(2).ToList() is [var only] ? Of(only) : default;

    /// <summary>As <see cref="OfOne(IEnumerable{string})"/>.</summary>
    public static Tongue OfOne(OutletIdentity outlet) => OfOne(
        outlet.Facts.Where(static fact => fact.Kind == OutletFactKind.Language).Select(static fact => fact.Value));

    /// <summary>Unknown where <paramref name="written"/> is no language tag.</summary>
    public static Tongue Of(string? written) =>
        written is { Length: > 1 and <= LanguageTag.MaxLength }
        && char.IsAsciiLetter(written[0])
        && written.All(c => char.IsAsciiLetterOrDigit(c) || c == '-')
            ? new Tongue(written)
            : default;
}

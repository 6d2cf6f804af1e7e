using System.Globalization;

namespace Firstwire.Data.LanguageGrams;

/// <summary>A line of languages.tsv.</summary>
internal sealed record PackedLanguage(string Tag, string Script, int Rarity)
{
    public static PackedLanguage Parse(string line) =>
        line.Split('\t') is [var tag, var script, var rarity]
            ? new(tag, script, int.Parse(rarity, CultureInfo.InvariantCulture))
            : throw new FormatException(line);
}

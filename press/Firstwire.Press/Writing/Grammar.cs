namespace Firstwire.Press.Writing;

/// <summary>
/// How one language tells each kind of event. The file: <c>## kind</c> opens a kind, and each line below it is a mark
/// and a pattern (<see cref="Phrase"/>): <c>H</c> headline, <c>L</c> lead, <c>1</c> to <c>9</c> the paragraphs in
/// order (lines with the same digit are alternatives), <c>F</c> headline and <c>G</c> lead of a follow-up. The kind
/// <c>*</c> is colour that fits any event; <c>* C</c> is the correction notice, with <c>{was}</c> and <c>{is}</c>.
/// </summary>
internal sealed class Grammar
{
    private static readonly Dictionary<string, Grammar> Read =
        Languages.All.ToDictionary(language => language, language => new Grammar(Resource.Text($"{language}.txt")));

    private readonly Dictionary<(string Kind, char Mark), List<string>> patterns = [];

    private Grammar(string text)
    {
        var kind = "";
        foreach (var line in text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (line.StartsWith("##", StringComparison.Ordinal))
            {
                kind = line[2..].Trim();
            }
            else if (line.Length > 2 && line[1] == ' ' && line[0] != '#')
            {
                var key = (kind, line[0]);
                if (!this.patterns.TryGetValue(key, out var patterns))
                {
                    this.patterns[key] = patterns = [];
                }

                patterns.Add(line[2..]);
            }
        }
    }

    public static Grammar Of(string language) => Read[language];

    /// <summary>The patterns under a mark; empty where the language has none.</summary>
    public IReadOnlyList<string> Patterns(string kind, char mark) =>
        this.patterns.TryGetValue((kind, mark), out var patterns) ? patterns : [];
}

using System.Text;
using Firstwire.Text.Words;

namespace Firstwire.Newsroom.Search;

/// <summary>
/// What a person types, as an FTS5 query: every word must occur, <c>"a phrase"</c> in that order, <c>-word</c> must
/// not, <c>a OR b</c> either. <c>OR</c> binds the two beside it alone: <c>a OR b c</c> asks for <c>c</c> and either.
/// The quotation marks that telephones and word processors write in their place do too. Anything that is no operator is
/// a word, so no input is an error.
/// </summary>
public static class SearchQuery
{
    /// <summary>
    /// From so many words on a query is a question in a language, and no item need hold all of its words.
    /// </summary>
    private const int WordsOfAQuestion = 4;

    /// <summary>
    /// Marks that begin a phrase, where a term begins, and end it: „so“, “so”, ”so”, «so» and »so«.
    /// </summary>
    private const string TypographicQuotes = "“”„‟«»";

    /// <summary>More words than anybody types; bounds the work of one query.</summary>
    private const int MaximumTerms = 32;

    /// <summary>The query in FTS5's syntax; null where no word is asked for.</summary>
    public static string? ToFullTextQuery(string query)
    {
        ArgumentNullException.ThrowIfNull(query);
        var wanted = new List<List<string>>();
        var unwanted = new StringBuilder();
        var either = false;
        foreach (var (text, isPhrase, isNegated) in Terms(query).Take(MaximumTerms))
        {
            if (!isPhrase && !isNegated && text == "OR")
            {
                either = wanted.Count > 0;
                continue;
            }

            if (Phrase(text) is not { } phrase) continue;
            if (isNegated) unwanted.Append(unwanted.Length == 0 ? "" : " OR ").Append(phrase);
            else if (either) wanted[^1].Add(phrase);
            else wanted.Add([phrase]);
            either = false;
        }

        if (wanted.Count == 0) return null;
        var all = wanted is [var only] ? Either(only) : string.Join(
            " AND ", wanted.Select(static some => some.Count == 1 ? some[0] : $"({Either(some)})"));
        return unwanted.Length == 0 ? all : $"({all}) NOT ({unwanted})";
    }

    private static string Either(List<string> phrases) => string.Join(" OR ", phrases);

    /// <summary>
    /// The query as a question, for ranking by how many of its words are held and how rare they are; null where the
    /// person used an operator or named too few words to be asking a question.
    /// </summary>
    internal static Question? ToQuestion(string query)
    {
        var terms = Terms(query).Take(MaximumTerms).ToList();
        if (terms.Count < WordsOfAQuestion
            || terms.Exists(term => term.IsPhrase || term.IsNegated || (term.Text == "OR" && !IsShouted(query))))
            return null;
        var words = terms.SelectMany(term => Tokenizer.Words(term.Text)).Take(MaximumTerms).ToList();
        return words.Count == 0 ? null : new Question(words);
    }

    /// <summary>
    /// Whether all is in capitals, so that a word "or" is written as the operator is; no script without capitals is.
    /// </summary>
    private static bool IsShouted(string query) =>
        query.All(static letter => !char.IsLetter(letter) || char.IsUpper(letter));

    /// <summary>
    /// Whether a wanted word is one character of a script without spaces: such a one is found only where it stands
    /// alone, since the index holds pairs.
    /// </summary>
    public static bool HasLoneCharacter(string query)
    {
        ArgumentNullException.ThrowIfNull(query);
        return Terms(query).Take(MaximumTerms).Any(
            term => !term.IsNegated && Tokenizer.Words(term.Text) is [var word] && IsLone(word));
    }

    private static bool IsLone(string word)
    {
        var rune = Rune.GetRuneAt(word, 0);
        return rune.Utf16SequenceLength == word.Length && WordRunes.IsUnspaced(rune.Value);
    }

    /// <summary>
    /// The words of one term as an FTS5 string: several (an unspaced script's pairs, a hyphenated word) in their order.
    /// </summary>
    private static string? Phrase(string text)
    {
        var words = Tokenizer.Words(text);
        return words.Count == 0 ? null : $"\"{string.Join(' ', words)}\"";
    }

    private static IEnumerable<(string Text, bool IsPhrase, bool IsNegated)> Terms(string query)
    {
        var at = 0;
        while (at < query.Length)
        {
            if (char.IsWhiteSpace(query[at]))
            {
                at++;
                continue;
            }

            var negated = query[at] == '-' && at + 1 < query.Length && !char.IsWhiteSpace(query[at + 1]);
            if (negated) at++;
            var closing = query[at] switch
            {
                '"' => "\"",
                var mark when TypographicQuotes.Contains(mark) => TypographicQuotes,
                _ => null,
            };
            if (closing is not null) at++;
            var end = at;
            while (end < query.Length && !Ends(query[end], closing)) end++;
            yield return (query[at..end], closing is not null, negated);
            at = closing is null ? end : end + 1;
        }
    }

    /// <param name="closing">The marks that end a phrase; null in a word.</param>
    private static bool Ends(char letter, string? closing) =>
        closing is null ? char.IsWhiteSpace(letter) || letter == '"' : closing.Contains(letter);
}

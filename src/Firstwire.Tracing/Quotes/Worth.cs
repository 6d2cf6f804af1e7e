using Firstwire.Text.Words;

namespace Firstwire.Tracing.Quotes;

/// <summary>Tells quotations from titles, names and words that somebody holds at arm's length.</summary>
internal sealed class Worth(Tokens tokens, IReadOnlyList<QuoteSpan> spans, Continuations continuations)
{
    private const int FewestWords = 4;

    /// <summary>Scripts without spaces: about so many characters make a word.</summary>
    private const int CharactersOfWord = 2;

    /// <summary>Longer words of a title are capitalised.</summary>
    private const int LongestSmallWord = 4;

    /// <summary>Attributions at most so dear stand right beside the quotation.</summary>
    private const double Beside = 0.8;

    /// <summary>
    /// At most so dear, a comma or colon and a verb of saying stand between the quotation and its speaker.
    /// </summary>
    private const double Said = 0.3;

    /// <summary>Attributions behind a quotation that are dearer give to nobody what may be a name.</summary>
    private const double MostOfName = 1.5;

    private readonly bool quotesWithDoubleMarks =
        tokens.Text.Contains(" ''", StringComparison.Ordinal)
        || spans.Any(span => !QuoteMarks.IsSingle(tokens.Text[span.Outer]));

    /// <summary>Japanese: no sentence does without its small letters, but many a name does.</summary>
    private readonly bool isJapanese = tokens.Text.AsSpan().ContainsAnyInRange('\u3041', '\u3096');

    /// <summary>The tokens of the last quotation that was a name or title, and of the last one that was none.</summary>
    private int lastNamed = -1, lastKept = -1;

    /// <summary>Whether what stands between the marks is somebody's words.</summary>
    /// <param name="quote">The token that it is.</param>
    public bool Keeping(int quote, QuoteSpan span, Attribution? given)
    {
        var isNamed = !tokens.Words.IsCaseless && !tokens.Words.OpensWithSubject && IsNamed(quote, span, given);
        if (isNamed) lastNamed = quote;
        if (isNamed || IsTitle(quote, span) || !IsWords(quote, span, given)) return false;
        lastKept = quote;
        return true;
    }

    private bool IsWords(int quote, QuoteSpan span, Attribution? given)
    {
        var quoted = tokens.Text.AsSpan(span.Start, span.End - span.Start);
        var cost = given is { Cue: >= 0 and var cue }
            && tokens.Is(cue, WordUse.Verb) ? given.Value.Cost : double.MaxValue;
        var words = Count(quoted, out var isTitle);
        if (words < FewestWords)
            return (words > 1 && (cost <= Beside || IsEmbedded(quote))) || (words > 0 && IsSaid(quote, quoted[^1]));

        // A text that quotes with double marks uses single ones for names, headlines and words held at arm's length.
        if (quotesWithDoubleMarks && QuoteMarks.IsSingle(tokens.Text[span.Outer]) && cost > Beside) return false;
        return !isTitle || cost <= Said;
    }

    /// <summary>Behind the word for a work that has a title, or before one that says that it is its title.</summary>
    private bool IsTitle(int quote, QuoteSpan span) => tokens.Text[span.End - 1] is not ('.' or ',')
        && ((tokens.IsWord(quote - 1) && tokens.Words.IsWork(tokens.SpanOf(quote - 1)))
            || (tokens.IsWord(quote + 1) && tokens.Words.IsTitled(tokens.SpanOf(quote + 1))));

    /// <summary>
    /// A verb of saying stands right behind the sign that ends what is said, whoever that is: «Y lo sabe», remató.
    /// </summary>
    private bool IsSaid(int quote, char last)
    {
        var behind = quote + 1;
        var isParted = last is ',' or '?' or '!' or '\u2026'
            || tokens.KindAt(behind) is TokenKind.Comma or TokenKind.Dash;
        while (tokens.KindAt(behind) is TokenKind.Comma or TokenKind.Dash) behind++;
        return isParted && tokens.Is(behind, WordUse.Verb);
    }

    /// <summary>
    /// The particle of what is said is written on to the last mark, in Korean: "사실과 다르다"고. With 는 it is that of a
    /// name ("희망"이라는).
    /// </summary>
    private bool IsEmbedded(int quote) => tokens.Words.MarksSubjects && tokens.Words.SubjectEndings.Count > 0
        && tokens.Is(quote + 1, WordUse.Skip) && !tokens.SpanOf(quote + 1).EndsWith("는")
        && tokens[quote + 1].Start == tokens[quote].End;

    /// <summary>
    /// A name or title in a language that capitalises its first word alone: it stands in the middle of a sentence,
    /// behind a word that leads to no speech, begins with a capital, and ends without a sign.
    /// </summary>
    private bool IsNamed(int quote, QuoteSpan span, Attribution? given)
    {
        var quoted = tokens.Text.AsSpan(span.Start, span.End - span.Start);
        if (quoted.TrimStart(QuoteMarks.All) is not [var begins, ..] || !char.IsUpper(begins)
            || quoted[^1] is '.' or ',' or '!' or '?' or '\u2026')
        {
            return false;
        }

        var isShort = Count(quoted, out _) < FewestWords;
        if (!isShort && given is { Cue: >= 0 and var cue } && cue > quote && given.Value.Cost <= MostOfName)
        {
            return false;
        }

        if (!IsAmongNames(quote) && !IsBehindNoun(quote, isShort) && !BeginsRow(quote, given)) return false;
        if (!tokens.Words.CapitalisesNouns) return true;

        // In German a capital may be a noun's; a small word has one only where a title begins. Both stand behind nouns.
        if (IsBehindSmallWord(quote) || continuations.IsReported(quote)) return false;
        var first = quoted[..WordScan.End(quoted, 0, quoted.Length)];
        return given is not { Cue: >= 0 } || tokens.Words.UseOf(first, isCapital: true) != WordUse.None;
    }

    private bool IsBehindSmallWord(int quote)
    {
        var before = tokens.KindAt(quote - 1) == TokenKind.Open ? quote - 2 : quote - 1;
        return tokens.IsWord(before) && !tokens.IsCapital(before);
    }

    /// <summary>
    /// Behind a word that neither says, nor leads to what is said, as an article may (el «Puerto no cierra hoy»). A few
    /// words that no sign parts from a verb of saying are a name too: объясняет «Свободной газете».
    /// </summary>
    private bool IsBehindNoun(int quote, bool isShort)
    {
        var before = quote - 1;
        if (tokens.KindAt(before) == TokenKind.Open) before--;
        if (before >= 0 && tokens.KindAt(before) == TokenKind.Quote) return before != lastKept;
        const WordUse leads = WordUse.That | WordUse.Per | WordUse.Tag | WordUse.Conjunction;
        return tokens.IsWord(before) && !tokens.Is(before, leads)
            && (isShort || !tokens.Is(before, WordUse.AnyVerb | WordUse.Article));
    }

    /// <summary>The first of several in a row that no verb of saying leads to.</summary>
    private bool BeginsRow(int quote, Attribution? given) => given is not { Cue: >= 0 }
        && tokens.KindAt(quote - 1) == TokenKind.Colon
        && tokens.KindAt(quote + 1) == TokenKind.Comma && tokens.KindAt(quote + 2) == TokenKind.Quote;

    /// <summary>One of several in a row: «Меры», «Солидарность» и «Поддержка».</summary>
    private bool IsAmongNames(int quote)
    {
        var before = quote - 1;
        while (tokens.KindAt(before) == TokenKind.Comma || tokens.Is(before, WordUse.Conjunction)) before--;
        return before < quote - 1 && before >= 0 && before == lastNamed;
    }

    /// <summary>
    /// Counts the words. A title begins with a capital and has capitals throughout but in small words; it asks, calls
    /// and shouts nothing, and nobody speaks of himself in it.
    /// </summary>
    private int Count(ReadOnlySpan<char> quoted, out bool isTitle)
    {
        var (words, capitals, small, unspaced, shouted, personal) = (0, 0, 0, 0, 0, false);
        for (var at = 0; at < quoted.Length; at++)
        {
            if (!char.IsLetterOrDigit(quoted[at])) continue;
            if (Unspaced.Is(quoted[at]))
            {
                unspaced++;
                continue;
            }

            var past = WordScan.End(quoted, at, quoted.Length);
            var word = quoted[at..past];
            words++;
            if (char.IsUpper(word[0])) capitals++;
            else if (word.Length <= LongestSmallWord) small++;
            if (word.Length > 1 && char.IsUpper(word[0]) && char.IsUpper(word[1])) shouted++;
            personal |= IsPersonal(word);
            at = past;
        }

        isTitle = capitals >= 2 && capitals * 2 >= words && capitals + small == words && shouted < capitals && !personal
            && !WordRunes.IsSmall(quoted[0]) && quoted[^1] is not ('!' or '?');
        isTitle |= unspaced > words && isJapanese && !quoted.ContainsAnyInRange('\u3041', '\u3096');
        return words + ((unspaced + CharactersOfWord - 1) / CharactersOfWord);
    }

    /// <summary>I, we, and that's: a pronoun, alone or contracted with its verb.</summary>
    private bool IsPersonal(ReadOnlySpan<char> word)
    {
        var apostrophe = word.IndexOfAny('\'', '\u2019');
        var head = tokens.Words.UseOf(apostrophe > 0 ? word[..apostrophe] : word, isCapital: true);
        return head.Does(WordUse.Pronoun) || (apostrophe > 0 && head.Does(WordUse.That));
    }
}

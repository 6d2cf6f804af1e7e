using System.Globalization;
using System.Text;
using Firstwire.Text.Words;

namespace Firstwire.Tracing.Texts;

/// <summary>One pass over a text: words, sentences, quotations, names.</summary>
internal sealed class TextScanner
{
    /// <summary>A long read is 10,000 words; the rest of a book is not news.</summary>
    public const int MostTokens = 50_000;

    /// <summary>Letters that are kept of a word: endings don't count. Six lost least on English news.</summary>
    private const int StemLength = 6;

    /// <summary>A longer quotation was never closed.</summary>
    private const int LongestQuotation = 3_000;

    private readonly string text;
    private readonly LineFilter? leavesOut;
    private readonly List<TracedToken> tokens;
    private readonly HashSet<uint> seenLowerCase = [];
    private readonly StringBuilder folded = new();
    private readonly List<(int Start, int End)> quotations;
    private int sentence;
    private bool sentenceHasToken;
    private bool sentenceIsOver;
    private int endOfMarks;
    private int quotation;

    private TextScanner(string text, LineFilter? leavesOut)
    {
        this.text = text;
        this.leavesOut = leavesOut;
        tokens = new List<TracedToken>(Math.Min(text.Length / 6, MostTokens));
        quotations = QuotationMarks.Spans(text, LongestQuotation);
    }

    public static TracedText Scan(string text, LineFilter? leavesOut)
    {
        ArgumentNullException.ThrowIfNull(text);
        var scanner = new TextScanner(text, leavesOut);
        scanner.Read();
        var tokens = scanner.tokens.ToArray();
        scanner.MarkNames(tokens);
        return new TracedText(tokens, tokens.Length == 0 ? 0 : tokens[^1].Sentence + 1);
    }

    private void Read()
    {
        var at = AfterLeftOutLines(0);
        while (at < text.Length && tokens.Count < MostTokens)
        {
            Rune.DecodeFromUtf16(text.AsSpan(at), out var rune, out var length);
            if (rune.Value == '\n')
            {
                Pass(rune, at);
                at = AfterLeftOutLines(at + 1);
            }
            else if (WordRunes.IsUnspaced(rune.Value) && WordRunes.IsWord(rune)) at = ReadUnspaced(at);
            else if (WordRunes.IsWord(rune)) at = ReadWord(at);
            else
            {
                Pass(rune, at);
                at += length;
            }
        }
    }

    private int AfterLeftOutLines(int at)
    {
        while (leavesOut is not null && at < text.Length)
        {
            var line = text.AsSpan(at);
            var end = line.IndexOf('\n');
            if (end >= 0) line = line[..end];
            if (!leavesOut(line.Trim())) break;
            at += line.Length + (end >= 0 ? 1 : 0);
        }

        return at;
    }

    private int ReadWord(int start)
    {
        folded.Clear();
        var traits = TokenTraits.None;
        var at = start;
        var stemEnd = -1;
        while (at < text.Length)
        {
            Rune.DecodeFromUtf16(text.AsSpan(at), out var rune, out var length);
            if (WordRunes.IsWord(rune) && !WordRunes.IsUnspaced(rune.Value))
            {
                if (at == start)
                {
                    if (Rune.IsUpper(rune) || Rune.GetUnicodeCategory(rune) == UnicodeCategory.TitlecaseLetter)
                    {
                        traits |= TokenTraits.Capitalized;
                    }

                    if (Rune.IsDigit(rune)) traits |= TokenTraits.Number;
                    else if (WordRunes.IsCaseless(rune)) traits |= TokenTraits.Caseless;
                }

                // Numbers are written alike whatever their digits: ٤٣٠٠, ४३००, 4300.
                if (Rune.IsDigit(rune)) folded.Append((char)('0' + (int)Rune.GetNumericValue(rune)));
                else Folding.Append(rune, folded);
            }
            else if (Characters.IsApostrophe(rune) && IsFollowedByWord(at + length) && !IsBetweenDigits(at))
            {
                stemEnd = stemEnd < 0 ? folded.Length : stemEnd;
            }
            else if (!Characters.IsJoiner(rune) && !(IsSeparator(rune) && IsBetweenDigits(at))
                && !(IsGroupSpace(rune) && (traits & TokenTraits.Number) != TokenTraits.None && PartsGroups(start, at)))
                break;
            at += length;
        }

        Span<char> word = stackalloc char[64];
        var count = Math.Min(folded.Length, word.Length);
        folded.CopyTo(0, word, count);
        word = word[..count];
        // A possessive or an elided article is no part of the stem: of "l'accord" and "Ada's" the longer side counts.
        var core = stemEnd <= 0 || stemEnd >= count ? word : stemEnd * 2 >= count ? word[..stemEnd] : word[stemEnd..];
        core = core[Proclitics.LengthIn(core)..];
        var stem =
            core[..Math.Min(core.Length, (traits & TokenTraits.Number) != TokenTraits.None ? core.Length : StemLength)];
        Add(TextHash.Of(word), TextHash.Of(stem), start, at, WordRarity.Of(core, traits), traits);
        return at;
    }

    /// <summary>Scripts without spaces: every two neighbouring characters make a token, a lone one too.</summary>
    private int ReadUnspaced(int start)
    {
        var at = start;
        uint before = 0;
        var beforeAt = start;
        var count = 0;
        while (at < text.Length && tokens.Count < MostTokens)
        {
            Rune.DecodeFromUtf16(text.AsSpan(at), out var rune, out var length);
            if (!WordRunes.IsUnspaced(rune.Value) || !WordRunes.IsWord(rune)) break;
            if (HanNumerals.LengthIn(text, at, out var number) is > 0 and var numerals)
            {
                if (at > start) break;
                AddNumber(number, at, at + numerals);
                return at + numerals;
            }

            var code = (uint)rune.Value * 2_654_435_761u;
            if (count++ > 0)
            {
                var pair = (before * 31) ^ code;
                Add(pair, pair, beforeAt, at + length, WordRarity.OfPair, TokenTraits.Unspaced);
            }

            (before, beforeAt) = (code, at);
            at += length;
        }

        if (count == 1) Add(before, before, start, at, WordRarity.OfPair, TokenTraits.Unspaced);
        return at;
    }

    /// <summary>A number in letters is the same as in digits.</summary>
    private void AddNumber(int number, int start, int end)
    {
        Span<char> digits = stackalloc char[16];
        number.TryFormat(digits, out var count, provider: CultureInfo.InvariantCulture);
        var word = TextHash.Of(digits[..count]);
        Add(word, word, start, end, WordRarity.Of(digits[..count], TokenTraits.Number), TokenTraits.Number);
    }

    private void Add(uint word, uint stem, int start, int end, float rarity, TokenTraits traits)
    {
        if (sentenceIsOver)
        {
            sentence++;
            sentenceHasToken = false;
            sentenceIsOver = false;
        }

        while (quotation < quotations.Count && quotations[quotation].End <= start) quotation++;
        if (quotation < quotations.Count && quotations[quotation].Start <= start)
        {
            var opens = tokens.Count == 0 || tokens[^1].Start < quotations[quotation].Start;
            traits |= opens ? TokenTraits.Quoted | TokenTraits.OpensQuotation : TokenTraits.Quoted;
        }

        if (!sentenceHasToken) traits |= TokenTraits.First;
        if ((traits & (TokenTraits.Capitalized | TokenTraits.Number)) == TokenTraits.None) seenLowerCase.Add(word);
        sentenceHasToken = true;
        tokens.Add(new TracedToken(word, stem, start, end, sentence, rarity, traits));
    }

    private void Pass(Rune rune, int at)
    {
        if (!sentenceHasToken || sentenceIsOver) return;
        if (rune.Value is '\n' || Characters.IsFullStop(rune.Value)
            || (Characters.IsSentenceEnd(rune.Value) && IsEnd(at))) sentenceIsOver = true;
    }

    /// <summary>
    /// A stop ends a sentence when white space follows (after closing marks) and it ends no abbreviation.
    /// </summary>
    private bool IsEnd(int at)
    {
        // Of a row of marks each asks for its end: it is looked for once.
        var next = Math.Max(at + 1, endOfMarks);
        while (next < text.Length
            && (QuotationMarks.IsMark(text[next]) || text[next] is ')' or ']' or '.' or '!' or '?')) next++;
        endOfMarks = next;
        if (next < text.Length && !char.IsWhiteSpace(text[next])) return false;
        if (text[at] != '.' || tokens.Count == 0) return true;
        var last = tokens[^1];
        var length = last.End - last.Start;
        return last.End != at
            || !last.Has(TokenTraits.Capitalized)
            || length > 3
            || (length == 3 && char.IsUpper(text[last.End - 1]));
    }

    /// <summary>At a sentence's start a capital says nothing, unless the word is never written without it.</summary>
    private void MarkNames(TracedToken[] tokens)
    {
        for (var i = 0; i < tokens.Length; i++)
        {
            ref var token = ref tokens[i];
            if (!token.Has(TokenTraits.Capitalized) || !token.IsContent) continue;
            if (token.Has(TokenTraits.First) && seenLowerCase.Contains(token.Word)) continue;
            token = token with { Traits = token.Traits | TokenTraits.Name };
        }
    }

    private bool IsFollowedByWord(int at) =>
        at < text.Length
            && Rune.DecodeFromUtf16(text.AsSpan(at), out var rune, out _) == System.Buffers.OperationStatus.Done
            && WordRunes.IsWord(rune);

    private static bool IsSeparator(Rune rune) =>
        rune.Value is '.' or ',' or 0x66B or 0x66C || Characters.IsApostrophe(rune);

    private static bool IsGroupSpace(Rune rune) => rune.Value is ' ' or 0xA0 or 0x2009 or 0x202F;

    /// <summary>
    /// Whether a space parts the thousands of a number: up to three digits before it, just three behind it.
    /// </summary>
    private bool PartsGroups(int start, int at)
    {
        const int group = 3;
        var digits = 0;
        while (at - digits > start && char.IsDigit(text[at - digits - 1])) digits++;
        var isFirst = at - digits == start;
        if (digits == 0 || (isFirst ? digits > group || text[start] == '0' : digits != group)) return false;
        for (var next = 1; next <= group; next++)
            if (at + next >= text.Length || !char.IsDigit(text[at + next])) return false;
        return at + group + 1 >= text.Length || !char.IsLetterOrDigit(text[at + group + 1]);
    }

    private bool IsBetweenDigits(int at) =>
        at > 0 && at + 1 < text.Length && char.IsDigit(text[at - 1]) && char.IsDigit(text[at + 1]);
}

using System.Globalization;
using System.Runtime.InteropServices;
using Firstwire.Text.Words;

namespace Firstwire.Tracing.Quotes;

/// <summary>A text as words and signs, each quotation being one.</summary>
internal sealed class Tokens
{
    private readonly List<Token> list;

    /// <summary>The names that a text without spaces has again and again; none of another.</summary>
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>>? names;

    private Tokens(string text, SpeechWords words, List<Token> list)
    {
        (Text, Words, this.list) = (text, words, list);
        if (words is { Families: { } families, MarksSubjects: false })
        {
            names = RecurringNames.In(text, families).GetAlternateLookup<ReadOnlySpan<char>>();
        }
    }

    public string Text { get; }

    public SpeechWords Words { get; }

    public int Count => list.Count;

    public ref readonly Token this[int index] => ref CollectionsMarshal.AsSpan(list)[index];

    /// <summary>The kind of a token; beyond both ends there is a paragraph's end.</summary>
    public TokenKind KindAt(int index) => index >= 0 && index < list.Count ? list[index].Kind : TokenKind.Break;

    public bool Is(int index, WordUse use) => index >= 0 && index < list.Count && list[index].Is(use);

    public bool IsWord(int index) => index >= 0 && index < list.Count && list[index].IsWord;

    public bool IsCapital(int index) => index >= 0 && index < list.Count && list[index].IsCapital;

    /// <summary>Whether a word is in no list.</summary>
    public bool IsUnlisted(int index) => IsWord(index) && list[index].Use == WordUse.None;

    /// <summary>Behind the last token of the entry that begins at a token.</summary>
    public int PastEntry(int index) => index + Math.Max(1, list[index].Extent);

    /// <summary>The text from one token up to, not including, another.</summary>
    public string TextOf(int from, int past) => Text[list[from].Start..list[past - 1].End];

    public ReadOnlySpan<char> SpanOf(int index) => Text.AsSpan(list[index].Start, list[index].End - list[index].Start);

    /// <summary>Reads a whole text.</summary>
    /// <param name="spans">Its quotations, in order.</param>
    public static Tokens Read(string text, SpeechWords words, IReadOnlyList<QuoteSpan> spans)
    {
        var tokens = new Tokens(text, words, new List<Token>((text.Length / 5) + 8));
        var at = 0;
        for (var quote = 0; quote < spans.Count; quote++)
        {
            tokens.ReadWords(at, spans[quote].Outer);
            tokens.list.Add(new Token
            {
                Start = spans[quote].Outer,
                End = spans[quote].Past,
                Kind = TokenKind.Quote,
                Extent = quote
            });
            at = spans[quote].Past;
        }

        tokens.ReadWords(at, text.Length);
        tokens.FindPhrases();
        return tokens;
    }

    private void ReadWords(int start, int end)
    {
        for (var at = start; at < end;)
        {
            var sign = Text[at];
            if (IsWordCharacter(sign))
            {
                var past = EndOfSentenceWithin(at, WordScan.End(Text, at, end));
                if (Unspaced.Is(sign)) Segment(at, past);
                else if (FirstUnspaced(at, past) is > 0 and var letters) past = AddWord(at, at + letters);
                else past = AddWord(at, past);
                at = past;
                continue;
            }

            if (KindOf(at) is { } kind) list.Add(new Token { Start = at, End = at + 1, Kind = kind });
            at++;
        }
    }

    /// <summary>How many signs stand before a script without spaces goes on: 68[岁的村民]; -1 where none does.</summary>
    private int FirstUnspaced(int at, int past)
    {
        for (var next = at + 1; next < past; next++)
        {
            if (Unspaced.Is(Text[next])) return next - at;
        }

        return -1;
    }

    /// <summary>
    /// Where a sentence ends in what looks like one word, because no space follows it: said Walder.The boats.
    /// </summary>
    private int EndOfSentenceWithin(int at, int past)
    {
        const int shortest = 3;
        for (var point = at + 2; point + 2 < past; point++)
        {
            if (Text[point] == '.' && WordRunes.IsSmall(Text[point - 1]) && char.IsUpper(Text[point + 1])
                && WordRunes.IsSmall(Text[point + 2]) && (point - at > shortest
                || Words.UseOf(Text.AsSpan(at, point - at), isCapital: false).Does(WordUse.Pronoun)))
            {
                return point;
            }
        }

        return past;
    }

    /// <summary>
    /// Adds the word that begins at a place, or the small word that is written together with it; returns its end.
    /// </summary>
    private int AddWord(int at, int past)
    {
        var isCapital = char.IsUpper(Text[at]);
        if (Words.Elides && Text.AsSpan(at, past - at).IndexOfAny('\'', '\u2019') is > 0 and var elision
            && Words.UseOf(Text.AsSpan(at, elision + 1), isCapital) is not WordUse.None and var small)
        {
            Add(at, at + elision + 1, small);
            return at + elision + 1;
        }

        var use = Words.UseOf(Text.AsSpan(at, past - at), isCapital);
        if (use.Does(WordUse.Pronoun) && Words.IsTopic(Text.AsSpan(at, past - at))) use |= WordUse.Subject;
        if (use == WordUse.None && AddWithEnding(at, past)) return past;

        Add(at, past, use);
        return past;
    }

    /// <summary>Parts a word from the longest particle that is written on to it (Korean).</summary>
    private bool AddWithEnding(int at, int past)
    {
        var word = Text.AsSpan(at, past - at);
        var subject = LongestEnding(word, Words.SubjectEndings);
        var other = LongestEnding(word, Words.ObjectEndings);
        var stem = past - Math.Max(subject, other);

        // 씨는: what has one letter ends in a particle only where it is known.
        if (stem == past || (stem - at < 2 && !Words.UseOf(Text.AsSpan(at, stem - at), isCapital: false)
            .Does(WordUse.Title)))
        {
            return false;
        }

        Add(at, stem, Words.UseOf(Text.AsSpan(at, stem - at), isCapital: false));
        Add(stem, past, subject > other ? WordUse.Subject : WordUse.Preposition);
        return true;
    }

    private static int LongestEnding(ReadOnlySpan<char> word, IReadOnlyList<string> endings)
    {
        var longest = 0;
        foreach (var ending in endings)
        {
            if (ending.Length > longest && ending.Length < word.Length && word.EndsWith(ending))
            {
                longest = ending.Length;
            }
        }

        return longest;
    }

    /// <summary>
    /// Parts a run of a script without spaces at the words that are listed, the longest that fits first.
    /// </summary>
    private void Segment(int at, int past)
    {
        const int longest = 14;
        var chunk = at;
        while (at < past)
        {
            if (NameAt(at, past) is > 0 and var name)
            {
                if (chunk < at) AddChunk(chunk, at, WordUse.None);
                Add(at, at + name, WordUse.None);
                chunk = at += name;
                continue;
            }

            var length = Math.Min(longest, past - at);
            var use = WordUse.None;
            while (length > 0 && (IsWithinLetter(at + length, past) || !Words.Lists(Text.AsSpan(at, length), out use)))
                length--;
            if (length == 0)
            {
                at++;
                continue;
            }

            if (chunk < at) AddChunk(chunk, at, use);
            Add(at, at + length, use);
            at += length;
            chunk = at;
        }

        if (chunk < past) AddChunk(chunk, past, WordUse.None);
    }

    /// <summary>How many letters the name has that begins at a place; 0 for none.</summary>
    private int NameAt(int at, int past)
    {
        const int longest = 4, shortest = 3;
        if (names is not { } known) return 0;
        for (var length = Math.Min(longest, past - at); length >= shortest; length--)
        {
            if (known.Contains(Text.AsSpan(at, length))) return length;
        }

        return 0;
    }

    /// <summary>Whether a word is one of the names that the text has again and again.</summary>
    public bool IsRecurringName(int index) => names is { } known && IsWord(index) && known.Contains(SpanOf(index));

    /// <summary>
    /// ゴール[後]は: what an ending makes a time is parted from it, where a subject's particle follows; in Chinese it is
    /// passed over before a verb (受访时说). A surname is parted from what describes its bearer (学生家长[吴]女士).
    /// </summary>
    private void AddChunk(int at, int past, WordUse next)
    {
        if (!Words.MarksSubjects && Words.Families is { } families)
        {
            var isTime = next.Does(WordUse.AnyVerb) && past - at > 2
                && LongestEnding(Text.AsSpan(at, past - at), Words.ObjectEndings) > 0;
            var name = next.Does(WordUse.Title) ? families.LengthAtEnd(Text.AsSpan(at, past - at)) : 0;
            if (name > 0 && name < past - at) Add(at, past - name, WordUse.None);
            Add(name > 0 ? past - name : at, past, isTime ? WordUse.Skip : WordUse.None);
            return;
        }

        var ending = next.Does(WordUse.Subject) ? LongestEnding(Text.AsSpan(at, past - at), Words.ObjectEndings) : 0;
        Add(at, past - ending, WordUse.None);
        if (ending > 0) Add(past - ending, past, WordUse.Preposition);
    }

    /// <summary>
    /// Whether a mark upon the letter before stands at a place: Burmese က is a particle, and က် a letter of a word.
    /// </summary>
    private bool IsWithinLetter(int at, int past) => at < past && char.GetUnicodeCategory(Text[at])
        is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    private void Add(int start, int end, WordUse use) => list.Add(new Token
    {
        Start = start,
        End = end,
        Kind = TokenKind.Word,
        Use = use,
        Extent = 1,
        IsCapital = char.IsUpper(Text[start]),
    });

    private static bool IsWordCharacter(char sign) => char.IsLetterOrDigit(sign) || sign is '@' or '#' or '_'
        || char.IsSurrogate(sign);

    private TokenKind? KindOf(int at) => Text[at] switch
    {
        ',' or '\uFF0C' or '\u060C' or '\u3001' or '\u104A' or '\u1363' => TokenKind.Comma,
        ':' or '\uFF1A' or '\u055D' or '\u1366' or '\u17D6' => TokenKind.Colon,
        ';' or '\uFF1B' or '\u061B' or '|' or '\u2022' => TokenKind.Semicolon,

        // Bürger*innen is one word.
        '*' when at + 1 == Text.Length || !char.IsLetter(Text[at + 1]) => TokenKind.Semicolon,
        '-' when at + 1 < Text.Length && (Text[at + 1] is ' ' or '-'
            || (at > 0 && Text[at - 1] == ' ' && Text[at + 1] is '.' or ',')) => TokenKind.Dash,
        '\u2013' or '\u2014' or '\u2015' => TokenKind.Dash,
        '(' or '[' or '\uFF08' => TokenKind.Open,
        ')' or ']' or '\uFF09' => TokenKind.Close,
        '.' when IsAbbreviation(at) || GoesOn(at) => null,
        '.' or '!' or '?' or '\u2026' or '\u3002' or '\uFF01' or '\uFF1F' or '\u0964' or '\u06D4' or '\u061F'
            or '\u0589' or '\u104B' or '\u1362' or '\u17D4' => TokenKind.Stop,
        '\n' => Paragraphs.IsWrapped(Text, at) ? null : TokenKind.Break,
        '\u2029' => TokenKind.Break,
        _ => null,
    };

    private bool IsAbbreviation(int at)
    {
        if (list.Count == 0 || list[^1].End != at || !list[^1].IsWord) return false;
        var word = Text.AsSpan(list[^1].Start, at - list[^1].Start);
        if (word.Length == 1 && (char.IsUpper(word[0]) || (Words.IsCaseless && char.IsLetter(word[0])))) return true;
        if (at + 1 < Text.Length && char.IsLetterOrDigit(Text[at + 1]) && !(at + 2 < Text.Length
            && WordRunes.IsSmall(Text[at - 1]) && char.IsUpper(Text[at + 1]) && WordRunes.IsSmall(Text[at + 2])))
        {
            return true;
        }

        if (Words.PointsOrdinals && word.Length <= 2 && char.IsDigit(word[0]) && char.IsDigit(word[^1])) return true;
        if (Words.IsShortenedTitle(word)) return list.Count < 2 || !char.IsDigit(Text[list[^2].Start]);
        return list[^1].Use.Does(WordUse.Title) && word.Length <= 5 && (list[^1].IsCapital || Words.IsCaseless);
    }

    /// <summary>Whether the sentence goes on behind a point, as (R-Ia.), Dipl.-Ing. and 3 p.m. on show.</summary>
    private bool GoesOn(int at)
    {
        var next = at + 1;
        while (next < Text.Length && Text[next] is ' ' or '\u00A0') next++;
        if (Text.AsSpan(next).StartsWith("http", StringComparison.Ordinal)) return false;
        return (next < Text.Length && (WordRunes.IsSmall(Text[next]) || Text[next] is ',' or ')' or ';'))
            || (next == at + 1 && next + 1 < Text.Length && Text[next] == '-' && char.IsLetter(Text[next + 1]));
    }

    private void FindPhrases()
    {
        var all = CollectionsMarshal.AsSpan(list);
        for (var at = 0; at < all.Length; at++)
        {
            // Said June Dunmore, but in June Dunmore said, and 3 June.
            if (all[at].Use.Does(WordUse.Given) && at + 1 < all.Length && IsGiven(all, at))
            {
                all[at].Use &= ~(WordUse.Time | WordUse.Skip);
            }

            // Vietnamese: “…”, bà nói; but bà Nguyệt nói.
            if (Words.TitlesStandAlone && all[at].Use.Does(WordUse.Male | WordUse.Female) && StandsAlone(all, at))
            {
                all[at].Use = all[at].Use.Does(WordUse.Male) ? WordUse.He : WordUse.She;
            }

            // States and Post are names in the middle of a sentence.
            if (all[at].IsCapital && at > 0 && all[at - 1].IsWord) all[at].Use &= ~WordUse.AnyVerb;
            // The claims, of reports: behind an article or a preposition stands a noun.
            if (at > 0 && Words.Order == WordOrder.SubjectFirst && !Words.IsCaseless && all[at].Use.Does(WordUse.Verb)
                && all[at - 1].Use.Does(WordUse.Article | WordUse.Preposition)
                && !all[at - 1].Use.Does(WordUse.Pronoun | WordUse.Conjunction | WordUse.Relative))
            {
                all[at].Use &= ~WordUse.Verb;
            }

            if (!all[at].Use.Does(WordUse.Phrase)) continue;
            foreach (var phrase in Words.PhrasesFrom(SpanOf(at)))
            {
                if (!Follows(all, at, phrase.Rest)) continue;
                all[at].Use = phrase.Use;
                all[at].Extent = phrase.Rest.Length + 1;
                for (var part = 1; part <= phrase.Rest.Length; part++)
                {
                    all[at + part].Use = (phrase.Use & (WordUse.Title | WordUse.Role)) is WordUse.None ? WordUse.Skip
                        : phrase.Use;
                }

                break;
            }
        }
    }

    private bool IsGiven(ReadOnlySpan<Token> all, int at) => all[at].IsCapital
        && all[at + 1] is { IsWord: true, IsCapital: true } && !all[at + 1].Use.Does(WordUse.Time | WordUse.AnyVerb)
        && (at == 0 || !all[at - 1].IsWord || !(all[at - 1].Use.Does(WordUse.Of | WordUse.Preposition)
            || char.IsDigit(Text[all[at - 1].Start])));

    private static bool StandsAlone(ReadOnlySpan<Token> all, int at) => at + 1 == all.Length || !all[at + 1].IsWord
        || (!all[at + 1].IsCapital && all[at + 1].Use.Does(WordUse.AnyVerb | WordUse.Skip | WordUse.Preposition));

    private bool Follows(ReadOnlySpan<Token> all, int at, string[] rest)
    {
        if (at + rest.Length >= all.Length) return false;
        for (var part = 0; part < rest.Length; part++)
        {
            if (!all[at + 1 + part].IsWord || !SpeechWords.IsWrittenAs(SpanOf(at + 1 + part), rest[part])) return false;
        }

        return true;
    }
}

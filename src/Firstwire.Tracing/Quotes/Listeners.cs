using Firstwire.Text.Agencies;

namespace Firstwire.Tracing.Quotes;

/// <summary>
/// Who is spoken to, where that is told without a small word: by the endings of names (сказал [Олегу Дроздову] Игорь
/// Савин), by an article (sagte [dem Bürgermeister] Anna Kroll), or because it is an agency (řekla [ČTK] Marie
/// Břehová).
/// </summary>
internal sealed class Listeners(Tokens tokens)
{
    /// <summary>Shorter endings are also those of first names (Эндрю), so one word with such says nothing.</summary>
    private const int Telling = 3;

    /// <summary>Whether all of a phrase names such.</summary>
    public bool Are(NounPhrase phrase) =>
        Past(phrase) == phrase.To || AreSurely(phrase) || IsAgency(phrase);

    /// <summary>
    /// Whether nobody whom a phrase names can be a subject: Нетаньяху may be, for all that he ends like a dative.
    /// </summary>
    public bool AreSurely(NounPhrase phrase) => tokens.Is(phrase.From, WordUse.Oblique)
        || (tokens.IsCapital(phrase.To - 1) && tokens.Words.IsOblique(tokens.SpanOf(phrase.To - 1)));

    /// <summary>Where the names end of those that are spoken to; where the phrase begins, if there are none.</summary>
    public int Past(NounPhrase phrase)
    {
        if (tokens.Is(phrase.From, WordUse.Oblique)) return phrase.To;
        var first = phrase.From;
        while (first < phrase.To - 1 && tokens.Is(first, WordUse.Article | WordUse.House)) first++;
        var at = first;
        while (at < phrase.To - 1 && (IsAgency(at) || StandsBeforeName(phrase, at))) at++;
        var telling = at > first;
        if (at == first && HearsByLastName(phrase, at)) return at + 2;
        while (at < phrase.To && tokens.IsCapital(at)
            && tokens.Words.DativeEnding(tokens.SpanOf(at)) is > 0 and var ending)
        {
            telling |= ending >= Telling;
            at++;
        }

        // Sanoi Michelle Rantala: of two words alone the first may be given to anybody.
        var isGiven = !tokens.Words.Inflects && at == first + 1 && phrase.To == at + 1 && !IsAgency(first);
        var isSure = !isGiven
            && (telling || at - first > 1 || (at > first && (at == phrase.To || !tokens.IsCapital(at))));
        return isSure ? at : phrase.From;
    }

    /// <summary>
    /// Where only the last word of a name has an ending, and another name follows: mondta [Kovács Jánosnak] Partos
    /// Mária.
    /// </summary>
    private bool HearsByLastName(NounPhrase phrase, int at) => !tokens.Words.Inflects && at + 2 < phrase.To
        && tokens.IsCapital(at) && tokens.Words.DativeEnding(tokens.SpanOf(at)) == 0
        && tokens.IsCapital(at + 1) && tokens.Words.DativeEnding(tokens.SpanOf(at + 1)) >= Telling;

    /// <summary>A phrase without those that are spoken to at its end: сказал Савин [Олегу Дроздову].</summary>
    public NounPhrase Without(NounPhrase phrase)
    {
        var at = phrase.To;
        if (at - phrase.From < 2 || !AreSurely(phrase)) return phrase;
        while (at > phrase.From && tokens.IsCapital(at - 1)
            && (tokens.Words.IsOblique(tokens.SpanOf(at - 1))
                || tokens.Words.DativeEnding(tokens.SpanOf(at - 1)) > 0))
        {
            at--;
        }

        return at > phrase.From && tokens.IsCapital(at - 1) ? phrase with { To = at } : phrase;
    }

    /// <summary>An agency and nothing beside, or a word for its kind before it: aģentūrai LETA.</summary>
    private bool IsAgency(NounPhrase phrase) => IsAgency(phrase.To - 1)
        && (phrase.To == phrase.From + 1 || (phrase.To == phrase.From + 2 && tokens.Is(phrase.From, WordUse.House)));

    private bool IsAgency(int at) => tokens.IsCapital(at) && NameRuns.IsAcronym(tokens, at) && IsRegistered(at);

    /// <summary>Disse à [Lusa] Ana da Costa: an agency that is written as any name, before a whole one.</summary>
    private bool StandsBeforeName(NounPhrase phrase, int at) => at + 2 < phrase.To && tokens.IsCapital(at)
        && tokens.Is(at - 1, WordUse.Of | WordUse.Preposition) && tokens.IsCapital(at + 1)
        && tokens.IsCapital(phrase.To - 1) && IsRegistered(at);

    private bool IsRegistered(int at) => tokens.Words.Order == WordOrder.Free
        && AgencyRegister.At(tokens.Text, tokens[at].Start) is { } agency && agency.End == tokens[at].End;
}

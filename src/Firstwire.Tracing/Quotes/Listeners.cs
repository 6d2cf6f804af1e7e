namespace Firstwire.Tracing.Quotes;

/// <summary>
/// Who is spoken to, in languages whose names tell it by their endings, without a small word: сказал [Олегу Дроздову]
/// Игорь Савин.
/// </summary>
internal sealed class Listeners(Tokens tokens)
{
    /// <summary>Shorter endings are also those of first names (Эндрю), so one word with such says nothing.</summary>
    private const int Telling = 3;

    /// <summary>Whether all of a phrase names such.</summary>
    public bool Are(NounPhrase phrase) => Past(phrase) == phrase.To;

    /// <summary>Where the names end of those that are spoken to; where the phrase begins, if there are none.</summary>
    public int Past(NounPhrase phrase)
    {
        var (at, telling) = (phrase.From, false);
        while (at < phrase.To && tokens.IsCapital(at)
            && tokens.Words.DativeEnding(tokens.SpanOf(at)) is > 0 and var ending)
        {
            telling |= ending >= Telling;
            at++;
        }

        var isSure = telling || at - phrase.From > 1 || at == phrase.To || !tokens.IsCapital(at);
        return isSure ? at : phrase.From;
    }
}

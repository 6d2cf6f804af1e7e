using Firstwire.Text.Words;

namespace Firstwire.Rights;

/// <summary>Why something is, or is not, allowed.</summary>
/// <param name="Effect">What follows.</param>
/// <param name="Signal">Null where the edition itself is the reason.</param>
public sealed record RightsReason(RightsEffect Effect, RightsSignal? Signal = null)
{
    private const int LongestShown = 120;

    /// <summary>What the effect names: a length, a time, a licence.</summary>
    public string? Value { get; init; }

    /// <summary>Whether the text is not shown for this.</summary>
    public bool WithholdsText { get; init; }

    /// <summary>One sentence for a reader, in English.</summary>
    public string Sentence => Signal is null
        ? $"{Words}."
        : $"{Where} says {Signal.Name}{(Stated.Length == 0 ? "" : $" “{Stated}”")}: {Words}.";

    private string Words => EffectWords.Of(Effect, Value);

    private string Where => Signal!.Place switch
    {
        SignalPlace.Site => "The site",
        SignalPlace.Header => "The page's server",
        SignalPlace.Page => "The page",
        SignalPlace.Feed => "The feed",
        SignalPlace.Entry => "The feed's entry",
        _ => "The text",
    };

    /// <summary>What the signal says, as far as it may be shown; else empty.</summary>
    public string Stated
    {
        get
        {
            // What may stand in no excerpt stands in no reason either.
            if (Signal!.Name == SignalNames.NoSnippetPart) return "";
            var value = WhiteSpace.Fold(Signal.Value);
            if (value.Length == 0) return "";
            if (value.Length > LongestShown)
                value = value[..(char.IsHighSurrogate(value[LongestShown - 1]) ? LongestShown - 1 : LongestShown)]
                    + "…";
            return value;
        }
    }
}

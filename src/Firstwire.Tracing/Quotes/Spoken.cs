namespace Firstwire.Tracing.Quotes;

/// <summary>Who has spoken so far.</summary>
internal sealed class Spoken
{
    /// <summary>What others have said since more quotations does not count.</summary>
    private const int Most = 40;

    private readonly List<string> speakers = [];

    /// <summary>The token of the last quotation; -1 for none.</summary>
    public int LastQuote { get; private set; } = -1;

    public string? Last => speakers.Count > 0 ? speakers[^1] : null;

    /// <summary>Who spoke before the last one; null for nobody.</summary>
    public string? BeforeLast => speakers.FindLast(speaker => speaker != Last);

    public void Add(int quote, string? speaker)
    {
        LastQuote = quote;
        if (speaker is null) return;
        if (speakers.Count == Most) speakers.RemoveAt(0);
        speakers.Add(speaker);
    }

    public int Times(string name) => speakers.Count(speaker => speaker == name);

    /// <summary>How many quotations others have spoken since; many where they have not spoken.</summary>
    public int QuotesSince(string name) =>
        speakers.LastIndexOf(name) is >= 0 and var at ? speakers.Count - 1 - at : int.MaxValue;
}

namespace Firstwire.Tracing.Stories;

/// <summary>Where a term stands in its document and what it looks like.</summary>
[Flags]
internal enum TermPlaces : byte
{
    None = 0,

    /// <summary>In the title.</summary>
    Title = 1,

    /// <summary>In the title or in the first words of the text.</summary>
    Lead = 2,

    /// <summary>It is written as a name.</summary>
    Name = 4,

    /// <summary>It begins with a digit.</summary>
    Number = 8,

    /// <summary>Its script has no capitals: whether it is a name does not show.</summary>
    Caseless = 16,
}

/// <summary>
/// One word of a document, or of all documents of a story, in 8 bytes: the hash of its stem, how rare it was when it came,
/// how much it stands there, and where. Terms sort by their stem.
/// </summary>
internal readonly record struct StoryTerm(ulong Packed)
{
    /// <summary>Steps that are told apart: a sixteenth of a nat, a thirty-second of a mention.</summary>
    private const float RarityScale = 16;
    private const float PresenceScale = 32;

    /// <param name="rarity">In nats.</param>
    /// <param name="presence">1 of what is mentioned once, growing with the logarithm; of a story the mean of its
    /// documents.</param>
    public StoryTerm(uint stem, float rarity, float presence, TermPlaces places)
        : this(((ulong)stem << 32) | ((ulong)Step(rarity, RarityScale) << 16) | ((ulong)Step(presence, PresenceScale) << 8) | (ulong)places)
    {
    }

    public uint Stem => (uint)(Packed >> 32);

    public float Rarity => (byte)(Packed >> 16) / RarityScale;

    public float Presence => (byte)(Packed >> 8) / PresenceScale;

    public float Weight => Rarity * Presence;

    public TermPlaces Places => (TermPlaces)(byte)Packed;

    public bool Has(TermPlaces place) => (Places & place) != TermPlaces.None;

    private static uint Step(float value, float scale) => (uint)Math.Clamp((int)MathF.Round(value * scale), 0, 255);
}

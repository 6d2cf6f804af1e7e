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
/// One word of a document, or of all documents of a story, in 8 bytes: the hash of its stem, how rare it was when it
/// came, how much it stands there, and where. Terms sort by their stem.
/// </summary>
internal readonly record struct StoryTerm(ulong Packed)
{
    /// <summary>What is said more often weighs no more.</summary>
    public const int MostMentions = 15;

    /// <summary>Steps that are told apart: a sixteenth of a nat, a thirty-second of a mention.</summary>
    private const float RarityScale = 16;
    private const float PresenceScale = 32;

    /// <summary>
    /// Bits that are kept of a stem's hash: two of a document's terms are taken for one in one of 2,500 documents.
    /// </summary>
    private const int StemBits = 23;

    /// <summary>
    /// Of what is stored: the stem, <see cref="TermPlaces.Caseless"/> in one bit, the rarity in eight; mentions and the
    /// other places in four each.
    /// </summary>
    private const int StemShift = 32 - StemBits, CaselessShift = 8;
    private const uint StoredPlaces = 0xF;

    /// <summary>Presence, in its steps, by mentions.</summary>
    private static readonly byte[] Presences = [.. Enumerable.Range(0, MostMentions + 1).Select(static mentions =>
        (byte)Step(mentions == 0 ? 0 : 1 + MathF.Log(mentions), PresenceScale))];

    /// <param name="rarity">In nats.</param>
    /// <param name="presence">1 of what is mentioned once, growing with the logarithm; of a story the mean of its
    /// documents.</param>
    public StoryTerm(uint stem, float rarity, float presence, TermPlaces places)
        : this(((ulong)stem << 32) | ((ulong)Step(rarity, RarityScale) << 16)
            | ((ulong)Step(presence, PresenceScale) << 8) | (ulong)places)
    {
    }

    /// <summary>A term of a document.</summary>
    /// <param name="hash">Of its stem.</param>
    /// <param name="rarity">In nats.</param>
    /// <param name="mentions">How often it is said.</param>
    public static StoryTerm Of(uint hash, float rarity, int mentions, TermPlaces places) => Unpacked(
        (hash >> StemShift << StemShift) | Caseless(places) | Step(rarity, RarityScale),
        (byte)(((uint)Math.Min(mentions, MostMentions) << 4) | ((uint)places & StoredPlaces)));

    /// <summary>A term of a document by what is stored of it, as <see cref="Pack"/> gave it.</summary>
    public static StoryTerm Unpacked(uint stemAndRarity, byte mentionsAndPlaces) => new(
        ((ulong)(stemAndRarity >> StemShift) << 32)
        | ((ulong)(stemAndRarity & 0xFF) << 16)
        | ((ulong)Presences[mentionsAndPlaces >> 4] << 8)
        | (mentionsAndPlaces & StoredPlaces)
        | (((stemAndRarity >> CaselessShift) & 1) * (ulong)TermPlaces.Caseless));

    /// <summary>What is stored of a document's term: five bytes.</summary>
    public (uint StemAndRarity, byte MentionsAndPlaces) Pack()
    {
        var mentions = Presences.AsSpan().IndexOf((byte)(Packed >> 8));
        return (
            (Stem << StemShift) | Caseless(Places) | (uint)(byte)(Packed >> 16),
            (byte)(((uint)mentions << 4) | ((uint)Places & StoredPlaces)));
    }

    public uint Stem => (uint)(Packed >> 32);

    public float Rarity => (byte)(Packed >> 16) / RarityScale;

    public float Presence => (byte)(Packed >> 8) / PresenceScale;

    public float Weight => WeightSteps / (RarityScale * PresenceScale);

    /// <summary>
    /// The weight by which terms are chosen, what stands in the title twice; in steps, so that sums are exact.
    /// </summary>
    public int Rank => WeightSteps << (int)(Packed & (uint)TermPlaces.Title);

    public TermPlaces Places => (TermPlaces)(byte)Packed;

    public bool Has(TermPlaces place) => (Places & place) != TermPlaces.None;

    private int WeightSteps => (byte)(Packed >> 16) * (byte)(Packed >> 8);

    /// <summary>The same term, present a share as much.</summary>
    public StoryTerm Scaled(float share)
    {
        var presence = (uint)MathF.Round((byte)(Packed >> 8) * share);
        return new StoryTerm((Packed & ~0xFF00ul) | (presence << 8));
    }

    private static uint Caseless(TermPlaces places) =>
        (places & TermPlaces.Caseless) == TermPlaces.None ? 0 : 1u << CaselessShift;

    private static uint Step(float value, float scale) => (uint)Math.Clamp((int)MathF.Round(value * scale), 0, 255);
}

namespace Firstwire.Tracing.Stories;

/// <summary>
/// What two documents of one language have in common, as numbers: the published measures of
/// <see cref="StoryModel"/>. Of the pair alone, the same whichever is left.
/// </summary>
internal static class StoryMeasures
{
    /// <summary>Of the terms that both have, so many of the rarest are added up at most.</summary>
    private const int Rarest = 6;

    /// <summary>The place of <c>shared</c>.</summary>
    public const int Shared = 5;

    /// <summary>The place of <c>contained</c>.</summary>
    public const int Contained = 6;

    /// <summary>The place of <c>names-missed-less</c>.</summary>
    public const int NamesMissedLess = 14;

    /// <summary>The place of <c>names-missed-more</c>.</summary>
    public const int NamesMissedMore = 15;

    /// <summary>The place of <c>numbers-missed</c>.</summary>
    public const int NumbersMissed = 17;

    /// <summary>The place of <c>title-names-missed-less</c>.</summary>
    public const int TitleNamesMissedLess = 20;

    /// <summary>The place of <c>title-numbers-missed</c>.</summary>
    public const int TitleNumbersMissed = 22;

    /// <summary>The place of <c>jaccard</c>.</summary>
    public const int Jaccard = 23;

    /// <summary>The place of <c>rarest-name-shared</c>.</summary>
    private const int RarestNameShared = 25;

    /// <summary>The place of <c>terms-shared</c>.</summary>
    public const int TermsShared = 29;

    /// <summary>By their places in what <see cref="Of"/> fills.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        "cosine", "title-cosine", "lead-cosine", "name-cosine", "number-cosine", "shared", "contained",
        "title-covered-less", "title-covered-more", "words-fewer", "words-more", "rarest-shared", "rarest-three-shared",
        "rarest-six-shared", "names-missed-less", "names-missed-more", "rarest-name-missed", "numbers-missed",
        "lead-covered-less", "lead-covered-more", "title-names-missed-less", "title-names-missed-more",
        "title-numbers-missed", "jaccard", "rarest-lead-missed", "rarest-name-shared", "lead-shared", "name-shared",
        "lead-jaccard", "terms-shared",
    ];

    /// <summary>Whether both titles have numbers, and none is the other's.</summary>
    public static bool MissAllTitleNumbers(ReadOnlySpan<double> values) => values[TitleNumbersMissed] == 1;

    /// <summary>Whether there is a name that both have, or that one begins with.</summary>
    public static bool HaveNames(ReadOnlySpan<double> values) =>
        values[RarestNameShared] > 0 || values[NamesMissedMore] > 0;

    /// <param name="values">Room for as many numbers as there are names.</param>
    public static void Of(StoryTerms left, StoryTerms right, Span<double> values)
    {
        var one = new Side();
        var other = new Side();
        var shared = new Common();
        var l = left.Terms;
        var r = right.Terms;
        var (i, j) = (0, 0);
        while (i < l.Length || j < r.Length)
        {
            if (j >= r.Length || (i < l.Length && l[i].Stem < r[j].Stem)) one.Alone(l[i++]);
            else if (i >= l.Length || r[j].Stem < l[i].Stem) other.Alone(r[j++]);
            else
            {
                one.Both(l[i]);
                other.Both(r[j]);
                shared.Add(l[i++], r[j++]);
            }
        }

        var (lengthLess, lengthMore) = Ordered(left.Words, right.Words);
        var (titleLess, titleMore) = Ordered(one.TitleCovered, other.TitleCovered);
        var (leadLess, leadMore) = Ordered(one.LeadCovered, other.LeadCovered);
        var (missedLess, missedMore) = Ordered(one.NamesMissed, other.NamesMissed);
        var (titleMissedLess, titleMissedMore) = Ordered(one.TitleNamesMissed, other.TitleNamesMissed);
        var numbers = one.Numbers == 0 || other.Numbers == 0
            ? 0.5
            : (double)(one.NumbersMissed + other.NumbersMissed)
                / (1 + one.Numbers + other.Numbers - shared.LeadNumbers);
        values[0] = Cosine(shared.Dot, one.Norm, other.Norm);
        values[1] = Cosine(shared.Titles, one.Titles, other.Titles);
        values[2] = Cosine(shared.Leads, one.Leads, other.Leads);
        values[3] = Cosine(shared.NameDot, one.NameNorm, other.NameNorm);
        values[4] = Cosine(shared.NumberDot, one.NumberNorm, other.NumberNorm);
        values[Shared] = shared.Rarity;
        values[Contained] = shared.Rarity / Math.Max(1e-9, Math.Min(one.Rarity, other.Rarity));
        values[7] = titleLess;
        values[8] = titleMore;
        values[9] = Math.Log(1 + lengthLess);
        values[10] = Math.Log(1 + lengthMore);
        values[11] = shared.Sum(1);
        values[12] = shared.Sum(3);
        values[13] = shared.Sum(Rarest);
        values[NamesMissedLess] = missedLess;
        values[NamesMissedMore] = missedMore;
        values[16] = Math.Min(one.RarestNameMissed, other.RarestNameMissed);
        values[NumbersMissed] = numbers;
        values[18] = leadLess;
        values[19] = leadMore;
        values[TitleNamesMissedLess] = titleMissedLess;
        values[21] = titleMissedMore;
        values[TitleNumbersMissed] = one.TitleNumbers == 0 || other.TitleNumbers == 0
            ? 0.5
            : (double)(one.TitleNumbersMissed + other.TitleNumbersMissed) / (one.TitleNumbers + other.TitleNumbers);
        values[Jaccard] = JaccardOf(shared.Rarity, one.Rarity, other.Rarity);
        values[24] = Math.Min(one.RarestLeadMissed, other.RarestLeadMissed);
        values[RarestNameShared] = shared.RarestName;
        values[26] = shared.LeadRarity;
        values[27] = shared.NameRarity;
        values[28] = JaccardOf(shared.LeadRarity, one.Lead, other.Lead);
        values[TermsShared] = shared.Count;
    }

    internal static double Cosine(float dot, float left, float right) =>
        left == 0 || right == 0 ? 0 : dot / Math.Sqrt((double)left * right);

    private static double JaccardOf(float shared, float left, float right) =>
        shared / Math.Max(1e-9, left + right - shared);

    private static (double Less, double More) Ordered(double one, double other) =>
        one <= other ? (one, other) : (other, one);

    /// <summary>
    /// Sums over the terms that both have; a word is as rare as the document knew to which it was more common.
    /// </summary>
    private struct Common
    {
        private Top rarest;

        public float Dot;
        public float Titles;
        public float Leads;
        public float NameDot;
        public float NumberDot;
        public float Rarity;
        public float LeadRarity;
        public float NameRarity;
        public float RarestName;
        public int LeadNumbers;
        public int Count;

        public void Add(StoryTerm left, StoryTerm right)
        {
            var weight = left.Weight * right.Weight;
            var square = left.Rarity * right.Rarity;
            var rarity = Math.Min(left.Rarity, right.Rarity);
            var both = left.Places & right.Places;
            Count++;
            Dot += weight;
            Rarity += rarity;
            if ((both & TermPlaces.Title) != TermPlaces.None) Titles += square;
            if ((both & TermPlaces.Lead) != TermPlaces.None)
            {
                Leads += square;
                LeadRarity += rarity;
            }

            if (((left.Places | right.Places) & TermPlaces.Name) != TermPlaces.None)
            {
                NameDot += weight;
                NameRarity += rarity;
                RarestName = Math.Max(RarestName, rarity);
            }

            if ((both & TermPlaces.Number) != TermPlaces.None)
            {
                NumberDot += weight;
                if ((both & TermPlaces.Lead) != TermPlaces.None) LeadNumbers++;
            }

            rarest.Add(rarity);
        }

        public readonly double Sum(int most) => rarest.Sum(most);
    }

    /// <summary>The greatest numbers met, greatest first.</summary>
    [System.Runtime.CompilerServices.InlineArray(Rarest)]
    private struct Top
    {
        private float first;

        public void Add(float value)
        {
            for (var i = 0; i < Rarest; i++)
            {
                if (value > this[i]) (this[i], value) = (value, this[i]);
            }
        }

        public readonly double Sum(int most)
        {
            var sum = 0d;
            for (var i = 0; i < most; i++) sum += this[i];
            return sum;
        }
    }

    /// <summary>Sums over the terms of one document.</summary>
    private struct Side
    {
        private float title;
        private float titleBoth;
        private float lead;
        private float leadBoth;
        private float names;
        private float namesMissed;
        private float titleNames;
        private float titleNamesMissed;

        public float Norm;
        public float Titles;
        public float Leads;
        public float NameNorm;
        public float NumberNorm;
        public float Rarity;
        public int Numbers;
        public int NumbersMissed;
        public int TitleNumbers;
        public int TitleNumbersMissed;
        public float RarestNameMissed;
        public float RarestLeadMissed;

        public readonly float Lead => lead;

        public readonly double TitleCovered => title == 0 ? 0 : titleBoth / title;

        public readonly double LeadCovered => lead == 0 ? 0 : leadBoth / lead;

        /// <summary>Of the names at its start, the share by rarity that the other has nowhere.</summary>
        public readonly double NamesMissed => names == 0 ? 0 : namesMissed / names;

        /// <summary>Of the names in its title, the share by rarity that the other has nowhere.</summary>
        public readonly double TitleNamesMissed => titleNames == 0 ? 0 : titleNamesMissed / titleNames;

        public void Both(StoryTerm term)
        {
            Count(term);
            if (term.Has(TermPlaces.Title)) titleBoth += term.Rarity;
            if (term.Has(TermPlaces.Lead)) leadBoth += term.Rarity;
        }

        public void Alone(StoryTerm term)
        {
            Count(term);
            if (!term.Has(TermPlaces.Lead)) return;
            RarestLeadMissed = Math.Max(RarestLeadMissed, term.Rarity);
            var inTitle = term.Has(TermPlaces.Title);
            if (term.Has(TermPlaces.Number))
            {
                NumbersMissed++;
                if (inTitle) TitleNumbersMissed++;
            }

            if (!term.Has(TermPlaces.Name)) return;
            namesMissed += term.Rarity;
            if (inTitle) titleNamesMissed += term.Rarity;
            RarestNameMissed = Math.Max(RarestNameMissed, term.Rarity);
        }

        private void Count(StoryTerm term)
        {
            // Without branches, which no processor could foretell.
            var places = (int)term.Places;
            var (inTitle, inLead, isName, isNumber) = (places & 1, (places >> 1) & 1, (places >> 2) & 1,
                (places >> 3) & 1);
            var rarity = term.Rarity;
            var weight = term.Weight * term.Weight;
            var square = rarity * rarity;
            Norm += weight;
            Rarity += rarity;
            Titles += inTitle * square;
            title += inTitle * rarity;
            Leads += inLead * square;
            lead += inLead * rarity;
            names += inLead * isName * rarity;
            titleNames += inTitle * isName * rarity;
            Numbers += inLead * isNumber;
            TitleNumbers += inTitle * isNumber;
            NameNorm += isName * weight;
            NumberNorm += isNumber * weight;
        }
    }
}

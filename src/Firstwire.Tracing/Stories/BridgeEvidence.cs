namespace Firstwire.Tracing.Stories;

/// <summary>
/// What two documents in different languages have in common, by kinds. One kind is an accident: two towns have a man of
/// one name, two reports a 40 in common, and an earthquake is news everywhere.
/// </summary>
/// <param name="Names">That both have.</param>
/// <param name="LeadingNames">Of these, those that both begin with.</param>
/// <param name="SureNames">Of these, those that are written as names in both.</param>
/// <param name="RareNames">Of these names, those that are hardly in the news: no countries and capitals.</param>
/// <param name="LeadingNumbers">That both begin with, and few others have.</param>
/// <param name="LeadingMeanings">Words that mean the same (<see cref="NewsWords"/>), which both begin with.</param>
internal readonly record struct BridgeEvidence(
    int Names, int LeadingNames, int SureNames, int RareNames, int LeadingNumbers, int LeadingMeanings)
{
    /// <summary>In nats; the day's date and the year are in the news of each day.</summary>
    private const float RareNumber = 2;

    /// <summary>In nats; a country or a capital has 2 before there is a stream.</summary>
    private const float RareName = 2.5f;

    /// <summary>Whether names and numbers speak for it.</summary>
    public bool IsOfTwoKinds => Names >= 2 && LeadingNames >= 1 && LeadingNumbers >= 1;

    /// <summary>Whether both begin with who or where it was, and with what kind of event it was.</summary>
    private bool IsOfNameAndMeaning => LeadingNames >= 1 && LeadingMeanings >= 1;

    /// <summary>
    /// Whether more speaks for it than two places that are in the news every day.
    /// </summary>
    public bool IsMoreThanPlaces => IsOfTwoKinds || IsOfNameAndMeaning || RareNames >= 1;

    /// <summary>
    /// Most have nothing in common, and of one thing in common, whatever it is, no measure makes one event.
    /// </summary>
    public bool IsEnoughToMeasure => Names >= 1 && Names + LeadingNumbers + LeadingMeanings >= 2;

    /// <summary>Whether there is a name or a number that both have.</summary>
    public bool IsAny => Names >= 1 || LeadingNumbers >= 1;

    public static BridgeEvidence Of(StoryTerms left, StoryTerms right)
    {
        var (names, leadingNames, sureNames, rareNames, leadingNumbers, leadingMeanings) = (0, 0, 0, 0, 0, 0);
        var l = left.Terms;
        var r = right.Terms;
        var (i, j) = (0, 0);
        while (i < l.Length && j < r.Length)
        {
            if (l[i].Stem < r[j].Stem) i++;
            else if (r[j].Stem < l[i].Stem) j++;
            else
            {
                var places = l[i].Places & r[j].Places;
                var leads = (places & TermPlaces.Lead) != TermPlaces.None;
                if ((places & TermPlaces.Name) != TermPlaces.None)
                {
                    names++;
                    if (Math.Min(l[i].Rarity, r[j].Rarity) >= RareName) rareNames++;
                    if (leads) leadingNames++;
                    if (leads && !l[i].Has(TermPlaces.Caseless) && !r[j].Has(TermPlaces.Caseless)) sureNames++;
                }
                else if (leads)
                {
                    if ((places & TermPlaces.Number) == TermPlaces.None) leadingMeanings++;
                    else if (Math.Min(l[i].Rarity, r[j].Rarity) >= RareNumber) leadingNumbers++;
                }

                i++;
                j++;
            }
        }

        return new BridgeEvidence(names, leadingNames, sureNames, rareNames, leadingNumbers, leadingMeanings);
    }
}

using System.Text;
using Firstwire.Formats.Feeds.Markup;
using Firstwire.Text.Dates;

namespace Firstwire.Formats.Feeds.Assembly;

/// <summary>What feeds and entries have in common while they are being read.</summary>
internal abstract class Draft
{
    /// <summary>More than any publisher makes of one entry.</summary>
    private const int MaxStatements = 50;

    public Ranked<string> Id;
    public Ranked<string> Title;
    public Ranked<string> Url;
    public Ranked<string> Image;
    public Ranked<string> Rights;
    public Ranked<string> License;
    public Ranked<string> Language;
    public Ranked<string> Publisher;
    public Ranked<RichText> Summary;

    /// <summary>A summary that stands beside a description.</summary>
    public Ranked<RichText> Teaser;

    public Ranked<WrittenTime?> Published;
    public Ranked<WrittenTime?> Modified;

    public List<PersonDraft> Authors { get; } = [];

    public List<PersonDraft> Contributors { get; } = [];

    public List<FeedStatement> Statements { get; } = [];

    /// <summary>Terms of RSL that are being read.</summary>
    public StringBuilder? Terms { get; set; }

    /// <summary>One licence is shown; each counts, and of several the strictest.</summary>
    public void OfferLicense(string? license, int rank)
    {
        License.Offer(license, rank);
        Say(FeedStatement.License, license);
    }

    /// <inheritdoc cref="OfferLicense"/>
    public void OfferRights(string? rights, int rank)
    {
        Rights.Offer(rights, rank);
        Say(FeedStatement.Rights, rights);
    }

    /// <summary>What is said beside the licence and the rights that are shown.</summary>
    public IReadOnlyList<FeedStatement> Others() => Statements.Count == 0
        ? Statements
        : [.. Statements.Where(said => !(said.Name == FeedStatement.License && said.Value == License.Value?.Trim())
            && !(said.Name == FeedStatement.Rights && said.Value == Rights.Value?.Trim()))];

    /// <summary>Notes what is said about the use of the feed or entry.</summary>
    public void Say(string name, string? value)
    {
        if (!string.IsNullOrWhiteSpace(value) && Statements.Count < MaxStatements)
        {
            Statements.Add(new FeedStatement(name, value.Trim()));
        }
    }
}

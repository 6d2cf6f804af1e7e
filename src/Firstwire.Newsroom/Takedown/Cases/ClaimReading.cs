using Firstwire.Newsroom.Images;
using Firstwire.Newsroom.Takedown.Control;
using Firstwire.Newsroom.Takedown.Execution;
using Firstwire.Text.Urls;

namespace Firstwire.Newsroom.Takedown.Cases;

/// <summary>Reads a notice: what it lacks, and what it is about.</summary>
public static class ClaimReading
{
    private const int LongestWord = 500;
    private const int LongestUrl = 4_096;

    /// <summary>
    /// What keeps a notice from being taken at all: nothing could be found by it, or nobody answered.
    /// </summary>
    public static IReadOnlyList<ClaimProblem> Unusable(TakedownClaim claim)
    {
        ArgumentNullException.ThrowIfNull(claim);
        var problems = new List<ClaimProblem>();
        Target(claim, problems);
        if (claim.Email is not null && !IsMail(claim.Email))
        {
            problems.Add(new("email", "Give a mail address like name@example.org."));
        }

        foreach (var (field, text, longest) in Lengths(claim))
        {
            if (text?.Length > longest)
            {
                problems.Add(new(field, $"At most {longest} characters.") { Longest = longest });
            }
        }

        return problems;
    }

    /// <summary>
    /// What a notice lacks to be complete, by the law that its ground names. Whoever proves control needs none of it.
    /// </summary>
    public static IReadOnlyList<ClaimProblem> Missing(TakedownClaim claim)
    {
        ArgumentNullException.ThrowIfNull(claim);
        var missing = new List<ClaimProblem>();
        Need("basis", claim.Basis is not null, "Say on what ground.");
        Need("name", Has(claim.Name), "Give your name.");
        Need("email", Has(claim.Email), "Give an address of mail, so that you can be answered.");
        Need("reasons", Has(claim.Reasons), "Say why it has to go, so that somebody else can follow.");
        Need("good_faith", claim.GoodFaith, "State your good faith.");
        Need("accurate", claim.Accurate, "State that what you say is accurate.");
        if (claim.Basis == TakedownBasis.Copyright)
        {
            Need("work", Has(claim.Work), "Say which work it is.");
            Need("signature", Has(claim.Signature), "Sign with your name.");
        }

        if (claim.Basis == TakedownBasis.CourtOrder)
        {
            Need("order", Has(claim.Order), "Name the court and its file number.");
        }

        return missing;

        void Need(string field, bool isThere, string sentence)
        {
            if (!isThere) missing.Add(new ClaimProblem(field, sentence));
        }
    }

    /// <summary>
    /// The host that control has to be proven of; null where the notice names none. An address that holds another (a
    /// redirector's, an archive's) leads to that page, and its publisher is the one to ask for it; so with a picture,
    /// which is taken wherever it is shown.
    /// </summary>
    public static string? HostOf(TakedownClaim claim)
    {
        ArgumentNullException.ThrowIfNull(claim);
        var domain = ProvableDomain.Parse(claim.Domain, out _)?.Name;
        var host = WebUrl.Parse(claim.Url) is not { } url ? null
            : claim.Scope == CaseScope.Prefix ? url.Host
            : NormalUrl.Unwrap(claim.Scope == CaseScope.Image ? PictureKey.Held(url) : url).Host;
        return claim.Scope is CaseScope.Domain or CaseScope.Author or CaseScope.Text ? domain ?? host : host ?? domain;
    }

    private static void Target(TakedownClaim claim, List<ClaimProblem> problems)
    {
        if (claim.Scope == CaseScope.Item)
        {
            if (claim.Item is null) problems.Add(new("item", "Give the item's number here."));
            return;
        }

        if (claim.Scope is CaseScope.Url or CaseScope.Prefix or CaseScope.Image)
        {
            if (WebUrl.Parse(claim.Url) is not { IsHttp: true, HasCredentials: false }
                || claim.Url!.Length > LongestUrl)
            {
                problems.Add(new("url", "Give the exact address, beginning with https://"));
            }

            return;
        }

        if (ProvableDomain.Parse(claim.Domain, out var problem) is null)
        {
            problems.Add(new("domain", problem!) { SharedName = ProvableDomain.SharedName(claim.Domain) });
        }

        if (claim.Scope == CaseScope.Author && !Has(claim.Author))
        {
            problems.Add(new("author", "Give the name as its byline writes it."));
        }

        if (claim.Scope == CaseScope.Text && !Has(claim.Text)) problems.Add(new("text", "Give the text."));
    }

    private static (string Field, string? Text, int Longest)[] Lengths(TakedownClaim claim) =>
    [
        ("author", claim.Author, LongestWord), ("domain", claim.Domain, LongestWord), ("name", claim.Name, LongestWord),
        ("organisation", claim.Organisation, LongestWord), ("on_behalf_of", claim.OnBehalfOf, LongestWord), ("email",
            claim.Email, LongestWord),
        ("address", claim.Address, LongestWord), ("phone", claim.Phone, LongestWord), ("signature", claim.Signature,
            LongestWord),
        ("order", claim.Order, LongestWord), ("work", claim.Work, TakedownClaim.LongestText),
        ("reasons", claim.Reasons, TakedownClaim.LongestText), ("text", claim.Text, 20 * TakedownClaim.LongestText),
    ];

    private static bool Has(string? text) => !string.IsNullOrWhiteSpace(text);

    private static bool IsMail(string text) =>
        MimeKit.MailboxAddress.TryParse(text, out var mailbox)
            && mailbox.Address.Contains('@')
            && mailbox.Address.Length <= LongestWord;
}

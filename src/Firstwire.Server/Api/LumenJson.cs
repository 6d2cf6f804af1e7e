using Firstwire.Newsroom.Takedown.Proof;

namespace Firstwire.Server.Api;

/// <summary>
/// The ledger in the shape in which Lumen (lumendatabase.org, its API's notices) publishes removal notices, redacted:
/// no address and no name of a person stands in it, since none stands in the ledger.
/// </summary>
internal static class LumenJson
{
    public static object Of(IReadOnlyList<LedgerEntry> entries) => new
    {
        Notices = entries.Select(entry => Notice(entry.Number, entry.Leaf)),
        Ledger = "/transparency/ledger.jsonl",
    };

    private static object Notice(long number, LedgerLeaf leaf) => new
    {
        Id = number,
        Type = leaf.Basis switch
        {
            "copyright" => "DMCA",
            "trademark" => "Trademark",
            "defamation" => "Defamation",
            "personal-data" => "DataProtection",
            "court-order" => "CourtOrder",
            _ => "Other",
        },
        Title = $"Removal by {leaf.Scope}",
        DateReceived = leaf.Received,
        DateSent = leaf.Received,
        ActionTaken = leaf.Found.Count == 0 ? "Yes" : "Partial",
        ActionDate = leaf.Done,
        SenderName = "REDACTED",
        PrincipalName = leaf.Domain ?? "REDACTED",
        RecipientName = "Firstwire",
        SubmitterName = "Firstwire",
        Works = new[]
        {
            new
            {
                Description = "REDACTED",
                CopyrightedUrls = Array.Empty<object>(),
                InfringingUrls = new[] { new { UrlHash = leaf.ScopeHash, Count = leaf.Items } },
            },
        },
        Hours = Math.Round((leaf.Done - leaf.Received).TotalHours, 3),
        Breach = leaf.IsBreach,
    };
}

using Firstwire.Newsroom.Takedown.Cases;
using Firstwire.Newsroom.Takedown.Execution;
using Firstwire.Server.Wording;

namespace Firstwire.Server.Pages.Takedown;

/// <summary>How forms, the API and commands spell grounds and scopes.</summary>
internal static class FormWords
{
    public static string Of(TakedownBasis basis) => basis switch
    {
        TakedownBasis.Copyright => "copyright",
        TakedownBasis.Trademark => "trademark",
        TakedownBasis.PersonalData => "personal-data",
        TakedownBasis.Defamation => "defamation",
        TakedownBasis.CourtOrder => "court-order",
        _ => throw new ArgumentOutOfRangeException(nameof(basis)),
    };

    public static TakedownBasis? Basis(string? word) =>
        Enum.GetValues<TakedownBasis>().Cast<TakedownBasis?>().FirstOrDefault(basis => Of(basis!.Value) == word);

    public static string Of(CaseScope scope) => scope.ToString().ToLowerInvariant();

    public static CaseScope? Scope(string? word) =>
        Enum.GetValues<CaseScope>().Cast<CaseScope?>().FirstOrDefault(scope => Of(scope!.Value) == word);

    public static string Of(RejectionReason reason) => reason switch
    {
        RejectionReason.NotTheirs => "not-theirs",
        RejectionReason.Lawful => "lawful",
        RejectionReason.Unfounded => "unfounded",
        RejectionReason.Abuse => "abuse",
        _ => throw new ArgumentOutOfRangeException(nameof(reason)),
    };

    public static RejectionReason? Reason(string? word) =>
        Enum.GetValues<RejectionReason>().Cast<RejectionReason?>().FirstOrDefault(reason => Of(reason!.Value) == word);

    /// <summary>What a case is about, in its claimant's words; for the claimant and the operator only.</summary>
    public static string Subject(Texts texts, TakedownClaim claim) => claim.Scope switch
    {
        CaseScope.Item => texts["case-subject-item", ("number", $"{claim.Item}")],
        CaseScope.Author => texts["case-subject-author", ("author", claim.Author), ("domain", claim.Domain)],
        CaseScope.Text => texts["case-subject-text", ("domain", claim.Domain)],
        _ => CaseWords.Subject(claim),
    };
}

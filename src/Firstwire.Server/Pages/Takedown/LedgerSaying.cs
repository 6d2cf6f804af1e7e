using Firstwire.Newsroom.Takedown.Cases;
using Firstwire.Newsroom.Takedown.Execution;
using Firstwire.Server.Wording;

namespace Firstwire.Server.Pages.Takedown;

/// <summary>The ledger's own names in the reader's words; a name that is none of ours stands as it is.</summary>
internal static class LedgerSaying
{
    public static string Basis(Texts texts, string name) => FormWords.Basis(name) is { } basis ? texts.Of(basis) : name;

    public static string Scope(Texts texts, string name) =>
        FormWords.Scope(name == "url-prefix" ? FormWords.Of(CaseScope.Prefix) : name) is { } scope
            ? texts.Of(scope)
            : name;

    public static string Claimant(Texts texts, string name) =>
        Enum.TryParse<TakedownClaimant>(name, ignoreCase: true, out var claimant) && Enum.IsDefined(claimant)
            ? texts.Of(claimant)
            : name;
}

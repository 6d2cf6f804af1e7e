using Firstwire.Newsroom.Takedown.Cases;
using Firstwire.Server.Wording;
using Microsoft.AspNetCore.Components;

namespace Firstwire.Server.Pages.Takedown;

/// <summary>
/// A <see cref="StatementOfReasons"/> in the reader's language: the same facts under the same conditions.
/// </summary>
internal static class ReasonSaying
{
    /// <summary>By the key of what each is called; empty where nothing is restricted.</summary>
    public static IReadOnlyList<(string Name, RenderFragment Words)> Of(Texts texts, CaseView view)
    {
        if (view is not { Reasons: not null, Claim: { } claim, Standing: { } standing }) return [];
        var isErased = standing.State != CaseState.Waiting;
        return
        [
            ("reasons-what", texts.Say(isErased ? "reasons-erased" : "reasons-hidden")),
            ("reasons-where", texts.Say("reasons-everywhere")),
            ("reasons-duration", !isErased && standing.Deadline is { } deadline
                ? texts.Say("reasons-until", ("when", Pieces.Time(deadline, full: true)))
                : texts.Say(standing.Decider == CaseDecider.Deadline ? "reasons-fortnight" : "reasons-for-good")),
            ("reasons-facts", texts.Say(standing.IsProven ? "reasons-proven" : "reasons-not-proven",
                ("scope", Pieces.Plain(texts.Of(claim.Scope))))),
            ("reasons-automated",
                texts.Say(standing.Decider == CaseDecider.Operator ? "reasons-by-person" : "reasons-by-machine")),
            ("form-ground", texts.Say("reasons-ground", ("ground", Pieces.Plain(
                claim.Basis is { } basis ? texts.Of(basis) : texts["case-no-ground"])))),
            ("reasons-redress", texts.Say("reasons-ways")),
        ];
    }
}

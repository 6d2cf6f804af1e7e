using Firstwire.Newsroom.Takedown.Cases;
using Firstwire.Server.Wording;
using Microsoft.AspNetCore.Components;

namespace Firstwire.Server.Pages.Takedown;

/// <summary>What is wrong with a field of a form, in the reader's language; programs are told in English.</summary>
internal static class ProblemSaying
{
    private static readonly Dictionary<string, string> Keys = new(StringComparer.Ordinal)
    {
        ["basis"] = "problem-basis",
        ["name"] = "problem-name",
        ["email"] = "problem-email",
        ["address"] = "problem-address",
        ["reasons"] = "problem-reasons",
        ["good_faith"] = "problem-good-faith",
        ["accurate"] = "problem-accurate",
        ["work"] = "problem-work",
        ["signature"] = "problem-signature",
        ["order"] = "problem-order",
        ["item"] = "problem-item",
        ["url"] = "problem-url",
        ["domain"] = "problem-domain",
        ["author"] = "problem-author",
        ["text"] = "problem-text",
        ["mistake"] = "problem-mistake",
        ["jurisdiction"] = "problem-jurisdiction",
        ["visit"] = "problem-visit",
    };

    public static RenderFragment Of(Texts texts, ClaimProblem problem) => problem.Longest is { } longest ? texts.Say(
        "problem-too-long", ("most", longest))
        : problem.SharedName is { } name ? texts.Say("problem-domain-shared", ("domain", name))
        : Keys.TryGetValue(problem.Field, out var key) ? texts.Say(key)
        : Pieces.Plain(problem.Sentence);
}

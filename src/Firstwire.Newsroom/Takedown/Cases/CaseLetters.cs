using Firstwire.Newsroom.Takedown.Mail;
using Firstwire.Text.Urls;

namespace Firstwire.Newsroom.Takedown.Cases;

/// <summary>Which letters a case has written. Letters to outlets name no claimant.</summary>
internal sealed class CaseLetters(string? publicUrl)
{
    /// <summary>Null where the claimant is told nothing of it.</summary>
    public LetterContent? ToClaimant(string code, CaseContent content, CaseStanding standing, CaseNews news)
    {
        if (content.Claim.Email is not { } address) return null;
        if (news is CaseNews.Alarm6 or CaseNews.Alarm12 or CaseNews.Alarm20 or CaseNews.RefusalEnds) return null;
        var lines = new List<string>
        {
            $"{CaseWords.Of(news)}.",
            $"It is about {CaseWords.Of(content.Claim.Scope)}: {CaseWords.Subject(content.Claim)}"
        };
        if (standing is { State: CaseState.Waiting, Deadline: { } deadline })
        {
            lines.Add($"It is decided by {deadline:u} at the latest.");
        }

        if (standing.Rejection is { } rejection) lines.Add(CaseWords.Of(rejection));
        if (content.Word is { } word) lines.Add(word);
        lines.AddRange(CaseWords.NextSteps(standing.State));
        if (publicUrl is not null) lines.Add($"How it stands, for you alone: {publicUrl}/takedown/{content.Token}");
        return new LetterContent(
            address, $"Removal {code}: {CaseWords.Of(standing)}", string.Join("\n\n", lines));
    }

    /// <summary>Told when something is hidden, and when it was erased without proof.</summary>
    public LetterContent? ToOutlet(string code, CaseContent content, CaseStanding standing, CaseNews news)
    {
        if (news is not (CaseNews.Hidden or CaseNews.DeadlineReached) || content.Host is not { } host) return null;
        if (StatementOfReasons.Of(standing, content.Claim) is not { } reasons) return null;
        var lines = new List<string>
        {
            $"A page of {host} is affected by a request for removal that somebody sent to this Firstwire, a "
                + "self-hosted news aggregator.",
            content.Claim.Url ?? "",
            reasons.ToString(),
        };
        if (publicUrl is not null)
        {
            lines.Add($"If you publish it and did not ask for this: {publicUrl}/takedown/counter?code={code}");
        }

        return new LetterContent(RegistrableDomain.Of(host), $"A request for removal of a page of {host} ({code})",
            string.Join("\n\n", lines));
    }
}

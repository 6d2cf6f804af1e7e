using Firstwire.Newsroom.Takedown.Control;

namespace Firstwire.Newsroom.Takedown.Mail;

/// <summary>
/// The letter to a domain with a code that proves its control. It says what the code does, so that nobody gives it away
/// unaware.
/// </summary>
internal static class ChallengeLetter
{
    public static LetterContent Write(ProvableDomain domain, string code, string? publicUrl) => new(
        domain.Name,
        $"Does {domain.Name} ask for this removal?",
        $"""
        Somebody says that they speak for {domain.Name}, and asks this Firstwire, a self-hosted news aggregator, to remove what it keeps of
        {domain.Name}, or to show them the publisher's desk.

        If that is you, or somebody you trust with it, use this code. Whoever has it can have everything of {domain.Name} removed here.

        {code}

        {(publicUrl is null ? "Enter it on the page that showed you this way." : $"Or open {publicUrl}/takedown/prove?code={code} and confirm.")}

        If it is not, do nothing: without the code nothing happens, and it expires in some days.
        """);
}

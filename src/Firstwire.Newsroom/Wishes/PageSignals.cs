using Firstwire.Reading;
using Firstwire.Rights;
using Firstwire.Rights.Dialects;

namespace Firstwire.Newsroom.Wishes;

/// <summary>
/// What a page says about its use. Its first licence and its statement of rights are told by the version itself.
/// </summary>
internal static class PageSignals
{
    public static IEnumerable<RightsSignal> Of(Article article)
    {
        foreach (var meta in article.RobotsMeta)
        {
            yield return new RightsSignal(SignalNames.RobotsMeta, SignalPlace.Page, $"{meta.Agent}: {meta.Directives}");
        }

        foreach (var statement in article.Statements)
        {
            // The version's own licence and statement of rights are told once.
            if (!(statement.Name == SignalNames.License && statement.Value == article.License)
                && !(statement.Name == SignalNames.Rights && statement.Value == article.Rights))
            {
                yield return new RightsSignal(statement.Name, SignalPlace.Page, statement.Value);
            }
        }

        if (ProvenanceText.Find(article.Text) is { } provenance)
        {
            yield return new RightsSignal(SignalNames.Provenance, SignalPlace.Text, provenance);
        }
    }
}

using Firstwire.Formats.TrustTxt;
using Firstwire.Newsroom.Archive;
using Firstwire.Newsroom.Outlets;

namespace Firstwire.Newsroom.Sources;

/// <summary>
/// Takes an outlet's trust.txt into what is known of it, and asks the owners and associations that it names.
/// </summary>
internal static class TrustStatements
{
    /// <summary>Files of others that one file has us ask for.</summary>
    private const int MostAsked = 5;

    public static void Take(WriteSession write, long outletId, TrustFile file)
    {
        OutletTies.ForgetTrust(write, outletId);
        var asked = 0;
        foreach (var statement in file.Statements)
        {
            switch (statement.Relation)
            {
                case TrustRelation.Member or TrustRelation.BelongsTo or TrustRelation.Controls
                    or TrustRelation.ControlledBy:
                    OutletTies.State(write, outletId, (OutletTie)(int)statement.Relation, statement.Url);
                    var isAbove = statement.Relation is TrustRelation.BelongsTo or TrustRelation.ControlledBy;
                    if (isAbove && asked++ < MostAsked) CandidateStore.AskForTrust(write, statement.Url);
                    break;
                case TrustRelation.Social:
                    OutletStore.Learn(write, outletId,
                        new OutletFact(OutletFactKind.SameAs, statement.Url.Href, FactOrigin.TrustFile));
                    break;
                case TrustRelation.Disclosure:
                    OutletStore.Learn(write, outletId,
                        new OutletFact(OutletFactKind.Principles, statement.Url.Href, FactOrigin.TrustFile));
                    break;
            }
        }
    }
}

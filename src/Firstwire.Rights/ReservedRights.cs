using Firstwire.Text.Tables;
using Firstwire.Text.Words;

namespace Firstwire.Rights;

/// <summary>
/// "All rights reserved", as it stands in feeds and under pages (<c>reserved</c> of data/credit-phrases).
/// </summary>
internal static class ReservedRights
{
    private static readonly string[] Phrases =
    [
        .. EmbeddedTable.Rows(typeof(ReservedRights), "credit-phrases").Where(static row => row[1] == "reserved")
            .SelectMany(static row => EmbeddedTable.List(row[2])).Select(Folding.Of),
    ];

    /// <summary>
    /// What open licences say in the same words takes nothing, nor gives anything back that is reserved beside it.
    /// </summary>
    private static readonly string[] OfOpenLicenses = ["some rights reserved", "no rights reserved"];

    /// <summary>Whatever the case and white space; capitals are often written without their marks.</summary>
    public static bool AreIn(string statement)
    {
        var words = Folding.Of(WhiteSpace.Fold(statement));
        foreach (var phrase in OfOpenLicenses) words = words.Replace(phrase, "", StringComparison.Ordinal);
        return Phrases.Any(phrase => words.Contains(phrase, StringComparison.Ordinal));
    }
}

using Firstwire.Text.Tables;

namespace Firstwire.Tracing.Texts;

/// <summary>A table of phrases by language and by what they say: data/credit-phrases, data/research-words.</summary>
internal static class PhraseTable
{
    public static IEnumerable<(string Language, string Phrase, TRole Role)> Read<TRole>(string name)
        where TRole : struct, Enum
    {
        foreach (var row in EmbeddedTable.Rows(typeof(PhraseTable), name))
        {
            var role = Enum.Parse<TRole>(row[1], ignoreCase: true);
            foreach (var phrase in EmbeddedTable.List(row[2])) yield return (row[0], phrase, role);
        }
    }
}

using Firstwire.Tracing.Credits;

namespace Firstwire.Tracing.Evidence;

/// <summary>Journals that a text names as where research was published: "in the journal Tidal Science".</summary>
internal static class JournalNames
{
    /// <summary>Of longer texts the rest is not looked through.</summary>
    private const int LongestPart = 20_000;

    private const int Most = 4;

    public static IEnumerable<EvidenceDocument> In(string text)
    {
        var found = new List<EvidenceDocument>();
        var limit = Math.Min(text.Length, LongestPart);
        for (var at = 0; found.Count < Most; at++)
        {
            var next = at < limit ? text.AsSpan(at, limit - at).IndexOfAny(ResearchWords.JournalPhrases) : -1;
            if (next < 0) break;
            at += next;
            if (at > 0 && char.IsLetter(text[at - 1])) continue;
            var roles = ResearchWords.Journals.At(text, at, out var length);
            if ((roles & (ResearchRoles.Journal | ResearchRoles.In)) == ResearchRoles.None) continue;
            var (start, end) = NamedOutlet.After(text, at + length);
            if (end - start < 2 || !char.IsUpper(text[start])) continue;
            if ((roles & ResearchRoles.Journal) == ResearchRoles.None && !IsTitle(text, start)) continue;
            var name = text[start..end];
            if (!found.Exists(one => one.Name == name))
                found.Add(
                    new EvidenceDocument(EvidenceKind.Paper, name, null, text[at..end], CreditField.Text, at, end));
            at = end - 1;
        }

        return found;
    }

    private static bool IsTitle(string text, int start) =>
        (ResearchWords.Journals.At(text, start, out _) & ResearchRoles.Title) != ResearchRoles.None;
}

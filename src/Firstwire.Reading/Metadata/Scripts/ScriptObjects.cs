using System.Buffers;
using System.Collections.Frozen;
using Firstwire.Reading.Body;

namespace Firstwire.Reading.Metadata.Scripts;

/// <summary>What one object in a script states: its titles, its times and the names of its authors.</summary>
internal sealed class ScriptObject(string member, ScriptObject? around)
{
    /// <summary>The member that the object, or the array, is the value of; empty for a member of an array.</summary>
    public string Member { get; } = member;

    public ScriptObject? Around { get; } = around;

    public List<string> Titles { get; } = [];

    public List<string> Names { get; } = [];

    /// <summary>The value of a member that speaks of publication.</summary>
    public string? Published { get; set; }

    /// <summary>The value of a member that speaks of a date or a making.</summary>
    public string? Dated { get; set; }

    public bool StatesArticle => Titles.Count > 0 && (Names.Count > 0 || Published is not null || Dated is not null);
}

/// <summary>
/// The objects in a script that state a title and a time or an author, in JSON, in objects of JavaScript and in JSON
/// within a string. Nothing is parsed but braces, quotes and the names before values; linear in the script's length.
/// </summary>
internal static class ScriptObjects
{
    private const int MostNested = 2;

    /// <summary>Deeper than the data of any page; what is nested deeper is read as part of what is around it.</summary>
    private const int Deepest = 200;

    /// <summary>Values of one member that are kept of an object.</summary>
    private const int MostKept = 50;

    /// <summary>Characters of a value that is kept, escapes included.</summary>
    private const int LongestValue = 2_000;

    private const int LongestMember = 40;

    /// <summary>From a name out to the member that says whose it is: an item of a list, a node of a graph.</summary>
    private const int MostBetween = 4;

    private static readonly SearchValues<char> Signs = SearchValues.Create("\"{}[]");

    private static readonly FrozenSet<string> Titles = Set("title headline headlines titles heading titel titulo");

    private static readonly FrozenSet<string> Publications = Set("""
        datepublished published publishedat publisheddate publishedon publishdate publishdatetime publishingdate
        publicationdate publishedtime publishtime pubdate firstpublished firstpublishedat firstpublishdate
        firstpublicationdate displaydate releasedate
        """);

    private static readonly FrozenSet<string> Dates = Set("date datetime created createdat createddate createdon");

    private static readonly FrozenSet<string> Authors =
        Set("author authors byline bylines authorname creator creators writer writers journalist journalists");

    private static readonly FrozenSet<string> Names = Set("name fullname displayname byline");

    private static readonly FrozenSet<string> Between = Set("node nodes edges items data attributes fields");

    public static IReadOnlyList<ScriptObject> Of(string script)
    {
        var found = new List<ScriptObject>();
        Read(script, 0, found);
        return found;
    }

    private static void Read(string script, int nested, List<ScriptObject> found)
    {
        var current = new ScriptObject("", null);
        var (depth, beyond) = (0, 0);
        string? member = null;
        for (var at = 0; at < script.Length; at++)
        {
            var next = script.AsSpan(at).IndexOfAny(Signs);
            if (next < 0) break;
            at += next;
            switch (script[at])
            {
                case '"':
                    var end = ScriptStrings.End(script, at + 1);
                    if (end < 0)
                    {
                        at = script.Length;
                        break;
                    }

                    var written = script.AsSpan(at + 1, end - at - 1);
                    if (ScriptStrings.IsMember(script, end + 1))
                    {
                        member = written.Length <= LongestMember ? Plain(ScriptStrings.Decoded(written)) : "";
                        if (Number(script, end + 1) is { } number) Date(current, member, number);
                    }
                    else
                    {
                        Value(current, member ?? Unquoted(script, at), written, nested, found);
                        member = null;
                    }

                    at = end;
                    break;
                case '{' or '[' when depth >= Deepest:
                    beyond++;
                    break;
                case '{' or '[':
                    current = new ScriptObject(member ?? Unquoted(script, at), current);
                    member = null;
                    depth++;
                    break;
                case '}' or ']' when beyond > 0:
                    beyond--;
                    break;
                case '}' or ']' when current.Around is { } around:
                    Close(current, found);
                    current = around;
                    depth--;
                    break;
            }
        }

        for (var open = current; open is not null; open = open.Around) Close(open, found);
    }

    /// <summary>A title may be an object itself: <c>"title":{"rendered":"…"}</c>.</summary>
    private static void Close(ScriptObject closed, List<ScriptObject> found)
    {
        if (closed.Around is { } around && Titles.Contains(closed.Member)) Keep(around.Titles, closed.Titles);
        else if (closed.StatesArticle) found.Add(closed);
    }

    private static void Keep(List<string> kept, IEnumerable<string> more) =>
        kept.AddRange(more.Take(MostKept - Math.Min(MostKept, kept.Count)));

    private static void Value(
        ScriptObject current, string member, ReadOnlySpan<char> written, int nested, List<ScriptObject> found)
    {
        if (nested < MostNested && ScriptStrings.CanHoldData(written))
        {
            var data = ScriptStrings.Decoded(written);
            if (ScriptStrings.HoldsData(data)) Read(data, nested + 1, found);
            return;
        }

        if (written.Length is 0 or > LongestValue) return;
        if (Titles.Contains(member) || Titles.Contains(current.Member))
            Keep(current.Titles, [ScriptStrings.Decoded(written)]);
        else if (WhoseName(current, member) is { } named) Keep(named.Names, [ScriptStrings.Decoded(written)]);
        else Date(current, member, written);
    }

    private static void Date(ScriptObject current, string member, ReadOnlySpan<char> written)
    {
        if (Publications.Contains(member)) current.Published ??= ScriptStrings.Decoded(written);
        else if (Dates.Contains(member)) current.Dated ??= ScriptStrings.Decoded(written);
    }

    /// <summary>The object whose author a value names; null where it names none.</summary>
    private static ScriptObject? WhoseName(ScriptObject current, string member)
    {
        if (Authors.Contains(member)) return current;
        if (member.Length > 0 && !Names.Contains(member)) return null;
        var at = current;
        for (var step = 0; step < MostBetween && at?.Around is { } around; step++, at = around)
        {
            if (Authors.Contains(at.Member)) return around.Member is "embedded" ? around.Around : around;
            // Credits have who wrote it under "by", and elsewhere who took the pictures.
            if (at.Member is "by" && around.Member is "credits") return around.Around;
            if (at.Member.Length > 0 && !Between.Contains(at.Member)) return null;
        }

        return null;
    }

    /// <summary>The digits that are a member's value; null where it has another.</summary>
    private static string? Number(string script, int colon)
    {
        var value = script.AsSpan(colon).TrimStart();
        value = value[1..].TrimStart();
        var end = value.IndexOfAnyExceptInRange('0', '9');
        return end is 10 or 13 ? value[..end].ToString() : null;
    }

    private static string Unquoted(string script, int value) => Plain(ScriptStrings.Unquoted(script, value) ?? "");

    /// <summary>"published_at" and "publishedAt" are one.</summary>
    private static string Plain(string member) => member.Replace("_", "").Replace("-", "");

    private static FrozenSet<string> Set(string names) =>
        names.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries)
            .ToFrozenSet(StringComparer.OrdinalIgnoreCase);
}

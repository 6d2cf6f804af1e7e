using System.Text.Json;
using Dapper;
using Firstwire.Newsroom.Takedown.Execution;
using Firstwire.Text.Words;
using Microsoft.Data.Sqlite;

namespace Firstwire.Newsroom.Takedown.Proof;

/// <summary>
/// Looks whether the search index still holds words of items: their rows, and their postings under any term.
/// </summary>
internal static class IndexWalk
{
    public static void Run(
        SqliteConnection search, HashSet<long> ids, Func<IEnumerable<TakenWords>> words, long mostQuestions,
        Action found, CancellationToken cancellation)
    {
        foreach (var id in ids)
        {
            if (search.ExecuteScalar<long>(
                "select exists (select 1 from item_words_content where id = @id) "
                    + "or exists (select 1 from item_words_docsize where id = @id)",
                new { id }) == 1)
            {
                found();
            }
        }

        var questions = new HashSet<string>(StringComparer.Ordinal);
        foreach (var text in words().SelectMany(taken => taken.Titles.Concat(taken.Texts)))
        {
            questions.UnionWith(Tokenizer.Words(text));
            if (questions.Count * (long)ids.Count > mostQuestions) break;
        }

        if (questions.Count * (long)ids.Count > mostQuestions) Walk(search, ids, found, cancellation);
        else Ask(search, ids, questions, found, cancellation);
    }

    private static void Ask(
        SqliteConnection search, HashSet<long> ids, HashSet<string> words, Action found, CancellationToken cancellation)
    {
        foreach (var word in words)
        {
            cancellation.ThrowIfCancellationRequested();
            foreach (var id in ids)
            {
                if (search.ExecuteScalar<long>(
                    "select exists (select 1 from item_words where item_words match @term and rowid = @id)",
                    new { term = $"\"{word}\"", id }) == 1)
                {
                    found();
                }
            }
        }
    }

    /// <summary>Every term with its documents and positions.</summary>
    private static void Walk(SqliteConnection search, HashSet<long> ids, Action found, CancellationToken cancellation)
    {
        search.Execute(
            """
            create virtual table if not exists temp.walked using fts5vocab (main, item_words, instance);
            create temporary table if not exists gone (id integer primary key);
            delete from gone;
            """);
        search.Execute(
            "insert into gone select value from json_each(@ids)", new { ids = JsonSerializer.Serialize(ids) });
        cancellation.ThrowIfCancellationRequested();
        if (search.ExecuteScalar<long>(
            "select exists (select 1 from temp.walked where doc in (select id from gone))") == 1) found();
    }
}

using System.Data;
using System.Data.Common;
using System.Diagnostics.CodeAnalysis;
using Microsoft.Data.Sqlite;

namespace Firstwire.Newsroom.Archive;

/// <summary>
/// A connection that keeps its statements prepared from one command to the next of the same text. SQLite compiles a
/// statement in the time in which it runs several: on the first poll of a feed that was a third of the writer's time.
/// </summary>
internal sealed class PreparingConnection(string connectionString) : SqliteConnection(connectionString)
{
    /// <summary>All that the archive's code says; texts put together at run time must not fill the memory.</summary>
    private const int Kept = 300;

    /// <summary>
    /// In characters. Longer than what is written in the code is a statement of a list of values, and another length of
    /// the list is another text: some hundred of them, of thousands of values each, are hundreds of megabytes.
    /// </summary>
    private const int LongestKept = 5_000;

    private readonly Dictionary<string, SqliteCommand> idle = new(StringComparer.Ordinal);

    /// <summary>The statements that are kept; tests look on here.</summary>
    internal IReadOnlyCollection<string> Statements => idle.Keys;

    protected override DbCommand CreateDbCommand() => new Borrowed(this);

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            foreach (var command in idle.Values) command.Dispose();
            idle.Clear();
        }

        base.Dispose(disposing);
    }

    private SqliteCommand Take(string text)
    {
        if (idle.Remove(text, out var command)) return command;
        return new SqliteCommand(text, this);
    }

    private void GiveBack(SqliteCommand command)
    {
        command.Parameters.Clear();
        var isKept = command.CommandText.Length <= LongestKept && idle.Count < Kept
            && idle.TryAdd(command.CommandText, command);
        if (!isKept) command.Dispose();
    }

    /// <summary>
    /// A command as its caller sees it. It has parameters of its own, since a list of values is written out in a new
    /// text while they are being added; when it is run they go to a command of that text, which may have run before.
    /// </summary>
    private sealed class Borrowed(PreparingConnection owner) : DbCommand
    {
        private readonly SqliteCommand stated = new();
        private SqliteCommand? prepared;

        [AllowNull]
        public override string CommandText { get; set; } = "";

        public override int CommandTimeout
        {
            get => stated.CommandTimeout;
            set => stated.CommandTimeout = value;
        }

        public override CommandType CommandType
        {
            get => stated.CommandType;
            set => stated.CommandType = value;
        }

        public override bool DesignTimeVisible { get; set; }

        public override UpdateRowSource UpdatedRowSource { get; set; }

        protected override DbConnection? DbConnection
        {
            get => owner;
            set => throw new NotSupportedException();
        }

        protected override DbParameterCollection DbParameterCollection => stated.Parameters;

        protected override DbTransaction? DbTransaction
        {
            get => stated.Transaction;
            set => stated.Transaction = (SqliteTransaction?)value;
        }

        public override void Cancel() => prepared?.Cancel();

        public override int ExecuteNonQuery() => Ready().ExecuteNonQuery();

        public override object? ExecuteScalar() => Ready().ExecuteScalar();

        public override void Prepare() => Ready().Prepare();

        protected override DbParameter CreateDbParameter() => new SqliteParameter();

        protected override DbDataReader ExecuteDbDataReader(CommandBehavior behavior) =>
            Ready().ExecuteReader(behavior);

        protected override void Dispose(bool disposing)
        {
            if (disposing)
            {
                GiveBack();
                stated.Dispose();
            }

            base.Dispose(disposing);
        }

        private SqliteCommand Ready()
        {
            if (prepared?.CommandText != CommandText)
            {
                GiveBack();
                prepared = owner.Take(CommandText);
            }

            prepared.Parameters.Clear();
            prepared.Transaction = stated.Transaction;
            prepared.CommandTimeout = stated.CommandTimeout;
            foreach (SqliteParameter parameter in stated.Parameters)
            {
                // Found at once by its name as the text has it; by the name alone, after a search for every prefix.
                if (!parameter.ParameterName.StartsWith('@')) parameter.ParameterName = $"@{parameter.ParameterName}";
                prepared.Parameters.Add(parameter);
            }

            return prepared;
        }

        private void GiveBack()
        {
            if (prepared is not null) owner.GiveBack(prepared);
            prepared = null;
        }
    }
}

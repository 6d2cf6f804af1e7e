using System.Data;
using System.Data.Common;
using System.Diagnostics.CodeAnalysis;
using Microsoft.Data.Sqlite;

namespace Firstwire.Newsroom.Archive;

/// <summary>
/// A connection that keeps its statements prepared from one command to the next of the same text. SQLite compiles a statement
/// in the time in which it runs several: on the first poll of a feed that was a third of the writer's time.
/// </summary>
internal sealed class PreparingConnection(string connectionString) : SqliteConnection(connectionString)
{
    /// <summary>All that the archive's code says; texts put together at run time must not fill the memory.</summary>
    private const int Kept = 300;

    private readonly Dictionary<string, SqliteCommand> idle = new(StringComparer.Ordinal);

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
#pragma warning disable CA2100 // The callers' own texts, passed on.
        return new SqliteCommand(text, this);
#pragma warning restore CA2100
    }

    private void GiveBack(SqliteCommand command)
    {
        command.Parameters.Clear();
        if (idle.Count >= Kept || !idle.TryAdd(command.CommandText, command)) command.Dispose();
    }

    /// <summary>A command as its caller sees it; behind it, from its text on, stands one that may have run before.</summary>
    private sealed class Borrowed(PreparingConnection owner) : DbCommand
    {
        private SqliteCommand? command;

        [AllowNull]
        public override string CommandText
        {
            get => command?.CommandText ?? "";
            set
            {
                // A list of values is written out in a text that replaces the first, parameters and all.
                var parameters = command?.Parameters.Cast<SqliteParameter>().ToArray() ?? [];
                GiveBack();
                command = owner.Take(value ?? "");
                command.Parameters.AddRange(parameters);
            }
        }

        public override int CommandTimeout
        {
            get => Command.CommandTimeout;
            set => Command.CommandTimeout = value;
        }

        public override CommandType CommandType
        {
            get => Command.CommandType;
            set => Command.CommandType = value;
        }

        public override bool DesignTimeVisible { get; set; }

        public override UpdateRowSource UpdatedRowSource { get; set; }

        protected override DbConnection? DbConnection
        {
            get => owner;
            set => throw new NotSupportedException();
        }

        protected override DbParameterCollection DbParameterCollection => Command.Parameters;

        protected override DbTransaction? DbTransaction
        {
            get => Command.Transaction;
            set => Command.Transaction = (SqliteTransaction?)value;
        }

        private SqliteCommand Command => command ?? throw new InvalidOperationException("The command has no text yet.");

        /// <summary>A parameter is found at once by its name as the text has it; by the name alone, after a search for every prefix.</summary>
        private SqliteCommand Ready
        {
            get
            {
                foreach (SqliteParameter parameter in Command.Parameters)
                {
                    if (!parameter.ParameterName.StartsWith('@')) parameter.ParameterName = $"@{parameter.ParameterName}";
                }

                return Command;
            }
        }

        public override void Cancel() => Command.Cancel();

        public override int ExecuteNonQuery() => Ready.ExecuteNonQuery();

        public override object? ExecuteScalar() => Ready.ExecuteScalar();

        public override void Prepare() => Command.Prepare();

        protected override DbParameter CreateDbParameter() => new SqliteParameter();

        protected override DbDataReader ExecuteDbDataReader(CommandBehavior behavior) => Ready.ExecuteReader(behavior);

        protected override void Dispose(bool disposing)
        {
            if (disposing) GiveBack();
            base.Dispose(disposing);
        }

        private void GiveBack()
        {
            if (command is not null) owner.GiveBack(command);
            command = null;
        }
    }
}

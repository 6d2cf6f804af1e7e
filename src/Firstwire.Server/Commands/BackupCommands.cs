using System.CommandLine;
using Firstwire.Newsroom.Archive;
using Spectre.Console;

namespace Firstwire.Server.Commands;

/// <summary><c>firstwire backup</c> and <c>firstwire restore</c></summary>
internal static class BackupCommands
{
    private static readonly Argument<FileInfo> File = new("FILE") { Description = "The archive's copy." };

    public static Command BuildBackup()
    {
        var keys = new Option<FileInfo>("--keys")
        {
            Description =
                "Where the newest copy of the keys lies, apart from FILE; it is replaced. Keep no older one: "
                    + "it would open what was erased.",
            HelpName = "KEYS",
            Required = true,
        };
        var command = new Command(
            "backup",
            "Copy the archive and its keys while it is in use. Example: "
                + "firstwire backup /backups/news-monday.db --keys /vault/news-keys.db")
        {
            File,
            keys
        };
        command.SetAction(async (arguments, _) =>
        {
            var (archiveFile, keysFile) = (arguments.GetRequiredValue(File), arguments.GetRequiredValue(keys));
            if (archiveFile.FullName == keysFile.FullName)
            {
                return Answers.Fail("The archive and its keys are two files: name two.");
            }

            await using var archive = new Settings(arguments).OpenExistingArchive();
            ArchiveBackup.Write(archive, archiveFile.FullName, keysFile.FullName);
            AnsiConsole.MarkupLine(
                $"The archive is in {Answers.Plain(archiveFile.FullName)}, its keys in "
                    + $"{Answers.Plain(keysFile.FullName)}.");
            return 0;
        });
        return command;
    }

    public static Command BuildRestore()
    {
        var keys = new Option<FileInfo?>("--keys")
        {
            Description = "The newest copy of the keys, where the data folder has none.",
            HelpName = "KEYS"
        };
        var replace = new Option<bool>("--replace")
        {
            Description = "Put it in the place of the archive that is there.",
        };
        var command = new Command(
            "restore",
            "Put an archive's copy back while Firstwire is stopped. "
            + "The keys of the data folder stay, so what was erased stays erased. "
            + "Example: firstwire restore /backups/news-monday.db --replace") { File, keys, replace };
        command.SetAction(async (arguments, _) =>
        {
            var settings = new Settings(arguments);
            ArchiveBackup.Restore(
                settings.DataDirectory, arguments.GetRequiredValue(File).FullName, arguments.GetValue(keys)?.FullName,
                arguments.GetValue(replace));
            await using var archive = settings.OpenExistingArchive();
            AnsiConsole.MarkupLine(
                $"The archive is in {Answers.Plain(archive.Directory)}. "
                    + "Search, origins and stories are made anew when Firstwire runs.");
            return 0;
        });
        return command;
    }
}

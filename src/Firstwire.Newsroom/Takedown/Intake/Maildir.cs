using MimeKit;

namespace Firstwire.Newsroom.Takedown.Intake;

/// <summary>
/// A folder of mails as mail servers of this machine deliver them (cr.yp.to/proto/maildir.html): what is in <c>new</c>
/// is taken and moved to <c>cur</c>, marked as seen, and as flagged where a person has to read it.
/// </summary>
internal sealed class Maildir(string folder, MailIntake intake)
{
    private const int MailsAtOnce = 50;

    public async Task WorkAsync(CancellationToken cancellation)
    {
        var (arrived, seen) = (Path.Combine(folder, "new"), Path.Combine(folder, "cur"));
        if (!Directory.Exists(arrived)) return;
        Directory.CreateDirectory(seen);
        var moved = 0;
        foreach (var file in Directory.EnumerateFiles(arrived).Order(StringComparer.Ordinal))
        {
            if (moved == MailsAtOnce) break;
            if (!CanBeRead(file)) continue;
            var isTaken = await ReadAsync(file, cancellation) is { } mail && await intake.TakeAsync(mail, cancellation);
            File.Move(file, Path.Combine(seen, $"{Path.GetFileName(file)}:2,{(isTaken ? "S" : "F")}"), overwrite: true);
            moved++;
        }
    }

    /// <summary>False for a mail that is another user's, or still locked: it holds up none behind it.</summary>
    private static bool CanBeRead(string file)
    {
        try
        {
            using (File.OpenRead(file)) return true;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    /// <summary>Null where it is no mail, or a larger one than notices are.</summary>
    private static async Task<MimeMessage?> ReadAsync(string file, CancellationToken cancellation)
    {
        if (new FileInfo(file).Length > MailIntake.LargestMail) return null;
        try
        {
            await using var bytes = File.OpenRead(file);
            return await MimeMessage.LoadAsync(MailIntake.Limits, bytes, cancellation);
        }
        catch (FormatException)
        {
            return null;
        }
    }
}

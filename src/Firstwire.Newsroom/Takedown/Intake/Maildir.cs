using MimeKit;

namespace Firstwire.Newsroom.Takedown.Intake;

/// <summary>
/// A folder of mails as mail servers of this machine deliver them (cr.yp.to/proto/maildir.html): what is in <c>new</c>
/// is taken and moved to <c>cur</c>, marked as seen, and as flagged where a person has to read it.
/// </summary>
internal sealed class Maildir(string folder, MailIntake intake)
{
    private const int MailsAtOnce = 50;

    private static readonly ParserOptions Limits = new() { MaxMimeDepth = 20 };

    public async Task WorkAsync(CancellationToken cancellation)
    {
        var (arrived, seen) = (Path.Combine(folder, "new"), Path.Combine(folder, "cur"));
        if (!Directory.Exists(arrived)) return;
        Directory.CreateDirectory(seen);
        foreach (var file in Directory.EnumerateFiles(arrived).Order(StringComparer.Ordinal).Take(MailsAtOnce))
        {
            var isTaken = await ReadAsync(file, cancellation) is { } mail && await intake.TakeAsync(mail, cancellation);
            File.Move(file, Path.Combine(seen, $"{Path.GetFileName(file)}:2,{(isTaken ? "S" : "F")}"), overwrite: true);
        }
    }

    /// <summary>Null where it is no mail, or a larger one than notices are.</summary>
    private static async Task<MimeMessage?> ReadAsync(string file, CancellationToken cancellation)
    {
        if (new FileInfo(file).Length > MailIntake.LargestMail) return null;
        try
        {
            await using var bytes = File.OpenRead(file);
            return await MimeMessage.LoadAsync(Limits, bytes, cancellation);
        }
        catch (FormatException)
        {
            return null;
        }
    }
}

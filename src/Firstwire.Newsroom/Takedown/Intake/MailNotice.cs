using System.Text;
using System.Text.RegularExpressions;
using Firstwire.Newsroom.Takedown.Cases;
using Firstwire.Newsroom.Takedown.Execution;
using Firstwire.Reading.Sanitizing;
using Firstwire.Text.Urls;
using MimeKit;

namespace Firstwire.Newsroom.Takedown.Intake;

/// <summary>
/// What a mail asks for. Its sender may be anybody: a mail proves nothing, wherever it seems to come from.
/// </summary>
/// <param name="Claims">One for each address that it names.</param>
internal sealed partial record MailNotice(
    string? MessageId, string? From, bool IsAutomatic, IReadOnlyList<TakedownClaim> Claims)
{
    private const int LongestBody = 100_000;
    private const int LongestHtml = 10 * LongestBody;
    private const int MostAddresses = 10;
    private const int LongestReasons = 4_000;

    /// <summary>
    /// Reads a mail. Lines like "Basis: copyright" fill the fields of the form; addresses may stand anywhere.
    /// </summary>
    /// <exception cref="RegexMatchTimeoutException">It takes longer to read than any honest mail.</exception>
    public static MailNotice Read(MimeMessage mail)
    {
        ArgumentNullException.ThrowIfNull(mail);
        var from = mail.From.Mailboxes.FirstOrDefault()?.Address;
        var body = mail.TextBody ?? TextOf(mail.HtmlBody ?? "");
        if (body.Length > LongestBody) body = body[..LongestBody];

        // What is quoted is somebody else's.
        var lines = body.Split('\n').Select(line => line.Trim()).Where(line => !line.StartsWith('>')).ToList();
        var fields = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var line in lines)
        {
            if (Field().Match(line) is { Success: true } field)
            {
                fields.TryAdd(
                    field.Groups["name"].Value.Replace("-", "").Replace(" ", ""), field.Groups["value"].Value.Trim());
            }
        }

        var own = string.Join('\n', lines).Trim();
        var claim = new TakedownClaim
        {
            Scope = CaseScope.Url,
            Basis = BasisOf(fields.GetValueOrDefault("basis") ?? fields.GetValueOrDefault("ground")),
            Work = fields.GetValueOrDefault("work"),
            Reasons = fields.GetValueOrDefault("reasons")
                ?? (own.Length > LongestReasons ? own[..LongestReasons] : own),
            Name = fields.GetValueOrDefault("name") ?? Blank(mail.From.Mailboxes.FirstOrDefault()?.Name),
            Organisation = fields.GetValueOrDefault("organisation"),
            OnBehalfOf = fields.GetValueOrDefault("onbehalfof"),
            Email = from,
            Address = fields.GetValueOrDefault("address"),
            Phone = fields.GetValueOrDefault("phone"),
            GoodFaith = IsYes(fields.GetValueOrDefault("goodfaith")),
            Accurate = IsYes(fields.GetValueOrDefault("accurate")),
            Signature = fields.GetValueOrDefault("signature"),
            Order = fields.GetValueOrDefault("order"),
        };
        return new MailNotice(
            Blank(mail.MessageId), from, IsByMachine(mail),
            [.. Addresses(own).Select(url => claim with { Url = url })]);
    }

    /// <summary>
    /// Of a mail that comes as HTML alone: a line for each block, each link's address beside its words. What stands in
    /// a blockquote is quoted.
    /// </summary>
    private static string TextOf(string html)
    {
        var quoted = 0;
        var lines = new StringBuilder();
        foreach (var piece in Blocks().Split(html.Length > LongestHtml ? html[..LongestHtml] : html))
        {
            if (piece.StartsWith("<blockquote", StringComparison.OrdinalIgnoreCase)) quoted++;
            else if (piece.StartsWith("</blockquote", StringComparison.OrdinalIgnoreCase)) quoted -= quoted > 0 ? 1 : 0;
            else if (quoted == 0) lines.Append(PlainText.From(Links().Replace(piece, "$0 ${address} "))).Append('\n');
        }

        return lines.ToString();
    }

    private static IEnumerable<string> Addresses(string text) => Address().Matches(text)
        .Select(match => WebUrl.Parse(match.Value.TrimEnd('.', ',', ';', ':', ')', '>', '"', '\'')))
        .Where(url => url is { IsHttp: true, HasCredentials: false })
        .Select(url => url!.Href)
        .Distinct(StringComparer.Ordinal)
        .Take(MostAddresses);

    private static TakedownBasis? BasisOf(string? word) => word?.Trim().ToLowerInvariant() switch
    {
        "copyright" => TakedownBasis.Copyright,
        "trademark" or "logo" => TakedownBasis.Trademark,
        "personal data" or "personal-data" or "privacy" => TakedownBasis.PersonalData,
        "defamation" => TakedownBasis.Defamation,
        "court order" or "court-order" => TakedownBasis.CourtOrder,
        _ => null,
    };

    private static bool IsYes(string? word) =>
        word is not null && word.StartsWith("yes", StringComparison.OrdinalIgnoreCase);

    private static string? Blank(string? text) => string.IsNullOrWhiteSpace(text) ? null : text;

    /// <summary>RFC 3834 §2: what a machine sent is not answered, and asks for nothing.</summary>
    private static bool IsByMachine(MimeMessage mail) =>
        (mail.Headers["Auto-Submitted"] is { } submitted
            && !submitted.Trim().StartsWith("no", StringComparison.OrdinalIgnoreCase))
        || mail.Headers["Precedence"]?.Trim().ToLowerInvariant() is "bulk" or "list" or "junk"
        || mail.Headers.Contains("List-Id")
        || mail.Headers["Return-Path"]?.Trim() == "<>";

    /// <summary>The value begins with what is no space: else a run of spaces could be parted in many ways.</summary>
    [GeneratedRegex(
        @"^(?<name>url|basis|ground|work|reasons|name|organisation|on[ -]?behalf[ -]?of|address|phone|good[ -]?faith|accurate|signature|order)\s*:\s*(?<value>\S.{0,3999})$",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Field();

    [GeneratedRegex(
        @"https?://[^\s<>""]{1,4000}", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex Address();

    /// <summary>Where a line ends; blockquotes are kept as pieces of their own.</summary>
    [GeneratedRegex(
        @"(?<quote></?blockquote\b[^>]{0,2000}>)|</?(p|div|br|li|tr|h[1-6])\b[^>]{0,2000}>",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Blocks();

    [GeneratedRegex(
        @"<a\b[^>]{0,2000}?\bhref\s*=\s*[""']?(?<address>https?://[^\s<>""']{1,4000})[^>]{0,2000}>",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Links();
}

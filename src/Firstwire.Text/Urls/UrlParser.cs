using System.Buffers;
using System.Text;

namespace Firstwire.Text.Urls;

/// <summary>
/// The basic URL parser (URL Standard §4.4). Its states that read one character at a time are here functions that read
/// a part each, named as in the Standard; longer than most files because the machine is one.
/// </summary>
internal ref struct UrlParser
{
    /// <summary>
    /// Characters of the text, and of the URL that it becomes. Servers refuse far shorter request targets (8 to
    /// 64 KiB), and a megabyte of <c>/../</c> takes seconds to resolve.
    /// </summary>
    public const int MaxLength = 64 * 1024;

    private static readonly SearchValues<char> SchemeSigns =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+-.");

    private readonly WebUrl? baseUrl;
    private readonly string input;
    private readonly StringBuilder path = new();
    private int at;
    private bool isSpecial;
    private UrlParts url;

    private UrlParser(string input, WebUrl? baseUrl)
    {
        this.input = input;
        this.baseUrl = baseUrl;
        url = new UrlParts();
    }

    /// <summary>The parts of the URL, or null where the text is none.</summary>
    public static UrlParts? Parse(string text, WebUrl? baseUrl)
    {
        if (text.Length > MaxLength) return null;
        var trimmed = text.AsSpan();
        while (trimmed is [<= ' ', ..]) trimmed = trimmed[1..];
        while (trimmed is [.., <= ' ']) trimmed = trimmed[..^1];
        var address = trimmed.ToString();
        if (address.AsSpan().ContainsAny('\t', '\n', '\r'))
        {
            address = address.Replace("\t", "", StringComparison.Ordinal).Replace("\n", "", StringComparison.Ordinal)
                .Replace("\r", "", StringComparison.Ordinal);
        }

        var parser = new UrlParser(address, baseUrl);
        if (!parser.SchemeStart()) return null;
        if (!parser.url.IsOpaque) parser.url.Path = parser.path.ToString();
        return parser.url;
    }

    private readonly char Current => at < input.Length ? input[at] : '\0';

    private readonly char Next => at + 1 < input.Length ? input[at + 1] : '\0';

    private readonly bool AtEnd => at >= input.Length;

    /// <summary>A slash, or what counts as one in special URLs.</summary>
    private readonly bool IsSlash(char sign) => sign == '/' || (isSpecial && sign == '\\');

    private bool SchemeStart()
    {
        var colon = input.IndexOf(':');
        if (colon <= 0 || !char.IsAsciiLetter(input[0])
            || input.AsSpan(0, colon).ContainsAnyExcept(SchemeSigns))
        {
            return NoScheme();
        }

        SetScheme(input[..colon].ToLowerInvariant());
        at = colon + 1;
        if (url.Scheme == "file") return FileState();
        if (isSpecial)
        {
            var isRelative = baseUrl?.Scheme == url.Scheme && !(Current == '/' && Next == '/');
            return isRelative ? Relative() : SpecialAuthoritySlashes();
        }

        if (Current != '/' || AtEnd) return OpaquePath();
        at++;
        if (Current != '/') return PathState();
        at++;
        return Authority();
    }

    private bool NoScheme()
    {
        if (baseUrl is null) return false;
        if (baseUrl.Parts.IsOpaque)
        {
            if (Current != '#') return false;
            url = baseUrl.Parts with { Fragment = null };
            SetScheme(url.Scheme);
            return QueryAndFragment();
        }

        SetScheme(baseUrl.Scheme);
        return baseUrl.Scheme == "file" ? FileState() : Relative();
    }

    private void SetScheme(string scheme)
    {
        url.Scheme = scheme;
        isSpecial = UrlScheme.IsSpecial(scheme);
    }

    private bool Relative()
    {
        if (IsSlash(Current))
        {
            at++;
            if (isSpecial && IsSlash(Current)) return SpecialAuthoritySlashes();
            if (Current == '/')
            {
                at++;
                return Authority();
            }

            CopyAuthority();
            return PathState();
        }

        CopyAuthority();
        return RelativeToPath();
    }

    private void CopyAuthority()
    {
        var from = baseUrl!.Parts;
        (url.UserName, url.Password, url.Host, url.Port) = (from.UserName, from.Password, from.Host, from.Port);
    }

    /// <summary>What stands in place of the last part of the base's path, of its query or of its fragment.</summary>
    private bool RelativeToPath()
    {
        path.Append(baseUrl!.Parts.Path);
        if (AtEnd || Current == '#') url.Query = baseUrl.Parts.Query;
        if (AtEnd || Current is '?' or '#') return QueryAndFragment();
        ShortenPath();
        return PathState();
    }

    private bool SpecialAuthoritySlashes()
    {
        while (Current is '/' or '\\') at++;
        return Authority();
    }

    private bool Authority()
    {
        var end = at;
        while (end < input.Length && input[end] is not ('?' or '#') && !IsSlash(input[end])) end++;
        var authority = input.AsSpan(at, end - at);
        at = end;

        var credentials = authority.LastIndexOf('@');
        if (credentials >= 0)
        {
            var userInfo = authority[..credentials];
            authority = authority[(credentials + 1)..];
            if (authority.IsEmpty) return false;
            var colon = userInfo.IndexOf(':');
            var userName = colon < 0 ? userInfo : userInfo[..colon];
            url.UserName = PercentEncoding.Encode(userName, PercentEncoding.KeptInUserInfo);
            if (colon >= 0)
            {
                url.Password = PercentEncoding.Encode(userInfo[(colon + 1)..], PercentEncoding.KeptInUserInfo);
            }
        }

        var port = PortColon(authority);
        if (port >= 0)
        {
            if (port == 0 || !Port(authority[(port + 1)..])) return false;
            authority = authority[..port];
        }

        if (isSpecial && authority.IsEmpty) return false;
        url.Host = UrlHost.Parse(authority, isSpecial);
        return url.Host is not null && PathStart();
    }

    /// <summary>
    /// Where the colon before the port stands: the first that is not in brackets; -1 where there is none.
    /// </summary>
    private static int PortColon(ReadOnlySpan<char> authority)
    {
        var inBrackets = false;
        for (var i = 0; i < authority.Length; i++)
        {
            if (authority[i] == ':' && !inBrackets) return i;
            if (authority[i] is '[' or ']') inBrackets = authority[i] == '[';
        }

        return -1;
    }

    private bool Port(ReadOnlySpan<char> digits)
    {
        var port = 0;
        foreach (var digit in digits)
        {
            if (!char.IsAsciiDigit(digit)) return false;
            port = (port * 10) + digit - '0';
            if (port > ushort.MaxValue) return false;
        }

        if (!digits.IsEmpty && port != UrlScheme.DefaultPort(url.Scheme)) url.Port = port;
        return true;
    }

    private bool FileState()
    {
        url.Host = "";
        var fileBase = baseUrl?.Scheme == "file" ? baseUrl.Parts : null;
        if (Current is '/' or '\\' && !AtEnd)
        {
            at++;
            if (Current is '/' or '\\' && !AtEnd)
            {
                at++;
                return FileHost();
            }

            if (fileBase is not null)
            {
                url.Host = fileBase.Host;
                if (!StartsWithDriveLetter(input.AsSpan(at)) && HasDriveLetter(fileBase.Path))
                {
                    path.Append(fileBase.Path.AsSpan(0, 3));
                }
            }

            return PathState();
        }

        if (fileBase is null) return PathState();
        url.Host = fileBase.Host;
        if (StartsWithDriveLetter(input.AsSpan(at))) return PathState();
        return RelativeToPath();
    }

    private bool FileHost()
    {
        var end = at;
        while (end < input.Length && input[end] is not ('/' or '\\' or '?' or '#')) end++;
        var host = input.AsSpan(at, end - at);

        // A drive letter is the start of the path, not a host.
        if (host.Length == 2 && StartsWithDriveLetter(host)) return PathState();
        at = end;
        if (host.IsEmpty) return PathStart();
        url.Host = UrlHost.Parse(host, special: true);
        if (url.Host == "localhost") url.Host = "";
        return url.Host is not null && PathStart();
    }

    private bool PathStart()
    {
        if (isSpecial || (!AtEnd && Current is not ('?' or '#')))
        {
            if (IsSlash(Current)) at++;
            return PathState();
        }

        return QueryAndFragment();
    }

    private bool PathState()
    {
        while (true)
        {
            var end = at;
            while (end < input.Length && input[end] is not ('?' or '#') && !IsSlash(input[end])) end++;
            var segment = input.AsSpan(at, end - at);
            var endsInSlash = end < input.Length && IsSlash(input[end]);
            at = end;

            if (IsDoubleDot(segment))
            {
                ShortenPath();
                if (!endsInSlash) path.Append('/');
            }
            else if (IsSingleDot(segment))
            {
                if (!endsInSlash) path.Append('/');
            }
            else
            {
                var isDrive = url.Scheme == "file" && path.Length == 0 && segment.Length == 2
                    && StartsWithDriveLetter(segment);
                path.Append('/');
                PercentEncoding.Append(path, isDrive ? [segment[0], ':'] : segment, PercentEncoding.KeptInPath);
            }

            if (!endsInSlash) return QueryAndFragment();
            at++;
        }
    }

    private readonly void ShortenPath()
    {
        if (path.Length == 0 || (url.Scheme == "file" && path.Length == 3 && HasDriveLetter(path.ToString()))) return;
        var slash = path.Length - 1;
        while (path[slash] != '/') slash--;
        path.Length = slash;
    }

    private bool OpaquePath()
    {
        url.IsOpaque = true;
        var end = at;
        while (end < input.Length && input[end] is not ('?' or '#')) end++;
        var opaque = input.AsSpan(at, end - at);
        at = end;

        // The last space would be lost when the URL is written without what follows it.
        var endsInSpace = !AtEnd && opaque is [.., ' '];
        url.Path = PercentEncoding.Encode(endsInSpace ? opaque[..^1] : opaque, PercentEncoding.KeptInOpaque);
        if (endsInSpace) url.Path += "%20";
        return QueryAndFragment();
    }

    private bool QueryAndFragment()
    {
        if (!AtEnd && Current == '?')
        {
            var fragment = input.IndexOf('#', at);
            var query = input.AsSpan((at + 1)..(fragment < 0 ? input.Length : fragment));
            var kept = isSpecial ? PercentEncoding.KeptInSpecialQuery : PercentEncoding.KeptInQuery;
            url.Query = PercentEncoding.Encode(query, kept);
            at = fragment < 0 ? input.Length : fragment;
        }

        if (!AtEnd && Current == '#')
        {
            url.Fragment = PercentEncoding.Encode(input.AsSpan(at + 1), PercentEncoding.KeptInFragment);
        }

        return true;
    }

    private static bool IsSingleDot(ReadOnlySpan<char> segment) =>
        segment is "." || segment.Equals("%2e", StringComparison.OrdinalIgnoreCase);

    private static bool IsDoubleDot(ReadOnlySpan<char> segment) => segment switch
    {
        ".." => true,
        { Length: 4 } => (segment[0] == '.' && IsSingleDot(segment[1..]))
            || (segment[3] == '.' && IsSingleDot(segment[..3])),
        { Length: 6 } => IsSingleDot(segment[..3]) && IsSingleDot(segment[3..]),
        _ => false,
    };

    private static bool StartsWithDriveLetter(ReadOnlySpan<char> text) =>
        text is [_, ':' or '|'] or [_, ':' or '|', '/' or '\\' or '?' or '#', ..] && char.IsAsciiLetter(text[0]);

    /// <summary>Whether a path's first part is a drive letter in its normal form, such as <c>/C:/</c>.</summary>
    private static bool HasDriveLetter(string path) =>
        path is ['/', _, ':'] or ['/', _, ':', '/', ..] && char.IsAsciiLetter(path[1]);
}

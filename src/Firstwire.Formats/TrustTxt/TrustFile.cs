using System.Text;
using Firstwire.Text.Urls;

namespace Firstwire.Formats.TrustTxt;

/// <summary>What a line of a trust.txt says of the other party. Stored by number: never renumber.</summary>
public enum TrustRelation
{
    /// <summary>An association names one of its members.</summary>
    Member = 1,

    /// <summary>The site is a member of the association named.</summary>
    BelongsTo = 2,

    /// <summary>The site's owner controls the site named.</summary>
    Controls = 3,

    /// <summary>The site is controlled by the one named.</summary>
    ControlledBy = 4,

    /// <summary>An account of the site elsewhere.</summary>
    Social = 5,

    Vendor = 6,

    Customer = 7,

    /// <summary>A page of principles, of ownership, of corrections.</summary>
    Disclosure = 8,
}

/// <param name="Url">Absolute, http or https.</param>
public sealed record TrustStatement(TrustRelation Relation, WebUrl Url);

/// <summary>
/// A site's <c>trust.txt</c> (JournalList.net): who it belongs to, who it controls, which accounts are its own. Any
/// bytes are a valid file; a line that says nothing known is passed over. Each statement is one side's word: it is
/// confirmed once the other side's file says the counterpart. <c>datatrainingallowed</c> is passed over: no model is
/// trained on what is gathered, whatever it says.
/// </summary>
/// <param name="Contacts">As written: an address of a page or of mail.</param>
public sealed record TrustFile(IReadOnlyList<TrustStatement> Statements, IReadOnlyList<string> Contacts)
{
    /// <summary>Associations of thousands of members publish files near 300 KB.</summary>
    public const int MaxBytes = 1024 * 1024;

    private const int MaxStatements = 10_000;

    private const int MaxContacts = 20;

    private const int MaxLineLength = 2_048;

    /// <summary>Reads a file as it came from the wire: UTF-8, any line ends. Never throws.</summary>
    public static TrustFile Parse(ReadOnlySpan<byte> file)
    {
        if (file.StartsWith("\uFEFF"u8)) file = file[3..];
        if (file.Length > MaxBytes)
        {
            file = file[..MaxBytes];
            file = file[..(file.LastIndexOfAny((byte)'\n', (byte)'\r') + 1)];
        }

        var statements = new List<TrustStatement>();
        var seen = new HashSet<TrustStatement>();
        var contacts = new List<string>();
        foreach (var line in Encoding.UTF8.GetString(file).AsSpan().EnumerateLines())
        {
            if (line.Length > MaxLineLength || !Split(line, out var key, out var value)) continue;
            if (key.Equals("contact", StringComparison.OrdinalIgnoreCase))
            {
                if (contacts.Count < MaxContacts) contacts.Add(value.ToString());
            }
            else if (RelationOf(key) is { } relation && statements.Count < MaxStatements && Address(value) is { } url)
            {
                var statement = new TrustStatement(relation, url);
                if (seen.Add(statement)) statements.Add(statement);
            }
        }

        return new TrustFile(statements, contacts);
    }

    /// <summary><c>key=value # comment</c>; a hash sign within an address is the address's own.</summary>
    private static bool Split(ReadOnlySpan<char> line, out ReadOnlySpan<char> key, out ReadOnlySpan<char> value)
    {
        key = value = default;
        line = line.Trim();
        var equals = line.IndexOf('=');
        if (equals <= 0 || line[0] == '#') return false;
        key = line[..equals].TrimEnd();
        value = line[(equals + 1)..].TrimStart();
        var comment = value.IndexOf(" #");
        if (comment < 0) comment = value.IndexOf("\t#");
        if (comment >= 0) value = value[..comment];
        value = value.TrimEnd();
        return !value.IsEmpty;
    }

    private static TrustRelation? RelationOf(ReadOnlySpan<char> key)
    {
        foreach (var (name, relation) in Keys)
        {
            if (key.Equals(name, StringComparison.OrdinalIgnoreCase)) return relation;
        }

        return null;
    }

    /// <summary>Files in the wild also name bare domains.</summary>
    private static WebUrl? Address(ReadOnlySpan<char> value)
    {
        var text = value.ToString();
        if (!text.Contains("://", StringComparison.Ordinal) && text.Contains('.') && !text.Contains(':')
            && !text.Contains('@')) text = $"https://{text}";
        return WebUrl.Parse(text) is { IsHttp: true, HasCredentials: false } url ? url : null;
    }

    private static readonly (string Name, TrustRelation Relation)[] Keys =
    [
        ("member", TrustRelation.Member), ("belongto", TrustRelation.BelongsTo), ("control", TrustRelation.Controls),
        ("controlledby", TrustRelation.ControlledBy), ("social", TrustRelation.Social),
        ("vendor", TrustRelation.Vendor), ("customer", TrustRelation.Customer),
        ("disclosure", TrustRelation.Disclosure), ("belongsto", TrustRelation.BelongsTo),
        ("controls", TrustRelation.Controls),
    ];
}

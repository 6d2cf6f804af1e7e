namespace Firstwire.Formats.Feeds.Markup;

/// <summary>The namespaces in force at a place of a document, the innermost declaration last.</summary>
internal sealed class Namespaces
{
    /// <summary>More than any document has in force at one place.</summary>
    private const int MaxDeclarations = 512;

    private const string XmlNamespace = "http://www.w3.org/XML/1998/namespace";

    private readonly List<(string Prefix, string Uri)> declared = [];

    public int Count => declared.Count;

    /// <summary>False where too many are in force already.</summary>
    public bool TryDeclare(string prefix, string uri)
    {
        if (declared.Count == MaxDeclarations) return false;
        declared.Add((prefix, uri));
        return true;
    }

    /// <summary>Forgets the declarations past the first <paramref name="count"/>.</summary>
    public void CutBackTo(int count)
    {
        if (count < declared.Count) declared.RemoveRange(count, declared.Count - count);
    }

    /// <summary>The namespace of <paramref name="prefix"/>; null where it is not declared.</summary>
    public string? Find(ReadOnlySpan<char> prefix)
    {
        for (var i = declared.Count - 1; i >= 0; i--)
        {
            if (prefix.SequenceEqual(declared[i].Prefix)) return declared[i].Uri;
        }

        return prefix switch { "" => "", "xml" => XmlNamespace, _ => null };
    }
}

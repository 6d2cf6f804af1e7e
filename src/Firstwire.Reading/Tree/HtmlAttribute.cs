namespace Firstwire.Reading.Tree;

/// <summary>An attribute: nothing of its value is copied out of the page before it is asked for.</summary>
internal struct HtmlAttribute(string name, ReadOnlyMemory<char> written)
{
    private string? value;

    public readonly string Name => name;

    public readonly ReadOnlyMemory<char> Written => written;

    public string Value => value ??= written.ToString();
}

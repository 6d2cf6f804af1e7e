namespace Firstwire.Reading.Tree;

/// <summary>An attribute: nothing of its value is copied out of the page before it is asked for.</summary>
internal struct HtmlAttribute(string name, ReadOnlyMemory<char> written)
{
    public readonly string Name => name;

    /// <summary>A piece of the page; once the value was asked for, that string.</summary>
    public ReadOnlyMemory<char> Written { get; private set; } = written;

    public string Value
    {
        get
        {
            var value = Written.ToString();
            Written = value.AsMemory();
            return value;
        }
    }
}

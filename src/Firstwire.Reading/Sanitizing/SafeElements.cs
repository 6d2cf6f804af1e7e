using System.Collections.Frozen;
using Firstwire.Reading.Tree;

namespace Firstwire.Reading.Sanitizing;

internal enum SafeElement
{
    /// <summary>Unknown, or of no effect on the text: its content is written in its place.</summary>
    Transparent,

    /// <summary>Only a box: its content is written in its place, in paragraphs of its own.</summary>
    Container,

    /// <summary>Left out with all that it holds.</summary>
    Gone,

    /// <summary>MathML: its text is written in its place.</summary>
    Formula,

    /// <summary>Part of a line of text.</summary>
    Inline,
    Link,
    Image,
    Break,
    Rule,

    /// <summary>A paragraph or heading: holds a line of text.</summary>
    Line,

    /// <summary>Holds a line of text or blocks.</summary>
    Cell,

    /// <summary>Holds blocks.</summary>
    Frame,
}

/// <summary>The allow-list.</summary>
internal static class SafeElements
{
    private static readonly FrozenDictionary<string, SafeElement> Roles = Table();

    public static SafeElement RoleOf(string name, bool isHtml)
    {
        if (!isHtml) return name == "math" ? SafeElement.Formula : SafeElement.Gone;
        return Roles.GetValueOrDefault(name);
    }

    /// <summary>True for elements that end a line of text.</summary>
    public static bool IsBlock(HtmlElement element) => element.Role
        is SafeElement.Line or SafeElement.Cell or SafeElement.Frame or SafeElement.Container or SafeElement.Rule;

    private static FrozenDictionary<string, SafeElement> Table()
    {
        var roles = new Dictionary<string, SafeElement>(StringComparer.Ordinal);
        void Add(SafeElement role, string names)
        {
            foreach (var name in names.Split(' ')) roles.Add(name, role);
        }

        Add(SafeElement.Container, """
            address article aside body center details dir div fieldset footer form header hgroup html legend main menu
            nav search section summary
            """.ReplaceLineEndings(" ").Trim());
        Add(SafeElement.Line, "p h1 h2 h3 h4 h5 h6 pre dt caption");
        Add(SafeElement.Cell, "li dd td th figcaption");
        Add(SafeElement.Frame, "ul ol dl blockquote figure table thead tbody tfoot tr");
        Add(SafeElement.Inline, "b strong i em u s del ins mark small sub sup code kbd samp var q cite abbr dfn");
        Add(SafeElement.Link, "a");
        Add(SafeElement.Image, "img");
        Add(SafeElement.Break, "br");
        Add(SafeElement.Rule, "hr");
        Add(SafeElement.Gone, """
            script style head title meta link base template noembed noframes iframe frame frameset object embed applet
            param audio video source
            track canvas svg math input button select textarea option optgroup datalist output progress meter keygen
            dialog slot portal xmp plaintext rt rp
            """.ReplaceLineEndings(" ").Trim());
        return roles.ToFrozenDictionary(StringComparer.Ordinal);
    }
}

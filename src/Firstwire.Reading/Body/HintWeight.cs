using Firstwire.Reading.Tree;

namespace Firstwire.Reading.Body;

internal static class HintWeight
{
    /// <summary>25 for each of class and id that names content, minus 25 for each that names something else.</summary>
    public static int Of(PageNode node) => node.Source is HtmlElement element && node.Hints.Length > 0
        ? Hints.Weight(element.ClassName ?? "", element.Id ?? "")
        : 0;
}

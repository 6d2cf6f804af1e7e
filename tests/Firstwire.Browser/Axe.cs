using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace Firstwire.Browser;

/// <summary>The rules of axe-core, run in the page itself.</summary>
internal static class Axe
{
    private const string Run = """
        async () => {
          const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
          // What passes is many times more than what does not, and nobody reads it.
          const options = { runOnly: { type: "tag", values: tags }, resultTypes: ["violations"] };
          const { violations } = await axe.run(document, options);
          return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
        }
        """;

    private static readonly string Rules = new BundledAxeScriptProvider().GetScript();

    /// <summary>Each rule that an element of <paramref name="page"/> breaks, with the element.</summary>
    public static async Task<IReadOnlyList<string>> ViolationsAsync(IPage page)
    {
        await page.EvaluateAsync(Rules);
        return await page.EvaluateAsync<string[]>(Run);
    }
}

namespace Firstwire.Server.Access;

/// <summary>
/// Who may not read this edition, and is shown what is open to everybody: without the frame that leads through it.
/// </summary>
internal static class Outsider
{
    private static readonly object Mark = new();

    public static void Note(HttpContext context) => context.Items[Mark] = Mark;

    public static bool Is(HttpContext? context) => context?.Items.ContainsKey(Mark) == true;
}

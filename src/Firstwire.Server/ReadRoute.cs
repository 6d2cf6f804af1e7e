namespace Firstwire.Server;

/// <summary>
/// What is there to be read can be asked after as well: whoever answers GET answers HEAD (RFC 9110 §9.1).
/// </summary>
internal static class ReadRoute
{
    private static readonly string[] Methods = [HttpMethods.Get, HttpMethods.Head];

    public static void MapRead(this WebApplication app, string pattern, Delegate handler) =>
        app.MapMethods(pattern, Methods, handler);
}

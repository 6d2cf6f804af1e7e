namespace Firstwire.Server.Api;

internal static class EventRoutes
{
    public static void MapEvents(this WebApplication app) =>
        app.MapGet(EventStream.Path, (long? since, EventStream events, HttpContext context) =>
            events.AnswerAsync(since, context));
}

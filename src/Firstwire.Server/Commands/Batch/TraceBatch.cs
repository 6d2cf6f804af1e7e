using Firstwire.Tracing.Sources;

namespace Firstwire.Server.Commands.Batch;

/// <summary>
/// <c>firstwire trace --jsonl</c>: whose sentences a document prints and whose reports it tells, from its own words and
/// from the documents before it; with <c>--settle</c> all answers come when the input has ended, the same whatever its
/// order.
/// </summary>
internal static class TraceBatch
{
    /// <summary>Documents that are looked back upon.</summary>
    private const int Window = 1 << 17;

    public static int Run(TextReader input, TextWriter output, TextWriter error) =>
        Run(input, output, error, settle: false);

    public static int Run(TextReader input, TextWriter output, TextWriter error, bool settle) => settle
        ? Settle(input, output, error)
        : Stream(input, output, error);

    private static int Stream(TextReader input, TextWriter output, TextWriter error)
    {
        var stream = new TracedStream(Window);
        return JsonLines.Run(input, output, error, (given, answer) =>
        {
            var line = TracedLine.Read(given);
            if (line.Problem is not null) return line.Problem;
            TraceJson.Write(answer, line, stream.Add(line), stream.LineOf);
            return null;
        });
    }

    private static int Settle(TextReader input, TextWriter output, TextWriter error)
    {
        var lines = new List<TracedLine>();
        var sorted = new List<TracedLine>();
        Dictionary<TracedLine, TraceAnswer>? answers = null;
        var stream = new TracedStream(Window);
        return JsonLines.Settle(
            input, output, error,
            given =>
            {
                var line = TracedLine.Read(given);
                lines.Add(line);
                return line;
            },
            (line, answer) =>
            {
                if (line.Problem is not null) return line.Problem;
                answers ??= Trace();
                TraceJson.Write(answer, line, answers[line], number => sorted[number]);
                return null;
            });

        Dictionary<TracedLine, TraceAnswer> Trace()
        {
            sorted.AddRange(lines.Where(static one => one.Problem is null)
                .OrderBy(static one => one.Document.Time ?? DateTimeOffset.MaxValue).ThenBy(
                    static one => one.Id, StringComparer.Ordinal)
                .ThenBy(static one => one.Document.Credited.Url, StringComparer.Ordinal)
                .ThenBy(static one => one.Document.Credited.Text, StringComparer.Ordinal));
            return sorted.ToDictionary(
                static one => one, stream.Add, ReferenceEqualityComparer.Instance as IEqualityComparer<TracedLine>);
        }
    }

    /// <summary>The documents of the window, and what traces them.</summary>
    private sealed class TracedStream
    {
        /// <summary>By number; once there are as many as the window holds, by number modulo their count.</summary>
        private readonly List<TracedLine> lines = [];
        private readonly Tracer tracer;
        private int count;

        public TracedStream(int window) => tracer = new Tracer(window, number => LineOf(number).Document);

        public TraceAnswer Add(TracedLine line)
        {
            if (count < tracer.Window) lines.Add(line);
            else lines[count % tracer.Window] = line;
            count++;
            return tracer.Add(line.Document);
        }

        public TracedLine LineOf(int number) => lines[number % tracer.Window];
    }
}

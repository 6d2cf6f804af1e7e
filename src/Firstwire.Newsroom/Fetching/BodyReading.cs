using System.Buffers;
using ZstdSharp;

namespace Firstwire.Newsroom.Fetching;

/// <summary>A body read to its end, or why not.</summary>
/// <param name="Place">What a large body holds until it has been used.</param>
internal readonly record struct BodyRead(
    ReadOnlyMemory<byte> Bytes, int WireBytes, FetchResult? Failure, IDisposable? Place = null);

/// <summary>Reads a body within its limits and takes off its content codings (RFC 9110 §8.4).</summary>
internal static class BodyReading
{
    /// <summary>Two cover every honest server (a coding proxy before a coding application).</summary>
    private const int MaxCodings = 2;

    private const int BufferSize = 32 * 1024;

    public static async Task<BodyRead> ReadAsync(
        HttpResponseMessage response, FetchLimits limits, LargeBodies large, CancellationToken cancellation)
    {
        if (response.Content.Headers.ContentLength > limits.WireBytes && !limits.CutsAtLimit)
        {
            return Failed(new FetchResult.TooLarge(limits.WireBytes));
        }

        if (ReadCodings(response) is not { } codings)
        {
            return Failed(new FetchResult.Unreachable("The answer is compressed in a way that is not known here."));
        }

        var layers = new Stack<Stream>();
        try
        {
            var wire = new CountedStream(
                await response.Content.ReadAsStreamAsync(cancellation), limits.WireBytes, limits.CutsAtLimit);
            layers.Push(wire);
            foreach (var coding in Enumerable.Reverse(codings))
            {
                layers.Push(await ContentCoding.DecodeAsync(layers.Peek(), coding, cancellation));
                layers.Push(new CountedStream(layers.Peek(), limits.BodyBytes, limits.CutsAtLimit));
            }

            var (bytes, place) = await ReadToEndAsync(layers.Peek(), large, cancellation);
            return new BodyRead(bytes, (int)wire.Count, null, place);
        }
        catch (LimitPassedException exception)
        {
            return Failed(new FetchResult.TooLarge(exception.Limit));
        }
        catch (Exception exception)
            when (exception is InvalidDataException or InvalidOperationException or ZstdException)
        {
            return Failed(new FetchResult.Unreachable("The answer's compressed data is damaged."));
        }
        finally
        {
            foreach (var layer in layers) await layer.DisposeAsync();
        }
    }

    private static BodyRead Failed(FetchResult failure) => new(default, 0, failure);

    /// <summary>In the order applied; null where one is unknown.</summary>
    private static List<string>? ReadCodings(HttpResponseMessage response)
    {
        var codings = HeaderReading.All(response, "Content-Encoding")
            .SelectMany(field => field.Split(','))
            .Select(coding => coding.Trim().ToLowerInvariant())
            .Where(ContentCoding.IsCoding)
            .ToList();
        return codings.Count <= MaxCodings && codings.TrueForAll(ContentCoding.IsKnown) ? codings : null;
    }

    private static async Task<(ReadOnlyMemory<byte> Bytes, IDisposable? Place)> ReadToEndAsync(
        Stream stream, LargeBodies large, CancellationToken cancellation)
    {
        using var whole = new MemoryStream();
        var buffer = ArrayPool<byte>.Shared.Rent(BufferSize);
        IDisposable? place = null;
        try
        {
            while (await stream.ReadAsync(buffer, cancellation) is > 0 and var count)
            {
                if (place is null && whole.Length + count > LargeBodies.FreeBytes)
                {
                    place = await large.EnterAsync(cancellation);
                }

                whole.Write(buffer, 0, count);
            }
        }
        catch
        {
            place?.Dispose();
            throw;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }

        return (whole.GetBuffer().AsMemory(0, (int)whole.Length), place);
    }
}

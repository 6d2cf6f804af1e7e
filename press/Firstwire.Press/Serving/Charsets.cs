using System.Text;

namespace Firstwire.Press.Serving;

/// <summary>
/// Text in the charset of an outlet; what the charset lacks becomes a character reference, as old presses do it.
/// </summary>
internal static class Charsets
{
    public static byte[] Encode(string text, string charset) => charset == "utf-8"
        ? Encoding.UTF8.GetBytes(text)
        : Find(charset).GetBytes(text);

    private static Encoding Find(string charset)
    {
        var (provider, references) = (CodePagesEncodingProvider.Instance, new ReferenceFallback());
        return provider.GetEncoding(charset, references, DecoderFallback.ReplacementFallback)
            ?? Encoding.GetEncoding(charset, references, DecoderFallback.ReplacementFallback);
    }

    private sealed class ReferenceFallback : EncoderFallback
    {
        public override int MaxCharCount => "&#1114111;".Length;

        public override EncoderFallbackBuffer CreateFallbackBuffer() => new Buffer();
    }

    private sealed class Buffer : EncoderFallbackBuffer
    {
        private string reference = "";
        private int next;

        public override int Remaining => reference.Length - next;

        public override bool Fallback(char charUnknown, int index) => Begin(charUnknown);

        public override bool Fallback(char charUnknownHigh, char charUnknownLow, int index) =>
            Begin(char.ConvertToUtf32(charUnknownHigh, charUnknownLow));

        public override char GetNextChar() => next < reference.Length ? reference[next++] : '\0';

        public override bool MovePrevious()
        {
            if (next == 0)
            {
                return false;
            }

            next--;
            return true;
        }

        private bool Begin(int codePoint)
        {
            (reference, next) = ($"&#{codePoint};", 0);
            return true;
        }
    }
}

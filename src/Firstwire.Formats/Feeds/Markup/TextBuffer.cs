namespace Firstwire.Formats.Feeds.Markup;

/// <summary>A growing run of characters, cut back as elements end.</summary>
internal sealed class TextBuffer
{
    private char[] characters = new char[4096];

    public int Length { get; private set; }

    public ReadOnlySpan<char> From(int start) => characters.AsSpan(start, Length - start);

    /// <summary>What stands from <paramref name="start"/> on, to be changed in place.</summary>
    public Span<char> Written(int start) => characters.AsSpan(start, Length - start);

    public void Append(ReadOnlySpan<char> text)
    {
        if (characters.Length - Length < text.Length) Grow(text.Length);
        text.CopyTo(characters.AsSpan(Length));
        Length += text.Length;
    }

    public void Append(char character)
    {
        if (characters.Length == Length) Grow(1);
        characters[Length++] = character;
    }

    public void CutBackTo(int length) => Length = length;

    /// <summary>
    /// Room for at least <paramref name="size"/> more characters, to be filled and then <see cref="Advance"/>d over.
    /// </summary>
    public ArraySegment<char> Reserve(int size)
    {
        if (characters.Length - Length < size) Grow(size);
        return new ArraySegment<char>(characters, Length, characters.Length - Length);
    }

    public void Advance(int count) => Length += count;

    private void Grow(int by) => Array.Resize(ref characters, Math.Max(characters.Length * 2, Length + by));
}

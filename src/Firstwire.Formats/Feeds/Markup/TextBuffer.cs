using System.Text;

namespace Firstwire.Formats.Feeds.Markup;

/// <summary>A growing run of characters, cut back as elements end.</summary>
internal sealed class TextBuffer
{
    private char[] characters = GC.AllocateUninitializedArray<char>(4096);

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

    public void Append(Rune character)
    {
        if (character.IsBmp) Append((char)character.Value);
        else Append(character.ToString());
    }

    public void CutBackTo(int length) => Length = length;

    private void Grow(int by)
    {
        var larger = GC.AllocateUninitializedArray<char>(Math.Max(characters.Length * 2, Length + by));
        characters.AsSpan(0, Length).CopyTo(larger);
        characters = larger;
    }
}

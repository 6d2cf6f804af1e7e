namespace Firstwire.Text.Charsets;

/// <summary>
/// Text decoded from bytes, with the name of the encoding that was used and whether a label had to be overruled.
/// </summary>
/// <param name="Encoding">The encoding's WHATWG name in lower case.</param>
/// <param name="Overruled">The label that the bytes contradicted, or null.</param>
public readonly record struct DecodedText(string Text, string Encoding, string? Overruled);

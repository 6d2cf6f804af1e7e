namespace Firstwire.Tracing.Quotes;

/// <summary>
/// Where a text names somebody, or tells what they are: tokens from <paramref name="From"/> up to, not including,
/// <paramref name="To"/>.
/// </summary>
/// <param name="Person">Their number among the people of the text.</param>
/// <param name="Place">Which of its sentence's mentions it is, from 0.</param>
internal readonly record struct Mention(int From, int To, int Person, int Place);

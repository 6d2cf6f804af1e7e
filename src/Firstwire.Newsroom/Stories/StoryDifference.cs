using Firstwire.Newsroom.Items;

namespace Firstwire.Newsroom.Stories;

/// <summary>An exact piece of an account's text.</summary>
/// <param name="Around">A longer exact piece, in which the words stand: a figure alone says nothing.</param>
/// <param name="At">Where in it they begin, in UTF-16 units.</param>
public sealed record AccountSpan(ShownItem Item, string Words, string Around, int At);

/// <summary>What several accounts of a story say of one thing, each in its own words.</summary>
/// <param name="Speaker">Whose quotations they are, as the first account names them; null of figures.</param>
public sealed record StoryDifference(string? Speaker, IReadOnlyList<AccountSpan> Said);

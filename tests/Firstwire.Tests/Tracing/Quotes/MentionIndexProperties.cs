using CsCheck;
using Firstwire.Tracing.Quotes;

namespace Firstwire.Tests.Tracing.Quotes;

public sealed class MentionIndexProperties
{
    private static readonly string[] Pieces =
    [
        "Mirela Pelham ", "Jonas Walder ", "Pelham ", "the mayor ", "said ", "of ", ". ", ".\n\n",
        "waited ", "“It will rain.” ",
    ];

    private static readonly Gen<(string Text, int From, int Past)> Texts =
        from pieces in Gen.Int[0, Pieces.Length - 1].Array[1, 60]
        from one in Gen.Int[0, 80]
        from other in Gen.Int[0, 80]
        select (string.Concat(pieces.Select(static at => Pieces[at])), Math.Min(one, other), Math.Max(one, other));

    [Fact]
    public void What_it_counts_is_what_one_counts_by_hand() => Texts.Sample(static given =>
    {
        var words = SpeechWords.Of("en");
        var tokens = Tokens.Read(given.Text, words, []);
        var mentions = new Mentions(
            tokens, new NounPhrases(tokens), new KnownNames(tokens), new UncasedNames(tokens));
        var index = new MentionIndex(tokens, mentions, new TextPlaces(tokens, new QuoteSentences(tokens, [])));
        foreach (var person in mentions.All.Select(static mention => mention.Person).Distinct())
        {
            var within = mentions.All
                .Where(mention => mention.From >= given.From && mention.From < given.Past).ToList();
            Assert.Equal(
                within.Count(mention => mention.Person != person),
                index.OthersWithin(person, given.From, given.Past));
            Assert.Equal(
                within.Count(mention => mention.Person != person
                    && mentions[mention.Person].KnownBy == KnownBy.Name && !index.IsGoverned(mention)),
                index.NamesWithin(person, given.From, given.Past));
            Assert.Equal(
                mentions.All.Where(mention => mention.Person == person && mention.From < given.Past)
                    .Select(static mention => (Mention?)mention).LastOrDefault(),
                index.LastBefore(person, given.Past));
            Assert.Equal(
                within.Where(mention => mention.Person == person).Select(static mention => (Mention?)mention)
                    .FirstOrDefault(),
                index.FirstWithin(person, given.From, given.Past));
        }
    });
}

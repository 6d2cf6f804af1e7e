using System.Text.Json;
using Dapper;
using Firstwire.Newsroom.Archive;
using Firstwire.Newsroom.Archive.Sealing;
using Firstwire.Rights;

namespace Firstwire.Newsroom.Wishes;

/// <summary>What a decision allows, as it is stored: one bit each. Never renumber.</summary>
[Flags]
internal enum Allowed
{
    None = 0,
    Fetch = 1,
    Index = 2,
    KeepText = 4,
    ShowText = 8,
    ShowImage = 16,
    TranslateTitle = 32,
    Mine = 64,
    WithoutCredit = 128,
}

/// <summary>
/// Each decision on an item with the signals that it was made from (sealed: they are foreign words), for both editions,
/// since going public changes the edition and not the signals. One that repeats the last is not added.
/// </summary>
internal static class RightsLog
{
    public static void Note(
        WriteSession write, SealingKey key, long itemId, RightsSignals signals,
        RightsDecision forReaders, RightsDecision forAll)
    {
        var content = JsonSerializer.SerializeToUtf8Bytes(
            new DecisionContent(
                signals.All, [.. forReaders.Reasons.Union(forAll.Reasons).Select(static reason => reason.Sentence)]),
            Sealed.Json.DecisionContent);
        var hash = key.Hash(content);
        var last = write.Archive.QuerySingleOrDefault<(long Number, long Method, byte[] Hash)?>(
            "select number, method, content_hash from rights_decision where item_id = @itemId "
                + "order by number desc limit 1",
            new { itemId });
        if (last is { } known && known.Method == RightsPolicy.Version && known.Hash.AsSpan().SequenceEqual(hash))
        {
            return;
        }

        var number = (last?.Number ?? 0) + 1;
        write.Archive.Execute(
            """
            insert into rights_decision (item_id, number, recorded, method, private_may, private_excerpt, public_may,
              public_excerpt, expires, content_hash, sealed)
            values (@itemId, @number, @now, @method, @privateMay, @privateExcerpt, @publicMay, @publicExcerpt, @expires,
              @hash, @content)
            """,
            new
            {
                itemId,
                number,
                now = write.Now,
                method = RightsPolicy.Version,
                privateMay = (int)Of(forReaders),
                privateExcerpt = forReaders.ExcerptLength,
                publicMay = (int)Of(forAll),
                publicExcerpt = forAll.ExcerptLength,
                expires = forReaders.Expires?.ToUnixTimeMilliseconds(),
                hash,
                content = key.Seal(content, Place.Decision(number)),
            });
    }

    private static Allowed Of(RightsDecision decision) =>
        If(decision.MayFetch, Allowed.Fetch) | If(decision.MayIndex, Allowed.Index) | If(
            decision.MayKeepText, Allowed.KeepText)
        | If(decision.MayShowText, Allowed.ShowText) | If(decision.MayShowImage, Allowed.ShowImage)
        | If(decision.MayTranslateTitle, Allowed.TranslateTitle) | If(decision.MayMine, Allowed.Mine)
        | If(!decision.MustCredit, Allowed.WithoutCredit);

    private static Allowed If(bool may, Allowed what) => may ? what : Allowed.None;
}

using System.Security.Cryptography;
using System.Text;

namespace Firstwire.Server.Access;

/// <summary>What came of showing a set-up token.</summary>
internal enum SetupAnswer
{
    Accepted,
    Wrong,
    TooManyTries,
}

/// <summary>The token that lets one browser in, once: made at the start, kept in memory alone.</summary>
internal sealed class SetupToken(TimeProvider time)
{
    /// <summary>
    /// Nobody guesses 192 bits; the limit says plainly that somebody tries. The token itself is taken all the same:
    /// else whoever goes on guessing would keep its owner out.
    /// </summary>
    private const int TriesPerMinute = 10;

    private const int TokenBytes = 24;

    private readonly Lock gate = new();
    private byte[]? token;
    private DateTimeOffset minute;
    private int tries;

    /// <summary>Makes the token anew; it can be read at this moment only.</summary>
    public string Issue()
    {
        var text = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(TokenBytes));
        lock (gate) token = Encoding.ASCII.GetBytes(text);
        return text;
    }

    /// <summary>Accepts the token once; the next who shows it is told that it is wrong.</summary>
    public SetupAnswer Redeem(string? shown)
    {
        lock (gate)
        {
            if (IsIt(shown))
            {
                token = null;
                return SetupAnswer.Accepted;
            }

            var now = time.GetUtcNow();
            if (now - minute >= TimeSpan.FromMinutes(1)) (minute, tries) = (now, 0);
            return ++tries > TriesPerMinute ? SetupAnswer.TooManyTries : SetupAnswer.Wrong;
        }
    }

    /// <summary>In a time that does not tell how much of it was right.</summary>
    private bool IsIt(string? shown) =>
        token is not null && CryptographicOperations.FixedTimeEquals(token, Encoding.UTF8.GetBytes(shown ?? ""));
}

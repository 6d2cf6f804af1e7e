using System.Buffers.Text;
using System.Security.Cryptography;

namespace Firstwire.Newsroom.Archive.Sealing;

/// <summary>Tokens of callbacks, secrets and challenges: 256 bits, safe in an address, 43 characters.</summary>
internal static class Unguessable
{
    public static string Text() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32));
}

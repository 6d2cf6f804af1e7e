using System.Text;
using CsCheck;
using Firstwire.Newsroom.WebSub;

namespace Firstwire.Tests.Newsroom.WebSub;

public sealed class HubSignatureTests
{
    [Fact]
    public void A_known_answer_of_RFC_4231_is_ours() => Assert.Equal(
        "sha256=5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843",
        HubSignature.Sign("Jefe", "what do ya want for nothing?"u8));

    [Fact]
    public void What_we_sign_is_valid_for_this_secret_and_this_body_alone() =>
        Gen.Select(Gen.String, Gen.Byte.Array[0, 200], Gen.Int[0, 199]).Sample((secret, body, at) =>
        {
            var signature = HubSignature.Sign(secret, body);
            var other = body.ToArray();
            if (other.Length > 0) other[at % other.Length] ^= 1;
            return HubSignature.IsValid(signature, secret, body)
                && !HubSignature.IsValid(signature, secret + "x", body)
                && (other.Length == 0 || !HubSignature.IsValid(signature, secret, other));
        });

    [Fact]
    public void No_field_breaks_the_check() =>
        Gen.OneOf(Gen.String, Gen.String[Gen.Char["sha1256=abcdef0 "], 0, 80]).Sample(field =>
            !HubSignature.IsValid(field, "tide table", Encoding.UTF8.GetBytes("body")));
}

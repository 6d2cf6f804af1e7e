namespace Firstwire.Tracing.Credits;

/// <summary>The part of a document that a credit stands in.</summary>
public enum CreditField
{
    Text,
    Byline,
    Url,
}

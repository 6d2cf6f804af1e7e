namespace Firstwire.Reading;

/// <summary>Where a text says, at its start, that it was written, and by which agency.</summary>
/// <param name="Printed">As it stands there, without the dash that ends it.</param>
/// <param name="Place">Null where only an agency stands there.</param>
/// <param name="Agency">The credit as printed (<c>dpa/lno</c>); null where only a place stands there.</param>
public sealed record Dateline(string Printed, string? Place, string? Agency);

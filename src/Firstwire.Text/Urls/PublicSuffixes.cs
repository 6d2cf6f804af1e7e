namespace Firstwire.Text.Urls;

/// <summary>
/// The rules of the Public Suffix List, in the form that data/public-suffixes/refresh writes: sorted names in ASCII,
/// one a line, each with a sign for what it rules. Searched where they lie, so that a lookup allocates nothing.
/// </summary>
internal sealed class PublicSuffixes
{
    private readonly byte[] names;
    private readonly int[] starts;

    private PublicSuffixes(byte[] names)
    {
        this.names = names;
        starts = new int[names.AsSpan().Count((byte)'\n') + 1];
        var line = 1;
        for (var i = 0; i < names.Length; i++)
        {
            if (names[i] == '\n') starts[line++] = i + 1;
        }
    }

    public static PublicSuffixes List { get; } = Load();

    /// <summary>
    /// Where in <paramref name="host"/> its public suffix begins; the last label is one where no rule says more.
    /// </summary>
    /// <param name="host">In ASCII, without a dot at its end.</param>
    public int StartOfSuffix(ReadOnlySpan<char> host)
    {
        // From the longest name to the shortest: the first rule met is the longest, and so the one that prevails.
        for (var start = 0; ;)
        {
            var dot = host[start..].IndexOf('.');
            if (dot < 0) return start;
            var parent = start + dot + 1;

            switch (SignOf(host[start..]))
            {
                case Sign.Exception: return parent;
                case Sign.Itself or Sign.Both: return start;
            }

            if (SignOf(host[parent..]) is Sign.Below or Sign.Both) return start;
            start = parent;
        }
    }

    private enum Sign
    {
        None,
        Itself,
        Below,
        Both,
        Exception,
    }

    private Sign SignOf(ReadOnlySpan<char> name)
    {
        var low = 0;
        var high = starts.Length - 2;
        while (low <= high)
        {
            var middle = (low + high) >>> 1;
            var line = names.AsSpan(starts[middle]..(starts[middle + 1] - 1));
            var sign = line[^1] switch
            {
                (byte)'*' => Sign.Below,
                (byte)'+' => Sign.Both,
                (byte)'!' => Sign.Exception,
                _ => Sign.Itself,
            };
            var order = Compare(name, sign == Sign.Itself ? line : line[..^1]);
            if (order == 0) return sign;
            if (order < 0) high = middle - 1;
            else low = middle + 1;
        }

        return Sign.None;
    }

    private static int Compare(ReadOnlySpan<char> name, ReadOnlySpan<byte> listed)
    {
        for (var i = 0; i < name.Length && i < listed.Length; i++)
        {
            var order = (name[i] is >= 'A' and <= 'Z' ? name[i] | 0x20 : name[i]) - listed[i];
            if (order != 0) return order;
        }

        return name.Length - listed.Length;
    }

    private static PublicSuffixes Load()
    {
        using var resource = typeof(PublicSuffixes).Assembly.GetManifestResourceStream("public-suffixes")!;
        var lines = new byte[resource.Length];
        resource.ReadExactly(lines);
        return new PublicSuffixes(lines);
    }
}

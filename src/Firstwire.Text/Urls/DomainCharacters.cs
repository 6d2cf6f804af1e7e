using System.Globalization;

namespace Firstwire.Text.Urls;

/// <summary>Bidirectional classes (Unicode Standard Annex 9).</summary>
internal enum BidiClass
{
    L, R, AL, EN, ES, CS, ET, AN, NSM, BN, ON, B, S, WS, LRE, LRO, RLE, RLO, PDF, LRI, RLI, FSI, PDI,
}

/// <summary>
/// What Unicode says about the characters of domain names: data/unicode-domains, which explains the form read here.
/// </summary>
internal sealed class DomainCharacters
{
    private const string Disallowed = "X";
    private const string Ignored = "I";

    private readonly Dictionary<string, Ranges> properties = [];
    private readonly Dictionary<int, (int First, int Second)> parts = [];
    private readonly Dictionary<(int First, int Second), int> composites = [];

    private DomainCharacters(TextReader lines)
    {
        var section = "";
        while (lines.ReadLine() is { } line)
        {
            if (line.StartsWith('@'))
            {
                section = line[1..];
                properties.Add(section, new Ranges());
                continue;
            }

            var blank = line.IndexOf(' ');
            var value = line[(blank + 1)..];
            var range = line[..blank].Split('-');
            if (section == "compose")
            {
                var pair = value.Split(' ');
                parts.Add(Point(range[0]), (Point(pair[0]), Point(pair[1])));
                composites.Add((Point(pair[0]), Point(pair[1])), Point(range[0]));
            }
            else
            {
                properties[section].Add(Point(range[0]), Point(range[^1]), value);
            }
        }
    }

    public static DomainCharacters Unicode { get; } = Load();

    /// <summary>Adds what UTS 46 maps <paramref name="point"/> to; false where it is disallowed.</summary>
    public bool TryMap(int point, List<int> target)
    {
        switch (properties["map"].Of(point))
        {
            case null:
                target.Add(point);
                return true;
            case Disallowed:
                return false;
            case Ignored:
                return true;
            case ['D', ' ', .. var distance]:
                target.Add(point + int.Parse(distance, CultureInfo.InvariantCulture));
                return true;
            case var mapped:
                target.AddRange(mapped.Split(' ').Skip(1).Select(Point));
                return true;
        }
    }

    /// <summary>Whether the character may stand in a name as it is.</summary>
    public bool IsValid(int point) => properties["map"].Of(point) is null;

    public bool IsMark(int point) => properties["mark"].Of(point) is not null;

    /// <summary>Canonical combining class, 0 for what does not combine.</summary>
    public int CombiningClass(int point) =>
        properties["class"].Of(point) is { } value ? int.Parse(value, CultureInfo.InvariantCulture) : 0;

    public BidiClass Bidi(int point) =>
        properties["bidi"].Of(point) is { } value ? Enum.Parse<BidiClass>(value) : BidiClass.L;

    /// <summary>Joining type L, R, D or T; U for none of them.</summary>
    public char Joining(int point) => properties["joining"].Of(point) is { } value ? value[0] : 'U';

    /// <summary>The two characters that a composite stands for.</summary>
    public (int First, int Second)? Parts(int composite) => parts.TryGetValue(composite, out var pair) ? pair : null;

    public int? Composite(int first, int second) =>
        composites.TryGetValue((first, second), out var point) ? point : null;

    private static int Point(string hexadecimal) =>
        int.Parse(hexadecimal, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);

    private static DomainCharacters Load()
    {
        using var resource = typeof(DomainCharacters).Assembly.GetManifestResourceStream("unicode-domains")!;
        using var reader = new StreamReader(resource);
        return new DomainCharacters(reader);
    }

    /// <summary>Values of ranges of code points, added in their order.</summary>
    private sealed class Ranges
    {
        private readonly List<int> firsts = [];
        private readonly List<int> lasts = [];
        private readonly List<string> values = [];

        public void Add(int first, int last, string value)
        {
            firsts.Add(first);
            lasts.Add(last);
            values.Add(value);
        }

        public string? Of(int point)
        {
            var at = firsts.BinarySearch(point);
            if (at < 0) at = ~at - 1;
            return at >= 0 && point <= lasts[at] ? values[at] : null;
        }
    }
}

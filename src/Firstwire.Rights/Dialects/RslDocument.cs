using System.Xml;

namespace Firstwire.Rights.Dialects;

/// <summary>What a licence of an RSL document says of a use.</summary>
internal enum RslVerdict
{
    Allowed,

    /// <summary>Not among what is permitted, or prohibited.</summary>
    Refused,

    /// <summary>Permitted to those who pay or register.</summary>
    AtAPrice,
}

/// <summary>
/// The licences of an RSL 1.0 document (rslstandard.org/rsl): what is not in a list of permitted uses is not permitted,
/// what is prohibited is so in spite of it, and of several licences each is an offer.
/// </summary>
internal sealed class RslDocument
{
    private const int MostLicenses = 200;
    private const int MostUses = 100;
    private const int MostNodes = 20_000;

    private readonly List<Terms> licenses = [];

    private RslDocument()
    {
    }

    /// <summary>Whether a licence asks for visible credit and a working link.</summary>
    public bool DemandsCredit => licenses.Exists(static terms => terms.Payments.Contains("attribution"));

    public bool HasTerms => licenses.Count > 0;

    /// <summary>Null where the markup cannot be read.</summary>
    public static RslDocument? Parse(string markup)
    {
        var document = new RslDocument();
        var settings = new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            MaxCharactersInDocument = RightsSignal.MaximumValue,
            IgnoreComments = true,
            ConformanceLevel = ConformanceLevel.Fragment,
        };
        try
        {
            using var reader = XmlReader.Create(
                new StringReader(markup.TrimStart('\uFEFF', ' ', '\t', '\r', '\n')), settings);
            document.Read(reader);
            return document;
        }
        catch (XmlException)
        {
            return null;
        }
    }

    /// <summary>What an ordinary reader may do by one of the licences; a prohibition of any of them holds.</summary>
    public RslVerdict Of(string use)
    {
        if (licenses.Count == 0) return RslVerdict.Allowed;
        if (licenses.Exists(terms => terms.Prohibits(use))) return RslVerdict.Refused;
        var permitting = licenses.FindAll(terms => terms.Permits(use));
        if (permitting.Count == 0) return RslVerdict.Refused;
        return permitting.Exists(static terms => terms.IsFree) ? RslVerdict.Allowed : RslVerdict.AtAPrice;
    }

    private void Read(XmlReader reader)
    {
        Terms? terms = null;
        string? list = null;
        var isUsage = false;
        for (var nodes = 0; nodes < MostNodes && reader.Read(); nodes++)
        {
            switch (reader.NodeType)
            {
                case XmlNodeType.Element:
                    var name = reader.LocalName.ToLowerInvariant();
                    switch (name)
                    {
                        case "license" when licenses.Count < MostLicenses:
                            licenses.Add(terms = new Terms());
                            break;
                        case "permits" or "prohibits":
                            isUsage = reader.GetAttribute("type")?.Trim().ToLowerInvariant() is null or "" or "usage";
                            list = name;
                            if (terms is not null) terms.Note(name, isUsage);
                            break;
                        case "payment":
                            terms?.Payments.Add(reader.GetAttribute("type")?.Trim().ToLowerInvariant() ?? "purchase");
                            break;
                    }

                    if (reader.IsEmptyElement && name is "permits" or "prohibits") list = null;
                    break;
                case XmlNodeType.EndElement:
                    if (reader.LocalName.Equals("license", StringComparison.OrdinalIgnoreCase)) terms = null;
                    if (reader.LocalName.Equals(list, StringComparison.OrdinalIgnoreCase)) list = null;
                    break;
                case XmlNodeType.Text or XmlNodeType.CDATA when list is not null && terms is not null && isUsage:
                    terms.Add(list, reader.Value);
                    break;
            }
        }
    }

    private sealed class Terms
    {
        private readonly List<string> permitted = [];
        private readonly List<string> prohibited = [];
        private bool hasList;
        private bool hasConditions;

        public HashSet<string> Payments { get; } = new(StringComparer.Ordinal);

        /// <summary>A licence for some readers or some countries only may not be ours.</summary>
        public bool IsFree => !hasConditions && Payments.All(static kind => kind is "free" or "attribution");

        public void Note(string list, bool isUsage)
        {
            if (!isUsage) hasConditions = true;
            else if (list == "permits") hasList = true;
        }

        public void Add(string list, string uses)
        {
            var target = list == "permits" ? permitted : prohibited;
            foreach (var use in uses.Split([' ', ',', '\t', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries))
            {
                if (target.Count < MostUses) target.Add(use.ToLowerInvariant());
            }
        }

        public bool Permits(string use) => !hasList || permitted.Contains(use) || permitted.Contains("all");

        public bool Prohibits(string use) => prohibited.Contains(use) || prohibited.Contains("all");
    }
}

namespace Firstwire.Press.Worlds;

/// <summary>
/// The names of the world's towns, rivers, people, companies and clubs in each script, so that one person is
/// recognisably the same in every language that reports about them.
/// </summary>
internal static class Names
{
    private static readonly Dictionary<string, string[][]> Tables = Read(Resource.Text("names.txt"));

    public static int Towns { get; } = Tables["towns"].Length;

    public static int Rivers { get; } = Tables["rivers"].Length;

    public static int Forenames { get; } = Tables["forenames"].Length;

    public static int Families { get; } = Tables["families"].Length;

    public static int Companies { get; } = Tables["companies"].Length;

    public static int Clubs { get; } = Tables["clubs"].Length;

    public static string Town(int index, string language) => Name("towns", index, language);

    public static string River(int index, string language) => Name("rivers", index, language);

    public static string Company(int index, string language) => Name("companies", index, language);

    public static string Club(int index, string language) => Name("clubs", index, language);

    public static string Family((int Forename, int Family) person, string language) =>
        Name("families", person.Family, language);

    public static string Person((int Forename, int Family) person, string language)
    {
        var separator = language == "zh" ? "·" : " ";
        return Name("forenames", person.Forename, language) + separator + Family(person, language);
    }

    private static string Name(string table, int index, string language) => Tables[table][index][Column(language)];

    private static int Column(string language) => language switch
    {
        "ru" => 1,
        "ar" => 2,
        "hi" => 3,
        "zh" => 4,
        "el" => 5,
        _ => 0,
    };

    private static Dictionary<string, string[][]> Read(string text)
    {
        var tables = new Dictionary<string, string[][]>(StringComparer.Ordinal);
        var name = "";
        var rows = new List<string[]>();
        foreach (var line in text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (line.StartsWith('='))
            {
                name = line[1..].Trim();
                rows = [];
            }
            else if (!line.StartsWith('#'))
            {
                rows.Add(line.Split('|', StringSplitOptions.TrimEntries));
                tables[name] = [.. rows];
            }
        }

        return tables;
    }
}

using System.CommandLine;
using System.Net;
using Firstwire.Newsroom;
using Firstwire.Newsroom.Archive;
using Firstwire.Rights;

namespace Firstwire.Server.Commands;

/// <summary>
/// What an operator set: options given on the command line, else the environment (<c>FIRSTWIRE_DATA</c>,
/// <c>FIRSTWIRE_CONTACT</c>, …), else <c>appsettings.json</c> (section <c>Firstwire</c>) in the working folder.
/// </summary>
internal sealed class Settings
{
    public static readonly Option<string?> Data = new("--data")
    {
        Description = "The folder of the archive. Default: your user's data folder.",
        HelpName = "DIR",
        Recursive = true,
    };

    public static readonly Option<bool> Json = new("--json") { Description = "Answer in JSON, for programs." };

    private readonly ParseResult arguments;
    private readonly IConfiguration configuration = new ConfigurationBuilder()
        .SetBasePath(Environment.CurrentDirectory)
        .AddJsonFile("appsettings.json", optional: true)
        .AddEnvironmentVariables("FIRSTWIRE_")
        .Build();

    public Settings(ParseResult arguments) => this.arguments = arguments;

    public string DataDirectory => arguments.GetValue(Data) ?? Value("Data") ?? DefaultDataDirectory;

    public bool WantsJson => arguments.GetValue(Json);

    public string Urls(string? given) => given ?? Value("Urls") ?? "http://localhost:8080";

    public NewsArchive OpenArchive() => NewsArchive.Open(DataDirectory, TimeProvider.System);

    public NewsroomOptions Newsroom()
    {
        var defaults = new NewsroomOptions();
        return defaults with
        {
            Edition = Choice("Edition", Edition.Private),
            Contact = Value("Contact"),
            PollInterval = Duration("PollInterval", defaults.PollInterval),
            UnitGap = Duration("UnitGap", defaults.UnitGap),
            Lease = Duration("Lease", defaults.Lease),
            AllowedNetworks = Networks(Value("AllowedNetworks")),
        };
    }

    private static string DefaultDataDirectory
    {
        get
        {
            var home = Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify);
            return home.Length > 0 ? Path.Combine(home, "firstwire") : "firstwire-data";
        }
    }

    private string? Value(string name) => configuration[name] ?? configuration[$"Firstwire:{name}"];

    private T Choice<T>(string name, T otherwise)
        where T : struct, Enum
    {
        if (Value(name) is not { } text) return otherwise;
        return Enum.TryParse<T>(text, ignoreCase: true, out var choice)
            ? choice
            : throw new UnusableArgumentException($"{name} is \"{text}\"; it can be {string.Join(" or ", Enum.GetNames<T>())}.");
    }

    private TimeSpan Duration(string name, TimeSpan otherwise)
    {
        if (Value(name) is not { } text) return otherwise;
        return TimeSpan.TryParse(text, out var duration) && duration >= TimeSpan.Zero
            ? duration
            : throw new UnusableArgumentException($"{name} is \"{text}\"; give it as hours:minutes:seconds, like 01:00:00.");
    }

    private static List<IPNetwork> Networks(string? text)
    {
        var networks = new List<IPNetwork>();
        foreach (var part in text?.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) ?? [])
        {
            networks.Add(IPNetwork.TryParse(part, out var network)
                ? network
                : throw new UnusableArgumentException($"AllowedNetworks holds \"{part}\"; give networks like 192.168.1.0/24, parted by commas."));
        }

        return networks;
    }
}

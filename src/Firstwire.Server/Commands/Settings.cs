using System.CommandLine;
using System.Globalization;
using System.Net;
using Firstwire.Newsroom;
using Firstwire.Newsroom.Archive;
using Firstwire.Newsroom.Takedown.Mail;
using Firstwire.Rights;
using Firstwire.Text.Urls;
using Microsoft.Extensions.AI;

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

    public static readonly Option<bool> Quiet = new("--quiet")
    {
        Description = "Tell nothing of how far long work is.",
        Recursive = true,
    };

    public static readonly Option<bool> Json = new("--json") { Description = "Answer in JSON, for programs." };

    public static readonly Option<string?> EmbedderFolder = new("--embedder")
    {
        Description = "The folder of a model in ONNX that embeds texts: stories are told by it too. "
            + "Only firstwire-onnx runs one.",
        HelpName = "DIR",
    };

    private readonly ParseResult arguments;
    private readonly IConfiguration configuration = Configuration();

    public Settings(ParseResult arguments) => this.arguments = arguments;

    public string DataDirectory => (arguments.GetValue(Data) ?? Value("Data")
        ?? DefaultDataDirectory) is { Length: > 0 } folder
        ? folder
        : throw new UnusableArgumentException("--data is empty; name a folder.");

    public bool IsQuiet => arguments.GetValue(Quiet);

    public bool WantsJson => arguments.GetValue(Json);

    public string Urls(string? given) => given ?? Value("Urls") ?? EditionSettings.DefaultUrls;

    /// <summary>Opens the archive, or makes it.</summary>
    public NewsArchive OpenArchive() => NewsArchive.Open(DataDirectory, TimeProvider.System);

    public bool HasArchive => File.Exists(Path.Combine(DataDirectory, "archive.db"));

    /// <summary>Opens the archive that is there: a mistyped folder must not pass for an empty archive.</summary>
    public NewsArchive OpenExistingArchive() => HasArchive
        ? OpenArchive()
        : throw new UnusableArgumentException(
            $"There is no archive in {DataDirectory}. Name its folder with --data, or make one: firstwire add URL");

    public NewsroomOptions Newsroom()
    {
        var defaults = new NewsroomOptions();
        return defaults with
        {
            Edition = Choice("Edition", Edition.Private),
            Contact = Value("Contact"),
            PublicUrl = Origin("PublicUrl"),
            PollInterval = Duration("PollInterval", defaults.PollInterval, TimeSpan.FromSeconds(1)),
            PollsPerHour = Number("PollsPerHour", defaults.PollsPerHour, least: 1),
            LooksPerHour = (int)Number("LooksPerHour", defaults.LooksPerHour, least: 0),
            UnitGap = Duration("UnitGap", defaults.UnitGap, TimeSpan.Zero),
            Lease = Duration("Lease", defaults.Lease, TimeSpan.FromSeconds(1)),
            ReadPages = Flag("ReadPages", defaults.ReadPages),
            Images = Flag("Images", defaults.Images),
            AllowedNetworks = Networks(List("AllowedNetworks")),
            Smtp = Mail("Smtp"),
            MailFrom = Value("MailFrom"),
            Imap = Mail("Imap"),
            Maildir = Value("Maildir"),
            AddFoundSources = Flag("AddFoundSources", defaults.AddFoundSources),
        };
    }

    /// <summary>The model by which stories are told too; null for none. Whoever opens it closes it.</summary>
    public IEmbeddingGenerator<string, Embedding<float>>? OpenEmbedder()
    {
        if ((arguments.GetValue(EmbedderFolder) ?? Value("Embedder")) is not { Length: > 0 } folder) return null;
        return arguments.RootCommandResult.Command is FirstwireRoot { Embedders: { } open }
            ? open(folder)
            : throw new UnusableArgumentException(
                "This program runs no models. Start the one that does: dotnet run --project src/Firstwire.Onnx");
    }

    private static IConfigurationRoot Configuration()
    {
        try
        {
            return new ConfigurationBuilder()
                .SetBasePath(Environment.CurrentDirectory)
                .AddJsonFile("appsettings.json", optional: true)
                .AddEnvironmentVariables("FIRSTWIRE_")
                .Build();
        }
        catch (InvalidDataException failure)
        {
            throw new UnusableArgumentException($"{failure.Message} {failure.InnerException?.Message}");
        }
    }

    private static string DefaultDataDirectory
    {
        get
        {
            var home = Environment.GetFolderPath(
                Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify);
            return home.Length > 0 ? Path.Combine(home, "firstwire") : "firstwire-data";
        }
    }

    private string? Value(string name) => configuration[name] ?? configuration[$"Firstwire:{name}"];

    private T Choice<T>(string name, T otherwise)
        where T : struct, Enum
    {
        if (Value(name) is not { } text) return otherwise;
        return Enum.GetNames<T>().Contains(text, StringComparer.OrdinalIgnoreCase)
            && Enum.TryParse<T>(text, ignoreCase: true, out var choice)
            ? choice
            : throw new UnusableArgumentException(
                $"{name} is \"{text}\"; it can be {string.Join(" or ", Enum.GetNames<T>())}.");
    }

    private bool Flag(string name, bool otherwise)
    {
        if (Value(name) is not { } text) return otherwise;
        return bool.TryParse(text, out var flag)
            ? flag
            : throw new UnusableArgumentException($"{name} is \"{text}\"; it can be true or false.");
    }

    private double Number(string name, double otherwise, double least)
    {
        if (Value(name) is not { } text) return otherwise;
        return double.TryParse(
            text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && number >= least
            ? number
            : throw new UnusableArgumentException($"{name} is \"{text}\"; give a number, at least {least}.");
    }

    private TimeSpan Duration(string name, TimeSpan otherwise, TimeSpan least)
    {
        if (Value(name) is not { } text) return otherwise;
        return text.Contains(':') && TimeSpan.TryParse(
            text, CultureInfo.InvariantCulture, out var duration) && duration >= least
            ? duration
            : throw new UnusableArgumentException(
                $"{name} is \"{text}\"; give it as hours:minutes:seconds, at least {least:c}.");
    }

    /// <summary>An http or https origin without a slash at its end.</summary>
    private string? Origin(string name)
    {
        if (Value(name) is not { } text) return null;
        return WebUrl.Parse(text) is { IsHttp: true, HasCredentials: false, Path: "/" } url
            ? url.Href.TrimEnd('/')
            : throw new UnusableArgumentException(
                $"{name} is \"{text}\"; give an origin like https://news.example.org, without a path.");
    }

    /// <summary>Its value is not repeated: it may hold a password.</summary>
    private MailServer? Mail(string name)
    {
        if (Value(name) is not { } text) return null;
        return MailServer.Parse(text) ?? throw new UnusableArgumentException(
            $"{name} cannot be read; give it like {name.ToLowerInvariant()}s://user:password@mail.example.org.");
    }

    /// <summary>A setting with several values: parted by commas, or an array in appsettings.json.</summary>
    private List<string> List(string name) =>
    [
        .. Value(name)?.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) ?? [],
        .. configuration.GetSection($"Firstwire:{name}").GetChildren().Concat(
            configuration.GetSection(name).GetChildren()).Select(part => part.Value!),
    ];

    private static List<IPNetwork> Networks(List<string> parts)
    {
        var networks = new List<IPNetwork>();
        foreach (var part in parts)
        {
            networks.Add(IPNetwork.TryParse(part, out var network)
                ? network
                : throw new UnusableArgumentException(
                    $"AllowedNetworks holds \"{part}\"; give networks like 192.168.1.0/24, parted by commas."));
        }

        return networks;
    }
}

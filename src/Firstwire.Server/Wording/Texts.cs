using System.Globalization;
using System.Text;
using Firstwire.Newsroom.Outlets;
using Firstwire.Server.Pages;
using Firstwire.Text.Words;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace Firstwire.Server.Wording;

/// <summary>
/// The texts of the interface in one language, with what is put in between: numbers, foreign names, links. A text that
/// a language lacks is shown in English, and one that is nowhere as it was asked for.
/// </summary>
public sealed class Texts
{
    private const double LeastProbability = 0.01;

    private static readonly Dictionary<string, Texts> ByLanguage = new(StringComparer.Ordinal);

    private readonly Dictionary<string, Message> messages;

    /// <summary>Of countries and languages; the English ones are where those are.</summary>
    private readonly Dictionary<string, Message> names;

    private readonly NumberFormatInfo numbers;
    private readonly long leastGrouped;

    private Texts(string language)
    {
        Language = language;
        messages = Read($"texts/{language}.ftl");
        this.names = language == Languages[0] ? [] : Read($"names/{language}.ftl");
        numbers = (NumberFormatInfo)NumberFormatInfo.InvariantInfo.Clone();
        numbers.NumberGroupSeparator = this["number-group"];
        numbers.NumberDecimalSeparator = this["number-decimal"];
        leastGrouped = long.Parse(this["number-least-grouped"], CultureInfo.InvariantCulture);
    }

    /// <summary>Those that there are, by subtag; the first stands in for a language that is not among them.</summary>
    public static IReadOnlyList<string> Languages { get; } = ["en", "ar", "zh", "fr", "es"];

    public static Texts English => In("en");

    /// <summary>The primary subtag.</summary>
    public string Language { get; }

    /// <summary>For <c>lang</c>.</summary>
    public string Tag => this["language-tag"];

    /// <summary>For <c>dir</c>: "ltr" or "rtl".</summary>
    public string Direction => field ??= this["language-direction"];

    /// <summary>The language in its own words.</summary>
    public string Name => field ??= this["language-name"];

    internal IReadOnlyDictionary<string, Message> Messages => messages;

    private bool IsFromTheRight => Direction == "rtl";

    /// <summary>English for a language that is not among <see cref="Languages"/>.</summary>
    public static Texts In(string? language)
    {
        var known = Languages.FirstOrDefault(one => string.Equals(one, language, StringComparison.OrdinalIgnoreCase))
            ?? Languages[0];
        lock (ByLanguage)
        {
            if (!ByLanguage.TryGetValue(known, out var texts)) ByLanguage[known] = texts = new Texts(known);
            return texts;
        }
    }

    /// <summary>
    /// A text as plain words. Values are words (kept apart by Unicode isolates where they run the other way), whole or
    /// broken numbers, which are written as the language writes them and choose plurals, or flags, which choose
    /// <c>[true]</c>.
    /// </summary>
    public string this[string key, params (string Name, object? Value)[] values]
    {
        get
        {
            var words = new StringBuilder();
            Write(words, Find(key), key, values);
            return words.ToString();
        }
    }

    /// <summary>
    /// A text as markup. Words are isolated in <c>bdi</c>; a <see cref="RenderFragment"/> stands as it is; a
    /// <see cref="Wrap"/> is put around the element of its name; <c>strong</c>, <c>em</c>, <c>q</c> and <c>code</c>
    /// need none.
    /// </summary>
    public RenderFragment Say(string key, params (string Name, object? Value)[] values) =>
        builder => Build(builder, Find(key), key, values);

    /// <summary>The words of an enumeration's value, by the key <c>its-type-its-value</c>.</summary>
    public string Of<TEnum>(TEnum value, params (string Name, object? Value)[] values)
        where TEnum : struct, Enum =>
        this[KeyOf(value), values];

    public static string KeyOf<TEnum>(TEnum value)
        where TEnum : struct, Enum =>
        Enum.IsDefined(value)
            ? $"{KebabCase.Of(typeof(TEnum).Name)}-{KebabCase.Of(value)}"
            : $"{KebabCase.Of(typeof(TEnum).Name)}-unknown";

    /// <summary>Whether there is such a text.</summary>
    public bool Has(string key) => messages.ContainsKey(key) || names.ContainsKey(key);

    public string Number(long number) => number.ToString(Math.Abs(number) >= leastGrouped ? "#,0" : "0", numbers);

    /// <summary>At most so many digits after the point.</summary>
    public string Number(double number, int digits = 1) =>
        number.ToString(
            Math.Abs(number) >= leastGrouped ? $"#,0.{new string('#', digits)}" : $"0.{new string('#', digits)}",
            numbers);

    /// <param name="share">1 for all; null is none.</param>
    public string Percent(double? share, int digits = 0) =>
        this["percent", ("number", Number((share ?? 0) * 100, digits))];

    /// <summary>Of a judgement: near either end it is told as more or less than a number; none is certain.</summary>
    public string Probability(double probability) => probability switch
    {
        > 1 - LeastProbability => this["probability-most", ("share", Percent(1 - LeastProbability))],
        < LeastProbability => this["probability-least", ("share", Percent(LeastProbability))],
        _ => Percent(probability),
    };

    /// <summary>What a country is called; its code where there is no such country.</summary>
    public string Country(string code) =>
        Countries.Find(code) is { } country ? Named($"country-{country.Code.ToLowerInvariant()}", country.Name) : code;

    /// <summary>What a continent is called, by its English name.</summary>
    public string Continent(string name) => Named($"continent-{name.ToLowerInvariant().Replace(' ', '-')}", name);

    /// <summary>What a topic of the starter list is called, by its English name.</summary>
    public string Topic(string name) => Named($"topic-{name.ToLowerInvariant().Replace(' ', '-')}", name);

    /// <summary>What the language of a tag is called; the tag where it is a rare one, null where it is none.</summary>
    public string? LanguageOf(string? tag) =>
        Tongue.Of(tag) is { Tag: not null } tongue ? Named($"tongue-{tongue.Language}", tongue.Name!) : null;

    /// <summary>
    /// What the language of a tag is called; null as well where it is the interface's own, which needs no mention.
    /// </summary>
    public string? LanguageIfOther(string? tag) => Tongue.Of(tag).Language == Language ? null : LanguageOf(tag);

    /// <summary>
    /// For <c>dir</c> of what is in another language than the interface; null where nothing has to be said.
    /// </summary>
    internal string? DirectionOf(Tongue tongue) =>
        tongue.Tag is null ? null : tongue.Direction ?? (IsFromTheRight ? "ltr" : null);

    private static Dictionary<string, Message> Read(string resource)
    {
        using var file = new StreamReader(typeof(Texts).Assembly.GetManifestResourceStream(resource)!);
        return MessageReader.Read(file);
    }

    private string Named(string key, string otherwise) => Has(key) ? this[key] : otherwise;

    private Message? Find(string key) =>
        messages.GetValueOrDefault(key)
            ?? names.GetValueOrDefault(key)
            ?? (Language == Languages[0] ? null : English.messages.GetValueOrDefault(key));

    private void Write(StringBuilder words, Message? message, string key, (string Name, object? Value)[] values)
    {
        if (message is null) words.Append(key);
        foreach (var piece in message?.Pieces ?? [])
        {
            switch (piece)
            {
                case MessagePiece.Words text: words.Append(text.Text); break;
                case MessagePiece.Value value: words.Append(Isolated(Written(ValueOf(value.Name, values)))); break;
                case MessagePiece.Reference other: Write(words, Find(other.Key), other.Key, values); break;
                case MessagePiece.Choice choice: Write(words, Chosen(choice, values), key, values); break;
                case MessagePiece.Element element: Write(words, element.Inner, key, values); break;
            }
        }
    }

    private void Build(RenderTreeBuilder builder, Message? message, string key, (string Name, object? Value)[] values)
    {
        if (message is null) builder.AddContent(0, key);
        foreach (var piece in message?.Pieces ?? [])
        {
            switch (piece)
            {
                case MessagePiece.Words text: builder.AddContent(0, text.Text); break;
                case MessagePiece.Value value: BuildValue(builder, ValueOf(value.Name, values)); break;
                case MessagePiece.Reference other: Build(builder, Find(other.Key), other.Key, values); break;
                case MessagePiece.Choice choice: Build(builder, Chosen(choice, values), key, values); break;
                case MessagePiece.Element element: BuildElement(builder, element, key, values); break;
            }
        }
    }

    private void BuildValue(RenderTreeBuilder builder, object? value)
    {
        switch (value)
        {
            case RenderFragment fragment:
                builder.AddContent(1, fragment);
                break;
            case string { Length: > 0 } words:
                builder.OpenElement(1, "bdi");
                builder.AddContent(2, words);
                builder.CloseElement();
                break;
            default:
                builder.AddContent(1, Written(value));
                break;
        }
    }

    private void BuildElement(
        RenderTreeBuilder builder, MessagePiece.Element element, string key, (string Name, object? Value)[] values)
    {
        RenderFragment inner = inside => Build(inside, element.Inner, key, values);
        if (values.FirstOrDefault(value => value.Name == element.Name).Value is Wrap wrap)
        {
            builder.AddContent(1, wrap(inner));
            return;
        }

        builder.OpenElement(1, element.Name);
        if (element.Name == "code") builder.AddAttribute(2, "dir", "ltr");
        builder.AddContent(3, inner);
        builder.CloseElement();
    }

    private static object? ValueOf(string name, (string Name, object? Value)[] values) =>
        values.FirstOrDefault(value => value.Name == name).Value;

    private string Written(object? value) => value switch
    {
        null => "",
        int number => Number(number),
        long number => Number(number),
        double number => Number(number),
        string words => words,
        _ => throw new ArgumentException($"A {value.GetType().Name} cannot stand in plain words.", nameof(value)),
    };

    private Message Chosen(MessagePiece.Choice choice, (string Name, object? Value)[] values)
    {
        var value = ValueOf(choice.On, values);
        string[] asked = value switch
        {
            int or long => Forms(Convert.ToInt64(value, CultureInfo.InvariantCulture)),
            bool flag => [flag ? "true" : "false"],
            string words => [words],
            _ => [],
        };
        foreach (var form in asked)
        {
            foreach (var (key, message) in choice.Variants)
            {
                if (key == form) return message;
            }
        }

        return choice.Otherwise;
    }

    private string[] Forms(long count) =>
        [count.ToString(CultureInfo.InvariantCulture), PluralRules.Of(Language, count)];

    /// <summary>FSI and PDI (UAX #9) around words that hold letters of the other direction.</summary>
    private string Isolated(string words) => RunsAgainst(words) ? $"\u2068{words}\u2069" : words;

    private bool RunsAgainst(string words) => words.Any(c => IsFromTheRight
        ? char.IsAsciiLetter(c) || (c >= '\u00C0' && c < '\u0590') || (c >= '\u0900' && c < '\uD800')
        : c is (>= '\u0590' and < '\u0900') or (>= '\uFB1D' and <= '\uFEFC'));
}

/// <summary>What a page puts around words of a text: a link, an element with a class.</summary>
public delegate RenderFragment Wrap(RenderFragment inner);

using System.Text.Json.Nodes;
using Firstwire.Newsroom.Takedown.Cases;
using Firstwire.Newsroom.Takedown.Execution;
using Firstwire.Server.Pages.Takedown;
using Firstwire.Text.Words;

namespace Firstwire.Server.Api;

/// <summary><c>/api/openapi.json</c>: the interface for programs, as OpenAPI 3.1 describes it.</summary>
internal static class OpenApiRoute
{
    public const string Path = "/api/openapi.json";

    private static readonly Lazy<string> Document = new(() => Write().ToJsonString(new() { WriteIndented = true }));

    public static void MapOpenApi(this WebApplication app) =>
        app.MapRead(Path, () => Results.Text(Document.Value, "application/json"));

    private static JsonObject Write() => new()
    {
        ["openapi"] = "3.1.0",
        ["info"] = new JsonObject { ["title"] = "Firstwire: requests for removal", ["version"] = "1" },
        ["paths"] = new JsonObject
        {
            [TakedownApi.Path] = new JsonObject
            {
                ["post"] = new JsonObject
                {
                    ["summary"] =
                        "Hands in a notice: the union of 17 USC 512(c)(3)(A) and of the Digital Services Act, "
                            + "Article 16(2).",
                    ["requestBody"] = new JsonObject { ["required"] = true, ["content"] = Json("Notice") },
                    ["responses"] = new JsonObject
                    {
                        ["201"] = Answer(
                            "The receipt. Without proof only a complete notice about one page (scope url or item) "
                                + "hides it.", "Case"),
                        ["400"] = Wrong("It is no notice in JSON."),
                        ["403"] = Wrong("A page elsewhere had a browser send it."),
                        ["413"] = Wrong("It is too long."),
                        ["415"] = Wrong("It is not application/json."),
                        ["422"] = Wrong("It names nothing that could be found."),
                        ["429"] = Wrong("Too many within the hour."),
                    },
                },
            },
            [$"{TakedownApi.Path}/{{token}}"] = new JsonObject
            {
                ["parameters"] = new JsonArray(Token()),
                ["get"] = new JsonObject
                {
                    ["summary"] = "How a case stands, for its claimant alone.",
                    ["responses"] = new JsonObject
                    {
                        ["200"] = Answer("The case.", "Case"),
                        ["404"] = Wrong("No such case, or its claimant was erased."),
                    },
                },
            },
            [$"{TakedownApi.Path}/{{token}}/withdraw"] = new JsonObject
            {
                ["parameters"] = new JsonArray(Token()),
                ["post"] = new JsonObject
                {
                    ["summary"] = "Takes a notice back.",
                    ["responses"] = new JsonObject
                    {
                        ["204"] = Words("Taken back."),
                        ["403"] = Wrong("A page elsewhere had a browser send it."),
                        ["404"] = Wrong("No such case, or it is over."),
                    },
                },
            },
        },
        ["components"] = new JsonObject
        {
            ["schemas"] = new JsonObject { ["Notice"] = Notice(), ["Case"] = Case(), ["Problem"] = Problem() }
        },
    };

    private static JsonObject Notice() => Object(
        new()
        {
            ["scope"] = Choice(Enum.GetValues<CaseScope>().Select(FormWords.Of),
                "What it is about. All but url and item need proof of control."),
            ["basis"] = Choice(Enum.GetValues<TakedownBasis>().Select(FormWords.Of), "The ground."),
            ["url"] = Text(
                "The exact address of the page, of the image, or the beginning of all addresses: "
                    + "512(c)(3)(A)(iii), Art. 16(2)(b)."),
            ["item"] = new JsonObject
            {
                ["type"] = "integer",
                ["description"] = "The item's number here, in place of an address."
            },
            ["domain"] = Text("For domain, author and text."),
            ["author"] = Text("The name as bylines write it."),
            ["text"] = Text("The text; only its fingerprint is kept."),
            ["work"] = Text("The work that is claimed: 512(c)(3)(A)(ii). Needed for copyright."),
            ["reasons"] = Text("Why it is claimed to be unlawful: Art. 16(2)(a)."),
            ["name"] = Text("Art. 16(2)(c)."),
            ["organisation"] = Text("The claimant's."),
            ["on_behalf_of"] = Text("The owner of the right, where the claimant speaks for one."),
            ["email"] = Text("512(c)(3)(A)(iv), Art. 16(2)(c)."),
            ["address"] = Text("512(c)(3)(A)(iv)."),
            ["phone"] = Text("512(c)(3)(A)(iv)."),
            ["good_faith"] = Flag("That the use is not authorised, in good faith: 512(c)(3)(A)(v), Art. 16(2)(d)."),
            ["accurate"] = Flag(
                "That it is accurate and, under penalty of perjury, that the claimant may act: 512(c)(3)(A)(vi)."),
            ["signature"] = Text("The name, typed: 512(c)(3)(A)(i). Needed for copyright."),
            ["order"] = Text("Court and file number. Needed for a court order."),
        });

    private static JsonObject Case() => Object(
        new()
        {
            ["id"] = Text("Public."),
            ["state"] = Choice(
                Enum.GetNames<CaseState>().Select(KebabCase.Of),
                "Where it stands."),
            ["state_in_words"] = Text("The same, for people."),
            ["received"] = Time("T0."),
            ["deadline"] = Time("24 hours after the notice was complete."),
            ["closed"] = Time("Its end."),
            ["is_proven"] = Flag("Whether control is proven."),
            ["is_contested"] = Flag("Whether a counter-notice stands against it."),
            ["rejection"] = Text("Why it was rejected."),
            ["word"] = Text("What whoever runs this wrote with the decision."),
            ["next_steps"] = new JsonObject
            {
                ["type"] = "array",
                ["description"] = "What the claimant can do where it ended without a removal.",
                ["items"] = new JsonObject { ["type"] = "string" }
            },
            ["status_token"] = Text("Private: whoever has it sees the case."),
            ["status_url"] = Text("The private page."),
            ["missing"] = new JsonObject { ["type"] = "array", ["items"] = ProblemItem() },
            ["prove_control"] = new JsonObject
            {
                ["type"] = "object",
                ["description"] = "Any one of dns, file, meta and header proves control of domain, once."
            },
            ["statement_of_reasons"] = new JsonObject
            {
                ["type"] = "object",
                ["description"] = "The fields of Art. 17(3), while something is restricted."
            },
            ["log"] = new JsonObject { ["type"] = "array", ["items"] = new JsonObject { ["type"] = "object" } },
        });

    /// <summary>RFC 9457.</summary>
    private static JsonObject Problem() => Object(
        new()
        {
            ["title"] = Text("The status's phrase."),
            ["status"] = new JsonObject { ["type"] = "integer" },
            ["detail"] = Text("What is wrong, in sentences."),
            ["problems"] = new JsonObject { ["type"] = "array", ["items"] = ProblemItem() },
        });

    private static JsonObject ProblemItem() =>
        Object(new() { ["field"] = Text("Of the notice."), ["sentence"] = Text("What to give.") });

    private static JsonObject Object(JsonObject properties) =>
        new() { ["type"] = "object", ["properties"] = properties };

    private static JsonObject Text(string description) => new() { ["type"] = "string", ["description"] = description };

    private static JsonObject Time(string description) =>
        new() { ["type"] = "string", ["format"] = "date-time", ["description"] = description };

    private static JsonObject Flag(string description) => new() { ["type"] = "boolean", ["description"] = description };

    private static JsonObject Choice(IEnumerable<string> words, string description) =>
        new()
        {
            ["type"] = "string",
            ["enum"] = new JsonArray([.. words.Select(word => (JsonNode)word)]),
            ["description"] = description
        };

    private static JsonObject Token() => new()
    {
        ["name"] = "token",
        ["in"] = "path",
        ["required"] = true,
        ["schema"] = new JsonObject { ["type"] = "string" }
    };

    private static JsonObject Json(string schema, string type = "application/json") =>
        new()
        {
            [type] =
                new JsonObject { ["schema"] = new JsonObject { ["$ref"] = $"#/components/schemas/{schema}" } }
        };

    private static JsonObject Words(string description) => new() { ["description"] = description };

    private static JsonObject Answer(string description, string schema) =>
        new() { ["description"] = description, ["content"] = Json(schema) };

    private static JsonObject Wrong(string description) =>
        new() { ["description"] = description, ["content"] = Json("Problem", ProblemJson.ContentType) };
}

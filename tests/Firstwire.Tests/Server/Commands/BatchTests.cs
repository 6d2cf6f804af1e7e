using System.IO.Compression;
using System.Text;
using System.Text.Json;
using CsCheck;
using Firstwire.Server.Commands.Batch;
using Firstwire.Tests.Tracing.Copies;

namespace Firstwire.Tests.Server.Commands;

/// <summary>The batch form that users' pipelines rely on: JSON Lines in, JSON Lines out.</summary>
public sealed class BatchTests : IDisposable
{
    private const string Feed = """
        <rss version="2.0"><channel><title>The Harbour Post</title><link>https://harbour-post.example/</link>
        <item><title>Night ferry returns</title><link>/night-ferry</link><guid isPermaLink="false">f1</guid>
        <pubDate>Fri, 14 Mar 2031 08:00:00 +0100</pubDate></item></channel></rss>
        """;

    private const string Page = """
        <html lang="en"><head><title>Night ferry returns</title><meta name="author" content="Mirela Pellagrin"></head><body><article>
        <h1>Night ferry returns</h1><p>The night ferry sails again from Monday, the harbour office said, after nine winters in dock.</p>
        <p>Passengers may bring bicycles, but no geese, as the office put it in a letter to the islands.</p></article></body></html>
        """;

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Answers_come_in_the_order_of_the_questions_with_their_ids()
    {
        var path = File("feed.xml", Feed);
        var answers = Run(
            FeedBatch.Run, $$"""{"id":"b","path":"{{path}}"}""", """{"id":{"any":1},"path":"/nowhere"}""",
            $$"""{"id":3,"path":"{{path}}"}""");

        Assert.Equal(["\"b\"", """{"any":1}""", "3"], answers.Select(answer => answer.GetProperty("id").GetRawText()));
        Assert.Equal([false, true, false], answers.Select(answer => answer.TryGetProperty("error", out _)));
    }

    [Fact]
    public void Input_that_is_no_json_ends_the_run_and_names_its_line()
    {
        var (output, error) = (new StringWriter(), new StringWriter());

        var code = FeedBatch.Run(
            new StringReader("{\"id\":1,\"path\":\"/nowhere\"}\n\nnot json\n{\"id\":2}"), output, error);

        Assert.Equal(1, code);
        Assert.Contains("3", error.ToString(), StringComparison.Ordinal);
        Assert.Single(output.ToString().Trim().Split('\n'));
    }

    [Fact]
    public void A_trace_names_the_agency_and_its_evidence_in_code_points()
    {
        var answer = Run(TraceBatch.Run,
            """{"id":1,"url":"https://harbour-post.example/1","text":"😀 Ferry\nTIDEWATER (AP) — The ferry sails, the mayor told Reuters."}""")
            .Single();

        Assert.Equal("Associated Press", answer.GetProperty("agencies")[0].GetString());
        Assert.Equal("credited", answer.GetProperty("primary").GetProperty("level").GetString());
        Assert.Equal(
            "Reuters", answer.GetProperty("origins").GetProperty("information").GetProperty("name").GetString());
        Assert.Equal(0, answer.GetProperty("derived_from").GetArrayLength());
        var evidence = answer.GetProperty("evidence")[0];
        Assert.Equal(("dateline", "TIDEWATER (AP) —", 8, 24), (
            evidence.GetProperty("kind").GetString(), evidence.GetProperty("text").GetString(),
            evidence.GetProperty("start").GetInt32(), evidence.GetProperty("end").GetInt32()));
    }

    [Fact]
    public void A_trace_reads_the_article_of_a_page_where_no_text_is_given()
    {
        var html = JsonSerializer.Serialize(
            Page.Replace("<p>The night", "<p>TIDEWATER (AFP) - The night", StringComparison.Ordinal));

        var answer =
            Run(TraceBatch.Run, $$"""{"id":1,"url":"https://harbour-post.example/1","html":{{html}}}""").Single();

        Assert.Equal("AFP", answer.GetProperty("agencies")[0].GetString());
    }

    [Fact]
    public void A_trace_says_what_a_page_declares_of_its_source()
    {
        var html = JsonSerializer.Serialize(
            Page.Replace("<head>", """
                <head><meta name="syndication-source" content="https://meridian-wire.example/ferry">
                <meta name="original-source" content="https://orvania-times.example/ferry">
                """, StringComparison.Ordinal));

        var answer =
            Run(TraceBatch.Run, $$"""{"id":1,"url":"https://harbour-post.example/1","html":{{html}}}""").Single();

        Assert.Equal(("declared", "text", "https://meridian-wire.example/ferry"), Origin("text"));
        Assert.Equal(("declared", "information", "https://orvania-times.example/ferry"), Origin("information"));
        Assert.Equal(
            ["original-source", "syndication-source"],
            answer.GetProperty("evidence").EnumerateArray().Select(item => item.GetProperty("kind").GetString()));

        (string?, string?, string?) Origin(string name)
        {
            var origin = answer.GetProperty("origins").GetProperty(name);
            return (origin.GetProperty("level").GetString(), origin.GetProperty("kind").GetString(),
                origin.GetProperty("url").GetString());
        }
    }

    [Fact]
    public void A_declaration_that_the_texts_speak_against_is_evidence_and_no_answer()
    {
        var original = JsonSerializer.Serialize(HarbourTexts.Original);
        var html = JsonSerializer.Serialize(
            "<html lang=\"en\"><head><meta name=\"syndication-source\" content=\"https://meridian-wire.example/other\">"
            + "</head><body><article><h1>Night ferry to sail again</h1>"
            + string.Concat(HarbourTexts.Original.Split("\n\n").Select(paragraph => $"<p>{paragraph}</p>"))
            + "</article></body></html>");

        var answer = Run(
            TraceBatch.Run,
            $$"""{"id":1,"url":"https://harbour-post.example/1","text":{{original}},"seen":"2031-03-13T08:00:00Z"}""",
            $$"""{"id":2,"url":"https://echo-daily.example/2","html":{{html}},"seen":"2031-03-13T12:00:00Z"}""").Last();

        var text = answer.GetProperty("origins").GetProperty("text");
        Assert.Equal("https://harbour-post.example/1", text.GetProperty("url").GetString());
        Assert.NotEqual("declared", text.GetProperty("level").GetString());
        Assert.Contains(
            answer.GetProperty("evidence").EnumerateArray(),
            item => item.GetProperty("kind").GetString() == "syndication-source");
    }

    [Fact]
    public void A_trace_names_the_documents_that_are_linked_and_the_quotations_that_a_copy_altered()
    {
        var original = JsonSerializer.Serialize(HarbourTexts.Original);
        var copy = JsonSerializer.Serialize(
            HarbourTexts.Original.Replace("a doctor", "a nurse", StringComparison.Ordinal));

        var answers = Run(
            TraceBatch.Run,
            $$"""{"id":1,"url":"https://harbour-post.example/1","text":{{original}},"seen":"2031-03-13T08:00:00Z","links":[{"url":"https://harbour.gov.ws/timetable/7","text":"timetable"}]}""",
            $$"""{"id":2,"url":"https://echo-daily.example/2","text":{{copy}},"seen":"2031-03-13T12:00:00Z","language":"en"}""")
            .ToArray();

        var document = answers[0].GetProperty("origins").GetProperty("evidence")[0];
        Assert.Equal(("https://harbour.gov.ws/timetable/7", "government", "evidence"), (
            document.GetProperty("url").GetString(), document.GetProperty("document_kind").GetString(),
            document.GetProperty("kind").GetString()));
        var altered = answers[1].GetProperty("derived_from")[0].GetProperty("altered_quotes")[0];
        Assert.Contains("a nurse", altered.GetProperty("text").GetString(), StringComparison.Ordinal);
        Assert.Contains("a doctor", altered.GetProperty("source_text").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_settled_trace_answers_the_same_at_the_end()
    {
        string[] lines = ["""{"id":"a","byline":"AFP"}""", """{"id":"b","text":"The ferry sails."}"""];

        var settled = Run((input, output, error) => TraceBatch.Run(input, output, error, settle: true), lines);

        Assert.Equal(
            Run(TraceBatch.Run, lines).Select(static a => a.GetRawText()), settled.Select(static a => a.GetRawText()));
    }

    [Fact]
    public void A_feed_is_answered_as_a_json_feed()
    {
        var feed = Run(FeedBatch.Run,
            $$"""{"id":1,"path":"{{File("feed.xml", Feed)}}","url":"https://harbour-post.example/feed.xml"}""")
            .Single().GetProperty("feed");

        Assert.Equal("The Harbour Post", feed.GetProperty("title").GetString());
        Assert.Equal("rss-2.0", feed.GetProperty("_firstwire").GetProperty("format").GetString());
        var item = Assert.Single(feed.GetProperty("items").EnumerateArray());
        Assert.Equal("https://harbour-post.example/night-ferry", item.GetProperty("url").GetString());
        Assert.Equal("2031-03-14T08:00:00+01:00", item.GetProperty("date_published").GetString());
    }

    [Fact]
    public void A_compressed_page_is_read_like_a_plain_one()
    {
        using (var file = new GZipStream(
            System.IO.File.Create(folder["page.html.gz"]),
            CompressionMode.Compress)) file.Write(Encoding.UTF8.GetBytes(Page));

        var answer = Run(ReadBatch.Run,
            $$"""{"id":1,"path":"{{folder["page.html.gz"]}}","url":"https://harbour-post.example/night-ferry"}""")
            .Single();

        Assert.Equal("Night ferry returns", answer.GetProperty("title").GetString());
        Assert.Contains("no geese", answer.GetProperty("text").GetString(), StringComparison.Ordinal);
        Assert.Equal("Mirela Pellagrin", answer.GetProperty("authors")[0].GetString());
        Assert.True(answer.GetProperty("is_article").GetBoolean());
    }

    [Fact]
    public void Settled_answers_are_the_same_whatever_the_order_of_the_documents()
    {
        var texts = new[] { HarbourTexts.Original, HarbourTexts.Spun, HarbourTexts.Independent, HarbourTexts.Excerpt,
            HarbourTexts.Embedded, HarbourTexts.Unrelated };
        var lines = texts.Select((text, i) => JsonSerializer.Serialize(
            new
            {
                id = i,
                url = $"https://outlet-{i}.example/a",
                text,
                seen = $"2031-03-14T{8 + i:00}:00:00Z"
            })).ToArray();
        var settled = Settle(lines);

        Gen.Shuffle(lines).Sample(shuffled => Assert.Equal(settled, Settle(shuffled)), iter: 20, threads: 1);

        static SortedDictionary<int, string> Settle(string[] lines) => new(Run(
            (input, output, error) => TraceBatch.Run(input, output, error, settle: true), lines)
            .ToDictionary(answer => answer.GetProperty("id").GetInt32(), answer => answer.GetRawText()));
    }

    [Fact]
    public void A_comparison_is_answered_in_code_points()
    {
        const string lead = "🚢 ";
        var answer = Run(CompareBatch.Run, JsonSerializer.Serialize(
            new
            {
                id = 1,
                a = new { text = HarbourTexts.Original },
                b = new { text = lead + HarbourTexts.Original }
            })).Single();

        Assert.Equal("verbatim", answer.GetProperty("relation").GetString());
        var first = answer.GetProperty("alignments")[0];
        Assert.Equal((0, 2), (first.GetProperty("a")[0].GetInt32(), first.GetProperty("b")[0].GetInt32()));
    }

    [Fact]
    public void A_sentence_in_other_words_is_shown_where_it_stands()
    {
        const string before = "🚢 Volunteers in Skarvoy carried four hundred sandbags to the old mill on Tuesday night. "
            + "The river had climbed past the second step of the bridge by eight o'clock. ";
        const string told = "Rescuers evacuated frightened residents from flooded houses near the shore";
        const string retold = "Emergency crews moved scared inhabitants out of inundated homes close to the coast";
        const string after = ". Mayor Ada Lund thanked everybody who had filled bags by torchlight.";

        var answer = Run(CompareBatch.Run, JsonSerializer.Serialize(
            new
            {
                id = 1,
                a = new { text = before + told + after },
                b = new { text = "🌊🌊 " + before + retold + after }
            })).Single();

        var alignment = Assert.Single(answer.GetProperty("alignments").EnumerateArray(),
            passage => passage.GetProperty("kind").GetString() == "reworded");
        Assert.Equal(told, CodePoints(before + told + after, alignment.GetProperty("a")));
        Assert.Equal(retold, CodePoints("🌊🌊 " + before + retold + after, alignment.GetProperty("b")));

        static string CodePoints(string text, JsonElement span) => string.Concat(
            text.EnumerateRunes().Take(span[1].GetInt32()).Skip(span[0].GetInt32()));
    }

    [Fact]
    public void Nothing_is_answered_with_an_empty_string()
    {
        var answer = Run(ReadBatch.Run,
            $$"""{"id":1,"path":"{{File("page.html", "<p>hello")}}","url":"https://harbour-post.example/x"}""")
            .Single();

        Assert.DoesNotContain(
            answer.EnumerateObject(),
            member => member.Value.ValueKind == JsonValueKind.String && member.Value.GetString() == "");
    }

    [Fact]
    public void Articles_are_read_out_of_a_web_archive()
    {
        var message = $"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n{Page}";
        var archive =
            "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: "
                + "https://harbour-post.example/night-ferry\r\nContent-Length: "
                + $"{Encoding.UTF8.GetByteCount(message)}\r\n\r\n{message}\r\n\r\n";

        var answer = Run(WarcBatch.Run, $$"""{"id":1,"path":"{{File("one.warc", archive)}}"}""").Single();

        Assert.Equal(1, answer.GetProperty("records").GetInt32());
        Assert.Equal(
            "https://harbour-post.example/night-ferry",
            Assert.Single(answer.GetProperty("articles").EnumerateArray()).GetProperty("url").GetString());
    }

    [Theory]
    [InlineData(
        """{"id":1,"robots":"User-agent: *\nDisallow: /private","agent":"firstwire","url":"https://harbour-post.example/private/x"}""",
        false)]
    [InlineData(
        """{"id":1,"robots":"User-agent: *\nDisallow: /private","agent":"firstwire","url":"https://harbour-post.example/news"}""",
        true)]
    public void Robots_says_what_is_allowed(string question, bool allowed) =>
        Assert.Equal(allowed, Run(RobotsBatch.Run, question).Single().GetProperty("allowed").GetBoolean());

    [Fact]
    public void An_address_is_answered_with_its_forms()
    {
        var answer = Run(UrlBatch.Run,
            """{"id":1,"url":"HTTPS://News.Harbour-Post.example:443/a/../night-ferry?utm_source=feed#top"}""").Single();

        Assert.Equal(
            "https://news.harbour-post.example/night-ferry?utm_source=feed#top", answer.GetProperty("url").GetString());
        Assert.Equal("harbour-post.example", answer.GetProperty("registrable_domain").GetString());
        Assert.DoesNotContain("utm", answer.GetProperty("normalized").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Html_comes_back_safe() =>
        Assert.Equal(
            "<p>ferry</p>",
            Run(SanitizeBatch.Run, """{"id":1,"html":"<p onclick=x()>ferry<script>x()</script></p>"}""").Single()
                .GetProperty("html").GetString());

    [Fact]
    public void A_text_is_answered_with_its_language_and_one_without_letters_with_none()
    {
        var answers = Run(
            LanguageBatch.Run,
            """{"id":1,"text":"Die Fähre fährt wieder, sagte die Hafenmeisterin."}""",
            """{"id":2,"text":"11:25"}""",
            """{"id":3,"text":"Luka je danas zatvorena.","hint":"hr"}""",
            """{"id":4}""");

        Assert.Equal("de", answers[0].GetProperty("language").GetString());
        Assert.InRange(answers[0].GetProperty("confidence").GetDouble(), 0.9, 1);
        Assert.False(answers[1].TryGetProperty("language", out _) || answers[1].TryGetProperty("error", out _));
        Assert.Equal("hr", answers[2].GetProperty("language").GetString());
        Assert.Equal("The object holds no text.", answers[3].GetProperty("error").GetString());
    }

    [Fact]
    public void Documents_are_answered_and_then_found()
    {
        var answers = Run(
            SearchBatch.Run,
            """{"id":"d1","title":"Night ferry returns","text":"It sails on Monday."}""",
            """{"id":"d2","title":"Council passes budget","text":"Schools first."}""",
            """{"id":"q","query":"ferry","limit":5}""");

        Assert.False(answers[0].TryGetProperty("error", out _));
        Assert.Equal(
            "d1", Assert.Single(answers[2].GetProperty("results").EnumerateArray()).GetProperty("id").GetString());
    }

    [Theory]
    [InlineData("\"x\"")]
    [InlineData("-1")]
    [InlineData("0")]
    public void A_limit_that_is_none_is_an_error_of_its_line_alone(string limit)
    {
        var answers = Run(
            SearchBatch.Run,
            """{"id":"d1","title":"Night ferry returns"}""",
            $$"""{"id":"q","query":"ferry","limit":{{limit}}}""",
            """{"id":"r","query":"ferry"}""");

        Assert.Equal("The limit is no number from 1 on.", answers[1].GetProperty("error").GetString());
        Assert.Single(answers[2].GetProperty("results").EnumerateArray());
    }

    [Theory]
    [InlineData("10:30")]
    [InlineData("May 5")]
    [InlineData("Monday")]
    [InlineData("5")]
    public void What_is_no_whole_date_is_no_time_and_never_todays(string published)
    {
        var text = string.Join(' ', HarbourTexts.Original.Split(' ').Take(200));

        string Answer(string? time) => Run(CompareBatch.Run, JsonSerializer.Serialize(new
        {
            a = new { text, published = time },
            b = new { text, published = "2031-03-14" },
        })).Single().GetRawText();

        Assert.Equal(Answer(null), Answer(published));
    }

    [Fact]
    public void A_document_that_the_window_forgot_keeps_the_story_that_it_was_placed_in()
    {
        var lines = Enumerable.Range(0, 40).Select(static number => JsonSerializer.Serialize(new
        {
            id = number,
            title = $"Ferry {(char)('A' + (number % 26))}x{number}",
            text = $"Matter {number} of quay {number * 7}.",
        }));

        var answers = Run((input, output, error) =>
            ClusterBatch.Run(input, output, error, settle: true, embedder: null, window: 16), [.. lines]);

        Assert.All(answers, answer => Assert.InRange(answer.GetProperty("story").GetInt32(), 0, 39));
        Assert.NotEqual(answers[0].GetProperty("story").GetInt32(), answers[1].GetProperty("story").GetInt32());
    }

    [Fact]
    public void An_old_document_that_is_seen_today_tells_the_story_of_its_own_day()
    {
        static string Line(string published) => JsonSerializer.Serialize(new
        {
            id = published,
            title = "Pellwitz wins the Tarsholm marathon again",
            text = "Jonas Pellwitz won the Tarsholm marathon on Sunday, ahead of Lucas Walder of Rivia.",
            published,
            seen = "2031-03-15T15:00:00Z",
        });

        var answers = Run(
            (input, output, error) => ClusterBatch.Run(input, output, error, settle: false, embedder: null),
            Line("2030-03-16T14:00:00Z"), Line("2031-03-15T14:00:00Z"));

        Assert.NotEqual(answers[0].GetProperty("story").GetInt32(), answers[1].GetProperty("story").GetInt32());
    }

    [Fact]
    public void An_archive_that_cannot_be_read_is_told_as_every_file_is()
    {
        var answers = Run(WarcBatch.Run, """{"id":1,"path":"/nowhere/none.warc"}""",
            $$"""{"id":2,"path":{{JsonSerializer.Serialize(folder.Path)}}}""");

        Assert.Equal("The file cannot be read: It is not there.", answers[0].GetProperty("error").GetString());
        Assert.Equal(
            "The file cannot be read: It is a folder; name a file.", answers[1].GetProperty("error").GetString());
    }

    private static List<JsonElement> Run(Func<TextReader, TextWriter, TextWriter, int> batch, params string[] lines)
    {
        var (output, error) = (new StringWriter(), new StringWriter());
        var code = batch(new StringReader(string.Join('\n', lines)), output, error);
        Assert.Equal((0, ""), (code, error.ToString()));
        return [.. output.ToString().Trim().Split('\n').Select(line => JsonDocument.Parse(line).RootElement)];
    }

    private string File(string name, string content)
    {
        System.IO.File.WriteAllText(folder[name], content);
        return folder[name];
    }
}

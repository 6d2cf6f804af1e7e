namespace Firstwire.Tests.Tracing.Quotes;

/// <summary>Who speaks where no capital tells names: by particles, titles, ages and what stands before.</summary>
public sealed class UncasedSpeakersTests
{
    [Theory]
    [InlineData("ja", "船主の三浦ハルさん（７１）は、「波の音がしない夜は眠れない」と笑った。", "三浦ハルさん")]
    [InlineData("ja", "「波の音がしない夜は眠れない」と三浦ハルさん。港は静かだ。", "三浦ハルさん")]
    [InlineData("ja", "「波の音がしない夜は眠れない」。漁師の三浦ハルさん（71）は、網を前に声を落とした。", "三浦ハルさん")]
    [InlineData("ja", "その訳を問われたが、三浦市長は少し考え、「船はまた来ると信じている」と話した。", "三浦市長")]
    [InlineData("ja", "三浦市長は、町の蔵が空だと認めたが、「船はまた来ると信じている」と話した。", "三浦市長")]
    [InlineData("ko", "이 섬에서 40년을 산 남바다(71) 씨는 “배가 끊긴 뒤로는 잠을 못 잔다”고 말했다.", "남바다")]
    [InlineData("ko", "“배가 끊긴 뒤로는 잠을 못 잡니다.” 어민 남바다는 고개를 저었다.", "남바다")]
    [InlineData("ko", "어민 남바다는 부두에 섰다. “배가 끊긴 뒤로는 잠을 못 잡니다.” 남 씨의 말이다.", "남바다")]
    public void A_particle_or_a_title_tells_who_speaks(string language, string text, string speaker) =>
        Assert.Contains(speaker, Quoted.Speakers(text, language)[0], StringComparison.Ordinal);

    [Theory]
    [InlineData("ja", "三浦ハルさんは「波の音が好きです」と話した。閉港後、町は静かだ。三浦さんは「船はまた来ます」と笑った。",
        "三浦ハルさん")]
    [InlineData("ja", "三浦春子市長は「波の音が好きです」と話した。その訳を問うと、市長は「船はまた来ます」と笑った。",
        "三浦春子市長")]
    [InlineData("ja", "三浦ハルさんは「波の音が好きです」と話した。寄港後は船を降り、「船はまた来ます」と繰り返した。",
        "三浦ハルさん")]
    [InlineData("ja", "三浦ハルさんは「波の音が好きです」と話した。夫の死後、一人で船を守ってきた。「船はまた来ますよ」",
        "三浦ハルさん")]
    [InlineData("ko", "남바다 교수는 “배가 끊긴 지 오래되어 잠을 못 잔다”고 말했다. 남 교수는 “섬은 언젠가 반드시 다시 살아난다”고 덧붙였다.",
        "남바다 교수")]
    [InlineData("ko", "감독 남바다는 “배가 끊긴 지 오래되어 잠을 못 잔다”고 말했다. 그는 이어 “섬은 언젠가 반드시 다시 살아난다”고 덧붙였다.",
        "감독 남바다")]
    public void A_surname_or_a_title_alone_is_who_was_named_before(string language, string text, string speaker) =>
        Assert.Equal([speaker, speaker], Quoted.Speakers(text, language));

    [Fact]
    public void A_surname_that_two_people_bear_stays_as_it_stands() =>
        Assert.Equal(
            "남 교수",
            Quoted.Speakers("남바다 교수와 남하늘 교수는 섬에 왔다. 남 교수는 “배가 끊긴 지 오래”라고 말했다.", "ko")[0]);

    [Theory]
    [InlineData("市原ハルさんは港に来た。市は「夜の渡し船を春まで止めることはない」と説明した。", "市")]
    [InlineData("前田ハル市長は港に来た。前市長は「夜の渡し船を春まで止めることはない」と説明した。", "前市長")]
    public void A_word_that_a_name_begins_with_is_no_surname(string text, string speaker) =>
        Assert.Equal([speaker], Quoted.Speakers(text, "ja"));

    [Theory]
    [InlineData("青年导演柳海生执导的作品上演。柳海生的父亲是水手。谈及往事，他坦言：“船总会回来的，我们不着急。”", "柳海生")]
    [InlineData("村民柳海生是渔民。对于“旧船”的质疑，柳海生并不回避。他反问：“船要是都没了，我们还剩下什么？”", "柳海生")]
    [InlineData("市长林木生说：“港口需要十年时间才能建成。”记者问他是否后悔，他说：“不后悔，船总会回来的。”", "林木生")]
    [InlineData("68岁的渔民村民柳海生是岛上的老人。他一边补网，一边说：“船总会回来的，我们不着急。”", "柳海生")]
    [InlineData("“船总会回来的，我们不着急。”市长林木生告诉记者。林木生则另有打算。他分析称：“港口需要十年时间。”", "林木生")]
    [InlineData("村民柳海生在岛上住了六十年。谈及那场风暴，他坦言：“船总会回来的，我们不着急。”", "柳海生")]
    public void A_pronoun_goes_back_to_the_subject_before(string text, string speaker) =>
        Assert.Contains(speaker, Quoted.Speakers(text, "zh")[^1], StringComparison.Ordinal);

    [Fact]
    public void A_time_behind_a_name_is_no_part_of_it() =>
        Assert.Equal(["柳海生"], Quoted.Speakers("「船總會回來的，我們不着急。」任職船廠的柳海生賽後說。", "zh"));

    [Theory]
    [InlineData("ar", "وأكد مدير الميناء، المهندس سامي الحداد، أن «السفن ستعود إلى الرصيف في الربيع».", "سامي الحداد")]
    [InlineData("ar", "مدير الميناء، المهندس سامي الحداد، وصف القرار بأنه «الأصعب منذ سنوات طويلة».", "سامي الحداد")]
    public void Behind_a_noun_with_its_article_a_name_stands_between_commas(
        string language, string text, string speaker) =>
        Assert.Contains(speaker, Assert.Single(Quoted.Speakers(text, language)), StringComparison.Ordinal);

    [Fact]
    public void What_stands_between_commas_behind_a_name_is_no_other_name() => Assert.Equal(
        ["ד\"ר נועה שטרן"],
        Quoted.Speakers("ד\"ר נועה שטרן, שעמדה בראש הצוות, אמרה: \"הסירות יחזרו לנמל באביב\".", "he"));

    [Theory]
    [InlineData("te", "మేయర్ మీరా తీరం \"శీతాకాలానికి ముందే ఓడరేవును తెరుస్తాం\" అని చెప్పారు.", "మేయర్ మీరా తీరం")]
    [InlineData("bn", "মেয়র মীরা তীর ‘শীতের আগেই আমরা বন্দর খুলে দেব’ বলে জানান।", "মেয়র মীরা তীর")]
    public void Where_the_verb_ends_the_sentence_its_subject_stands_before_the_quotation(
        string language, string text, string speaker) => Assert.Equal([speaker], Quoted.Speakers(text, language));

    [Theory]
    [InlineData("市长林木生来到码头。林木生受访时说：“港口需要十年时间才能建成。”", "林木生")]
    [InlineData("受害学生家长吴女士说：“船总会回来的，我们不着急。”", "吴女士")]
    public void A_time_before_a_verb_is_passed_over_and_a_surname_parted_from_what_it_belongs_to(
        string text, string speaker) =>
        Assert.Contains(speaker, Assert.Single(Quoted.Speakers(text, "zh")), StringComparison.Ordinal);

    [Fact]
    public void Who_is_named_beside_the_quotation_speaks_sooner_than_who_tells_of_it() => Assert.Equal(
        ["山田容疑者"], Quoted.Speakers("県警によると、山田容疑者は「私はやっていない」と話した。", "ja"));

    [Fact]
    public void A_name_behind_the_verb_speaks_sooner_than_who_is_spoken_to() => Assert.Equal(
        ["రవి"], Quoted.Speakers("మీనాతో “నువ్వు ఎందుకు వచ్చావు చెప్పు?” అని అన్నారు రవి.", "te"));
}

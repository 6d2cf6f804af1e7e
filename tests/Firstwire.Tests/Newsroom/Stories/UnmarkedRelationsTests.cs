using Firstwire.Newsroom.Stories;
using Firstwire.Tests.Newsroom.Archive;

namespace Firstwire.Tests.Newsroom.Stories;

/// <summary>
/// Where a script marks no names, stories are related by rare words that both come back to, among other words in each.
/// </summary>
public sealed class UnmarkedRelationsTests : IAsyncDisposable
{
    private readonly NewsroomFixture room = new(ArchiveEngine.Sqlite);
    private readonly StoryRoom stories;

    public UnmarkedRelationsTests() => stories = new StoryRoom(room);

    /// <summary>
    /// The sinking of a trawler, the trial that follows it, the sinking of another told in the same words, and what the
    /// first two have in common.
    /// </summary>
    public static TheoryData<string, string[], string[], string[], string[]> Languages { get; } = new()
    {
        {
            "ar",
            ["غرق السفينة نورا البحر وإنقاذ الربان سامر الحلواني",
                "غرقت سفينة صيد قرب جزيرة وادي الملح يوم الثلاثاء. انتشل خفر السواحل الربان سامر الحلواني "
                    + "وأربعة بحارة. "
                    + "كانت نورا البحر في الخدمة منذ عشرين عاما."],
            ["شركة التأمين تدفع إلى سامر الحلواني ثمن نورا البحر",
                "حكمت المحكمة الابتدائية الجمعة لصالح سامر الحلواني. فُحصت فتحة نورا البحر قبل أسبوع، بحسب القاضي."],
            ["غرق السفينة غيمة وإنقاذ الربان فادي زهران",
                "غرقت سفينة صيد قرب رأس الحجر يوم الأحد. انتشل خفر السواحل الربان فادي زهران وثلاثة بحارة. "
                    + "كانت غيمة في الخدمة منذ عشرة أعوام."],
            ["سامر الحلواني", "نورا البحر"]
        },
        {
            "hi",
            ["नौका नीलकमल डूबी, कप्तान रघुवर सालवी बचाए गए",
                "मंगलवार को सोनापुर द्वीप के पास एक नौका डूब गई। तटरक्षक दल ने रघुवर सालवी और चार मछुआरों को निकाला। "
                    + "नीलकमल बीस साल से सेवा में थी।"],
            ["बीमा कंपनी रघुवर सालवी को नीलकमल का मुआवज़ा देगी",
                "ज़िला अदालत ने शुक्रवार को फ़ैसला दिया कि रघुवर सालवी सही थे। न्यायाधीश बोले, नीलकमल की "
                    + "जाँच हफ़्ता भर पहले हुई।"],
            ["नौका चाँदनी डूबी, कप्तान मोहन दारवा बचाए गए",
                "रविवार को हीरागढ़ द्वीप के पास एक नौका डूब गई। तटरक्षक दल ने मोहन दारवा और तीन मछुआरों को निकाला। "
                    + "चाँदनी दस साल से सेवा में थी।"],
            ["रघुवर सालवी", "नीलकमल"]
        },
        {
            "ko",
            ["어선 푸른돌고래호 침몰, 선장 한가람솔 구조",
                "화요일 소라섬 앞바다에서 어선이 가라앉았다. 해경은 한가람솔과 선원 네 명을 건져 올렸다. "
                    + "푸른돌고래호는 이십 년 동안 운항했다."],
            ["보험사, 한가람솔에게 푸른돌고래호 값 물어준다",
                "지방법원은 금요일 한가람솔의 손을 들어 주었다. 판사는 푸른돌고래호의 덮개가 일주일 전에 점검되었다고 적었다."],
            ["어선 은빛고등어호 침몰, 선장 도라진우 구조",
                "일요일 방울섬 앞바다에서 어선이 가라앉았다. 해경은 도라진우와 선원 세 명을 건져 올렸다. "
                    + "은빛고등어호는 십 년 동안 운항했다."],
            ["한가람솔", "푸른돌고래호"]
        },
        {
            "zh",
            ["渔船青鹭七号沉没，船长林望舟获救",
                "周二，一艘渔船在石螺岛附近沉没。海岸警卫队救起林望舟和另外四人。青鹭七号已经服役二十年。"],
            ["林望舟胜诉，保险公司赔偿青鹭七号",
                "地方法院周五作出判决，支持林望舟的请求。法官写道，青鹭七号的舱盖一周前刚检查过。"],
            ["渔船白浪三号沉没，船长高见山获救",
                "周日，一艘渔船在竹篙岛附近沉没。海岸警卫队救起高见山和另外三人。白浪三号已经服役十年。"],
            ["林望舟", "青鹭七号"]
        },
        {
            "ja",
            ["漁船第八青鷺丸が沈没、森戸慎吾船長を救助",
                "火曜日、巻貝島の沖で漁船が沈んだ。海上保安庁は森戸慎吾さんと乗組員四人を引き上げた。第八青鷺丸は二十年間使われていた。"],
            ["保険会社は森戸慎吾さんへ、第八青鷺丸の代金を支払え",
                "地方裁判所は金曜日、森戸慎吾さんの訴えを認めた。判事によると、第八青鷺丸のふたは一週間前に点検されていた。"],
            ["漁船第三白波丸が沈没、岸辺良太船長を救助",
                "日曜日、竹竿島の沖で漁船が沈んだ。海上保安庁は岸辺良太さんと乗組員三人を引き上げた。第三白波丸は十年間使われていた。"],
            ["森戸慎吾", "第八青鷺丸"]
        },
        {
            "he",
            ["ספינת הדיג כוכב גלים טבעה, הקברניט עמית שקדון חולץ",
                "ספינת דיג טבעה ביום שלישי מול האי סלע. משמר החופים משה מהמים את עמית שקדון וארבעה מלחים. "
                    + "כוכב גלים שירתה עשרים שנה."],
            ["חברת הביטוח תשלם לקברניט עמית שקדון על כוכב גלים",
                "בית המשפט פסק ביום שישי לטובת עמית שקדון. הצוהר של כוכב גלים נבדק שבוע קודם, כתב השופט."],
            ["ספינת הדיג ענן צח טבעה, הקברניט ברק חרובי חולץ",
                "ספינת דיג טבעה ביום ראשון מול האי חצץ. משמר החופים משה מהמים את ברק חרובי ושלושה מלחים. "
                    + "ענן צח שירתה עשר שנים."],
            ["עמית שקדון", "כוכב גלים"]
        },
        {
            "fa",
            ["غرق کشتی مرجان سفید و نجات ناخدا بهنام دریاوش",
                "یک کشتی ماهیگیری سه‌شنبه نزدیک جزیره نمکدان غرق شد. گارد ساحلی بهنام دریاوش و چهار ملوان "
                    + "را بیرون کشید. "
                    + "مرجان سفید بیست سال کار کرده بود."],
            ["شرکت بیمه خسارت مرجان سفید را به بهنام دریاوش می‌پردازد",
                "دادگاه جمعه به سود بهنام دریاوش رأی داد. دریچه مرجان سفید هفته پیش وارسی شده بود، چنان‌که قاضی نوشت."],
            ["غرق کشتی ابر نقره و نجات ناخدا کیان سپهرداد",
                "یک کشتی ماهیگیری یکشنبه نزدیک جزیره سنگ غرق شد. گارد ساحلی کیان سپهرداد و سه ملوان را بیرون کشید. "
                    + "ابر نقره ده سال کار کرده بود."],
            ["بهنام دریاوش", "مرجان سفید"]
        },
    };

    public ValueTask DisposeAsync() => room.DisposeAsync();

    [Theory]
    [MemberData(nameof(Languages))]
    public async Task What_both_come_back_to_relates_them_and_words_of_a_mould_do_not(
        string language, string[] sinking, string[] trial, string[] mould, string[] names)
    {
        var first = await stories.FileAsync("harbour.example", sinking[0], sinking[1], -300, language);
        var second = await stories.FileAsync("court.example", trial[0], trial[1], 0, language);
        var other = await stories.FileAsync("coast.example", mould[0], mould[1], -150, language);
        stories.Follow();
        var (earlier, later) = (stories.Reads.StoryOf(first)!.Value, stories.Reads.StoryOf(second)!.Value);
        Assert.NotEqual(earlier, later);
        if (stories.Reads.StoryOf(other) == earlier)
        {
            await stories.Desk.SplitAsync(earlier, [other], TestContext.Current.CancellationToken);
            stories.Follow();
        }


        var related = Assert.Single(stories.Relations.Of(stories.Story(earlier)));

        Assert.Equal((later, StoryChapter.Later), (related.Story.Id, related.Chapter));
        Assert.All(names, name => Assert.Contains(
            related.Names, said => said.Contains(name, StringComparison.Ordinal)));
        Assert.All(related.Names, said => Assert.All(
            (string[])[$"{sinking[0]}\n{sinking[1]}", $"{trial[0]}\n{trial[1]}"],
            text => Assert.Contains(said, text, StringComparison.Ordinal)));
    }
}

using Firstwire.Tracing.Stories;
using static Firstwire.Tests.Tracing.Stories.SmallStream;

namespace Firstwire.Tests.Tracing.Stories;

/// <summary>The first documents of a stream in an alphabet that sets no spaces between words.</summary>
public sealed class UnspacedStoriesTests
{
    private static readonly DateTimeOffset Noon = new(2031, 3, 13, 12, 0, 0, TimeSpan.Zero);

    private static readonly StoryDocument MarketFire = new("ไฟไหม้ตลาดกลางเมืองวัลโมรา ร้านค้าเสียหายกว่ายี่สิบร้าน",
        "เกิดเหตุไฟไหม้ตลาดกลางเมืองวัลโมราเมื่อช่วงเช้าวันพฤหัสบดีที่ผ่านมา เจ้าหน้าที่ดับเพลิงใช้เวลากว่าสามชั่วโมง"
        + "จึงควบคุมเพลิงไว้ได้ เบื้องต้นมีผู้ได้รับบาดเจ็บสองคน และร้านค้าได้รับความเสียหายกว่ายี่สิบร้าน "
        + "ตำรวจอยู่ระหว่างการสอบสวนหาสาเหตุที่แท้จริง",
        "th", Noon);

    private static readonly StoryDocument MarketFireElsewhere = new(
        "ไฟไหม้ตลาดกลางเมืองวัลโมรา ร้านค้าวอดยี่สิบร้าน",
        "ไฟไหม้ตลาดกลางเมืองวัลโมราเมื่อช่วงเช้าวันพฤหัสบดี ร้านค้าเสียหายกว่ายี่สิบร้าน เจ้าหน้าที่ดับเพลิงใช้เวลา"
        + "กว่าสามชั่วโมงจึงควบคุมเพลิงไว้ได้ มีผู้ได้รับบาดเจ็บสองคน ตำรวจอยู่ระหว่างการสอบสวนหาสาเหตุ "
        + "พ่อค้าเล่าว่าเห็นควันจากร้านขายผ้า",
        "th", Noon);

    private static readonly StoryDocument Marathon = new("นักวิ่งเมืองฮาร์ซุนด์คว้าแชมป์มาราธอนเป็นสมัยที่สอง",
        "ชาวฮาร์ซุนด์นับพันออกมาต้อนรับแชมป์คนใหม่ที่สวนสาธารณะริมน้ำ หลังเขาทำลายสถิติของตัวเองลงได้ถึงสี่นาที "
        + "โค้ชเผยว่าจะพักการซ้อมหนึ่งเดือนก่อนเดินทางไปแข่งต่างประเทศในฤดูใบไม้ร่วง",
        "th", Noon);

    private static readonly StoryDocument Exhibition = new("พิพิธภัณฑ์เมืองเทมูร์เปิดนิทรรศการเรือโบราณครั้งแรก",
        "ผู้เข้าชมวันแรกกว่าสองพันคนต่อแถวดูเรือไม้ที่จมอยู่ใต้โคลนนานหกศตวรรษเมื่อช่วงบ่ายวันพฤหัสบดีที่ผ่านมา "
        + "นักโบราณคดีซ่อมแซมเรือลำนี้มาสามปี และผู้อำนวยการพิพิธภัณฑ์"
        + "อยู่ระหว่างการหารือเรื่องการจัดแสดงในเมืองอื่นด้วย",
        "th", Noon);

    [Fact]
    public void Events_that_are_told_in_the_phrases_of_every_day_are_stories_of_their_own() =>
        Assert.Equal(3, Place(MarketFire, Marathon, Exhibition).Distinct().Count());

    [Fact]
    public void Two_accounts_of_one_event_have_most_in_common_and_two_events_little()
    {
        Assert.InRange(Cosine(MarketFire, MarketFireElsewhere), 0.6, 1);
        Assert.InRange(Cosine(MarketFire, Marathon), 0, 0.2);
        Assert.InRange(Cosine(MarketFire, Exhibition), 0, 0.2);
    }

    private static double Cosine(StoryDocument one, StoryDocument other)
    {
        var values = new double[StoryMeasures.Names.Count];
        StoryMeasures.Of(StoryText.Read(one, null).Compared, StoryText.Read(other, null).Compared, values);
        return values[0];
    }
}

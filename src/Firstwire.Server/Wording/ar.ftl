# الواجهة بالعربية. المفتاح والمعنى والمواضع كما في en.ftl.

language-name = العربية
language-tag = ar
language-direction = rtl

## الأعداد والأحجام والمدد

number-group = ,
number-decimal = .
number-least-grouped = 1000
percent = { $number }٪
probability-most = يزيد على { $share }
probability-least = يقل عن { $share }
size-bytes = { $count ->
    [zero] لا بايتات
    [one] بايت واحد
    [two] بايتان
    [few] { $count } بايتات
    [many] { $count } بايتًا
   *[other] { $count } بايت
 }
size-kilobytes = { $size } ك.ب
size-megabytes = { $size } م.ب
size-gigabytes = { $size } غ.ب
span-moment = أقل من ثانية
span-seconds = { $count ->
    [zero] أقل من ثانية
    [one] ثانية واحدة
    [two] ثانيتين
    [few] { $count } ثوانٍ
    [many] { $count } ثانية
   *[other] { $count } ثانية
 }
span-minutes = { $count ->
    [zero] أقل من دقيقة
    [one] دقيقة واحدة
    [two] دقيقتين
    [few] { $count } دقائق
    [many] { $count } دقيقة
   *[other] { $count } دقيقة
 }
span-hours = { $count ->
    [zero] أقل من ساعة
    [one] ساعة واحدة
    [two] ساعتين
    [few] { $count } ساعات
    [many] { $count } ساعة
   *[other] { $count } ساعة
 }
span-days = { $count ->
    [zero] أقل من يوم
    [one] يوم واحد
    [two] يومين
    [few] { $count } أيام
    [many] { $count } يومًا
   *[other] { $count } يوم
 }

## التواريخ والأوقات

weekday-0 = الأحد
weekday-1 = الاثنين
weekday-2 = الثلاثاء
weekday-3 = الأربعاء
weekday-4 = الخميس
weekday-5 = الجمعة
weekday-6 = السبت
month-1 = يناير
month-2 = فبراير
month-3 = مارس
month-4 = أبريل
month-5 = مايو
month-6 = يونيو
month-7 = يوليو
month-8 = أغسطس
month-9 = سبتمبر
month-10 = أكتوبر
month-11 = نوفمبر
month-12 = ديسمبر
month-short-1 = يناير
month-short-2 = فبراير
month-short-3 = مارس
month-short-4 = أبريل
month-short-5 = مايو
month-short-6 = يونيو
month-short-7 = يوليو
month-short-8 = أغسطس
month-short-9 = سبتمبر
month-short-10 = أكتوبر
month-short-11 = نوفمبر
month-short-12 = ديسمبر
date-full = { $weekday }، { $day } { $month } { $year }
date-long = { $day } { $month } { $year }
date-short = { $day } { $short }
date-short-year = { $day } { $short } { $year }
date-and-time = { $date }، { $time }
time-this-year = { $date }، { $time }
time-yesterday = أمس، { $time }
time-now = الآن
time-soon = بعد لحظات
time-due = الآن
time-minutes-ago = { $count ->
    [zero] الآن
    [one] قبل دقيقة واحدة
    [two] قبل دقيقتين
    [few] قبل { $count } دقائق
    [many] قبل { $count } دقيقة
   *[other] قبل { $count } دقيقة
 }
time-in-minutes = { $count ->
    [zero] بعد لحظات
    [one] بعد دقيقة واحدة
    [two] بعد دقيقتين
    [few] بعد { $count } دقائق
    [many] بعد { $count } دقيقة
   *[other] بعد { $count } دقيقة
 }
time-in-hours = { $count ->
    [zero] بعد لحظات
    [one] بعد ساعة واحدة
    [two] بعد ساعتين
    [few] بعد { $count } ساعات
    [many] بعد { $count } ساعة
   *[other] بعد { $count } ساعة
 }
time-in-days = { $count ->
    [zero] اليوم
    [one] بعد يوم واحد
    [two] بعد يومين
    [few] بعد { $count } أيام
    [many] بعد { $count } يومًا
   *[other] بعد { $count } يوم
 }
today = اليوم
yesterday = أمس
never = أبدًا
time-unstated = شوهد هنا أول مرة { $when }؛ لا يذكر ناشره تاريخًا
time-ahead = (أرّخه ناشره بتاريخ لاحق؛ شوهد هنا أول مرة { $when })

## كلمات الربط

list-comma = { "، " }
list-semicolon = { "؛ " }
full-stop = .
colon = :
and-others = { $count ->
    [zero] { "" }
    [one] { " " }وواحد آخر
    [two] { " " }واثنان آخران
    [few] { " " }و{ $count } آخرون
    [many] { " " }و{ $count } آخر
   *[other] { " " }و{ $count } آخر
 }
not-known = غير معروف
feed-count = { $count ->
    [zero] لا خلاصات
    [one] خلاصة واحدة
    [two] خلاصتان
    [few] { $count } خلاصات
    [many] { $count } خلاصة
   *[other] { $count } خلاصة
 }
country-count = { $count ->
    [zero] لا بلدان
    [one] بلد واحد
    [two] بلدان اثنان
    [few] { $count } بلدان
    [many] { $count } بلدًا
   *[other] { $count } بلد
 }
language-count = { $count ->
    [zero] لا لغات
    [one] لغة واحدة
    [two] لغتان
    [few] { $count } لغات
    [many] { $count } لغة
   *[other] { $count } لغة
 }
outlet-count = { $count ->
    [zero] لا وسائل إعلامية
    [one] وسيلة إعلامية واحدة
    [two] وسيلتان إعلاميتان
    [few] { $count } وسائل إعلامية
    [many] { $count } وسيلة إعلامية
   *[other] { $count } وسيلة إعلامية
 }

## إطار كل صفحة

frame-feed = ‏Firstwire، الأحدث أولًا
frame-skip = انتقل إلى الأخبار
frame-home = ‏Firstwire، الصفحة الأولى
frame-sections = الأقسام
frame-unseen = ، جديد عنها:
frame-atom = خلاصة Atom
frame-json = خلاصة JSON
frame-foot = كل عنوان مُلك لناشره ويؤدي إلى صفحته. الأوقات بتوقيت { $zone }.
frame-languages = اللغة
front-page = الصفحة الأولى
feeds = الخلاصات
search = بحث
pages = الصفحات
newer = أحدث
newest = الأحدث
older = أقدم
add = أضف
as-json = بصيغة JSON
back-to-top = إلى الأعلى
side-by-side = جنبًا إلى جنب
size = الحجم
no-headline = بلا عنوان
read-at = اقرأ في { $site }

## الصفحة الأولى والأحدث والقوائم

front-title = { $count ->
    [zero] القصص
    [one] القصص التي ترويها وسيلة إعلامية واحدة
    [two] القصص التي ترويها وسيلتان إعلاميتان
    [few] القصص التي ترويها { $count } وسائل إعلامية
    [many] القصص التي ترويها { $count } وسيلة إعلامية
   *[other] القصص التي ترويها { $count } وسيلة إعلامية
 }
front-rule = مرتبة بحسب الروايات المستقلة: نسخ النص الواحد تُعدّ رواية واحدة، والوسيلة الواحدة تُعدّ مرة، وكل { $hours ->
    [zero] مدة
    [one] ساعة
    [two] ساعتين
    [few] { $hours } ساعات
    [many] { $hours } ساعة
   *[other] { $hours } ساعة
 } تمر بلا رواية جديدة تُنقص وزن القصة إلى النصف. <ranking>المزيد عن ذلك</ranking>، أو <latest>كل شيء، الأحدث أولًا</latest>.
front-higher = الأعلى ترتيبًا
front-lower = الأدنى ترتيبًا
front-words = كل عنوان هو عنوان إحدى الروايات، حرفًا بحرف.
latest-title = الأحدث
latest-heading = { $count ->
    [zero] الأحدث
    [one] الأحدث من وسيلة إعلامية واحدة
    [two] الأحدث من وسيلتين إعلاميتين
    [few] الأحدث من { $count } وسائل إعلامية
    [many] الأحدث من { $count } وسيلة إعلامية
   *[other] الأحدث من { $count } وسيلة إعلامية
 }
latest-rule = الأحدث أولًا، بلا ترتيب وبلا إعادة صياغة.
list-empty = لا مواد هنا بعد.
line-source = المصدر الأول: { $source } ({ $level })
copy-fold = { $count ->
    [zero] النص نفسه ليس في وسيلة أخرى
    [one] النص نفسه في وسيلة إعلامية أخرى
    [two] النص نفسه في وسيلتين أخريين
    [few] النص نفسه في { $count } وسائل أخرى
    [many] النص نفسه في { $count } وسيلة أخرى
   *[other] النص نفسه في { $count } وسيلة أخرى
 }
copy-fold-own = { $count ->
    [zero] النص نفسه ليس في مادة أخرى لهذه الوسيلة
    [one] النص نفسه في مادة أخرى لهذه الوسيلة
    [two] النص نفسه في مادتين أخريين لهذه الوسيلة
    [few] النص نفسه في { $count } مواد أخرى لهذه الوسيلة
    [many] النص نفسه في { $count } مادة أخرى لهذه الوسيلة
   *[other] النص نفسه في { $count } مادة أخرى لهذه الوسيلة
 }
aside-label = مكتب التحرير
aside-title = في مكتب التحرير
aside-outlets = الوسائل المتابَعة
aside-new = الجديد منذ التشغيل
aside-voices = في هذه الصفحة
waiting-title = في انتظار الإجابات الأولى
waiting-asked = { $count ->
    [zero] لا خلاصات.
    [one] سُئل حتى الآن { $asked } من خلاصة واحدة. تعيد هذه الصفحة النظر كل بضع ثوانٍ.
    [two] سُئل حتى الآن { $asked } من خلاصتين. تعيد هذه الصفحة النظر كل بضع ثوانٍ.
    [few] سُئل حتى الآن { $asked } من { $count } خلاصات. تعيد هذه الصفحة النظر كل بضع ثوانٍ.
    [many] سُئل حتى الآن { $asked } من { $count } خلاصة. تعيد هذه الصفحة النظر كل بضع ثوانٍ.
   *[other] سُئل حتى الآن { $asked } من { $count } خلاصة. تعيد هذه الصفحة النظر كل بضع ثوانٍ.
 }
waiting-progress = الخلاصات المسؤولة
waiting-none = لا أخبار بعد
waiting-nothing = { $count ->
    [zero] لم تُسأل أي خلاصة.
    [one] سُئلت خلاصة واحدة ولم يكن فيها ما يُقرأ. لعل جوابها يبيّن السبب.
    [two] سُئلت خلاصتان ولم يكن فيهما ما يُقرأ. لعل جوابيهما يبيّنان السبب.
    [few] سُئلت { $count } خلاصات ولم يكن في أي منها ما يُقرأ. لعل أجوبتها تبيّن السبب.
    [many] سُئلت { $count } خلاصة ولم يكن في أي منها ما يُقرأ. لعل أجوبتها تبيّن السبب.
   *[other] سُئلت { $count } خلاصة ولم يكن في أي منها ما يُقرأ. لعل أجوبتها تبيّن السبب.
 }
waiting-look = انظر إلى الخلاصات

## القصص

story = قصة
story-accounts = { $count ->
    [zero] لا روايات مستقلة
    [one] رواية مستقلة واحدة
    [two] روايتان مستقلتان
    [few] { $count } روايات مستقلة
    [many] { $count } رواية مستقلة
   *[other] { $count } رواية مستقلة
 }
story-where = { $outlets ->
    [zero] لا وسائل إعلامية
    [one] وسيلة إعلامية واحدة
    [two] وسيلتان إعلاميتان
    [few] { $outlets } وسائل إعلامية
    [many] { $outlets } وسيلة إعلامية
   *[other] { $outlets } وسيلة إعلامية
 }، { $countries ->
    [zero] لا بلدان
    [one] بلد واحد
    [two] بلدان اثنان
    [few] { $countries } بلدان
    [many] { $countries } بلدًا
   *[other] { $countries } بلد
 }
story-further = { $count ->
    [zero] { "" }
    [one] ، ونص آخر من الوسائل نفسها
    [two] ، ونصان آخران من الوسائل نفسها
    [few] ، و{ $count } نصوص أخرى من الوسائل نفسها
    [many] ، و{ $count } نصًا آخر من الوسائل نفسها
   *[other] ، و{ $count } نص آخر من الوسائل نفسها
 }
story-latest = أحدثها { $when }
story-headline-of = العنوان من { $outlet }
story-verdict = { $accounts ->
    [zero] لا روايات مستقلة
    [one] رواية مستقلة واحدة
    [two] روايتان مستقلتان
    [few] { $accounts } روايات مستقلة
    [many] { $accounts } رواية مستقلة
   *[other] { $accounts } رواية مستقلة
 }: { $where }{ $further }؛ أحدثها: { $when }.
story-new = { $count ->
    [zero] لا جديد منذ زيارتك الأخيرة.
    [one] الجديد منذ زيارتك الأخيرة: رواية واحدة.
    [two] الجديد منذ زيارتك الأخيرة: روايتان.
    [few] الجديد منذ زيارتك الأخيرة: { $count } روايات.
    [many] الجديد منذ زيارتك الأخيرة: { $count } رواية.
   *[other] الجديد منذ زيارتك الأخيرة: { $count } رواية.
 }
story-new-badge = جديد
story-accounts-title = الروايات، الأسبق أولًا
story-listed = { $listed } من أصل { $count } في القائمة: الأولى والأحدث.
story-who = من يرويها
story-by-country = بحسب البلد
story-by-language = بحسب اللغة
story-copies = { $count ->
    [zero] { "" }
    [one] { " " }ونسخة واحدة
    [two] { " " }ونسختان
    [few] { " " }و{ $count } نسخ
    [many] { " " }و{ $count } نسخة
   *[other] { " " }و{ $count } نسخة
 }
story-log = ما نُقل وما دُمج
story-atom = خلاصة Atom لهذه القصة
story-how = كيف تُعدّ الروايات
story-correct = تصحيح هذه القصة
story-correct-lead = ما تقوله هنا يُحفظ مع كل مادة ولا تنقضه آلة. وتتبعه الصفحة بعد لحظات.
story-correct-refused = تعذّر ذلك: لا توجد قصة أو مادة كهذه، أو لم يُختر شيء، أو لن يبقى شيء.
story-correct-part = بعض هذه الروايات يحكي عن شيء آخر
story-correct-which = أيّها
story-correct-split = إفرادها بقصة خاصة
story-correct-to = أو رقم القصة التي تحكيها
story-correct-move = نقلها إلى هناك
story-correct-same = قصة أخرى تحكي الحدث نفسه
story-correct-other = رقمها كما في /story/ID
story-correct-merge = دمجهما
story-by-editor = بيد محرر
story-by-machine = بيد الآلة (لوغاريتم الأرجحية { $score })
story-by-change = بيد الآلة، لأن نصًا تغيّر أو تبيّن أنه نسخة
story-merged = دُمجت القصة { $from } في القصة { $to }، { $who }
story-moved-item = انتقلت المادة { $item } من القصة { $from } إلى القصة { $to }، { $who }
story-moved-items = { $count ->
    [zero] لم ينتقل شيء من القصة { $from } إلى القصة { $to }، { $who }
    [one] انتقلت مادة واحدة من القصة { $from } إلى القصة { $to }، { $who }
    [two] انتقلت مادتان من القصة { $from } إلى القصة { $to }، { $who }
    [few] انتقلت { $count } مواد من القصة { $from } إلى القصة { $to }، { $who }
    [many] انتقلت { $count } مادة من القصة { $from } إلى القصة { $to }، { $who }
   *[other] انتقلت { $count } مادة من القصة { $from } إلى القصة { $to }، { $who }
 }
story-note-title = القصة نفسها
story-note = هذه إحدى المواد التي تروي <story>قصة لها { $accounts ->
    [zero] روايات
    [one] رواية مستقلة واحدة
    [two] روايتان مستقلتان
    [few] { $accounts } روايات مستقلة
    [many] { $accounts } رواية مستقلة
   *[other] { $accounts } رواية مستقلة
 }</story> ({ $where }).
story-note-other = { $outlet }: رواية أخرى للحدث نفسه
story-note-same-outlet = { $outlet }: نص آخر من الوسيلة نفسها
differences-title = أين تختلف الروايات
differences-quotes = { $speaker }، كما نُقل
related-title = قصص ذات صلة
related-earlier = قبلها؛ كلتاهما تذكر { $names }
related-later = بعدها؛ كلتاهما تذكر { $names }
related-beside = في الوقت نفسه؛ كلتاهما تذكر { $names }
related-language = بلغات أخرى
ranking-title = كيف تُرتَّب القصص
ranking-accounts = القصة هي ما ترويه عدة روايات عن حدث واحد. وكلما زادت رواياتها المستقلة علت: فالمواد التي أُخذت نصوصها بعضها من بعض، أيًّا كان ناشرها، تُعدّ رواية واحدة هي الأسبق؛ وما تكتبه وسيلة واحدة عنها، مهما كثر، يُعدّ مرة. وحيث لا يسمح الناشر بمقارنة نصه لا يُعرف هل أُخذ من غيره، فيُعدّ رواية قائمة بذاتها.
ranking-time = كل { $hours ->
    [zero] مدة
    [one] ساعة
    [two] ساعتين
    [few] { $hours } ساعات
    [many] { $hours } ساعة
   *[other] { $hours } ساعة
 } منذ وصول آخر رواية مستقلة تُنقص وزنها إلى النصف. ولا يُحسب شيء سوى ذلك: لا عدد مرات النشر، ولا من نشرها، ولا ما ينقر عليه القراء.
ranking-headline = عنوانها هو عنوان الرواية التي تشترك في أكثر الكلمات مع عناوين الأخريات، حرفًا بحرف؛ ومصدره مذكور بجانبه. وإن وُجدت روايات بلغة تطلبها، باختيارك أسفل الصفحة أو بإعدادات متصفحك، أُخذ العنوان من بينها؛ أما موضع القصة فواحد لكل القراء.
ranking-errs = الآلة تخطئ. ما نقلته أو دمجته مذكور في أسفل كل قصة؛ وتصحيح المحرر محفوظ لا تنقضه آلة.

## المواد

item-withheld = لا يجوز لخادم ناشره عرضه لأسباب قانونية ({ $status })، منذ { $when }.
item-missing = لم يعد لدى ناشره ({ $status })، منذ { $when }.
item-quotes = { $count ->
    [zero] لا اقتباسات هنا تخالف ما في { $outlet }
    [one] اقتباس واحد هنا بكلمات غير ما في { $outlet }
    [two] اقتباسان هنا بكلمات غير ما في { $outlet }
    [few] { $count } اقتباسات هنا بكلمات غير ما في { $outlet }
    [many] { $count } اقتباسًا هنا بكلمات غير ما في { $outlet }
   *[other] { $count } اقتباس هنا بكلمات غير ما في { $outlet }
 }
item-beside = النصان جنبًا إلى جنب
item-information = المعلومات من { $source }:
item-corrections = { $count ->
    [zero] لا تصحيح من ناشره
    [one] تصحيح ناشره
    [two] تصحيحا ناشره
    [few] تصحيحات ناشره
    [many] تصحيحات ناشره
   *[other] تصحيحات ناشره
 }
item-rests-on = يستند إلى
item-documents = وثائق يحيل إليها هذا النص أو يسميها؛ ولم يُتحقق من أنها تؤيده.
item-reported = وُجد بالكلمات النادرة والأرقام المشتركة بينهما؛ ولم يُتحقق من أن الدراسة تؤيد الخبر.
item-reports = من كتب عنها
item-report = { $outlet }: باحتمال { $probability }.
item-sources = أين كان هذا النص من قبل
item-own-share = الخاص به: { $share } من كلماته على الأكثر.
item-own-none = الخاص به: لا شيء من كلماته.
item-copies = من نشر هذا النص بعده
item-dateline = مكان الخبر
item-credited = منسوب إلى
item-modified = عدّله ناشره
item-access = الوصول
item-free = معلن أنه مجاني القراءة
item-for-subscribers = معلن أنه للمشتركين، كله أو بعضه
item-rights-holder = صاحب الحقوق
item-first-seen = شوهد هنا أول مرة
item-tags = صنّفه ناشره تحت
item-versions = { $count ->
    [zero] لم تُشاهد نسخ
    [one] شوهدت صيغة واحدة
    [two] شوهدت صيغتان
    [few] شوهدت { $count } صيغ
    [many] شوهدت { $count } صيغة
   *[other] شوهدت { $count } صيغة
 }
item-version-page = { $when }، قُرئت من صفحتها
item-version-feed = { $when }، كما وردت في خلاصة
item-remove = أزيلوا هذا / هذا لي
item-json = الأصول بصيغة JSON
picture-label = صورة:
quote-underlined = ما تحته خط موجود في أحدهما فقط.
relation = { $outlet }: { $kind }، { $share } من الكلمات.
relation-kind-unrelated = لا صلة
relation-kind-same-event = روايتان لحدث واحد
relation-kind-verbatim = النص نفسه
relation-kind-edited = النص نفسه مع تغيير في مواضع
relation-kind-excerpt = جزء من النص
relation-kind-spun = النص بكلمات أخرى
relation-kind-translation = النص بلغة أخرى
relation-kind-version = صيغة من نص واحد لناشر واحد
source-unknown = المصدر الأول: <strong>غير معروف</strong> — <span>{ $outlets ->
    [zero] لا مصدر أسبق.
    [one] لا مصدر أسبق في الوسيلة الإعلامية الوحيدة المتابَعة.
    [two] لا مصدر أسبق في الوسيلتين الإعلاميتين المتابَعتين.
    [few] لا مصدر أسبق بين { $outlets } وسائل إعلامية متابَعة.
    [many] لا مصدر أسبق بين { $outlets } وسيلة إعلامية متابَعة.
   *[other] لا مصدر أسبق بين { $outlets } وسيلة إعلامية متابَعة.
 }</span>
source-not-looked-for = المصدر الأول: <strong>غير معروف</strong> — <span>لم يُبحث عنه بين غيره: { $reason }.</span>
source-primary = المصدر الأول:
source-unnamed = غير مسمّى
source-evidence = الدليل
source-says = تذكر الصفحة { $kind }.
source-compared = وُجد بمقارنة النصوص: { $kind }.
source-stood = كان نصه هناك قبل ذلك بـ{ $span }: { $kind }، { $share } من الكلمات.
source-evidence-in = في { $field }: { $words }
evidence-field-text = نصه
evidence-field-title = عنوانه
evidence-field-byline = سطر كاتبه
source-checked = ({ $when })
source-verified = جرى التحقق
source-level-own = هذه الصفحة نفسها، بقولها
source-level-declared = أعلنه الناشر
source-level-credited = منسوب إليه في النص
source-level-corroborated = وُجد بعدة علامات متفقة
source-level-likely = مرجّح
source-level-unknown = غير معروف
origin-kind-text = لمن هذه الجمل
origin-kind-information = من أورده أولًا
origin-kind-evidence = الوثيقة نفسها
comparison-made = جرى البحث
comparison-not-yet = لم يأت دوره بعد
comparison-no-text = لم يُقرأ منه نص
comparison-too-short = لا يمكن قول شيء عن نص تقل كلماته عن { $words }
comparison-not-allowed = لا يجوز حفظ نصه ومقارنته هنا
declared-finding-not-checked = لم يُنظر فيما إذا كان النص موجودًا هناك.
declared-finding-not-yet = لم يُنظر بعد فيما إذا كان النص موجودًا هناك.
declared-finding-has-text = جرى التحقق: معظم هذه الكلمات موجود هناك.
declared-finding-has-part = جرى التحقق: جزء من هذه الكلمات موجود هناك.
declared-finding-other-text = جرى التحقق: هناك نص آخر، وهذا النص ليس مأخوذًا منه.
declared-finding-other-language = جرى التحقق: هناك نص بلغة أخرى، ولم يتبيّن هل هذا ترجمته.
declared-finding-too-little = جرى التحقق: ما يمكن قراءته أقل من أن يُحكم به.
declared-finding-no-article = جرى التحقق: لا مقال هناك.
declared-finding-missing = جرى التحقق: لم يعد هناك شيء في هذا العنوان.
declared-finding-refused = لا يريد ناشر تلك الصفحة أن تقرأها الآلات، فلم يجرِ التحقق منها.
declared-finding-unreachable = تعذّر الوصول إلى تلك الصفحة.
declared-finding-has-translation = جرى التحقق: هذا النص موجود هناك بلغة أخرى.
evidence-kind-paper = بحث علمي
evidence-kind-preprint = بحث لم يُحكَّم بعد
evidence-kind-trial = سجل تجربة
evidence-kind-court = حكم أو ورقة قضائية
evidence-kind-law = قانون أو جريدة رسمية
evidence-kind-filing = إفصاح شركة
evidence-kind-parliament = وثيقة برلمانية
evidence-kind-dataset = بيانات
evidence-kind-international = مطبوعة منظمة دولية
evidence-kind-government = مطبوعة حكومية
evidence-kind-release = بيان صحفي
evidence-kind-document = ملف
evidence-kind-post = منشور
beside-title = نصان جنبًا إلى جنب
beside-page = نصان جنبًا إلى جنب: { $left } · { $right }
beside-verbatim = حرفًا بحرف
beside-reworded = الأمر نفسه بكلمات أخرى
beside-quotes = { $count ->
    [zero] لا اقتباسات تختلف كلماتها بين الاثنين
    [one] اقتباس تختلف كلماته بين الاثنين
    [two] اقتباسان تختلف كلماتهما بين الاثنين
    [few] { $count } اقتباسات تختلف كلماتها بين الاثنين
    [many] { $count } اقتباسًا تختلف كلماتها بين الاثنين
   *[other] { $count } اقتباس تختلف كلماتها بين الاثنين
 }
beside-measures = ما قيس
beside-measures-say = ما فوق الصفر يدل على أن أحد النصين مأخوذ من الآخر، وما تحته يدل على خلافه؛ وهذه أثقلها وزنًا. أسماؤها كما في التوثيق.
beside-measure = المقياس
beside-value = القيمة
beside-weight = الوزن (لوغاريتم الأرجحية)
beside-derived = { $kind }: { $share } من النص في الآخر أيضًا، حرفيًا أو بكلمات أخرى. أحدهما مأخوذ من الآخر باحتمال { $probability }.
beside-apart = { $kind }: لا يقال إن أحدهما مصنوع من الآخر.
beside-not-shown = لا يجوز عرض كلماته هنا.
beside-places = ما يشترك فيه النصان يقع هنا فيه، من أوله إلى آخره:
credit = { $title }، بقلم { $author }، { $outlet }، من <page>صفحته</page>.
credit-licence = { $title }، بقلم { $author }، { $outlet }، من <page>صفحته</page>، برخصة { $licence }.
credit-whole = التغييرات: تُرك تنسيق الصفحة وكل ما حول النص، وصُغّرت الصور أو تُركت. لم تتغير كلمة.
credit-excerpt = التغييرات: اختُصر إلى مقتطف. لم تتغير كلمة.

## الحقوق

rights = الحقوق
rights-licence = الرخصة
rights-statement = بكلمات ناشره
rights-uses = ما يُصنع به هنا
rights-erased = يُمحى هنا
rights-why = السبب
rights-shows-text = نصه محفوظ ومعروض هنا.
rights-reads-text = نصه يُقرأ ليُعثر عليه ويقارن؛ ولا يُعرض.
rights-no-text = نصه غير محفوظ.
rights-excerpt-whole = يجوز أن يظهر بجانبه وصف ناشره كاملًا.
rights-excerpt-none = لا تُعرض كلمة من وصفه.
rights-excerpt = { $count ->
    [zero] لا يُعرض شيء من وصف ناشره.
    [one] يُعرض حرف واحد على الأكثر من وصف ناشره.
    [two] يُعرض حرفان على الأكثر من وصف ناشره.
    [few] يُعرض { $count } أحرف على الأكثر من وصف ناشره.
    [many] يُعرض { $count } حرفًا على الأكثر من وصف ناشره.
   *[other] يُعرض { $count } حرف على الأكثر من وصف ناشره.
 }
rights-found = يعثر عليه البحث.
rights-not-found = لا يعثر عليه البحث.
rights-compared = يجوز مقارنة نصه بغيره، لبيان لمن كلماته.
rights-compared-by-hashes = يجوز أن يُقارن نصه بنصوص أخرى لمعرفة لمن كلماته: ببصمات سلاسل من كلماته تُحفظ بدلًا منه.
rights-not-compared = لا يقارن نصه بغيره.
rights-not-fetched = لا تُطلب صفحته.
rights-no-pictures = لا تُعرض صوره.
rights-not-translated = لا يُترجم عنوانه.
item-unread = لم يُقرأ نصه بعد، أو تعذرت قراءة الصفحة.
rights-reason = القائل { $place }، بواسطة { $name }{ $stated ->
    [no] { "" }
   *[yes] { " " }«{ $words }»
 }: { $effect }.
rights-reason-own = { $effect }.
signal-place-site = الموقع
signal-place-header = خادم الصفحة
signal-place-page = الصفحة
signal-place-feed = الخلاصة
signal-place-entry = مدخل الخلاصة
signal-place-text = النص
rights-effect-public-edition = هذه النشرة عامة: تعرض مقتطفًا قصيرًا والرابط إلى صفحة الناشر
rights-effect-private-edition = هذه النشرة خاصة: لقرائها أن يقرؤوا النص هنا
rights-effect-nothing-more = شروطه غير معروفة هنا ولا تسمح بأكثر من ذلك
rights-effect-needs-agreement = التنقيب يحتاج إلى موافقة الناشر، وليست لأحد هنا
rights-effect-no-training = لا يُدرَّب عليه نموذج؛ ولا نموذج يُدرَّب هنا
rights-effect-no-training-or-feeding = لا يُدرَّب به نموذج ولا يُغذّى؛ ولا نموذج هنا
rights-effect-signed-origin = تحمل كلماته بيانًا موقّعًا بأصلها، ويبقى فيها
rights-effect-not-fetched = لا تُطلب صفحته، ولا يُعرض إلا عنوانه ورابطه
rights-effect-left-out-of-search = يُترك خارج البحث
rights-effect-not-kept = لا يُحفظ نصه
rights-effect-no-words = لا يُعرض مقتطف ولا نص
rights-effect-short-excerpt = للمقتطف { $value } حرفًا على الأكثر، ولا يُعرض نص
rights-effect-no-pictures = لا تُعرض صوره
rights-effect-not-translated = لا يُترجم عنوانه
rights-effect-erased-at = يُمحى في { $value } UTC
rights-effect-not-understood = لا يُفهم، ولا يسمح بأكثر من ذلك
rights-effect-withheld-words = لا ترد هذه الكلمات في مقتطف ولا نص
rights-effect-no-search-no-words = يُترك خارج البحث، ولا تُعرض كلمة منه
rights-effect-no-machine = لا يُعرض إلا عنوانه ورابطه، ولا تقرؤه آلة
rights-effect-not-compared = لا يقارن نصه بغيره
rights-effect-unreadable-terms = شروطه لا تُقرأ ولا تسمح بأكثر من ذلك
rights-effect-search-not-permitted = ليس البحث من الاستعمالات التي يسمح بها: لا يُعرض إلا العنوان والرابط
rights-effect-search-at-a-price = يسمح بالبحث لمن يدفع أو يسجّل: لا يُعرض إلا العنوان والرابط
rights-effect-search-permitted = يسمح بالبحث: روابط ومقتطفات قصيرة
rights-effect-credited = يُذكر صاحبه مع رابط
rights-effect-for-its-own-readers = نصه لقراء الناشر ولا يُعرض
rights-effect-link-alone = لا يُعرض إلا عنوانه ورابطه، ولا يعثر عليه بحث
rights-effect-unknown-licence = ليست رخصة معروفة هنا، ولا تسمح بأكثر من ذلك
rights-effect-open-licence = لكل أحد أن ينشره برخصة { $value }
rights-effect-conditional-licence = لرخصة { $value } شروط لا تعدّها هذه النشرة متحققة
rights-effect-reserved-in-spite-of-licence = الحقوق محفوظة على الرغم من الرخصة
rights-effect-conditions-of-access = لا يُعتمد على رخصة حيث للوصول شروط
rights-effect-pictures-apart = للصور حقوق خاصة بها ولا تُعرض
licence-unknown = غير مذكورة
licence-demands = ({ $demands })
licence-credit = ذكر صاحبه
licence-alike = الرخصة نفسها لما يُصنع منه
licence-non-commercial = بلا استعمال تجاري
licence-no-changes = بلا تغيير
licence-nothing = لا تطلب شيئًا
licence-asks = تطلب: { $demands }

## البحث

search-label = ابحث في الأخبار
search-page = { $query } – بحث
search-how = يجب أن ترد كل كلمة. <code>"كلمات بين علامتي تنصيص"</code> بهذا الترتيب، و<code>-كلمة</code> يجب ألا ترد، و<code>هذه OR تلك</code> إحداهما.
search-nothing = لم يُعثر على شيء عن { $query }. كلمات أقل تجد أكثر؛ وعلامات التنصيص والناقص تجد أقل.
search-no-word = لم يُطلب شيء بعد: علامة الناقص تستبعد فقط، والعلامات وحدها لا تجد شيئًا. أضف كلمة يجب أن ترد، مثل <code>عبّارة -رياضة</code>.
search-lone-character = لم يُعثر على شيء عن { $query }. في الكتابات التي بلا مسافات لا يجد الحرف الواحد إلا القليل: اكتب حرفين متتاليين أو أكثر.
search-past = لا نتائج عن { $query } في الصفحة { $page }. <first>ابدأ بأفضلها</first>.
search-found = أفضل النتائج عن { $query }.
search-found-further = أفضل النتائج عن { $query }، الصفحة { $page }.
search-better = نتائج أفضل
search-more = نتائج أخرى

## الوسائل الإعلامية

outlet = وسيلة إعلامية
outlets-title = الوسائل
outlets-of = الوسائل: { $country }
outlets-count = { $count ->
    [zero] لا تُتابَع أي وسيلة.
    [one] تُتابَع وسيلة واحدة.
    [two] تُتابَع وسيلتان.
    [few] تُتابَع { $count } وسائل.
    [many] تُتابَع { $count } وسيلة.
   *[other] تُتابَع { $count } وسيلة.
 }
outlets-by-country = الوسائل بحسب البلد
outlets-all = كل البلدان
outlets-latest = أحدث مادة
outlet-domains = { $count ->
    [zero] النطاقات
    [one] النطاق
    [two] النطاقان
    [few] النطاقات
    [many] النطاقات
   *[other] النطاقات
 }
outlet-stated-by = ذكره { $who }
outlet-fact-kind-name = الاسم
outlet-fact-kind-country = البلد
outlet-fact-kind-language = تنشر بـ
outlet-fact-kind-same-as = أيضًا في
outlet-fact-kind-parent = تابعة لـ
outlet-fact-kind-principles = مبادئها
outlet-fact-kind-moved-to = تؤدي إلى
fact-origin-page = صفحتها
fact-origin-linked-data = بياناتها المرتبطة
fact-origin-feed = خلاصتها
fact-origin-data = بياناتنا المرجعية
fact-origin-editor = محرر
fact-origin-trust-file = ملفها trust.txt
fact-origin-publisher = ملفها trust.txt
outlet-ties = المالكون والاتحادات
outlet-tie-both = يقوله الطرفان
outlet-tie-one-other = يقوله الآخر
outlet-tie-one-own = بقولها وحدها
outlet-tie-member = { $other ->
    [true] تعدّها عضوًا
   *[false] تعدّ عضوًا
 }
outlet-tie-belongs-to = { $other ->
    [true] تقول إنها عضو فيها
   *[false] عضو في
 }
outlet-tie-controls = { $other ->
    [true] تقول إنها تتحكم فيها
   *[false] تتحكم في
 }
outlet-tie-controlled-by = { $other ->
    [true] تقول إن هذه تتحكم فيها
   *[false] تتحكم فيها
 }
outlet-tie-same-as = { $other ->
    [true] تقول إن هذه لها
   *[false] تقول إن هذا لها
 }
outlet-tie-moved-to = { $other ->
    [true] تؤدي إلى هذه
   *[false] تؤدي إلى
 }
outlet-mergers = تبيّن أنها واحدة
outlet-merger = { $leads } مع { $stays }: { $reason }، { $when }
outlet-merger-undone = ؛ نقضه محرر، { $when }
merge-reason-same-identity = كل منهما تقول إن الأخرى لها
merge-reason-mutual-control = كل منهما تقول إنها تتحكم في الأخرى
merge-reason-moved = إحداهما تؤدي إلى الأخرى التي تسميها
merge-reason-editor = قول محرر
outlet-record = نصوص وُجدت من قبل في مواضع أخرى
outlet-record-counts = { $texts ->
    [zero] لا نصوص
    [one] نص واحد
    [two] نصان
    [few] { $texts } نصوص
    [many] { $texts } نصًا
   *[other] { $texts } نص
 }: يسمّي تلك الوسيلة { $source }، ويسمّي مصدرًا آخر { $another }، ولا يسمّي أحدًا { $none }.
outlet-record-quotes = { $quotes ->
    [zero] لا اقتباسات
    [one] اقتباس واحد
    [two] اقتباسان
    [few] { $quotes } اقتباسات
    [many] { $quotes } اقتباسًا
   *[other] { $quotes } اقتباس
 } بكلمات أخرى، في { $texts } منها.
outlet-record-how = كيف يُعدّ هذا
outlet-record-method = بالبرنامج، على أحدث { $items } مادة يجوز حفظ نصوصها ومقارنتها. يُعدّ النص إذا كان ٨٠٪ من كلماته في نص لوسيلة أخرى سبقته، بساعتنا أو وإلا بالأوقات التي تذكرها الاثنتان. ويُعدّ الاسم إذا ورد في رأس النص أو ذيله أو توقيعه، أو أعلنته الصفحة؛ ومن نشر نص وكالة وسمّى الوكالة فقد سمّى مصدرًا آخر. ويُعدّ الاقتباس إذا اختلفت كلمات ذات معنى. هذه أعداد وليست حكمًا.
outlet-copies = نصوصها في مواضع أخرى
copies-page = من لديه نصوص من { $name }
copies-title = من لديه نصوصها
copies-none = لم يوجد نص من أحدث نصوصها في وسيلة أخرى متابَعة هنا.
copies-count = { $texts ->
    [zero] لا نصوص
    [one] نص واحد
    [two] نصان
    [few] { $texts } نصوص
    [many] { $texts } نصًا
   *[other] { $texts } نص
 } في { $outlets ->
    [zero] لا وسائل أخرى
    [one] وسيلة أخرى
    [two] وسيلتين أخريين
    [few] { $outlets } وسائل أخرى
    [many] { $outlets } وسيلة أخرى
   *[other] { $outlets } وسيلة أخرى
 }؛ منها ما يذكر مصدره: { $credited }.
copies-at-least = على الأقل: { copies-count }

## الخلاصات

feed = خلاصة
add-feed-title = أضف خلاصة
add-feed-address = عنوان خلاصة RSS أو Atom أو JSON، أو خريطة موقع إخبارية
add-feed-as-page = أضفها صفحةً تسرد مقالات
add-done = { $count ->
    [zero] لم تُضف خلاصات.
    [one] أُضيفت خلاصة واحدة؛ تصل الإجابات الأولى بعد لحظات.
    [two] أُضيفت خلاصتان؛ تصل الإجابات الأولى بعد لحظات.
    [few] أُضيفت { $count } خلاصات؛ تصل الإجابات الأولى بعد لحظات.
    [many] أُضيفت { $count } خلاصة؛ تصل الإجابات الأولى بعد لحظات.
   *[other] أُضيفت { $count } خلاصة؛ تصل الإجابات الأولى بعد لحظات.
 }
add-known = { $count ->
    [zero] لم تكن أي خلاصة هنا.
    [one] خلاصة واحدة كانت هنا من قبل.
    [two] خلاصتان كانتا هنا من قبل.
    [few] { $count } خلاصات كانت هنا من قبل.
    [many] { $count } خلاصة كانت هنا من قبل.
   *[other] { $count } خلاصة كانت هنا من قبل.
 }
add-refused-more = لم يُضف لأسباب كهذه أيضًا: { $count }.
opml-title = أحضر ملف OPML
opml-file = قائمة الخلاصات التي صدّرها قارئ آخر
opml-add = أضف خلاصاته
opml-no-file = لم يُختر أي ملف، أو اختير ملف فارغ.
opml-unreadable = لا يسرد الملف أي خلاصات، أو ليس ملف OPML مقروءًا.
opml-breaks-off = ينقطع الملف في وسط قائمته: الخلاصات التي تلي موضع الانقطاع ناقصة.
subscribe-problem-no-address = «{ $address }» ليس عنوانًا.
subscribe-problem-not-of-the-web = لا يمكن طلب { $address }؛ أعط عنوان http أو https.
subscribe-problem-credentials = { $address }: لا تُقبل العناوين التي فيها اسم مستخدم أو كلمة مرور.
starter-no-choice = لم تُختر أي خلاصة.
starter-unknown = شيء من هذا الاختيار غير معروف هنا. اختر من القوائم.
feeds-count = { feed-count-all }.
feed-count-all = { $count ->
    [zero] لا خلاصات
    [one] خلاصة واحدة
    [two] خلاصتان
    [few] { $count } خلاصات
    [many] { $count } خلاصة
   *[other] { $count } خلاصة
 }
feeds-count-failing = { feed-count-all }، المتعثر منها: { $failing ->
    [zero] لا شيء
    [one] واحدة
    [two] اثنتان
    [few] { $failing }
    [many] { $failing }
   *[other] { $failing }
 }.
feeds-choose = اختر بحسب البلد أو اللغة
feeds-export = صدّر OPML
feeds-refusing = مواقع تردّنا
feeds-refused = { $count ->
    [zero] لم يُطلب شيء في يوم.
    [one] ردّ { $refused } من طلب واحد في يوم.
    [two] ردّ { $refused } من طلبين في يوم.
    [few] ردّ { $refused } من { $count } طلبات في يوم.
    [many] ردّ { $refused } من { $count } طلبًا في يوم.
   *[other] ردّ { $refused } من { $count } طلب في يوم.
 }
feeds-refused-what = ما طُلب
feeds-changed = مواقع تغيّرت قراءة صفحاتها
feeds-by-state = الخلاصات بحسب الحال
feeds-all = الكل
feeds-none = لا خلاصة في هذه الحال.
feeds-before = السابق
feeds-further = التالي
feed-state-failing = متعثرة
feed-state-quarantined = محتجزة
feed-state-quiet = ساكتة
feed-state-waiting = لم تُسأل بعد
feed-state-stopped = لم تعد تُسأل
feed-state-archived = من أرشيفات الويب فقط
feed-state-well = سليمة
feed-failing = { $outcome }، { $count ->
    [zero] لا مرة
    [one] مرة واحدة
    [two] مرتين
    [few] { $count } مرات
    [many] { $count } مرة
   *[other] { $count } مرة
 } على التوالي
feed-quarantined = غيّرت معرّفات كل مداخلها دفعة واحدة؛ وما قد يكون قديمًا محتجز
feed-quiet = لا جديد منذ مدة أطول مما يفسره إيقاعها
feed-stopped = لم تعد تُسأل: { $reason }
feed-archived = أُحضرت من أرشيف ويب؛ لا تُسأل
feed-moved = تقول إنها انتقلت إلى { $address }.
feed-missed = { $count ->
    [zero] لم يفت شيء.
    [one] لعل مدخلًا واحدًا مرّ دون أن يُرى.
    [two] لعل مدخلين مرّا دون أن يُريا.
    [few] لعل نحو { $count } مداخل مرّت دون أن تُرى.
    [many] لعل نحو { $count } مدخلًا مرّت دون أن تُرى.
   *[other] لعل نحو { $count } مدخل مرّت دون أن تُرى.
 }
feed-last-read = آخر قراءة
feed-next = التالية
feed-items = المواد
feed-asked = سُئلت
feed-more = المزيد
feed-health = حالها
feed-not-modified = ، بلا تغيير في { $share } من الإجابات
times = { $count ->
    [zero] ولا مرة
    [one] مرة واحدة
    [two] مرتين
    [few] { $count } مرات
    [many] { $count } مرة
   *[other] { $count } مرة
 }
not-modified = إجابات «بلا تغيير» (304)
feed-host-rests = لا مجيب لدى مضيفها، فيُترك حتى ذلك الحين
feed-site-waits = لا يُطلب من موقعها شيء قبل ذلك
feed-cut-short = انقطعت إجابتها الأخيرة: ما سردته بعد موضع الانقطاع ناقص حتى الإجابة التالية.
feed-held = غيّرت معرّفات كل مداخلها دفعة واحدة. وما لا يتميز منها عن القديم محتجز حتى { $time } على الأكثر.
feed-pushed = يسلّم مركز توزيع ما هو جديد، حتى { $time } وأطول إن جُدّد.
feed-older-parts = { $count ->
    [zero] لم يبق جزء أقدم.
    [one] بقي منها جزء أقدم يُقرأ على مهل.
    [two] بقي منها جزءان أقدمان يُقرآن على مهل.
    [few] بقي منها { $count } أجزاء أقدم تُقرأ على مهل.
    [many] بقي منها { $count } جزءًا أقدم تُقرأ على مهل.
   *[other] بقي منها { $count } جزء أقدم تُقرأ على مهل.
 }
unit-down = { $count ->
    [zero] لا مجيب لدى مضيفها، فيُترك.
    [one] لم يُجب أحد عن آخر طلب إلى مضيفها، فيُترك.
    [two] لم يُجب أحد عن آخر طلبين إلى مضيفها، فيُترك.
    [few] لم يُجب أحد عن آخر { $count } طلبات إلى مضيفها، فيُترك.
    [many] لم يُجب أحد عن آخر { $count } طلبًا إلى مضيفها، فيُترك.
   *[other] لم يُجب أحد عن آخر { $count } طلب إلى مضيفها، فيُترك.
 }
unit-gap = يسمح خادمها بطلب واحد كل { $span }، كما علّم رفضه.
unit-group = رفضه يسري على كل مواقع الخدمة أو الخادم نفسه.
unit-feed = رفضه يسري على خلاصات بعينها لا على الموقع كله.
unit-crawl-delay = يطلب ملفها robots.txt مهلة { $span } بين كل طلبين.
rate-hour = { $count ->
    [zero] أقل من واحد في الساعة
    [one] نحو واحد في الساعة
    [two] نحو اثنين في الساعة
    [few] نحو { $count } في الساعة
    [many] نحو { $count } في الساعة
   *[other] نحو { $count } في الساعة
 }
rate-day = { $count ->
    [zero] أقل من واحد في اليوم
    [one] نحو واحد في اليوم
    [two] نحو اثنين في اليوم
    [few] نحو { $count } في اليوم
    [many] نحو { $count } في اليوم
   *[other] نحو { $count } في اليوم
 }
rate-week = { $count ->
    [zero] أقل من واحد في الأسبوع
    [one] نحو واحد في الأسبوع
    [two] نحو اثنين في الأسبوع
    [few] نحو { $count } في الأسبوع
    [many] نحو { $count } في الأسبوع
   *[other] نحو { $count } في الأسبوع
 }
rate-month = { $count ->
    [zero] أقل من واحد في الشهر
    [one] نحو واحد في الشهر
    [two] نحو اثنين في الشهر
    [few] نحو { $count } في الشهر
    [many] نحو { $count } في الشهر
   *[other] نحو { $count } في الشهر
 }
rate-less = واحد في الشهر أو أقل
health-title = حال { $name }
health-kicker = حال خلاصة
health-items = موادها
health-stop = أوقف المتابعة
health-stop-says = لن تُسأل بعد الآن، ويبقى ما جاءت به.
health-resume = تابعها من جديد
health-failing = متعثرة منذ { $when }.
health-due = حان وقتها، لأن { $reason }.
health-next = السؤال التالي { $when } ({ $exact })، والسبب: { $reason }.
health-moved = تقول إنها انتقلت إلى { $address }. يحل ذلك العنوان محلها متى قالته عدة مرات في يوم.
health-last-asked = آخر سؤال
health-last-new = آخر جديد
health-rhythm = إيقاعها
health-rate = { $rate }، بحسب المعلوم
health-rate-unknown = غير معروف بعد
health-capacity = { $count ->
    [zero] ؛ لا تسرد مداخل
    [one] ؛ تسرد مدخلًا واحدًا كل مرة
    [two] ؛ تسرد مدخلين كل مرة
    [few] ؛ تسرد { $count } مداخل كل مرة
    [many] ؛ تسرد { $count } مدخلًا كل مرة
   *[other] ؛ تسرد { $count } مدخل كل مرة
 }
health-not-modified = { $share }، ولا يكاد يكلف خادمها شيئًا
health-never = لم يحدث حتى الآن
health-received = المستلَم
health-missed = ما فات
health-missed-count = { $count ->
    [zero] لا شيء، بحسب ما يمكن معرفته
    [one] نحو مدخل واحد
    [two] نحو مدخلين
    [few] نحو { $count } مداخل
    [many] نحو { $count } مدخلًا
   *[other] نحو { $count } مدخل
 }
health-came = جاءت إلى هنا
health-requests = { $count ->
    [zero] لا طلبات
    [one] آخر طلب
    [two] آخر طلبين
    [few] آخر { $count } طلبات
    [many] آخر { $count } طلبًا
   *[other] آخر { $count } طلب
 }
feed-origin-person = أضافها قارئ
feed-origin-starter-list = اختيرت من قائمة البداية
feed-origin-found = وجدها Firstwire بنفسه
poll-outcome-changed = قُرئت؛ وفيها جديد
poll-outcome-unchanged = قُرئت؛ ولا جديد
poll-outcome-not-modified = لا جديد بقول الناشر (304)
poll-outcome-gone = ذهبت نهائيًا بقول ناشرها (410)
poll-outcome-not-found = غير موجودة في هذا العنوان (404)
poll-outcome-forbidden = لا يسمح لنا الناشر بالدخول (401 أو 402 أو 403)
poll-outcome-too-many-requests = يطلب الناشر أن نأتي أقل (429)
poll-outcome-server-error = خادم الناشر متعثر (5xx)
poll-outcome-other-status = جواب ليس خلاصة
poll-outcome-timed-out = لا جواب في الوقت
poll-outcome-unreachable = لا اتصال
poll-outcome-refused = لم تُسأل: يؤدي العنوان إلى حيث لا يذهب Firstwire
poll-outcome-too-large = أكبر مما يقرأ Firstwire
poll-outcome-unreadable = جواب لا يُقرأ
poll-outcome-disallowed = لم تُسأل: يمنع ذلك robots.txt الموقع
poll-outcome-legally-blocked = غير متاحة لأسباب قانونية (451)
poll-outcome-unknown = غير معروف
poll-reason-first = أحدًا طلبها
poll-reason-rhythm = إيقاعها يرجّح مدخلًا جديدًا حينئذ
poll-reason-least-interval = لا خلاصة تُسأل أكثر من ذلك بغير قول ناشرها
poll-reason-unconditional = خادمها لا يجيب بالرمز 304، فيكلفه كل سؤال الخلاصة كلها
poll-reason-freshness = ترويسة ناشرها Cache-Control أو Expires تقول إنه لا جديد قبل ذلك
poll-reason-feed-interval = الخلاصة نفسها تحدد هذه المهلة (ttl، ‏sy:updatePeriod)
poll-reason-skipped-time = الخلاصة تطلب أن تُترك في الساعات السابقة (skipHours، ‏skipDays)
poll-reason-overflow = مداخل لاحقة قد تدفع السابقة خارج قائمتها دون أن تُرى
poll-reason-pushed = مركز توزيع يسلّم ما هو جديد، وهذا السؤال شبكة أمان فحسب
poll-reason-dormant = الخلاصة ساكتة منذ نصف سنة أو أكثر
poll-reason-longest-interval = لا خلاصة حية تُترك أطول من ذلك
poll-reason-retry-after = خادمها طلب الانتظار حتى ذلك الحين (Retry-After)
poll-reason-back-off = الخلاصة تعثرت، وكل تعثر يطيل الانتظار
poll-reason-after-outage = مضيفها عاد يجيب بعد انقطاع، وخلاصاته توزَّع
poll-reason-new-entry = مدخلًا جديدًا أو متغيرًا يؤدي إليها
poll-reason-archive = الخلاصة تسميها جزءًا أقدم منها
poll-reason-site-rules = قواعد الموقع تُقرأ قبل صفحاته
poll-reason-second-look = الصفحة قُرئت من قبل وقد تكون تغيرت هي أو رغبة ناشرها
poll-reason-reread = الصفحة قُرئت من قبل وتُقرأ مرة أخرى
poll-reason-picture = صفحة أحد القراء تعرض الصورة
poll-reason-verification = ذكر مقالٌ أن الصفحة مصدره فنُظر في وجود النص فيها
poll-reason-exploration = عدة وسائل تشير إلى الموقع وقد يكون مصدرًا
poll-reason-gone = ناشرها يقول إنها ذهبت نهائيًا (410)
poll-reason-legally-blocked = الخلاصة غير متاحة لأسباب قانونية (451)
poll-reason-not-found = الخلاصة لم توجد (404) مدة شهر
poll-reason-forbidden = الدخول رُفض مرة بعد مرة
poll-reason-retired = الاقتراح لم ينجح قط
poll-reason-replaced = عنوانًا آخر يُتابع مكانها
poll-reason-imported = الخلاصة قُرئت من أرشيف ويب ولم يطلب أحد سؤالها
poll-reason-unfollowed = توقّف أحدهم هنا عن متابعتها
poll-reason-unknown = السبب لا يعرفه هذا الإصدار من Firstwire
fetch-purpose-feed = خلاصة
fetch-purpose-page = صفحة
fetch-purpose-robots = robots.txt
fetch-purpose-image = صورة
fetch-purpose-push = تسليم
told-title = ما الذي تغيّر
told-feed = الخلاصة { $number }
told-site = موقع
told-latest = هذه أحدث { $shown } من أصل { $count }.
told-seen = اطّلعت على هذا
told-retired = أُوقف: اقتراح لم ينجح قط
told-stopped = لن يُسأل بعد الآن: { $reason }
announcement-kind-failing = بدأ يتعثر
announcement-kind-recovered = تعافى
announcement-kind-quiet = سكت
announcement-kind-resumed = أتى بجديد مرة أخرى
announcement-kind-moved = انتقل نهائيًا إلى عنوان آخر
announcement-kind-stopped = لن يُسأل بعد الآن
announcement-kind-quarantined = غيّر معرّفات كل المداخل دفعة واحدة؛ وما قد يكون قديمًا محتجز
announcement-kind-released = مضى كما كان؛ ولم يعد شيء محتجزًا
announcement-kind-site-refuses = ردّ معظم طلباتنا
announcement-kind-site-answers = عاد يقبل طلباتنا
announcement-kind-pages-read-empty = تغيّر: لم يعد يوجد مقال في معظم الصفحات
announcement-kind-pages-read-undated = تغيّر: لم يعد يوجد وقت النشر
announcement-kind-pages-read-anonymous = تغيّر: لم يعد يوجد توقيع
announcement-kind-pages-read-doubtfully = تغيّر: لم يعد واضحًا أي جزء من الصفحة هو المقال
announcement-kind-pages-read-shorter = تغيّر: صارت المقالات أقصر كثيرًا
announcement-kind-pages-read-longer = تغيّر: صارت المقالات أطول كثيرًا
announcement-kind-pages-read-as-before = يُقرأ كما كان، أو ثبت على حاله الجديدة
announcement-kind-removal-waits = ينتظر قرارك منذ ست ساعات
announcement-kind-removal-waits-half = ينتظر قرارك منذ اثنتي عشرة ساعة
announcement-kind-removal-waits-last = ينتظر قرارك منذ عشرين ساعة؛ وبعد 24 ساعة تقرر آلة
announcement-kind-removal-undecided = نفذته الآلة، إذ لم يقرر أحد خلال 24 ساعة
announcement-kind-removal-countered = يعترض عليه إشعار مضاد
announcement-kind-unknown = تغيّر
site-empty = لا مقال في { $lately } من أحدث الصفحات، ومن قبل { $before }
site-undated = لا وقت في { $lately }، ومن قبل { $before }
site-anonymous = لا توقيع في { $lately }، ومن قبل { $before }
site-doubtful = شك في حدود المقال { $lately }، ومن قبل { $before }
site-length = طول المقال المعتاد بالأحرف: { $lately }، ومن قبل { $before }

## اختيار الخلاصات

welcome = أهلًا
welcome-title = أي أخبار تريد؟
welcome-lead = يقرأ Firstwire الخلاصات التي تختارها ويضعها في صفحة واحدة، الأحدث أولًا، كل عنوان مع رابطه إلى ناشره. لا يغادر هذا الجهاز شيء سوى الطلبات إلى الناشرين.
welcome-starter = عالم صغير من الصحف والإذاعات
welcome-starter-lead = { $feeds ->
    [zero] لا خلاصات
    [one] خلاصة واحدة
    [two] خلاصتان
    [few] { $feeds } خلاصات
    [many] { $feeds } خلاصة
   *[other] { $feeds } خلاصة
 } (البلدان: { $countries }، اللغات: { $languages }). خذ بعضها أو كلها؛ أو اختر بحسب البلد واللغة والموضوع من قائمة العالم كله.
welcome-add = أضف المختارة
welcome-choose = { $count ->
    [zero] لا شيء للاختيار
    [one] اختر من خلاصة واحدة
    [two] اختر من خلاصتين
    [few] اختر من { $count } خلاصات
    [many] اختر من { $count } خلاصة
   *[other] اختر من { $count } خلاصة
 }
welcome-tongue = { $count } بهذه اللغة: { $language }
welcome-own = أو أحضر ما لديك: <file>ملف OPML</file>، أو <address>عنوانًا واحدًا</address>.
welcome-others = { $count ->
    [zero] لا لغات أخرى
    [one] واحدة في لغة أخرى
    [two] واحدة في كل من لغتين أخريين
    [few] واحدة في كل من { $count } لغات أخرى
    [many] واحدة في كل من { $count } لغة أخرى
   *[other] واحدة في كل من { $count } لغة أخرى
 }
starter-page = اختر الخلاصات
starter-title = اختر من أخبار العالم
starter-lead = { $feeds ->
    [zero] لا خلاصات
    [one] خلاصة واحدة
    [two] خلاصتان
    [few] { $feeds } خلاصات
    [many] { $feeds } خلاصة
   *[other] { $feeds } خلاصة
 } (البلدان: { $countries }، اللغات: { $languages }). خذ بلدانًا أو لغات أو موضوعات أو أي مزيج: ما تتركه مفتوحًا لا يُضيَّق. ولا يضاف شيء قبل أن تقول.
starter-none = لا خلاصة تجمع كل هذا
starter-none-lead = ليس في القائمة ما يوافق كل أجزاء اختيارك. احذف أدناه لغة أو موضوعًا أو بلدًا.
starter-chosen = { $feeds ->
    [zero] لا خلاصات
    [one] خلاصة واحدة
    [two] خلاصتان
    [few] { $feeds } خلاصات
    [many] { $feeds } خلاصة
   *[other] { $feeds } خلاصة
 } من { $countries ->
    [zero] لا بلدان
    [one] بلد واحد
    [two] بلدين
    [few] { $countries } بلدان
    [many] { $countries } بلدًا
   *[other] { $countries } بلد
 }
starter-add-all = أضفها كلها ({ $count })
starter-add = أضف المؤشَّر عليها
starter-anew = ابدأ من جديد
starter-known = موجودة من قبل
starter-choice = اختيارك
starter-countries = البلدان
starter-languages = اللغات
starter-topics = الموضوعات
starter-show = أرني ما ينتج
starter-letters = { $from } إلى { $to }
starter-at-once = ستُسأل فورًا
starter-within = ستُسأل أول مرة خلال { $span }، لا كلها معًا
starter-plan = { $when }. وتوضع كل منها في مجلد بلدها.
starter-plan-known = { $fresh ->
    [zero] لا جديد
    [one] واحدة جديدة
    [two] اثنتان جديدتان
    [few] { $fresh } جديدة
    [many] { $fresh } جديدة
   *[other] { $fresh } جديدة
 }: { $when }. { $known ->
    [zero] لا شيء موجود من قبل
    [one] واحدة موجودة من قبل
    [two] اثنتان موجودتان من قبل
    [few] { $known } موجودة من قبل
    [many] { $known } موجودة من قبل
   *[other] { $known } موجودة من قبل
 }. وتوضع كل منها في مجلد بلدها.
continent-africa = أفريقيا
continent-antarctica = أنتاركتيكا
continent-asia = آسيا
continent-europe = أوروبا
continent-north-america = أمريكا الشمالية
continent-oceania = أوقيانوسيا
continent-south-america = أمريكا الجنوبية
topic-general = عام
topic-local = محلي
topic-business = اقتصاد
topic-world = العالم
topic-investigations = تحقيقات
topic-technology = تقنية
topic-culture = ثقافة
topic-science = علوم
topic-sport = رياضة
topic-health = صحة

## المصادر المقترحة

sources-title = مصادر مقترحة
sources-lead = وسائل تحيل إليها أو تذكرها عدة من وسائلك ولم تُتابَع بعد. نظر Firstwire في مواقعها كما يسمح robots.txt.
sources-feeds = كل الخلاصات
sources-none = لا اقتراح الآن. يُنظر في المصدر متى أشارت إليه ثلاث وسائل.
sources-add = أضف { $name }
sources-dismiss = استبعد
sources-dismiss-one = استبعد { $name }
sources-exploring = قيد النظر
sources-fruitless = لا شيء يُتابع
sources-no-reason = لم يعد شيء يشير إليه
sources-why = { $ways }، من { $outlets ->
    [zero] لا وسائل
    [one] وسيلة واحدة
    [two] وسيلتين
    [few] { $outlets } وسائل
    [many] { $outlets } وسيلة
   *[other] { $outlets } وسيلة
 }: { $names }
sources-page = { $count ->
    [zero] صفحته، ولا تسرد مقالات
    [one] صفحته، وتسرد مقالًا واحدًا
    [two] صفحته، وتسرد مقالين
    [few] صفحته، وتسرد { $count } مقالات
    [many] صفحته، وتسرد { $count } مقالًا
   *[other] صفحته، وتسرد { $count } مقال
 }
sources-feed = { $count ->
    [zero] خلاصة لا تسرد مداخل
    [one] خلاصة تسرد مدخلًا واحدًا
    [two] خلاصة تسرد مدخلين
    [few] خلاصة تسرد { $count } مداخل
    [many] خلاصة تسرد { $count } مدخلًا
   *[other] خلاصة تسرد { $count } مدخل
 }
sources-elsewhere = خلاصة لدى مضيف آخر لم تُسأل بعد
candidate-state-seen = شوهد
candidate-state-exploring = قيد النظر
candidate-state-offered = مقترح
candidate-state-added = مضاف
candidate-state-dismissed = مستبعد
candidate-state-fruitless = لا شيء يُتابع
pointer-reason-linked = { $count ->
    [zero] لا يحيل إليه مقال
    [one] يحيل إليه مقال واحد
    [two] يحيل إليه مقالان
    [few] تحيل إليه { $count } مقالات
    [many] يحيل إليه { $count } مقالًا
   *[other] يحيل إليه { $count } مقال
 }
pointer-reason-named-as-source = { $count ->
    [zero] لا مدخل يسميه مصدرًا
    [one] يسميه مصدرًا مدخل واحد
    [two] يسميه مصدرًا مدخلان
    [few] تسميه مصدرًا { $count } مداخل
    [many] يسميه مصدرًا { $count } مدخلًا
   *[other] يسميه مصدرًا { $count } مدخل
 }
pointer-reason-credited-by-name = { $count ->
    [zero] لا مدخل يذكره بالاسم
    [one] يذكره بالاسم مدخل واحد
    [two] يذكره بالاسم مدخلان
    [few] تذكره بالاسم { $count } مداخل
    [many] يذكره بالاسم { $count } مدخلًا
   *[other] يذكره بالاسم { $count } مدخل
 }
pointer-reason-listed = { $count ->
    [zero] لا مدخل يسرده
    [one] يسرده مدخل واحد
    [two] يسرده مدخلان
    [few] تسرده { $count } مداخل
    [many] يسرده { $count } مدخلًا
   *[other] يسرده { $count } مدخل
 }

## للناشرين

bot-title = للناشرين: عن طلباتنا
bot-lead = ‏Firstwire مجمّع أخبار يشغّله الناس لأنفسهم. يقرأ هذا الموقع خلاصات اختارها قراؤه، ويعرض العناوين بحسب القصة وبحسب الوقت، ويربط كلًّا منها بصفحة ناشره.
bot-who = من الطالب
bot-name = تحمل الطلبات هذا الاسم: { $name }.
bot-no-contact = لم يذكر القائم على هذه النشرة وسيلة اتصال بعد.
bot-contact = القائم عليها: { $contact }.
bot-often = كم مرة
bot-feed = الخلاصة: مرة كل { $span } على الأكثر، وأقل حيث يقول ذلك <code>Cache-Control</code> أو <code>Retry-After</code> أو <code>ttl</code> أو <code>sy:updatePeriod</code>؛ وأقل فأقل ما دامت متعثرة.
bot-conditional = مع <code>If-None-Match</code> و<code>If-Modified-Since</code>، لتتمكن من الإجابة بالرمز 304.
bot-page = الصفحة: حين يظهر مدخلها، ومرة أخرى حين يتغير عنوانها، ثم على فترات تطول (بعد نحو ساعة، فست ساعات، فيوم، فثلاثة أيام، فأسبوع، فشهر)، لتُلاحظ التصحيحات ورغباتك. طلب واحد في كل مرة للموقع الواحد، وبين كل طلبين { $span }.
bot-gone = الخلاصة التي تجيب بالرمز 410 لا تُسأل أبدًا بعد ذلك.
bot-exploration = الموقع الذي تحيل إليه عدة وسائل أو تذكره يُنظر فيه مرة: صفحته الرئيسة، و<code>trust.txt</code>، والخلاصات وخرائط الموقع الإخبارية التي يسميها، عشرة طلبات على الأكثر.
bot-obeyed = ما يُلتزم به
bot-robots = <code>robots.txt</code>، للصفحات ولكل ما لم يطلبه أحد بيده: <code>User-agent: firstwire</code>، أو <code>*</code> حيث لا تسمي أحدًا.
bot-meta = <code>{ "<meta name=\"robots\">" }</code> و<code>X-Robots-Tag</code>: ‏<code>noindex</code>، <code>noarchive</code>، <code>nosnippet</code>، <code>max-snippet</code>، <code>noimageindex</code>، <code>notranslate</code>، <code>unavailable_after</code>؛ و<code>data-nosnippet</code> على عنصر.
bot-licences = <code>Content-Usage</code> و<code>Content-Signal</code>، وReally Simple Licensing (RSL)، وبروتوكول TDM Reservation Protocol (‏<code>tdmrep.json</code>، وحقول الترويسة، وعناصر meta)، والرخص في الصفحات والخلاصات، وإعلانات الامتناع في الخلاصات.
bot-requests = متى وماذا ولماذا: أدخل اسم مضيفك، وانظر ما طلبه هذا Firstwire من موقعك في آخر 30 يومًا.
bot-object = كيف تعترض
bot-disallow = يبعده عن صفحاتك. ولغير ذلك <removal>اطلب إزالة</removal>.
bot-shown = ما يُعرض
bot-public = هذه النشرة عامة: العنوان والتوقيع والرابط إلى صفحتك وقطعة قصيرة من وصفك. والنص الكامل برخصة تسمح به فقط. ولا تعاد صياغة كلماتك.
bot-private = هذه النشرة خاصة: يقرؤها من يشغّلونها، وتحفظ النص لهم ما لم تقل غير ذلك. ولا تعاد صياغة كلماتك.
bot-pictures = الصورة التي تسمح بعرضها تُطلب حين يراها قارئ أول مرة، وتُعرض نسخةً صغيرة من عنوان هذه النشرة نفسها.
bot-pictures-open = لا تُطلب صورة ولا تُعرض إلا برخصة مفتوحة، نسخةً صغيرة من عنوان هذه النشرة نفسها.
bot-no-pictures = لا تُحمَّل صورك.
host-name = اسم مضيفك
host-show = اعرض
requests = الطلبات
requests-page = ما جلبناه منك
requests-title = ماذا جلبنا منك؟
requests-lead = ما طُلب من موقع واحد في آخر 30 يومًا؛ ولا تُحفظ الطلبات الأقدم. ولا يُعرض إلا ما في سجلات الموقع نفسه أيضًا.
requests-no-host = «{ $host }» ليس اسم مضيف.
requests-none = لم يُطلب شيء من { $host } ولا من أي مضيف تحته في آخر 30 يومًا.
requests-days = { $host }، يومًا بيوم
requests-days-label = الأيام
requests-day = اليوم (UTC)
requests-refused = المرفوضة
requests-each = كل طلب، الأحدث أولًا
requests-json = الشيء نفسه بصيغة JSON
requests-no-pace = لم يطلب أي من أجوبته وتيرة أبطأ من المعتاد.
requests-when = متى
requests-what = ماذا
requests-why = لماذا
requests-answer = الجواب
requests-erased = عنوان مُحي أو نُقل بعد ذلك
requests-status = { $status }: { $outcome }

## الإزالة

removal-title = اطلب إزالة
removal-about = يتعلق الأمر بـ<item>{ $title }</item> من { $outlet }، المادة { $number }.
removal-lead = كل ما يُعرض هنا مُلك لأصحابه. وما لا تريده هنا يزول خلال 24 ساعة؛ وإن <strong>أثبتّ أن الموقع لك</strong> فخلال دقائق. بلا حساب وبلا رسوم. تحصل على رقم ومهلة وصفحة لا يعرفها سواك.
removal-desk = إن كان الأمر موقعك كله، فـ<desk>مكتب الناشر</desk> أقصر طريق. كما أن <bot>ما يقوله الموقع في robots.txt وفي صفحاته يُلتزم به</bot> منذ الطلب التالي.
removal-public = ما أُزيل هنا من قبل وكيف يُثبَت ذلك تجده في صفحة <transparency>ما أُزيل</transparency>، ومن لا يوافق على إزالة يمكنه <counter>الاعتراض</counter>.
removal-contact = يمكنك أيضًا مراسلة القائم على هذه النشرة:
removal-no-contact = <strong>لم يذكر القائم على هذه النشرة كيف يُتصل به بعد.</strong> الاستمارة تعمل على أي حال. إن كنت القائم عليها: فاجعل <code>FIRSTWIRE_CONTACT</code> عنوان بريد أو صفحة قبل تشغيلها، فيظهر هنا وفي الاسم الذي تحمله الطلبات.
removal-cases = إن كنت القائم على هذه النشرة: <cases>الطلبات الواردة</cases>.
removal-what = موضوع الطلب
removal-item = المادة المذكورة أعلاه
removal-url = صفحة واحدة، بعنوانها لدى ناشرها
removal-address = العنوان
removal-address-hint = للصفحة أو الصورة، أو ما تبدأ به كل العناوين
removal-more = أكثر من صفحة: يلزم إثبات أن الموقع لك
removal-prefix = كل الصفحات التي يبدأ عنوانها بذلك
removal-image = صورة، بعنوانها
removal-domain = نطاق كامل
removal-author = كل ما لكاتب واحد في نطاق
removal-text = نص، حيثما ورد في نطاق
removal-rules = تُخفى الصفحة متى وصل طلب كامل بشأنها، ويقرر شخص خلال 24 ساعة؛ فإن لم يفعل أحد أزالتها آلة وأُخبر ناشرها. وبلا إثبات يسري ذلك أربعة عشر يومًا. ومن يطلب الإزالة بسوء نية يُعدّ علنًا بلا اسم.
removal-ask = اطلب الإزالة
form-refused = تعذر قبولها كما هي: انظر ما أُشير إليه.
form-domain = النطاق
form-author = الكاتب
form-author-hint = كما يكتبه التوقيع
form-text = النص
form-text-hint = لا يُحفظ، بل ما يُعرف به فقط
form-ground-title = على أي أساس
form-ground = الأساس
form-choose = اختر واحدًا
form-reasons = لماذا يجب أن يزول
form-reasons-hint = ليفهمه من لا يعرف عنه شيئًا
form-work = المصنَّف
form-work-hint = لحقوق المؤلف: عنوانه، أو مكان الأصل
form-order = المحكمة ورقم القضية
form-order-hint = لأمر المحكمة
form-who = من أنت
form-who-hint = يراه القائم على هذه النشرة وحده. يُحفظ مختومًا ويُمحى بعد 90 يومًا من إغلاق الملف.
form-name = الاسم
form-mail = البريد الإلكتروني
form-behalf = عمّن تتكلم
form-behalf-hint = إن لم يكن عن نفسك
form-address = العنوان البريدي والهاتف
form-address-hint = حيث يطلبهما القانون
form-word = تعهدك
form-good-faith = أعتقد بحسن نية أن هذا الاستعمال لا يأذن به المالك ولا وكيله ولا القانون.
form-accurate = ما أقوله صحيح، وأنا، تحت طائلة عقوبة شهادة الزور، صاحب الحق أو مخوّل بالتصرف عنه.
form-signature = التوقيع
form-signature-hint = اسمك مكتوبًا
takedown-basis-copyright = حقوق المؤلف
takedown-basis-trademark = علامة تجارية أو شعار
takedown-basis-personal-data = بيانات شخصية
takedown-basis-defamation = تشهير
takedown-basis-court-order = أمر محكمة
case-title = الإزالة { $code }
case-new = وصل طلبك. <strong>احتفظ بعنوان هذه الصفحة</strong>: فهو الطريق الوحيد إليها، وليس لدى أحد سواك{ $mailed ->
    [true] ؛ وهو أيضًا في طريقه إليك بالبريد
   *[false] { "" }
 }.
case-about = الموضوع
case-no-ground = لم يُذكر أساس
case-received = وصل
case-deadline = يُقرَّر في أجل أقصاه
case-closed = أُغلق
case-under-way = قيد التنفيذ
case-found = { $count ->
    [zero] لم يوجد شيء حتى الآن
    [one] وُجدت مادة واحدة حتى الآن
    [two] وُجدت مادتان حتى الآن
    [few] وُجدت { $count } مواد حتى الآن
    [many] وُجدت { $count } مادة حتى الآن
   *[other] وُجدت { $count } مادة حتى الآن
 }
case-proof = الإثبات
case-ledger = القيد { $entry } من <ledger>السجل العام</ledger>
case-contested = ورد إشعار مضاد، فتُعرض الصفحة حتى يقرر أحد. وإثبات أن النطاق لك يحسم الأمر.
case-contested-waiting = معروضة من جديد، وتنتظر قرارًا
case-word-to-you = كلمة إليك
case-next = ما يمكنك فعله الآن
case-next-prove = إن كان { $domain } لك فأثبت ذلك: <again>اطلب من جديد</again>، وصفحة الطلب الجديد تقول كيف. وما ثبت تزيله الآلة خلال دقائق، أيًّا كان القرار السابق.
case-next-again = إن فاتك شيء <again>فاطلب من جديد</again> واذكره: للطلب الجديد مهلته.
case-next-courts = باب القضاء مفتوح لك، ولا شيء هنا يحرمك منه.
case-missing = ما ينقص
case-missing-hint = لا يُخفى شيء حتى يكتمل هذا، أو يثبت أن النطاق لك.
case-complete = أكمل الطلب
case-copies = نسخ في مواضع أخرى
case-copies-hint = لدى هذه الوسائل الأخرى ذلك النص. لا يُمس بها: فكل منها شأن ناشرها.
case-withdraw = اسحب الطلب
case-let-in = اسمح بأخذها من جديد
case-take-back = اسحبه
case-sealed = ما كتبته مختوم؛ ويُمحى بعد 90 يومًا من إغلاق الملف.
case-log = ما حدث
case-subject-item = المادة { $number }
case-subject-author = { $author }، في { $domain }
case-subject-text = نص، في { $domain }
case-scope-url = صفحة واحدة
case-scope-prefix = كل الصفحات تحت عنوان
case-scope-item = مادة واحدة
case-scope-author = كاتب في نطاق
case-scope-domain = نطاق كامل
case-scope-text = نص
case-scope-image = صورة
case-state-incomplete = ينقصه شيء
case-state-awaiting-proof = ينتظر إثباتًا، أو القائم على هذه النشرة
case-state-waiting = مخفية، وتنتظر قرارًا
case-state-executing = قيد الإزالة
case-state-executed = أُزيلت
case-state-rejected = رُفض
case-state-withdrawn = سُحب
case-state-contested = معروضة من جديد: معترض عليها ولم يثبت أحد شيئًا
case-state-lapsed = أُغلق بلا إزالة
case-news-received = وصل
case-news-hidden = الصفحة مخفية هنا حتى يُقرَّر الأمر
case-news-awaits-proof = لم يُخفَ شيء بعد: ينتظر إثبات التحكم أو قرارًا
case-news-awaits-completion = ينقصه شيء
case-news-control-proven = ثبت التحكم في النطاق؛ تزيلها الآلة
case-news-execution-ordered = قرر القائم على هذه النشرة إزالتها
case-news-executed = أُزيلت، وثبت زوالها
case-news-rejected = رفضه القائم على هذه النشرة
case-news-withdrawn = سحبه من طلبه
case-news-countered = ورد إشعار مضاد
case-news-counter-for-operator = ورد إشعار مضاد؛ يقرر القائم على هذه النشرة
case-news-shown-again = الصفحة معروضة من جديد: معترض عليها ولم يثبت أحد التحكم
case-news-lapsed = أُغلق: لم يكتمل أو لم يثبت في الوقت
case-news-alarm6 = ينتظر منذ ست ساعات
case-news-alarm12 = ينتظر منذ اثنتي عشرة ساعة
case-news-alarm20 = ينتظر منذ عشرين ساعة
case-news-deadline-reached = لم يقرر أحد خلال 24 ساعة؛ تزيلها الآلة
case-news-refusal-ends = يجوز أخذها من جديد بعد أربعة عشر يومًا من هذا، إذ لم يثبت التحكم قط
case-news-outlet-told = أُخبر الناشر بالبريد
case-news-outlet-not-told = تعذر إخبار الناشر بالبريد
case-news-claimant-erased = مُحي ما كان محفوظًا عن الطالب
rejection-reason-not-theirs = ليس الطالب صاحبه ولا يتكلم عن صاحبه.
rejection-reason-lawful = المعروض مشروع: رابط وعنوان ومقتطف قصير جدًا.
rejection-reason-unfounded = الأسس لا تصح، أو لا تتعلق بهذه الصفحة.
rejection-reason-abuse = لم يُقدَّم بحسن نية.
cases-title = طلبات الإزالة
cases-counts = المفتوحة: { $open }. المُزالة: { $executed }. المرفوضة: { $rejected }، منها { $abuse } لسوء الاستعمال. المسحوبة: { $withdrawn }. المتنازع فيها: { $contested }. المنقضية: { $lapsed }.
cases-none = لا شيء ينتظر قرارك.
cases-open = المفتوحة
cases-number = الرقم
cases-state = الحالة
cases-uncontested = { $state }
cases-contested = { $state }، متنازع فيه
cases-erased = مُحي
case-here = هنا
case-not-proven = غير مثبت
case-came = { $source }، { $when }
case-source-form = عبر النموذج
case-source-api = عبر برنامج
case-source-mail = عبر البريد
case-source-desk = عند مكتب الناشر
case-claimant-says = ما يقوله مقدم الطلب
case-organisation = المؤسسة
case-behalf = يتكلم باسم
case-states = يصرّح
case-address = العنوان البريدي
case-phone = الهاتف
case-counter = إشعار مضاد
case-decide = القرار
case-rejected-because = رُفض لأن
case-word = كلمة إلى مقدم الطلب
case-word-hint = إن شئت
case-remove = إزالته نهائيًا
case-or-reject = أو الرفض، لأن
case-reject = رفض
reasons-title = بيان الأسباب
reasons-what = ما المقيَّد
reasons-where = أين
reasons-duration = إلى متى
reasons-facts = ما يستند إليه
reasons-automated = آلة أم شخص
reasons-redress = ما يمكن فعله ضده
reasons-erased = مُحي ولن يُدرج مجددًا.
reasons-hidden = مخفي عن كل صفحة وتغذية وبحث.
reasons-everywhere = في كل مكان تُقرأ فيه هذه النسخة.
reasons-until = إلى أن يُبت فيه، في موعد أقصاه { $when }.
reasons-fortnight = ما كان محفوظًا زال نهائيًا؛ وبعد أربعة عشر يومًا، أو بإشعار مضاد، قد يُدرج مجددًا.
reasons-for-good = نهائيًا، ما لم يُسحب الطلب.
reasons-proven = إشعار بشأن { $scope }، أثبت مرسله تحكمه بالنطاق.
reasons-not-proven = إشعار بشأن { $scope }، مكتمل شكلًا؛ ولم يثبت مرسله تحكمه بالنطاق.
reasons-by-person = قرر القائم على هذه النسخة، ونفذت آلة القرار.
reasons-by-machine = وجدت آلة الصفحة وفحصت الشكل وتصرفت؛ ولم يحكم أي شخص على المحتوى.
reasons-ground = يذكر الإشعار: { $ground }.
reasons-ways = إشعار مضاد، عبر النموذج الذي يقود إليه موضع الصفحة هنا؛ وإثبات التحكم بالنطاق، وهو مقدم على كل إشعار غير مثبت؛ وكلمة إلى القائم على هذه النسخة؛ والقضاء.
problem-too-long = { $most } من الأحرف على الأكثر.
problem-basis = اذكر الأساس.
problem-name = اذكر اسمك.
problem-email = اذكر عنوان بريد مثل <code>name@example.org</code> ليمكن الرد عليك.
problem-address = اذكر عنوانك البريدي.
problem-reasons = اذكر أسبابك ليتمكن غيرك من متابعتها.
problem-good-faith = صرّح بحسن نيتك.
problem-accurate = صرّح بأن ما تقوله صحيح.
problem-work = اذكر العمل المقصود.
problem-signature = وقّع باسمك.
problem-order = اذكر المحكمة ورقم الملف.
problem-item = اذكر المادة أو الإزالة المقصودة.
problem-url = اذكر العنوان بدقة، بدءًا بـ <code>https://</code>
problem-domain = اذكر اسم مضيف مثل <code>example.org</code> يملكه ناشر واحد.
problem-domain-shared = يسجل آخرون أسماء تحت { $domain }، فإثباته لا يقول شيئًا عن أسمائهم. اذكر اسم موقعك أنت.
problem-author = اذكر الاسم كما يكتبه التوقيع.
problem-text = اذكر النص.
problem-mistake = صرّح بأنه أُزيل خطأً.
problem-jurisdiction = اقبل اختصاص المحكمة.
problem-visit = جاء إلى المكتب عدد كبير خلال ساعة. حاول لاحقًا.
transparency-title = ما أُزيل
transparency-none = لم يُزل شيء هنا حتى الآن.
transparency-figures = عمليات الإزالة: { $removals }؛ المواد: { $items }. من الإشعار إلى الإثبات: نصفها خلال { $median }، و95 من 100 خلال { $most }، وأطولها { $longest }. والوعد 24 ساعة.
transparency-broken = حيث أُخل بالوعد
transparency-nowhere = لا موضع.
transparency-left = القيد { $entry }، { $when }: بقي شيء في { $stores }، فأُعيدت المحاولة.
transparency-late = القيد { $entry }، { $when }: استغرق { $span }.
transparency-check = كيف تتحقق منه
transparency-how = بعد كل إزالة يُبحث في كل ملف ومخزن هنا عما أُزيل. وتُوقَّع النتيجة في سجل لا يمكن إلا أن ينمو: فالقيد المغيَّر أو المحذوف يكسر كل توقيع بعده، ويراه من احتفظ بملف أقدم. ولا يرد فيه شيء مما أُزيل.
transparency-take = <ledger>خذ السجل</ledger> وشغّل <code>firstwire verify --ledger firstwire-ledger.jsonl</code>. احتفظ بالملف: فكل ملف لاحق يجب أن يبدأ به. للبرامج: <notices>الإشعارات</notices>، و<copies>ما يجب أن يتركه من لديه نسخ منا</copies>.
transparency-latest = أحدث عمليات الإزالة
transparency-entry = القيد
transparency-done = تم
transparency-scope = النطاق
transparency-by = بطلب من
transparency-items = المواد
transparency-took = المدة
takedown-claimant-unverified = طرف غير مثبت
takedown-claimant-publisher = ناشره
takedown-claimant-operator = القائم على هذه النسخة
takedown-claimant-authority = محكمة أو سلطة
control-title = أثبت أن { $domain } لك
control-proven = ثبت، بواسطة { $way }.
control-lead = تكفي واحدة من هذه. يُبحث عنها تلقائيًا، وفورًا إذا ضغطت الزر. وتسري على هذا النطاق وما تحته حتى { $when }.
control-dns = سجل DNS
control-dns-how = سجل TXT عند { $name } بالمحتوى { $content }
control-file = ملف
control-file-how = عند { $name } بالمحتوى { $content }
control-meta = سطر في الصفحة الرئيسة
control-meta-how = في رأسها: { $line }
control-header = حقل ترويسة
control-header-how = للصفحة الرئيسة: { $line }
control-look = انظر الآن
control-letter = أرسل رسالة برمز إلى عناوين ينشرها { $domain }
control-mailed = أُرسلت رسالة إلى { $address }.
control-code = رمز الرسالة
control-use = استعمل الرمز
control-first = يُبحث عنه أول مرة { $when }.
control-looked = بُحث عنه { $when }
control-again = ، ومرة أخرى { $when }
control-another = أثبت نطاقًا آخر بدلًا منه
control-this = أثبت هذا
control-proof-dns = سجل DNS
control-proof-file = ملف في الموقع
control-proof-meta = عنصر meta
control-proof-header = حقل ترويسة
control-proof-mail = رسالة إلى النطاق
prove-page = إثبات التحكم
prove-title = أثبت أن النطاق لك
prove-wrong = هذا الرمز لا يعمل: استُعمل من قبل، أو قدم عهده، أو اقتُطعت رسالة.
prove-lead = من يؤكد هذا يستطيع إزالة كل ما للنطاق هنا. إن كنت لا تعرف الموضوع فأغلق هذه الصفحة.
prove-confirm = أكّد
counter-title = اعترض على إزالة
counter-lead = إن أُخفي أو أُزيل هنا شيء لك بالخطأ فقل ذلك. فحيث لم يثبت أحد ملكه يُعرض من جديد أو يجوز أن يعود فورًا؛ وحيث أثبته أحد يقرر القائم على هذه النشرة. و<desk>إثبات أن النطاق لك</desk> مقدَّم على كل قول بلا إثبات.
counter-what = ما أُزيل
counter-number = رقم الإزالة أو المادة
counter-reasons = لماذا كان خطأ
counter-who-hint = يراه القائم على هذه النشرة، ويمحوه مع الملف.
counter-address = العنوان البريدي
counter-phone = الهاتف
counter-mistake = تحت طائلة عقوبة شهادة الزور: أعتقد بحسن نية أنه أُزيل بالخطأ أو التبس بغيره.
counter-jurisdiction = أقبل اختصاص محكمة عنواني، أو إن كنت أقيم في مكان آخر فمحكمة عنوان القائم على هذا، وأقبل التبليغ ممن طلب الإزالة.
counter-object = اعترض

## الإشعارات والرفض

notice-front-page = إلى الصفحة الأولى
notice-go-on = تابع
notice-back = رجوع
refused-proxy-title = جاء هذا الطلب عبر وسيط
refused-proxy = يحمل الترويسة «{ $header }»، فقد مرّره أحد، ولا يُعرف ممن جاء.
refused-proxy-instead = إلى أن تكون في Firstwire حسابات، تُقرأ النشرة مباشرة: على الجهاز الذي تعمل عليه، أو بعنوان يُعطى مع ‎--urls.
refused-name-title = لا تُعرف هذه النشرة بذلك الاسم
refused-name = طُلب «{ $host }». قد تجعل صفحة في مكان آخر مثل هذا الاسم يؤدي إلى هنا، فلا يُجاب إلا عن الأسماء المعروفة.
refused-name-instead = يستطيع القائم على هذه النشرة إضافة الاسم: ‎firstwire serve --urls http://the-name:8080
refused-elsewhere-title = تُقرأ هذه النشرة على جهازها
refused-elsewhere = تستمع على الواجهة المحلية فقط.
refused-elsewhere-instead = لقراءتها من أجهزة أخرى شغّلها مع ‎--urls http://0.0.0.0:8080 وهيّئ كل متصفح مرة.
refused-setup-title = هذا المتصفح غير مهيأ بعد
refused-setup = تستطيع أجهزة أخرى بلوغ هذا Firstwire، فيُسمح للمتصفح بالدخول بعنوان لا يراه إلا من يشغّله.
refused-setup-how = افتح العنوان الذي فيه ‎/setup?token=…‎ كما طبعه عند تشغيله. يعمل مرة واحدة: فإن استُعمل فشغّله من جديد يطبع غيره.
refused-setup-link = إن كان هذا المتصفح مهيأ وتبعت رابطًا من موقع آخر فتابع من هنا.
set-up-title = هذا المتصفح مهيأ
set-up = يبقى كذلك نصف سنة. والعنوان الذي فتحته استُنفد الآن.
set-up-wrong-title = عنوان التهيئة ذاك لا يعمل
set-up-wrong = يطبع Firstwire عنوانًا جديدًا عند كل تشغيل، وكل عنوان يعمل مرة. شغّله من جديد وافتح ما يطبعه حينئذ.
set-up-tries-title = محاولات كثيرة
set-up-tries = انتظر دقيقة، ثم افتح عنوان التهيئة من جديد.
broken-title = حدث عطل
broken = هذا خطأ في Firstwire هذا لا خطؤك. لم يضع شيء؛ وسجل القائم عليه يبيّن ما حدث.
no-page-title = لا صفحة كهذه
no-page = ليس في هذا العنوان شيء.
bad-request-title = تعذرت قراءة ذلك
bad-request = لم تكن الاستمارة من هذه النشرة، أو ظلت مفتوحة طويلًا، أو زادت على { $megabytes } ميغابايت.
bad-request-again = ارجع وحمّل الصفحة من جديد وأرسلها مرة أخرى.
too-large-title = كان ذلك كبيرًا جدًا
too-large = حد الاستمارة { $megabytes } ميغابايت.
bad-address-title = تعذّرت قراءة هذا العنوان
bad-address = هناك معامل ناقص أو لا يمكن قراءته.
not-allowed-title = لا يمكن فعل ذلك هنا
not-allowed = لا يقبل هذا العنوان { $method }؛ إنه يقبل { $allowed }.
gone-title = أُزيل هذا
gone = ما كان على هذا العنوان أُزيل.
busy-title = طلبات كثيرة في وقت واحد
busy = حاول مرة أخرى بعد دقيقة.
disk-full-title = القرص ممتلئ
disk-full = يمكن قراءة ما هو هنا، لكن لا يمكن حفظ المزيد. على من يشغّل Firstwire هذا أن يوفّر مكانًا على قرصه.
other-status-title = تعذّر فعل ذلك
other-status = حالة الجواب هي { $status }.
no-outlet-title = لا وسيلة كهذه
no-outlet = لا توجد وسيلة إعلامية بهذا الرقم.
hidden-title = هذه المادة مخفية
hidden = طلب أحد إزالتها، وذلك قيد القرار.
no-item-title = لا مادة كهذه
no-item = ليست في هذا الأرشيف، أو لم يعد ناشرها يسمح بعرضها.
no-beside-title = لا يمكن المقارنة
no-beside = إحدى المادتين ليست في هذا الأرشيف، أو لا يجوز عرض نصها.
no-feed-title = لا خلاصة كهذه
no-feed = لا توجد خلاصة بهذا الرقم.
no-story-title = لا قصة كهذه
no-story = لا توجد قصة بهذا الرقم، أو لم يعد ناشروها يسمحون بعرضها.
story-removed-title = أُزيلت هذه القصة
story-removed = مُحي هنا كل ما رواها.
removed-title = أُزيلت هذه المادة
removed = مُحيت هنا مع كل ما حُفظ منها.
removed-compelled = مُحيت هنا بأمر محكمة أو سلطة.
removed-others = ما أُزيل غيرها
no-source-title = لا مصدر كهذا
no-source = لم يعد مقترحًا.
no-case-title = لا طلب كهذا
no-case = عنوان الطلب طويل: تأكد من أنه كامل. ما كُتب يُمحى بعد 90 يومًا من النهاية، وتزول صفحته معه.
no-case-number = لا يوجد طلب إزالة بهذا الرقم.
undecided-title = لم يُقرَّر
undecided = قُرّر من قبل، أو لا يوجد طلب كهذا.
undecided-see = انظر حاله
too-many-title = طلبات إزالة كثيرة
too-many = ورد خلال ساعة أكثر مما يمكن أن يكون مقصودًا. حاول بعد ساعة.
no-letters-title = لا رسائل أخرى اليوم
no-letters = تُرسل إلى النطاق الواحد رسائل قليلة، لكيلا يُغرق أحد باسمنا. وطرق الإثبات الأخرى متاحة.
proven-title = ثبت
proven = شكرًا. يجري تنفيذ ما طُلب؛ وصفحته تبيّن حاله.
objected-title = وصل اعتراضك
objected = إن كانت ضده إزالة لم يثبتها أحد فهو معروض من جديد الآن، أو يجوز أن يعود مع السؤال التالي. وإلا قرر القائم على هذه النشرة.

## ما يفعله القارئ: العلامات والإعدادات والمفاتيح

starred = المميزة بنجمة
unread = غير مقروءة
settings = الإعدادات
keys = اختصارات لوحة المفاتيح
close = إغلاق
save = حفظ
latest-which = أي الأخبار
latest-all = الكل
unread-none = كل شيء مقروء.
unread-none-here = ما كان هنا قُرئ في موضع آخر.
read-above = ضع علامة مقروء على كل ما سبق
read-all = ضع علامة مقروء على الكل
read-story = ضع علامة مقروء على القصة
mark-star = نجمة
mark-starred = وُضعت النجمة
mark-unstarred = أُزيلت النجمة
mark-read = مقروء
mark-unread = غير مقروء
works-title = ما يجري الآن
work = { $work }: { $done } من { $total }
work-left = { $work }: { $done } من { $total }، بقي { $left }
work-kind-feeds = خلاصات تُطلب أول مرة
work-kind-pages = صفحات مقروءة
work-kind-search = فهرس البحث
work-kind-origins = مصادر النصوص
work-kind-stories = القصص
keys-how = لا تفعل الحروف المفردة شيئًا أثناء الكتابة، ويمكن إيقافها في <settings>الإعدادات</settings>. وهي تحتاج إلى JavaScript، وكل ما تفعله يمكن فعله بدونها.
keys-list = في قائمة
keys-next = العنوان أو الخبر التالي
keys-before = السابق
keys-open = فتحه
keys-publisher = قراءته عند ناشره
keys-read = مقروء، أو غير مقروء من جديد
keys-go = الانتقال إلى
keys-then = ثم
keys-everywhere = في كل مكان
keys-palette = الانتقال إلى صفحة أو وسيلة إعلام أو خلاصة باسمها
keys-help = هذه القائمة
offline = لا اتصال
offline-how = لا يمكن الوصول إلى هذه الصفحة الآن. أما الأخبار والقصص التي فتحتها خلال اليوم الماضي فيمكن قراءتها:
starred-none = لا شيء مميز بنجمة. النجمة بجانب كل عنوان.
starred-none-here = ما وُضعت عليه نجمة هنا لم يعد يجوز عرضه.
starred-public = النسخة العامة لا تحفظ النجوم.
outlet-prefer = فضّل هذا المصدر
outlet-unprefer = لا تفضّل هذا المصدر بعد الآن
settings-saved = حُفظت الإعدادات.
settings-device = على هذا الجهاز
settings-device-why = تُحفظ في ملف تعريف ارتباط لهذا المتصفح، فقد تحتاج شاشة أخرى إلى غيرها.
settings-colours = الألوان
appearance-system = كما في النظام
appearance-light = فاتح
appearance-dark = داكن
appearance-contrast = تباين عالٍ
settings-dense = قوائم متقاربة: عناوين بلا مقتطفات
settings-pictures = عرض الصور، وتجلبها هذه النسخة بنفسها وحدها
settings-keys = الحروف المفردة <keys>اختصارات</keys>
settings-everywhere = أينما قرأت
settings-everywhere-why = تُحفظ في الأرشيف وفي نسخه الاحتياطية.
settings-folds = طيّ نسخ النص الواحد تحت النسخة المتقدمة
settings-marks-fold = قراءة نسخة واحدة تجعلها كلها مقروءة
settings-preferred = المصادر المفضلة
settings-preferred-how = حين يكون النص الواحد لدى عدة وسائل إعلام تتقدم نسخة هذه في القوائم. تُضاف الوسيلة من صفحتها.
settings-preferred-none = لا شيء بعد: يتقدم من نشر النص أولًا.
settings-unprefer = لا تفضّل { $outlet } بعد الآن
settings-remove = إزالة
palette = انتقل إلى صفحة أو وسيلة إعلام أو خلاصة، أو نفّذ أمرًا
palette-none = لا شيء بهذا الاسم
palette-search = ابحث في الأخبار عن «{ $query }»
news-many = أكثر من { $count } خبرًا جديدًا
news-stories = { $count ->
    [zero] لا قصص جديدة
    [one] قصة جديدة واحدة
    [two] قصتان جديدتان
    [few] { $count } قصص جديدة
    [many] { $count } قصة جديدة
   *[other] { $count } قصة جديدة
 }
news-items = { $count ->
    [zero] لا أخبار جديدة
    [one] خبر جديد واحد
    [two] خبران جديدان
    [few] { $count } أخبار جديدة
    [many] { $count } خبرًا جديدًا
   *[other] { $count } خبر جديد
 }

## الرسوم والتغطية

chart-title = بالرسوم
chart-when = متى رُويت
chart-who = من أخذ عن من
chart-where = أين رُويت
chart-tongues = بأي لغات
chart-table = الأرقام في جدول
chart-list = الشجرة في قائمة
chart-csv = بصيغة CSV
chart-independent = روايات مستقلة
chart-others = نسخ، ونصوص أخرى من الوسائل نفسها
chart-own = نصوص أصيلة
chart-copies = نصوص مأخوذة عن غيرها
chart-articles = كل المقالات
chart-gap = بلا جمع
chart-from = من
chart-to = إلى
chart-collected = جُمع
chart-country = البلد
chart-language = اللغة
chart-over-time = المقالات من { $from } إلى { $to }: { $count }. { $what }: { $independent }.
chart-most = { " " }أكثرها في مدة واحدة: { $count }، من { $from } إلى { $to }.
chart-always = كان Firstwire يعمل ومتصلًا طوال الوقت.
chart-shaded = المظلل: كان Firstwire متوقفًا أو بلا اتصال. وليس لديه مما نُشر حينها إلا ما ظلت الخلاصات تسرده بعد ذلك.
chart-gap-at = من { $from } إلى { $to } ({ $span }) كان Firstwire متوقفًا أو بلا اتصال.
chart-column = { $time }: المقالات { $count }؛ { $what }: { $independent }
chart-map = أين الوسائل الإعلامية: البلدان على الخريطة { $count }.
chart-elsewhere = { " " }خارج الخريطة: { $count } من المقالات، من أماكن غير معروفة أو ليست على الخريطة.
chart-place = { $place }: المقالات { $count }
chart-languages = عدد اللغات التي كُتبت بها: { $count }.
chart-other-languages = لغات أخرى ({ $count })
chart-tree = تمتد الخطوط ممن كان لديه النص إلى من أخذه، متقطعة حيث لا يكون ذلك إلا مرجحًا؛ وتبين الأعمدة كم مضى بعد الأول.
chart-not-drawn = { " " }لم يُرسم ({ $count }): مواد لم تأخذ عن أحد معروف هنا، أو لا متسع لها.
chart-tree-title = من أخذ عن من: النصوص ذات المصدر المعروف { $count }
chart-sure = معلن أو منسوب أو تؤيده قرائن
chart-likely = مرجح فقط
chart-named = المذكور
chart-minutes = { $count } د
chart-hours = { $count } س
chart-later = بعد ذلك
chart-at-once = في الحال
chart-after = بعد { $span }
chart-before = قبل { $span }
chart-taken = { $when } · { $kind } · { $level }
chart-first = { $when } · أول ما عُرف هنا
chart-first-own = { $when } · بقوله هو
chart-names = { $when } · { $level }
chart-document = وثيقة مرتبطة أو مذكورة
chart-source = مذكور بوصفه المصدر
chart-more = و{ $count } غيرها
chart-more-note = ضمن الروايات
chart-kind-verbatim = النص نفسه
chart-kind-edited = معدّل
chart-kind-excerpt = جزء منه
chart-kind-spun = أعيدت صياغته
chart-kind-translation = مترجم
chart-kind-version = صيغة منه
chart-kind-same-event = الحدث نفسه
chart-level-own = بقوله هو
chart-level-declared = معلن
chart-level-credited = منسوب
chart-level-corroborated = تؤيده قرائن
chart-level-likely = مرجح
chart-level-unknown = غير معروف
chart-month = { $short } { $year }
coverage-title = التغطية
coverage-heading = ما يُجمع هنا وما لا يُجمع
coverage-lead = الأيام الأخيرة ({ $days })، حتى: { $when }. الوسائل الإعلامية: { $outlets }، الخلاصات: { $feeds }. وما لا تنشره ليس هنا.
coverage-days = المقالات يومًا بيوم
coverage-where = من أين تأتي
coverage-missing = ما قد ينقص هنا، ولماذا
coverage-no-country = لا توجد خريطة، لأن بلدان هذه الوسائل الإعلامية غير معروفة.
coverage-countries = هنا مقالات من وسائل إعلامية في { $heard } من أصل { $all } من البلدان والأقاليم، ولا شيء من البقية، وعددها { $silent }.
coverage-trouble = <feeds>الخلاصات المتعثرة: { $count }</feeds>. وقد لا يصل إلى هنا ما تنشره الآن.
coverage-of = تغطية { $query }
coverage-query-title = { $query } – التغطية
coverage-nothing = لم يُعثر على شيء.
coverage-found = متى نُشرت النتائج ({ $count }).
coverage-found-best = متى نُشرت أفضل النتائج ({ $count }).
coverage-matches = النتائج نفسها
coverage-query-chart = المقالات التي يجدها البحث
search-coverage = متى نُشرت هذه

## مكتب الناشر

desk-title = مكتب الناشر
desk-lead = أثبت مرة أن نطاقًا لك، وانظر ما يُحفظ منه هنا، ومن نسخه بذكر المصدر وبلا ذكره، وما أُزيل؛ وقل ما ترغب فيه؛ وصحّح اسمك أو توقيعًا أو رابطًا. بلا حساب.
desk-domain = نطاقك
desk-another = نطاق آخر
desk-of = مكتب { $domain }
desk-held = { $count ->
    [zero] لا يُحفظ منه شيء هنا.
    [one] يُحفظ هنا: مادة واحدة من { $name }.
    [two] يُحفظ هنا: مادتان من { $name }.
    [few] يُحفظ هنا: { $count } مواد من { $name }.
    [many] يُحفظ هنا: { $count } مادة من { $name }.
   *[other] يُحفظ هنا: { $count } مادة من { $name }.
 }
desk-copies = { $count ->
    [zero] لم توجد نسخة من أحدث نصوصه في وسيلة أخرى.
    [one] نسخة واحدة من نصوصه في وسائل أخرى، بذكر المصدر: { $credited }.
    [two] نسختان من نصوصه في وسائل أخرى، بذكر المصدر: { $credited }.
    [few] { $count } نسخ من نصوصه في وسائل أخرى، بذكر المصدر: { $credited }.
    [many] { $count } نسخة من نصوصه في وسائل أخرى، بذكر المصدر: { $credited }.
   *[other] { $count } نسخة من نصوصه في وسائل أخرى، بذكر المصدر: { $credited }.
 }
desk-wishes = ما ترغب فيه
desk-wishes-hint = لـ{ $domain } وما تحته، إلى جانب ما يقوله موقعك نفسه. والعبرة بأشد الرغبات.
desk-set-wishes = اعتمد هذه الرغبات
desk-wishes-set = اعتُمدت رغباتك.
desk-remove = أزل شيئًا
desk-remove-hint = أثبتّ أنه لك، فتفعله آلة خلال دقائق.
desk-url = صفحة واحدة، بعنوانها
desk-author = كل ما لكاتب واحد
desk-everything = كل ما لـ{ $domain }
desk-what = العنوان أو الكاتب
desk-sure = أنا متأكد: ما يُمحى لا يُستعاد.
desk-remove-now = أزل
desk-not-sure = لم يُزل شيء: أكّد أنك متأكد.
desk-not-below = { $host } ليس تحت { $domain }: أثبت ذاك أولًا.
desk-no-name = لم يُؤخذ الاسم: إنه فارغ أو طويل جدًا، أو أن إثباتك لجزء من النطاق.
desk-no-correction = لم يُصحَّح شيء: المادة أو العنوان ليس من نطاقك.
desk-name = اسمك
desk-name-hint = كما يظهر مع كل مادة
desk-correct = صحّح
desk-name-corrected = صُحّح اسمك.
desk-item-corrected = صُحّحت المادة.
desk-byline = توقيع أو رابط
desk-item = رقم المادة
desk-authors = التوقيع
desk-authors-hint = أسماء تفصلها فواصل؛ وإن تُرك فارغًا بقي كما قُرئ
desk-address = عنوان الصفحة
desk-address-hint = في نطاقك
desk-what-is-held = ما يُحفظ
desk-nothing = لا شيء.
desk-copied = من نسخه
desk-no-copy = لم توجد نسخة.
desk-credited = بذكر المصدر، { $share }:
desk-uncredited = بلا ذكر المصدر، { $share }:
desk-removals = طلبات الإزالة
desk-none = لا شيء منها.
desk-removal = { $when }، { $scope }، { $ground }: { $state }{ $proven ->
    [true] ، والتحكم مثبت
   *[false] { "" }
 }
desk-object = ليس منا: اعترض
desk-leave = غادر المكتب
publisher-wish-no-excerpt = بلا مقتطف: العنوان والرابط وحدهما
publisher-wish-no-text = لا يُحفظ نص
publisher-wish-no-index = ألا يعثر عليه البحث هنا
publisher-wish-no-image = بلا صور
publisher-wish-credit = سطر ذكر للمصدر مع كل مادة
wished-no-excerpt = يرغب ناشره في ألا يُعرض منه أي مقتطف.
wished-no-text = يرغب ناشره في ألا يُحفظ نصه.
wished-no-index = يرغب ناشره في ألا يجده أي بحث.
wished-no-image = يرغب ناشره في ألا تُعرض منه أي صورة.
wished-credit = يرغب ناشره في أن يُذكر حيثما استُعمل جزء منه.
desk-corrected = صحّح ناشره توقيعه أو عنوانه عند المكتب.

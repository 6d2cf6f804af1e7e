# The interface in English. Syntax: Project Fluent (projectfluent.org), the part that MessageReader reads.

language-name = English
language-tag = en
language-direction = ltr

## Numbers, sizes, spans

number-group = ,
number-decimal = .
number-least-grouped = 1000
percent = { $number } %
probability-most = more than { $share }
probability-least = less than { $share }
size-bytes = { $count ->
    [one] { $count } byte
   *[other] { $count } bytes
 }
size-kilobytes = { $size } kB
size-megabytes = { $size } MB
size-gigabytes = { $size } GB
span-moment = less than a second
span-seconds = { $count ->
    [one] { $count } second
   *[other] { $count } seconds
 }
span-minutes = { $count ->
    [one] { $count } minute
   *[other] { $count } minutes
 }
span-hours = { $count ->
    [one] { $count } hour
   *[other] { $count } hours
 }
span-days = { $count ->
    [one] { $count } day
   *[other] { $count } days
 }

## Dates and times

weekday-0 = Sunday
weekday-1 = Monday
weekday-2 = Tuesday
weekday-3 = Wednesday
weekday-4 = Thursday
weekday-5 = Friday
weekday-6 = Saturday
month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December
month-short-1 = Jan
month-short-2 = Feb
month-short-3 = Mar
month-short-4 = Apr
month-short-5 = May
month-short-6 = Jun
month-short-7 = Jul
month-short-8 = Aug
month-short-9 = Sep
month-short-10 = Oct
month-short-11 = Nov
month-short-12 = Dec
date-full = { $weekday }, { $day } { $month } { $year }
date-long = { $day } { $month } { $year }
date-short = { $day } { $short }
date-short-year = { $day } { $short } { $year }
date-and-time = { $date }, { $time }
time-this-year = { $date }, { $time }
time-yesterday = yesterday, { $time }
time-now = just now
time-soon = in a moment
time-due = now
time-minutes-ago = { $count ->
    [one] { $count } minute ago
   *[other] { $count } minutes ago
 }
time-in-minutes = { $count ->
    [one] in { $count } minute
   *[other] in { $count } minutes
 }
time-in-hours = { $count ->
    [one] in { $count } hour
   *[other] in { $count } hours
 }
time-in-days = { $count ->
    [one] in { $count } day
   *[other] in { $count } days
 }
today = Today
yesterday = Yesterday
never = never
time-unstated = First seen { $when }; its publisher gives no date
time-ahead = (dated ahead by its publisher; first seen { $when })

## Small words that join others

list-comma = { ", " }
list-semicolon = { "; " }
full-stop = .
colon = :
and-others = { $count ->
    [one] { " " }and { $count } other
   *[other] { " " }and { $count } others
 }
not-known = not known
feed-count = { $count ->
    [one] { $count } feed
   *[other] { $count } feeds
 }
country-count = { $count ->
    [one] { $count } country
   *[other] { $count } countries
 }
language-count = { $count ->
    [one] { $count } language
   *[other] { $count } languages
 }
outlet-count = { $count ->
    [one] { $count } outlet
   *[other] { $count } outlets
 }

## The frame of every page

frame-feed = Firstwire, newest first
frame-skip = Skip to the news
frame-home = Firstwire, front page
frame-sections = Sections
frame-unseen = , new about them:
frame-atom = Atom feed
frame-json = JSON feed
frame-foot = Every headline belongs to its publisher and links to its page. Times are { $zone }.
frame-languages = Language
front-page = Front page
feeds = Feeds
search = Search
pages = Pages
newer = Newer
newest = Newest
older = Older
add = Add
as-json = As JSON
back-to-top = Back to top
side-by-side = Side by side
size = Size
no-headline = Without a headline
read-at = Read at { $site }

## Front page, latest, lists

front-title = { $count ->
    [one] The stories that { $count } outlet tells
   *[other] The stories that { $count } outlets tell
 }
front-rule = Ranked by independent accounts: copies of one text count as one, an outlet counts once, and every { $hours } hours without a new account take half of a story’s weight. <ranking>More on this</ranking>, or <latest>everything, newest first</latest>.
front-higher = Higher ranked
front-lower = Lower ranked
front-words = Every headline is one account’s own, word for word.
latest-title = Latest
latest-heading = { $count ->
    [one] The newest from { $count } outlet
   *[other] The newest from { $count } outlets
 }
latest-rule = Newest first, nothing ranked, nothing reworded.
list-empty = No items here yet.
line-source = Primary source: { $source } ({ $level })
copy-fold = { $count ->
    [one] The same text at { $count } other outlet
   *[other] The same text at { $count } other outlets
 }
copy-fold-own = { $count ->
    [one] The same text in { $count } other item of this outlet
   *[other] The same text in { $count } other items of this outlet
 }
aside-label = The desk
aside-title = At the desk
aside-outlets = Outlets watched
aside-new = New since the start
aside-voices = On this page
waiting-title = Waiting for the first answers
waiting-asked = { $count ->
    [one] { $asked } of { $count } feed asked so far. This page looks again every few seconds.
   *[other] { $asked } of { $count } feeds asked so far. This page looks again every few seconds.
 }
waiting-progress = Feeds asked
waiting-none = No news yet
waiting-nothing = { $count ->
    [one] { $count } feed was asked, and none had anything to read. What each of them answered may say why.
   *[other] { $count } feeds were asked, and none had anything to read. What each of them answered may say why.
 }
waiting-look = Look at the feeds

## Stories

story = Story
story-accounts = { $count ->
    [one] { $count } independent account
   *[other] { $count } independent accounts
 }
story-where = { $outlets ->
    [one] { $outlets } outlet
   *[other] { $outlets } outlets
 }, { $countries ->
    [one] { $countries } country
   *[other] { $countries } countries
 }
story-further = { $count ->
    [one] , and { $count } further text by the same outlets
   *[other] , and { $count } further texts by the same outlets
 }
story-latest = latest { $when }
story-headline-of = Headline of { $outlet }
story-verdict = { $accounts ->
    [one] { $accounts } independent account
   *[other] { $accounts } independent accounts
 } by { $where }{ $further }; the latest is from { $when }.
story-new = { $count ->
    [0] Nothing is new since your last visit.
    [one] New since your last visit: { $count } account.
   *[other] New since your last visit: { $count } accounts.
 }
story-new-badge = new
story-accounts-title = The accounts, the earliest first
story-listed = { $listed } of { $count } items are listed: the first and the newest.
story-who = Who tells it
story-by-country = By country
story-by-language = By language
story-copies = { $count ->
    [one] { " " }and { $count } copy
   *[other] { " " }and { $count } copies
 }
story-log = What was moved and merged
story-atom = Atom feed of this story
story-how = How accounts are counted
story-correct = Correct this story
story-correct-lead = What you say here is kept with each item, and no machine undoes it. The page follows within moments.
story-correct-refused = That could not be done: no such story or item, nothing was ticked, or nothing would be left.
story-correct-part = Some of these accounts tell of something else
story-correct-which = Which
story-correct-split = Give them a story of their own
story-correct-to = Or the number of the story that they tell
story-correct-move = Move them there
story-correct-same = Another story tells of the same event
story-correct-other = Its number, as in /story/ID
story-correct-merge = Make them one
story-by-editor = by an editor
story-by-machine = by the machine (log-odds { $score })
story-by-change = by the machine, since a text changed or was found to be a copy
story-merged = story { $from } went into story { $to }, { $who }
story-moved-item = item { $item } went from story { $from } to story { $to }, { $who }
story-moved-items = { $count ->
    [one] { $count } item went from story { $from } to story { $to }, { $who }
   *[other] { $count } items went from story { $from } to story { $to }, { $who }
 }
story-note-title = The same story
story-note = It is one of the items that tell <story>a story with { $accounts ->
    [one] { $accounts } independent account
   *[other] { $accounts } independent accounts
 }</story> ({ $where }).
story-note-other = { $outlet }: another account of the same event
story-note-same-outlet = { $outlet }: a further text of the same outlet
differences-title = Where the accounts differ
differences-quotes = { $speaker }, as quoted
related-title = Related stories
related-earlier = earlier; both mention { $names }
related-later = later; both mention { $names }
related-beside = at the same time; both mention { $names }
related-language = in other languages
ranking-title = How stories are ranked
ranking-accounts = A story is what several accounts tell of one event. It stands the higher, the more independent accounts it has: items whose text was taken from one another, whoever prints them, count as one account, that of the earliest; and what one outlet writes on it, however often, counts once. Where a publisher does not let its text be compared, whether it was taken is not known, and it counts as an account of its own.
ranking-time = Every { $hours } hours since its latest independent account came take half of its weight. Nothing else counts: not how often it was printed, not who prints it, not what readers click.
ranking-headline = Its headline is that of the account which shares most words with the headlines of the others, word for word; its source is named beside it. Where accounts are told in a language that you ask for, by your choice at the foot of a page or by your browser’s settings, it is taken from among these; a story’s place is the same for every reader.
ranking-errs = The machine errs. What it moved or merged stands at the foot of each story; an editor’s correction is kept, and no machine undoes it.

## Items

item-withheld = Its publisher’s server may not show it for legal reasons ({ $status }), since { $when }.
item-missing = No longer at its publisher ({ $status }), since { $when }.
item-quotes = { $count ->
    [one] { $count } quotation stands here with other words than at { $outlet }
   *[other] { $count } quotations stand here with other words than at { $outlet }
 }
item-beside = Both texts side by side
item-information = Information from { $source }:
item-corrections = { $count ->
    [one] Its publisher’s correction
   *[other] Its publisher’s corrections
 }
item-rests-on = Rests on
item-documents = Documents that this text links or names; whether they bear it out was not checked.
item-reported = Found by the rare words and numbers that both have; whether the paper bears the report out was not checked.
item-reports = Who reports it
item-report = { $outlet }: with a probability of { $probability }.
item-sources = Where this text stood before
item-own-share = Its own: at most { $share } of its words.
item-own-none = Its own: none of its words.
item-copies = Who has this text since
item-dateline = Dateline
item-credited = Credited to
item-modified = Changed by its publisher
item-access = Access
item-free = declared free to read
item-for-subscribers = declared for subscribers, in whole or in part
item-rights-holder = Rights holder
item-first-seen = First seen here
item-tags = Filed by its publisher under
item-versions = { $count ->
    [one] { $count } version seen
   *[other] { $count } versions seen
 }
item-version-page = { $when }, read from its page
item-version-feed = { $when }, as a feed stated it
item-remove = Remove this / I own this
item-json = Origins as JSON
picture-label = Picture:
quote-underlined = Underlined is what only one of the two has.
relation = { $outlet }: { $kind }, { $share } of the words.
relation-kind-unrelated = unrelated
relation-kind-same-event = two accounts of one event
relation-kind-verbatim = the same text
relation-kind-edited = the same text, changed in places
relation-kind-excerpt = a part of the text
relation-kind-spun = the text in other words
relation-kind-translation = the text in another language
relation-kind-version = a version of one text by one publisher
source-unknown = Primary source: <strong>unknown</strong> — <span>no earlier source among { $outlets ->
    [one] { $outlets } outlet
   *[other] { $outlets } outlets
 } watched.</span>
source-not-looked-for = Primary source: <strong>unknown</strong> — <span>it was not looked for among others: { $reason }.</span>
source-primary = Primary source:
source-unnamed = not named
source-evidence = The evidence
source-says = It says { $kind }.
source-compared = Found by comparing texts: { $kind }.
source-stood = Its text stood there { $span } earlier: { $kind }, { $share } of the words.
source-evidence-in = In { $field }: { $words }
evidence-field-text = its text
evidence-field-title = its title
evidence-field-byline = its byline
source-checked = ({ $when })
source-verified = verified
source-level-own = this page itself, by its own word
source-level-declared = declared by the publisher
source-level-credited = credited in the text
source-level-corroborated = found by several signs that agree
source-level-likely = likely
source-level-unknown = unknown
origin-kind-text = whose sentences these are
origin-kind-information = who reported it first
origin-kind-evidence = the document itself
comparison-made = it was
comparison-not-yet = its turn has not come yet
comparison-no-text = no text of it has been read
comparison-too-short = of a text of fewer than { $words } words nothing can be told
comparison-not-allowed = its text may not be kept and compared here
declared-finding-not-checked = Whether the text is there has not been looked at.
declared-finding-not-yet = Whether the text is there is still to be looked at.
declared-finding-has-text = Looked at: most of these words stand there.
declared-finding-has-part = Looked at: a part of these words stands there.
declared-finding-other-text = Looked at: another text stands there, and this one is not from it.
declared-finding-other-language = Looked at: a text in another language stands there; whether this one is its translation was not told.
declared-finding-too-little = Looked at: too little can be read to tell.
declared-finding-no-article = Looked at: no article stands there.
declared-finding-missing = Looked at: nothing stands there any more.
declared-finding-refused = Its publisher does not want that page read by machines, so it was not checked.
declared-finding-unreachable = That page could not be reached.
declared-finding-has-translation = Looked at: this text stands there in another language.
evidence-kind-paper = research paper
evidence-kind-preprint = paper not reviewed yet
evidence-kind-trial = record of a trial
evidence-kind-court = ruling or court paper
evidence-kind-law = statute or gazette
evidence-kind-filing = company filing
evidence-kind-parliament = paper of a parliament
evidence-kind-dataset = data
evidence-kind-international = publication of an organisation of states
evidence-kind-government = publication of a government
evidence-kind-release = press release
evidence-kind-document = file
evidence-kind-post = post
beside-title = Two texts side by side
beside-page = Two texts side by side: { $left } · { $right }
beside-verbatim = Word for word
beside-reworded = The same in other words
beside-quotes = { $count ->
    [one] A quotation that the two print with different words
   *[other] { $count } quotations that the two print with different words
 }
beside-measures = What was measured
beside-measures-say = Above zero a measure speaks for one text being made from the other, below zero against it; these weigh most. Their names are those of the documentation.
beside-measure = Measure
beside-value = Value
beside-weight = Weight (log-odds)
beside-derived = { $kind }: { $share } of the text is in the other too, word for word or in other words. One derives from the other with a probability of { $probability }.
beside-apart = { $kind }: neither is said to be made from the other.
beside-not-shown = Its words may not be shown here.
beside-places = What both have stands here in it, from its beginning to its end:
credit = { $title } by { $author }, { $outlet }, from <page>its page</page>.
credit-licence = { $title } by { $author }, { $outlet }, from <page>its page</page>, under { $licence }.
credit-whole = Changes: the page’s layout and everything around the text were left out, pictures are smaller or left out. No word was changed.
credit-excerpt = Changes: cut to an excerpt. No word was changed.

## Rights

rights = Rights
rights-licence = Licence
rights-statement = In its publisher’s words
rights-uses = What is done with it here
rights-erased = Erased here
rights-why = Why
rights-shows-text = Its text is kept, and shown here.
rights-reads-text = Its text is read, so that it can be found and compared; it is not shown.
rights-no-text = Its text is not kept.
rights-excerpt-whole = Its publisher’s own description may stand beside it whole.
rights-excerpt-none = No words of its description are shown.
rights-excerpt = { $count ->
    [one] At most { $count } character of its publisher’s own description is shown.
   *[other] At most { $count } characters of its publisher’s own description are shown.
 }
rights-found = The search finds it.
rights-not-found = The search does not find it.
rights-compared = Its text may be compared with others, to tell whose words it has.
rights-compared-by-hashes = Its text may be compared with others, to tell whose words it has: by hashes of runs of its words, which are kept in its place.
rights-not-compared = Its text is compared with no other.
rights-not-fetched = Its page is not asked for.
rights-no-pictures = Its pictures are not shown.
rights-not-translated = Its headline is not translated.
item-unread = Its text has not been read yet, or the page could not be read.
rights-reason = { $place } says { $name }{ $stated ->
    [no] { "" }
   *[yes] { " " }“{ $words }”
 }: { $effect }.
rights-reason-own = { $effect }.
signal-place-site = The site
signal-place-header = The page’s server
signal-place-page = The page
signal-place-feed = The feed
signal-place-entry = The feed’s entry
signal-place-text = The text
rights-effect-public-edition = This edition is public: it shows a short excerpt and the link to the publisher’s page
rights-effect-private-edition = This edition is private: its own readers may read the text here
rights-effect-nothing-more = its terms are not known here, and allow nothing more
rights-effect-needs-agreement = mining needs the publisher’s agreement, which nobody here has
rights-effect-no-training = no model is trained on it; none is trained here
rights-effect-no-training-or-feeding = no model is trained or fed with it; none is here
rights-effect-signed-origin = its words carry a signed statement of their origin, which stays in them
rights-effect-not-fetched = its page is not asked for, and only its headline and link are shown
rights-effect-left-out-of-search = it is left out of the search
rights-effect-not-kept = its text is not kept
rights-effect-no-words = no excerpt and no text is shown
rights-effect-short-excerpt = an excerpt has at most { $value } characters, and no text is shown
rights-effect-no-pictures = its pictures are not shown
rights-effect-not-translated = its headline is not translated
rights-effect-erased-at = it is erased at { $value } UTC
rights-effect-not-understood = it cannot be understood, and allows nothing more
rights-effect-withheld-words = these words stand in no excerpt and in no text
rights-effect-no-search-no-words = it is left out of the search, and no words of it are shown
rights-effect-no-machine = only its headline and link are shown, and no machine reads it
rights-effect-not-compared = its text is compared with no other
rights-effect-unreadable-terms = its terms cannot be read, and allow nothing more
rights-effect-search-not-permitted = search is not among the uses that it permits: only the headline and link are shown
rights-effect-search-at-a-price = it permits search to those who pay or register: only the headline and link are shown
rights-effect-search-permitted = it permits search: links and short excerpts
rights-effect-credited = it is credited, with a link
rights-effect-for-its-own-readers = its text is for the publisher’s own readers and is not shown
rights-effect-link-alone = only its headline and link are shown, and no search finds it
rights-effect-unknown-licence = it is no licence that is known here, and allows nothing more
rights-effect-open-licence = anybody may publish it under { $value }
rights-effect-conditional-licence = { $value } has conditions that this edition does not take as met
rights-effect-reserved-in-spite-of-licence = the rights are reserved in spite of a licence
rights-effect-conditions-of-access = no licence is relied on where access has conditions
rights-effect-pictures-apart = pictures have rights of their own and are not shown
licence-unknown = not stated
licence-demands = ({ $demands })
licence-credit = credit
licence-alike = the same licence for what is made of it
licence-non-commercial = no commercial use
licence-no-changes = no changes
licence-nothing = asks for nothing
licence-asks = asks for { $demands }

## Search

search-label = Search the news
search-page = { $query } – search
search-how = Every word must occur. <code>"words in quotes"</code> in that order, <code>-word</code> must not, <code>one OR other</code> either.
search-nothing = Nothing was found for { $query }. Fewer words find more; quotes and minus signs find less.
search-no-word = Nothing is asked for yet: a minus sign only leaves out, and signs alone find nothing. Add a word that must occur, like <code>ferry -football</code>.
search-lone-character = Nothing was found for { $query }. In scripts without spaces one character finds little: give two or more that stand together.
search-past = There are no matches for { $query } on page { $page }. <first>Begin with the best ones</first>.
search-found = Best matches for { $query }.
search-found-further = Best matches for { $query }, page { $page }.
search-better = Better matches
search-more = More matches

## Outlets

outlet = Outlet
outlets-title = Outlets
outlets-of = Outlets of { $country }
outlets-count = { $count ->
    [one] { $count } outlet is watched.
   *[other] { $count } outlets are watched.
 }
outlets-by-country = Outlets by country
outlets-all = All countries
outlets-latest = Latest item
outlet-domains = { $count ->
    [one] Domain
   *[other] Domains
 }
outlet-stated-by = Stated by { $who }
outlet-fact-kind-name = Named
outlet-fact-kind-country = Country
outlet-fact-kind-language = Publishes in
outlet-fact-kind-same-as = Also at
outlet-fact-kind-parent = Belongs to
outlet-fact-kind-principles = Its principles
outlet-fact-kind-moved-to = Leads to
fact-origin-page = its own page
fact-origin-linked-data = its own linked data
fact-origin-feed = its feed
fact-origin-data = our reference data
fact-origin-editor = an editor
fact-origin-trust-file = its trust.txt
fact-origin-publisher = its trust.txt
outlet-ties = Owners and associations
outlet-tie-both = both say so
outlet-tie-one-other = the other says so
outlet-tie-one-own = by its own word alone
outlet-tie-member = { $other ->
    [true] Is called a member by
   *[false] Counts as a member
 }
outlet-tie-belongs-to = { $other ->
    [true] Calls itself a member of this
   *[false] Is a member of
 }
outlet-tie-controls = { $other ->
    [true] Is controlled, it says, by
   *[false] Controls
 }
outlet-tie-controlled-by = { $other ->
    [true] Says that this controls it
   *[false] Is controlled by
 }
outlet-tie-same-as = { $other ->
    [true] Calls this its own
   *[false] Calls its own
 }
outlet-tie-moved-to = { $other ->
    [true] Leads to this
   *[false] Leads to
 }
outlet-mergers = Found to be one
outlet-merger = { $leads } with { $stays }: { $reason }, { $when }
outlet-merger-undone = ; undone by an editor, { $when }
merge-reason-same-identity = each calls the other its own
merge-reason-mutual-control = each says that it controls the other
merge-reason-moved = one leads to the other, which names it
merge-reason-editor = an editor’s word
outlet-record = Texts found earlier elsewhere
outlet-record-counts = { $texts ->
    [one] { $texts } text
   *[other] { $texts } texts
 }: { $source ->
    [one] { $source } names
   *[other] { $source } name
 } that outlet, { $another ->
    [one] { $another } names
   *[other] { $another } name
 } another source, { $none ->
    [one] { $none } names
   *[other] { $none } name
 } none.
outlet-record-quotes = { $quotes ->
    [one] { $quotes } quotation stands
   *[other] { $quotes } quotations stand
 } in { $texts } of them with other words.
outlet-record-how = How this is counted
outlet-record-method = By program, over its latest { $items } items whose texts may be kept and compared. A text counts where 80 % of its words stood in a text of another outlet that was there first, by our clock or else by the times that both state. A name counts where the text’s head, foot or byline has it, or the page declares it; who prints an agency’s text and names the agency names another source. A quotation counts where words that carry meaning differ. These are counts, not a verdict.
outlet-copies = Its texts elsewhere
copies-page = Who has texts of { $name }
copies-title = Who has its texts
copies-none = No text of its latest was found at another outlet that is watched here.
copies-count = { $texts ->
    [one] { $texts } text
   *[other] { $texts } texts
 } at { $outlets ->
    [one] { $outlets } other outlet
   *[other] { $outlets } other outlets
 }; { $credited ->
    [0] none of them says
    [one] { $credited } of them says
   *[other] { $credited } of them say
 } where it is from.
copies-at-least = At least { copies-count }

## Feeds

feed = Feed
add-feed-title = Add a feed
add-feed-address = The address of an RSS, Atom or JSON feed, or of a news sitemap
add-feed-as-page = Add as a page that lists articles
add-done = { $count ->
    [one] { $count } feed was added; the first answers come within moments.
   *[other] { $count } feeds were added; the first answers come within moments.
 }
add-known = { $count ->
    [one] { $count } feed was there already.
   *[other] { $count } feeds were there already.
 }
add-refused-more = Not added for reasons like these: { $count } more.
opml-title = Bring an OPML file
opml-file = The list of feeds that another reader exported
opml-add = Add its feeds
opml-no-file = No file was chosen, or an empty one.
opml-unreadable = The file lists no feeds, or is no OPML file that can be read.
opml-breaks-off = The file ends within its list: feeds behind the break are missing.
subscribe-problem-no-address = “{ $address }” is not an address.
subscribe-problem-not-of-the-web = { $address } cannot be asked; give an http or https address.
subscribe-problem-credentials = { $address }: addresses with a user name or a password are not taken.
starter-no-choice = No feed was chosen.
starter-unknown = Something of this choice is not known here. Choose from the lists.
feeds-count = { feed-count-all }.
feed-count-all = { $count ->
    [one] { $count } feed
   *[other] { $count } feeds
 }
feeds-count-failing = { feed-count-all }, of which { $failing ->
    [one] { $failing } is
   *[other] { $failing } are
 } in trouble.
feeds-choose = Choose by country or language
feeds-export = Export OPML
feeds-refusing = Sites that turn us away
feeds-refused = { $count ->
    [one] refused { $refused } of { $count } request in a day.
   *[other] refused { $refused } of { $count } requests in a day.
 }
feeds-refused-what = What was asked
feeds-changed = Sites whose pages read differently
feeds-by-state = Feeds by state
feeds-all = All
feeds-none = No feed is in this state.
feeds-before = Before
feeds-further = Further
feed-state-failing = In trouble
feed-state-quarantined = Held back
feed-state-quiet = Gone quiet
feed-state-waiting = Not asked yet
feed-state-stopped = Not asked any more
feed-state-archived = From web archives only
feed-state-well = Well
feed-failing = { $outcome }, { $count ->
    [one] { $count } time
   *[other] { $count } times
 } in a row
feed-quarantined = Gave all its entries new ids at once; what may be old is held back
feed-quiet = Nothing new for longer than its own rhythm explains
feed-stopped = Not asked any more: { $reason }
feed-archived = Brought in from a web archive; not asked
feed-moved = Says that it moved to { $address }.
feed-missed = { $count ->
    [one] About { $count } entry may have scrolled away unseen.
   *[other] About { $count } entries may have scrolled away unseen.
 }
feed-last-read = Last read
feed-next = Next
feed-items = Items
feed-asked = Asked
feed-more = More
feed-health = How it is doing
feed-not-modified = , unchanged in { $share } of the answers
times = { $count ->
    [one] { $count } time
   *[other] { $count } times
 }
not-modified = Answers “unchanged” (304)
feed-host-rests = nobody answers at its host, which rests until then
feed-site-waits = its site is asked nothing before
feed-cut-short = Its last answer was cut short: what it listed after that place is missing until the next one.
feed-held = It gave all its entries new ids at once. Those that cannot be told from old ones are held back, until { $time } at most.
feed-pushed = A hub delivers what is new, until { $time } and longer where that is renewed.
feed-older-parts = { $count ->
    [one] { $count } older part of it still to be read, slowly.
   *[other] { $count } older parts of it still to be read, slowly.
 }
unit-down = { $count ->
    [one] Nobody answered the last { $count } request to its host, so the host rests.
   *[other] Nobody answered the last { $count } requests to its host, so the host rests.
 }
unit-gap = Its server lets one request through in { $span }, as its refusals taught.
unit-group = Its refusals hold for all sites of the same service or server.
unit-feed = Its refusals hold for single feeds, not for the whole site.
unit-crawl-delay = Its robots.txt asks for { $span } between two requests.
rate-hour = about { $count } an hour
rate-day = about { $count } a day
rate-week = about { $count } a week
rate-month = about { $count } a month
rate-less = one a month or fewer
health-title = How { $name } is doing
health-kicker = How a feed is doing
health-items = Its items
health-stop = Stop following
health-stop-says = It is asked no more; what it brought stays.
health-resume = Follow it again
health-failing = It has failed since { $when }.
health-due = It is due now, because { $reason }.
health-next = Next poll { $when } ({ $exact }), because { $reason }.
health-moved = It says that it moved to { $address }. That address takes its place once it said so several times over a day.
health-last-asked = Last asked
health-last-new = Last brought something new
health-rhythm = Its rhythm
health-rate = { $rate }, as far as is known
health-rate-unknown = not known yet
health-capacity = { $count ->
    [one] ; it lists { $count } entry at a time
   *[other] ; it lists { $count } entries at a time
 }
health-not-modified = { $share }, which costs its server next to nothing
health-never = never so far
health-received = Received
health-missed = Missed
health-missed-count = { $count ->
    [0] nothing, as far as can be told
    [one] about { $count } entry
   *[other] about { $count } entries
 }
health-came = Came here
health-requests = { $count ->
    [one] The last request
   *[other] The last { $count } requests
 }
feed-origin-person = Added by a reader
feed-origin-starter-list = Chosen from the starter list
feed-origin-found = Found by Firstwire itself
poll-outcome-changed = Read; something was new
poll-outcome-unchanged = Read; nothing was new
poll-outcome-not-modified = Nothing new, by the publisher’s word (304)
poll-outcome-gone = Gone for good, by its publisher’s word (410)
poll-outcome-not-found = Not found at this address (404)
poll-outcome-forbidden = The publisher does not let us in (401, 402 or 403)
poll-outcome-too-many-requests = The publisher asks us to come less often (429)
poll-outcome-server-error = The publisher’s server is in trouble (5xx)
poll-outcome-other-status = An answer that is no feed
poll-outcome-timed-out = No answer in time
poll-outcome-unreachable = No connection
poll-outcome-refused = Not asked: the address leads where Firstwire does not go
poll-outcome-too-large = Larger than Firstwire reads
poll-outcome-unreadable = An answer that cannot be read
poll-outcome-disallowed = Not asked: the site’s robots.txt says no
poll-outcome-legally-blocked = Not available for legal reasons (451)
poll-outcome-unknown = Unknown
poll-reason-first = somebody asked for it
poll-reason-rhythm = its rhythm makes a new entry likely by then
poll-reason-least-interval = no feed is asked more often without its publisher’s word
poll-reason-unconditional = its server cannot answer 304, so each poll costs it the whole feed
poll-reason-freshness = its publisher’s Cache-Control or Expires says that nothing is new before
poll-reason-feed-interval = the feed itself names this interval (ttl, sy:updatePeriod)
poll-reason-skipped-time = the feed asks to be left alone in the hours before (skipHours, skipDays)
poll-reason-overflow = later entries could push earlier ones off its list unseen
poll-reason-pushed = a hub delivers what is new, and this poll is only the net below
poll-reason-dormant = it has been silent for half a year or more
poll-reason-longest-interval = no living feed is left alone for longer
poll-reason-retry-after = its server asked to wait until then (Retry-After)
poll-reason-back-off = it failed, and each failure waits longer
poll-reason-after-outage = its host answers again after an outage, and its feeds are spread out
poll-reason-new-entry = an entry that is new or has changed leads there
poll-reason-archive = the feed names it as an older part of itself
poll-reason-site-rules = a site’s rules are read before its pages
poll-reason-second-look = the page was read before, and may have changed, or what its publisher wishes
poll-reason-reread = the page was read before, and is read again
poll-reason-picture = a reader’s page shows the picture
poll-reason-verification = an item calls the page its source, and whether the text is there was looked at
poll-reason-exploration = several outlets point to the site, and it may be a source
poll-reason-gone = its publisher says that it is gone for good (410)
poll-reason-legally-blocked = it is not available for legal reasons (451)
poll-reason-not-found = it was not found (404) for a month
poll-reason-forbidden = access was refused again and again
poll-reason-retired = it was a suggestion that never worked
poll-reason-replaced = another address is followed in its place
poll-reason-imported = it was read from a web archive, and nobody asked for it to be polled
poll-reason-unfollowed = somebody here stopped following it
poll-reason-unknown = of a reason that this Firstwire does not know
fetch-purpose-feed = feed
fetch-purpose-page = page
fetch-purpose-robots = robots.txt
fetch-purpose-image = picture
fetch-purpose-push = push
told-title = What has changed
told-feed = Feed { $number }
told-site = A site
told-latest = These are the latest { $shown } of { $count }.
told-seen = I have seen this
told-retired = retired: a suggestion that never worked
told-stopped = will not be asked any more: { $reason }
announcement-kind-failing = began to fail
announcement-kind-recovered = recovered
announcement-kind-quiet = went quiet
announcement-kind-resumed = brought something new again
announcement-kind-moved = moved to another address for good
announcement-kind-stopped = will not be asked any more
announcement-kind-quarantined = gave all entries new ids at once; what may be old is held back
announcement-kind-released = went on as before; nothing is held back any more
announcement-kind-site-refuses = turned most of our requests away
announcement-kind-site-answers = let our requests in again
announcement-kind-pages-read-empty = changed: no article is found on most pages any more
announcement-kind-pages-read-undated = changed: the time of publication is not found any more
announcement-kind-pages-read-anonymous = changed: no byline is found any more
announcement-kind-pages-read-doubtfully = changed: it has become doubtful which part of the page is the article
announcement-kind-pages-read-shorter = changed: articles have become much shorter
announcement-kind-pages-read-longer = changed: articles have become much longer
announcement-kind-pages-read-as-before = reads as before, or has kept its new ways
announcement-kind-removal-waits = waits for your decision since six hours
announcement-kind-removal-waits-half = waits for your decision since twelve hours
announcement-kind-removal-waits-last = waits for your decision since twenty hours; after 24 a machine decides
announcement-kind-removal-undecided = was executed by machine, since nobody decided in 24 hours
announcement-kind-removal-countered = is contested by a counter-notice
announcement-kind-unknown = changed
site-empty = no article on { $lately } of the latest pages, { $before } before
site-undated = no time on { $lately }, { $before } before
site-anonymous = no byline on { $lately }, { $before } before
site-doubtful = doubt about the article’s bounds { $lately }, { $before } before
site-length = a typical article of { $lately } characters, { $before } before

## Choosing feeds

welcome = Welcome
welcome-title = Which news shall it be?
welcome-lead = Firstwire reads the feeds that you choose and puts them on one page, newest first, each headline with the link to its publisher. Nothing leaves this machine but requests to publishers.
welcome-starter = A small world of newspapers and broadcasters
welcome-starter-lead = { $feeds } feeds of { $countries } countries in { $languages } languages. Take some, or all; or choose by country, language and topic from a list of the whole world.
welcome-add = Add the chosen ones
welcome-choose = Choose from { $count } feeds
welcome-tongue = { $count } in { $language }
welcome-own = Or bring your own: <file>an OPML file</file>, or <address>one address</address>.
welcome-others = One each in { $count } more languages
starter-page = Choose feeds
starter-title = Choose from the world’s news
starter-lead = { $feeds } feeds of { $countries } countries in { $languages } languages. Take countries, languages, topics, or any mixture: what you leave open is not narrowed. Nothing is added before you say so.
starter-none = No feed is all of this
starter-none-lead = The list has nothing that fits every part of your choice. Take away a language, a topic or a country below.
starter-chosen = { $feeds ->
    [one] { $feeds } feed
   *[other] { $feeds } feeds
 } of { $countries ->
    [one] { $countries } country
   *[other] { $countries } countries
 }
starter-add-all = Add all { $count }
starter-add = Add the ticked ones
starter-anew = Begin anew
starter-known = there already
starter-choice = Your choice
starter-countries = Countries
starter-languages = Languages
starter-topics = Topics
starter-show = Show what that makes
starter-letters = { $from } to { $to }
starter-at-once = asked at once
starter-within = asked for the first time within { $span }, not all together
starter-plan = They would be { $when }. Each goes into a folder of its country.
starter-plan-known = { $fresh ->
    [one] { $fresh } is
   *[other] { $fresh } are
 } new, and would be { $when }. { $known ->
    [one] { $known } is
   *[other] { $known } are
 } there already. Each goes into a folder of its country.
continent-africa = Africa
continent-antarctica = Antarctica
continent-asia = Asia
continent-europe = Europe
continent-north-america = North America
continent-oceania = Oceania
continent-south-america = South America
topic-general = General
topic-local = Local
topic-business = Business
topic-world = World
topic-investigations = Investigations
topic-technology = Technology
topic-culture = Culture
topic-science = Science
topic-sport = Sport
topic-health = Health

## Suggested sources

sources-title = Suggested sources
sources-lead = Outlets that several of yours link or credit and that are not followed yet. Firstwire looked at their sites as their robots.txt allows.
sources-feeds = All feeds
sources-none = Nothing is suggested now. A source is looked at once three outlets point to it.
sources-add = Add { $name }
sources-dismiss = Dismiss
sources-dismiss-one = Dismiss { $name }
sources-exploring = Being looked at
sources-fruitless = Nothing to follow
sources-no-reason = Nothing points to it any more
sources-why = { $ways } of { $outlets ->
    [one] { $outlets } outlet
   *[other] { $outlets } outlets
 }: { $names }
sources-page = { $count ->
    [one] Its page, which lists { $count } article
   *[other] Its page, which lists { $count } articles
 }
sources-feed = { $count ->
    [one] A feed, which lists { $count } entry
   *[other] A feed, which lists { $count } entries
 }
sources-elsewhere = A feed at another host, not asked yet
candidate-state-seen = seen
candidate-state-exploring = being looked at
candidate-state-offered = offered
candidate-state-added = added
candidate-state-dismissed = dismissed
candidate-state-fruitless = nothing to follow
pointer-reason-linked = { $count ->
    [one] linked by { $count } article
   *[other] linked by { $count } articles
 }
pointer-reason-named-as-source = { $count ->
    [one] named as the source of { $count } entry
   *[other] named as the source of { $count } entries
 }
pointer-reason-credited-by-name = { $count ->
    [one] credited by name in { $count } entry
   *[other] credited by name in { $count } entries
 }
pointer-reason-listed = { $count ->
    [one] listed in { $count } entry
   *[other] listed in { $count } entries
 }

## For publishers

bot-title = For publishers: about our polling
bot-lead = Firstwire is a news aggregator that people run for themselves. This one reads feeds that its readers chose, shows headlines by story and by time, and links each to its publisher’s page.
bot-who = Who asks
bot-name = Requests carry this name: { $name }.
bot-no-contact = Whoever runs this edition has not named a contact yet.
bot-contact = Its operator: { $contact }.
bot-often = How often
bot-feed = A feed: at most once in { $span }, less often where your <code>Cache-Control</code>, <code>Retry-After</code>, <code>ttl</code> or <code>sy:updatePeriod</code> says so; ever less often while it fails.
bot-conditional = With <code>If-None-Match</code> and <code>If-Modified-Since</code>, so that you can answer 304.
bot-page = A page: when its entry appears, again when its headline changes, and from then on ever more seldom (after about an hour, six hours, a day, three days, a week, a month), so that corrections and your wishes are noticed. One request at a time to a site, { $span } between two.
bot-gone = A feed that answers 410 is never asked again.
bot-exploration = A site that several outlets link or credit is looked at once: its home page, <code>trust.txt</code>, the feeds and news sitemaps that it names, ten requests at most.
bot-obeyed = What is obeyed
bot-robots = <code>robots.txt</code>, for pages and for whatever nobody asked for by hand: <code>User-agent: firstwire</code>, or <code>*</code> where you name nobody.
bot-meta = <code>{ "<meta name=\"robots\">" }</code> and <code>X-Robots-Tag</code>: <code>noindex</code>, <code>noarchive</code>, <code>nosnippet</code>, <code>max-snippet</code>, <code>noimageindex</code>, <code>notranslate</code>, <code>unavailable_after</code>; <code>data-nosnippet</code> on an element.
bot-licences = <code>Content-Usage</code> and <code>Content-Signal</code>, Really Simple Licensing (RSL), the TDM Reservation Protocol (<code>tdmrep.json</code>, header fields, meta elements), licences on pages and in feeds, and the opt-outs of feeds.
bot-requests = When, what and why: give your host name, and see what this Firstwire asked of your site in the last 30 days.
bot-object = How to object
bot-disallow = keeps it from your pages. For anything else, <removal>ask for a removal</removal>.
bot-shown = What is shown
bot-public = This edition is public: headline, byline, the link to your page, and a short piece of your own description. Full text only under a licence that allows it. Your words are not reworded.
bot-private = This edition is private: it is read by those who run it, and keeps text for them unless you say otherwise. Your words are not reworded.
bot-pictures = A picture that you let be shown is fetched when a reader first sees it, and shown as a small copy from this edition’s own address.
bot-pictures-open = A picture is fetched and shown only under an open licence, as a small copy from this edition’s own address.
bot-no-pictures = Your pictures are not loaded.
host-name = Your host name
host-show = Show
requests = Requests
requests-page = What we fetched from you
requests-title = What did we fetch from you?
requests-lead = What was asked of one site in the last 30 days; older requests are not kept. Only what the site’s own logs hold as well is shown.
requests-no-host = “{ $host }” is no host name.
requests-none = Nothing was asked of { $host } or any host below it in the last 30 days.
requests-days = { $host }, day by day
requests-days-label = Days
requests-day = Day (UTC)
requests-refused = Refused
requests-each = Each request, newest first
requests-json = The same as JSON
requests-no-pace = None of its answers asked for a slower pace than the usual one.
requests-when = When
requests-what = What
requests-why = Why
requests-answer = Answer
requests-erased = an address erased or moved since
requests-status = { $status }: { $outcome }

## Removals

removal-title = Ask for a removal
removal-about = This is about <item>{ $title }</item> by { $outlet }, item { $number }.
removal-lead = All that is shown here belongs to its authors. What you do not want here is gone within 24 hours; where you <strong>prove that the site is yours</strong>, within minutes. No account, no fee. You get a number, a deadline and a page that only you know.
removal-desk = If it is your whole site, <desk>the publisher’s desk</desk> is the shorter way. And <bot>what a site says in robots.txt and on its pages is obeyed</bot> with the next request.
removal-public = What was removed here before, and how it is proved, is on the page of <transparency>removals</transparency>; whoever disagrees with one may <counter>object</counter>.
removal-contact = You can also write to whoever runs this edition:
removal-no-contact = <strong>Whoever runs this edition has not said yet how to be reached.</strong> The form works all the same. If you run it: set <code>FIRSTWIRE_CONTACT</code> to a mail address or a page before you start it, and that stands here and in the name that polls carry.
removal-cases = If you run this edition: <cases>the requests that came in</cases>.
removal-what = What it is about
removal-item = The item named above
removal-url = One page, by its address at its publisher
removal-address = Address
removal-address-hint = of the page, or of the picture, or how all addresses begin
removal-more = More than one page: this needs proof that the site is yours
removal-prefix = All pages whose address begins like that
removal-image = A picture, by its address
removal-domain = A whole domain
removal-author = All by one author on a domain
removal-text = A text, wherever on a domain it stands
removal-rules = A page is hidden as soon as a complete request about it is in, and a person decides within 24 hours; if nobody does, a machine removes it, and its publisher is told. Without proof that holds for fourteen days. Who asks for removals in bad faith is counted, in public, without a name.
removal-ask = Ask for the removal
form-refused = It could not be taken as it is: see what is marked.
form-domain = Domain
form-author = Author
form-author-hint = as the byline writes it
form-text = The text
form-text-hint = it is not kept, only what it is recognised by
form-ground-title = On what ground
form-ground = The ground
form-choose = Choose one
form-reasons = Why it has to go
form-reasons-hint = so that somebody who knows nothing of it can follow
form-work = The work
form-work-hint = for copyright: its title, or where the original stands
form-order = Court and file number
form-order-hint = for a court order
form-who = Who you are
form-who-hint = Whoever runs this edition sees it, nobody else. It is kept sealed and erased 90 days after the case is closed.
form-name = Name
form-mail = Mail address
form-behalf = Whom you speak for
form-behalf-hint = if not for yourself
form-address = Postal address and telephone
form-address-hint = where the law asks for them
form-word = Your word
form-good-faith = I believe in good faith that this use is not allowed by the owner, the owner’s agent or the law.
form-accurate = What I say is accurate, and, under penalty of perjury, I am the owner of the right or may act for the owner.
form-signature = Signature
form-signature-hint = your name, typed
takedown-basis-copyright = copyright
takedown-basis-trademark = a trademark or a logo
takedown-basis-personal-data = personal data
takedown-basis-defamation = defamation
takedown-basis-court-order = a court order
case-title = Removal { $code }
case-new = Your request is in. <strong>Keep the address of this page</strong>: it is the only way to it, and nobody else has it{ $mailed ->
    [true] ; it is also on its way to you by mail
   *[false] { "" }
 }.
case-about = It is about
case-no-ground = no ground stated
case-received = Received
case-deadline = Decided at the latest
case-closed = Closed
case-under-way = Under way
case-found = { $count ->
    [one] { $count } item found so far
   *[other] { $count } items found so far
 }
case-proof = Proof
case-ledger = Entry { $entry } of <ledger>the public ledger</ledger>
case-contested = A counter-notice came in, so the page is shown until somebody decides. Proof that the domain is yours settles it.
case-contested-waiting = Shown again, and waits for a decision
case-word-to-you = A word to you
case-next = What you can do now
case-next-prove = If { $domain } is yours, prove it: <again>ask again</again>, and the page of the new request says how. What is proven a machine removes within minutes, whatever was decided before.
case-next-again = If something was left out, <again>ask again</again> and say it: a new request has a deadline of its own.
case-next-courts = The courts are open to you; nothing here takes that from you.
case-missing = What is missing
case-missing-hint = Nothing is hidden until this is complete, or the domain is proven to be yours.
case-complete = Complete the request
case-copies = Copies elsewhere
case-copies-hint = These other outlets have that text. They are not touched: each is its own publisher’s matter.
case-withdraw = Take the request back
case-let-in = Let it be taken in again
case-take-back = Take it back
case-sealed = What you wrote is sealed; it is erased 90 days after the case is closed.
case-log = What has happened
case-subject-item = item { $number }
case-subject-author = { $author }, on { $domain }
case-subject-text = a text, on { $domain }
case-scope-url = one page
case-scope-prefix = all pages below an address
case-scope-item = one item
case-scope-author = an author on a domain
case-scope-domain = a whole domain
case-scope-text = a text
case-scope-image = an image
case-state-incomplete = Something is missing
case-state-awaiting-proof = Waits for proof, or for whoever runs this edition
case-state-waiting = Hidden, and waits for a decision
case-state-executing = Being removed
case-state-executed = Removed
case-state-rejected = Rejected
case-state-withdrawn = Taken back
case-state-contested = Shown again: it is contested, and nobody proved anything
case-state-lapsed = Closed without a removal
case-news-received = Received
case-news-hidden = The page is hidden here until it is decided
case-news-awaits-proof = Nothing is hidden yet: it waits for proof of control, or for a decision
case-news-awaits-completion = Something is missing
case-news-control-proven = Control of the domain is proven; the machine removes it
case-news-execution-ordered = Whoever runs this edition decided to remove it
case-news-executed = Removed, and proven to be gone
case-news-rejected = Rejected by whoever runs this edition
case-news-withdrawn = Taken back by whoever asked
case-news-countered = A counter-notice came in
case-news-counter-for-operator = A counter-notice came in; whoever runs this edition decides
case-news-shown-again = The page is shown again: it is contested, and nobody proved control
case-news-lapsed = Closed: it was not completed or not proven in time
case-news-alarm6 = It has waited for six hours
case-news-alarm12 = It has waited for twelve hours
case-news-alarm20 = It has waited for twenty hours
case-news-deadline-reached = Nobody decided within 24 hours; the machine removes it
case-news-refusal-ends = It may be taken in again fourteen days after this, since control was never proven
case-news-outlet-told = The publisher was told by mail
case-news-outlet-not-told = The publisher could not be told by mail
case-news-claimant-erased = What was kept of the claimant is erased
rejection-reason-not-theirs = Whoever asked does not own it, nor speak for whoever does.
rejection-reason-lawful = What is shown is lawful: a link, a headline, a very short extract.
rejection-reason-unfounded = The grounds do not hold, or do not concern this page.
rejection-reason-abuse = It was not made in good faith.
cases-title = Requests for removal
cases-counts = Open: { $open }. Removed: { $executed }. Rejected: { $rejected }, of these { $abuse } as abuse. Taken back: { $withdrawn }. Contested: { $contested }. Lapsed: { $lapsed }.
cases-none = Nothing waits for you.
cases-open = Open
cases-number = Number
cases-state = State
cases-uncontested = { $state }
cases-contested = { $state }, contested
cases-erased = erased
case-here = Here
case-not-proven = not proven
case-came = { $source }, { $when }
case-source-form = by the form
case-source-api = by a program
case-source-mail = by mail
case-source-desk = at the publisher’s desk
case-claimant-says = What the claimant says
case-organisation = Organisation
case-behalf = Speaks for
case-states = States
case-address = Postal address
case-phone = Telephone
case-counter = A counter-notice
case-decide = Decide
case-rejected-because = Rejected because
case-word = A word to the claimant
case-word-hint = if you like
case-remove = Remove it for good
case-or-reject = Or reject, because
case-reject = Reject
reasons-title = Statement of reasons
reasons-what = What is restricted
reasons-where = Where
reasons-duration = For how long
reasons-facts = What it rests on
reasons-automated = Machine or person
reasons-redress = What can be done against it
reasons-erased = It is erased, and not taken in again.
reasons-hidden = It is hidden from every page, feed and search.
reasons-everywhere = Everywhere that this edition is read.
reasons-until = Until it is decided, { $when } at the latest.
reasons-fortnight = What was kept is gone for good; after fourteen days, or on a counter-notice, it may be taken in again.
reasons-for-good = For good, unless the request is withdrawn.
reasons-proven = A notice about { $scope }, whose sender has proven control of the domain.
reasons-not-proven = A notice about { $scope }, complete in form; its sender has not proven control of the domain.
reasons-by-person = Whoever runs this edition decided; a machine carried it out.
reasons-by-machine = A machine found the page, checked the form and acted; no person has judged the content.
reasons-ground = The notice states: { $ground }.
reasons-ways = A counter-notice, by the form that the page’s place here leads to; proof of control of the domain, which goes before any unproven notice; a word to whoever runs this edition; the courts.
problem-too-long = At most { $most } characters.
problem-basis = Say on what ground.
problem-name = Give your name.
problem-email = Give a mail address like <code>name@example.org</code>, so that you can be answered.
problem-address = Give your postal address.
problem-reasons = Give your reasons, so that somebody else can follow.
problem-good-faith = State your good faith.
problem-accurate = State that what you say is accurate.
problem-work = Say which work it is.
problem-signature = Sign with your name.
problem-order = Name the court and its file number.
problem-item = Say which item or which removal it is about.
problem-url = Give the exact address, beginning with <code>https://</code>
problem-domain = Give a host name like <code>example.org</code> that one publisher alone holds.
problem-domain-shared = Others register names below { $domain }, so a proof for it would say nothing of theirs. Give the name of your own site.
problem-author = Give the name as its byline writes it.
problem-text = Give the text.
problem-mistake = State that it was removed by mistake.
problem-jurisdiction = Consent to the court’s jurisdiction.
problem-visit = Too many came to the desk within the hour. Try again later.
transparency-title = What was removed
transparency-none = Nothing was taken down here so far.
transparency-figures = Removals: { $removals }; items: { $items }. From the notice to the proof: half within { $median }, 95 of 100 within { $most }, the longest { $longest }. The promise is 24 hours.
transparency-broken = Where the promise was broken
transparency-nowhere = Nowhere.
transparency-left = Entry { $entry }, { $when }: something was left in { $stores }, and it was tried again.
transparency-late = Entry { $entry }, { $when }: it took { $span }.
transparency-check = How to check it
transparency-how = After each removal every file and store here is searched for what was removed. The outcome is signed into a ledger that can only grow: an entry that is changed or left out breaks every signature since, and whoever kept an earlier file sees it. Nothing that was removed stands in it.
transparency-take = <ledger>Take the ledger</ledger> and run <code>firstwire verify --ledger firstwire-ledger.jsonl</code>. Keep the file: a later one must begin with it. For programs: <notices>the notices</notices>, and <copies>what those must drop who hold copies of ours</copies>.
transparency-latest = The latest removals
transparency-entry = Entry
transparency-done = Done
transparency-scope = Scope
transparency-by = Asked by
transparency-items = Items
transparency-took = Took
takedown-claimant-unverified = somebody unproven
takedown-claimant-publisher = its publisher
takedown-claimant-operator = whoever runs this edition
takedown-claimant-authority = a court or an authority
control-title = Prove that { $domain } is yours
control-proven = Proven, by { $way }.
control-lead = Any one of these is enough. It is looked for by itself, and at once if you press the button. It holds for this domain and what lies below it, until { $when }.
control-dns = A DNS record
control-dns-how = TXT at { $name } with the content { $content }
control-file = A file
control-file-how = at { $name } with the content { $content }
control-meta = A line on the home page
control-meta-how = in its head: { $line }
control-header = A header field
control-header-how = of the home page: { $line }
control-look = Look now
control-letter = Send a letter with a code to addresses that { $domain } publishes
control-mailed = A letter went to { $address }.
control-code = The code of the letter
control-use = Use the code
control-first = It is first looked for { $when }.
control-looked = Looked for { $when }
control-again = , again { $when }
control-another = Prove another domain instead
control-this = Prove this one
control-proof-dns = a DNS record
control-proof-file = a file on the site
control-proof-meta = a meta element
control-proof-header = a header field
control-proof-mail = a letter to the domain
prove-page = Prove control
prove-title = Prove that the domain is yours
prove-wrong = This code does not work: it was used, or it is too old, or a letter was cut.
prove-lead = Whoever confirms this can have everything of the domain removed here. If you do not know what it is about, close this page.
prove-confirm = Confirm
counter-title = Object to a removal
counter-lead = If something of yours was hidden or removed here by mistake, say so. Where nobody has proven to own it, it is shown again, or may come back, at once; where somebody has, whoever runs this edition decides. <desk>Proof that the domain is yours</desk> goes before any unproven word.
counter-what = What was removed
counter-number = The number of the removal, or of the item
counter-reasons = Why it was a mistake
counter-who-hint = Whoever runs this edition sees it, and erases it with the case.
counter-address = Postal address
counter-phone = Telephone
counter-mistake = Under penalty of perjury: I believe in good faith that it was removed by mistake, or was mistaken for something else.
counter-jurisdiction = I consent to the jurisdiction of the court at my address, or, if I live elsewhere, of the one at the address of whoever runs this, and will accept service from whoever asked for the removal.
counter-object = Object

## Notices and refusals

notice-front-page = To the front page
notice-go-on = Go on
notice-back = Back
refused-proxy-title = This request came through a proxy
refused-proxy = It carries the header "{ $header }", so somebody passed it on, and whom it came from cannot be known.
refused-proxy-instead = Until Firstwire has accounts, an edition is read directly: on the machine that it runs on, or at an address given with --urls.
refused-name-title = This edition does not go by that name
refused-name = The request asked for "{ $host }". A page elsewhere can make such a name lead here, so only known names are answered.
refused-name-instead = Whoever runs this edition can add the name: firstwire serve --urls http://the-name:8080
refused-elsewhere-title = This edition is read on its own machine
refused-elsewhere = It listens on loopback only.
refused-elsewhere-instead = To read it from other machines, start it with --urls http://0.0.0.0:8080 and set up each browser once.
refused-setup-title = This browser is not set up yet
refused-setup = Other machines can reach this Firstwire, so a browser is let in by an address that only whoever starts it can see.
refused-setup-how = Open the address with /setup?token=… that it printed at its start. It works once: once used, start it again, and it prints another.
refused-setup-link = If this browser is set up and you followed a link from another site, go on from here.
set-up-title = This browser is set up
set-up = It stays so for half a year. The address that you opened is used up now.
set-up-wrong-title = That set-up address does not work
set-up-wrong = Each start of Firstwire prints a new one, and each works once. Start it again and open the one that it prints then.
set-up-tries-title = Too many tries
set-up-tries = Wait a minute, then open the set-up address again.
broken-title = Something broke
broken = That is a fault of this Firstwire, not yours. Nothing was lost; the log of whoever runs it says what happened.
no-page-title = No such page
no-page = There is nothing at this address.
bad-request-title = That could not be read
bad-request = The form was not one of this edition’s, it had lain open too long, or it held more than { $megabytes } megabytes.
bad-request-again = Go back, load the page again, and send it once more.
too-large-title = That was too large
too-large = A form may hold { $megabytes } megabytes.
bad-address-title = That address could not be read
bad-address = A parameter is missing, or cannot be read.
not-allowed-title = That cannot be done here
not-allowed = This address does not take { $method }; it takes { $allowed }.
gone-title = It was removed
gone = What stood at this address was removed.
busy-title = Too much at once
busy = Try again in a minute.
disk-full-title = The disk is full
disk-full = What is here can be read, but nothing more can be kept. Whoever runs this Firstwire has to make room on its disk.
other-status-title = That could not be done
other-status = The answer has the status { $status }.
no-outlet-title = No such outlet
no-outlet = There is no outlet of this number.
hidden-title = This item is hidden
hidden = Somebody asked for its removal, and that is being decided.
no-item-title = No such item
no-item = It is not in this archive, or its publisher lets it be shown no longer.
no-beside-title = Not to be compared
no-beside = One of the two items is not in this archive, or its text may not be shown.
no-feed-title = No such feed
no-feed = There is no feed of this number.
no-story-title = No such story
no-story = There is no story of this number, or its publishers let it be shown no longer.
story-removed-title = This story was removed
story-removed = All that told it was erased here.
removed-title = This item was removed
removed = It was erased here, with all that was kept of it.
removed-compelled = It was erased here, since a court or an authority ordered it.
removed-others = What else was removed
no-source-title = No such source
no-source = It is not suggested any more.
no-case-title = No such request
no-case = The address of a request is long: see that it is whole. What was written is erased 90 days after the end, and its page goes with it.
no-case-number = There is no request for removal of this number.
undecided-title = Not decided
undecided = It was decided before, or there is no such request.
undecided-see = See how it stands
too-many-title = Too many requests for removal
too-many = More came in within the hour than can be meant. Try again in an hour.
no-letters-title = No more letters today
no-letters = Few letters go to one domain, so that nobody is flooded in our name. The other ways of proof stand open.
proven-title = Proven
proven = Thank you. What was asked for is being done; its own page tells how it stands.
objected-title = Your objection is in
objected = If a removal stands against it that nobody has proven, it is shown again now, or may come back with the next poll. Else whoever runs this edition decides.

## What a reader does: marks, settings, keys

starred = Starred
unread = Unread
settings = Settings
keys = Keyboard shortcuts
close = Close
save = Save
latest-which = Which items
latest-all = All
unread-none = All is read.
unread-none-here = What stood here was read elsewhere.
read-above = Mark all above as read
read-all = Mark all as read
read-story = Mark the story as read
mark-star = Star
mark-starred = Starred
mark-unstarred = No longer starred
mark-read = Read
mark-unread = Unread
works-title = What is going on
work = { $work }: { $done } of { $total }
work-left = { $work }: { $done } of { $total }, { $left } left
work-kind-feeds = Feeds asked for the first time
work-kind-pages = Pages read
work-kind-search = Search index
work-kind-origins = Where texts come from
work-kind-stories = Stories
keys-how = Single letters do nothing while you write, and can be switched off in the <settings>settings</settings>. They need JavaScript; everything they do can be done without.
keys-list = In a list
keys-next = Next headline, or next item
keys-before = The one before
keys-open = Open it
keys-publisher = Read it at its publisher
keys-read = Read, or unread again
keys-go = Go to
keys-then = then
keys-everywhere = Everywhere
keys-palette = Go to a page, an outlet or a feed by name
keys-help = This list
offline = No connection
offline-how = This page cannot be reached now. Items and stories that you opened within the last day can be read all the same:
starred-none = Nothing is starred. The star stands beside each headline.
starred-none-here = What was starred here may be shown no longer.
starred-public = A public edition keeps no stars.
outlet-prefer = Prefer this source
outlet-unprefer = No longer prefer this source
settings-saved = The settings were saved.
settings-device = On this device
settings-device-why = Kept in a cookie of this browser: another screen may want it otherwise.
settings-colours = Colours
appearance-system = As the system has it
appearance-light = Light
appearance-dark = Dark
appearance-contrast = High contrast
settings-dense = Compact lists: headlines without excerpts
settings-pictures = Show pictures, fetched by this edition and from nobody else
settings-keys = Single letters are <keys>shortcuts</keys>
settings-everywhere = Wherever you read
settings-everywhere-why = Kept in the archive, and in its backups.
settings-folds = Fold the copies of one text under the one that leads
settings-marks-fold = Reading one copy marks them all as read
settings-preferred = Preferred sources
settings-preferred-how = Where several outlets have one text, theirs leads in lists. An outlet is added on its own page.
settings-preferred-none = None yet: who had a text first leads.
settings-unprefer = No longer prefer { $outlet }
settings-remove = Remove
palette = Go to a page, an outlet, a feed, or do something
palette-none = Nothing of this name
palette-search = Search the news for “{ $query }”
news-many = More than { $count } new items
news-stories = { $count ->
    [one] { $count } new story
   *[other] { $count } new stories
 }
news-items = { $count ->
    [one] { $count } new item
   *[other] { $count } new items
 }

## Pictures and coverage

chart-title = In pictures
chart-when = When it was told
chart-who = Who took from whom
chart-where = Where it was told
chart-tongues = In which languages
chart-table = The numbers as a table
chart-list = The tree as a list
chart-csv = As CSV
chart-independent = Independent accounts
chart-others = Copies, and further texts of the same outlets
chart-own = Texts of their own
chart-copies = Texts found to be another’s
chart-articles = All articles
chart-gap = Not collecting
chart-from = From
chart-to = To
chart-collected = Collected
chart-country = Country
chart-language = Language
chart-over-time = { $count ->
    [one] { $count } article from { $from } to { $to }. { $what }: { $independent }.
   *[other] { $count } articles from { $from } to { $to }. { $what }: { $independent }.
 }
chart-most = { " " }Most at once: { $count }, from { $from } to { $to }.
chart-always = Firstwire was running and connected all the time.
chart-shaded = Shaded: Firstwire was not running, or had no connection. Of what came out then it has only what feeds still listed later.
chart-gap-at = From { $from } to { $to } ({ $span }) Firstwire was not running, or had no connection.
chart-column = { $time }: { $count ->
    [one] { $count } article
   *[other] { $count } articles
 }; { $what }: { $independent }
chart-map = { $count ->
    [one] Where the outlets are: { $count } country on the map.
   *[other] Where the outlets are: { $count } countries on the map.
 }
chart-elsewhere = { $count ->
    [one] { " " }Not on it: { $count } article from a place that is not known, or no country of the map.
   *[other] { " " }Not on it: { $count } articles from places that are not known, or no country of the map.
 }
chart-place = { $place }: { $count ->
    [one] { $count } article
   *[other] { $count } articles
 }
chart-languages = { $count ->
    [one] They are written in { $count } language.
   *[other] They are written in { $count } languages.
 }
chart-other-languages = { $count ->
    [one] { $count } other language
   *[other] { $count } other languages
 }
chart-tree = Lines lead from who had the text to who took it, dashed where that is only likely; the columns say how long after the first.
chart-not-drawn = { $count ->
    [one] { " " }Not drawn: { $count } item that took from nobody known here, or for which there is no room.
   *[other] { " " }Not drawn: { $count } items that took from nobody known here, or for which there is no room.
 }
chart-tree-title = { $count ->
    [one] Who took from whom: { $count } text with a known source
   *[other] Who took from whom: { $count } texts with a known source
 }
chart-sure = Declared, credited or corroborated
chart-likely = Only likely
chart-named = named
chart-minutes = { $count } min
chart-hours = { $count } h
chart-later = later
chart-at-once = at once
chart-after = +{ $span }
chart-before = −{ $span }
chart-taken = { $when } · { $kind } · { $level }
chart-first = { $when } · first known here
chart-first-own = { $when } · its own word
chart-names = { $when } · { $level }
chart-document = a document, linked or named
chart-source = named as the source
chart-more = and { $count } more
chart-more-note = among the accounts
chart-kind-verbatim = same text
chart-kind-edited = edited
chart-kind-excerpt = a part of it
chart-kind-spun = reworded
chart-kind-translation = translated
chart-kind-version = a version
chart-kind-same-event = same event
chart-level-own = its own word
chart-level-declared = declared
chart-level-credited = credited
chart-level-corroborated = corroborated
chart-level-likely = likely
chart-level-unknown = not known
chart-month = { $short } { $year }
coverage-title = Coverage
coverage-heading = What is gathered here, and what is not
coverage-lead = The last { $days } days, as of { $when }. Outlets: { $outlets }, feeds: { $feeds }. What these do not publish is not here.
coverage-days = Articles day by day
coverage-where = Where they come from
coverage-missing = What may be missing here, and why
coverage-no-country = There is no map, since it is not known in which countries these outlets are.
coverage-countries = There are articles by outlets in { $heard } of { $all } countries and territories, and none from the other { $silent }.
coverage-trouble = { $count ->
    [one] <feeds>{ $count } feed is in trouble</feeds>: what it publishes now may not arrive here.
   *[other] <feeds>{ $count } feeds are in trouble</feeds>: what they publish now may not arrive here.
 }
coverage-of = Coverage of { $query }
coverage-query-title = { $query } – coverage
coverage-nothing = Nothing was found.
coverage-found = { $count ->
    [one] When the { $count } match came out.
   *[other] When the { $count } matches came out.
 }
coverage-found-best = When the best { $count } matches came out.
coverage-matches = The matches themselves
coverage-query-chart = Articles that the query finds
search-coverage = When these came out

## The publisher's desk

desk-title = The publisher’s desk
desk-lead = Prove once that a domain is yours, and see what is held of it here, who copied it with and without credit, and what was removed; say what you wish; correct your name, a byline or a link. No account.
desk-domain = Your domain
desk-another = Another domain
desk-of = The desk of { $domain }
desk-held = { $count ->
    [0] Nothing of it is held here.
    [one] Held here: { $count } item of { $name }.
   *[other] Held here: { $count } items of { $name }.
 }
desk-copies = { $count ->
    [0] No copy of its latest texts was found at another outlet.
    [one] { $count } copy of its texts at other outlets, { $credited } with credit.
   *[other] { $count } copies of its texts at other outlets, { $credited } with credit.
 }
desk-wishes = What you wish
desk-wishes-hint = For { $domain } and what lies below it, beside what your site says itself. The strictest wish counts.
desk-set-wishes = Set these wishes
desk-wishes-set = Your wishes are set.
desk-remove = Remove something
desk-remove-hint = You have proven that it is yours, so a machine does it within minutes.
desk-url = One page, by its address
desk-author = All by one author
desk-everything = Everything of { $domain }
desk-what = Address or author
desk-sure = I am sure: what is erased cannot be brought back.
desk-remove-now = Remove
desk-not-sure = Nothing was removed: say that you are sure.
desk-not-below = { $host } is not below { $domain }: prove that one first.
desk-no-name = The name was not taken: it is empty or too long, or your proof is for a part of the domain.
desk-no-correction = Nothing was corrected: the item or the address is not of your domain.
desk-name = Your name
desk-name-hint = As it stands with every item
desk-correct = Correct
desk-name-corrected = Your name is corrected.
desk-item-corrected = The item is corrected.
desk-byline = A byline or a link
desk-item = Item number
desk-authors = Byline
desk-authors-hint = names parted by commas; empty leaves it as it was read
desk-address = Address of the page
desk-address-hint = on your domain
desk-what-is-held = What is held
desk-nothing = Nothing.
desk-copied = Who copied it
desk-no-copy = No copy was found.
desk-credited = with credit, { $share }:
desk-uncredited = without credit, { $share }:
desk-removals = Requests for removal
desk-none = None.
desk-removal = { $when }, { $scope }, { $ground }: { $state }{ $proven ->
    [true] , control proven
   *[false] { "" }
 }
desk-object = Not ours: object
desk-leave = Leave the desk
publisher-wish-no-excerpt = No excerpt: headline and link alone
publisher-wish-no-text = No text is kept
publisher-wish-no-index = Not to be found by search here
publisher-wish-no-image = No pictures
publisher-wish-credit = A line of credit with each item
wished-no-excerpt = Its publisher wishes that no excerpt of it is shown.
wished-no-text = Its publisher wishes that no text of it is kept.
wished-no-index = Its publisher wishes that no search finds it.
wished-no-image = Its publisher wishes that no picture of it is shown.
wished-credit = Its publisher wishes to be named wherever a piece of it is used.
desk-corrected = Its publisher corrected its byline or its address at the desk.

# L’interface en français. La clé, le sens et les places sont ceux de en.ftl.

language-name = Français
language-tag = fr
language-direction = ltr

## Nombres, tailles, durées

number-group = { " " }
number-decimal = ,
number-least-grouped = 1000
percent = { $number } %
probability-most = plus de { $share }
probability-least = moins de { $share }
size-bytes = { $count ->
    [one] { $count } octet
   *[other] { $count } octets
 }
size-kilobytes = { $size } ko
size-megabytes = { $size } Mo
size-gigabytes = { $size } Go
span-moment = moins d’une seconde
span-seconds = { $count ->
    [one] { $count } seconde
   *[other] { $count } secondes
 }
span-minutes = { $count ->
    [one] { $count } minute
   *[other] { $count } minutes
 }
span-hours = { $count ->
    [one] { $count } heure
   *[other] { $count } heures
 }
span-days = { $count ->
    [one] { $count } jour
   *[other] { $count } jours
 }

## Dates et heures

weekday-0 = dimanche
weekday-1 = lundi
weekday-2 = mardi
weekday-3 = mercredi
weekday-4 = jeudi
weekday-5 = vendredi
weekday-6 = samedi
month-1 = janvier
month-2 = février
month-3 = mars
month-4 = avril
month-5 = mai
month-6 = juin
month-7 = juillet
month-8 = août
month-9 = septembre
month-10 = octobre
month-11 = novembre
month-12 = décembre
month-short-1 = janv.
month-short-2 = févr.
month-short-3 = mars
month-short-4 = avr.
month-short-5 = mai
month-short-6 = juin
month-short-7 = juil.
month-short-8 = août
month-short-9 = sept.
month-short-10 = oct.
month-short-11 = nov.
month-short-12 = déc.
date-full = { $weekday } { $day } { $month } { $year }
date-long = { $day } { $month } { $year }
date-short = { $day } { $short }
date-short-year = { $day } { $short } { $year }
date-and-time = { $date }, { $time }
time-this-year = { $date }, { $time }
time-yesterday = hier, { $time }
time-now = à l’instant
time-soon = dans un instant
time-due = maintenant
time-minutes-ago = { $count ->
    [one] il y a { $count } minute
   *[other] il y a { $count } minutes
 }
time-in-minutes = { $count ->
    [one] dans { $count } minute
   *[other] dans { $count } minutes
 }
time-in-hours = { $count ->
    [one] dans { $count } heure
   *[other] dans { $count } heures
 }
time-in-days = { $count ->
    [one] dans { $count } jour
   *[other] dans { $count } jours
 }
today = Aujourd’hui
yesterday = Hier
never = jamais
time-unstated = Vu ici pour la première fois { $when } ; son éditeur ne donne pas de date
time-ahead = (daté en avance par son éditeur ; vu ici { $when })

## Petits mots de liaison

list-comma = { ", " }
list-semicolon = { " ; " }
full-stop = .
colon = { " :" }
and-others = { $count ->
    [one] { " " }et { $count } autre
   *[other] { " " }et { $count } autres
 }
not-known = inconnu
feed-count = { $count ->
    [one] { $count } flux
   *[other] { $count } flux
 }
country-count = { $count ->
    [one] { $count } pays
   *[other] { $count } pays
 }
language-count = { $count ->
    [one] { $count } langue
   *[other] { $count } langues
 }
outlet-count = { $count ->
    [one] { $count } média
   *[other] { $count } médias
 }

## Le cadre de chaque page

frame-feed = Firstwire, du plus récent au plus ancien
frame-skip = Aller aux nouvelles
frame-home = Firstwire, la une
frame-sections = Rubriques
frame-unseen = , du nouveau à leur sujet :
frame-atom = Flux Atom
frame-json = Flux JSON
frame-foot = Chaque titre appartient à son éditeur et mène à sa page. Les heures sont en { $zone }.
frame-languages = Langue
front-page = La une
feeds = Flux
search = Recherche
pages = Pages
newer = Plus récents
newest = Les plus récents
older = Plus anciens
add = Ajouter
as-json = En JSON
back-to-top = Haut de page
side-by-side = Côte à côte
size = Taille
no-headline = Sans titre
read-at = Lire sur { $site }

## La une, les dernières nouvelles, les listes

front-title = { $count ->
    [one] Les sujets que raconte { $count } média
   *[other] Les sujets que racontent { $count } médias
 }
front-rule = Classés par récits indépendants : les copies d’un même texte comptent pour un, un média compte une fois, et chaque période de { $hours } heures sans nouveau récit enlève à un sujet la moitié de son poids. <ranking>En savoir plus</ranking>, ou <latest>tout, du plus récent au plus ancien</latest>.
front-higher = Mieux classés
front-lower = Moins bien classés
front-words = Chaque titre est celui d’un récit, mot pour mot.
latest-title = Dernières nouvelles
latest-heading = { $count ->
    [one] Les plus récents de { $count } média
   *[other] Les plus récents de { $count } médias
 }
latest-rule = Du plus récent au plus ancien ; rien n’est classé, rien n’est reformulé.
list-empty = Il n’y a encore rien ici.
line-source = Source première : { $source } ({ $level })
copy-fold = { $count ->
    [one] Le même texte dans { $count } autre média
   *[other] Le même texte dans { $count } autres médias
 }
copy-fold-own = { $count ->
    [one] Le même texte dans { $count } autre article de ce média
   *[other] Le même texte dans { $count } autres articles de ce média
 }
aside-label = Le desk
aside-title = Au desk
aside-outlets = Médias suivis
aside-new = Nouveaux depuis le démarrage
aside-voices = Sur cette page
waiting-title = En attente des premières réponses
waiting-asked = { $count ->
    [one] { $asked } flux sur { $count } interrogé jusqu’ici. Cette page se recharge toutes les quelques secondes.
   *[other] { $asked } flux sur { $count } interrogés jusqu’ici. Cette page se recharge toutes les quelques secondes.
 }
waiting-progress = Flux interrogés
waiting-none = Pas encore de nouvelles
waiting-nothing = { $count ->
    [one] { $count } flux a été interrogé et n’avait rien à lire. Sa réponse dit peut-être pourquoi.
   *[other] { $count } flux ont été interrogés et aucun n’avait rien à lire. Leurs réponses disent peut-être pourquoi.
 }
waiting-look = Voir les flux

## Sujets

story = Sujet
story-accounts = { $count ->
    [one] { $count } récit indépendant
   *[other] { $count } récits indépendants
 }
story-where = { $outlets ->
    [one] { $outlets } média
   *[other] { $outlets } médias
 }, { $countries ->
    [one] { $countries } pays
   *[other] { $countries } pays
 }
story-further = { $count ->
    [one] , et { $count } autre texte des mêmes médias
   *[other] , et { $count } autres textes des mêmes médias
 }
story-latest = le dernier { $when }
story-headline-of = Titre de { $outlet }
story-verdict = { $accounts ->
    [one] { $accounts } récit indépendant
   *[other] { $accounts } récits indépendants
 } : { $where }{ $further } ; le dernier : { $when }.
story-new = { $count ->
    [0] Rien de nouveau depuis votre dernière visite.
    [one] Nouveau depuis votre dernière visite : { $count } récit.
   *[other] Nouveau depuis votre dernière visite : { $count } récits.
 }
story-new-badge = nouveau
story-accounts-title = Les récits, du premier au dernier
story-listed = { $listed } articles sur { $count } sont listés : les premiers et les plus récents.
story-who = Qui en parle
story-by-country = Par pays
story-by-language = Par langue
story-copies = { $count ->
    [one] { " " }et { $count } copie
   *[other] { " " }et { $count } copies
 }
story-log = Ce qui a été déplacé et réuni
story-atom = Flux Atom de ce sujet
story-how = Comment les récits sont comptés
story-correct = Corriger ce sujet
story-correct-lead = Ce que vous dites ici est conservé pour chaque article, et aucune machine ne le défait. La page suit dans un instant.
story-correct-refused = Ce n’était pas possible : sujet ou article inconnu, rien de coché, ou il ne resterait rien.
story-correct-part = Certains de ces récits parlent d’autre chose
story-correct-which = Lesquels
story-correct-split = Leur donner un sujet à eux
story-correct-to = Ou le numéro du sujet qu’ils racontent
story-correct-move = Les y déplacer
story-correct-same = Un autre sujet raconte le même événement
story-correct-other = Son numéro, comme dans /story/ID
story-correct-merge = Les réunir
story-by-editor = par un rédacteur
story-by-machine = par la machine (log-odds { $score })
story-by-change = par la machine, parce qu’un texte a changé ou s’est révélé être une copie
story-merged = le sujet { $from } a été réuni au sujet { $to }, { $who }
story-moved-item = l’article { $item } est passé du sujet { $from } au sujet { $to }, { $who }
story-moved-items = { $count ->
    [one] { $count } article est passé du sujet { $from } au sujet { $to }, { $who }
   *[other] { $count } articles sont passés du sujet { $from } au sujet { $to }, { $who }
 }
story-note-title = Le même sujet
story-note = C’est l’un des articles qui racontent <story>un sujet avec { $accounts ->
    [one] { $accounts } récit indépendant
   *[other] { $accounts } récits indépendants
 }</story> ({ $where }).
story-note-other = { $outlet } : un autre récit du même événement
story-note-same-outlet = { $outlet } : un autre texte du même média
differences-title = Où les récits diffèrent
differences-quotes = { $speaker }, tel que cité
related-title = Sujets liés
related-earlier = avant ; les deux mentionnent { $names }
related-later = après ; les deux mentionnent { $names }
related-beside = en même temps ; les deux mentionnent { $names }
related-language = dans d’autres langues
ranking-title = Comment les sujets sont classés
ranking-accounts = Un sujet est ce que plusieurs récits disent d’un même événement. Il est placé d’autant plus haut qu’il compte de récits indépendants : des articles dont les textes ont été repris l’un de l’autre, quel que soit celui qui les publie, comptent pour un seul récit, celui du premier ; et ce qu’un média en écrit, aussi souvent que ce soit, compte une fois. Quand un éditeur ne laisse pas comparer son texte, on ne sait pas s’il a été repris, et il compte pour un récit à part.
ranking-time = Chaque période de { $hours } heures depuis son dernier récit indépendant lui enlève la moitié de son poids. Rien d’autre ne compte : ni le nombre de parutions, ni qui publie, ni ce sur quoi les lecteurs cliquent.
ranking-headline = Son titre est celui du récit qui partage le plus de mots avec les titres des autres, mot pour mot ; sa source est nommée à côté. Quand des récits sont dans une langue que vous demandez, par votre choix au pied d’une page ou par les réglages de votre navigateur, il est pris parmi ceux-là ; la place d’un sujet est la même pour tous les lecteurs.
ranking-errs = La machine se trompe. Ce qu’elle a déplacé ou réuni est indiqué au pied de chaque sujet ; la correction d’un rédacteur est conservée, et aucune machine ne la défait.

## Articles

item-withheld = Le serveur de son éditeur n’a pas le droit de le montrer pour des raisons légales ({ $status }), depuis { $when }.
item-missing = N’est plus chez son éditeur ({ $status }), depuis { $when }.
item-quotes = { $count ->
    [one] { $count } citation figure ici avec d’autres mots que chez { $outlet }
   *[other] { $count } citations figurent ici avec d’autres mots que chez { $outlet }
 }
item-beside = Les deux textes côte à côte
item-information = Information de { $source } :
item-corrections = { $count ->
    [one] La correction de son éditeur
   *[other] Les corrections de son éditeur
 }
item-rests-on = S’appuie sur
item-documents = Documents auxquels ce texte renvoie ou qu’il nomme ; il n’a pas été vérifié s’ils le confirment.
item-reported = Trouvé par les mots rares et les nombres communs aux deux ; il n’a pas été vérifié si l’étude confirme l’article.
item-reports = Qui en rend compte
item-report = { $outlet } : avec une probabilité de { $probability }.
item-sources = Où ce texte se trouvait avant
item-own-share = En propre : au plus { $share } de ses mots.
item-own-none = En propre : aucun de ses mots.
item-copies = Qui a ce texte depuis
item-dateline = Lieu et date
item-credited = Crédité à
item-modified = Modifié par son éditeur
item-access = Accès
item-free = déclaré en accès libre
item-for-subscribers = déclaré réservé aux abonnés, en tout ou en partie
item-rights-holder = Titulaire des droits
item-first-seen = Vu ici pour la première fois
item-tags = Classé par son éditeur sous
item-versions = { $count ->
    [one] { $count } version vue
   *[other] { $count } versions vues
 }
item-version-page = { $when }, lue sur sa page
item-version-feed = { $when }, telle qu’un flux l’a donnée
item-remove = Retirer ceci / ceci m’appartient
item-json = Origines en JSON
picture-label = Image :
quote-underlined = Est souligné ce que seul l’un des deux contient.
relation = { $outlet } : { $kind }, { $share } des mots.
relation-kind-unrelated = sans rapport
relation-kind-same-event = deux récits d’un même événement
relation-kind-verbatim = le même texte
relation-kind-edited = le même texte, modifié par endroits
relation-kind-excerpt = une partie du texte
relation-kind-spun = le texte en d’autres mots
relation-kind-translation = le texte dans une autre langue
relation-kind-version = une version d’un même texte par un même éditeur
source-unknown = Source première : <strong>inconnue</strong> — <span>aucune source antérieure parmi { $outlets ->
    [one] { $outlets } média suivi
   *[other] { $outlets } médias suivis
 }.</span>
source-not-looked-for = Source première : <strong>inconnue</strong> — <span>elle n’a pas été cherchée ailleurs : { $reason }.</span>
source-primary = Source première :
source-unnamed = non nommée
source-evidence = Les indices
source-says = Elle dit { $kind }.
source-compared = Trouvé en comparant les textes : { $kind }.
source-stood = Son texte s’y trouvait { $span } plus tôt : { $kind }, { $share } des mots.
source-evidence-in = Dans { $field } : { $words }
evidence-field-text = son texte
evidence-field-title = son titre
evidence-field-byline = sa signature
source-checked = ({ $when })
source-verified = vérifiée
source-level-own = cette page elle-même, selon ses propres mots
source-level-declared = déclarée par l’éditeur
source-level-credited = créditée dans le texte
source-level-corroborated = trouvée par plusieurs signes concordants
source-level-likely = probable
source-level-unknown = inconnue
origin-kind-text = de qui sont ces phrases
origin-kind-information = qui l’a rapporté en premier
origin-kind-evidence = le document lui-même
comparison-made = elle l’a été
comparison-not-yet = son tour n’est pas encore venu
comparison-no-text = aucun texte n’en a été lu
comparison-too-short = d’un texte de moins de { $words } mots on ne peut rien dire
comparison-not-allowed = son texte ne peut être ni conservé ni comparé ici
declared-finding-not-checked = On n’a pas vérifié que le texte s’y trouve.
declared-finding-not-yet = Il reste à vérifier que le texte s’y trouve.
declared-finding-has-text = Vérifié : la plupart de ces mots s’y trouvent.
declared-finding-has-part = Vérifié : une partie de ces mots s’y trouve.
declared-finding-other-text = Vérifié : un autre texte s’y trouve, et celui-ci n’en vient pas.
declared-finding-other-language = Vérifié : un texte dans une autre langue s’y trouve ; s’il a été traduit ici n’est pas établi.
declared-finding-too-little = Vérifié : on peut en lire trop peu pour se prononcer.
declared-finding-no-article = Vérifié : aucun article ne s’y trouve.
declared-finding-missing = Vérifié : il n’y a plus rien à cette adresse.
declared-finding-refused = Son éditeur ne veut pas que des machines lisent cette page : elle n’a pas été vérifiée.
declared-finding-unreachable = Cette page n’a pas pu être jointe.
declared-finding-has-translation = Vérifié : ce texte s’y trouve dans une autre langue.
evidence-kind-paper = article scientifique
evidence-kind-preprint = article pas encore relu par des pairs
evidence-kind-trial = dossier d’un essai clinique
evidence-kind-court = décision ou pièce judiciaire
evidence-kind-law = loi ou journal officiel
evidence-kind-filing = document déposé par une société
evidence-kind-parliament = document d’un parlement
evidence-kind-dataset = données
evidence-kind-international = publication d’une organisation internationale
evidence-kind-government = publication d’un gouvernement
evidence-kind-release = communiqué de presse
evidence-kind-document = fichier
evidence-kind-post = message publié
beside-title = Deux textes côte à côte
beside-page = Deux textes côte à côte : { $left } · { $right }
beside-verbatim = Mot pour mot
beside-reworded = La même chose en d’autres mots
beside-quotes = { $count ->
    [one] Une citation que les deux impriment avec des mots différents
   *[other] { $count } citations que les deux impriment avec des mots différents
 }
beside-measures = Ce qui a été mesuré
beside-measures-say = Au-dessus de zéro, une mesure indique qu’un texte vient de l’autre, au-dessous le contraire ; voici celles qui pèsent le plus. Leurs noms sont ceux de la documentation.
beside-measure = Mesure
beside-value = Valeur
beside-weight = Poids (log-odds)
beside-derived = { $kind } : { $share } du texte est aussi dans l’autre, mot pour mot ou en d’autres mots. L’un dérive de l’autre avec une probabilité de { $probability }.
beside-apart = { $kind } : rien ne dit que l’un soit tiré de l’autre.
beside-not-shown = Ses mots ne peuvent être montrés ici.
beside-places = Ce que les deux ont en commun s’y trouve ici, du début à la fin :
credit = { $title } par { $author }, { $outlet }, tiré de <page>sa page</page>.
credit-licence = { $title } par { $author }, { $outlet }, tiré de <page>sa page</page>, sous { $licence }.
credit-whole = Modifications : la mise en page et tout ce qui entoure le texte ont été omis, les images réduites ou omises. Aucun mot n’a été changé.
credit-excerpt = Modifications : réduit à un extrait. Aucun mot n’a été changé.

## Droits

rights = Droits
rights-licence = Licence
rights-statement = Selon les mots de son éditeur
rights-uses = Ce qui en est fait ici
rights-erased = Effacé ici
rights-why = Pourquoi
rights-shows-text = Son texte est conservé et montré ici.
rights-reads-text = Son texte est lu, afin de pouvoir être trouvé et comparé ; il n’est pas montré.
rights-no-text = Son texte n’est pas conservé.
rights-excerpt-whole = La description de son éditeur peut figurer à côté, entière.
rights-excerpt-none = Aucun mot de sa description n’est montré.
rights-excerpt = { $count ->
    [one] Au plus { $count } caractère de la description de son éditeur est montré.
   *[other] Au plus { $count } caractères de la description de son éditeur sont montrés.
 }
rights-found = La recherche le trouve.
rights-not-found = La recherche ne le trouve pas.
rights-compared = Son texte peut être comparé à d’autres, pour dire de qui sont ses mots.
rights-compared-by-hashes = Son texte peut être comparé à d’autres, pour savoir de qui sont ses mots : par les empreintes de suites de ses mots, conservées à sa place.
rights-not-compared = Son texte n’est comparé à aucun autre.
rights-not-fetched = Sa page n’est pas demandée.
rights-no-pictures = Ses images ne sont pas montrées.
rights-not-translated = Son titre n’est pas traduit.
item-unread = Son texte n’a pas encore été lu, ou la page n’a pas pu l’être.
rights-reason = { $place } dit { $name }{ $stated ->
    [no] { "" }
   *[yes] { " " }« { $words } »
 } : { $effect }.
rights-reason-own = { $effect }.
signal-place-site = Le site
signal-place-header = Le serveur de la page
signal-place-page = La page
signal-place-feed = Le flux
signal-place-entry = L’entrée du flux
signal-place-text = Le texte
rights-effect-public-edition = Cette édition est publique : elle montre un court extrait et le lien vers la page de l’éditeur
rights-effect-private-edition = Cette édition est privée : ses propres lecteurs peuvent lire le texte ici
rights-effect-nothing-more = ses conditions ne sont pas connues ici et ne permettent rien de plus
rights-effect-needs-agreement = la fouille exige l’accord de l’éditeur, que personne n’a ici
rights-effect-no-training = aucun modèle n’est entraîné avec lui ; aucun n’est entraîné ici
rights-effect-no-training-or-feeding = aucun modèle n’est entraîné ni nourri avec lui ; il n’y en a pas ici
rights-effect-signed-origin = ses mots portent une déclaration signée de leur origine, qui y reste
rights-effect-not-fetched = sa page n’est pas demandée, et seuls son titre et son lien sont montrés
rights-effect-left-out-of-search = il est laissé hors de la recherche
rights-effect-not-kept = son texte n’est pas conservé
rights-effect-no-words = ni extrait ni texte ne sont montrés
rights-effect-short-excerpt = un extrait a au plus { $value } caractères, et aucun texte n’est montré
rights-effect-no-pictures = ses images ne sont pas montrées
rights-effect-not-translated = son titre n’est pas traduit
rights-effect-erased-at = il est effacé à { $value } UTC
rights-effect-not-understood = cela ne se comprend pas et ne permet rien de plus
rights-effect-withheld-words = ces mots ne figurent dans aucun extrait ni aucun texte
rights-effect-no-search-no-words = il est laissé hors de la recherche, et aucun de ses mots n’est montré
rights-effect-no-machine = seuls son titre et son lien sont montrés, et aucune machine ne le lit
rights-effect-not-compared = son texte n’est comparé à aucun autre
rights-effect-unreadable-terms = ses conditions sont illisibles et ne permettent rien de plus
rights-effect-search-not-permitted = la recherche n’est pas parmi les usages qu’il permet : seuls le titre et le lien sont montrés
rights-effect-search-at-a-price = il permet la recherche à qui paie ou s’inscrit : seuls le titre et le lien sont montrés
rights-effect-search-permitted = il permet la recherche : liens et courts extraits
rights-effect-credited = il est crédité, avec un lien
rights-effect-for-its-own-readers = son texte est pour les lecteurs de l’éditeur et n’est pas montré
rights-effect-link-alone = seuls son titre et son lien sont montrés, et aucune recherche ne le trouve
rights-effect-unknown-licence = ce n’est pas une licence connue ici, et elle ne permet rien de plus
rights-effect-open-licence = chacun peut le publier sous { $value }
rights-effect-conditional-licence = { $value } a des conditions que cette édition ne tient pas pour remplies
rights-effect-reserved-in-spite-of-licence = les droits sont réservés malgré une licence
rights-effect-conditions-of-access = on ne se fie à aucune licence là où l’accès a des conditions
rights-effect-pictures-apart = les images ont des droits à elles et ne sont pas montrées
licence-unknown = non indiquée
licence-demands = ({ $demands })
licence-credit = la mention de l’auteur
licence-alike = la même licence pour ce qui en est tiré
licence-non-commercial = aucun usage commercial
licence-no-changes = aucune modification
licence-nothing = ne demande rien
licence-asks = demande : { $demands }

## Recherche

search-label = Chercher dans les nouvelles
search-page = { $query } – recherche
search-how = Chaque mot doit être présent. <code>"des mots entre guillemets"</code> dans cet ordre, <code>-mot</code> doit être absent, <code>un OR autre</code> l’un des deux.
search-nothing = Rien n’a été trouvé pour { $query }. Moins de mots trouvent davantage ; guillemets et signes moins trouvent moins.
search-no-word = Rien n’est encore demandé : un signe moins ne fait qu’exclure, et des signes seuls ne trouvent rien. Ajoutez un mot qui doit être présent, comme <code>bac -football</code>.
search-lone-character = Rien n’a été trouvé pour { $query }. Dans les écritures sans espaces, un seul caractère trouve peu : donnez-en deux ou plus qui se suivent.
search-past = Il n’y a pas de résultats pour { $query } à la page { $page }. <first>Commencer par les meilleurs</first>.
search-found = Meilleurs résultats pour { $query }.
search-found-further = Meilleurs résultats pour { $query }, page { $page }.
search-better = Meilleurs résultats
search-more = Autres résultats

## Médias

outlet = Média
outlets-title = Médias
outlets-of = Médias : { $country }
outlets-count = { $count ->
    [one] { $count } média est suivi.
   *[other] { $count } médias sont suivis.
 }
outlets-by-country = Médias par pays
outlets-all = Tous les pays
outlets-latest = Dernier article
outlet-domains = { $count ->
    [one] Domaine
   *[other] Domaines
 }
outlet-stated-by = Indiqué par { $who }
outlet-fact-kind-name = Nom
outlet-fact-kind-country = Pays
outlet-fact-kind-language = Publie en
outlet-fact-kind-same-as = Aussi sur
outlet-fact-kind-parent = Appartient à
outlet-fact-kind-principles = Ses principes
outlet-fact-kind-moved-to = Mène à
fact-origin-page = sa propre page
fact-origin-linked-data = ses propres données liées
fact-origin-feed = son flux
fact-origin-data = nos données de référence
fact-origin-editor = un rédacteur
fact-origin-trust-file = son trust.txt
fact-origin-publisher = son trust.txt
outlet-ties = Propriétaires et associations
outlet-tie-both = les deux le disent
outlet-tie-one-other = l’autre le dit
outlet-tie-one-own = selon lui seul
outlet-tie-member = { $other ->
    [true] Est compté comme membre par
   *[false] Compte comme membre
 }
outlet-tie-belongs-to = { $other ->
    [true] Se dit membre de celui-ci
   *[false] Est membre de
 }
outlet-tie-controls = { $other ->
    [true] Est contrôlé, selon l’autre, par
   *[false] Contrôle
 }
outlet-tie-controlled-by = { $other ->
    [true] Se dit contrôlé par celui-ci
   *[false] Est contrôlé par
 }
outlet-tie-same-as = { $other ->
    [true] Dit que celui-ci est à lui
   *[false] Dit que ceci est à lui
 }
outlet-tie-moved-to = { $other ->
    [true] Mène à celui-ci
   *[false] Mène à
 }
outlet-mergers = Reconnus comme un seul
outlet-merger = { $leads } avec { $stays } : { $reason }, { $when }
outlet-merger-undone = { " " }; défait par un rédacteur, { $when }
merge-reason-same-identity = chacun dit que l’autre est à lui
merge-reason-mutual-control = chacun dit contrôler l’autre
merge-reason-moved = l’un mène à l’autre, qui le nomme
merge-reason-editor = la parole d’un rédacteur
outlet-record = Textes trouvés plus tôt ailleurs
outlet-record-counts = { $texts ->
    [one] { $texts } texte
   *[other] { $texts } textes
 } : { $source ->
    [one] { $source } nomme
   *[other] { $source } nomment
 } ce média, { $another ->
    [one] { $another } nomme
   *[other] { $another } nomment
 } une autre source, { $none ->
    [one] { $none } n’en nomme
   *[other] { $none } n’en nomment
 } aucune.
outlet-record-quotes = { $quotes ->
    [one] { $quotes } citation figure
   *[other] { $quotes } citations figurent
 } dans { $texts } d’entre eux avec d’autres mots.
outlet-record-how = Comment cela est compté
outlet-record-method = Par programme, sur ses { $items } derniers articles dont les textes peuvent être conservés et comparés. Un texte compte quand 80 % de ses mots figuraient dans un texte d’un autre média qui était là avant, selon notre horloge ou sinon selon les heures que les deux indiquent. Un nom compte quand il figure en tête, au pied ou dans la signature du texte, ou quand la page le déclare ; qui imprime le texte d’une agence et nomme l’agence nomme une autre source. Une citation compte quand des mots porteurs de sens diffèrent. Ce sont des comptes, pas un verdict.
outlet-copies = Ses textes ailleurs
copies-page = Qui a des textes de { $name }
copies-title = Qui a ses textes
copies-none = Aucun de ses derniers textes n’a été trouvé dans un autre média suivi ici.
copies-count = { $texts ->
    [one] { $texts } texte
   *[other] { $texts } textes
 } dans { $outlets ->
    [one] { $outlets } autre média
   *[other] { $outlets } autres médias
 } ; { $credited ->
    [one] { $credited } dit
   *[other] { $credited } disent
 } d’où il vient.
copies-at-least = Au moins { copies-count }

## Flux

feed = Flux
add-feed-title = Ajouter un flux
add-feed-address = L’adresse d’un flux RSS, Atom ou JSON, ou d’un plan de site d’actualités
add-feed-as-page = Ajouter comme page qui liste des articles
add-done = { $count ->
    [one] { $count } flux a été ajouté ; les premières réponses arrivent dans un instant.
   *[other] { $count } flux ont été ajoutés ; les premières réponses arrivent dans un instant.
 }
add-known = { $count ->
    [one] { $count } flux était déjà là.
   *[other] { $count } flux étaient déjà là.
 }
add-refused-more = Non ajoutés pour des raisons semblables : { $count } de plus.
opml-title = Apporter un fichier OPML
opml-file = La liste de flux qu’un autre lecteur a exportée
opml-add = Ajouter ses flux
opml-no-file = Aucun fichier n’a été choisi, ou un fichier vide.
opml-unreadable = Le fichier n’énumère aucun flux, ou n’est pas un fichier OPML lisible.
opml-breaks-off = Le fichier s’arrête au milieu de sa liste : les flux au-delà de la coupure manquent.
subscribe-problem-no-address = « { $address } » n’est pas une adresse.
subscribe-problem-not-of-the-web = { $address } ne peut pas être interrogée ; donnez une adresse http ou https.
subscribe-problem-credentials = { $address } : les adresses avec un nom d’utilisateur ou un mot de passe ne sont pas acceptées.
starter-no-choice = Aucun flux n’a été choisi.
starter-unknown = Une partie de ce choix est inconnue ici. Choisissez dans les listes.
feeds-count = { feed-count-all }.
feed-count-all = { $count ->
    [one] { $count } flux
   *[other] { $count } flux
 }
feeds-count-failing = { feed-count-all }, dont { $failing ->
    [one] { $failing } en difficulté.
   *[other] { $failing } en difficulté.
 }
feeds-choose = Choisir par pays ou par langue
feeds-export = Exporter en OPML
feeds-refusing = Sites qui nous refusent
feeds-refused = { $count ->
    [one] a refusé { $refused } demande sur { $count } en un jour.
   *[other] a refusé { $refused } demandes sur { $count } en un jour.
 }
feeds-refused-what = Ce qui a été demandé
feeds-changed = Sites dont les pages se lisent autrement
feeds-by-state = Flux par état
feeds-all = Tous
feeds-none = Aucun flux n’est dans cet état.
feeds-before = Précédents
feeds-further = Suivants
feed-state-failing = En difficulté
feed-state-quarantined = Retenus
feed-state-quiet = Devenus silencieux
feed-state-waiting = Pas encore interrogés
feed-state-stopped = Plus interrogés
feed-state-archived = D’archives web seulement
feed-state-well = En bon état
feed-failing = { $outcome }, { $count ->
    [one] { $count } fois
   *[other] { $count } fois
 } de suite
feed-quarantined = A donné de nouveaux identifiants à toutes ses entrées d’un coup ; ce qui pourrait être ancien est retenu
feed-quiet = Rien de nouveau depuis plus longtemps que son rythme ne l’explique
feed-stopped = N’est plus interrogé : { $reason }
feed-archived = Apporté d’une archive web ; n’est pas interrogé
feed-moved = Dit avoir déménagé vers { $address }.
feed-missed = { $count ->
    [one] Environ { $count } entrée a pu défiler sans être vue.
   *[other] Environ { $count } entrées ont pu défiler sans être vues.
 }
feed-last-read = Dernière lecture
feed-next = Prochaine
feed-items = Articles
feed-asked = Interrogé
feed-more = Plus
feed-health = Son état
feed-not-modified = , inchangé dans { $share } des réponses
times = { $count ->
    [one] { $count } fois
   *[other] { $count } fois
 }
not-modified = Réponses « inchangé » (304)
feed-host-rests = personne ne répond chez son hôte, qui est laissé en repos jusque-là
feed-site-waits = rien n’est demandé à son site avant
feed-cut-short = Sa dernière réponse était tronquée : ce qu’elle listait après la coupure manque jusqu’à la prochaine.
feed-held = Il a donné de nouveaux identifiants à toutes ses entrées d’un coup. Celles qu’on ne peut distinguer d’anciennes sont retenues, jusqu’à { $time } au plus.
feed-pushed = Un hub livre ce qui est nouveau, jusqu’à { $time } et plus longtemps si cela est renouvelé.
feed-older-parts = { $count ->
    [one] { $count } partie plus ancienne reste à lire, lentement.
   *[other] { $count } parties plus anciennes restent à lire, lentement.
 }
unit-down = { $count ->
    [one] Personne n’a répondu à la dernière demande ({ $count }) faite à son hôte, qui est donc laissé en repos.
   *[other] Personne n’a répondu aux { $count } dernières demandes faites à son hôte, qui est donc laissé en repos.
 }
unit-gap = Son serveur laisse passer une demande en { $span }, comme ses refus l’ont appris.
unit-group = Ses refus valent pour tous les sites du même service ou serveur.
unit-feed = Ses refus valent pour des flux isolés, non pour tout le site.
unit-crawl-delay = Son robots.txt demande { $span } entre deux demandes.
rate-hour = environ { $count } par heure
rate-day = environ { $count } par jour
rate-week = environ { $count } par semaine
rate-month = environ { $count } par mois
rate-less = un par mois ou moins
health-title = L’état de { $name }
health-kicker = L’état d’un flux
health-items = Ses articles
health-stop = Ne plus suivre
health-stop-says = Il ne sera plus interrogé ; ce qu’il a apporté reste.
health-resume = Suivre de nouveau
health-failing = Il échoue depuis { $when }.
health-due = Il est à interroger maintenant, car { $reason }.
health-next = Prochaine demande { $when } ({ $exact }), car { $reason }.
health-moved = Il dit avoir déménagé vers { $address }. Cette adresse prend sa place quand il l’a dit plusieurs fois en un jour.
health-last-asked = Dernière demande
health-last-new = Dernière nouveauté
health-rhythm = Son rythme
health-rate = { $rate }, autant qu’on le sache
health-rate-unknown = pas encore connu
health-capacity = { $count ->
    [one] { " " }; il liste { $count } entrée à la fois
   *[other] { " " }; il liste { $count } entrées à la fois
 }
health-not-modified = { $share }, ce qui ne coûte presque rien à son serveur
health-never = jamais jusqu’ici
health-received = Reçu
health-missed = Manqué
health-missed-count = { $count ->
    [0] rien, autant qu’on puisse le dire
    [one] environ { $count } entrée
   *[other] environ { $count } entrées
 }
health-came = Arrivé ici
health-requests = { $count ->
    [one] La dernière demande
   *[other] Les { $count } dernières demandes
 }
feed-origin-person = Ajouté par un lecteur
feed-origin-starter-list = Choisi dans la liste de départ
feed-origin-found = Trouvé par Firstwire
poll-outcome-changed = Lu ; il y avait du nouveau
poll-outcome-unchanged = Lu ; rien de nouveau
poll-outcome-not-modified = Rien de nouveau, selon l’éditeur (304)
poll-outcome-gone = Disparu pour de bon, selon son éditeur (410)
poll-outcome-not-found = Introuvable à cette adresse (404)
poll-outcome-forbidden = L’éditeur ne nous laisse pas entrer (401, 402 ou 403)
poll-outcome-too-many-requests = L’éditeur nous demande de venir moins souvent (429)
poll-outcome-server-error = Le serveur de l’éditeur est en difficulté (5xx)
poll-outcome-other-status = Une réponse qui n’est pas un flux
poll-outcome-timed-out = Pas de réponse à temps
poll-outcome-unreachable = Pas de connexion
poll-outcome-refused = Non demandé : l’adresse mène là où Firstwire ne va pas
poll-outcome-too-large = Plus grand que ce que Firstwire lit
poll-outcome-unreadable = Une réponse illisible
poll-outcome-disallowed = Non demandé : le robots.txt du site dit non
poll-outcome-legally-blocked = Indisponible pour des raisons légales (451)
poll-outcome-unknown = Inconnu
poll-reason-first = quelqu’un l’a demandé
poll-reason-rhythm = son rythme rend probable une nouvelle entrée d’ici là
poll-reason-least-interval = aucun flux n’est interrogé plus souvent sans l’accord de son éditeur
poll-reason-unconditional = son serveur ne sait pas répondre 304, chaque demande lui coûte donc le flux entier
poll-reason-freshness = le Cache-Control ou l’Expires de son éditeur dit que rien n’est nouveau avant
poll-reason-feed-interval = le flux indique lui-même cet intervalle (ttl, sy:updatePeriod)
poll-reason-skipped-time = le flux demande d’être laissé tranquille dans les heures d’avant (skipHours, skipDays)
poll-reason-overflow = des entrées plus récentes pourraient en pousser d’autres hors de la liste sans qu’elles soient vues
poll-reason-pushed = un hub livre ce qui est nouveau, et cette demande n’est que le filet
poll-reason-dormant = il est silencieux depuis six mois ou plus
poll-reason-longest-interval = aucun flux vivant n’est laissé plus longtemps
poll-reason-retry-after = son serveur a demandé d’attendre jusque-là (Retry-After)
poll-reason-back-off = il a échoué, et chaque échec attend plus longtemps
poll-reason-after-outage = son hôte répond de nouveau après une panne, et ses flux sont étalés
poll-reason-new-entry = une entrée nouvelle ou modifiée y mène
poll-reason-archive = le flux la désigne comme une partie plus ancienne de lui-même
poll-reason-site-rules = les règles d’un site sont lues avant ses pages
poll-reason-second-look = la page a déjà été lue et peut avoir changé, ou les souhaits de son éditeur
poll-reason-reread = la page a déjà été lue et l’est de nouveau
poll-reason-picture = la page d’un lecteur montre l’image
poll-reason-verification = un article appelle la page sa source, et on a regardé si le texte s’y trouve
poll-reason-exploration = plusieurs médias renvoient au site, qui est peut-être une source
poll-reason-gone = son éditeur dit qu’il a disparu pour de bon (410)
poll-reason-legally-blocked = il est indisponible pour des raisons légales (451)
poll-reason-not-found = il est introuvable (404) depuis un mois
poll-reason-forbidden = l’accès a été refusé encore et encore
poll-reason-retired = c’était une suggestion qui n’a jamais fonctionné
poll-reason-replaced = une autre adresse est suivie à sa place
poll-reason-imported = il a été lu d’une archive web, et personne n’a demandé qu’il soit interrogé
poll-reason-unfollowed = quelqu’un ici a cessé de le suivre
poll-reason-unknown = pour une raison que ce Firstwire ne connaît pas
fetch-purpose-feed = flux
fetch-purpose-page = page
fetch-purpose-robots = robots.txt
fetch-purpose-image = image
fetch-purpose-push = livraison
told-title = Ce qui a changé
told-feed = Flux { $number }
told-site = Un site
told-latest = Ce sont les { $shown } plus récents sur { $count }.
told-seen = J’ai vu cela
told-retired = abandonné : une suggestion qui n’a jamais fonctionné
told-stopped = ne sera plus interrogé : { $reason }
announcement-kind-failing = a commencé à échouer
announcement-kind-recovered = s’est rétabli
announcement-kind-quiet = est devenu silencieux
announcement-kind-resumed = a de nouveau apporté du nouveau
announcement-kind-moved = a déménagé pour de bon à une autre adresse
announcement-kind-stopped = ne sera plus interrogé
announcement-kind-quarantined = a donné de nouveaux identifiants à toutes ses entrées d’un coup ; ce qui pourrait être ancien est retenu
announcement-kind-released = a repris comme avant ; rien n’est plus retenu
announcement-kind-site-refuses = a refusé la plupart de nos demandes
announcement-kind-site-answers = accepte de nouveau nos demandes
announcement-kind-pages-read-empty = a changé : aucun article n’est plus trouvé sur la plupart des pages
announcement-kind-pages-read-undated = a changé : l’heure de publication n’est plus trouvée
announcement-kind-pages-read-anonymous = a changé : aucune signature n’est plus trouvée
announcement-kind-pages-read-doubtfully = a changé : on ne sait plus bien quelle partie de la page est l’article
announcement-kind-pages-read-shorter = a changé : les articles sont devenus beaucoup plus courts
announcement-kind-pages-read-longer = a changé : les articles sont devenus beaucoup plus longs
announcement-kind-pages-read-as-before = se lit comme avant, ou garde ses nouvelles manières
announcement-kind-removal-waits = attend votre décision depuis six heures
announcement-kind-removal-waits-half = attend votre décision depuis douze heures
announcement-kind-removal-waits-last = attend votre décision depuis vingt heures ; après 24, une machine décide
announcement-kind-removal-undecided = a été exécuté par la machine, faute de décision en 24 heures
announcement-kind-removal-countered = est contesté par une contre-notification
announcement-kind-unknown = a changé
site-empty = aucun article sur { $lately } des dernières pages, { $before } avant
site-undated = aucune heure sur { $lately }, { $before } avant
site-anonymous = aucune signature sur { $lately }, { $before } avant
site-doubtful = doute sur les limites de l’article { $lately }, { $before } avant
site-length = un article typique de { $lately } caractères, { $before } avant

## Choisir des flux

welcome = Bienvenue
welcome-title = Quelles nouvelles voulez-vous ?
welcome-lead = Firstwire lit les flux que vous choisissez et les met sur une page, du plus récent au plus ancien, chaque titre avec le lien vers son éditeur. Rien ne quitte cette machine que des demandes aux éditeurs.
welcome-starter = Un petit monde de journaux et de radios-télévisions
welcome-starter-lead = { $feeds } flux de { $countries } pays en { $languages } langues. Prenez-en quelques-uns, ou tous ; ou choisissez par pays, langue et thème dans une liste du monde entier.
welcome-add = Ajouter les flux choisis
welcome-choose = Choisir parmi { $count } flux
welcome-tongue = { $count } en { $language }
welcome-own = Ou apportez les vôtres : <file>un fichier OPML</file>, ou <address>une adresse</address>.
welcome-others = Un dans chacune de { $count } autres langues
starter-page = Choisir des flux
starter-title = Choisissez parmi les nouvelles du monde
starter-lead = { $feeds } flux de { $countries } pays en { $languages } langues. Prenez des pays, des langues, des thèmes, ou n’importe quel mélange : ce que vous laissez ouvert n’est pas restreint. Rien n’est ajouté avant que vous ne le disiez.
starter-none = Aucun flux n’est tout cela à la fois
starter-none-lead = La liste n’a rien qui corresponde à chaque partie de votre choix. Retirez une langue, un thème ou un pays ci-dessous.
starter-chosen = { $feeds ->
    [one] { $feeds } flux
   *[other] { $feeds } flux
 } de { $countries ->
    [one] { $countries } pays
   *[other] { $countries } pays
 }
starter-add-all = Ajouter les { $count }
starter-add = Ajouter les flux cochés
starter-anew = Recommencer
starter-known = déjà là
starter-choice = Votre choix
starter-countries = Pays
starter-languages = Langues
starter-topics = Thèmes
starter-show = Voir ce que cela donne
starter-letters = { $from } à { $to }
starter-at-once = interrogés tout de suite
starter-within = interrogés pour la première fois en l’espace de { $span }, pas tous ensemble
starter-plan = Ils seraient { $when }. Chacun va dans un dossier de son pays.
starter-plan-known = { $fresh ->
    [one] { $fresh } est nouveau
   *[other] { $fresh } sont nouveaux
 }, et seraient { $when }. { $known ->
    [one] { $known } est déjà là.
   *[other] { $known } sont déjà là.
 } Chacun va dans un dossier de son pays.
continent-africa = Afrique
continent-antarctica = Antarctique
continent-asia = Asie
continent-europe = Europe
continent-north-america = Amérique du Nord
continent-oceania = Océanie
continent-south-america = Amérique du Sud
topic-general = Généraliste
topic-local = Local
topic-business = Économie
topic-world = Monde
topic-investigations = Enquêtes
topic-technology = Technologie
topic-culture = Culture
topic-science = Sciences
topic-sport = Sport
topic-health = Santé

## Sources suggérées

sources-title = Sources suggérées
sources-lead = Des médias auxquels plusieurs des vôtres renvoient ou qu’ils créditent, et qui ne sont pas encore suivis. Firstwire a regardé leurs sites comme leur robots.txt le permet.
sources-feeds = Tous les flux
sources-none = Rien n’est suggéré pour le moment. Une source est regardée dès que trois médias y renvoient.
sources-add = Ajouter { $name }
sources-dismiss = Écarter
sources-dismiss-one = Écarter { $name }
sources-exploring = En cours d’examen
sources-fruitless = Rien à suivre
sources-no-reason = Plus rien n’y renvoie
sources-why = { $ways } de { $outlets ->
    [one] { $outlets } média
   *[other] { $outlets } médias
 } : { $names }
sources-page = { $count ->
    [one] Sa page, qui liste { $count } article
   *[other] Sa page, qui liste { $count } articles
 }
sources-feed = { $count ->
    [one] Un flux, qui liste { $count } entrée
   *[other] Un flux, qui liste { $count } entrées
 }
sources-elsewhere = Un flux chez un autre hôte, pas encore interrogé
candidate-state-seen = vue
candidate-state-exploring = en cours d’examen
candidate-state-offered = proposée
candidate-state-added = ajoutée
candidate-state-dismissed = écartée
candidate-state-fruitless = rien à suivre
pointer-reason-linked = { $count ->
    [one] liée par { $count } article
   *[other] liée par { $count } articles
 }
pointer-reason-named-as-source = { $count ->
    [one] nommée comme source de { $count } entrée
   *[other] nommée comme source de { $count } entrées
 }
pointer-reason-credited-by-name = { $count ->
    [one] créditée par son nom dans { $count } entrée
   *[other] créditée par son nom dans { $count } entrées
 }
pointer-reason-listed = { $count ->
    [one] listée dans { $count } entrée
   *[other] listée dans { $count } entrées
 }

## Pour les éditeurs

bot-title = Pour les éditeurs : nos demandes
bot-lead = Firstwire est un agrégateur de nouvelles que des gens font tourner pour eux-mêmes. Celui-ci lit des flux que ses lecteurs ont choisis, montre les titres par sujet et par heure, et lie chacun à la page de son éditeur.
bot-who = Qui demande
bot-name = Les demandes portent ce nom : { $name }.
bot-no-contact = La personne qui tient cette édition n’a pas encore indiqué de contact.
bot-contact = Son responsable : { $contact }.
bot-often = À quelle fréquence
bot-feed = Un flux : au plus une fois en { $span }, moins souvent là où votre <code>Cache-Control</code>, <code>Retry-After</code>, <code>ttl</code> ou <code>sy:updatePeriod</code> le dit ; de moins en moins souvent tant qu’il échoue.
bot-conditional = Avec <code>If-None-Match</code> et <code>If-Modified-Since</code>, afin que vous puissiez répondre 304.
bot-page = Une page : quand son entrée paraît, de nouveau quand son titre change, puis de plus en plus rarement (après environ une heure, six heures, un jour, trois jours, une semaine, un mois), pour que corrections et souhaits soient remarqués. Une demande à la fois par site, { $span } entre deux.
bot-gone = Un flux qui répond 410 n’est plus jamais interrogé.
bot-exploration = Un site auquel plusieurs médias renvoient ou qu’ils créditent est regardé une fois : sa page d’accueil, <code>trust.txt</code>, les flux et plans de site d’actualités qu’il nomme, dix demandes au plus.
bot-obeyed = Ce qui est respecté
bot-robots = <code>robots.txt</code>, pour les pages et pour tout ce que personne n’a demandé à la main : <code>User-agent: firstwire</code>, ou <code>*</code> quand vous ne nommez personne.
bot-meta = <code>{ "<meta name=\"robots\">" }</code> et <code>X-Robots-Tag</code> : <code>noindex</code>, <code>noarchive</code>, <code>nosnippet</code>, <code>max-snippet</code>, <code>noimageindex</code>, <code>notranslate</code>, <code>unavailable_after</code> ; <code>data-nosnippet</code> sur un élément.
bot-licences = <code>Content-Usage</code> et <code>Content-Signal</code>, Really Simple Licensing (RSL), le TDM Reservation Protocol (<code>tdmrep.json</code>, champs d’en-tête, éléments meta), les licences sur les pages et dans les flux, et les refus exprimés par les flux.
bot-requests = Quand, quoi et pourquoi : donnez votre nom d’hôte, et voyez ce que ce Firstwire a demandé à votre site ces 30 derniers jours.
bot-object = Comment s’opposer
bot-disallow = le tient à l’écart de vos pages. Pour tout le reste, <removal>demandez un retrait</removal>.
bot-shown = Ce qui est montré
bot-public = Cette édition est publique : titre, signature, le lien vers votre page, et un court morceau de votre propre description. Le texte entier seulement sous une licence qui le permet. Vos mots ne sont pas reformulés.
bot-private = Cette édition est privée : elle est lue par ceux qui la font tourner, et garde le texte pour eux sauf si vous dites le contraire. Vos mots ne sont pas reformulés.
bot-pictures = Une image que vous permettez de montrer est demandée quand un lecteur la voit pour la première fois, et montrée en petite copie depuis l’adresse de cette édition.
bot-pictures-open = Une image n’est demandée et montrée que sous une licence ouverte, en petite copie depuis l’adresse de cette édition.
bot-no-pictures = Vos images ne sont pas chargées.
host-name = Votre nom d’hôte
host-show = Montrer
requests = Demandes
requests-page = Ce que nous avons pris chez vous
requests-title = Qu’avons-nous pris chez vous ?
requests-lead = Ce qui a été demandé à un site ces 30 derniers jours ; les demandes plus anciennes ne sont pas conservées. Seul est montré ce que contiennent aussi les journaux du site.
requests-no-host = « { $host } » n’est pas un nom d’hôte.
requests-none = Rien n’a été demandé à { $host } ni à un hôte en dessous ces 30 derniers jours.
requests-days = { $host }, jour par jour
requests-days-label = Jours
requests-day = Jour (UTC)
requests-refused = Refusées
requests-each = Chaque demande, de la plus récente à la plus ancienne
requests-json = La même chose en JSON
requests-no-pace = Aucune de ses réponses n’a demandé une allure plus lente que l’ordinaire.
requests-when = Quand
requests-what = Quoi
requests-why = Pourquoi
requests-answer = Réponse
requests-erased = une adresse effacée ou déplacée depuis
requests-status = { $status } : { $outcome }

## Retraits

removal-title = Demander un retrait
removal-about = Il s’agit de <item>{ $title }</item> de { $outlet }, article { $number }.
removal-lead = Tout ce qui est montré ici appartient à ses auteurs. Ce que vous ne voulez pas voir ici disparaît en 24 heures ; si vous <strong>prouvez que le site est le vôtre</strong>, en quelques minutes. Pas de compte, pas de frais. Vous recevez un numéro, un délai et une page que vous seul connaissez.
removal-desk = S’il s’agit de tout votre site, <desk>le guichet de l’éditeur</desk> est le chemin le plus court. Et <bot>ce qu’un site dit dans robots.txt et sur ses pages est respecté</bot> dès la demande suivante.
removal-public = Ce qui a déjà été retiré, et comment cela se prouve, est sur la page des <transparency>retraits</transparency> ; qui n’est pas d’accord peut <counter>s’y opposer</counter>.
removal-contact = Vous pouvez aussi écrire à la personne qui tient cette édition :
removal-no-contact = <strong>La personne qui tient cette édition n’a pas encore dit comment la joindre.</strong> Le formulaire fonctionne tout de même. Si c’est vous : donnez à <code>FIRSTWIRE_CONTACT</code> une adresse de courriel ou une page avant de la démarrer ; elle figure alors ici et dans le nom que portent les demandes.
removal-cases = Si vous tenez cette édition : <cases>les demandes reçues</cases>.
removal-what = De quoi il s’agit
removal-item = L’article nommé ci-dessus
removal-url = Une page, par son adresse chez son éditeur
removal-address = Adresse
removal-address-hint = de la page ou de l’image, ou le début commun de toutes les adresses
removal-more = Plus d’une page : il faut prouver que le site est le vôtre
removal-prefix = Toutes les pages dont l’adresse commence ainsi
removal-image = Une image, par son adresse
removal-domain = Un domaine entier
removal-author = Tout d’un auteur sur un domaine
removal-text = Un texte, où qu’il soit sur un domaine
removal-rules = Une page est cachée dès qu’une demande complète à son sujet est arrivée, et une personne décide en 24 heures ; si personne ne le fait, une machine la retire et son éditeur en est averti. Sans preuve, cela vaut quatorze jours. Qui demande des retraits de mauvaise foi est compté, publiquement, sans nom.
removal-ask = Demander le retrait
form-refused = Le formulaire n’a pas pu être accepté tel quel : voyez ce qui est marqué.
form-domain = Domaine
form-author = Auteur
form-author-hint = comme la signature l’écrit
form-text = Le texte
form-text-hint = il n’est pas conservé, seulement ce à quoi on le reconnaît
form-ground-title = Pour quel motif
form-ground = Le motif
form-choose = Choisissez
form-reasons = Pourquoi il doit disparaître
form-reasons-hint = pour que quelqu’un qui n’en sait rien puisse suivre
form-work = L’œuvre
form-work-hint = pour le droit d’auteur : son titre, ou l’endroit de l’original
form-order = Tribunal et numéro de dossier
form-order-hint = pour une décision de justice
form-who = Qui vous êtes
form-who-hint = La personne qui tient cette édition le voit, personne d’autre. C’est conservé scellé et effacé 90 jours après la clôture.
form-name = Nom
form-mail = Adresse de courriel
form-behalf = Pour qui vous parlez
form-behalf-hint = si ce n’est pas pour vous-même
form-address = Adresse postale et téléphone
form-address-hint = là où la loi les exige
form-word = Votre parole
form-good-faith = Je crois de bonne foi que cet usage n’est permis ni par le titulaire, ni par son mandataire, ni par la loi.
form-accurate = Ce que je dis est exact et, sous peine de parjure, je suis le titulaire du droit ou je peux agir pour lui.
form-signature = Signature
form-signature-hint = votre nom, tapé
takedown-basis-copyright = droit d’auteur
takedown-basis-trademark = une marque ou un logo
takedown-basis-personal-data = données personnelles
takedown-basis-defamation = diffamation
takedown-basis-court-order = une décision de justice
case-title = Retrait { $code }
case-new = Votre demande est enregistrée. <strong>Gardez l’adresse de cette page</strong> : c’est le seul chemin vers elle, et personne d’autre ne l’a{ $mailed ->
    [true] { " " }; elle vous est aussi envoyée par courriel
   *[false] { "" }
 }.
case-about = Il s’agit de
case-no-ground = aucun motif indiqué
case-received = Reçue
case-deadline = Décidée au plus tard
case-closed = Close
case-under-way = En cours
case-found = { $count ->
    [one] { $count } article trouvé jusqu’ici
   *[other] { $count } articles trouvés jusqu’ici
 }
case-proof = Preuve
case-ledger = Entrée { $entry } du <ledger>registre public</ledger>
case-contested = Une contre-notification est arrivée, la page est donc montrée jusqu’à ce que quelqu’un décide. La preuve que le domaine est le vôtre règle la question.
case-contested-waiting = Montrée de nouveau, attend une décision
case-word-to-you = Un mot pour vous
case-next = Ce que vous pouvez faire maintenant
case-next-prove = Si { $domain } est à vous, prouvez-le : <again>demandez de nouveau</again>, et la page de la nouvelle demande dit comment. Ce qui est prouvé, une machine le retire en quelques minutes, quoi qu’on ait décidé avant.
case-next-again = S’il manquait quelque chose, <again>demandez de nouveau</again> et dites-le : une nouvelle demande a son propre délai.
case-next-courts = Les tribunaux vous restent ouverts ; rien ici ne vous en prive.
case-missing = Ce qui manque
case-missing-hint = Rien n’est caché avant que ce soit complet, ou qu’il soit prouvé que le domaine est le vôtre.
case-complete = Compléter la demande
case-copies = Copies ailleurs
case-copies-hint = Ces autres médias ont ce texte. On n’y touche pas : chacun est l’affaire de son propre éditeur.
case-withdraw = Retirer la demande
case-let-in = Permettre qu’il soit repris
case-take-back = La retirer
case-sealed = Ce que vous avez écrit est scellé ; c’est effacé 90 jours après la clôture.
case-log = Ce qui s’est passé
case-subject-item = article { $number }
case-subject-author = { $author }, sur { $domain }
case-subject-text = un texte, sur { $domain }
case-scope-url = une page
case-scope-prefix = toutes les pages sous une adresse
case-scope-item = un article
case-scope-author = un auteur sur un domaine
case-scope-domain = un domaine entier
case-scope-text = un texte
case-scope-image = une image
case-state-incomplete = Il manque quelque chose
case-state-awaiting-proof = Attend une preuve, ou la personne qui tient cette édition
case-state-waiting = Cachée, attend une décision
case-state-executing = Retrait en cours
case-state-executed = Retirée
case-state-rejected = Rejetée
case-state-withdrawn = Demande retirée
case-state-contested = Montrée de nouveau : c’est contesté, et personne n’a rien prouvé
case-state-lapsed = Close sans retrait
case-news-received = Reçue
case-news-hidden = La page est cachée ici jusqu’à la décision
case-news-awaits-proof = Rien n’est encore caché : une preuve de contrôle ou une décision est attendue
case-news-awaits-completion = Il manque quelque chose
case-news-control-proven = Le contrôle du domaine est prouvé ; la machine retire
case-news-execution-ordered = La personne qui tient cette édition a décidé de retirer
case-news-executed = Retirée, et prouvée disparue
case-news-rejected = Rejetée par la personne qui tient cette édition
case-news-withdrawn = Retirée par qui l’avait demandée
case-news-countered = Une contre-notification est arrivée
case-news-counter-for-operator = Une contre-notification est arrivée ; la personne qui tient cette édition décide
case-news-shown-again = La page est montrée de nouveau : c’est contesté, et personne n’a prouvé le contrôle
case-news-lapsed = Close : elle n’a pas été complétée ou prouvée à temps
case-news-alarm6 = Elle attend depuis six heures
case-news-alarm12 = Elle attend depuis douze heures
case-news-alarm20 = Elle attend depuis vingt heures
case-news-deadline-reached = Personne n’a décidé en 24 heures ; la machine retire
case-news-refusal-ends = Elle peut être reprise quatorze jours après ceci, le contrôle n’ayant jamais été prouvé
case-news-outlet-told = L’éditeur a été averti par courriel
case-news-outlet-not-told = L’éditeur n’a pas pu être averti par courriel
case-news-claimant-erased = Ce qui était conservé du demandeur est effacé
rejection-reason-not-theirs = Qui a demandé n’en est pas le titulaire et ne parle pas pour lui.
rejection-reason-lawful = Ce qui est montré est licite : un lien, un titre, un très court extrait.
rejection-reason-unfounded = Les motifs ne tiennent pas, ou ne concernent pas cette page.
rejection-reason-abuse = Elle n’a pas été faite de bonne foi.
cases-title = Demandes de retrait
cases-counts = En cours : { $open }. Retirées : { $executed }. Rejetées : { $rejected }, dont { $abuse } pour abus. Reprises : { $withdrawn }. Contestées : { $contested }. Caduques : { $lapsed }.
cases-none = Rien ne vous attend.
cases-open = En cours
cases-number = Numéro
cases-state = État
cases-uncontested = { $state }
cases-contested = { $state }, contestée
cases-erased = effacé
case-here = Ici
case-not-proven = non prouvée
case-came = { $source }, { $when }
case-source-form = par le formulaire
case-source-api = par un programme
case-source-mail = par courriel
case-source-desk = au guichet de l’éditeur
case-claimant-says = Ce que dit le demandeur
case-organisation = Organisation
case-behalf = Parle pour
case-states = Déclare
case-address = Adresse postale
case-phone = Téléphone
case-counter = Une contre-notification
case-decide = Décider
case-rejected-because = Rejetée parce que
case-word = Un mot au demandeur
case-word-hint = si vous le souhaitez
case-remove = Retirer définitivement
case-or-reject = Ou rejeter, parce que
case-reject = Rejeter
reasons-title = Exposé des motifs
reasons-what = Ce qui est restreint
reasons-where = Où
reasons-duration = Pour combien de temps
reasons-facts = Ce sur quoi cela repose
reasons-automated = Machine ou personne
reasons-redress = Ce qu’on peut faire contre
reasons-erased = Elle est effacée et ne sera pas reprise.
reasons-hidden = Elle est masquée dans chaque page, flux et recherche.
reasons-everywhere = Partout où cette édition est lue.
reasons-until = Jusqu’à la décision, au plus tard { $when }.
reasons-fortnight = Ce qui était gardé a disparu pour toujours ; après quatorze jours, ou sur contre-notification, elle peut être reprise.
reasons-for-good = Pour toujours, sauf si la demande est retirée.
reasons-proven = Une notification concernant { $scope }, dont l’auteur a prouvé qu’il contrôle le domaine.
reasons-not-proven = Une notification concernant { $scope }, complète en la forme ; son auteur n’a pas prouvé qu’il contrôle le domaine.
reasons-by-person = La personne qui tient cette édition a décidé ; une machine l’a exécuté.
reasons-by-machine = Une machine a trouvé la page, vérifié la forme et agi ; personne n’a jugé le contenu.
reasons-ground = La notification invoque : { $ground }.
reasons-ways = Une contre-notification, par le formulaire auquel mène l’emplacement de la page ici ; la preuve du contrôle du domaine, qui l’emporte sur toute notification non prouvée ; un mot à la personne qui tient cette édition ; les tribunaux.
problem-too-long = Au plus { $most } caractères.
problem-basis = Indiquez le motif.
problem-name = Donnez votre nom.
problem-email = Donnez une adresse comme <code>name@example.org</code>, pour qu’on puisse vous répondre.
problem-address = Donnez votre adresse postale.
problem-reasons = Donnez vos raisons, pour que quelqu’un d’autre puisse suivre.
problem-good-faith = Déclarez votre bonne foi.
problem-accurate = Déclarez que ce que vous dites est exact.
problem-work = Dites de quelle œuvre il s’agit.
problem-signature = Signez de votre nom.
problem-order = Nommez le tribunal et son numéro de dossier.
problem-item = Dites de quel article ou de quel retrait il s’agit.
problem-url = Donnez l’adresse exacte, commençant par <code>https://</code>
problem-domain = Donnez un nom d’hôte comme <code>example.org</code>, tenu par un seul éditeur.
problem-domain-shared = D’autres enregistrent des noms sous { $domain } : une preuve pour lui ne dirait rien des leurs. Donnez le nom de votre propre site.
problem-author = Donnez le nom tel que la signature l’écrit.
problem-text = Donnez le texte.
problem-mistake = Déclarez que le retrait était une erreur.
problem-jurisdiction = Acceptez la compétence du tribunal.
problem-visit = Trop de visiteurs sont venus au guichet en une heure. Réessayez plus tard.
transparency-title = Ce qui a été retiré
transparency-none = Rien n’a été retiré ici jusqu’à présent.
transparency-figures = Retraits : { $removals } ; articles : { $items }. De la notification à la preuve : la moitié en { $median }, 95 sur 100 en { $most }, le plus long { $longest }. La promesse est de 24 heures.
transparency-broken = Où la promesse n’a pas été tenue
transparency-nowhere = Nulle part.
transparency-left = Entrée { $entry }, { $when } : il restait quelque chose dans { $stores }, et on a recommencé.
transparency-late = Entrée { $entry }, { $when } : cela a pris { $span }.
transparency-check = Comment le vérifier
transparency-how = Après chaque retrait, chaque fichier et chaque stockage est fouillé à la recherche de ce qui a été retiré. Le résultat est signé dans un registre qui ne peut que croître : une entrée modifiée ou omise rompt toutes les signatures suivantes, et quiconque a gardé un fichier antérieur le voit. Rien de ce qui a été retiré n’y figure.
transparency-take = <ledger>Prenez le registre</ledger> et lancez <code>firstwire verify --ledger firstwire-ledger.jsonl</code>. Gardez le fichier : un fichier ultérieur doit commencer par lui. Pour les programmes : <notices>les notifications</notices>, et <copies>ce que doivent abandonner ceux qui détiennent des copies des nôtres</copies>.
transparency-latest = Les derniers retraits
transparency-entry = Entrée
transparency-done = Fait
transparency-scope = Portée
transparency-by = Demandé par
transparency-items = Articles
transparency-took = Durée
takedown-claimant-unverified = quelqu’un sans preuve
takedown-claimant-publisher = son éditeur
takedown-claimant-operator = la personne qui tient cette édition
takedown-claimant-authority = un tribunal ou une autorité
control-title = Prouver que { $domain } est à vous
control-proven = Prouvé, par { $way }.
control-lead = L’un de ces moyens suffit. Il est cherché de lui-même, et tout de suite si vous appuyez sur le bouton. Il vaut pour ce domaine et ce qui est en dessous, jusqu’à { $when }.
control-dns = Un enregistrement DNS
control-dns-how = TXT à { $name } avec le contenu { $content }
control-file = Un fichier
control-file-how = à { $name } avec le contenu { $content }
control-meta = Une ligne sur la page d’accueil
control-meta-how = dans son en-tête : { $line }
control-header = Un champ d’en-tête
control-header-how = de la page d’accueil : { $line }
control-look = Regarder maintenant
control-letter = Envoyer une lettre avec un code aux adresses que { $domain } publie
control-mailed = Une lettre est partie à { $address }.
control-code = Le code de la lettre
control-use = Utiliser le code
control-first = La première recherche a lieu { $when }.
control-looked = Cherché { $when }
control-again = , de nouveau { $when }
control-another = Prouver plutôt un autre domaine
control-this = Prouver celui-ci
control-proof-dns = un enregistrement DNS
control-proof-file = un fichier sur le site
control-proof-meta = un élément meta
control-proof-header = un champ d’en-tête
control-proof-mail = une lettre au domaine
prove-page = Prouver le contrôle
prove-title = Prouver que le domaine est le vôtre
prove-wrong = Ce code ne fonctionne pas : il a servi, il est trop ancien, ou une lettre a été coupée.
prove-lead = Qui confirme ceci peut faire retirer d’ici tout ce qui est du domaine. Si vous ne savez pas de quoi il s’agit, fermez cette page.
prove-confirm = Confirmer
counter-title = S’opposer à un retrait
counter-lead = Si quelque chose qui est à vous a été caché ou retiré ici par erreur, dites-le. Si personne n’a prouvé en être titulaire, cela est montré de nouveau, ou peut revenir, tout de suite ; sinon la personne qui tient cette édition décide. <desk>La preuve que le domaine est le vôtre</desk> passe avant toute parole non prouvée.
counter-what = Ce qui a été retiré
counter-number = Le numéro du retrait, ou de l’article
counter-reasons = Pourquoi c’était une erreur
counter-who-hint = La personne qui tient cette édition le voit, et l’efface avec le dossier.
counter-address = Adresse postale
counter-phone = Téléphone
counter-mistake = Sous peine de parjure : je crois de bonne foi qu’il a été retiré par erreur, ou confondu avec autre chose.
counter-jurisdiction = J’accepte la compétence du tribunal de mon adresse ou, si j’habite ailleurs, de celui de l’adresse de la personne qui tient ceci, et j’accepterai la signification de la part de qui a demandé le retrait.
counter-object = S’opposer

## Avis et refus

notice-front-page = Vers la une
notice-go-on = Continuer
notice-back = Retour
refused-proxy-title = Cette demande est passée par un mandataire
refused-proxy = Elle porte l’en-tête « { $header } » : quelqu’un l’a donc transmise, et on ne peut savoir de qui elle vient.
refused-proxy-instead = Tant que Firstwire n’a pas de comptes, une édition se lit directement : sur la machine où elle tourne, ou à une adresse donnée avec --urls.
refused-name-title = Cette édition ne porte pas ce nom
refused-name = La demande visait « { $host } ». Une page d’ailleurs peut faire mener ici un tel nom, seuls les noms connus reçoivent donc une réponse.
refused-name-instead = La personne qui tient cette édition peut ajouter le nom : firstwire serve --urls http://the-name:8080
refused-elsewhere-title = Cette édition se lit sur sa propre machine
refused-elsewhere = Elle n’écoute que sur la boucle locale.
refused-elsewhere-instead = Pour la lire depuis d’autres machines, démarrez-la avec --urls http://0.0.0.0:8080 et préparez chaque navigateur une fois.
refused-setup-title = Ce navigateur n’est pas encore préparé
refused-setup = D’autres machines peuvent atteindre ce Firstwire ; un navigateur est donc admis par une adresse que seul voit qui le démarre.
refused-setup-how = Ouvrez l’adresse avec /setup?token=… qu’il a affichée à son démarrage. Elle sert une fois : si elle a servi, redémarrez-le, et il en affiche une autre.
refused-setup-link = Si ce navigateur est préparé et que vous avez suivi un lien d’un autre site, continuez d’ici.
set-up-title = Ce navigateur est préparé
set-up = Il le reste six mois. L’adresse que vous avez ouverte a servi et ne vaut plus.
set-up-wrong-title = Cette adresse de préparation ne fonctionne pas
set-up-wrong = Chaque démarrage de Firstwire en affiche une nouvelle, et chacune sert une fois. Redémarrez-le et ouvrez celle qu’il affiche alors.
set-up-tries-title = Trop d’essais
set-up-tries = Attendez une minute, puis rouvrez l’adresse de préparation.
broken-title = Quelque chose s’est cassé
broken = C’est une faute de ce Firstwire, pas la vôtre. Rien n’est perdu ; le journal de la personne qui le tient dit ce qui s’est passé.
no-page-title = Page introuvable
no-page = Il n’y a rien à cette adresse.
bad-request-title = Cela n’a pas pu être lu
bad-request = Le formulaire n’était pas de cette édition, il était resté ouvert trop longtemps, ou il contenait plus de { $megabytes } mégaoctets.
bad-request-again = Revenez en arrière, rechargez la page et envoyez-le encore une fois.
too-large-title = C’était trop grand
too-large = Un formulaire peut contenir { $megabytes } mégaoctets.
bad-address-title = Cette adresse n’a pas pu être lue
bad-address = Un paramètre manque ou ne peut pas être lu.
not-allowed-title = Cela n’est pas possible ici
not-allowed = Cette adresse n’accepte pas { $method } ; elle accepte { $allowed }.
gone-title = Cela a été retiré
gone = Ce qui se trouvait à cette adresse a été retiré.
busy-title = Trop de choses à la fois
busy = Réessayez dans une minute.
disk-full-title = Le disque est plein
disk-full = Ce qui est ici peut être lu, mais rien de plus ne peut être gardé. La personne qui tient ce Firstwire doit faire de la place sur son disque.
other-status-title = Cela n’a pas pu se faire
other-status = La réponse a le statut { $status }.
no-outlet-title = Média introuvable
no-outlet = Il n’y a pas de média de ce numéro.
hidden-title = Cet article est caché
hidden = Quelqu’un a demandé son retrait, et cela est en cours de décision.
no-item-title = Article introuvable
no-item = Il n’est pas dans ces archives, ou son éditeur ne permet plus de le montrer.
no-beside-title = Comparaison impossible
no-beside = L’un des deux articles n’est pas dans ces archives, ou son texte ne peut être montré.
no-feed-title = Flux introuvable
no-feed = Il n’y a pas de flux de ce numéro.
no-story-title = Sujet introuvable
no-story = Il n’y a pas de sujet de ce numéro, ou ses éditeurs ne permettent plus de le montrer.
story-removed-title = Ce sujet a été retiré
story-removed = Tout ce qui le racontait a été effacé ici.
removed-title = Cet article a été retiré
removed = Il a été effacé ici, avec tout ce qui en était conservé.
removed-compelled = Il a été effacé ici, un tribunal ou une autorité l’ayant ordonné.
removed-others = Ce qui a été retiré d’autre
no-source-title = Source introuvable
no-source = Elle n’est plus suggérée.
no-case-title = Demande introuvable
no-case = L’adresse d’une demande est longue : voyez si elle est entière. Ce qui a été écrit est effacé 90 jours après la fin, et sa page avec.
no-case-number = Il n’y a pas de demande de retrait de ce numéro.
undecided-title = Non décidé
undecided = C’était déjà décidé, ou il n’y a pas une telle demande.
undecided-see = Voir où elle en est
too-many-title = Trop de demandes de retrait
too-many = Il en est venu en une heure plus qu’on ne peut le vouloir. Réessayez dans une heure.
no-letters-title = Plus de lettres aujourd’hui
no-letters = Peu de lettres vont à un même domaine, pour que personne ne soit submergé en notre nom. Les autres moyens de preuve restent ouverts.
proven-title = Prouvé
proven = Merci. Ce qui a été demandé est en cours ; sa propre page dit où cela en est.
objected-title = Votre opposition est enregistrée
objected = Si un retrait que personne n’a prouvé pèse dessus, cela est montré de nouveau maintenant, ou peut revenir à la prochaine demande. Sinon la personne qui tient cette édition décide.

## Ce que fait un lecteur : marques, réglages, touches

starred = Favoris
unread = Non lus
settings = Réglages
keys = Raccourcis clavier
close = Fermer
save = Enregistrer
latest-which = Quels articles
latest-all = Tous
unread-none = Tout est lu.
unread-none-here = Ce qui se trouvait ici a été lu ailleurs.
read-above = Marquer tout ce qui précède comme lu
read-all = Tout marquer comme lu
read-story = Marquer le sujet comme lu
mark-star = Favori
mark-starred = Ajouté aux favoris
mark-unstarred = Retiré des favoris
mark-read = Lu
mark-unread = Non lu
works-title = Travaux en cours
work = { $work } : { $done } sur { $total }
work-left = { $work } : { $done } sur { $total }, encore { $left }
work-kind-feeds = Flux interrogés pour la première fois
work-kind-pages = Pages lues
work-kind-search = Index de recherche
work-kind-origins = Origine des textes
work-kind-stories = Sujets
keys-how = Les lettres seules ne font rien pendant que vous écrivez et se désactivent dans les <settings>réglages</settings>. Elles demandent JavaScript ; tout ce qu’elles font se fait aussi sans.
keys-list = Dans une liste
keys-next = Titre ou article suivant
keys-before = Le précédent
keys-open = L’ouvrir
keys-publisher = Le lire chez son éditeur
keys-read = Lu, ou de nouveau non lu
keys-go = Aller à
keys-then = puis
keys-everywhere = Partout
keys-palette = Aller à une page, un média ou un flux par son nom
keys-help = Cette liste
offline = Pas de connexion
offline-how = Cette page est injoignable pour le moment. Les articles et les sujets ouverts au cours du dernier jour restent lisibles :
starred-none = Aucun favori. L’étoile se trouve à côté de chaque titre.
starred-none-here = Les favoris qui se trouvaient ici ne peuvent plus être montrés.
starred-public = Une édition publique ne garde pas de favoris.
outlet-prefer = Préférer cette source
outlet-unprefer = Ne plus préférer cette source
settings-saved = Les réglages sont enregistrés.
settings-device = Sur cet appareil
settings-device-why = Gardés dans un cookie de ce navigateur : un autre écran peut demander autre chose.
settings-colours = Couleurs
appearance-system = Comme le système
appearance-light = Clair
appearance-dark = Sombre
appearance-contrast = Contraste élevé
settings-dense = Listes serrées : titres sans extraits
settings-pictures = Afficher les images, que cette édition va chercher elle-même
settings-keys = Les lettres seules sont des <keys>raccourcis</keys>
settings-everywhere = Où que vous lisiez
settings-everywhere-why = Gardés dans l’archive et dans ses sauvegardes.
settings-folds = Replier les copies d’un texte sous celle qui vient en tête
settings-marks-fold = Lire une copie les marque toutes comme lues
settings-preferred = Sources préférées
settings-preferred-how = Quand plusieurs médias ont un même texte, le leur vient en tête des listes. Un média s’ajoute sur sa propre page.
settings-preferred-none = Aucune encore : la première à avoir eu un texte vient en tête.
settings-unprefer = Ne plus préférer { $outlet }
settings-remove = Retirer
palette = Aller à une page, un média, un flux, ou agir
palette-none = Rien de ce nom
palette-search = Chercher « { $query } » dans les nouvelles
news-many = Plus de { $count } nouveaux articles
news-stories = { $count ->
    [one] { $count } nouveau sujet
   *[other] { $count } nouveaux sujets
 }
news-items = { $count ->
    [one] { $count } nouvel article
   *[other] { $count } nouveaux articles
 }

## Graphiques et couverture

chart-title = En images
chart-when = Quand on l’a raconté
chart-who = Qui a repris qui
chart-where = Où on l’a raconté
chart-tongues = Dans quelles langues
chart-table = Les chiffres en tableau
chart-list = L’arbre en liste
chart-csv = En CSV
chart-independent = Récits indépendants
chart-others = Copies et autres textes des mêmes médias
chart-own = Textes propres
chart-copies = Textes repris d’un autre
chart-articles = Tous les articles
chart-gap = Pas de collecte
chart-from = De
chart-to = À
chart-collected = Collecté
chart-country = Pays
chart-language = Langue
chart-over-time = { $count ->
    [one] { $count } article entre { $from } et { $to }. { $what } : { $independent }.
   *[other] { $count } articles entre { $from } et { $to }. { $what } : { $independent }.
 }
chart-most = { " " }Le plus à la fois : { $count }, entre { $from } et { $to }.
chart-always = Firstwire était en marche et connecté tout le temps.
chart-shaded = Zone ombrée : Firstwire était arrêté ou sans connexion. De ce qui a paru alors, il n’a que ce que les flux listaient encore plus tard.
chart-gap-at = Du { $from } au { $to } ({ $span }), Firstwire était arrêté ou sans connexion.
chart-column = { $time } : { $count ->
    [one] { $count } article
   *[other] { $count } articles
 } ; { $what } : { $independent }
chart-map = { $count ->
    [one] Où sont les médias : { $count } pays sur la carte.
   *[other] Où sont les médias : { $count } pays sur la carte.
 }
chart-elsewhere = { $count ->
    [one] { " " }Hors de la carte : { $count } article d’un lieu inconnu ou absent de la carte.
   *[other] { " " }Hors de la carte : { $count } articles de lieux inconnus ou absents de la carte.
 }
chart-place = { $place } : { $count ->
    [one] { $count } article
   *[other] { $count } articles
 }
chart-languages = { $count ->
    [one] Ils sont écrits en { $count } langue.
   *[other] Ils sont écrits en { $count } langues.
 }
chart-other-languages = { $count ->
    [one] { $count } autre langue
   *[other] { $count } autres langues
 }
chart-tree = Les traits vont de qui avait le texte à qui l’a repris, en tirets là où c’est seulement probable ; les colonnes disent combien de temps après le premier.
chart-not-drawn = { $count ->
    [one] { " " }Non dessiné : { $count } article qui n’a repris personne de connu ici, ou pour lequel la place manque.
   *[other] { " " }Non dessinés : { $count } articles qui n’ont repris personne de connu ici, ou pour lesquels la place manque.
 }
chart-tree-title = { $count ->
    [one] Qui a repris qui : { $count } texte de source connue
   *[other] Qui a repris qui : { $count } textes de source connue
 }
chart-sure = Déclaré, crédité ou corroboré
chart-likely = Seulement probable
chart-named = cité
chart-minutes = { $count } min
chart-hours = { $count } h
chart-later = plus tard
chart-at-once = aussitôt
chart-after = +{ $span }
chart-before = −{ $span }
chart-taken = { $when } · { $kind } · { $level }
chart-first = { $when } · premier connu ici
chart-first-own = { $when } · de son propre aveu
chart-names = { $when } · { $level }
chart-document = un document, lié ou nommé
chart-source = citée comme source
chart-more = et { $count } de plus
chart-more-note = parmi les récits
chart-kind-verbatim = même texte
chart-kind-edited = retouché
chart-kind-excerpt = un extrait
chart-kind-spun = reformulé
chart-kind-translation = traduit
chart-kind-version = une version
chart-kind-same-event = même événement
chart-level-own = de son propre aveu
chart-level-declared = déclaré
chart-level-credited = crédité
chart-level-corroborated = corroboré
chart-level-likely = probable
chart-level-unknown = inconnu
chart-month = { $short } { $year }
coverage-title = Couverture
coverage-heading = Ce qui est recueilli ici, et ce qui ne l’est pas
coverage-lead = Les { $days } derniers jours, état : { $when }. Médias : { $outlets }, flux : { $feeds }. Ce qu’ils ne publient pas n’est pas ici.
coverage-days = Articles jour par jour
coverage-where = D’où ils viennent
coverage-missing = Ce qui peut manquer ici, et pourquoi
coverage-no-country = Il n’y a pas de carte, car on ne sait pas dans quels pays sont ces médias.
coverage-countries = Il y a ici des articles de médias de { $heard } pays et territoires sur { $all }, et aucun des { $silent } autres.
coverage-trouble = { $count ->
    [one] <feeds>{ $count } flux est en difficulté</feeds> : ce qu’il publie en ce moment peut ne pas arriver ici.
   *[other] <feeds>{ $count } flux sont en difficulté</feeds> : ce qu’ils publient en ce moment peut ne pas arriver ici.
 }
coverage-of = Couverture de { $query }
coverage-query-title = { $query } – couverture
coverage-nothing = Rien n’a été trouvé.
coverage-found = { $count ->
    [one] Quand le résultat ({ $count }) a paru.
   *[other] Quand les { $count } résultats ont paru.
 }
coverage-found-best = Quand les { $count } meilleurs résultats ont paru.
coverage-matches = Les résultats eux-mêmes
coverage-query-chart = Articles que trouve la requête
search-coverage = Quand ils ont paru

## Le guichet de l’éditeur

desk-title = Le guichet de l’éditeur
desk-lead = Prouvez une fois qu’un domaine est à vous, et voyez ce qui en est détenu ici, qui l’a copié avec et sans mention, et ce qui a été retiré ; dites ce que vous souhaitez ; corrigez votre nom, une signature ou un lien. Pas de compte.
desk-domain = Votre domaine
desk-another = Un autre domaine
desk-of = Le guichet de { $domain }
desk-held = { $count ->
    [0] Rien n’en est détenu ici.
    [one] Détenu ici : { $count } article de { $name }.
   *[other] Détenus ici : { $count } articles de { $name }.
 }
desk-copies = { $count ->
    [0] Aucune copie de ses derniers textes n’a été trouvée dans un autre média.
    [one] { $count } copie de ses textes dans d’autres médias, { $credited } avec mention.
   *[other] { $count } copies de ses textes dans d’autres médias, { $credited } avec mention.
 }
desk-wishes = Ce que vous souhaitez
desk-wishes-hint = Pour { $domain } et ce qui est en dessous, en plus de ce que votre site dit lui-même. Le souhait le plus strict compte.
desk-set-wishes = Fixer ces souhaits
desk-wishes-set = Vos souhaits sont fixés.
desk-remove = Retirer quelque chose
desk-remove-hint = Vous avez prouvé que c’est à vous, une machine le fait donc en quelques minutes.
desk-url = Une page, par son adresse
desk-author = Tout d’un auteur
desk-everything = Tout de { $domain }
desk-what = Adresse ou auteur
desk-sure = J’en suis sûr : ce qui est effacé ne peut être rétabli.
desk-remove-now = Retirer
desk-not-sure = Rien n’a été retiré : dites que vous êtes sûr.
desk-not-below = { $host } n’est pas sous { $domain } : prouvez d’abord celui-là.
desk-no-name = Le nom n’a pas été pris : il est vide ou trop long, ou votre preuve ne vaut que pour une partie du domaine.
desk-no-correction = Rien n’a été corrigé : l’article ou l’adresse n’est pas de votre domaine.
desk-name = Votre nom
desk-name-hint = Tel qu’il figure avec chaque article
desk-correct = Corriger
desk-name-corrected = Votre nom est corrigé.
desk-item-corrected = L’article est corrigé.
desk-byline = Une signature ou un lien
desk-item = Numéro de l’article
desk-authors = Signature
desk-authors-hint = noms séparés par des virgules ; vide, elle reste telle qu’elle a été lue
desk-address = Adresse de la page
desk-address-hint = sur votre domaine
desk-what-is-held = Ce qui est détenu
desk-nothing = Rien.
desk-copied = Qui l’a copié
desk-no-copy = Aucune copie n’a été trouvée.
desk-credited = avec mention, { $share } :
desk-uncredited = sans mention, { $share } :
desk-removals = Demandes de retrait
desk-none = Aucune.
desk-removal = { $when }, { $scope }, { $ground } : { $state }{ $proven ->
    [true] , contrôle prouvé
   *[false] { "" }
 }
desk-object = Pas de nous : s’opposer
desk-leave = Quitter le guichet
publisher-wish-no-excerpt = Pas d’extrait : titre et lien seuls
publisher-wish-no-text = Aucun texte n’est conservé
publisher-wish-no-index = Introuvable par la recherche d’ici
publisher-wish-no-image = Pas d’images
publisher-wish-credit = Une mention avec chaque article
wished-no-excerpt = Son éditeur souhaite qu’aucun extrait n’en soit montré.
wished-no-text = Son éditeur souhaite qu’aucun texte n’en soit gardé.
wished-no-index = Son éditeur souhaite qu’aucune recherche ne le trouve.
wished-no-image = Son éditeur souhaite qu’aucune image n’en soit montrée.
wished-credit = Son éditeur souhaite être nommé partout où un passage en est utilisé.
desk-corrected = Son éditeur a corrigé sa signature ou son adresse au guichet.

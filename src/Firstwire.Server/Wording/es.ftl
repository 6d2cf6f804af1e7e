# La interfaz en español. La clave, el sentido y los lugares son los de en.ftl.

language-name = Español
language-tag = es
language-direction = ltr

## Números, tamaños, duraciones

number-group = .
number-decimal = ,
number-least-grouped = 10000
percent = { $number } %
probability-most = más del { $share }
probability-least = menos del { $share }
size-bytes = { $count ->
    [one] { $count } byte
   *[other] { $count } bytes
 }
size-kilobytes = { $size } kB
size-megabytes = { $size } MB
size-gigabytes = { $size } GB
span-moment = menos de un segundo
span-seconds = { $count ->
    [one] { $count } segundo
   *[other] { $count } segundos
 }
span-minutes = { $count ->
    [one] { $count } minuto
   *[other] { $count } minutos
 }
span-hours = { $count ->
    [one] { $count } hora
   *[other] { $count } horas
 }
span-days = { $count ->
    [one] { $count } día
   *[other] { $count } días
 }

## Fechas y horas

weekday-0 = domingo
weekday-1 = lunes
weekday-2 = martes
weekday-3 = miércoles
weekday-4 = jueves
weekday-5 = viernes
weekday-6 = sábado
month-1 = enero
month-2 = febrero
month-3 = marzo
month-4 = abril
month-5 = mayo
month-6 = junio
month-7 = julio
month-8 = agosto
month-9 = septiembre
month-10 = octubre
month-11 = noviembre
month-12 = diciembre
month-short-1 = ene
month-short-2 = feb
month-short-3 = mar
month-short-4 = abr
month-short-5 = may
month-short-6 = jun
month-short-7 = jul
month-short-8 = ago
month-short-9 = sept
month-short-10 = oct
month-short-11 = nov
month-short-12 = dic
date-full = { $weekday }, { $day } de { $month } de { $year }
date-long = { $day } de { $month } de { $year }
date-short = { $day } { $short }
date-short-year = { $day } { $short } { $year }
date-and-time = { $date }, { $time }
time-this-year = { $date }, { $time }
time-yesterday = ayer, { $time }
time-now = ahora mismo
time-soon = en un momento
time-due = ahora
time-minutes-ago = { $count ->
    [one] hace { $count } minuto
   *[other] hace { $count } minutos
 }
time-in-minutes = { $count ->
    [one] dentro de { $count } minuto
   *[other] dentro de { $count } minutos
 }
time-in-hours = { $count ->
    [one] dentro de { $count } hora
   *[other] dentro de { $count } horas
 }
time-in-days = { $count ->
    [one] dentro de { $count } día
   *[other] dentro de { $count } días
 }
today = Hoy
yesterday = Ayer
never = nunca
time-unstated = Visto aquí por primera vez: { $when }; su editor no da fecha
time-ahead = (con fecha adelantada por su editor; visto aquí: { $when })

## Palabras de enlace

list-comma = { ", " }
list-semicolon = { "; " }
full-stop = .
colon = :
and-others = { $count ->
    [one] { " " }y { $count } más
   *[other] { " " }y { $count } más
 }
not-known = desconocido
feed-count = { $count ->
    [one] { $count } canal
   *[other] { $count } canales
 }
country-count = { $count ->
    [one] { $count } país
   *[other] { $count } países
 }
language-count = { $count ->
    [one] { $count } idioma
   *[other] { $count } idiomas
 }
outlet-count = { $count ->
    [one] { $count } medio
   *[other] { $count } medios
 }

## El marco de cada página

frame-feed = Firstwire, lo más reciente primero
frame-skip = Ir a las noticias
frame-home = Firstwire, portada
frame-sections = Secciones
frame-unseen = , novedades sobre ellos:
frame-atom = Canal Atom
frame-json = Canal JSON
frame-foot = Cada titular pertenece a su editor y enlaza a su página. Las horas son { $zone }.
frame-languages = Idioma
front-page = Portada
feeds = Canales
search = Buscar
pages = Páginas
newer = Más recientes
newest = Lo más reciente
older = Más antiguos
add = Añadir
as-json = En JSON
back-to-top = Volver arriba
side-by-side = Lado a lado
size = Tamaño
no-headline = Sin titular
read-at = Leer en { $site }

## Portada, lo último, listas

front-title = { $count ->
    [one] Las historias que cuenta { $count } medio
   *[other] Las historias que cuentan { $count } medios
 }
front-rule = Ordenadas por relatos independientes: las copias de un mismo texto cuentan como uno, un medio cuenta una vez, y cada { $hours } horas sin un relato nuevo quitan a una historia la mitad de su peso. <ranking>Más sobre esto</ranking>, o <latest>todo, lo más reciente primero</latest>.
front-higher = Más arriba
front-lower = Más abajo
front-words = Cada titular es el de un relato, palabra por palabra.
latest-title = Lo último
latest-heading = { $count ->
    [one] Lo más reciente de { $count } medio
   *[other] Lo más reciente de { $count } medios
 }
latest-rule = Lo más reciente primero; nada se ordena, nada se reescribe.
list-empty = Aquí todavía no hay nada.
line-source = Fuente primaria: { $source } ({ $level })
copy-fold = { $count ->
    [one] El mismo texto en { $count } medio más
   *[other] El mismo texto en { $count } medios más
 }
copy-fold-own = { $count ->
    [one] El mismo texto en { $count } artículo más de este medio
   *[other] El mismo texto en { $count } artículos más de este medio
 }
aside-label = La mesa
aside-title = En la mesa
aside-outlets = Medios seguidos
aside-new = Nuevos desde el arranque
aside-voices = En esta página
waiting-title = Esperando las primeras respuestas
waiting-asked = { $count ->
    [one] { $asked } de { $count } canal consultado hasta ahora. Esta página vuelve a mirar cada pocos segundos.
   *[other] { $asked } de { $count } canales consultados hasta ahora. Esta página vuelve a mirar cada pocos segundos.
 }
waiting-progress = Canales consultados
waiting-none = Aún no hay noticias
waiting-nothing = { $count ->
    [one] Se consultó { $count } canal y no tenía nada que leer. Su respuesta quizá diga por qué.
   *[other] Se consultaron { $count } canales y ninguno tenía nada que leer. Lo que respondieron quizá diga por qué.
 }
waiting-look = Ver los canales

## Historias

story = Historia
story-accounts = { $count ->
    [one] { $count } relato independiente
   *[other] { $count } relatos independientes
 }
story-where = { $outlets ->
    [one] { $outlets } medio
   *[other] { $outlets } medios
 }, { $countries ->
    [one] { $countries } país
   *[other] { $countries } países
 }
story-further = { $count ->
    [one] , y { $count } texto más de los mismos medios
   *[other] , y { $count } textos más de los mismos medios
 }
story-latest = el último: { $when }
story-headline-of = Titular de { $outlet }
story-verdict = { $accounts ->
    [one] { $accounts } relato independiente
   *[other] { $accounts } relatos independientes
 } de { $where }{ $further }; el último: { $when }.
story-new = { $count ->
    [0] Nada nuevo desde su última visita.
    [one] Nuevo desde su última visita: { $count } relato.
   *[other] Nuevo desde su última visita: { $count } relatos.
 }
story-new-badge = nuevo
story-accounts-title = Los relatos, del primero al último
story-listed = Se listan { $listed } artículos de { $count }: los primeros y los más recientes.
story-who = Quién la cuenta
story-by-country = Por país
story-by-language = Por idioma
story-copies = { $count ->
    [one] { " " }y { $count } copia
   *[other] { " " }y { $count } copias
 }
story-log = Lo que se movió y se unió
story-atom = Canal Atom de esta historia
story-how = Cómo se cuentan los relatos
story-correct = Corregir esta historia
story-correct-lead = Lo que diga aquí se conserva con cada artículo, y ninguna máquina lo deshace. La página lo sigue en unos momentos.
story-correct-refused = No se pudo hacer: no existe esa historia o ese artículo, no se marcó nada o no quedaría nada.
story-correct-part = Algunos de estos relatos cuentan otra cosa
story-correct-which = Cuáles
story-correct-split = Darles una historia propia
story-correct-to = O el número de la historia que cuentan
story-correct-move = Moverlos allí
story-correct-same = Otra historia cuenta el mismo suceso
story-correct-other = Su número, como en /story/ID
story-correct-merge = Unirlas
story-by-editor = por un redactor
story-by-machine = por la máquina (log-odds { $score })
story-by-change = por la máquina, porque un texto cambió o resultó ser una copia
story-merged = la historia { $from } pasó a la historia { $to }, { $who }
story-moved-item = el artículo { $item } pasó de la historia { $from } a la historia { $to }, { $who }
story-moved-items = { $count ->
    [one] { $count } artículo pasó de la historia { $from } a la historia { $to }, { $who }
   *[other] { $count } artículos pasaron de la historia { $from } a la historia { $to }, { $who }
 }
story-note-title = La misma historia
story-note = Es uno de los artículos que cuentan <story>una historia con { $accounts ->
    [one] { $accounts } relato independiente
   *[other] { $accounts } relatos independientes
 }</story> ({ $where }).
story-note-other = { $outlet }: otro relato del mismo hecho
story-note-same-outlet = { $outlet }: otro texto del mismo medio
differences-title = En qué difieren los relatos
differences-quotes = { $speaker }, según se cita
related-title = Historias relacionadas
related-earlier = antes; ambas mencionan { $names }
related-later = después; ambas mencionan { $names }
related-beside = al mismo tiempo; ambas mencionan { $names }
related-language = en otros idiomas
ranking-title = Cómo se ordenan las historias
ranking-accounts = Una historia es lo que varios relatos cuentan de un mismo hecho. Está tanto más arriba cuantos más relatos independientes tiene: los artículos cuyos textos se tomaron unos de otros, los imprima quien los imprima, cuentan como un solo relato, el del primero; y lo que un medio escribe sobre ella, por muchas veces que sea, cuenta una vez. Cuando un editor no deja comparar su texto, no se sabe si fue tomado de otro, y cuenta como un relato aparte.
ranking-time = Cada { $hours } horas desde que llegó su último relato independiente le quitan la mitad de su peso. Nada más cuenta: ni cuántas veces se imprimió, ni quién la imprime, ni en qué hacen clic los lectores.
ranking-headline = Su titular es el del relato que comparte más palabras con los titulares de los demás, palabra por palabra; su fuente se nombra al lado. Cuando hay relatos en una lengua que pide usted, por su elección al pie de una página o por los ajustes de su navegador, se toma de entre ellos; el lugar de una historia es el mismo para todos los lectores.
ranking-errs = La máquina se equivoca. Lo que movió o unió consta al pie de cada historia; la corrección de un redactor se conserva, y ninguna máquina la deshace.

## Artículos

item-withheld = El servidor de su editor no puede mostrarlo por motivos legales ({ $status }), desde: { $when }.
item-missing = Ya no está en su editor ({ $status }), desde: { $when }.
item-quotes = { $count ->
    [one] { $count } cita figura aquí con otras palabras que en { $outlet }
   *[other] { $count } citas figuran aquí con otras palabras que en { $outlet }
 }
item-beside = Los dos textos lado a lado
item-information = Información de { $source }:
item-corrections = { $count ->
    [one] La corrección de su editor
   *[other] Las correcciones de su editor
 }
item-rests-on = Se apoya en
item-documents = Documentos que este texto enlaza o nombra; no se comprobó si lo respaldan.
item-reported = Hallado por las palabras raras y los números que ambos tienen; no se comprobó si el estudio respalda la noticia.
item-reports = Quién informa de ello
item-report = { $outlet }: con una probabilidad de { $probability }.
item-sources = Dónde estaba antes este texto
item-own-share = Propio: a lo sumo { $share } de sus palabras.
item-own-none = Propio: ninguna de sus palabras.
item-copies = Quién tiene este texto desde entonces
item-dateline = Lugar y fecha
item-credited = Atribuido a
item-modified = Modificado por su editor
item-access = Acceso
item-free = declarado de lectura libre
item-for-subscribers = declarado para suscriptores, en todo o en parte
item-rights-holder = Titular de los derechos
item-first-seen = Visto aquí por primera vez
item-tags = Archivado por su editor en
item-versions = { $count ->
    [one] { $count } versión vista
   *[other] { $count } versiones vistas
 }
item-version-page = { $when }, leída de su página
item-version-feed = { $when }, como la dio un canal
item-remove = Retirar esto / esto es mío
item-json = Orígenes en JSON
picture-label = Imagen:
quote-underlined = Va subrayado lo que solo tiene uno de los dos.
relation = { $outlet }: { $kind }, { $share } de las palabras.
relation-kind-unrelated = sin relación
relation-kind-same-event = dos relatos de un mismo hecho
relation-kind-verbatim = el mismo texto
relation-kind-edited = el mismo texto, cambiado en partes
relation-kind-excerpt = una parte del texto
relation-kind-spun = el texto con otras palabras
relation-kind-translation = el texto en otro idioma
relation-kind-version = una versión de un mismo texto de un mismo editor
source-unknown = Fuente primaria: <strong>desconocida</strong> — <span>ninguna fuente anterior entre { $outlets ->
    [one] { $outlets } medio seguido
   *[other] { $outlets } medios seguidos
 }.</span>
source-not-looked-for = Fuente primaria: <strong>desconocida</strong> — <span>no se buscó entre otros: { $reason }.</span>
source-primary = Fuente primaria:
source-unnamed = sin nombre
source-evidence = Los indicios
source-says = Dice { $kind }.
source-compared = Hallado al comparar textos: { $kind }.
source-stood = Su texto estaba allí { $span } antes: { $kind }, { $share } de las palabras.
source-evidence-in = En { $field }: { $words }
evidence-field-text = su texto
evidence-field-title = su título
evidence-field-byline = su firma
source-checked = ({ $when })
source-verified = comprobada
source-level-own = esta misma página, según ella misma
source-level-declared = declarada por el editor
source-level-credited = acreditada en el texto
source-level-corroborated = hallada por varios indicios que coinciden
source-level-likely = probable
source-level-unknown = desconocida
origin-kind-text = de quién son estas frases
origin-kind-information = quién lo informó primero
origin-kind-evidence = el propio documento
comparison-made = se hizo
comparison-not-yet = aún no le ha llegado el turno
comparison-no-text = no se ha leído ningún texto suyo
comparison-too-short = de un texto de menos de { $words } palabras no se puede decir nada
comparison-not-allowed = su texto no puede conservarse ni compararse aquí
declared-finding-not-checked = No se ha mirado si el texto está allí.
declared-finding-not-yet = Aún falta mirar si el texto está allí.
declared-finding-has-text = Comprobado: la mayoría de estas palabras están allí.
declared-finding-has-part = Comprobado: una parte de estas palabras está allí.
declared-finding-other-text = Comprobado: allí hay otro texto, y este no procede de él.
declared-finding-other-language = Comprobado: allí hay un texto en otra lengua; no consta si este es su traducción.
declared-finding-too-little = Comprobado: se puede leer demasiado poco para decirlo.
declared-finding-no-article = Comprobado: allí no hay ningún artículo.
declared-finding-missing = Comprobado: allí ya no hay nada.
declared-finding-refused = Su editor no quiere que las máquinas lean esa página, así que no se comprobó.
declared-finding-unreachable = No se pudo llegar a esa página.
declared-finding-has-translation = Comprobado: este texto está allí en otra lengua.
evidence-kind-paper = artículo científico
evidence-kind-preprint = artículo aún sin revisar
evidence-kind-trial = registro de un ensayo
evidence-kind-court = sentencia o escrito judicial
evidence-kind-law = ley o boletín oficial
evidence-kind-filing = documento presentado por una empresa
evidence-kind-parliament = documento de un parlamento
evidence-kind-dataset = datos
evidence-kind-international = publicación de una organización de estados
evidence-kind-government = publicación de un gobierno
evidence-kind-release = comunicado de prensa
evidence-kind-document = archivo
evidence-kind-post = publicación en redes
beside-title = Dos textos lado a lado
beside-page = Dos textos lado a lado: { $left } · { $right }
beside-verbatim = Palabra por palabra
beside-reworded = Lo mismo con otras palabras
beside-quotes = { $count ->
    [one] Una cita que los dos imprimen con palabras distintas
   *[other] { $count } citas que los dos imprimen con palabras distintas
 }
beside-measures = Lo que se midió
beside-measures-say = Por encima de cero, una medida indica que un texto procede del otro; por debajo, lo contrario; estas son las que más pesan. Sus nombres son los de la documentación.
beside-measure = Medida
beside-value = Valor
beside-weight = Peso (log-odds)
beside-derived = { $kind }: { $share } del texto está también en el otro, palabra por palabra o con otras palabras. Uno deriva del otro con una probabilidad de { $probability }.
beside-apart = { $kind }: no se dice de ninguno que esté hecho del otro.
beside-not-shown = Sus palabras no pueden mostrarse aquí.
beside-places = Lo que ambos tienen en común está aquí, del principio al final:
credit = { $title } de { $author }, { $outlet }, tomado de <page>su página</page>.
credit-licence = { $title } de { $author }, { $outlet }, tomado de <page>su página</page>, bajo { $licence }.
credit-whole = Cambios: se omitieron la maquetación y todo lo que rodea el texto; las imágenes se redujeron u omitieron. No se cambió ninguna palabra.
credit-excerpt = Cambios: reducido a un extracto. No se cambió ninguna palabra.

## Derechos

rights = Derechos
rights-licence = Licencia
rights-statement = En palabras de su editor
rights-uses = Lo que se hace con él aquí
rights-erased = Se borra aquí
rights-why = Por qué
rights-shows-text = Su texto se conserva y se muestra aquí.
rights-reads-text = Su texto se lee, para poder hallarlo y compararlo; no se muestra.
rights-no-text = Su texto no se conserva.
rights-excerpt-whole = La descripción de su editor puede figurar a su lado, entera.
rights-excerpt-none = No se muestra ninguna palabra de su descripción.
rights-excerpt = { $count ->
    [one] Se muestra a lo sumo { $count } carácter de la descripción de su editor.
   *[other] Se muestran a lo sumo { $count } caracteres de la descripción de su editor.
 }
rights-found = La búsqueda lo encuentra.
rights-not-found = La búsqueda no lo encuentra.
rights-compared = Su texto puede compararse con otros, para decir de quién son sus palabras.
rights-compared-by-hashes = Su texto puede compararse con otros, para saber de quién son sus palabras: mediante huellas de series de sus palabras, que se conservan en su lugar.
rights-not-compared = Su texto no se compara con ningún otro.
rights-not-fetched = Su página no se pide.
rights-no-pictures = Sus imágenes no se muestran.
rights-not-translated = Su titular no se traduce.
item-unread = Su texto aún no se ha leído, o la página no se pudo leer.
rights-reason = { $place } dice { $name }{ $stated ->
    [no] { "" }
   *[yes] { " " }«{ $words }»
 }: { $effect }.
rights-reason-own = { $effect }.
signal-place-site = El sitio
signal-place-header = El servidor de la página
signal-place-page = La página
signal-place-feed = El canal
signal-place-entry = La entrada del canal
signal-place-text = El texto
rights-effect-public-edition = Esta edición es pública: muestra un extracto breve y el enlace a la página del editor
rights-effect-private-edition = Esta edición es privada: sus propios lectores pueden leer el texto aquí
rights-effect-nothing-more = sus condiciones no se conocen aquí y no permiten nada más
rights-effect-needs-agreement = la minería exige el acuerdo del editor, que aquí nadie tiene
rights-effect-no-training = ningún modelo se entrena con ello; aquí no se entrena ninguno
rights-effect-no-training-or-feeding = ningún modelo se entrena ni se alimenta con ello; aquí no hay ninguno
rights-effect-signed-origin = sus palabras llevan una declaración firmada de su origen, que permanece en ellas
rights-effect-not-fetched = su página no se pide, y solo se muestran su titular y su enlace
rights-effect-left-out-of-search = queda fuera de la búsqueda
rights-effect-not-kept = su texto no se conserva
rights-effect-no-words = no se muestra ni extracto ni texto
rights-effect-short-excerpt = un extracto tiene a lo sumo { $value } caracteres, y no se muestra texto
rights-effect-no-pictures = sus imágenes no se muestran
rights-effect-not-translated = su titular no se traduce
rights-effect-erased-at = se borra a las { $value } UTC
rights-effect-not-understood = no se entiende, y no permite nada más
rights-effect-withheld-words = estas palabras no figuran en ningún extracto ni texto
rights-effect-no-search-no-words = queda fuera de la búsqueda, y no se muestra ninguna palabra suya
rights-effect-no-machine = solo se muestran su titular y su enlace, y ninguna máquina lo lee
rights-effect-not-compared = su texto no se compara con ningún otro
rights-effect-unreadable-terms = sus condiciones no se pueden leer y no permiten nada más
rights-effect-search-not-permitted = la búsqueda no está entre los usos que permite: solo se muestran el titular y el enlace
rights-effect-search-at-a-price = permite la búsqueda a quien paga o se registra: solo se muestran el titular y el enlace
rights-effect-search-permitted = permite la búsqueda: enlaces y extractos breves
rights-effect-credited = se acredita, con un enlace
rights-effect-for-its-own-readers = su texto es para los lectores del editor y no se muestra
rights-effect-link-alone = solo se muestran su titular y su enlace, y ninguna búsqueda lo encuentra
rights-effect-unknown-licence = no es una licencia conocida aquí, y no permite nada más
rights-effect-open-licence = cualquiera puede publicarlo bajo { $value }
rights-effect-conditional-licence = { $value } tiene condiciones que esta edición no da por cumplidas
rights-effect-reserved-in-spite-of-licence = los derechos están reservados pese a una licencia
rights-effect-conditions-of-access = no se confía en ninguna licencia donde el acceso tiene condiciones
rights-effect-pictures-apart = las imágenes tienen derechos propios y no se muestran
licence-unknown = no indicada
licence-demands = ({ $demands })
licence-credit = mención del autor
licence-alike = la misma licencia para lo que se haga de ello
licence-non-commercial = ningún uso comercial
licence-no-changes = ningún cambio
licence-nothing = no pide nada
licence-asks = pide: { $demands }

## Búsqueda

search-label = Buscar en las noticias
search-page = { $query } – búsqueda
search-how = Cada palabra debe aparecer. <code>"palabras entre comillas"</code> en ese orden, <code>-palabra</code> no debe aparecer, <code>una OR otra</code> cualquiera de las dos.
search-nothing = No se encontró nada para { $query }. Menos palabras encuentran más; las comillas y los signos menos encuentran menos.
search-no-word = Aún no se pide nada: un signo menos solo excluye, y los signos solos no encuentran nada. Añada una palabra que deba aparecer, como <code>barco -fútbol</code>.
search-lone-character = No se encontró nada para { $query }. En las escrituras sin espacios, un solo carácter encuentra poco: escriba dos o más que vayan juntos.
search-past = No hay resultados para { $query } en la página { $page }. <first>Empezar por los mejores</first>.
search-found = Los mejores resultados para { $query }.
search-found-further = Los mejores resultados para { $query }, página { $page }.
search-better = Mejores resultados
search-more = Más resultados

## Medios

outlet = Medio
outlets-title = Medios
outlets-of = Medios: { $country }
outlets-count = { $count ->
    [one] Se sigue { $count } medio.
   *[other] Se siguen { $count } medios.
 }
outlets-by-country = Medios por país
outlets-all = Todos los países
outlets-latest = Último artículo
outlet-domains = { $count ->
    [one] Dominio
   *[other] Dominios
 }
outlet-stated-by = Indicado por { $who }
outlet-fact-kind-name = Nombre
outlet-fact-kind-country = País
outlet-fact-kind-language = Publica en
outlet-fact-kind-same-as = También en
outlet-fact-kind-parent = Pertenece a
outlet-fact-kind-principles = Sus principios
outlet-fact-kind-moved-to = Lleva a
fact-origin-page = su propia página
fact-origin-linked-data = sus propios datos enlazados
fact-origin-feed = su canal
fact-origin-data = nuestros datos de referencia
fact-origin-editor = un redactor
fact-origin-trust-file = su trust.txt
fact-origin-publisher = su trust.txt
outlet-ties = Propietarios y asociaciones
outlet-tie-both = lo dicen los dos
outlet-tie-one-other = lo dice el otro
outlet-tie-one-own = solo según él mismo
outlet-tie-member = { $other ->
    [true] Lo cuenta como miembro
   *[false] Cuenta como miembro a
 }
outlet-tie-belongs-to = { $other ->
    [true] Se dice miembro de este
   *[false] Es miembro de
 }
outlet-tie-controls = { $other ->
    [true] Lo controla, según el otro,
   *[false] Controla
 }
outlet-tie-controlled-by = { $other ->
    [true] Dice que este lo controla
   *[false] Lo controla
 }
outlet-tie-same-as = { $other ->
    [true] Llama suyo a este
   *[false] Llama suyo a
 }
outlet-tie-moved-to = { $other ->
    [true] Lleva a este
   *[false] Lleva a
 }
outlet-mergers = Hallados como uno solo
outlet-merger = { $leads } con { $stays }: { $reason }, { $when }
outlet-merger-undone = ; deshecho por un redactor, { $when }
merge-reason-same-identity = cada uno llama suyo al otro
merge-reason-mutual-control = cada uno dice que controla al otro
merge-reason-moved = uno lleva al otro, que lo nombra
merge-reason-editor = la palabra de un redactor
outlet-record = Textos hallados antes en otro lugar
outlet-record-counts = { $texts ->
    [one] { $texts } texto
   *[other] { $texts } textos
 }: { $source ->
    [one] { $source } nombra
   *[other] { $source } nombran
 } ese medio, { $another ->
    [one] { $another } nombra
   *[other] { $another } nombran
 } otra fuente, { $none ->
    [one] { $none } no nombra
   *[other] { $none } no nombran
 } ninguna.
outlet-record-quotes = { $quotes ->
    [one] { $quotes } cita figura
   *[other] { $quotes } citas figuran
 } en { $texts } de ellos con otras palabras.
outlet-record-how = Cómo se cuenta esto
outlet-record-method = Por programa, sobre sus últimos { $items } artículos cuyos textos pueden conservarse y compararse. Un texto cuenta cuando el 80 % de sus palabras estaba en un texto de otro medio que estuvo antes, según nuestro reloj o, si no, según las horas que ambos indican. Un nombre cuenta cuando figura al principio, al pie o en la firma del texto, o cuando la página lo declara; quien imprime el texto de una agencia y nombra a la agencia nombra otra fuente. Una cita cuenta cuando difieren palabras con significado. Son recuentos, no un veredicto.
outlet-copies = Sus textos en otros lugares
copies-page = Quién tiene textos de { $name }
copies-title = Quién tiene sus textos
copies-none = Ninguno de sus últimos textos se halló en otro medio seguido aquí.
copies-count = { $texts ->
    [one] { $texts } texto
   *[other] { $texts } textos
 } en { $outlets ->
    [one] { $outlets } medio más
   *[other] { $outlets } medios más
 }; { $credited ->
    [one] { $credited } dice
   *[other] { $credited } dicen
 } de dónde viene.
copies-at-least = Al menos { copies-count }

## Canales

feed = Canal
add-feed-title = Añadir un canal
add-feed-address = La dirección de un canal RSS, Atom o JSON, o de un mapa de sitio de noticias
add-feed-as-page = Añadir como página que lista artículos
add-done = { $count ->
    [one] Se añadió { $count } canal; las primeras respuestas llegan en unos momentos.
   *[other] Se añadieron { $count } canales; las primeras respuestas llegan en unos momentos.
 }
add-known = { $count ->
    [one] { $count } canal ya estaba.
   *[other] { $count } canales ya estaban.
 }
add-refused-more = No añadidos por razones como estas: { $count } más.
opml-title = Traer un archivo OPML
opml-file = La lista de canales que exportó otro lector
opml-add = Añadir sus canales
opml-no-file = No se eligió ningún archivo, o uno vacío.
opml-unreadable = El archivo no enumera ningún canal, o no es un archivo OPML legible.
opml-breaks-off = El archivo se interrumpe en medio de su lista: faltan los canales posteriores al corte.
subscribe-problem-no-address = «{ $address }» no es una dirección.
subscribe-problem-not-of-the-web = { $address } no se puede consultar; dé una dirección http o https.
subscribe-problem-credentials = { $address }: no se aceptan direcciones con nombre de usuario o contraseña.
starter-no-choice = No se eligió ningún canal.
starter-unknown = Algo de esta elección no se conoce aquí. Elija de las listas.
feeds-count = { feed-count-all }.
feed-count-all = { $count ->
    [one] { $count } canal
   *[other] { $count } canales
 }
feeds-count-failing = { feed-count-all }, de los que { $failing ->
    [one] { $failing } tiene
   *[other] { $failing } tienen
 } problemas.
feeds-choose = Elegir por país o idioma
feeds-export = Exportar OPML
feeds-refusing = Sitios que nos rechazan
feeds-refused = { $count ->
    [one] rechazó { $refused } de { $count } petición en un día.
   *[other] rechazó { $refused } de { $count } peticiones en un día.
 }
feeds-refused-what = Qué se pidió
feeds-changed = Sitios cuyas páginas se leen de otro modo
feeds-by-state = Canales por estado
feeds-all = Todos
feeds-none = Ningún canal está en este estado.
feeds-before = Anteriores
feeds-further = Siguientes
feed-state-failing = Con problemas
feed-state-quarantined = Retenidos
feed-state-quiet = En silencio
feed-state-waiting = Aún sin consultar
feed-state-stopped = Ya no se consultan
feed-state-archived = Solo de archivos web
feed-state-well = Bien
feed-failing = { $outcome }, { $count ->
    [one] { $count } vez
   *[other] { $count } veces
 } seguidas
feed-quarantined = Dio identificadores nuevos a todas sus entradas a la vez; lo que puede ser antiguo se retiene
feed-quiet = Nada nuevo desde hace más de lo que explica su ritmo
feed-stopped = Ya no se consulta: { $reason }
feed-archived = Traído de un archivo web; no se consulta
feed-moved = Dice que se mudó a { $address }.
feed-missed = { $count ->
    [one] Quizá { $count } entrada pasó sin ser vista.
   *[other] Quizá { $count } entradas pasaron sin ser vistas.
 }
feed-last-read = Última lectura
feed-next = Próxima
feed-items = Artículos
feed-asked = Consultado
feed-more = Más
feed-health = Cómo está
feed-not-modified = , sin cambios en { $share } de las respuestas
times = { $count ->
    [one] { $count } vez
   *[other] { $count } veces
 }
not-modified = Respuestas «sin cambios» (304)
feed-host-rests = nadie responde en su servidor, que descansa hasta entonces
feed-site-waits = a su sitio no se le pide nada antes
feed-cut-short = Su última respuesta llegó cortada: lo que listaba después de ese punto falta hasta la próxima.
feed-held = Dio identificadores nuevos a todas sus entradas a la vez. Las que no se distinguen de antiguas se retienen, hasta { $time } a más tardar.
feed-pushed = Un hub entrega lo nuevo, hasta { $time } y más si se renueva.
feed-older-parts = { $count ->
    [one] Queda por leer, despacio, { $count } parte más antigua.
   *[other] Quedan por leer, despacio, { $count } partes más antiguas.
 }
unit-down = { $count ->
    [one] Nadie respondió a la última petición ({ $count }) a su servidor, así que este descansa.
   *[other] Nadie respondió a las últimas { $count } peticiones a su servidor, así que este descansa.
 }
unit-gap = Su servidor deja pasar una petición en { $span }, según enseñaron sus rechazos.
unit-group = Sus rechazos valen para todos los sitios del mismo servicio o servidor.
unit-feed = Sus rechazos valen para canales sueltos, no para todo el sitio.
unit-crawl-delay = Su robots.txt pide { $span } entre dos peticiones.
rate-hour = unas { $count } por hora
rate-day = unas { $count } al día
rate-week = unas { $count } a la semana
rate-month = unas { $count } al mes
rate-less = una al mes o menos
health-title = Cómo está { $name }
health-kicker = Cómo está un canal
health-items = Sus artículos
health-stop = Dejar de seguir
health-stop-says = Ya no se consultará; lo que trajo permanece.
health-resume = Volver a seguir
health-failing = Falla desde: { $when }.
health-due = Toca ahora, porque { $reason }.
health-next = Próxima consulta: { $when } ({ $exact }), porque { $reason }.
health-moved = Dice que se mudó a { $address }. Esa dirección toma su lugar cuando lo haya dicho varias veces en un día.
health-last-asked = Última consulta
health-last-new = Última novedad
health-rhythm = Su ritmo
health-rate = { $rate }, hasta donde se sabe
health-rate-unknown = aún desconocido
health-capacity = { $count ->
    [one] ; lista { $count } entrada a la vez
   *[other] ; lista { $count } entradas a la vez
 }
health-not-modified = { $share }, lo que apenas cuesta a su servidor
health-never = nunca hasta ahora
health-received = Recibido
health-missed = Perdido
health-missed-count = { $count ->
    [0] nada, hasta donde se puede decir
    [one] alrededor de { $count } entrada
   *[other] alrededor de { $count } entradas
 }
health-came = Llegó aquí
health-requests = { $count ->
    [one] La última petición
   *[other] Las últimas { $count } peticiones
 }
feed-origin-person = Añadido por un lector
feed-origin-starter-list = Elegido de la lista inicial
feed-origin-found = Hallado por Firstwire
poll-outcome-changed = Leído; había novedades
poll-outcome-unchanged = Leído; nada nuevo
poll-outcome-not-modified = Nada nuevo, según el editor (304)
poll-outcome-gone = Desaparecido para siempre, según su editor (410)
poll-outcome-not-found = No está en esta dirección (404)
poll-outcome-forbidden = El editor no nos deja entrar (401, 402 o 403)
poll-outcome-too-many-requests = El editor nos pide venir menos a menudo (429)
poll-outcome-server-error = El servidor del editor tiene problemas (5xx)
poll-outcome-other-status = Una respuesta que no es un canal
poll-outcome-timed-out = Sin respuesta a tiempo
poll-outcome-unreachable = Sin conexión
poll-outcome-refused = No se pidió: la dirección lleva adonde Firstwire no va
poll-outcome-too-large = Mayor de lo que Firstwire lee
poll-outcome-unreadable = Una respuesta que no se puede leer
poll-outcome-disallowed = No se pidió: el robots.txt del sitio dice que no
poll-outcome-legally-blocked = No disponible por motivos legales (451)
poll-outcome-unknown = Desconocido
poll-reason-first = alguien lo pidió
poll-reason-rhythm = su ritmo hace probable una entrada nueva para entonces
poll-reason-least-interval = ningún canal se consulta más a menudo sin la palabra de su editor
poll-reason-unconditional = su servidor no sabe responder 304, así que cada consulta le cuesta el canal entero
poll-reason-freshness = el Cache-Control o Expires de su editor dice que antes no hay nada nuevo
poll-reason-feed-interval = el propio canal indica este intervalo (ttl, sy:updatePeriod)
poll-reason-skipped-time = el canal pide que lo dejen tranquilo en las horas anteriores (skipHours, skipDays)
poll-reason-overflow = entradas posteriores podrían sacar de la lista a otras sin ser vistas
poll-reason-pushed = un hub entrega lo nuevo, y esta consulta es solo la red de abajo
poll-reason-dormant = calla desde hace medio año o más
poll-reason-longest-interval = a ningún canal vivo se le deja solo más tiempo
poll-reason-retry-after = su servidor pidió esperar hasta entonces (Retry-After)
poll-reason-back-off = falló, y cada fallo espera más
poll-reason-after-outage = su servidor vuelve a responder tras una caída, y sus canales se reparten
poll-reason-new-entry = una entrada nueva o cambiada lleva allí
poll-reason-archive = el canal la nombra como parte más antigua de sí mismo
poll-reason-site-rules = las reglas de un sitio se leen antes que sus páginas
poll-reason-second-look = la página ya se leyó y puede haber cambiado, o los deseos de su editor
poll-reason-reread = la página ya se leyó y se lee de nuevo
poll-reason-picture = la página de un lector muestra la imagen
poll-reason-verification = un artículo llama a la página su fuente, y se miró si el texto está allí
poll-reason-exploration = varios medios apuntan al sitio, y puede ser una fuente
poll-reason-gone = su editor dice que desapareció para siempre (410)
poll-reason-legally-blocked = no está disponible por motivos legales (451)
poll-reason-not-found = no se encontró (404) durante un mes
poll-reason-forbidden = el acceso se negó una y otra vez
poll-reason-retired = era una sugerencia que nunca funcionó
poll-reason-replaced = se sigue otra dirección en su lugar
poll-reason-imported = se leyó de un archivo web, y nadie pidió que se consultara
poll-reason-unfollowed = alguien aquí dejó de seguirlo
poll-reason-unknown = por un motivo que este Firstwire no conoce
fetch-purpose-feed = canal
fetch-purpose-page = página
fetch-purpose-robots = robots.txt
fetch-purpose-image = imagen
fetch-purpose-push = entrega
told-title = Lo que ha cambiado
told-feed = Canal { $number }
told-site = Un sitio
told-latest = Estos son los { $shown } más recientes de { $count }.
told-seen = Lo he visto
told-retired = retirado: una sugerencia que nunca funcionó
told-stopped = ya no se consultará: { $reason }
announcement-kind-failing = empezó a fallar
announcement-kind-recovered = se recuperó
announcement-kind-quiet = quedó en silencio
announcement-kind-resumed = volvió a traer novedades
announcement-kind-moved = se mudó para siempre a otra dirección
announcement-kind-stopped = ya no se consultará
announcement-kind-quarantined = dio identificadores nuevos a todas sus entradas a la vez; lo que puede ser antiguo se retiene
announcement-kind-released = siguió como antes; ya no se retiene nada
announcement-kind-site-refuses = rechazó la mayoría de nuestras peticiones
announcement-kind-site-answers = vuelve a admitir nuestras peticiones
announcement-kind-pages-read-empty = cambió: en la mayoría de las páginas ya no se halla ningún artículo
announcement-kind-pages-read-undated = cambió: ya no se halla la hora de publicación
announcement-kind-pages-read-anonymous = cambió: ya no se halla ninguna firma
announcement-kind-pages-read-doubtfully = cambió: ya no está claro qué parte de la página es el artículo
announcement-kind-pages-read-shorter = cambió: los artículos son mucho más cortos
announcement-kind-pages-read-longer = cambió: los artículos son mucho más largos
announcement-kind-pages-read-as-before = se lee como antes, o ha mantenido su nuevo modo
announcement-kind-removal-waits = espera su decisión desde hace seis horas
announcement-kind-removal-waits-half = espera su decisión desde hace doce horas
announcement-kind-removal-waits-last = espera su decisión desde hace veinte horas; a las 24 decide una máquina
announcement-kind-removal-undecided = lo ejecutó la máquina, pues nadie decidió en 24 horas
announcement-kind-removal-countered = está impugnado por una contranotificación
announcement-kind-unknown = cambió
site-empty = ningún artículo en { $lately } de las últimas páginas, antes { $before }
site-undated = ninguna hora en { $lately }, antes { $before }
site-anonymous = ninguna firma en { $lately }, antes { $before }
site-doubtful = duda sobre los límites del artículo { $lately }, antes { $before }
site-length = un artículo típico de { $lately } caracteres, antes { $before }

## Elegir canales

welcome = Bienvenida
welcome-title = ¿Qué noticias quiere?
welcome-lead = Firstwire lee los canales que usted elige y los pone en una página, lo más reciente primero, cada titular con el enlace a su editor. Nada sale de esta máquina salvo peticiones a los editores.
welcome-starter = Un pequeño mundo de periódicos y emisoras
welcome-starter-lead = { $feeds } canales de { $countries } países en { $languages } idiomas. Tome algunos, o todos; o elija por país, idioma y tema de una lista del mundo entero.
welcome-add = Añadir los elegidos
welcome-choose = Elegir entre { $count } canales
welcome-tongue = { $count } en { $language }
welcome-own = O traiga los suyos: <file>un archivo OPML</file>, o <address>una dirección</address>.
welcome-others = Uno en cada uno de { $count } idiomas más
starter-page = Elegir canales
starter-title = Elija entre las noticias del mundo
starter-lead = { $feeds } canales de { $countries } países en { $languages } idiomas. Tome países, idiomas, temas o cualquier mezcla: lo que deje abierto no se limita. Nada se añade antes de que usted lo diga.
starter-none = Ningún canal es todo eso
starter-none-lead = La lista no tiene nada que cumpla cada parte de su elección. Quite abajo un idioma, un tema o un país.
starter-chosen = { $feeds ->
    [one] { $feeds } canal
   *[other] { $feeds } canales
 } de { $countries ->
    [one] { $countries } país
   *[other] { $countries } países
 }
starter-add-all = Añadir los { $count }
starter-add = Añadir los marcados
starter-anew = Empezar de nuevo
starter-known = ya está
starter-choice = Su elección
starter-countries = Países
starter-languages = Idiomas
starter-topics = Temas
starter-show = Mostrar el resultado
starter-letters = { $from } a { $to }
starter-at-once = consultados enseguida
starter-within = consultados por primera vez en el plazo de { $span }, no todos juntos
starter-plan = Serían { $when }. Cada uno va a una carpeta de su país.
starter-plan-known = { $fresh ->
    [one] { $fresh } es nuevo
   *[other] { $fresh } son nuevos
 }, y serían { $when }. { $known ->
    [one] { $known } ya está.
   *[other] { $known } ya están.
 } Cada uno va a una carpeta de su país.
continent-africa = África
continent-antarctica = Antártida
continent-asia = Asia
continent-europe = Europa
continent-north-america = América del Norte
continent-oceania = Oceanía
continent-south-america = América del Sur
topic-general = General
topic-local = Local
topic-business = Economía
topic-world = Mundo
topic-investigations = Investigación
topic-technology = Tecnología
topic-culture = Cultura
topic-science = Ciencia
topic-sport = Deporte
topic-health = Salud

## Fuentes sugeridas

sources-title = Fuentes sugeridas
sources-lead = Medios que varios de los suyos enlazan o acreditan y que aún no se siguen. Firstwire miró sus sitios como permite su robots.txt.
sources-feeds = Todos los canales
sources-none = Ahora no se sugiere nada. Una fuente se mira cuando tres medios apuntan a ella.
sources-add = Añadir { $name }
sources-dismiss = Descartar
sources-dismiss-one = Descartar { $name }
sources-exploring = En examen
sources-fruitless = Nada que seguir
sources-no-reason = Ya nada apunta a ella
sources-why = { $ways } de { $outlets ->
    [one] { $outlets } medio
   *[other] { $outlets } medios
 }: { $names }
sources-page = { $count ->
    [one] Su página, que lista { $count } artículo
   *[other] Su página, que lista { $count } artículos
 }
sources-feed = { $count ->
    [one] Un canal, que lista { $count } entrada
   *[other] Un canal, que lista { $count } entradas
 }
sources-elsewhere = Un canal en otro servidor, aún sin consultar
candidate-state-seen = vista
candidate-state-exploring = en examen
candidate-state-offered = ofrecida
candidate-state-added = añadida
candidate-state-dismissed = descartada
candidate-state-fruitless = nada que seguir
pointer-reason-linked = { $count ->
    [one] enlazada por { $count } artículo
   *[other] enlazada por { $count } artículos
 }
pointer-reason-named-as-source = { $count ->
    [one] nombrada como fuente de { $count } entrada
   *[other] nombrada como fuente de { $count } entradas
 }
pointer-reason-credited-by-name = { $count ->
    [one] acreditada por su nombre en { $count } entrada
   *[other] acreditada por su nombre en { $count } entradas
 }
pointer-reason-listed = { $count ->
    [one] listada en { $count } entrada
   *[other] listada en { $count } entradas
 }

## Para editores

bot-title = Para editores: nuestras consultas
bot-lead = Firstwire es un agregador de noticias que la gente mantiene para sí. Este lee canales que eligieron sus lectores, muestra los titulares por historia y por hora, y enlaza cada uno a la página de su editor.
bot-who = Quién pregunta
bot-name = Las peticiones llevan este nombre: { $name }.
bot-no-contact = Quien mantiene esta edición aún no ha indicado un contacto.
bot-contact = Su responsable: { $contact }.
bot-often = Con qué frecuencia
bot-feed = Un canal: a lo sumo una vez en { $span }, menos donde su <code>Cache-Control</code>, <code>Retry-After</code>, <code>ttl</code> o <code>sy:updatePeriod</code> lo diga; cada vez menos mientras falle.
bot-conditional = Con <code>If-None-Match</code> e <code>If-Modified-Since</code>, para que pueda responder 304.
bot-page = Una página: cuando aparece su entrada, otra vez cuando cambia su titular, y después cada vez más raramente (tras una hora, seis horas, un día, tres días, una semana, un mes), para que se noten las correcciones y sus deseos. Una petición a la vez por sitio, { $span } entre dos.
bot-gone = Un canal que responde 410 no se vuelve a consultar nunca.
bot-exploration = Un sitio que varios medios enlazan o acreditan se mira una vez: su página de inicio, <code>trust.txt</code>, los canales y mapas de sitio de noticias que nombra, diez peticiones a lo sumo.
bot-obeyed = Lo que se obedece
bot-robots = <code>robots.txt</code>, para páginas y para todo lo que nadie pidió a mano: <code>User-agent: firstwire</code>, o <code>*</code> donde no nombre a nadie.
bot-meta = <code>{ "<meta name=\"robots\">" }</code> y <code>X-Robots-Tag</code>: <code>noindex</code>, <code>noarchive</code>, <code>nosnippet</code>, <code>max-snippet</code>, <code>noimageindex</code>, <code>notranslate</code>, <code>unavailable_after</code>; <code>data-nosnippet</code> en un elemento.
bot-licences = <code>Content-Usage</code> y <code>Content-Signal</code>, Really Simple Licensing (RSL), el TDM Reservation Protocol (<code>tdmrep.json</code>, campos de cabecera, elementos meta), licencias en páginas y canales, y las exclusiones de los canales.
bot-requests = Cuándo, qué y por qué: dé el nombre de su servidor y vea lo que este Firstwire pidió a su sitio en los últimos 30 días.
bot-object = Cómo oponerse
bot-disallow = lo mantiene lejos de sus páginas. Para todo lo demás, <removal>pida una retirada</removal>.
bot-shown = Lo que se muestra
bot-public = Esta edición es pública: titular, firma, el enlace a su página y un trozo corto de su propia descripción. El texto entero, solo bajo una licencia que lo permita. Sus palabras no se reescriben.
bot-private = Esta edición es privada: la leen quienes la mantienen, y guarda texto para ellos salvo que usted diga otra cosa. Sus palabras no se reescriben.
bot-pictures = Una imagen que usted permite mostrar se pide cuando un lector la ve por primera vez, y se muestra como copia pequeña desde la dirección de esta edición.
bot-pictures-open = Una imagen solo se pide y se muestra bajo una licencia abierta, como copia pequeña desde la dirección de esta edición.
bot-no-pictures = Sus imágenes no se cargan.
host-name = El nombre de su servidor
host-show = Mostrar
requests = Peticiones
requests-page = Lo que le pedimos
requests-title = ¿Qué le pedimos?
requests-lead = Lo que se pidió a un sitio en los últimos 30 días; las peticiones más antiguas no se guardan. Solo se muestra lo que también guardan los registros del propio sitio.
requests-no-host = «{ $host }» no es un nombre de servidor.
requests-none = No se pidió nada a { $host } ni a ningún servidor por debajo en los últimos 30 días.
requests-days = { $host }, día a día
requests-days-label = Días
requests-day = Día (UTC)
requests-refused = Rechazadas
requests-each = Cada petición, la más reciente primero
requests-json = Lo mismo en JSON
requests-no-pace = Ninguna de sus respuestas pidió un paso más lento que el habitual.
requests-when = Cuándo
requests-what = Qué
requests-why = Por qué
requests-answer = Respuesta
requests-erased = una dirección borrada o mudada desde entonces
requests-status = { $status }: { $outcome }

## Retiradas

removal-title = Pedir una retirada
removal-about = Se trata de <item>{ $title }</item> de { $outlet }, artículo { $number }.
removal-lead = Todo lo que se muestra aquí pertenece a sus autores. Lo que no quiera ver aquí desaparece en 24 horas; si <strong>prueba que el sitio es suyo</strong>, en minutos. Sin cuenta, sin coste. Recibe un número, un plazo y una página que solo usted conoce.
removal-desk = Si es todo su sitio, <desk>la mesa del editor</desk> es el camino más corto. Y <bot>lo que un sitio dice en robots.txt y en sus páginas se obedece</bot> con la siguiente petición.
removal-public = Lo que se retiró antes y cómo se prueba está en la página de <transparency>retiradas</transparency>; quien no esté de acuerdo con una puede <counter>oponerse</counter>.
removal-contact = También puede escribir a quien mantiene esta edición:
removal-no-contact = <strong>Quien mantiene esta edición aún no ha dicho cómo contactarle.</strong> El formulario funciona igual. Si es usted: dé a <code>FIRSTWIRE_CONTACT</code> una dirección de correo o una página antes de arrancarla, y constará aquí y en el nombre que llevan las consultas.
removal-cases = Si mantiene esta edición: <cases>las peticiones recibidas</cases>.
removal-what = De qué se trata
removal-item = El artículo nombrado arriba
removal-url = Una página, por su dirección en su editor
removal-address = Dirección
removal-address-hint = de la página, o de la imagen, o el comienzo de todas las direcciones
removal-more = Más de una página: hace falta probar que el sitio es suyo
removal-prefix = Todas las páginas cuya dirección empieza así
removal-image = Una imagen, por su dirección
removal-domain = Un dominio entero
removal-author = Todo de un autor en un dominio
removal-text = Un texto, esté donde esté en un dominio
removal-rules = Una página se oculta en cuanto llega una petición completa sobre ella, y una persona decide en 24 horas; si nadie lo hace, una máquina la retira y se avisa a su editor. Sin prueba, eso vale catorce días. Quien pide retiradas de mala fe se cuenta, en público, sin nombre.
removal-ask = Pedir la retirada
form-refused = No se pudo aceptar tal cual: vea lo marcado.
form-domain = Dominio
form-author = Autor
form-author-hint = como lo escribe la firma
form-text = El texto
form-text-hint = no se conserva, solo aquello por lo que se reconoce
form-ground-title = Por qué motivo
form-ground = El motivo
form-choose = Elija uno
form-reasons = Por qué debe desaparecer
form-reasons-hint = para que lo entienda quien no sabe nada de ello
form-work = La obra
form-work-hint = para derechos de autor: su título, o dónde está el original
form-order = Tribunal y número de expediente
form-order-hint = para una orden judicial
form-who = Quién es usted
form-who-hint = Lo ve quien mantiene esta edición, nadie más. Se guarda sellado y se borra 90 días después de cerrar el caso.
form-name = Nombre
form-mail = Dirección de correo
form-behalf = En nombre de quién habla
form-behalf-hint = si no es en el suyo propio
form-address = Dirección postal y teléfono
form-address-hint = donde la ley los exige
form-word = Su palabra
form-good-faith = Creo de buena fe que este uso no lo permiten ni el titular, ni su representante, ni la ley.
form-accurate = Lo que digo es exacto y, bajo pena de perjurio, soy titular del derecho o puedo actuar por su titular.
form-signature = Firma
form-signature-hint = su nombre, escrito
takedown-basis-copyright = derechos de autor
takedown-basis-trademark = una marca o un logotipo
takedown-basis-personal-data = datos personales
takedown-basis-defamation = difamación
takedown-basis-court-order = una orden judicial
case-title = Retirada { $code }
case-new = Su petición está registrada. <strong>Guarde la dirección de esta página</strong>: es el único camino a ella, y nadie más lo tiene{ $mailed ->
    [true] ; también va en camino por correo
   *[false] { "" }
 }.
case-about = Se trata de
case-no-ground = sin motivo indicado
case-received = Recibida
case-deadline = Decidida a más tardar
case-closed = Cerrada
case-under-way = En curso
case-found = { $count ->
    [one] { $count } artículo hallado hasta ahora
   *[other] { $count } artículos hallados hasta ahora
 }
case-proof = Prueba
case-ledger = Entrada { $entry } del <ledger>registro público</ledger>
case-contested = Llegó una contranotificación, así que la página se muestra hasta que alguien decida. Probar que el dominio es suyo lo resuelve.
case-contested-waiting = Se muestra de nuevo, y espera una decisión
case-word-to-you = Unas palabras para usted
case-next = Qué puede hacer ahora
case-next-prove = Si { $domain } es suyo, pruébelo: <again>pida de nuevo</again>, y la página de la nueva solicitud dice cómo. Lo probado lo retira una máquina en minutos, se decidiera antes lo que se decidiera.
case-next-again = Si faltó algo, <again>pida de nuevo</again> y dígalo: una nueva solicitud tiene su propio plazo.
case-next-courts = Los tribunales le quedan abiertos; nada de aquí se lo quita.
case-missing = Lo que falta
case-missing-hint = Nada se oculta hasta que esté completo, o se pruebe que el dominio es suyo.
case-complete = Completar la petición
case-copies = Copias en otros lugares
case-copies-hint = Estos otros medios tienen ese texto. No se tocan: cada uno es asunto de su propio editor.
case-withdraw = Retirar la petición
case-let-in = Permitir que vuelva a entrar
case-take-back = Retirarla
case-sealed = Lo que escribió está sellado; se borra 90 días después de cerrar el caso.
case-log = Lo que ha pasado
case-subject-item = artículo { $number }
case-subject-author = { $author }, en { $domain }
case-subject-text = un texto, en { $domain }
case-scope-url = una página
case-scope-prefix = todas las páginas bajo una dirección
case-scope-item = un artículo
case-scope-author = un autor en un dominio
case-scope-domain = un dominio entero
case-scope-text = un texto
case-scope-image = una imagen
case-state-incomplete = Falta algo
case-state-awaiting-proof = Espera una prueba, o a quien mantiene esta edición
case-state-waiting = Oculta, y espera una decisión
case-state-executing = Retirándose
case-state-executed = Retirada
case-state-rejected = Rechazada
case-state-withdrawn = Petición retirada
case-state-contested = Se muestra de nuevo: está impugnada, y nadie probó nada
case-state-lapsed = Cerrada sin retirada
case-news-received = Recibida
case-news-hidden = La página se oculta aquí hasta que se decida
case-news-awaits-proof = Aún no se oculta nada: espera prueba de control, o una decisión
case-news-awaits-completion = Falta algo
case-news-control-proven = El control del dominio está probado; la máquina lo retira
case-news-execution-ordered = Quien mantiene esta edición decidió retirarlo
case-news-executed = Retirado, y probado que ya no está
case-news-rejected = Rechazado por quien mantiene esta edición
case-news-withdrawn = Retirado por quien lo pidió
case-news-countered = Llegó una contranotificación
case-news-counter-for-operator = Llegó una contranotificación; decide quien mantiene esta edición
case-news-shown-again = La página se muestra de nuevo: está impugnada, y nadie probó el control
case-news-lapsed = Cerrado: no se completó o no se probó a tiempo
case-news-alarm6 = Espera desde hace seis horas
case-news-alarm12 = Espera desde hace doce horas
case-news-alarm20 = Espera desde hace veinte horas
case-news-deadline-reached = Nadie decidió en 24 horas; la máquina lo retira
case-news-refusal-ends = Puede volver a entrar catorce días después de esto, pues nunca se probó el control
case-news-outlet-told = Se avisó al editor por correo
case-news-outlet-not-told = No se pudo avisar al editor por correo
case-news-claimant-erased = Lo que se guardaba del solicitante está borrado
rejection-reason-not-theirs = Quien pidió no es su titular, ni habla por quien lo es.
rejection-reason-lawful = Lo que se muestra es lícito: un enlace, un titular, un extracto muy breve.
rejection-reason-unfounded = Los motivos no se sostienen, o no conciernen a esta página.
rejection-reason-abuse = No se hizo de buena fe.
cases-title = Solicitudes de retirada
cases-counts = Abiertas: { $open }. Retiradas: { $executed }. Rechazadas: { $rejected }, de ellas { $abuse } por abuso. Desistidas: { $withdrawn }. Impugnadas: { $contested }. Caducadas: { $lapsed }.
cases-none = Nada espera su decisión.
cases-open = Abiertas
cases-number = Número
cases-state = Estado
cases-uncontested = { $state }
cases-contested = { $state }, impugnada
cases-erased = borrado
case-here = Aquí
case-not-proven = no probado
case-came = { $source }, { $when }
case-source-form = por el formulario
case-source-api = por un programa
case-source-mail = por correo
case-source-desk = en el mostrador del editor
case-claimant-says = Lo que dice el solicitante
case-organisation = Organización
case-behalf = Habla en nombre de
case-states = Declara
case-address = Dirección postal
case-phone = Teléfono
case-counter = Una contranotificación
case-decide = Decidir
case-rejected-because = Rechazada porque
case-word = Unas palabras al solicitante
case-word-hint = si lo desea
case-remove = Retirar para siempre
case-or-reject = O rechazar, porque
case-reject = Rechazar
reasons-title = Exposición de motivos
reasons-what = Qué se restringe
reasons-where = Dónde
reasons-duration = Por cuánto tiempo
reasons-facts = En qué se basa
reasons-automated = Máquina o persona
reasons-redress = Qué se puede hacer en contra
reasons-erased = Está borrada y no se vuelve a tomar.
reasons-hidden = Está oculta en todas las páginas, canales y búsquedas.
reasons-everywhere = En todas partes donde se lee esta edición.
reasons-until = Hasta que se decida, a más tardar { $when }.
reasons-fortnight = Lo que se guardaba desapareció para siempre; a los catorce días, o por una contranotificación, puede volver a tomarse.
reasons-for-good = Para siempre, salvo que se retire la solicitud.
reasons-proven = Una notificación sobre { $scope }, cuyo remitente probó que controla el dominio.
reasons-not-proven = Una notificación sobre { $scope }, formalmente completa; su remitente no probó que controle el dominio.
reasons-by-person = Decidió quien lleva esta edición; una máquina lo ejecutó.
reasons-by-machine = Una máquina encontró la página, comprobó la forma y actuó; ninguna persona juzgó el contenido.
reasons-ground = La notificación alega: { $ground }.
reasons-ways = Una contranotificación, por el formulario al que lleva el lugar de la página aquí; la prueba de control del dominio, que prevalece sobre toda notificación no probada; unas palabras a quien lleva esta edición; los tribunales.
problem-too-long = Como máximo { $most } caracteres.
problem-basis = Indique el motivo.
problem-name = Dé su nombre.
problem-email = Dé una dirección como <code>name@example.org</code>, para poder responderle.
problem-address = Dé su dirección postal.
problem-reasons = Dé sus razones, para que otra persona pueda seguirlas.
problem-good-faith = Declare su buena fe.
problem-accurate = Declare que lo que dice es exacto.
problem-work = Diga de qué obra se trata.
problem-signature = Firme con su nombre.
problem-order = Indique el tribunal y el número de expediente.
problem-item = Diga de qué elemento o de qué retirada se trata.
problem-url = Dé la dirección exacta, que empiece por <code>https://</code>
problem-domain = Dé un nombre de host como <code>example.org</code>, que tenga un solo editor.
problem-domain-shared = Otros registran nombres bajo { $domain }, así que una prueba para él no diría nada de los suyos. Dé el nombre de su propio sitio.
problem-author = Dé el nombre tal como lo escribe la firma.
problem-text = Dé el texto.
problem-mistake = Declare que se retiró por error.
problem-jurisdiction = Acepte la jurisdicción del tribunal.
problem-visit = Demasiados vinieron al mostrador en la última hora. Inténtelo más tarde.
transparency-title = Lo que se retiró
transparency-none = Hasta ahora no se ha retirado nada.
transparency-figures = Retiradas: { $removals }; elementos: { $items }. De la notificación a la prueba: la mitad en { $median }, 95 de 100 en { $most }, la más larga { $longest }. La promesa es de 24 horas.
transparency-broken = Dónde no se cumplió la promesa
transparency-nowhere = En ninguna parte.
transparency-left = Entrada { $entry }, { $when }: quedó algo en { $stores } y se intentó de nuevo.
transparency-late = Entrada { $entry }, { $when }: tardó { $span }.
transparency-check = Cómo comprobarlo
transparency-how = Después de cada retirada se busca en todos los archivos y almacenes lo que se retiró. El resultado se firma en un registro que solo puede crecer: una entrada cambiada u omitida rompe todas las firmas posteriores, y quien guardó un archivo anterior lo ve. Nada de lo retirado figura en él.
transparency-take = <ledger>Descargue el registro</ledger> y ejecute <code>firstwire verify --ledger firstwire-ledger.jsonl</code>. Guarde el archivo: uno posterior debe empezar por él. Para programas: <notices>las notificaciones</notices>, y <copies>lo que deben soltar quienes tienen copias de lo nuestro</copies>.
transparency-latest = Las últimas retiradas
transparency-entry = Entrada
transparency-done = Hecho
transparency-scope = Alcance
transparency-by = Pedido por
transparency-items = Elementos
transparency-took = Duración
takedown-claimant-unverified = alguien sin prueba
takedown-claimant-publisher = su editor
takedown-claimant-operator = quien lleva esta edición
takedown-claimant-authority = un tribunal o una autoridad
control-title = Probar que { $domain } es suyo
control-proven = Probado, por { $way }.
control-lead = Basta con uno de estos medios. Se busca por sí solo, y enseguida si pulsa el botón. Vale para este dominio y lo que hay debajo, hasta: { $when }.
control-dns = Un registro DNS
control-dns-how = TXT en { $name } con el contenido { $content }
control-file = Un archivo
control-file-how = en { $name } con el contenido { $content }
control-meta = Una línea en la página de inicio
control-meta-how = en su cabecera: { $line }
control-header = Un campo de cabecera
control-header-how = de la página de inicio: { $line }
control-look = Mirar ahora
control-letter = Enviar una carta con un código a direcciones que { $domain } publica
control-mailed = Salió una carta a { $address }.
control-code = El código de la carta
control-use = Usar el código
control-first = Se busca por primera vez { $when }.
control-looked = Buscado { $when }
control-again = , otra vez { $when }
control-another = Probar otro dominio
control-this = Probar este
control-proof-dns = un registro DNS
control-proof-file = un archivo en el sitio
control-proof-meta = un elemento meta
control-proof-header = un campo de cabecera
control-proof-mail = una carta al dominio
prove-page = Probar el control
prove-title = Probar que el dominio es suyo
prove-wrong = Este código no funciona: ya se usó, o es demasiado antiguo, o una carta se cortó.
prove-lead = Quien confirme esto puede hacer que se retire de aquí todo lo del dominio. Si no sabe de qué se trata, cierre esta página.
prove-confirm = Confirmar
counter-title = Oponerse a una retirada
counter-lead = Si algo suyo se ocultó o retiró aquí por error, dígalo. Donde nadie ha probado ser su titular, se muestra de nuevo, o puede volver, enseguida; donde alguien lo ha hecho, decide quien mantiene esta edición. <desk>La prueba de que el dominio es suyo</desk> vale más que cualquier palabra sin probar.
counter-what = Qué se retiró
counter-number = El número de la retirada, o del artículo
counter-reasons = Por qué fue un error
counter-who-hint = Lo ve quien mantiene esta edición, y lo borra con el caso.
counter-address = Dirección postal
counter-phone = Teléfono
counter-mistake = Bajo pena de perjurio: creo de buena fe que se retiró por error, o que se confundió con otra cosa.
counter-jurisdiction = Acepto la jurisdicción del tribunal de mi dirección o, si vivo en otro lugar, del de la dirección de quien mantiene esto, y aceptaré la notificación de quien pidió la retirada.
counter-object = Oponerse

## Avisos y rechazos

notice-front-page = A la portada
notice-go-on = Seguir
notice-back = Volver
refused-proxy-title = Esta petición llegó a través de un intermediario
refused-proxy = Lleva la cabecera «{ $header }», así que alguien la reenvió, y no se puede saber de quién viene.
refused-proxy-instead = Mientras Firstwire no tenga cuentas, una edición se lee directamente: en la máquina donde funciona, o en una dirección dada con --urls.
refused-name-title = Esta edición no atiende por ese nombre
refused-name = La petición era para «{ $host }». Una página ajena puede hacer que un nombre así lleve aquí, por eso solo se responde a nombres conocidos.
refused-name-instead = Quien mantiene esta edición puede añadir el nombre: firstwire serve --urls http://the-name:8080
refused-elsewhere-title = Esta edición se lee en su propia máquina
refused-elsewhere = Solo escucha en la interfaz local.
refused-elsewhere-instead = Para leerla desde otras máquinas, arránquela con --urls http://0.0.0.0:8080 y prepare cada navegador una vez.
refused-setup-title = Este navegador aún no está preparado
refused-setup = Otras máquinas pueden llegar a este Firstwire, así que un navegador entra por una dirección que solo ve quien lo arranca.
refused-setup-how = Abra la dirección con /setup?token=… que imprimió al arrancar. Sirve una vez: si ya se usó, arránquelo de nuevo e imprimirá otra.
refused-setup-link = Si este navegador está preparado y siguió un enlace desde otro sitio, continúe desde aquí.
set-up-title = Este navegador está preparado
set-up = Lo seguirá estando medio año. La dirección que abrió ya está gastada.
set-up-wrong-title = Esa dirección de preparación no funciona
set-up-wrong = Cada arranque de Firstwire imprime una nueva, y cada una sirve una vez. Arránquelo de nuevo y abra la que imprima entonces.
set-up-tries-title = Demasiados intentos
set-up-tries = Espere un minuto y vuelva a abrir la dirección de preparación.
broken-title = Algo se rompió
broken = Es un fallo de este Firstwire, no suyo. No se perdió nada; el registro de quien lo mantiene dice qué pasó.
no-page-title = No existe esa página
no-page = No hay nada en esta dirección.
bad-request-title = Eso no se pudo leer
bad-request = El formulario no era de esta edición, estuvo abierto demasiado tiempo, o contenía más de { $megabytes } megabytes.
bad-request-again = Vuelva atrás, recargue la página y envíelo otra vez.
too-large-title = Era demasiado grande
too-large = Un formulario puede contener { $megabytes } megabytes.
bad-address-title = No se pudo leer esa dirección
bad-address = Falta un parámetro, o no se puede leer.
not-allowed-title = Eso no se puede hacer aquí
not-allowed = Esta dirección no acepta { $method }; acepta { $allowed }.
gone-title = Se ha retirado
gone = Lo que estaba en esta dirección se ha retirado.
busy-title = Demasiado a la vez
busy = Inténtelo de nuevo dentro de un minuto.
disk-full-title = El disco está lleno
disk-full = Lo que hay aquí se puede leer, pero no se puede guardar nada más. Quien lleva este Firstwire tiene que hacer sitio en su disco.
other-status-title = No se pudo hacer
other-status = La respuesta tiene el estado { $status }.
no-outlet-title = No existe ese medio
no-outlet = No hay ningún medio con este número.
hidden-title = Este artículo está oculto
hidden = Alguien pidió su retirada, y se está decidiendo.
no-item-title = No existe ese artículo
no-item = No está en este archivo, o su editor ya no permite mostrarlo.
no-beside-title = No se pueden comparar
no-beside = Uno de los dos artículos no está en este archivo, o su texto no puede mostrarse.
no-feed-title = No existe ese canal
no-feed = No hay ningún canal con este número.
no-story-title = No existe esa historia
no-story = No hay ninguna historia con este número, o sus editores ya no permiten mostrarla.
story-removed-title = Esta historia fue retirada
story-removed = Todo lo que la contaba se borró aquí.
removed-title = Este artículo fue retirado
removed = Se borró aquí, con todo lo que se guardaba de él.
removed-compelled = Se borró aquí, porque un tribunal o una autoridad lo ordenó.
removed-others = Qué más se retiró
no-source-title = No existe esa fuente
no-source = Ya no se sugiere.
no-case-title = No existe esa petición
no-case = La dirección de una petición es larga: vea si está entera. Lo escrito se borra 90 días después del final, y su página con ello.
no-case-number = No hay ninguna petición de retirada con este número.
undecided-title = Sin decidir
undecided = Se decidió antes, o no existe tal petición.
undecided-see = Ver cómo está
too-many-title = Demasiadas peticiones de retirada
too-many = Llegaron en una hora más de las que pueden ser en serio. Inténtelo de nuevo en una hora.
no-letters-title = Hoy no hay más cartas
no-letters = A un dominio van pocas cartas, para que nadie se vea inundado en nuestro nombre. Los demás medios de prueba siguen abiertos.
proven-title = Probado
proven = Gracias. Lo que se pidió se está haciendo; su propia página dice cómo va.
objected-title = Su oposición está registrada
objected = Si pesa sobre ello una retirada que nadie ha probado, se muestra de nuevo ahora, o puede volver con la próxima consulta. Si no, decide quien mantiene esta edición.

## Lo que hace quien lee: marcas, ajustes, teclas

starred = Destacados
unread = No leídos
settings = Ajustes
keys = Atajos de teclado
close = Cerrar
save = Guardar
latest-which = Qué artículos
latest-all = Todos
unread-none = Todo está leído.
unread-none-here = Lo que estaba aquí se leyó en otro lugar.
read-above = Marcar todo lo anterior como leído
read-all = Marcar todo como leído
read-story = Marcar la historia como leída
mark-star = Destacar
mark-starred = Destacado
mark-unstarred = Ya no está destacado
mark-read = Leído
mark-unread = No leído
works-title = Trabajos en curso
work = { $work }: { $done } de { $total }
work-left = { $work }: { $done } de { $total }, quedan { $left }
work-kind-feeds = Canales consultados por primera vez
work-kind-pages = Páginas leídas
work-kind-search = Índice de búsqueda
work-kind-origins = Origen de los textos
work-kind-stories = Historias
keys-how = Las letras sueltas no hacen nada mientras escribe y se desactivan en los <settings>ajustes</settings>. Necesitan JavaScript; todo lo que hacen puede hacerse sin él.
keys-list = En una lista
keys-next = Titular o artículo siguiente
keys-before = El anterior
keys-open = Abrirlo
keys-publisher = Leerlo en su medio
keys-read = Leído, o de nuevo no leído
keys-go = Ir a
keys-then = después
keys-everywhere = En todas partes
keys-palette = Ir a una página, un medio o un canal por su nombre
keys-help = Esta lista
offline = Sin conexión
offline-how = Esta página no está disponible ahora. Los artículos y las historias que abrió en el último día pueden leerse igualmente:
starred-none = No hay nada destacado. La estrella está junto a cada titular.
starred-none-here = Lo que se destacó aquí ya no puede mostrarse.
starred-public = Una edición pública no guarda destacados.
outlet-prefer = Preferir esta fuente
outlet-unprefer = Dejar de preferir esta fuente
settings-saved = Los ajustes se guardaron.
settings-device = En este dispositivo
settings-device-why = Se guarda en una cookie de este navegador: otra pantalla puede pedir otra cosa.
settings-colours = Colores
appearance-system = Como el sistema
appearance-light = Claro
appearance-dark = Oscuro
appearance-contrast = Alto contraste
settings-dense = Listas compactas: titulares sin extractos
settings-pictures = Mostrar imágenes, que esta edición obtiene por sí misma
settings-keys = Las letras sueltas son <keys>atajos</keys>
settings-everywhere = Dondequiera que lea
settings-everywhere-why = Se guarda en el archivo y en sus copias de seguridad.
settings-folds = Plegar las copias de un texto bajo la que encabeza
settings-marks-fold = Leer una copia las marca todas como leídas
settings-preferred = Fuentes preferidas
settings-preferred-how = Cuando varios medios tienen un mismo texto, el suyo encabeza las listas. Un medio se añade en su propia página.
settings-preferred-none = Ninguna todavía: encabeza quien tuvo el texto primero.
settings-unprefer = Dejar de preferir { $outlet }
settings-remove = Quitar
palette = Ir a una página, un medio, un canal, o hacer algo
palette-none = Nada con ese nombre
palette-search = Buscar «{ $query }» en las noticias
news-many = Más de { $count } artículos nuevos
news-stories = { $count ->
    [one] { $count } historia nueva
   *[other] { $count } historias nuevas
 }
news-items = { $count ->
    [one] { $count } artículo nuevo
   *[other] { $count } artículos nuevos
 }

## Gráficos y cobertura

chart-title = En imágenes
chart-when = Cuándo se contó
chart-who = Quién tomó de quién
chart-where = Dónde se contó
chart-tongues = En qué idiomas
chart-table = Los números en una tabla
chart-list = El árbol como lista
chart-csv = En CSV
chart-independent = Relatos independientes
chart-others = Copias y otros textos de los mismos medios
chart-own = Textos propios
chart-copies = Textos tomados de otro
chart-articles = Todos los artículos
chart-gap = Sin recogida
chart-from = De
chart-to = A
chart-collected = Recogido
chart-country = País
chart-language = Idioma
chart-over-time = { $count ->
    [one] { $count } artículo entre { $from } y { $to }. { $what }: { $independent }.
   *[other] { $count } artículos entre { $from } y { $to }. { $what }: { $independent }.
 }
chart-most = { " " }Lo máximo a la vez: { $count }, entre { $from } y { $to }.
chart-always = Firstwire estuvo en marcha y conectado todo el tiempo.
chart-shaded = Sombreado: Firstwire estuvo parado o sin conexión. De lo publicado entonces solo tiene lo que los canales aún listaban después.
chart-gap-at = Del { $from } al { $to } ({ $span }), Firstwire estuvo parado o sin conexión.
chart-column = { $time }: { $count ->
    [one] { $count } artículo
   *[other] { $count } artículos
 }; { $what }: { $independent }
chart-map = { $count ->
    [one] Dónde están los medios: { $count } país en el mapa.
   *[other] Dónde están los medios: { $count } países en el mapa.
 }
chart-elsewhere = { $count ->
    [one] { " " }Fuera del mapa: { $count } artículo de un lugar desconocido o que no está en el mapa.
   *[other] { " " }Fuera del mapa: { $count } artículos de lugares desconocidos o que no están en el mapa.
 }
chart-place = { $place }: { $count ->
    [one] { $count } artículo
   *[other] { $count } artículos
 }
chart-languages = { $count ->
    [one] Están escritos en { $count } idioma.
   *[other] Están escritos en { $count } idiomas.
 }
chart-other-languages = { $count ->
    [one] { $count } idioma más
   *[other] { $count } idiomas más
 }
chart-tree = Las líneas van de quien tenía el texto a quien lo tomó, discontinuas donde solo es probable; las columnas dicen cuánto después del primero.
chart-not-drawn = { $count ->
    [one] { " " }Sin dibujar: { $count } artículo que no tomó de nadie conocido aquí, o para el que no hay sitio.
   *[other] { " " }Sin dibujar: { $count } artículos que no tomaron de nadie conocido aquí, o para los que no hay sitio.
 }
chart-tree-title = { $count ->
    [one] Quién tomó de quién: { $count } texto de fuente conocida
   *[other] Quién tomó de quién: { $count } textos de fuente conocida
 }
chart-sure = Declarado, acreditado o corroborado
chart-likely = Solo probable
chart-named = citado
chart-minutes = { $count } min
chart-hours = { $count } h
chart-later = después
chart-at-once = al momento
chart-after = +{ $span }
chart-before = −{ $span }
chart-taken = { $when } · { $kind } · { $level }
chart-first = { $when } · primero conocido aquí
chart-first-own = { $when } · según dice, propio
chart-names = { $when } · { $level }
chart-document = un documento, enlazado o nombrado
chart-source = citada como fuente
chart-more = y { $count } más
chart-more-note = entre los relatos
chart-kind-verbatim = mismo texto
chart-kind-edited = retocado
chart-kind-excerpt = una parte
chart-kind-spun = reformulado
chart-kind-translation = traducido
chart-kind-version = una versión
chart-kind-same-event = mismo suceso
chart-level-own = según dice, propio
chart-level-declared = declarado
chart-level-credited = acreditado
chart-level-corroborated = corroborado
chart-level-likely = probable
chart-level-unknown = desconocido
chart-month = { $short } { $year }
coverage-title = Cobertura
coverage-heading = Lo que se recoge aquí, y lo que no
coverage-lead = Los últimos { $days } días, a fecha de: { $when }. Medios: { $outlets }, canales: { $feeds }. Lo que estos no publican no está aquí.
coverage-days = Artículos día a día
coverage-where = De dónde vienen
coverage-missing = Lo que puede faltar aquí, y por qué
coverage-no-country = No hay mapa, porque no se sabe en qué países están estos medios.
coverage-countries = Hay artículos de medios de { $heard } de { $all } países y territorios, y ninguno de los otros { $silent }.
coverage-trouble = { $count ->
    [one] <feeds>{ $count } canal tiene problemas</feeds>: lo que publica ahora puede no llegar aquí.
   *[other] <feeds>{ $count } canales tienen problemas</feeds>: lo que publican ahora puede no llegar aquí.
 }
coverage-of = Cobertura de { $query }
coverage-query-title = { $query } – cobertura
coverage-nothing = No se encontró nada.
coverage-found = { $count ->
    [one] Cuándo salió el resultado ({ $count }).
   *[other] Cuándo salieron los { $count } resultados.
 }
coverage-found-best = Cuándo salieron los { $count } mejores resultados.
coverage-matches = Los resultados mismos
coverage-query-chart = Artículos que halla la consulta
search-coverage = Cuándo salieron

## La mesa del editor

desk-title = La mesa del editor
desk-lead = Pruebe una vez que un dominio es suyo y vea lo que se guarda de él aquí, quién lo copió con y sin mención, y lo que se retiró; diga lo que desea; corrija su nombre, una firma o un enlace. Sin cuenta.
desk-domain = Su dominio
desk-another = Otro dominio
desk-of = La mesa de { $domain }
desk-held = { $count ->
    [0] Aquí no se guarda nada de él.
    [one] Se guarda aquí: { $count } artículo de { $name }.
   *[other] Se guardan aquí: { $count } artículos de { $name }.
 }
desk-copies = { $count ->
    [0] No se halló ninguna copia de sus últimos textos en otro medio.
    [one] { $count } copia de sus textos en otros medios, { $credited } con mención.
   *[other] { $count } copias de sus textos en otros medios, { $credited } con mención.
 }
desk-wishes = Lo que desea
desk-wishes-hint = Para { $domain } y lo que hay debajo, además de lo que dice su propio sitio. Cuenta el deseo más estricto.
desk-set-wishes = Fijar estos deseos
desk-wishes-set = Sus deseos están fijados.
desk-remove = Retirar algo
desk-remove-hint = Ha probado que es suyo, así que una máquina lo hace en minutos.
desk-url = Una página, por su dirección
desk-author = Todo de un autor
desk-everything = Todo de { $domain }
desk-what = Dirección o autor
desk-sure = Estoy seguro: lo que se borra no se puede recuperar.
desk-remove-now = Retirar
desk-not-sure = No se retiró nada: diga que está seguro.
desk-not-below = { $host } no está bajo { $domain }: pruebe primero ese.
desk-no-name = El nombre no se aceptó: está vacío o es demasiado largo, o su prueba es solo de una parte del dominio.
desk-no-correction = No se corrigió nada: el elemento o la dirección no es de su dominio.
desk-name = Su nombre
desk-name-hint = Como figura con cada artículo
desk-correct = Corregir
desk-name-corrected = Su nombre está corregido.
desk-item-corrected = El artículo está corregido.
desk-byline = Una firma o un enlace
desk-item = Número del artículo
desk-authors = Firma
desk-authors-hint = nombres separados por comas; vacío, queda como se leyó
desk-address = Dirección de la página
desk-address-hint = en su dominio
desk-what-is-held = Lo que se guarda
desk-nothing = Nada.
desk-copied = Quién lo copió
desk-no-copy = No se halló ninguna copia.
desk-credited = con mención, { $share }:
desk-uncredited = sin mención, { $share }:
desk-removals = Peticiones de retirada
desk-none = Ninguna.
desk-removal = { $when }, { $scope }, { $ground }: { $state }{ $proven ->
    [true] , control probado
   *[false] { "" }
 }
desk-object = No es nuestro: oponerse
desk-leave = Dejar la mesa
publisher-wish-no-excerpt = Sin extracto: solo titular y enlace
publisher-wish-no-text = No se conserva texto
publisher-wish-no-index = Que la búsqueda de aquí no lo encuentre
publisher-wish-no-image = Sin imágenes
publisher-wish-credit = Una mención con cada artículo
wished-no-excerpt = Su editor desea que no se muestre ningún extracto.
wished-no-text = Su editor desea que no se guarde su texto.
wished-no-index = Su editor desea que ninguna búsqueda lo encuentre.
wished-no-image = Su editor desea que no se muestre ninguna imagen.
wished-credit = Su editor desea ser nombrado dondequiera que se use un fragmento.
desk-corrected = Su editor corrigió la firma o la dirección en el mostrador.

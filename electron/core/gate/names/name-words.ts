/* Words round names, folded (lower case, no diacritics), in English, German, French, Spanish, Italian, Portuguese, Polish and Dutch. */

export const titles = set(
  "mr mrs ms miss mx dr prof professor doctor herr frau hr fr monsieur madame mademoiselle mme mlle senor senora senorita sra sr don dona " +
    "signor signora sig dott dottore pan pani pana panu pania panem panie ssr sso ssa meneer mevrouw dhr mevr mw sir dame officer detective nurse sgt sergeant lt capt judge rev pastor father",
);

/** Titles that are words or abbreviations of other things: only before a capital. */
export const weakTitles = set(
  "hr fr don dona sr sir dame judge father doctor professor nurse pan pani pastor officer mw sig dott panie panem",
);

export const relations = set(
  "boss manager supervisor lead colleague coworker teammate assistant employee intern client patient customer tenant landlord landlady neighbour neighbor " +
    "friend bestie roommate flatmate housemate partner husband wife spouse fiance fiancee boyfriend girlfriend ex sister brother mother mum mom father dad son daughter kid child " +
    "uncle aunt auntie cousin nephew niece grandma grandpa gran nan granddad grandfather grandmother stepdad stepmum stepson stepdaughter twin baby toddler " +
    "teacher tutor student pupil therapist counsellor doctor gp nurse lawyer solicitor accountant coach pastor priest director ceo cfo cto coo hr founder investor recruiter candidate applicant defendant plaintiff claimant witness " +
    "chef chefin kollege kollegin freund freundin schwester bruder mutter vater sohn tochter mann nachbar nachbarin onkel tante mandant mandantin patientin kunde kundin kundenberater mitarbeiter mitarbeiterin " +
    "patron patronne collegue ami amie soeur frere mere pere fils fille mari femme voisin voisine oncle cliente locataire " +
    "jefe jefa companero companera amigo amiga hermana hermano madre padre hijo hija marido mujer esposa esposo vecino vecina tio tia paciente cliente abogada abogado " +
    "capo collega amico amica sorella fratello figlio figlia marito moglie vicino vicina zio zia paziente avvocato nonna nonno " +
    "chefe colega irmao irma mae pai filho filha vizinho vizinha avo " +
    "szef szefowa kolega kolezanka przyjaciel przyjaciolka siostra brat matka ojciec syn corka maz zona sasiad sasiadka wujek ciocia pacjent pacjentka klient klientka babcia dziadek " +
    "baas collega vriend vriendin zus broer moeder vader zoon dochter buurman buurvrouw oom patient klant",
);

/** Relations that alone, without "my", speak of a private person. */
export const caseRoles = set(
  "patient client tenant employee colleague coworker neighbour neighbor defendant plaintiff claimant applicant candidate mandant mandantin patientin pacjent pacjentka klient klientka paziente paciente assistant",
);

export const possessives = set(
  "my our his her their your mein meine meiner meinem meinen unser unsere mon ma notre nos mi mis nuestro nuestra mio mia nostro nostra meu minha nosso nossa moj moja mojej mojego moim nasz nasza mijn onze ons",
);
export const firstPerson = set(
  "my our mein meine mon ma mi mio mia meu minha moj moja mojej mijn ons onze",
);

export const departments = set(
  "hr accounting accounts finance sales marketing legal payroll procurement it engineering reception logistics work school church uni college upstairs downstairs nextdoor buchhaltung vertrieb personalabteilung compta compras ventas kadr ksiegowosci",
);

/** What people do to people they know. */
export const contactVerbs = set(
  "told tell asked ask texted text emailed email called met meet messaged message contact contacted dating married divorced love hate fired hired promoted thank thanks ping phoned rang cc with",
);
export const sayingVerbs = set(
  "said says told tells asked asks texted emailed called messaged wants wanted thinks thought checked works worked lives lived reported mentioned confided replied wrote agreed refused quit resigned cried yelled admitted",
);

export const greetings = set(
  "dear hi hello hey hiya morning liebe lieber hallo geehrte geehrter cher chere bonjour salut hola querida querido estimado estimada ciao caro cara gentile drogi droga szanowny szanowna czesc beste hoi geachte prezado prezada ola",
);
export const signOffs = set(
  "regards best sincerely thanks cheers love yours truly faithfully wishes xx xo gruss grusse grussen cordialement bises amities saludos atentamente abrazos besos saluti abbracci cordiali pozdrawiam pozdrowienia powazaniem groeten groetjes abracos atenciosamente",
);
export const labels = set(
  "name names patient client customer from to cc bcc attn attendees attendee sender recipient contact employee applicant tenant signed assignee reporter participant participants guest owner author_email account holder beneficiary buyer seller insured " +
    "nazwisko imie rachunku kontrahent przewodniczacy sedziowie pacjent klient vorname nachname nom prenom nombre apellido apellidos nome cognome sobrenome naam voornaam achternaam sender_id",
);

/** Generic addressees. */
export const notAddressees = set(
  "chatgpt gpt claude gemini ai assistant bot siri alexa all team sir madam everyone everybody customer friend friends there world hiring manager recruiter student students parents colleagues folks guys user reader diary god santa editor neighbour neighbor tout toutes tous alle zusammen damen herren todos tutti",
);

/** Capitalised words after a first name that make it a place, a firm or a thing. */
export const notSurnames = set(
  "january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday " +
    "street avenue road lane drive court beach falls university college school island islands city park lake river valley airport hotel museum bank award prize act theory theorem law method algorithm model edition inc ltd llc corp gmbh sa company group foundation institute hospital church cathedral bridge county state desert sea bay tower towers square house hall station center centre syndrome disease reaction principle effect code script server cup games day theatre stadium " +
    "product manager engineer developer cloud data machine learning table column true false none null the and or of in is was who what when where why how please write explain",
);

/** What one does to reach somebody: "send ... to Alex". */
export const messageVerbs = set(
  "send reply respond write draft compose email message text call update forward invite introduce talk speak meeting message letter note response " +
    "schreib schreibe antworte sende ecris reponds envoie escribe responde envia scrivi rispondi manda escreve napisz odpisz wyslij schrijf antwoord stuur",
);

/** What belongs to somebody the writer deals with. */
export const personalMatters = set(
  "message messages email emails text texts inquiry question request reply call birthday wedding funeral house place flat apartment phone number address salary performance situation health divorce diagnosis pregnancy availability background contract file case behaviour behavior absence illness surgery exam grades marriage",
);

/** What makes a text one about invented people: said of the task, not somewhere in a long text. */
export const fictionWords =
  /\b(?:fictional|fictitious|screenplay|fairy ?tale|made[- ]up|imaginary|protagonist|limerick|haiku|fan ?fic\w*|pretend|role-?play|(?:all|clearly|characters?|purely) invented|invented (?:case|couple|candidate|patient|clients?|firm|company|parents|record|person|employee)|(?:is|are|both|all) (?:invented|hypothetical)|moot court|mock (?:trial|interview)|true[- ]crime podcast|in the (?:style|voice) of|erfunden\w*|fiktiv\w*|imaginaires?|fictifs?|fictives?|inventad[oa]s?|ficticios?|ficticias?|inventat[oaie]|immaginari[oa]|fittizi[oa]|zmyślon\w*|fikcyjn\w*|verzonnen|påhitta\w*|påhittad)\b|выдуман|вымышлен|вигадан|架空|虚构|虛構|\b(?:write|tell|continue|finish|rewrite|compose|create|generate|invent|plot|schreib\w*|écri\w*|escrib\w*|scriv\w*|escrev\w*|napisz|schrijf)\b[^.\n]{0,60}\b(?:story|novel|poem|tale|scene|song|lyrics|dialogue|riddle|joke|sonnet|ballad|fable|thriller|geschichte|gedicht|histoire|conte|poème|cuento|poema|racconto|poesia|conto|opowiadani\w*|wiersz|verhaal)\b|\b(?:my|the|a) (?:novel|screenplay|short story|fantasy|fan fiction)\b/i;

/** What a text asks about people whom everyone may read about: their works, lives and offices. */
export const publicWords =
  /\b(?:biograph\w+|memoirs?|obituar\w+|historians?|public domain|nobel|poet|painter|sculptor|composer|novelist|philosopher|physicist|mathematician|astronaut|explorer|emperor|empress|dynasty|monarch|battle of|dictator|press conference|world cup|olympic\w*|oscar|grammy|film director|bandleader|paintings?|sonatas?|symphon\w+|novels?|plays? by|works? (?:of|by)|letters? of|born in 1[0-9]{3}|died in 1[0-9]{3}|(?:in|since|around|until) 1[0-8]\d\d(?=[.,;:?!)]|$)|(?:1[0-9]|20)th[- ]century|(?:presidents?|prime ministers?|king|queen|pope|senator|chancellor) (?:of|from|in|and|who)|according to (?:the )?(?:historians|biographers|press|public)|wikipedia)\b|伝記|史上|歴史|历史|传记|históric\w+|biograf\w+|histori(?:a|en|ker)\w*/iu;

/** A task about words, in which "John" is anybody. */
export const exerciseWords =
  /\b(?:(?:exam|quiz|practice) (?:question|problem|case|text|sentence)s?|(?:law|bar|ethics|nursing|maths?) exam|problem for year|flashcards?|multiple[- ]choice|\d+ marks|course ?book|workbook|(?:maths?|physics) (?:homework|class|problem)|dummy|fixtures?|sample data|placeholder|übungs\w*|klausur\w*|mathe|matheaufgabe\w*|exercices?|cas pratique|problème de|ejercicios?|esercizi\w*|simulazione|exercícios?|zadani[ea]\w*|oefening\w*|tentafråga\w*|övning\w*|grammatical|pos[- ]tag\w*|parts? of speech|word problem|riddle|puzzle|textbook|test cases?|doctest|docstring|unit tests?|logic(?:al)? (?:question|problem|puzzle)|knights? and knaves|sits? (?:next|between|left|right)|how many (?:apples|sisters|brothers|siblings))\b|>>> /iu;

export const particles = set(
  "van von der den de del della di da dos das du la le el al bin ibn ben ter ten zu san mac st o",
);

function set(words: string): ReadonlySet<string> {
  return new Set(words.split(" "));
}

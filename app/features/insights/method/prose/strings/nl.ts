import type { Strings } from "#app/shared/strings.ts";
import { backNl } from "../back/strings/nl.ts";
import type { proseEn } from "./en.ts";

export const proseNl: Strings<typeof proseEn> = {
  lead: "Wat de index zegt, wat hij niet zegt, en waarom niemand erin te herkennen is. Geen stap is geheim.",
  own: "Eigen cijfers op deze pagina zijn die van {{name}}, {{period}}.",
  noOwn: "Er is nog geen cijfer. Zodra het er is, staan hier ook jullie eigen cijfers.",
  meaning: {
    title: "Wat de index zegt",
    text: "Wie een beslissing vastlegt, zegt hoe zwaar het belang van de klant meewoog. De index brengt al die antwoorden samen in één getal van 0 tot 100.",
    weights: {
      caption: "Hoe een antwoord telt",
      columns: ["Antwoord", "Telt"],
      counts: "{{steps}} van 3",
    },
    goal: "100 betekent: bij elke vastgelegde beslissing is de klant meegewogen. Het betekent niet dat de klant altijd zijn zin kreeg. Een eerlijk nee, goed gewogen en toch anders besloten, telt helemaal mee. Daarom levert ‘zwaar meegewogen’ niets extra op.",
    outside:
      "Twee antwoorden blijven buiten de index en worden ernaast geteld: ‘wij zien geen gevolg voor klanten’ en ‘weet ik niet’. Een antwoord dat je niet gaf, is nooit een nul.",
    bands: {
      caption: "De index in woorden",
      columns: ["Index", "In woorden"],
      range: "{{from}} tot {{to}}",
      rarely: "de klant zit zelden aan tafel",
      mentioned: "de klant wordt genoemd, nog niet altijd meegewogen",
      weighed: "over het geheel wordt de klant meegewogen",
      always: "de klant wordt als vanzelf meegewogen",
    },
    noGrades: "Dit zijn woorden, geen rapportcijfers. Er is geen voldoende of onvoldoende.",
  },
  example: {
    title: "Een voorbeeld, helemaal uitgerekend",
    text: "Vijf mensen uit één groep legden tien beslissingen vast. Een beslissing levert haar stappen op (0 tot 3), keer haar bereik: hoeveel klanten ermee te maken krijgen, van 1 voor een paar tot 4 voor bijna alle. Is het bereik niet ingevuld, dan telt het als {{unanswered}}.",
    caption: "Tien beslissingen van vijf mensen",
    columns: ["Wie", "Antwoord", "Bereik × stappen", "Max."],
    unanswered: "* Niet ingevuld, en telt dus als {{reach}}.",
    total: "Samen",
    sum: "{{earned}} ÷ {{most}} × 100 = {{index}}",
    range:
      "{{people}} mensen is weinig: toeval kan dit getal flink verschuiven. De marge loopt van {{lo}} tot {{hi}}. Dat is zo breed dat we hier alleen de marge zouden tonen, zonder de {{index}}.",
    track: "Op een lijn van 0 tot 100: ergens tussen {{lo}} en {{hi}}.",
    whole:
      "Groepen tellen mee naar het aantal mensen dat er werkt. Stel dat in deze groep {{large}} mensen werken en in een andere {{small}}, en die andere staat op {{other}}:",
    wholeSum: "({{large}} × {{first}} + {{small}} × {{other}}) ÷ {{all}} = {{index}}",
    logged:
      "Zou elke vastgelegde beslissing even zwaar tellen, dan was het {{logged}}. Een groep die toevallig veel vastlegt, zou dan de rest overstemmen.",
    cap: "Niemand kan het getal meetrekken door heel veel vast te leggen. Wat één persoon in een maand vastlegt, telt mee tot {{cap}} punten bereik. {{decisions}} beslissingen met bereik {{reach}} zijn samen {{weight}}; daarvan tellen er {{counted}}. De antwoorden zelf blijven gelijk: het gemiddelde van die persoon verandert niet.",
  },
  range: {
    title: "Hoe zeker het cijfer is",
    text: "Niet alles wordt vastgelegd. Met andere beslissingen of op andere dagen was het cijfer iets anders geweest. De marge zegt hoeveel toeval kan schelen: van honderd van zulke marges bevatten er ongeveer 95 het getal dat we zoeken.",
    people:
      "We tellen mensen, geen losse beslissingen. Tien beslissingen van één persoon lijken op elkaar. Ze zeggen dus minder dan tien beslissingen van tien mensen.",
    caption: "Drie woorden voor hoe zeker",
    columns: ["In woorden", "Marge", "Wat we tonen"],
    firm: ["stevig", "hoogstens {{firm}} punten omhoog of omlaag", "het getal en de marge"],
    indicative: [
      "met een marge",
      "hoogstens {{indicative}} punten omhoog of omlaag",
      "het getal en de marge; het wijst de richting",
    ],
    rough: ["grof", "breder", "alleen de marge"],
    not: "De marge zegt niets over wat niemand vastlegt. Vastleggen is vrijwillig, en misschien leggen mensen vooral vast waar ze trots op zijn. Lees elk cijfer dus als: van de beslissingen die zijn vastgelegd. En kijk hoeveel mensen meededen.",
    silence:
      "Bij jullie deed {{participation}} % mee. Zou iedereen die niets vastlegde {{lower}} punten lager scoren, dan was de index {{silent}} in plaats van {{index}}.",
    balance: "Hoe gelijk groepen meedoen: {{balance}} van 100. Bij 100 doen alle groepen evenveel mee.",
  },
  change: {
    title: "Wanneer er iets veranderd is",
    text: "We vergelijken een heel kwartaal met het kwartaal ervoor, en met hetzelfde kwartaal een jaar eerder. Wie in allebei iets vastlegde, telt in de berekening als dezelfde persoon: dat maakt de vergelijking scherper.",
    cannotTell:
      "Ligt nul binnen de marge van het verschil, dan zeggen we: dat is niet te zeggen. Dat is een gewoon antwoord, en vaak het enige eerlijke.",
    groups:
      "Kleine groepen hebben brede marges. Verschillen tussen groepen zijn daardoor vaak toeval. Er is geen ranglijst: groepen staan in een vaste volgorde. Alleen als een verschil meer is dan toeval kan verklaren, met alle groepen samen bekeken, zeggen we: boven of onder de rest.",
    colour:
      "De kleur van een kleine groep schuift een beetje naar het gemiddelde van alle groepen. Zo schreeuwt het toeval niet. Het getal erbij is altijd het eigen getal.",
  },
  choices: {
    title: "Andere keuzes, andere uitkomst",
    text: "In elke index zitten keuzes. Daarom rekenen we die van jullie op {{count}} manieren uit:",
    list: [
      "het antwoord: tot en met ‘meegewogen’ (onze keuze), elke stap tot ‘zwaar meegewogen’, of alleen wel of niet meegewogen;",
      "de beslissing: naar bereik (onze keuze), of elk even zwaar;",
      "de groepen: naar het aantal mensen dat er werkt (onze keuze), elk even zwaar, of zoals vastgelegd.",
    ],
    range: "Met andere redelijke keuzes ligt de index tussen {{lo}} en {{hi}}.",
    caption: "Jullie index op {{count}} manieren, elk met de marge",
    columns: ["Antwoord en beslissing", "Naar mensen", "Groepen gelijk", "Als vast\u00adgelegd"],
    ours: "onze keuze",
    curve: { plateau: "Tot mee\u00adgewogen", linear: "Elke stap", threshold: "Wel of niet" },
    weight: { reach: "naar bereik", equal: "even zwaar" },
    strip:
      "De uitkomsten op een lijn van 0 tot 100: tussen {{lo}} en {{hi}}. Het lange streepje is onze keuze.",
    cell: "{{index}} ({{lo}}–{{hi}})",
    strict:
      "Streng gelezen: wie meewoog zonder iets van klanten te weten, telt als ‘bekeken’. Dan is het {{strict}}.",
    balanced: "Elke persoon even zwaar, hoeveel die ook vastlegt: {{balanced}}.",
    shift:
      "Zet je de groepen op volgorde, dan schuift een groep met andere keuzes gemiddeld {{shift}} plaatsen op. Nog een reden om dat niet te doen.",
    none: "Zodra er cijfers zijn, staat hier jullie eigen tabel.",
  },
  back: backNl,
  privacy: {
    title: "Waarom niemand te herkennen is",
    rules: [
      "Een cijfer rust op minstens {{k}} mensen die iets vastlegden, en op minstens {{decisions}} beslissingen.",
      "Cijfers ontstaan pas als een periode sluit, en bewegen daartussen nooit. Zo kan niemand zien wat één nieuwe beslissing doet.",
      "Legden in een periode maar een paar mensen iets vast, dan wacht die periode. Ze telt mee zodra er samen genoeg zijn.",
      "Groepen tonen we per heel kwartaal, en hun cijfer telt alleen de kwartalen waarin dat veilig kon. Anders kon je de ene maand van de andere aftrekken, en zien wat een paar mensen deden.",
      "Een groep met te weinig mensen is verborgen. Soms verbergen we ook een grotere groep ernaast. Anders kon je de kleine uitrekenen door al het andere van het geheel af te trekken.",
      "Verborgen groepen tellen wel mee in het cijfer van de hele organisatie: samen, als één groep.",
      "Onderwerpen, zoals wat zwaarder woog, tellen we in blokken van hele kwartalen die elkaar nooit overlappen. Ook in een blok is een aantal verborgen als er minder dan {{k}} mensen achter staan, of achter wat overblijft. Wat we tonen is afgerond, op vijf- en tientallen.",
      "Onder de tien mensen schrijven we ‘95 of meer’ en ‘5 of minder’. Zo lees je nooit wat iedereen antwoordde.",
      "Hoe zwaar jij de klant liet wegen in een beslissing, zie alleen jij. Tenzij je er een voorbeeld van maakt.",
      "Een gesloten cijfer verandert nooit stil. Verbeteren minstens {{k}} mensen iets, dan verschijnt een herziening met een nummer en een datum; bij minder wacht de verbetering.",
    ],
    weekly:
      "Bij jullie sluit een periode elke week. Daarom zijn de aantallen mensen en beslissingen binnen een maand afgerond op tientallen. Zo zijn losse weken niet uit elkaar te halen.",
    purpose: "De cijfers zijn er om over te praten. Niet voor beloning of beoordeling.",
  },
  parameters: {
    title: "Instellingen en versie",
    text: "Deze keuzes worden bij elke publicatie bewaard.",
    caption: "Instellingen van methode {{methodology}}",
    columns: ["Instelling", "Waarde"],
    rows: {
      methodology: "Versie van de methode",
      k: "Mensen achter een cijfer, minstens",
      decisions: "Beslissingen achter een cijfer, minstens",
      months: "Periode van de index, maanden hoogstens",
      cap: "Bereik van één persoon per maand, hoogstens",
      unansweredReach: "Bereik als het niet is ingevuld",
      phi0: "Beginwaarde van de spreiding, φ₀",
      nu0: "Gewicht van die beginwaarde, ν₀",
    },
    sources:
      "Voor wie het wil narekenen: verhouding met een spreiding per persoon, Wilson-interval op effectieve n, gewogen naar aantal mensen (Cochran), verschillen met MOVER (Zou en Donner), groepen tegen de rest met Benjamini en Hochberg, evenwicht met de R-indicator (Schouten en anderen).",
  },
};

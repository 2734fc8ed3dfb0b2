import type { Strings } from "#app/shared/strings.ts";
import { tablesNl } from "../tables/strings/nl.ts";
import type { filesEn } from "./en.ts";

export const filesNl: Strings<typeof filesEn> = {
  hidden: "verborgen (te weinig mensen)",
  hiddenShort: "verborgen",
  about: {
    title: "Over deze cijfers",
    organisation: "Organisatie",
    period: "Periode",
    selection: "Selectie",
    allGroups: "Hele organisatie en alle groepen",
    wholeOnly: "Hele organisatie, zonder groepen",
    decisions: "Beslissingen",
    people: "Mensen",
    asOf: "Index veranderde het laatst met",
    threshold: "Minste mensen achter een cijfer",
    hidden: "Verborgen groepen",
    noneHidden: "geen",
    hiddenOf: "{{count}} van {{total}}: {{list}}",
    hiddenWhy: "Waarom iets verborgen is",
    hiddenText:
      "Een cijfer rust op minstens {{k}} mensen en 10 beslissingen. Soms laten we ook een grotere groep weg. Anders kun je de kleine uit de rest uitrekenen.",
    rounded: "Afgerond",
    roundedTopics:
      "Bij onderwerpen staan antwoorden in vijftallen, en wie antwoordde in tientallen. Ronde aantallen kun je niet optellen tot wat een paar mensen deden.",
    roundedAll:
      "Bij onderwerpen staan antwoorden in vijftallen, en wie antwoordde in tientallen. Ronde aantallen kun je niet optellen tot wat een paar mensen deden. Binnen een maand staan ook de aantallen mensen en beslissingen van de organisatie in tientallen.",
    definition: "Definitie",
    definitionText:
      "De index (0-100) zegt hoe zwaar het belang van de klant meewoog in de beslissingen die zijn vastgelegd. 100 betekent: bij elke vastgelegde beslissing meegewogen. Het betekent niet dat de klant altijd zijn zin kreeg.",
    publication: "Gemaakt uit",
    publicationText: "Publicatie tot en met {{through}}, herziening {{revision}}, methode {{methodology}}",
    made: "Bestand gemaakt",
    purpose: "Doel",
    range: "Marge",
    rangeText:
      "Waarschijnlijk tussen de laagste en de hoogste waarde (95 %). We tellen mensen, geen losse beslissingen. De marge zegt niets over wat niemand vastlegde.",
  },
  slides: {
    title: "{{organisation}}: weegt de klant mee?",
    subject: "Index klantgerichtheid, {{period}}",
    layout: { cover: "Voorblad", page: "Pagina" },
    names: {
      text: "Tekst",
      shape: "Tekening",
      table: "Tabel",
      chart: "Grafiek",
    },
    footer: "{{organisation}} · {{period}} · Niet voor beloning of beoordeling",
    more: "En nog {{count}} groepen: zie het Excel-bestand.",
    leadership: {
      title: "Van de leidinggevenden deed {{leaders}} % mee, van de anderen {{others}} %",
      unknown: "Te weinig leidinggevenden om te tonen of de top meedoet",
      participation: "Legde in deze periode iets vast",
      chart: "Staafgrafiek. Leidinggevenden: {{leaders}} % legde iets vast. Alle anderen: {{others}} %.",
      weighing: "Hoe zwaar zij de klant wegen",
      change: "Wat er veranderde",
      notes:
        "Begin hier: doet de top zelf mee? Meedoen is geen score. Het zegt of het cijfer ook over leidinggevenden gaat. Daarna de verandering. Staat er 'dat kan toeval zijn', dan is dat het eerlijke antwoord.",
    },
    trend: {
      chart: "Grafiek per kwartaal op een schaal van 0 tot 100. {{list}}",
      point: "{{quarter}}: {{figure}}.",
      lo: "Waarschijnlijk minstens",
      range: "Breedte van de marge",
      dot: "Stip: de index.",
      bar: "Balk: waar hij waarschijnlijk ligt.",
      table: "Tabel met de index per kwartaal, de marge en het aantal mensen",
      notes:
        "Elk kwartaal staat op zichzelf. Waar twee balken elkaar overlappen, kunnen de kwartalen gelijk zijn. De grafiek en de tabel kun je aanpassen; de getallen zijn die van de publicatie.",
    },
    groups: {
      differ: "Groepen verschillen meer dan toeval verklaart",
      same: "Verschillen tussen groepen kunnen toeval zijn",
      few: "De index per groep",
      part: "{{title}} ({{part}} van {{parts}})",
      table: "Tabel met de index per groep in de vaste volgorde van de organisatie, zonder rangorde",
      took: "Deed mee",
      key: "Kleur van het jaar: oranje zelden aan tafel, grijs genoemd, lichtblauw meegewogen, donkerblauw als vanzelf.",
      noColour: "Geen kleuren: geen verschil is groter dan toeval verklaart.",
      order:
        "Vaste volgorde, geen ranglijst. Gestreept: verborgen, voor ieders veiligheid. Twee getallen zijn een marge.",
      notes:
        "De volgorde is die van de organisatie, niet die van het cijfer. Een verborgen groep is een keuze voor veiligheid: ze telt wel mee in het geheel. Vraag wat helpt, niet wie het laagst staat.",
    },
    reasons: {
      title: "{{kind}}: dat woog het vaakst zwaarder dan de klant",
      none: "Wat zwaarder woog, is nog niet te tonen",
      leaders: "Leidinggevenden noemden het vaakst: {{list}}.",
      hidden: "Verborgen (te weinig mensen): {{list}}.",
      hiddenMany: "Verborgen (te weinig mensen): {{count}} andere redenen, genoemd in de notities.",
      chart: "Staafgrafiek van wat zwaarder woog dan de klant. {{list}}",
      affectedChart: "Staafgrafiek van groepen die door andere werden geraakt. {{list}}",
      affectedItem: "{{group}}: ongeveer {{asked}} gevraagd, {{unasked}} niet gevraagd.",
      item: "{{name}}: ongeveer {{count}}.",
      times: "Beslissingen, ongeveer",
      asked: "Gevraagd",
      unasked: "Niet gevraagd",
      noAffected: "Wie geraakt werd zonder dat iemand het vroeg, is nog niet te tonen.",
      notes:
        "Iets anders mag zwaarder wegen: een eerlijk nee telt als meegewogen. De vraag is of dit de redenen zijn die we willen. Rechts: wie merkte een beslissing zonder dat het gevraagd was.",
    },
    weights: {
      title: "Over de hele periode: bij {{percent}} % van de beslissingen is de klant meegewogen",
      chart: "Staafgrafiek van beslissingen naar gewicht. {{list}}",
      table: "Tabel van de gewichten per groep: hoeveel beslissingen kregen 0 of 1, 2, en 3 of 4",
      low: "0 of 1",
      middle: "2",
      high: "3 of 4",
      group: "Groep",
      supported: "Van de meegewogen beslissingen ({{period}}) rust {{percent}} % op kennis van klanten.",
      lookedBack: "Op ongeveer {{percent}} % van de beslissingen die aan de beurt waren, is teruggekeken.",
      notes:
        "Vanaf 3 is de klant meegewogen. Het percentage in de titel telt beslissingen naar bereik over de hele periode; de balken tellen de beslissingen van de kwartalen die erboven staan. Wegen is niet winnen: een 3 of 4 kan een eerlijk nee zijn.",
    },
    discuss: {
      title: "Om te bespreken",
      notes:
        "Kies er één en spreek af wie wat doet voor de volgende periode. Een getal zonder gesprek verandert niets.",
    },
    method: {
      title: "Wat dit getal zegt, en wat niet",
      says: "Wat het zegt",
      not: "Wat het niet zegt",
      notText:
        "Het gaat alleen over beslissingen die zijn vastgelegd. {{participation}} % van de mensen deed mee. Zou iedereen die niets vastlegde {{lower}} punten lager scoren, dan was de index {{silent}}.",
      notShort:
        "Het gaat alleen over beslissingen die zijn vastgelegd. {{participation}} % van de mensen deed mee.",
      choices: "Met andere redelijke keuzes ligt de index tussen {{lo}} en {{hi}}.",
      table: "Tabel met waar deze cijfers op rusten",
      notes: "Vragen over de berekening? Kijk op de pagina 'Methode' in Meegewogen.",
    },
    cover: {
      notes:
        "Dit is de index met zijn marge. Noem ze allebei: een getal zonder marge is maar het halve antwoord.",
    },
  },
  source: "{{organisation}}, {{period}}. {{size}}. {{publication}}. {{purpose}}",
  ...tablesNl,
};

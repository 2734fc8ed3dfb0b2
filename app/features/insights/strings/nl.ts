import type { Strings } from "#app/shared/strings.ts";
import { agreedNl } from "../agreed/strings/nl.ts";
import { periodClosingNl } from "../closing/strings/nl.ts";
import { discussNl } from "../discuss/strings/nl.ts";
import { groupNl } from "../group/strings/nl.ts";
import { methodNl } from "../method/strings/nl.ts";
import { printNl } from "../print/strings/nl.ts";
import { storyNl } from "../story/strings/nl.ts";
import { cameBackNl } from "../topics/came-back/strings/nl.ts";
import { topicsNl } from "../topics/strings/nl.ts";
import type { insightsEn } from "./en.ts";

export const insightsNl: Strings<typeof insightsEn> = {
  agreed: agreedNl,
  periodClosing: periodClosingNl,
  discuss: discussNl,
  group: groupNl,
  method: methodNl,
  print: printNl,
  story: storyNl,
  topics: topicsNl,
  cameBack: cameBackNl,
  title: "Inzicht",
  question: "Weegt de klant mee?",
  scope: "hele organisatie",
  size: "{{decisions, number}} beslissingen van {{people, number}} mensen",
  about: "ongeveer {{decisions, number}} beslissingen van ongeveer {{people, number}} mensen",
  quarter: "{{n}}e kwartaal {{year}}",
  quarterShort: "K{{n}}",
  quarterYear: "K{{n}} ’{{year}}",
  span: "{{from}} t/m {{to}}",
  spanYear: "{{from}}e t/m {{to}}e kwartaal {{year}}",
  choose: { label: "Periode", button: "Toon" },
  pack: {
    title: "Directiepakket",
    pptx: "Dia's (PowerPoint)",
    pdf: "Twee pagina's (PDF)",
    xlsx: "Cijfers (Excel)",
    csv: "Cijfers (CSV)",
    print: "Afdrukken",
  },
  shown: { "at-least": "{{value}} of meer", "at-most": "{{value}} of minder", exact: "{{value}}" },
  figure: {
    full: "{{index}} (waarschijnlijk tussen {{lo}} en {{hi}})",
    rough: "ergens tussen {{lo}} en {{hi}}",
    short: "{{index}} ({{lo}} tot {{hi}})",
  },
  leadership: {
    title: "Doet de top mee?",
    same: "De top doet ongeveer evenveel mee als de anderen.",
    more: "De top doet vaker mee dan de anderen.",
    less: "De top doet minder vaak mee dan de anderen.",
    shares: "Van de leidinggevenden legde {{leaders}} % iets vast, van de anderen {{others}} %.",
    hidden:
      "Over leidinggevenden apart tonen we nog niets. Dat kan vanaf {{k}} mensen: zo kan niemand zien wat één van hen doet.",
    gap: "Hun index: {{gap}}",
    others: "die van de anderen",
    up_one: "{{count}} punt hoger dan {{since}} (waarschijnlijk tussen {{lo}} en {{hi}}).",
    up_other: "{{count}} punten hoger dan {{since}} (waarschijnlijk tussen {{lo}} en {{hi}}).",
    down_one: "{{count}} punt lager dan {{since}} (waarschijnlijk tussen {{lo}} en {{hi}}).",
    down_other: "{{count}} punten lager dan {{since}} (waarschijnlijk tussen {{lo}} en {{hi}}).",
    noFigure: "Hoe zwaar zij de klant wegen, is nog niet te tonen: te weinig mensen of beslissingen.",
    leaders: "Leidinggevenden",
    rest: "Anderen",
  },
  hero: {
    title: "De index",
    of: "van 100",
    between: "Waarschijnlijk tussen {{lo}} en {{hi}}.",
    rough: "Te weinig mensen voor één getal: het ligt ergens in deze marge.",
    track: "Index {{index}} op een schaal van 0 tot 100, waarschijnlijk tussen {{lo}} en {{hi}}.",
    trackRough: "Op een schaal van 0 tot 100, ergens tussen {{lo}} en {{hi}}.",
    from: "Stippellijn: vanaf {{goal}} weegt de klant gemiddeld mee. 100 is: bij elke beslissing.",
    quarters: "{{last}}: {{now}}. Het kwartaal ervoor: {{before}}.",
    quarterOnly: "{{last}}: {{now}}.",
    hidden: "niet getoond",
    held: "Dit is nog het cijfer van {{period}}. Sindsdien legden te weinig mensen iets vast om een nieuw cijfer te tonen.",
    dominated: "Eén persoon telt hier voor meer dan een kwart mee.",
    how: "Hoe is dit berekend?",
  },
  band: {
    rarely: "De klant zit zelden aan tafel.",
    mentioned: "De klant wordt genoemd, maar nog niet altijd meegewogen.",
    weighed: "Gemiddeld wordt de klant meegewogen.",
    always: "De klant wordt als vanzelf meegewogen.",
  },
  quality: {
    firm: { label: "Stevig cijfer", meaning: "Op een paar punten na zeker." },
    indicative: {
      label: "Cijfer met een marge",
      meaning: "Het wijst de richting. Een paar punten meer of minder zeggen niets.",
    },
    rough: { label: "Grof cijfer", meaning: "Weinig mensen, of mensen die veel verschillen." },
  },
  heat: {
    title: "Per groep",
    lead: "In een vaste volgorde, niet op cijfer.",
    caption:
      "Index per groep en kwartaal, met het jaar, de beslissingen, de mensen en welk deel van de groep dat is",
    counts: "beslissingen · mensen · deed mee",
    group: "Groep",
    year: "Jaar",
    count: "Beslissingen",
    people: "Mensen",
    tookPart: "Deed mee",
    whole: "Hele organisatie",
    hidden: "Niet getoond: zo blijft iedereen onherkenbaar",
    allHidden: "Nog geen groep is veilig te tonen. Het cijfer van de hele organisatie staat hierboven.",
    cell: "niet getoond",
    key: "De kleur gaat over het jaar, voor zover groepen meer verschillen dan toeval verklaart:",
    rarely: "zelden aan tafel",
    mentioned: "genoemd",
    weighed: "meegewogen",
    always: "als vanzelf",
    same: "Er zijn geen verschillen tussen groepen die toeval niet kan verklaren. Daarom heeft niets een kleur.",
    few: "Met minder dan drie groepen valt er niets te vergelijken. Daarom heeft niets een kleur.",
    hatch: "Gestreept: niet getoond, voor ieders veiligheid. Twee getallen zijn een marge.",
    why: "Waarom zie je sommige cijfers niet?",
    whyPeople:
      "We tonen een groep in een kwartaal vanaf {{k}} mensen en 10 beslissingen. Bij minder zou een cijfer iets zeggen over losse mensen.",
    whyOther:
      "Soms laten we ook een grotere groep weg. Anders kun je wat je ziet van het geheel aftrekken, en houd je een paar mensen over.",
    whyYear: "Het jaar van een groep telt de kwartalen, van de laatste vier, waarin dat veilig kon.",
    role: "Cijfers per groep zijn er voor leidinggevenden, CX en de ondernemingsraad.",
  },
  trend: {
    title: "Door de tijd",
    lead: "Elk kwartaal apart. Marges die elkaar overlappen, kunnen gelijk zijn.",
    logged_one:
      "Zoals vastgelegd is het verschil {{points}}; {{count}} punt daarvan komt doordat andere groepen meer vastlegden.",
    logged_other:
      "Zoals vastgelegd is het verschil {{points}}; {{count}} punten daarvan komen doordat andere groepen meer vastlegden.",
    chart: "Index per kwartaal",
    measure: "Index",
    period: "Kwartaal",
  },
  closing: {
    range: "Met andere redelijke keuzes ligt de index tussen {{lo}} en {{hi}}.",
    method: "Bekijk elke keuze",
    purpose: "Een getal om over te praten. Niet voor beloning of beoordeling.",
    revised: "Deze cijfers zijn verbeterd op {{day}}.",
    before: "Eerst was de index {{index}}.",
    earlier: "Bekijk de eerdere versie",
    old: "Je kijkt naar een eerdere versie. Deze cijfers zijn verbeterd op {{day}}.",
    newest: "Bekijk de nieuwste versie",
  },
  empty: {
    title: "Nog geen cijfer",
    need: "Vanaf {{people}} mensen en {{decisions}} beslissingen tonen we een cijfer. Bij minder zou het iets zeggen over losse mensen.",
    people: "{{count}} van {{needed}} mensen",
    decisions: "{{count}} van {{needed}} beslissingen",
    soon: "De eerste cijfers verschijnen op {{day}}.",
    enough: "Er is genoeg. Eerst sluit de periode: zo kan niemand het cijfer zien bewegen na één beslissing.",
    missing: "Is er dan genoeg, dan verschijnen de eerste cijfers op {{day}}.",
    partly:
      "Alleen een deel van de organisatie is zichtbaar. In de groepen die beslissingen vastleggen werkt minder dan de helft van de mensen. Daarom is er geen cijfer voor het geheel.",
    log: "Leg een beslissing vast",
  },
};

import type { Strings } from "#app/shared/strings.ts";
import type { topicsEn } from "./en.ts";

export const topicsNl: Strings<typeof topicsEn> = {
  contents: "Op deze pagina",
  base: "{{period}} · ongeveer {{decisions, number}} beslissingen van ongeveer {{people, number}} mensen",
  byGroup: "Per groep",
  takingPart: {
    title: "Wie doet mee",
    lead: "De cijfers zeggen alleen iets over beslissingen die zijn vastgelegd.",
    people: "van de mensen legde iets vast",
    perHead: "beslissingen per persoon per maand",
    balance: "balans; bij 100 doet elke groep evenveel mee",
    even: "Alle groepen doen ongeveer evenveel mee.",
    mixed: "Sommige groepen doen meer mee dan andere.",
    uneven: "Groepen verschillen sterk in hoeveel ze meedoen.",
    silence:
      "Wat stilte kan verbergen: zou iedereen die niets vastlegde {{lower}} punten lager scoren, dan was de index {{index}}.",
    limited:
      "Van het laatste kwartaal tellen {{count, number}} beslissingen minder zwaar, omdat één persoon er heel veel vastlegde.",
  },
  outweighed: {
    title: "Wat zwaarder woog",
    lead: "{{kind}} woog het vaakst zwaarder dan de klant: ongeveer {{count, number}} van de {{decisions, number}} keer.",
    even: "Er is niet één ding dat het vaakst zwaarder woog.",
    all: "Iedereen",
    leaders: "Leiding",
    base: "Leiding: ongeveer {{decisions, number}} beslissingen van {{people, number}} mensen.",
    noLeaders: "Over leidinggevenden apart is te weinig te tonen.",
    hidden: "Niet getoond, te weinig mensen: {{list}}.",
    kind: "Soort",
  },
  affected: {
    title: "Geraakt, niet gevraagd",
    lead: "Van de keren dat een groep een andere raakte: hoe vaak is daar niets gevraagd?",
    anywhere:
      "Ongeveer {{unasked, number}} van de {{all, number}} keer werd een andere groep geraakt zonder dat iemand het vroeg.",
    caption: "Wie raakte wie; vet hoe vaak zonder te vragen, daarna alle keren",
    decided: "Wie besliste, en wie het merkte",
    row: "{{group}} raakte",
    whole: "Allemaal samen raakten",
    all: "van {{all, number}}",
    read: "Lees een rij voor wie een groep raakt, een kolom voor wie die groep raakt. Vet: niet gevraagd.",
    noRows: "Per groep die besliste is te weinig te tonen.",
    hidden: "Niet getoond als groep die besloot, te weinig mensen: {{list}}.",
  },
  promise: {
    title: "Belofte en levering",
    lead: "Als {{by}} beslist, moeten anderen het waarmaken. Is het hun gevraagd?",
    both: "{{name}}: ongeveer {{asked, number}} keer gevraagd, {{unasked, number}} keer niet.",
    asked: "{{name}}: ongeveer {{asked, number}} keer gevraagd.",
    unasked: "{{name}}: ongeveer {{unasked, number}} keer niet gevraagd.",
  },
  weights: {
    title: "Hoe zwaar de klant woog",
    lead: "Beslissingen naar gewicht. Vanaf 3 is de klant meegewogen.",
    share: "Bij {{percent}} % van de beslissingen woog de klant mee: 3 of 4.",
    chart: "Aandeel van elk gewicht",
    whole: "Hele organisatie",
    row: "Groep",
    total: "{{decisions, number}} beslissingen",
  },
  noticed: {
    title: "Waar klanten het merken",
    lead: "Klanten kunnen een beslissing op meer momenten merken.",
  },
  known: { title: "Hoe we het weten", lead: "Waar een beslissing op rustte, en wie er hielp." },
  plain: {
    moments: "Momenten in de klantreis",
    touch: "Wat klanten merken",
    honest: "Meegewogen, en toen?",
    evidence: "Waarop gebaseerd",
    help: "Meegewogen, met hulp van CX?",
    level: "Wie besliste wat klanten rechtstreeks merken",
  },
  finding: {
    honest:
      "Een eerlijk nee, ongeveer {{count, number}} keer: de klant woog mee en iets anders ging voor. Dat telt als meegewogen.",
    touch:
      "Bij ongeveer {{count, number}} van de {{decisions, number}} beslissingen zag niemand een gevolg voor klanten. Ze tellen niet mee in de index. Klopt dat?",
    evidence: "{{percent}} % van de meegewogen beslissingen rust op kennis van klanten.",
    help: "Ongeveer {{count, number}} keer ging het zonder hulp. Daar maakt CX zichzelf overbodig.",
    level:
      "Van de {{decisions, number}} beslissingen die klanten rechtstreeks merken, nam het team er zelf ongeveer {{count, number}}.",
  },
  own: {
    customer: "De klant ging voor, of het viel samen",
    other: "Iets anders ging voor: een eerlijk nee",
    unanswered: "Niet ingevuld",
    direct: "Zelf gehoord of gezien bij klanten",
    measured: "Gemeten bij klanten",
    indirect: "Via anderen",
    belief: "Eigen gevoel",
    none: "Niets",
    with: "Met hulp van CX",
    without: "Zonder hulp van CX",
  },
};

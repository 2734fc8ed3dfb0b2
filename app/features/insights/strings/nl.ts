import type { Strings } from "#app/shared/strings.ts";
import type { insightsEn } from "./en.ts";

export const insightsNl: Strings<typeof insightsEn> = {
  title: "Inzicht",
  question: "Weegt de klant mee?",
  scopeLine: "{{period}} · hele organisatie",
  sizeLine: "{{decisions}} beslissingen van {{people}} mensen",
  choose: { label: "Tot en met", button: "Tonen" },
  hero: {
    of: "van 100",
    roughly: "tussen",
    range: "{{lo}} en {{hi}}",
    between: "Waarschijnlijk tussen {{lo}} en {{hi}}.",
    betweenRough: "Te weinig mensen voor één getal: het ligt ergens tussen {{lo}} en {{hi}}.",
    track: "Index {{index}} op een schaal van 0 tot 100. Waarschijnlijk tussen {{lo}} en {{hi}}.",
    trackRough: "Op een schaal van 0 tot 100, ergens tussen {{lo}} en {{hi}}.",
    before: "In de vorige publicatie: {{index}}.",
    held: "Dit is nog het cijfer van {{month}}. Sindsdien veranderde er bij te weinig mensen iets om een nieuw cijfer te tonen.",
  },
  shown: { "at-least": "{{value}} of meer", "at-most": "{{value}} of minder", exact: "{{value}}" },
  band: {
    rarely: "De klant zit zelden aan tafel.",
    mentioned: "De klant wordt genoemd, maar nog niet altijd meegewogen.",
    weighed: "Gemiddeld wordt de klant meegewogen.",
    always: "De klant wordt als vanzelf meegewogen.",
    none: "We kunnen nog niet zeggen hoe vaak de klant wordt meegewogen.",
  },
  quality: {
    firm: {
      label: "Stevig cijfer",
      meaning: "Er doen genoeg mensen mee om er op een paar punten na op te vertrouwen.",
    },
    indicative: {
      label: "Cijfer met een marge",
      meaning: "Het wijst de richting. Een paar punten meer of minder zeggen niets.",
    },
    rough: {
      label: "Grof cijfer",
      meaning:
        "Er doen weinig mensen mee, of ze verschillen veel. Alleen de marge is zeker genoeg om te tonen.",
    },
  },
  story: {
    participation: "Van de mensen in de organisatie deed {{percent}} % mee.",
    hidden_one: "Van één groep is te weinig bekend om te tonen. Stilte is geen laag cijfer.",
    hidden_other: "Van {{count}} groepen is te weinig bekend om te tonen. Stilte is geen laag cijfer.",
    how: "Hoe is dit berekend?",
  },
  purpose: "Een getal om over te praten. Niet voor beloning of beoordeling.",
  groups: {
    title: "Per groep",
    lead: "In een vaste volgorde, niet op cijfer. Kleine verschillen tussen groepen zijn vaak toeval.",
    caption: "Index per rapportagegroep, {{period}}",
    group: "Groep",
    index: "Index",
    decisions: "Beslissingen",
    people: "Mensen",
    participation: "Deed mee",
    whole: "Hele organisatie",
    range: "{{lo}}–{{hi}}",
    small: "{{decisions}} beslissingen · {{people}} mensen · {{percent}} % deed mee",
    held: "cijfer van {{month}}",
    hidden: "Verborgen: te weinig om veilig te tonen",
    key: "Oranje: de klant zat zelden aan tafel. Grijs: genoemd. Blauw: meegewogen. Een eerlijk nee, wel gewogen en toch anders besloten, telt als meegewogen. Gestreept: verborgen.",
    why: "Waarom zijn sommige groepen verborgen?",
    whyPeople:
      "We tonen een groep vanaf {{k}} mensen en 10 beslissingen. Bij minder zou een cijfer iets zeggen over losse mensen.",
    whyOther:
      "Soms verbergen we ook een grotere groep. Anders kun je de groepen die je ziet van het geheel aftrekken, en houd je een paar mensen over.",
    whyHeld:
      "Een cijfer verandert pas als minstens {{k}} mensen iets hebben toegevoegd of veranderd. Tot die tijd zie je het cijfer van een eerdere maand, met die maand erbij.",
  },
  beside: {
    title: "Ernaast geteld",
    lead: "Deze tellen niet mee in de index.",
    noneSeen: "beslissingen waarvan klanten niets merken, voor zover te zien",
    unknown: "beslissingen met “weet ik niet” als gewicht",
    limited: "beslissingen van mensen die in één maand zoveel vastlegden dat ze samen minder zwaar tellen",
    held: "stand van {{month}}",
  },
  method: {
    title: "Hoe dit is berekend",
    what: "Wie een beslissing vastlegt, zegt hoe zwaar het belang van de klant meewoog. Meegewogen of zwaar meegewogen telt helemaal, bekeken voor twee derde, genoemd voor een derde, niet in beeld voor niets. Dus 100 betekent: bij elke vastgelegde beslissing woog de klant mee. Het betekent niet dat de klant altijd won.",
    reach:
      "Een beslissing die meer klanten raakt, telt zwaarder, hooguit vier keer. Wat één persoon in een maand vastlegt, telt mee tot {{cap}} punten gewicht.",
    whole:
      "Groepen tellen mee naar het aantal mensen dat er werkt. Zo overstemt een groep die veel vastlegt de rest niet.",
    window:
      "Het cijfer gaat over de laatste 12 hele maanden. Een maand sluit op de 1e om middernacht, en daarna veranderen de cijfers nooit meer.",
    interval:
      "De marge laat zien hoeveel toeval het cijfer kan verschuiven, want niet iedereen legt alles vast. Het is een interval van 95 % dat mensen telt, geen losse beslissingen.",
    silence:
      "Het cijfer zegt alleen iets over beslissingen die zijn vastgelegd. Zou iedereen die niets vastlegde {{lower}} punten lager scoren, dan was het {{index}}.",
    parameters:
      "Methode {{methodology}}: minstens {{k}} mensen en {{decisions}} beslissingen, grens per schrijver {{cap}}, prior φ₀ = 1/3 en ν₀ = {{nu0}}.",
  },
  empty: {
    title: "Nog geen cijfer",
    need: "Vanaf {{people}} mensen en {{decisions}} beslissingen tonen we een cijfer. Bij minder zou het iets zeggen over losse mensen.",
    people: "{{count}} van {{needed}} mensen",
    decisions: "{{count}} van {{needed}} beslissingen",
    soon: "De eerste cijfers verschijnen op {{day}}.",
    enough: "Er is genoeg. Eerst sluit de maand: zo kan niemand het cijfer zien bewegen na één beslissing.",
    missing: "Is er deze maand genoeg, dan verschijnen de eerste cijfers op {{day}}.",
    partly:
      "Alleen een deel van de organisatie is zichtbaar. In de groepen die beslissingen vastleggen werkt minder dan de helft van de mensen. Daarom is er geen cijfer voor het geheel.",
    log: "Leg een beslissing vast",
  },
};

import type { Strings } from "#app/shared/strings.ts";
import { changesNl } from "../changes/strings/nl.ts";
import { departmentsNl } from "../departments/strings/nl.ts";
import { groupsNl } from "../groups/strings/nl.ts";
import { privacyNl } from "../privacy/strings/nl.ts";
import { setupNl } from "../setup/strings/nl.ts";
import type { organisationEn } from "./en.ts";

export const organisationNl: Strings<typeof organisationEn> = {
  saved: "Opgeslagen.",
  nameNl: "Naam in het Nederlands",
  nameEn: "Naam in het Engels",
  frozen:
    "Cijfers die al zijn gepubliceerd, blijven zoals ze zijn. Een wijziging telt vanaf de volgende publicatie.",
  move: { up: "Zet {{name}} hoger", down: "Zet {{name}} lager" },
  admin: {
    title: "Beheer",
    lead: "Instellingen en mensen. Als beheerder zie je niet meer resultaten dan ieder ander.",
    resume: "Ga verder met het inrichten van je organisatie",
    people: "Mensen",
    peopleState_one: "{{count}} actieve persoon",
    peopleState_other: "{{count}} actieve mensen",
    peopleText: "Uitnodigen, rollen wijzigen, uitzetten.",
    departmentsState_one: "{{count}} in gebruik",
    departmentsState_other: "{{count}} in gebruik",
    departmentsText: "Namen, aantal mensen, volgorde.",
    groupsState_one: "{{count}} groep",
    groupsState_other: "{{count}} groepen",
    groupsText: "Welke afdelingen samen tellen.",
    privacyState: "Zichtbaar vanaf {{count}} mensen",
    privacyText: "Kleinste groep, wie wat ziet, hoe lang namen bewaard blijven.",
    settingsText: "Naam, taal, tijdzone.",
    channels: "Teams en Slack",
    channelsState_one: "{{count}} kanaal krijgt een kaart",
    channelsState_other: "{{count}} kanalen krijgen een kaart",
    channelsText: "Eén keer per week aantallen en een mooi voorbeeld in een kanaal.",
    status: "Werk op de achtergrond",
    statusWell: "Alles loopt",
    statusFailed_one: "{{count}} keer mislukt in de laatste 30 dagen",
    statusFailed_other: "{{count}} keer mislukt in de laatste 30 dagen",
    statusText: "E-mail, weekberichten en kaarten: wat wacht en wat mislukte.",
    changesState: "Iedereen kan dit lezen",
    changesText: "Wat is gewijzigd, wanneer en door welke rol.",
  },
  settings: { title: "Organisatie" },
  problem: {
    nameMissing: "Vul een naam in.",
    nameLong: "Die naam is te lang. Maak hem korter.",
    language: "Kies een taal.",
    timeZone: "Kies een tijdzone uit de lijst.",
    headcount: "Vul een heel aantal mensen in, of laat het leeg.",
    direction: "Kies hoger of lager.",
    choice: "Kies iets uit de lijst.",
  },
  setup: setupNl,
  departments: departmentsNl,
  groups: groupsNl,
  privacy: privacyNl,
  changes: changesNl,
};

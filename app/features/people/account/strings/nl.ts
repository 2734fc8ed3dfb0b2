import type { Strings } from "#app/shared/strings.ts";
import type { accountEn } from "./en.ts";

export const accountNl: Strings<typeof accountEn> = {
  title: "Ik",
  signOut: "Log uit",
  organisation: "Organisatie",
  signInWith: "Je logt in met",
  withCode: "je persoonlijke code",
  changes: "Wat er in de instellingen is veranderd",
  askAdmin: "Klopt je naam of afdeling niet? Vraag het aan je beheerder.",
  data: "Mijn gegevens",
  dataHint: "Alles wat je vastlegde: bekijk het, neem het mee of wis je account.",
  current: "Huidig wachtwoord",
  changePassword: "Wijzig je wachtwoord",
  passwordHint: "Na een wijziging ben je op al je andere apparaten uitgelogd.",
  organisations: "Organisaties",
  here: "Hier ben je nu",
  switch: "Ga hierheen",
  sessions: "Waar je bent ingelogd",
  sessionsHint: "Herken je een apparaat niet? Log het uit en wijzig je wachtwoord.",
  unknownDevice: "Onbekend apparaat",
  sharedDevice: "Gedeeld apparaat",
  thisDevice: "Dit apparaat",
  end: "Log uit",
  endOthers: "Log uit op alle andere apparaten",
};

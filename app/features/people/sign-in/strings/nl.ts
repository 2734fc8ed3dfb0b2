import type { Strings } from "#app/shared/strings.ts";
import type { signInEn } from "./en.ts";

export const signInNl: Strings<typeof signInEn> = {
  title: "Inloggen",
  shared: "Dit is een gedeeld apparaat",
  sharedHint: "Na 10 minuten zonder gebruik word je uitgelogd.",
  submit: "Log in",
  withCode: "Inloggen met een persoonlijke code",
  withPassword: "Inloggen met e-mail en wachtwoord",
  forgotten: "Wachtwoord vergeten? Vraag je beheerder om een nieuwe uitnodigingslink.",
  wait_one: "Je probeerde het te vaak. Probeer het over {{count}} minuut opnieuw.",
  wait_other: "Je probeerde het te vaak. Probeer het over {{count}} minuten opnieuw.",
  codeTitle: "Inloggen met je code",
  code: "Je persoonlijke code",
  codeHint: "12 letters en cijfers, zoals op je kaartje.",
  codeFound: "Je code is gelezen. Kies welk apparaat dit is en log in.",
  device: "Welk apparaat is dit?",
  deviceShared: "Een apparaat dat we delen",
  deviceOwn: "Mijn eigen telefoon",
  deviceOwnHint: "Je blijft ingelogd tot je uitlogt.",
};

import type { Strings } from "#app/shared/strings.ts";
import type { invitationEn } from "./en.ts";

export const invitationNl: Strings<typeof invitationEn> = {
  from: "{{organisation}} nodigt je uit",
  title: "Woog het belang van de klant mee?",
  what: "Hier leg je in ongeveer een minuut beslissingen uit je werk vast. Je zegt hoe zwaar het belang van de klant meewoog.",
  private:
    "Collega's kunnen een beslissing lezen die je deelt, maar niet wie die vastlegde of hoe zwaar jij woog. Een cijfer heeft minstens 5 mensen nodig.",
  free: "Meedoen mag, het hoeft niet. Alles wat je vastlegt kun je bekijken, verbeteren en intrekken.",
  known: "Je wachtwoord",
  knownHint: "Met dit adres heb je hier al een account. Vul het wachtwoord in dat je daarvoor hebt.",
  begin: "Begin",
  toSignIn: "Naar inloggen",
  spent: {
    used: {
      title: "Deze uitnodiging is al gebruikt",
      advice:
        "Een link werkt één keer. Was jij het zelf? Log dan in met je e-mailadres en wachtwoord. Was jij het niet? Vraag je beheerder om een nieuwe link.",
    },
    expired: {
      title: "Deze uitnodiging is verlopen",
      advice: "Een link werkt 14 dagen. Vraag je beheerder om een nieuwe.",
    },
    unknown: {
      title: "Deze uitnodiging werkt niet (meer)",
      advice:
        "Kijk of je de hele link hebt gekopieerd. Een nieuwe link vervangt een oude. Vraag je beheerder anders om een nieuwe link.",
    },
  },
};

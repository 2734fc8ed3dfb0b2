import type { Strings } from "#app/shared/strings.ts";
import type { statusEn } from "./en.ts";

export const statusNl: Strings<typeof statusEn> = {
  title: "Werk op de achtergrond",
  lead: "E-mail, weekberichten en kaarten gaan vanzelf de deur uit. Hier zie je wat wacht en wat mislukte. Er staat nooit bij over wie het gaat.",
  mail: "E-mail",
  mailOn: "Aan",
  mailOff: "Uit: er is geen mailserver ingesteld (SMTP_URL). Elke link staat ook op het scherm.",
  last: "Laatst gelukt",
  lastNever: "Er is nog niets verstuurd",
  counts: "De laatste 30 dagen",
  kind: "Wat",
  waiting: "Wacht",
  done: "Gedaan",
  failed: "Mislukt",
  kinds: {
    mail: "Uitnodigingen",
    message: "Weekberichten",
    channel: "Kaarten in Teams en Slack",
    draw: "Loten voor meewegen",
  },
  nothing: "Er was in de laatste 30 dagen geen werk.",
  trouble: "Wat niet lukte",
  noTrouble: "Er mislukte niets.",
  since_one: "Gevraagd op {{moment}}, {{count}} keer geprobeerd",
  since_other: "Gevraagd op {{moment}}, {{count}} keer geprobeerd",
  next: "Gaat vanzelf opnieuw, na {{moment}}",
  over: "Gaat niet vanzelf opnieuw",
  retry: "Probeer het opnieuw",
  retried: "Het wordt opnieuw geprobeerd.",
  problem: {
    handedOver: "Wordt nu verstuurd",
    perhapsSent:
      "Misschien verstuurd: de verbinding of de server stopte halverwege. Het gaat geen twee keer weg.",
    noMailServer: "Er is geen mailserver ingesteld",
    notNow: "De andere kant was er niet of zei: nu niet",
    refused: "De andere kant weigerde het voorgoed",
    addressRefused: "Dit adres mag van hieruit niet worden aangeroepen",
    unreadable: "Het is niet meer te lezen: SESSION_SECRET is veranderd",
    mistake: "Een fout van ons; in het logboek staat welke",
  },
};

import type { Strings } from "#app/shared/strings.ts";
import { exportNl } from "../export/strings/nl.ts";
import { importNl } from "../import/strings/nl.ts";
import { myDataNl } from "../my-data/strings/nl.ts";
import { weighingNl } from "../weighing/strings/nl.ts";
import type { exchangeEn } from "./en.ts";

export const exchangeNl: Strings<typeof exchangeEn> = {
  export: exportNl,
  import: importNl,
  myData: myDataNl,
  weighing: weighingNl,
  problem: {
    titleMissing: "De beslissing zelf ontbreekt: vul één zin in.",
    titleTooLong: "De beslissing telt {{count}} tekens; er passen er {{max}}. Zet de rest in de toelichting.",
    noteTooLong: "De toelichting telt {{count}} tekens; er passen er {{max}}.",
    textTooLong: "‘{{given}}’ telt {{count}} tekens; er passen er {{max}}.",
    dateUnknown: "‘{{given}}’ herkennen we niet als datum. Schrijf hem als 2026-11-23.",
    dateAmbiguous:
      "‘{{given}}’ kan twee datums zijn, en deze kolom gebruikt beide volgordes. Schrijf hem als 2026-11-23.",
    dateFuture: "{{given}} moet nog komen. Een beslissing is al genomen.",
    dateTooOld: "{{given}} is te lang geleden; datums tellen vanaf 1950.",
    departmentUnknown: "‘{{given}}’ is hier geen afdeling. Bekend zijn: {{known}}.",
    departmentAmbiguous: "‘{{given}}’ past bij meer dan één afdeling: {{known}}.",
    departmentMissing: "De afdeling ontbreekt.",
    weightUnknown: "‘{{given}}’ is geen gewicht. Gebruik 0 tot en met 4, of laat het leeg en weeg later.",
    choiceUnknown: "‘{{given}}’ is geen antwoord op deze vraag. Mogelijk zijn: {{known}}.",
    yesNoUnknown: "‘{{given}}’ is geen ja en geen nee.",
    reachUnknown: "‘{{given}}’ is geen bereik. Gebruik 1 tot en met 4, of laat het leeg.",
    languageUnknown: "‘{{given}}’ is hier geen taal. Gebruik nl of en.",
    visibilityUnknown: "‘{{given}}’ is geen zichtbaarheid. Gebruik private, shared of example.",
    tooManyCells:
      "Deze regel heeft {{count}} waarden en de kop heeft er {{max}}. Zet tekst waarin het scheidingsteken voorkomt tussen aanhalingstekens.",
    cellTooLong: "Een waarde op deze regel telt {{count}} tekens; er passen er {{max}}.",
    quoteNotClosed: "Op deze regel begint een aanhalingsteken dat nergens wordt gesloten.",
    lineUnreadable: "Deze regel is niet te lezen als CSV.",
    fileEmpty: "Het bestand is leeg.",
    fileTooLarge: "Het bestand is te groot: er past {{max}} MB.",
    fileBinary: "Dit is geen tekstbestand. Sla het eerst op als CSV.",
    tooManyRows: "Het bestand heeft meer dan {{max}} regels. Maak er kleinere bestanden van.",
    tooManyColumns: "Het bestand heeft {{count}} kolommen; er passen er {{max}}.",
    titleColumnMissing: "Kies de kolom waarin de beslissing staat.",
    recordEmpty: "Het bestand is leeg.",
    recordTemplate: "Dit is een sjabloon dat nog niet is ingevuld.",
    recordNotDecision: "In dit bestand staat geen beslissing.",
    recordTooLarge: "Het bestand is groter dan {{max}} MB.",
    zipUnreadable: "Het zipbestand is beschadigd of is geen zipbestand.",
    zipEncrypted: "Het bestand is beveiligd met een wachtwoord.",
    zipTooManyEntries: "Het zipbestand bevat meer dan {{max}} bestanden.",
    zipTooLarge: "Uitgepakt is het zipbestand groter dan {{max}} MB.",
    zipNoRecords: "Het zipbestand bevat geen Markdown-bestanden (.md).",
    fileMissing: "Kies een bestand of plak een tekst.",
    filesMixed: "Kies één tabel (CSV), één zipbestand, of meer Markdown-bestanden tegelijk.",
    fileKindUnknown: "Kies een Markdown-bestand (.md) of een zipbestand.",
  },
};

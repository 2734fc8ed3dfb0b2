import type { Strings } from "#app/shared/strings.ts";
import type { backEn } from "./en.ts";

export const backNl: Strings<typeof backEn> = {
  title: "Wat er van beslissingen terugkomt",
  lookBack:
    "Een paar weken na een beslissing vragen we wie besliste wat klanten merkten. Aan het eind van een kwartaal tellen we de beslissingen die toen aan de beurt waren. Waar nog niemand op terugkeek, telt ook mee: zo zie je hoeveel we niet weten. Een later antwoord verandert niets aan wat al is gepubliceerd, en geen enkel antwoord telt mee in de index.",
  repairs:
    "Wie met een nieuwe beslissing een eerdere herstelt, kan dat aangeven. We vertellen hoe vaak dat gebeurt; het is voor niemand een cijfer.",
  claims:
    "Afdelingen die door een beslissing geraakt worden, kunnen zelf zeggen of hun iets is gevraagd. Beide kanten staan naast elkaar. Ze hoeven het niet eens te zijn: wie besliste en wie geraakt werd, kunnen het anders onthouden. Een antwoord telt als het niet meer kan veranderen.",
  opinions:
    "Van sommige beslissingen, door loting gekozen, vragen we een collega van een andere afdeling om ook te wegen, zonder het eerste antwoord te zien. Van elk paar kijken we hoeveel stappen ze uit elkaar zitten. Ernaast staat wat alleen toeval zou geven. Tweede meningen die iemand zelf vroeg, tellen hier niet, want die zijn gekozen.",
  calibrated:
    "Vanaf {{decisions}} gelote beslissingen van {{authors}} mensen vertellen we ook de index zoals collega's wogen: de index van dezelfde kwartalen, verschoven met het gemiddelde verschil tussen collega's en wie besliste, met de marge. Hij staat naast de index en verandert die nooit.",
  privacy:
    "Dit alles vertellen we afgerond, en in blokken van hele kwartalen die elkaar nooit overlappen, net als de onderwerpen. Staan er twee mensen achter een antwoord, dan zijn het er van allebei minstens {{k}}.",
};

import type { Strings } from "#app/shared/strings.ts";
import type { privacyEn } from "./en.ts";

export const privacyNl: Strings<typeof privacyEn> = {
  title: "Privacy",
  lead: "Deze instellingen gelden voor de hele organisatie. Elke wijziging komt in de lijst die iedereen kan lezen.",
  threshold: "Kleinste groep die we tonen, in mensen",
  thresholdHint:
    "Een cijfer is alleen te zien als het op minstens zoveel mensen rust. Je kunt dit verhogen, en weer verlagen tot 5. Lager dan 5 kan niemand het zetten.",
  visibility: "Wie ziet een nieuwe beslissing?",
  visibilityHint:
    "Met deze keuze begint het formulier. Iedereen kan per beslissing iets anders kiezen. Beslissingen die er al staan, veranderen niet.",
  shared: "De organisatie",
  sharedHint: "Collega's zien de beslissing, zonder de naam van de schrijver en zonder de weging.",
  private: "Alleen de schrijver",
  privateHint: "Niemand anders ziet de beslissing. Ze telt wel mee in de cijfers.",
  cadence: "Hoe vaak komen er nieuwe cijfers?",
  cadenceHint:
    "Tussendoor beweegt er niets. Je kunt dit altijd wijzigen: elke beslissing telt één keer mee, en wat al is gepubliceerd, blijft staan.",
  monthly: "Elke maand",
  monthlyHint: "Op de eerste dag van een maand verschijnen de cijfers van de maand ervoor.",
  weekly: "Elke week",
  weeklyHint:
    "Elke maandag verschijnt ook het cijfer van de hele organisatie, met aantallen afgerond op tientallen. Groepen en onderwerpen verschijnen per kwartaal, net als bij elke maand.",
  retention: "Maanden tot de naam van de schrijver verdwijnt",
  retentionHint:
    "Daarna kan niemand meer zien wie een beslissing vastlegde, ook de schrijver niet. Tussen 1 en 60; meestal 13.",
  lookBack: "Weken tot iemand op een beslissing terugkijkt",
  lookBackHint:
    "Daarna vragen we de schrijver wat klanten merkten: één vraag, één tik. De schrijver kan per beslissing iets anders kiezen. Tussen 4 en 12; meestal 8. Ook beslissingen waarover nog niets is gezegd, schuiven mee.",
  opinions: "Bij hoeveel van de honderd beslissingen we een collega loten om mee te wegen",
  opinionsHint:
    "Bij gedeelde beslissingen van de afgelopen week vragen we een collega van een andere afdeling om mee te wegen, blind en zonder namen, hoogstens eens in de vier weken. Van 0 (nooit) tot en met 50; meestal 10. Zo zie je hoe streng de organisatie voor zichzelf is; de index verandert niet.",
  changes: "Bekijk alle wijzigingen in de instellingen",
  problem: {
    threshold: "Vul een heel aantal mensen in, 5 of meer.",
    thresholdLow:
      "De kleinste groep heeft minstens 5 mensen. Minder kan niet: mensen zouden dan te herkennen zijn.",
    thresholdHigh: "Vul hoogstens 50 mensen in. Met meer is er bijna niets meer te zien.",
    visibility: "Kies wie een nieuwe beslissing ziet.",
    cadence: "Kies hoe vaak er nieuwe cijfers komen.",
    lookBack: "Vul een heel aantal weken in, van 4 tot en met 12.",
    opinions: "Vul een heel getal in, van 0 tot en met 50.",
    retention: "Vul een heel aantal maanden in, van 1 tot en met 60.",
  },
};

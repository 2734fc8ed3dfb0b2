import type { Strings } from "#app/shared/strings.ts";
import type { mailEn } from "./en.ts";

export const mailNl: Strings<typeof mailEn> = {
  greeting: "Dag {{name}},",
  why: "Je krijgt hooguit één bericht per week, omdat je daar zelf voor koos bij {{organisation}}.",
  settings: "Kies een ander moment",
  stop: "Stop met deze berichten",
  opinions: {
    subject_one: "Een collega vraagt of je meeweegt",
    subject_other: "{{count}} collega's vragen of je meeweegt",
    text_one:
      "Een collega vraagt hoe zwaar jij de klant zou laten meewegen in een beslissing. Het kost een halve minuut.",
    text_other:
      "Bij {{count}} beslissingen is de vraag hoe zwaar jij de klant zou laten meewegen. Het kost een halve minuut per keer.",
    link: "Weeg mee",
  },
  lookBacks: {
    subject_one: "Wat merkten klanten van je beslissing?",
    subject_other: "Wat merkten klanten van {{count}} beslissingen?",
    text_one:
      "Een beslissing van jou is nu een tijdje geleden. Wat merkten klanten ervan? Eén tik is genoeg.",
    text_other:
      "{{count}} beslissingen van jou zijn nu een tijdje geleden. Wat merkten klanten ervan? Eén tik per beslissing is genoeg.",
    link: "Kijk terug",
  },
  told: {
    subject: "Jij vroeg erom, dit gebeurde",
    one: "Jij vroeg erom, en het is gedaan: {{title}}",
    text_one: "Van {{count}} actie waar jij om vroeg is te lezen wat er gebeurde.",
    text_other: "Van {{count}} acties waar jij om vroeg is te lezen wat er gebeurde.",
    link: "Lees wat er gebeurde",
  },
  actions: {
    subject_one: "Een actie van jou is bijna of over de datum",
    subject_other: "{{count}} acties van jou zijn bijna of over de datum",
    one: "Deze actie van jou moet binnen een week klaar zijn, of had dat al moeten zijn: {{title}}",
    text_one: "{{count}} actie van jou moet binnen een week klaar zijn, of had dat al moeten zijn.",
    text_other: "{{count}} acties van jou moeten binnen een week klaar zijn, of hadden dat al moeten zijn.",
    link: "Bekijk hoe het ervoor staat",
  },
  touched: {
    subject_one: "Een beslissing raakt jouw afdeling",
    subject_other: "{{count}} beslissingen raken jouw afdeling",
    text_one:
      "Een andere afdeling noemde die van jou bij een beslissing van deze maand. Zijn jullie gevraagd?",
    text_other:
      "Andere afdelingen noemden die van jou bij {{count}} beslissingen van deze maand. Zijn jullie gevraagd?",
    link: "Vertel of jullie zijn gevraagd",
  },
  quiet: {
    subject: "Woog de klant deze week mee?",
    text: "Je legde twee weken niets vast. Is er iets besloten waar klanten wat van merken? Vastleggen duurt ongeveer een minuut.",
    link: "Leg een beslissing vast",
  },
};

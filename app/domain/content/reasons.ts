import type { Text } from "../language.ts";

interface EvidenceKindText {
  readonly key: string;
  readonly label: Text;
  readonly class: "direct" | "measured" | "indirect" | "belief" | "none";
}

interface OutweighedKindText {
  readonly key: string;
  readonly label: Text;
  readonly group: { readonly key: string; readonly label: Text };
}

/** What a decision was based on. Direct, measured and indirect count as supported. */
export const evidenceKinds = [
  { key: "spoke", label: { nl: "Gesprek met klanten", en: "Conversation with customers" }, class: "direct" },
  {
    key: "observed",
    label: { nl: "Meegelopen, meegekeken of meegeluisterd", en: "Walked along, watched or listened in" },
    class: "direct",
  },
  {
    key: "trial",
    label: { nl: "Kleine proef met klanten", en: "Small trial with customers" },
    class: "direct",
  },
  {
    key: "compliments",
    label: { nl: "Complimenten en tevreden klanten", en: "Compliments and happy customers" },
    class: "direct",
  },
  { key: "complaints", label: { nl: "Klachten", en: "Complaints" }, class: "direct" },
  {
    key: "survey",
    label: { nl: "Klantonderzoek (tevredenheid, NPS, CES)", en: "Customer survey (satisfaction, NPS, CES)" },
    class: "measured",
  },
  {
    key: "behaviour",
    label: { nl: "Cijfers over wat klanten doen", en: "Figures on what customers do" },
    class: "measured",
  },
  {
    key: "journey",
    label: { nl: "Klantreis of persona", en: "Customer journey or persona" },
    class: "indirect",
  },
  {
    key: "frontline",
    label: { nl: "Wat collega's van klanten horen", en: "What colleagues hear from customers" },
    class: "indirect",
  },
  {
    key: "market",
    label: { nl: "Marktonderzoek of voorbeelden van anderen", en: "Market research or examples from others" },
    class: "indirect",
  },
  { key: "belief", label: { nl: "Ons eigen gevoel", en: "Our own gut feeling" }, class: "belief" },
  { key: "none", label: { nl: "Niets", en: "Nothing" }, class: "none" },
] as const satisfies readonly EvidenceKindText[];

const group = {
  money: { key: "money", label: { nl: "geld", en: "money" } },
  time: { key: "time", label: { nl: "tijd", en: "time" } },
  rules: { key: "rules", label: { nl: "regels", en: "rules" } },
  organisation: { key: "organisation", label: { nl: "organisatie", en: "organisation" } },
  technology: { key: "technology", label: { nl: "techniek", en: "technology" } },
  leadership: { key: "leadership", label: { nl: "leiding", en: "leadership" } },
  market: { key: "market", label: { nl: "markt", en: "market" } },
  strategy: { key: "strategy", label: { nl: "strategie", en: "strategy" } },
  people: { key: "people", label: { nl: "mensen", en: "people" } },
  customer: { key: "customer", label: { nl: "klant", en: "customer" } },
} as const;

/** What weighed more than the customer's interest: 16 kinds in 10 groups. */
export const outweighedKinds = [
  { key: "price", label: { nl: "Inkoopprijs of kosten", en: "Purchase price or cost" }, group: group.money },
  {
    key: "quarter",
    label: { nl: "Omzet of resultaat op korte termijn", en: "Short-term revenue or results" },
    group: group.money,
  },
  {
    key: "margin",
    label: { nl: "Winst of marge op langere termijn", en: "Longer-term profit or margin" },
    group: group.money,
  },
  {
    key: "deadline",
    label: { nl: "Tijdsdruk of een deadline", en: "Time pressure or a deadline" },
    group: group.time,
  },
  { key: "law", label: { nl: "Wet of toezicht", en: "Law or regulation" }, group: group.rules },
  {
    key: "liability",
    label: { nl: "Juridisch risico voor onszelf", en: "Legal risk to ourselves" },
    group: group.rules,
  },
  {
    key: "process",
    label: { nl: "Onze eigen werkwijze of efficiëntie", en: "Our own way of working or efficiency" },
    group: group.organisation,
  },
  {
    key: "capacity",
    label: { nl: "Te weinig mensen of middelen", en: "Too few people or means" },
    group: group.organisation,
  },
  {
    key: "other_dept",
    label: { nl: "Voorrang van een andere afdeling", en: "Priority of another department" },
    group: group.organisation,
  },
  {
    key: "tech",
    label: { nl: "Beperking of mogelijkheid van de techniek", en: "What technology can or cannot do" },
    group: group.technology,
  },
  {
    key: "leader",
    label: { nl: "Overtuiging van een leidinggevende", en: "A leader's conviction" },
    group: group.leadership,
  },
  {
    key: "control",
    label: {
      nl: "Angst om controle te verliezen of een fout te maken",
      en: "Fear of losing control or making a mistake",
    },
    group: group.leadership,
  },
  {
    key: "competitor",
    label: { nl: "Doen wat de concurrent doet", en: "Doing what the competitor does" },
    group: group.market,
  },
  {
    key: "strategy",
    label: { nl: "Bewuste keuze van merk of strategie", en: "Deliberate brand or strategy choice" },
    group: group.strategy,
  },
  {
    key: "staff",
    label: { nl: "Veiligheid of welzijn van collega's", en: "Safety or wellbeing of colleagues" },
    group: group.people,
  },
  {
    key: "other_customers",
    label: { nl: "Belang van een andere groep klanten", en: "Interest of another group of customers" },
    group: group.customer,
  },
] as const satisfies readonly OutweighedKindText[];

export type EvidenceKind = (typeof evidenceKinds)[number]["key"];
export type OutweighedKind = (typeof outweighedKinds)[number]["key"];

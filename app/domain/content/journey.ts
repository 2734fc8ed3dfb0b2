import type { Text } from "../language.ts";

interface MomentText {
  readonly key: string;
  readonly label: Text;
  readonly help: Text;
}

/** Where in the customer's journey a decision is noticed. */
export const moments = [
  {
    key: "zmot",
    label: { nl: "Oriënteren", en: "Exploring" },
    help: {
      nl: "informatie zoeken, vergelijken, beloften en reviews lezen",
      en: "searching, comparing, reading promises and reviews",
    },
  },
  {
    key: "fmot",
    label: { nl: "Kiezen en kopen", en: "Choosing and buying" },
    help: {
      nl: "vragen stellen, voorwaarden, bestellen, betalen",
      en: "asking questions, terms, ordering, paying",
    },
  },
  {
    key: "smot",
    label: { nl: "Ontvangen en gebruiken", en: "Receiving and using" },
    help: { nl: "levering, gebruik, hulp, retour, rekening", en: "delivery, use, help, returns, invoice" },
  },
  {
    key: "umot",
    label: { nl: "Delen en terugkomen", en: "Sharing and returning" },
    help: {
      nl: "vertellen, beoordelen, aanbevelen, opnieuw kopen",
      en: "telling, rating, recommending, buying again",
    },
  },
  {
    key: "behind",
    label: { nl: "Achter de schermen", en: "Behind the scenes" },
    help: { nl: "werkt door in de hele klantreis", en: "affects the whole journey" },
  },
] as const satisfies readonly MomentText[];

export type Moment = (typeof moments)[number]["key"];

export const handoverQuestion: Text = {
  nl: "Zit hier een overdracht tussen afdelingen of partners in?",
  en: "Is there a handover between departments or partners here?",
};

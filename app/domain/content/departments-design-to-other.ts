import type { DepartmentKind } from "./department-kind.ts";

export const departmentsFromDesignToOther = [
  {
    key: "design",
    name: { nl: "Ontwerp en product", en: "Design and product" },
    question: {
      nl: "Voor welke klant, in welke situatie, maken we dit?",
      en: "For which customer, in which situation, are we making this?",
    },
    prompts: [
      {
        nl: "Wat gaat er in het leven van de klant mis als dit niet werkt?",
        en: "What goes wrong in the customer's life if this fails?",
      },
      {
        nl: "Klopt dit ook aan de telefoon en in de winkel?",
        en: "Does this also hold up on the phone and in the shop?",
      },
      {
        nl: "Wat hebben we aangepast nadat klanten het probeerden?",
        en: "What did we change after customers tried it?",
      },
    ],
    examples: [
      { nl: "Bestellen in drie stappen in plaats van vijf", en: "Ordering in three steps instead of five" },
      { nl: "Contactknop op een andere plek", en: "Contact button in another place" },
      { nl: "Handleiding vervangen door een video", en: "Manual replaced by a video" },
    ],
    reachExample: {
      nl: "Een nieuw zoekscherm: een groot deel. Een handleiding bij één product: een groep.",
      en: "A new search screen: a large part. A manual for one product: a group.",
    },
  },
  {
    key: "logistics",
    name: { nl: "Magazijn en bezorging", en: "Warehouse and delivery" },
    question: {
      nl: "Wat ervaart de klant die op deze zending wacht of hem openmaakt?",
      en: "What is it like for the customer to wait for this delivery, or to open it?",
    },
    prompts: [
      {
        nl: "Hoort de klant het van ons als het later wordt, voordat hij ernaar vraagt?",
        en: "If it will be late, do customers hear it from us before they have to ask?",
      },
      {
        nl: "Wie helpt de klant bij de overdracht tussen ons en de vervoerder?",
        en: "Who helps the customer at the handover between us and the carrier?",
      },
      {
        nl: "Besparen we op iets wat de klant in handen krijgt?",
        en: "Are we saving on something the customer will hold in their hands?",
      },
    ],
    examples: [
      { nl: "Uiterste besteltijd op vrijdag", en: "Order cut-off time on Fridays" },
      { nl: "Tot in huis of tot de voordeur bezorgen", en: "Delivering indoors or to the front door" },
      { nl: "Retouren binnen drie dagen verwerken", en: "Processing returns within three days" },
    ],
    reachExample: {
      nl: "Een vroegere uiterste besteltijd: bijna alle klanten. Een andere route voor één dag: een groep.",
      en: "An earlier order cut-off: nearly all customers. A different route for one day: a group.",
    },
  },
  {
    key: "service",
    name: { nl: "Klantenservice", en: "Customer service" },
    question: {
      nl: "Hielp deze keuze de klant verder, of toonden we alleen begrip?",
      en: "Did this choice move the customer forward, or did we only show understanding?",
    },
    prompts: [
      {
        nl: "Kon je zelf beslissen, of moest je eerst toestemming vragen?",
        en: "Could you decide yourself, or did you have to ask permission first?",
      },
      {
        nl: "Wie hoort van jou wat de oorzaak was, zodat het niet terugkomt?",
        en: "Who hears from you what caused it, so that it does not come back?",
      },
      { nl: "Wat ging goed dat anderen kunnen overnemen?", en: "What went well that others can copy?" },
    ],
    examples: [
      { nl: "Zelf de vervoerder bellen voor een klant", en: "Calling the carrier for a customer" },
      { nl: "Een tegoed geven zonder overleg", en: "Giving credit without asking" },
      { nl: "Gesprekstijd loslaten als doel", en: "Dropping call time as a target" },
    ],
    reachExample: {
      nl: "Een nieuw telefoonmenu: een groot deel. Een tegoed voor één beller: een paar klanten.",
      en: "A new phone menu: a large part. Credit for one caller: a few customers.",
    },
  },
  {
    key: "sales",
    name: { nl: "Verkoop en winkel", en: "Sales and shop" },
    question: {
      nl: "Is dit de beste keuze voor deze klant, ook als het ons nu minder oplevert?",
      en: "Is this the best choice for this customer, even if it earns us less now?",
    },
    prompts: [
      {
        nl: "Beloven we iets waar een andere afdeling nog niets van weet?",
        en: "Are we promising something another department does not know about yet?",
      },
      { nl: "Zouden we een vriend hetzelfde adviseren?", en: "Would we advise a friend the same?" },
      {
        nl: "Wat vertelde de klant dat we intern moeten delen?",
        en: "What did the customer tell us that we should share internally?",
      },
    ],
    examples: [
      { nl: "Korting in ruil voor een langer contract", en: "Discount in return for a longer contract" },
      { nl: "Een kleinere oplossing aanraden", en: "Recommending a smaller solution" },
      { nl: "Een klant die niet bij ons past doorverwijzen", en: "Referring a customer who does not fit us" },
    ],
    reachExample: {
      nl: "Andere openingstijden van een winkel: een groep. Advies aan één klant: een paar klanten.",
      en: "Different opening hours for one shop: a group. Advice to one customer: a few customers.",
    },
  },
  {
    key: "other",
    name: { nl: "Andere afdeling", en: "Other department" },
    question: {
      nl: "Wat merkt de klant hiervan, rechtstreeks of via een collega?",
      en: "What will the customer notice of this, directly or through a colleague?",
    },
    prompts: [
      {
        nl: "Welke collega kan klanten door deze beslissing beter of slechter helpen?",
        en: "Which colleague can help customers better, or less well, because of this decision?",
      },
      {
        nl: "Wat zou een klant zeggen als hij bij dit overleg had gezeten?",
        en: "What would a customer have said had they been in this meeting?",
      },
      {
        nl: "Wie weet hier iets over klanten dat wij niet weten?",
        en: "Who knows something about customers here that we do not?",
      },
    ],
    examples: [
      { nl: "Rekeningen voortaan alleen digitaal", en: "Invoices digital only from now on" },
      { nl: "Openingstijden van het kantoor", en: "Office opening hours" },
      { nl: "Nieuwe indeling van het telefoonmenu", en: "New layout of the phone menu" },
    ],
    reachExample: {
      nl: "Alle rekeningen voortaan digitaal: bijna alle klanten. Een betaalregeling voor één klant: een paar klanten.",
      en: "All invoices digital from now on: nearly all customers. A payment plan for one customer: a few customers.",
    },
  },
] as const satisfies readonly DepartmentKind[];

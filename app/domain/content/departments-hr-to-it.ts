import type { DepartmentKind } from "./department-kind.ts";

export const departmentsFromHrToIt = [
  {
    key: "hr",
    name: { nl: "HR", en: "HR" },
    question: {
      nl: "Wat merkt de klant van wie we aannemen, hoe we beoordelen en wat we belonen?",
      en: "What will customers notice of whom we hire, how we appraise and what we reward?",
    },
    prompts: [
      {
        nl: "Telde inlevingsvermogen mee bij deze keuze voor een collega?",
        en: "Did empathy count when choosing this colleague?",
      },
      {
        nl: "Beoordelen we mensen op wat de klant ervaart, of alleen op snelheid en aantallen?",
        en: "Do we appraise people on what the customer experiences, or only on speed and volume?",
      },
      {
        nl: "Geeft deze regeling mensen meer of minder ruimte om een klant te helpen?",
        en: "Does this rule give people more room, or less, to help a customer?",
      },
    ],
    examples: [
      { nl: "Nieuwe functie-eisen voor teamleiders", en: "New requirements for team leads" },
      {
        nl: "Bonus op verkoop of op klanten die terugkomen",
        en: "Bonus on sales or on customers who return",
      },
      { nl: "Inwerken ingekort van tien naar vijf dagen", en: "Onboarding cut from ten days to five" },
    ],
    reachExample: {
      nl: "Een training voor iedereen die klanten spreekt: een groot deel. Eén vacature in de winkel: een groep.",
      en: "Training for everyone who talks to customers: a large part. One vacancy in a shop: a group.",
    },
  },
  {
    key: "purchasing",
    name: { nl: "Inkoop", en: "Purchasing" },
    question: {
      nl: "Als we hier vooral op prijs inkopen, wat merkt de eindklant dan van de kwaliteit?",
      en: "If we buy mainly on price here, what will the end customer notice of the quality?",
    },
    prompts: [
      {
        nl: "Staat de ervaring van de eindklant in de eisen aan de leverancier?",
        en: "Is the end customer's experience part of the supplier requirements?",
      },
      {
        nl: "Maakt deze leverancier waar wat wij beloven, ook in het contact met de klant?",
        en: "Will this supplier live up to our promise, in contact with the customer too?",
      },
      {
        nl: "Wat kost het als klanten hierdoor met klachten terugkomen?",
        en: "What will it cost if this brings customers back with complaints?",
      },
    ],
    examples: [
      { nl: "Overstap naar een goedkopere pakketbezorger", en: "Switching to a cheaper parcel carrier" },
      { nl: "Dunner karton voor de verpakking", en: "Thinner cardboard for packaging" },
      { nl: "Callcenter uitbesteed op prijs per gesprek", en: "Call centre outsourced at a price per call" },
    ],
    reachExample: {
      nl: "Andere verpakking voor alle pakketten: bijna alle klanten. Eén onderdeel bijbestellen: een paar klanten.",
      en: "Different packaging for all parcels: nearly all customers. Reordering one spare part: a few customers.",
    },
  },
  {
    key: "marketing",
    name: { nl: "Marketing", en: "Marketing" },
    question: {
      nl: "Kan de klant straks echt ervaren wat wij hier beloven?",
      en: "Will the customer really experience what we promise here?",
    },
    prompts: [
      {
        nl: "Welke verwachting wekken we, en wie moet die waarmaken?",
        en: "What expectation are we raising, and who has to meet it?",
      },
      {
        nl: "Zijn we ook eerlijk over wat het product niet doet?",
        en: "Are we also honest about what the product does not do?",
      },
      {
        nl: "Hebben service en bezorging deze belofte vooraf gezien?",
        en: "Have service and delivery seen this promise in advance?",
      },
    ],
    examples: [
      { nl: "Campagne met levering de volgende dag", en: "Campaign promising next-day delivery" },
      { nl: "Voorwaarden onder een actieprijs", en: "Conditions under a promotional price" },
      { nl: "Minder nieuwsbrieven per week", en: "Fewer newsletters a week" },
    ],
    reachExample: {
      nl: "Een actie op de voorpagina: een groot deel. Een mailing aan 500 mensen: een groep.",
      en: "An offer on the home page: a large part. A mailing to 500 people: a group.",
    },
  },
  {
    key: "legal",
    name: { nl: "Juridische zaken", en: "Legal" },
    question: {
      nl: "Zou een klant deze voorwaarden redelijk vinden en in één keer begrijpen?",
      en: "Would a customer find these terms fair and understand them the first time?",
    },
    prompts: [
      {
        nl: "Beschermt deze bepaling ons tegen een echt risico, of schrikt ze vooral klanten af?",
        en: "Does this clause protect us from a real risk, or does it mainly put customers off?",
      },
      {
        nl: "Kan de klantenservice deze regel in gewone taal uitleggen?",
        en: "Can customer service explain this rule in plain language?",
      },
      {
        nl: "Is er een mildere vorm die ons net zo goed beschermt?",
        en: "Is there a milder form that protects us just as well?",
      },
    ],
    examples: [
      { nl: "Retourtermijn in de voorwaarden", en: "Return period in the terms" },
      { nl: "Standaardbrief bij te laat betalen", en: "Standard letter on late payment" },
      { nl: "Opzeggen van een abonnement", en: "Cancelling a subscription" },
    ],
    reachExample: {
      nl: "Nieuwe algemene voorwaarden: bijna alle klanten. Eén klacht schikken: een paar klanten.",
      en: "New general terms: nearly all customers. Settling one complaint: a few customers.",
    },
  },
  {
    key: "board",
    name: { nl: "Directie", en: "Board" },
    question: {
      nl: "Kiezen we hier voor het kwartaalcijfer of voor de klant van over drie jaar?",
      en: "Are we choosing the quarterly figure here, or the customer of three years from now?",
    },
    prompts: [
      {
        nl: "Welk klantverhaal lag op tafel toen we dit besloten?",
        en: "Which customer story was on the table when we decided this?",
      },
      {
        nl: "Krijgen mensen dicht bij de klant hierdoor meer vertrouwen of meer controle?",
        en: "Does this bring people close to the customer more trust or more control?",
      },
      { nl: "Houden we dit vol als het even tegenzit?", en: "Will we hold on to this when times are hard?" },
    ],
    examples: [
      { nl: "Budget verschoven van service naar verkoop", en: "Budget moved from service to sales" },
      { nl: "Klanttevredenheid als doel van de directie", en: "Customer satisfaction as a board target" },
      { nl: "Een vestiging of loket sluiten", en: "Closing a branch or service desk" },
    ],
    reachExample: {
      nl: "De prijzen voor iedereen verhogen: bijna alle klanten. Eén vestiging sluiten: een groep of een groot deel.",
      en: "Raising prices for everyone: nearly all customers. Closing one branch: a group or a large part.",
    },
  },
  {
    key: "it",
    name: { nl: "IT en ontwikkeling", en: "IT and development" },
    question: {
      nl: "Wat wordt er door deze technische keuze makkelijker of lastiger voor de klant?",
      en: "What does this technical choice make easier or harder for the customer?",
    },
    prompts: [
      {
        nl: "Lossen we een klantprobleem op, of doen we dit omdat het technisch kan?",
        en: "Are we solving a customer problem, or doing this because we technically can?",
      },
      {
        nl: "Wat merkt de klant als dit een uur stilligt?",
        en: "What will the customer notice if this is down for an hour?",
      },
      { nl: "Hebben echte klanten dit geprobeerd?", en: "Have real customers tried this?" },
    ],
    examples: [
      { nl: "Onderhoud overdag of 's nachts", en: "Maintenance by day or by night" },
      { nl: "Foutmelding in gewone taal", en: "Error message in plain language" },
      { nl: "Chatbot vóór de medewerker", en: "Chatbot ahead of the employee" },
    ],
    reachExample: {
      nl: "De betaalpagina aanpassen: bijna alle klanten. Een fout bij één bestelling herstellen: een paar klanten.",
      en: "Changing the payment page: nearly all customers. Fixing an error in one order: a few customers.",
    },
  },
] as const satisfies readonly DepartmentKind[];

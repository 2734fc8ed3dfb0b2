import type { Field } from "../../../rules.ts";

interface Names {
  /** Headings that mean this field and nothing else. */
  sure: string;
  /** Headings that may also mean something else: the content must agree, or nothing better be there. */
  maybe?: string;
}

/** Column headings in Dutch and English, folded: lower case, no accents, blanks for punctuation. */
export const headings: Record<Field, Names> = {
  title: {
    sure: "title|titel|decision|beslissing|besluit|decision title|titel besluit|titel beslissing|wat hebben jullie besloten|what did you decide|decision taken|genomen besluit|genomen beslissing|wat is besloten|wat is er besloten|what was decided|besluittekst|tekst besluit|decision text|decision summary",
    maybe:
      "onderwerp|subject|name|naam|summary|samenvatting|headline|kop|what|wat|description|omschrijving|beschrijving|topic|decision description|omschrijving besluit|beschrijving besluit|korte omschrijving|short description|item|text|tekst|decisions|beslissingen|besluiten|issue|resolution",
  },
  decided_on: {
    sure: "decided on|date|datum|decision date|besluitdatum|beslisdatum|beslissingsdatum|datum besluit|datum beslissing|datum van besluit|datum van de beslissing|besloten op|genomen op|date decided|date of decision|vastgesteld op|datum genomen|date taken|datum vaststelling|decided at|datum besluitvorming",
    maybe:
      "when|wanneer|created|created at|created on|aangemaakt|aangemaakt op|timestamp|tijdstempel|meeting date|vergaderdatum|datum vergadering|datum overleg|day|dag|datum tijd|datetime|date time|tijd|approved on|logged at|vastgelegd op|effective date|ingangsdatum|start time|begintijd|completion time|tijd van voltooien",
  },
  department: {
    sure: "department|afdeling|dept|department name|afdelingsnaam|naam afdeling|organisatieonderdeel|decided by department|beslissende afdeling|owning department|eigen afdeling|welke afdeling|which department|your department|jouw afdeling",
    maybe:
      "team|unit|business unit|divisie|division|onderdeel|eenheid|organisational unit|bu|domein|domain|directoraat|sector|kostenplaats|area|gebied",
  },
  touch: {
    sure: "touch|wat merken klanten|wat merken klanten hiervan|wat merkt de klant|wat merkt de klant hiervan|what will customers notice of this|what customers notice|customers notice|klantimpact|impact klant|impact op klant|impact op klanten|customer impact|customer effect|effect on customers|klanteffect|klantgevolg|gevolg voor klanten|gevolgen voor klanten|merkt de klant",
    maybe: "impact|effect|gevolg|gevolgen|direct of indirect|direct indirect",
  },
  weight: {
    sure: "weight|hoe zwaar woog de klant|hoe zwaar woog het klantbelang|hoe zwaar woog het belang van de klant|hoe zwaar woog het belang van de klant mee|how much did the customer s interest weigh|gewicht|weging|weighing|klantbelang|klantgewicht|gewicht klantbelang|weging klantbelang|hoe zwaar woog het klantbelang mee|hoe zwaar woog de klant mee|customer weight|customer interest|customer weighting|weight 0 4|gewicht 0 4|how heavily was the customer s interest weighed|klantweging|customer interest weight|klantscore|customer score|meegewogen",
    maybe: "score|rating|cijfer|punten|points|waardering|beoordeling|klant|customer|stars|sterren",
  },
  prevailed: {
    sure: "prevailed|decisive|doorslag|wat gaf de doorslag|what was decisive|doorslaggevend|deciding factor|decisive interest|doorslaggevend belang",
    maybe: "winner|winnaar|gewonnen",
  },
  outweighed: {
    sure: "outweighed|what weighed more|wat woog zwaarder|woog zwaarder|zwaarder|weighed more|tegenbelang|tegenbelangen|competing interests|zwaarder belang|zwaarder wegend",
    maybe:
      "other interests|andere belangen|trade off|tradeoff|trade offs|afweging|afwegingen|drivers|constraints|reden|reason",
  },
  evidence: {
    sure: "evidence|based on|gebaseerd op|waarop gebaseerd|bewijs|onderbouwing|waar baseerden jullie je op|what did you base it on|what it was based on|evidence kinds|soort bewijs|what was it based on",
    maybe: "bron|bronnen|source|sources|basis|data|input|klantinzicht|customer insight",
  },
  moments: {
    sure: "moments|moment|klantreis|customer journey|journey moment|journey moments|moment in de klantreis|momenten|klantreisfase|fase klantreis|fase in de klantreis|journey stage|journey phase|waar in de klantreis|waar in de klantreis merkt de klant dit|where in the journey will customers notice this|touchpoint",
    maybe: "journey|fase|stage|phase|stap",
  },
  handover: {
    sure: "handover|overdracht|hand over|handoff|hand off|zit hier een overdracht in|overdracht tussen afdelingen|zit hier een overdracht tussen afdelingen of partners in|is there a handover between departments or partners here",
  },
  touched: {
    sure: "touched|departments touched|touched departments|geraakte afdelingen|geraakt|betrokken afdelingen|afdelingen geraakt|affected departments|departments affected|welke afdelingen krijgen hiermee te maken|which departments will have to deal with this|raakt afdelingen|raakt|impacted teams|impacted departments|affected teams|other departments|andere afdelingen",
    maybe:
      "afdelingen|departments|affected|teams|stakeholders|betrokkenen|belanghebbenden|involved|informed|geinformeerd",
  },
  asked: {
    sure: "asked|departments asked|asked departments|gevraagd|gevraagde afdelingen|afdelingen gevraagd|praatten vooraf mee|welke daarvan praatten vooraf mee|which of those had a say beforehand|meegepraat|vooraf gevraagd|consulted departments|geraadpleegde afdelingen",
    maybe: "consulted|geraadpleegd|gehoord|asked beforehand",
  },
  cx_help: {
    sure: "cx help|cx hulp|hulp cx|hulp van cx|cx|cx collega|cx colleague|dacht een cx collega mee|did a cx colleague help think this through|with cx|met cx|cx betrokken|cx involved",
  },
  customer_group: {
    sure: "customer group|klantgroep|doelgroep|klantsegment|customer segment|target group|klantengroep|segment|audience|welke klanten|which customers",
    maybe: "groep|group|persona|markt|market",
  },
  reach: {
    sure: "reach|bereik|how many customers|hoeveel klanten|hoeveel klanten krijgen hiermee te maken|how many customers does this concern|aantal klanten|number of customers|reikwijdte",
    maybe: "omvang|scope|size",
  },
  note: {
    sure: "note|notes|notitie|notities|toelichting|opmerking|opmerkingen|comment|comments|remarks|remark|explanation|uitleg",
    maybe:
      "details|detail|motivation|motivatie|motivering|rationale|reason|reden|redenen|context|achtergrond|background|description|omschrijving|beschrijving|why|waarom|overwegingen|considerations|argumentatie|body|content|inhoud|aanleiding|consequences|more information|extra|overig|summary|samenvatting",
  },
  level: {
    sure: "level|niveau|beslisniveau|besluitniveau|decision level|wie nam het besluit|wie nam de beslissing|who took the decision|who decided|wie besloot|genomen door|decided by|besloten door|taken by|beslisser|decision maker",
    maybe: "gremium|forum|body|orgaan|wie|who|overleg",
  },
  language: { sure: "language|taal|lang|language of the text|taal van de tekst" },
  visibility: {
    sure: "visibility|zichtbaarheid|zichtbaar|zichtbaar voor|visible|visible to",
    maybe: "delen|gedeeld|sharing|shared|access|privacy",
  },
  status: { sure: "status|state|besluitstatus|decision status|status besluit", maybe: "fase|stand" },
  external_key: {
    sure: "external key|id|key|sleutel|externe sleutel|extern id|external id|decision id|besluitnummer|beslissingnummer|decision number|issue key|zaaknummer|kenmerk|referentie|reference|ref|besluit id|beslissing id|uuid|guid|decision key|reference number|besluit nr|adr",
    maybe: "nr|nummer|number|no|volgnummer|code|hash|record|row|regel|rij",
  },
};

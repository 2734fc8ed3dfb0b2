import type { Kysely } from "kysely";
import { addDays, dayStartInstant, localDay, monthOf } from "#app/domain/calendar.ts";
import type { Outcome } from "#app/domain/content/outcomes.ts";
import type { NewDecision } from "#app/domain/decision.ts";
import type { Language } from "#app/domain/language.ts";
import { lookBackDue } from "#app/domain/look-back.ts";
import { mulberry32 } from "#app/domain/random.ts";
import type { Database } from "../schema.ts";

export interface DemoLookBack {
  readonly decisionId: string;
  readonly authorId: string;
  readonly dueOn: string;
  readonly postponed: number;
  readonly outcome: Outcome | null;
  readonly noticed: string;
  readonly shouldHear: string;
  readonly nextTime: string;
  readonly answeredAt: number | null;
  readonly month: string | null;
}

const weeks = 8;
const shareAnswered = 0.55;
/** Of those who do not answer, so many asked to be asked later. */
const shareLater = 0.12;

const noticed: Record<Outcome, Record<Language, readonly string[]>> = {
  better: {
    nl: [
      "We krijgen hier merkbaar minder vragen over.",
      "Een paar klanten belden terug om ons te bedanken.",
      "In de winkel hoor ik dat mensen het fijn vinden.",
      "De klachten hierover zijn gehalveerd.",
      "Klanten noemen het vanzelf in hun beoordeling.",
      "Mensen hoeven niet meer te bellen, dat scheelt ze tijd.",
    ],
    en: [
      "We get fewer questions about this now.",
      "Two customers wrote to say thank you.",
      "People no longer have to call us for this.",
    ],
  },
  same: {
    nl: [
      "Niemand heeft er iets van gezegd.",
      "De cijfers zijn hetzelfde gebleven.",
      "Ik vroeg het aan vijf klanten; ze hadden niets gemerkt.",
      "Voor ons scheelt het, voor klanten zag ik niets.",
    ],
    en: ["Nobody mentioned it.", "The figures did not move."],
  },
  mixed: {
    nl: [
      "Vaste klanten misten de oude manier, nieuwe vonden het duidelijk.",
      "In de stad werkt het goed, daarbuiten moeten mensen langer wachten.",
      "Sneller voor de meesten, maar wie slecht ziet had er last van.",
    ],
    en: ["Quicker for most, harder for people without a smartphone."],
  },
  worse: {
    nl: [
      "Mensen snapten niet waarom het veranderde en belden ons.",
      "We kregen er klachten over van trouwe klanten.",
      "Klanten moesten hetzelfde twee keer uitleggen.",
    ],
    en: ["Customers had to explain the same thing twice."],
  },
  too_early: { nl: ["De meeste klanten krijgen er pas volgende maand mee te maken."], en: [""] },
};

const shouldHear: Record<Language, readonly string[]> = {
  nl: ["De bezorgers", "De collega's van Inkoop", "Het avondteam van de klantenservice", "De directie"],
  en: ["The colleagues in the shops", "The delivery team"],
};

const nextTime: Record<Language, readonly string[]> = {
  nl: [
    "Eerst met een paar klanten proberen.",
    "Van tevoren uitleggen waarom het verandert.",
    "De klantenservice eerder vragen.",
  ],
  en: ["Try it with a few customers first."],
};

/** Heavily weighed decisions turn out well a bit more often; none of it is certain. */
function outcomeOf(weight: number | null, draw: number): Outcome {
  const better = 0.3 + 0.07 * (weight ?? 2);
  const worse = 0.14 - 0.025 * (weight ?? 2);
  if (draw < better) return "better";
  if (draw > 1 - worse) return "worse";
  if (draw > 0.87 - worse) return "mixed";
  return draw > 0.84 - worse ? "too_early" : "same";
}

type Told = Pick<
  NewDecision,
  "id" | "authorId" | "decidedOn" | "loggedAt" | "language" | "weight" | "weighing"
>;

/**
 * What the people of the demo said when they looked back, in the months since: about half of what came up was
 * answered, mostly within three weeks. The same decisions always give the same answers.
 * @param decisions those that were not withdrawn, in the order in which they were logged
 */
export function demoLookBacks(decisions: readonly Told[], timeZone: string): DemoLookBack[] {
  const random = mulberry32(19530424);
  const until = Math.max(0, ...decisions.map(({ loggedAt }) => loggedAt));
  const oneOf = (texts: readonly string[]) => texts[Math.floor(random() * texts.length)] ?? "";
  return decisions.flatMap((decision): DemoLookBack[] => {
    const [answers, puts, late, minute] = [random(), random(), random(), random()];
    const outcome = outcomeOf(decision.weight, random());
    const [says, tells] = [random() < 0.6, random() < 0.5];
    const [sentence, hearers, lesson] = [
      oneOf(noticed[outcome][decision.language]),
      oneOf(shouldHear[decision.language]),
      oneOf(nextTime[decision.language]),
    ];
    const loggedOn = localDay(decision.loggedAt, timeZone);
    const due = lookBackDue({ decidedOn: decision.decidedOn, loggedOn, dueOn: null }, weeks);
    const today = localDay(until, timeZone);
    const key = { decisionId: decision.id, authorId: decision.authorId };
    const empty = { outcome: null, noticed: "", shouldHear: "", nextTime: "", answeredAt: null, month: null };
    if (due > today || decision.weighing === "pending") return [];
    if (answers >= shareAnswered) {
      const asked = addDays(due, 1 + Math.floor(late * 10));
      if (puts >= shareLater || asked > today) return [];
      return [{ ...key, ...empty, dueOn: addDays(asked, 14), postponed: 1 }];
    }
    const answeredOn = addDays(due, Math.floor(late ** 2 * 22));
    const answeredAt = dayStartInstant(answeredOn, timeZone) + (9 * 60 + Math.floor(minute * 460)) * 60_000;
    if (answeredAt > until) return [];
    return [
      {
        ...key,
        dueOn: due,
        postponed: outcome === "too_early" ? 2 : 0,
        outcome,
        noticed: says ? sentence : "",
        shouldHear: tells && outcome === "better" ? hearers : "",
        nextTime: tells && (outcome === "worse" || outcome === "mixed") ? lesson : "",
        answeredAt,
        month: monthOf(answeredAt, timeZone),
      },
    ];
  });
}

export async function insertDemoLookBacks(
  trx: Kysely<Database>,
  organisationId: string,
  decisions: readonly { readonly row: NewDecision; readonly withdrawn: boolean }[],
  timeZone: string,
): Promise<void> {
  const standing = decisions.filter(({ withdrawn }) => !withdrawn).map(({ row }) => row);
  const answers = demoLookBacks(standing, timeZone);
  for (let i = 0; i < answers.length; i += 1000) {
    await trx
      .insertInto("look_back")
      .values(
        answers.slice(i, i + 1000).map((one) => ({
          organisation_id: organisationId,
          decision_id: one.decisionId,
          author_id: one.authorId,
          due_on: one.dueOn,
          postponed: one.postponed,
          outcome: one.outcome,
          noticed: one.noticed,
          should_hear: one.shouldHear,
          next_time: one.nextTime,
          answered_at: one.answeredAt,
          month: one.month,
        })),
      )
      .execute();
  }
}

import type { Kysely } from "kysely";
import { type ActionStatus, searchable } from "#app/domain/actions.ts";
import { addDays, addMonths, dayStartInstant, localDay, type Month, monthOf } from "#app/domain/calendar.ts";
import type { DepartmentKindKey } from "#app/domain/content/departments.ts";
import type { Outcome } from "#app/domain/content/outcomes.ts";
import type { Role } from "#app/domain/role.ts";
import type { Database } from "../schema.ts";

interface DemoAction {
  readonly title: string;
  readonly note?: string;
  readonly language?: "en";
  /** Who does it: somebody of this department, or the first with this role. */
  readonly by: DepartmentKindKey | Role;
  readonly group?: string;
  /** Months before this one in which it began; `fromFigures` is then the month before that. */
  readonly began: number;
  readonly fromFigures?: true;
  /** Days from today; negative is past. */
  readonly due: number;
  readonly status: ActionStatus;
  readonly noticed?: Outcome;
  readonly words?: string;
  readonly learned?: string;
  /** Roles of which the first person asked to hear what came of it, and did not read it yet. */
  readonly tells?: readonly Role[];
}

const demoActions: readonly DemoAction[] = [
  {
    title: "Klanten bellen als hun bezorging later komt, nog voor ze ons bellen",
    note: "Elke ochtend om tien uur de lijst van late ritten, twee mensen bellen.",
    by: "logistics",
    group: "logistics",
    began: 7,
    fromFigures: true,
    due: -130,
    status: "done",
    noticed: "better",
    words: "Klanten zijn verrast dat we zelf bellen. Er komen veel minder boze telefoontjes binnen.",
    learned:
      "Bellen kost een uur per dag en scheelt er drie aan de telefoon. Vroeg beginnen is het halve werk.",
  },
  {
    title: "De retourtekst herschrijven met vijf klanten erbij",
    by: "service",
    group: "service",
    began: 6,
    fromFigures: true,
    due: -120,
    status: "done",
    noticed: "better",
    words: "Het woord 'creditnota' begreep niemand. Nu staat er: je krijgt je geld terug.",
    learned: "Vijf klanten zijn genoeg om de ergste zinnen te vinden. Vraag ze hardop voor te lezen.",
  },
  {
    title: "Bij elke nieuwe leverancier eerst het winkelteam vragen",
    by: "purchasing",
    group: "trade",
    began: 5,
    fromFigures: true,
    due: -75,
    status: "done",
    noticed: "mixed",
    words: "Minder klachten over lampen, maar nieuwe bedden kwamen twee weken later in de winkel.",
    learned: "Vraag het voor je onderhandelt. Daarna ligt alles al vast en kost het alleen tijd.",
  },
  {
    title: "Put the opening hours of all four shops in one place",
    language: "en",
    by: "it",
    began: 4,
    due: -60,
    status: "done",
    noticed: "same",
    words: "Nobody noticed, and nobody calls about it any more either.",
    learned: "A small mend that nobody notices can still save calls. Count the calls before you start.",
  },
  {
    title: "Een dag per kwartaal meelopen met de klantenservice, voor de directie",
    by: "leader",
    group: "board",
    began: 4,
    fromFigures: true,
    due: -20,
    status: "done",
    noticed: "too_early",
    words: "Drie van de vier gingen mee. Wat klanten ervan merken, moet nog blijken.",
    learned: "Zet de dag een half jaar vooruit in de agenda, anders gaat er altijd iets voor.",
    tells: ["employee", "cx"],
  },
  {
    title: "Wachtmuziek korter en elke minuut zeggen hoe lang het nog duurt",
    by: "service",
    group: "service",
    began: 3,
    fromFigures: true,
    due: -12,
    status: "done",
    noticed: "better",
    words: "Minder mensen hangen op. Een klant zei: eindelijk weet ik waar ik aan toe ben.",
    learned: "Zeggen hoe lang het duurt helpt meer dan korter laten wachten.",
    tells: ["leader", "employee"],
  },
  {
    title: "Prijzen in de folder en de webwinkel op dezelfde dag wijzigen",
    note: "Marketing en IT kiezen samen een vaste dag.",
    by: "marketing",
    group: "trade",
    began: 2,
    fromFigures: true,
    due: -3,
    status: "busy",
  },
  {
    title: "Samen met magazijn en klantenservice kijken naar dozen die kapot aankomen",
    by: "logistics",
    group: "logistics",
    began: 1,
    fromFigures: true,
    due: 9,
    status: "busy",
  },
  {
    title: "In elk projectplan een zin: wat merkt de klant hiervan, en wie vroegen we?",
    by: "cx",
    began: 1,
    fromFigures: true,
    due: 17,
    status: "open",
  },
  {
    title: "Een proef: kassamedewerkers mogen tot 25 euro zelf beslissen",
    note: "Twee winkels, zes weken. Elke vrijdag tien minuten samen terugkijken.",
    by: "sales",
    group: "sales",
    began: 0,
    due: 24,
    status: "busy",
  },
  {
    title: "Uitzoeken waarom klanten hun bestelling nabellen terwijl de mail er al is",
    by: "employee",
    group: "service",
    began: 0,
    due: 30,
    status: "open",
  },
  {
    title: "Een app voor klanten laten bouwen",
    by: "it",
    began: 5,
    due: -40,
    status: "dropped",
  },
];

interface Seeded {
  readonly organisationId: string;
  readonly timeZone: string;
  readonly now: number;
  readonly groupIds: ReadonlyMap<string, string>;
  readonly members: readonly {
    readonly memberId: string;
    readonly person: { readonly role: Role; readonly departmentKey: string; readonly email: string | null };
  }[];
}

/** A dozen actions in every state, of the months before `now`; the same every time but for their ids. */
export async function insertDemoActions(trx: Kysely<Database>, seeded: Seeded): Promise<void> {
  const { organisationId, timeZone, now, groupIds, members } = seeded;
  const today = localDay(now, timeZone);
  const withMail = members.filter(({ person }) => person.email !== null);
  const first = (role: Role) => withMail.find(({ person }) => person.role === role)?.memberId ?? null;
  const [starter, month] = [first("leader"), monthOf(now, timeZone)];
  const instant = (day: string) => dayStartInstant(day, timeZone) + 10 * 3_600_000;
  const earliest = (day: string) => (day < today ? day : addDays(today, -1));
  for (const [at, action] of demoActions.entries()) {
    const ofDepartment = withMail.filter(({ person }) => person.departmentKey === action.by);
    const owner = first(action.by as Role) ?? ofDepartment[at % Math.max(1, ofDepartment.length)]?.memberId;
    const started: Month = addMonths(month, -action.began);
    const createdAt = instant(earliest(`${started}-${action.fromFigures ? "04" : "11"}`));
    const isDone = action.status === "done";
    const doneAt = isDone ? instant(earliest(addDays(today, action.due - 2))) : null;
    const id = crypto.randomUUID();
    const { title, note = "", words = "", learned = "" } = action;
    await trx
      .insertInto("action")
      .values({
        id,
        organisation_id: organisationId,
        title,
        note,
        language: action.language ?? "nl",
        owner_id: owner ?? null,
        created_by: starter,
        reporting_group_id: (action.group && groupIds.get(action.group)) ?? null,
        source: action.fromFigures ? "publication" : "own",
        source_key: action.fromFigures ? addMonths(started, -1) : null,
        due_on: addDays(today, action.due),
        status: action.status,
        started_month: started,
        created_at: createdAt,
        changed_at: doneAt ?? createdAt,
        sequence: action.status === "open" ? 0 : 1,
        done_at: doneAt,
        noticed: action.noticed ?? null,
        noticed_text: words,
        learned,
        search: searchable(`${title} ${note} ${words} ${learned}`),
      })
      .execute();
    const concerned = (action.tells ?? []).map(first).filter((member) => member !== null && member !== owner);
    for (const member of new Set(concerned)) {
      await trx
        .insertInto("action_concern")
        .values({
          action_id: id,
          organisation_id: organisationId,
          member_id: member as string,
          told_at: doneAt,
          seen_at: null,
        })
        .execute();
    }
  }
}

// The server of a journey, in a process of its own: it can be killed, and its clock can be set.
import { demoPassword, fillDemo } from "#app/front/demo.ts";
import type { Env } from "#app/shared/env.server.ts";
import { startTestServer } from "./server.ts";
import { insertSession } from "./visitor.ts";

export interface JourneyOptions {
  readonly engine: "sqlite" | "postgres";
  readonly demo: boolean;
  /** What time it is at the start, in ms. */
  readonly start: number;
  readonly limitFactor: number;
  readonly env: Pick<Env, "port" | "publicUrl" | "dataDir">;
  /** Of a mail server, where a journey reads its mail. */
  readonly smtpUrl?: string;
}

/** What a journey can ask of its server behind the browser's back. */
export interface Questions {
  /** Which address prints the set-up page, or null. */
  setupAddress: { asked: null; answer: string | null };
  /** A session for somebody with this role, or with this e-mail address: the value of its cookie. */
  session: {
    asked: { role?: string; email?: string; sharedDevice?: boolean };
    answer: { cookie: string; email: string | null };
  };
  /** How many decisions are stored with this title. */
  stored: { asked: string; answer: number };
  /** Titles that begin with these words, in the order in which they were stored. */
  titles: { asked: string; answer: string[] };
  /** Moves the clock. */
  forward: { asked: number; answer: null };
  /** Has the background work looked at once, as it does every minute. */
  wake: { asked: null; answer: null };
  /** Closed months that were published. */
  publications: { asked: null; answer: number };
  /** Lines that the log keeps for mistakes of our own. */
  mistakes: { asked: null; answer: string[] };
  password: { asked: null; answer: string };
  stop: { asked: null; answer: null };
}

const options = JSON.parse(process.argv[2] ?? "{}") as JourneyOptions;
const begin = Date.now();
let ahead = 0;
const clock = () => options.start + (Date.now() - begin) + ahead;

const server = await startTestServer({
  engine: options.engine,
  clock,
  limitFactor: options.limitFactor,
  env: { ...options.env, smtpUrl: options.smtpUrl ?? null },
  prepare: options.demo ? fillDemo : undefined,
});
const { connection } = server.context;
const { db } = connection;

const answers: { [Q in keyof Questions]: (asked: Questions[Q]["asked"]) => Promise<Questions[Q]["answer"]> } =
  {
    setupAddress: async () => server.setupAddress,
    password: async () => demoPassword,
    session: async ({ role, email, sharedDevice }) => {
      const found = await db
        .selectFrom("member")
        .innerJoin("person", "person.id", "member.person_id")
        .select(["member.id", "member.person_id", "member.organisation_id", "person.email"])
        .where((where) =>
          email === undefined
            ? where.and([where("member.role", "=", role as "admin"), where("person.language", "=", "nl")])
            : where("person.email", "=", email),
        )
        .where("person.email", "is not", null)
        .orderBy("person.email")
        .limit(1)
        .executeTakeFirstOrThrow();
      const owner = { personId: found.person_id, memberId: found.id, organisationId: found.organisation_id };
      return {
        cookie: await insertSession(connection, owner, clock(), 30 * 86_400_000, sharedDevice),
        email: found.email,
      };
    },
    stored: async (title) => {
      const rows = await db.selectFrom("decision").select("id").where("title", "=", title).execute();
      return rows.length;
    },
    titles: async (start) => {
      const rows = await db.selectFrom("decision").select("title").orderBy("seq").execute();
      return rows.map(({ title }) => title).filter((title) => title.startsWith(start));
    },
    forward: async (ms) => {
      ahead += ms;
      return null;
    },
    wake: async () => {
      server.context.wake();
      return null;
    },
    publications: async () => (await db.selectFrom("publication").select("id").execute()).length,
    mistakes: async () => server.logLines.filter((line) => JSON.parse(line).level >= 50),
    stop: async () => {
      await server.stop();
      return null;
    },
  };

process.on(
  "message",
  async ({ id, question, asked }: { id: number; question: keyof Questions; asked: never }) => {
    try {
      process.send?.({ id, answer: await answers[question](asked) });
    } catch (error) {
      process.send?.({ id, error: error instanceof Error ? error.stack : String(error) });
    }
    if (question === "stop") process.exit(0);
  },
);
process.on("disconnect", () => process.exit(0));
process.send?.({ id: 0, answer: null });

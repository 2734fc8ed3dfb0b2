import type { ColumnType, Generated } from "kysely";
import type { Visibility, Weighing } from "#app/domain/decision.ts";
import type { Role } from "#app/domain/role.ts";
import type {
  Action,
  ActionConcern,
  CalendarFeed,
  Channel,
  DecisionRepair,
  JobRow,
  LookBack,
  Message,
  MessageSetting,
  SecondOpinion,
  TouchAnswer,
  TouchedDepartment,
} from "./schema-loop.ts";
import type { AuthorMonth, Counted, Publication } from "./schema-results.ts";

/** 0 or 1; both databases store it as an integer and compare with `= 1`. */
type Flag = ColumnType<number, number | undefined, number>;
/** Milliseconds since 1970, UTC. */
type Instant = number;
/** "2026-11-23" */
type Day = string;
/** "2026-11" */
type Month = string;

interface Organisation {
  id: string;
  name: string;
  default_language: "nl" | "en";
  time_zone: string;
  threshold: Generated<number>;
  retention_months: Generated<number>;
  cadence: Generated<"monthly" | "weekly">;
  default_visibility: Generated<"shared" | "private">;
  /** After how many weeks an author is asked what customers noticed, 4..12. */
  look_back_weeks: Generated<number>;
  /** Share of decisions for which a colleague is drawn, 0..50. */
  opinion_percent: Generated<number>;
  is_demo: Flag;
  setup_step: Generated<string>;
  created_at: Instant;
}

/** Who signs in. Above the organisations: one person can be a member of several. */
interface Person {
  id: string;
  email: string | null;
  password_hash: string | null;
  language: "nl" | "en" | null;
  created_at: Instant;
}

interface Member {
  id: string;
  organisation_id: string;
  person_id: string;
  /** The name behind which decisions and sums are kept; gone with the member when an account is erased. */
  author_id: string;
  name: string;
  role: Role;
  department_id: string;
  active: Flag;
  code_hash: string | null;
  created_at: Instant;
  deactivated_at: Instant | null;
}

interface Session {
  id_hash: string;
  person_id: string;
  organisation_id: string;
  member_id: string;
  created_at: Instant;
  last_seen_at: Instant;
  expires_at: Instant;
  shared_device: Flag;
  device: string;
}

interface Invitation {
  id: string;
  organisation_id: string;
  member_id: string;
  token_hash: string;
  expires_at: Instant;
  used_at: Instant | null;
  created_at: Instant;
}

interface ReportingGroup {
  id: string;
  organisation_id: string;
  name_nl: string;
  name_en: string;
  position: number;
}

interface Department {
  id: string;
  organisation_id: string;
  kind: string;
  name_nl: string;
  name_en: string;
  headcount: number | null;
  reporting_group_id: string;
  position: number;
  archived: Flag;
}

interface Decision {
  /** Time-ordered number inside the database only (full-text row, newest first); never shown. */
  seq: Generated<number>;
  id: string;
  organisation_id: string;
  author_id: string;
  department_id: string;
  title: string;
  note: string;
  language: "nl" | "en";
  decided_on: Day;
  logged_at: Instant;
  /** The month in which the decision counts; fixed when it is logged. */
  month: Month;
  touch: "direct" | "indirect" | "none_seen" | null;
  weighing: Weighing;
  weight: number | null;
  prevailed: string | null;
  level: string | null;
  handover: number | null;
  cx_help: number | null;
  customer_group: string | null;
  reach: number | null;
  visibility: Visibility;
  status: string | null;
  external_key: string | null;
  import_id: string | null;
  edited_at: Instant | null;
  withdrawn_at: Instant | null;
}

interface DecisionChoice {
  organisation_id: string;
  decision_id: string;
  field: "outweighed" | "evidence" | "moment" | "touched" | "asked";
  value: string;
}

/** What a decision said before an edit: only the author reads it. */
interface DecisionRevision {
  id: string;
  organisation_id: string;
  decision_id: string;
  changed_at: Instant;
  before: string;
}

interface DecisionDraft {
  organisation_id: string;
  member_id: string;
  fields: string;
  saved_at: Instant;
}

interface Idempotency {
  organisation_id: string;
  member_id: string;
  key: string;
  body_hash: string;
  result: string;
  created_at: Instant;
}

interface ImportRun {
  id: string;
  organisation_id: string;
  member_id: string;
  kind: "csv" | "madr";
  file_name: string;
  status: "uploaded" | "running" | "done" | "failed";
  mapping: Generated<string>;
  rows_total: Generated<number>;
  rows_done: Generated<number>;
  added: Generated<number>;
  already: Generated<number>;
  refused: Generated<string>;
  created_at: Instant;
  finished_at: Instant | null;
}

/** The uploaded file of a run that is not done yet. */
interface ImportFile {
  import_id: string;
  organisation_id: string;
  content: Uint8Array;
}

interface ChangeLog {
  id: string;
  organisation_id: string;
  member_id: string;
  at: Instant;
  subject: string;
  before: string;
  after: string;
}

export interface Database {
  organisation: Organisation;
  person: Person;
  member: Member;
  session: Session;
  invitation: Invitation;
  reporting_group: ReportingGroup;
  department: Department;
  decision: Decision;
  decision_choice: DecisionChoice;
  decision_revision: DecisionRevision;
  decision_draft: DecisionDraft;
  idempotency: Idempotency;
  author_month: AuthorMonth;
  counted: Counted;
  publication: Publication;
  import_run: ImportRun;
  import_file: ImportFile;
  change_log: ChangeLog;
  look_back: LookBack;
  decision_repair: DecisionRepair;
  second_opinion: SecondOpinion;
  touch_answer: TouchAnswer;
  touched_department: TouchedDepartment;
  action: Action;
  action_concern: ActionConcern;
  message_setting: MessageSetting;
  message: Message;
  channel: Channel;
  calendar_feed: CalendarFeed;
  job: JobRow;
  setting: { key: string; value: string };
}

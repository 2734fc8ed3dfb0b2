import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

interface KeptProps {
  readonly profile: {
    readonly name: string;
    readonly email: string | null;
    readonly organisation: string;
    readonly department: string;
    readonly role: "employee" | "leader" | "cx" | "council" | "admin";
    readonly memberSince: number;
    readonly hasPassword: number;
    readonly hasCode: number;
  };
  readonly counts: Readonly<
    Record<
      | "decisions"
      | "withdrawn"
      | "revisions"
      | "lookBacks"
      | "opinions"
      | "actions"
      | "messages"
      | "sessions"
      | "invitations"
      | "drafts"
      | "imports"
      | "files"
      | "changes"
      | "touchAnswers",
      number
    >
  >;
  readonly timeZone: string;
}

/** Everything that is kept, in words: what it is, how much, and what it is for. */
export function Kept({ profile, counts, timeZone }: KeptProps) {
  const { t, i18n } = useTranslation();
  const format = new Intl.NumberFormat(i18n.language);
  const day = new Intl.DateTimeFormat(i18n.language === "nl" ? "nl-NL" : "en-GB", {
    dateStyle: "long",
    timeZone,
  });
  const counted = (count: number) => ({ count, number: format.format(count) });
  const roles = {
    employee: t(($) => $.exchange.myData.role.employee),
    leader: t(($) => $.exchange.myData.role.leader),
    cx: t(($) => $.exchange.myData.role.cx),
    council: t(($) => $.exchange.myData.role.council),
    admin: t(($) => $.exchange.myData.role.admin),
  };
  const signIn = [
    profile.hasPassword ? t(($) => $.exchange.myData.password) : null,
    profile.hasCode ? t(($) => $.exchange.myData.code) : null,
  ].filter((line) => line !== null);
  return (
    <>
      <section className="mt-10">
        <h2>{t(($) => $.exchange.myData.profile)}</h2>
        <dl className="mt-3 grid gap-x-6 gap-y-1 md:grid-cols-[12rem_1fr]">
          <Fact name={t(($) => $.exchange.myData.name)}>{profile.name}</Fact>
          <Fact name={t(($) => $.exchange.myData.email)}>
            {profile.email ?? t(($) => $.exchange.myData.none)}
          </Fact>
          <Fact name={t(($) => $.exchange.myData.organisation)}>{profile.organisation}</Fact>
          <Fact name={t(($) => $.exchange.myData.department)}>{profile.department}</Fact>
          <Fact name={t(($) => $.exchange.myData.roleLabel)}>{roles[profile.role]}</Fact>
          <Fact name={t(($) => $.exchange.myData.since)}>{day.format(profile.memberSince)}</Fact>
          <Fact name={t(($) => $.exchange.myData.signIn)}>
            {signIn.length > 0 ? signIn.join(" ") : t(($) => $.exchange.myData.none)}
          </Fact>
        </dl>
      </section>
      <section className="mt-10">
        <h2>{t(($) => $.exchange.myData.kept)}</h2>
        <ul className="mt-3 grid gap-4">
          <Item what={t(($) => $.exchange.myData.decisions, counted(counts.decisions))}>
            {t(($) => $.exchange.myData.decisionsWhy)}
            {counts.withdrawn > 0
              ? ` ${t(($) => $.exchange.myData.withdrawn, counted(counts.withdrawn))}`
              : null}
          </Item>
          <Item what={t(($) => $.exchange.myData.revisions, counted(counts.revisions))}>
            {t(($) => $.exchange.myData.revisionsWhy)}
          </Item>
          <Item what={t(($) => $.exchange.myData.touchAnswers, counted(counts.touchAnswers))}>
            {t(($) => $.exchange.myData.touchAnswersWhy)}
          </Item>
          <Item what={t(($) => $.exchange.myData.lookBacks, counted(counts.lookBacks))}>
            {t(($) => $.exchange.myData.lookBacksWhy)}
          </Item>
          <Item what={t(($) => $.exchange.myData.opinions, counted(counts.opinions))}>
            {t(($) => $.exchange.myData.opinionsWhy)}
          </Item>
          <Item what={t(($) => $.exchange.myData.actions, counted(counts.actions))}>
            {t(($) => $.exchange.myData.actionsWhy)}
          </Item>
          <Item what={t(($) => $.exchange.myData.messages, counted(counts.messages))}>
            {t(($) => $.exchange.myData.messagesWhy)}
          </Item>
          <Item what={t(($) => $.exchange.myData.drafts, counted(counts.drafts))}>
            {t(($) => $.exchange.myData.draftsWhy)}
          </Item>
          <Item what={t(($) => $.exchange.myData.imports, counted(counts.imports))}>
            {t(($) => $.exchange.myData.importsWhy)}
            {counts.files > 0 ? ` ${t(($) => $.exchange.myData.files, counted(counts.files))}` : null}
          </Item>
          <Item what={t(($) => $.exchange.myData.sessions, counted(counts.sessions))}>
            {t(($) => $.exchange.myData.sessionsWhy)}
          </Item>
          <Item what={t(($) => $.exchange.myData.invitations, counted(counts.invitations))}>
            {t(($) => $.exchange.myData.invitationsWhy)}
          </Item>
          <Item what={t(($) => $.exchange.myData.changes, counted(counts.changes))}>
            {t(($) => $.exchange.myData.changesWhy)}
          </Item>
        </ul>
        <p className="hint mt-4">{t(($) => $.exchange.myData.sums)}</p>
      </section>
    </>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <>
      <dt className="text-muted">{name}</dt>
      <dd className="mb-2 min-w-0 [overflow-wrap:anywhere] md:mb-0">{children}</dd>
    </>
  );
}

function Item({ what, children }: { what: string; children: ReactNode }) {
  return (
    <li>
      <p className="font-semibold">{what}</p>
      <p className="text-muted">{children}</p>
    </li>
  );
}

import { Link, NavLink, useLocation, useMatches } from "@remix-run/react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Icon, type IconName } from "./icon.tsx";
import { pageHandle } from "./page.ts";

interface ShellMember {
  readonly name: string;
  readonly organisationName: string;
  readonly isDemo: boolean;
  readonly manages: boolean;
}

const menu = [
  { to: "/", label: "home", icon: "home" },
  { to: "/decisions", label: "decisions", icon: "list" },
  { to: "/insights", label: "insights", icon: "chart" },
  { to: "/actions", label: "actions", icon: "flag" },
  { to: "/me", label: "me", icon: "person" },
] as const satisfies readonly { to: string; label: string; icon: IconName }[];

/** Menu on top of a desktop, at the bottom of a phone; the same links in the same order. */
export function Shell({
  member,
  bare,
  children,
}: {
  member: ShellMember | null;
  bare: boolean;
  children: ReactNode;
}) {
  const { t } = useTranslation();
  return (
    <>
      <a className="skip button" href="#content">
        {t(($) => $.shared.skip)}
      </a>
      {member?.isDemo ? (
        <p className="no-print bg-surface-2 px-4 py-2 text-center text-xs">{t(($) => $.shared.demo)}</p>
      ) : null}
      <header className="no-print border-b border-line">
        <div className="mx-auto flex min-h-[60px] max-w-[75rem] items-center gap-x-2 px-4 lg:gap-x-4 lg:px-6 xl:gap-x-6">
          <Link
            to="/"
            className="flex min-h-[44px] items-center gap-2 text-[1.125rem] font-bold text-ink no-underline"
          >
            <Mark />
            {t(($) => $.shared.name)}
          </Link>
          {member && !bare ? <Menu member={member} /> : null}
          <LanguageLink quiet={Boolean(member && !bare)} />
        </div>
      </header>
      <main
        id="content"
        tabIndex={-1}
        className="mx-auto max-w-[75rem] px-4 pt-6 pb-28 outline-none lg:px-6 lg:pb-12"
      >
        {children}
      </main>
      {member && !bare ? <p className="sr-only">{member.organisationName}</p> : null}
    </>
  );
}

function Menu({ member }: { member: ShellMember }) {
  const { t } = useTranslation();
  const { pathname } = useLocation();
  const admin = { to: "/admin", label: "admin", icon: "gear" } as const;
  // Five Dutch words do not fit a phone; there the way to Admin is on the page Me.
  const items = member.manages ? [...menu, admin] : menu;
  return (
    <>
      <nav
        aria-label={t(($) => $.shared.menu.label)}
        className="fixed inset-x-0 bottom-0 z-10 flex justify-around border-t border-line bg-page pb-[env(safe-area-inset-bottom)] lg:static lg:justify-start lg:gap-1 lg:border-0 lg:pb-0"
      >
        {items.map((item) => (
          <NavLink
            key={item.to}
            to={item.to}
            end={item.to === "/"}
            className={({ isActive }) =>
              `${item === admin ? "max-lg:hidden" : ""} flex min-h-[56px] min-w-[44px] flex-auto flex-col items-center justify-center gap-0.5 text-xs tracking-tight text-ink no-underline lg:min-h-[44px] lg:flex-none lg:flex-row lg:rounded-md lg:px-2 lg:text-base xl:px-3 ${
                isActive ? "bg-surface-2 font-semibold shadow-[inset_0_-3px_0_var(--brand)]" : ""
              }`
            }
          >
            <Icon name={item.icon} className="lg:hidden" />
            <span className="max-w-full truncate">{t(($) => $.shared.menu[item.label])}</span>
          </NavLink>
        ))}
      </nav>
      <Link
        to="/decisions/new"
        className={`button ml-auto px-3 whitespace-nowrap lg:px-5 ${pathname === "/decisions/new" ? "invisible" : ""}`}
      >
        <Icon name="plus" />
        <span className="max-[24rem]:sr-only lg:hidden">{t(($) => $.shared.menu.logShort)}</span>
        <span className="hidden lg:inline">{t(($) => $.shared.menu.log)}</span>
      </Link>
    </>
  );
}

/**
 * The other language, of this same page: a plain link, because the texts are loaded per language. A page with a
 * half-filled form gets a button of that form, so that what is typed comes along without JavaScript too.
 */
function LanguageLink({ quiet }: { quiet: boolean }) {
  const { i18n } = useTranslation();
  const { pathname, search } = useLocation();
  const draft = pageHandle(useMatches())?.draft;
  const other = i18n.language === "nl" ? "en" : "nl";
  const query = new URLSearchParams(search);
  query.set("lang", other);
  const address = `${pathname}?${query}`;
  const looks = `inline-flex min-h-[44px] min-w-[44px] cursor-pointer items-center justify-center text-brand underline ${quiet ? "" : "ml-auto"}`;
  const name = other === "en" ? "English" : "Nederlands";
  if (draft) {
    return (
      <button
        type="submit"
        form={draft}
        formAction={`/decisions/draft?to=${other}`}
        formNoValidate
        lang={other}
        aria-label={`${other.toUpperCase()}, ${name}`}
        className={looks}
        onClick={(event) => {
          event.preventDefault();
          // The page keeps its draft on this device when it is left.
          window.location.assign(address);
        }}
      >
        {other.toUpperCase()}
      </button>
    );
  }
  return (
    <a
      className={looks}
      href={address}
      hrefLang={other}
      lang={other}
      aria-label={`${other.toUpperCase()}, ${name}`}
    >
      {other.toUpperCase()}
    </a>
  );
}

function Mark() {
  return (
    <svg
      viewBox="0 0 24 24"
      className="h-6 w-6 text-brand"
      aria-hidden="true"
      fill="none"
      stroke="currentColor"
      strokeWidth="2.2"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <path d="M12 4v16M7 20h10M5 7h14M5 7l-3 7a3.2 3.2 0 0 0 6 0L5 7Zm14 0-3 7a3.2 3.2 0 0 0 6 0l-3-7Z" />
    </svg>
  );
}

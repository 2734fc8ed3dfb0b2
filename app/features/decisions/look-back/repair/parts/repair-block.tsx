import { useTranslation } from "react-i18next";
import { Icon } from "#app/shared/ui/icon.tsx";

export interface LinkedView {
  readonly id: string;
  readonly title: string;
  readonly lang: string | undefined;
  readonly date: string;
}

/** Both ends of a repair, as far as the reader may see them; on one's own decision also the way to make or undo one. */
export function RepairBlock({
  id,
  repaired,
  repairs,
  canLink,
}: {
  id: string;
  repaired: LinkedView | null;
  repairs: readonly LinkedView[];
  canLink: boolean;
}) {
  const { t } = useTranslation();
  if (!repaired && repairs.length === 0 && !canLink) return null;
  return (
    <section className={canLink ? "border-t border-line pt-6" : ""}>
      {repairs.length > 0 ? (
        <>
          <h2>{t(($) => $.decisions.repair.repairedBy)}</h2>
          <ul className="mt-1 mb-4">
            {repairs.map((one) => (
              <li key={one.id}>
                <Link one={one} />
              </li>
            ))}
          </ul>
        </>
      ) : null}
      {repaired ? (
        <>
          <h2>{t(($) => $.decisions.repair.repairs)}</h2>
          <p className="mt-1">
            <Link one={repaired} />
          </p>
          {canLink ? (
            <form method="post" action={`/decisions/${id}/repair/removal`}>
              <button type="submit" className="link-button">
                {t(($) => $.decisions.repair.remove)}
              </button>
            </form>
          ) : null}
        </>
      ) : canLink ? (
        <a className="inline-flex min-h-[44px] items-center gap-2" href={`/decisions/${id}/repair`}>
          <Icon name="plus" />
          {t(($) => $.decisions.repair.add)}
        </a>
      ) : null}
    </section>
  );
}

function Link({ one }: { one: LinkedView }) {
  return (
    <>
      <a
        href={`/decisions/${one.id}`}
        lang={one.lang}
        className="inline-block py-1 font-semibold break-words"
      >
        {one.title}
      </a>{" "}
      <span className="hint whitespace-nowrap">{one.date}</span>
    </>
  );
}

import type { TFunction } from "i18next";
import { useTranslation } from "react-i18next";
import { Chapter } from "../../parts/chapter.tsx";
import type { Touch } from "../../topics/affected/rules.ts";
import type { GroupView, TouchLine } from "../rules.ts";

/** Both directions: whom this group affected, and who affected this group. */
export function Touches({ view }: { view: NonNullable<GroupView["touches"]> }) {
  const { t } = useTranslation();
  return (
    <Chapter
      id="affected"
      title={t(($) => $.insights.group.touches.title)}
      lead={<p>{t(($) => $.insights.group.touches.lead)}</p>}
    >
      <div>
        <div className="grid gap-x-10 gap-y-8 md:grid-cols-2">
          <Lines title={t(($) => $.insights.group.touches.out)} lines={view.outgoing} all={null} />
          <Lines title={t(($) => $.insights.group.touches.in)} lines={view.incoming} all={view.all} />
        </div>
        <p className="hint mt-3">{view.base}</p>
      </div>
    </Chapter>
  );
}

interface LinesProps {
  readonly title: string;
  readonly lines: readonly TouchLine[];
  /** All groups together, where that is shown. */
  readonly all: Touch | null;
}

function Lines({ title, lines, all }: LinesProps) {
  const { t } = useTranslation();
  const most = Math.max(1, ...lines.map(({ asked, unasked }) => (asked ?? 0) + (unasked ?? 0)));
  return (
    <section>
      <h3>{title}</h3>
      {all === null || all.unasked === null ? null : (
        <p className="mt-2 text-[1.0625rem] font-semibold">
          {all.asked === null
            ? t(($) => $.insights.group.touches.allUnasked, { unasked: all.unasked })
            : t(($) => $.insights.group.touches.all, {
                unasked: all.unasked,
                all: all.unasked + all.asked,
              })}
        </p>
      )}
      {lines.length === 0 ? (
        <p className="hatched mt-2 rounded-[10px] p-4">
          {all === null
            ? t(($) => $.insights.group.touches.none)
            : t(($) => $.insights.group.touches.noneApart)}
        </p>
      ) : (
        <ul className="mt-2 border-t border-line">
          {lines.map((line) => (
            <li key={line.name} className="border-b border-line py-2">
              <p className="font-semibold">{line.name}</p>
              <Bar touch={line} most={most} />
              <p className="text-[0.9375rem]">{touchWords(t, line)}</p>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** Not asked is full, asked is open; the words say the same. */
function Bar({ touch: { asked, unasked }, most }: { touch: Touch; most: number }) {
  const width = (count: number) => (100 * count) / most;
  return (
    <svg className="my-1 block h-2.5 w-full" aria-hidden="true">
      <rect width={`${width(unasked ?? 0)}%`} height="10" className="fill-weight-1 stroke-ink" />
      <rect
        x={`${width(unasked ?? 0)}%`}
        width={`${width(asked ?? 0)}%`}
        height="10"
        className="fill-surface-2 stroke-field"
      />
    </svg>
  );
}

function touchWords(t: TFunction, { asked, unasked }: Touch): string {
  if (unasked === null) return t(($) => $.insights.group.touches.asked, { asked: asked ?? 0 });
  if (asked === null) return t(($) => $.insights.group.touches.unasked, { unasked });
  return t(($) => $.insights.group.touches.of, { unasked, all: asked + unasked });
}

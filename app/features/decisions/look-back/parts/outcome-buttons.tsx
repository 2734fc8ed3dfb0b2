import type { Outcome } from "#app/domain/content/outcomes.ts";
import { Icon } from "#app/shared/ui/icon.tsx";
import type { OutcomeOption } from "../rules.ts";

interface OutcomeButtonsProps {
  readonly id: string;
  readonly options: readonly OutcomeOption[];
  readonly chosen?: Outcome | undefined;
  /** The id of what asks the question. */
  readonly labelledBy: string;
  /** Chips stand beside each other, where several decisions wait. */
  readonly small?: boolean;
}

/** One tap: each answer is a button that sends it, with and without JavaScript. */
export function OutcomeButtons({ id, options, chosen, labelledBy, small = false }: OutcomeButtonsProps) {
  return (
    <form
      method="post"
      action={`/decisions/${id}/look-back`}
      aria-labelledby={labelledBy}
      className={small ? "mt-3 flex flex-wrap gap-2" : "mt-4 grid gap-2"}
    >
      {options.map(({ key, label }) => (
        <button
          key={key}
          type="submit"
          name="outcome"
          value={key}
          aria-current={key === chosen ? "true" : undefined}
          className={
            small
              ? "chip border border-field bg-page text-left font-semibold text-brand hover:bg-surface"
              : "option w-full text-left"
          }
        >
          {small ? (
            label
          ) : (
            <>
              <i aria-hidden="true" className={key === chosen ? "bg-brand" : "bg-surface-2"} />
              <span className="col-span-2 flex items-center justify-between gap-2 font-semibold">
                {label}
                {key === chosen ? <Icon name="check" className="text-brand" /> : null}
              </span>
            </>
          )}
        </button>
      ))}
    </form>
  );
}

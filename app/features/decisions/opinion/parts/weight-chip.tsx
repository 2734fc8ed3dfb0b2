import type { WeightWords } from "../rules.ts";

/** Somebody's weight in one line: who, the number and its name. */
export function WeightChip({ who, weight }: { who: string; weight: WeightWords }) {
  return (
    <div>
      <dt className="text-muted">{who}</dt>
      <dd className="mt-1 flex items-center gap-2 font-semibold">
        <b
          className={`weight-${weight.value} inline-flex h-9 w-9 flex-none items-center justify-center rounded-full`}
        >
          {weight.value}
        </b>
        {weight.label}
      </dd>
    </div>
  );
}

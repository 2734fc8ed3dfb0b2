import type { IndexBand } from "#app/domain/weight.ts";
import type { Bands, Steps, Strip } from "../prose/rules.ts";

/** Of the three steps to the goal, as many filled as an answer earns. */
export function WeightSteps({ block: { caption, columns, rows } }: { block: Steps }) {
  return (
    <table className="table">
      <caption className="pb-1 text-left text-[0.9375rem] font-semibold">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{columns[0]}</th>
          <th scope="col">{columns[1]}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ weight, label, steps, counts }) => (
          <tr key={weight}>
            <th scope="row" className="font-normal">
              <span className="flex items-center gap-3">
                <b
                  className={`weight-${weight} inline-flex h-7 w-7 flex-none items-center justify-center rounded-full border border-field`}
                >
                  {weight}
                </b>
                {label}
              </span>
            </th>
            <td className="align-middle">
              <span className="flex items-center gap-3 whitespace-nowrap">
                <svg
                  viewBox="0 0 72 14"
                  className="h-3.5 w-[72px] flex-none max-[23rem]:hidden"
                  aria-hidden="true"
                >
                  {[0, 1, 2].map((at) => (
                    <rect
                      key={at}
                      x={at * 25 + 0.5}
                      y="0.5"
                      width="21"
                      height="13"
                      rx="3"
                      className={at < steps ? "fill-ink stroke-ink" : "fill-page stroke-field"}
                    />
                  ))}
                </svg>
                {counts}
              </span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const bandFill: Readonly<Record<IndexBand, string>> = {
  rarely: "fill-weight-1",
  mentioned: "fill-weight-2",
  weighed: "fill-weight-3",
  always: "fill-weight-4",
};

/** The bands of the index on their line, with what they are called. */
export function BandScale({ block: { caption, columns, rows } }: { block: Bands }) {
  const to = (at: number) => rows[at + 1]?.from ?? 100;
  return (
    <div>
      <p className="text-[0.9375rem] font-semibold" aria-hidden="true">
        {caption}
      </p>
      <svg className="mt-2 block h-12 w-full max-w-[32rem]" aria-hidden="true">
        {rows.map(({ key, from }, at) => (
          <rect
            key={key}
            x={`${from}%`}
            y="1"
            width={`${to(at) - from}%`}
            height="20"
            className={`${bandFill[key]} stroke-ink`}
          />
        ))}
        {[...rows.map(({ from }) => from), 100].map((points) => (
          <Tick key={points} points={points} y={40} />
        ))}
      </svg>
      <table className="table mt-1">
        <caption className="sr-only">{caption}</caption>
        <thead className="sr-only">
          <tr>
            <th scope="col">{columns[0]}</th>
            <th scope="col">{columns[1]}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, range, words }) => (
            <tr key={key}>
              <th scope="row" className="w-32 font-semibold whitespace-nowrap tabular-nums">
                <svg width="14" height="14" className="mr-2 inline-block align-[-1px]" aria-hidden="true">
                  <rect
                    x="0.5"
                    y="0.5"
                    width="13"
                    height="13"
                    rx="2"
                    className={`${bandFill[key]} stroke-ink`}
                  />
                </svg>
                {range}
              </th>
              <td>{words}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** How far apart other readings lie: a mark for each, the tall one ours. */
export function ReadingStrip({ block: { values, label } }: { block: Strip }) {
  const [ours] = values;
  return (
    <svg className="block h-14 w-full max-w-[32rem]" role="img" aria-label={label}>
      <rect y="12" width="100%" height="14" rx="7" className="fill-surface-2" />
      {values.map((value, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the readings of a publication never change places
        <rect key={at} x={`${value}%`} y="10" width="2" height="18" className="fill-brand" />
      ))}
      {ours === undefined ? null : (
        <rect x={`${ours}%`} y="2" width="4" height="32" rx="2" className="fill-ink" />
      )}
      {[0, 50, 100].map((points) => (
        <Tick key={points} points={points} y={51} />
      ))}
    </svg>
  );
}

/** Placed in per cent, so that the letters stay as large on a phone. */
function Tick({ points, y }: { points: number; y: number }) {
  const anchor = points === 0 ? "start" : points === 100 ? "end" : "middle";
  // Four bands end close together: the last but one moves aside.
  const dx = points === 90 ? -6 : 0;
  return (
    <text x={`${points}%`} dx={dx} y={y} fontSize="14" className="fill-muted" textAnchor={anchor}>
      {points}
    </text>
  );
}

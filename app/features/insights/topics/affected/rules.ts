import type { Language } from "#app/domain/language.ts";
import type { PublishedFigures, TopicRow } from "#app/domain/publication.ts";
import { baseOf } from "../rules.ts";

type Cells = TopicRow["cells"];

/** How often one group affected another, asked it or not; null where it is not shown. */
export type Touch = { readonly asked: number | null; readonly unasked: number | null };

export function touchOf(cells: Cells, group: string): Touch | null {
  const [asked, unasked] = [cells[`${group}:asked`], cells[`${group}:not-asked`]];
  return asked === undefined && unasked === undefined
    ? null
    : { asked: asked ?? null, unasked: unasked ?? null };
}

/** U5: who affected whom, and who was asked. Rows decide, columns are affected, in the organisation's own order. */
export function affectedOf({ topics, groups }: PublishedFigures, language: Language) {
  const topic = topics.affected;
  if (topic === undefined) return null;
  const columns = groups.filter(({ id }) => touchOf(topic.organisation.cells, id) !== null);
  const rows = groups.map(({ id, name }) => {
    const row = topic.groups[id];
    return {
      id,
      name: name[language],
      cells: row ? columns.map((column) => (column.id === id ? null : touchOf(row.cells, column.id))) : null,
    };
  });
  return {
    base: baseOf(topic, topic.organisation),
    columns: columns.map(({ id, name }) => ({ id, name: name[language] })),
    whole: columns.map(({ id }) => touchOf(topic.organisation.cells, id)),
    rows: rows.flatMap(({ cells, ...row }) => (cells ? [{ ...row, cells }] : [])),
    hidden: rows.filter(({ cells }) => cells === null).map(({ name }) => name),
  };
}

/** U5 for readers who see no groups: all that is shown, together and without a name. */
export function affectedAnywhere({ topics }: PublishedFigures) {
  const topic = topics.affected;
  if (topic === undefined) return null;
  const sum = (answer: string) =>
    Object.entries(topic.organisation.cells).reduce(
      (total, [cell, count]) => total + (cell.endsWith(`:${answer}`) ? (count ?? 0) : 0),
      0,
    );
  return { base: baseOf(topic, topic.organisation), asked: sum("asked"), unasked: sum("not-asked") };
}

/** U15: were service and logistics asked when marketing decided? Null when one group holds both, or it is not shown. */
export function promiseOf(figures: PublishedFigures, language: Language) {
  const topic = figures.topics.affected;
  const {
    promise: [promise, ...more],
    deliver,
  } = figures.promises ?? { promise: [], deliver: [] };
  if (topic === undefined || promise === undefined || more.length > 0) return null;
  const by = figures.groups.find(({ id }) => id === promise);
  const row = topic.groups[promise];
  if (by === undefined || row === undefined) return null;
  const to = figures.groups.flatMap(({ id, name }) => {
    const touch = id !== promise && deliver.includes(id) ? touchOf(row.cells, id) : null;
    return touch && (touch.asked !== null || touch.unasked !== null)
      ? [{ name: name[language], ...touch }]
      : [];
  });
  return to.length === 0 ? null : { base: baseOf(topic, row), by: by.name[language], to };
}

import { METHODOLOGY } from "#app/domain/publication.ts";
import type { WorkScope } from "#app/shared/scope.server.ts";
import { figuresForm } from "../../form.ts";
import { publicationOf, revisionOf } from "../../rules.ts";
import { answersIn } from "../../topics/queries.server.ts";
import { tallyTopics } from "../../topics/rules.ts";
import { bookOf, figuresIn, type Kept, momentOf, type Seen } from "../book/rules.ts";
import { type Difference, differingParts } from "../rules.ts";

interface Compared {
  readonly differences: Difference[];
  /** Publications that cannot be made again. */
  readonly unknown: number;
}

/**
 * Makes the publication of a closing again, and the revision that it wrote of the one before, and compares them to the
 * letter with what was kept.
 * @param isUnsure was something erased since of what was counted?
 */
export async function compareFigures(scope: WorkScope, seen: Seen, isUnsure: boolean): Promise<Compared> {
  const { closing, old, histories } = seen;
  const { through } = closing;
  const { before, own } = bookOf(seen);
  const corrections = own.filter((line) => line.through < through);
  const compared = [];
  if (old) {
    const kept = { figures: figuresIn(old.figures), inputs: old.inputs };
    const made = corrections.length > 0 ? written(revisionOf(kept, [...before, ...corrections])) : null;
    compared.push(compare(old.revision, made, { through: old.through, revision: 1 }, false));
  }
  const last = old && figuresIn((old.revision ?? old).figures);
  let isForgotten = isUnsure;
  const answers = answersIn(scope, () => {
    isForgotten = true;
  });
  const make = async (at: number) => {
    const { inputs, moves } = closing;
    const tally = await tallyTopics(answers, {
      through,
      closings: moves ? [...seen.closed, { through, at }] : seen.closed,
      first: seen.first,
      departments: new Map(Object.entries(inputs.departments).map(([id, groupId]) => [id, { groupId }])),
      repairs: inputs.repairs ?? [],
      before: last,
      k: inputs.k,
    });
    const lines = [...before, ...own];
    const cameBack = inputs.answers ?? null;
    return written(publicationOf({ through, inputs, lines, moves, tally, answers: cameBack, before: last }));
  };
  let made = await make(closing.publishedAt);
  const moments = made === closing.figures ? [] : histories.near(momentOf(closing));
  for (const moment of moments) if (made !== closing.figures) made = await make(moment);
  compared.push(compare(closing, made, { through, revision: 0 }, isForgotten));
  return {
    differences: compared.flatMap(({ differences }) => differences),
    unknown: compared.reduce((sum, { unknown }) => sum + unknown, 0),
  };
}

function written(figures: Parameters<typeof figuresForm.parse>[0]): string {
  return JSON.stringify(figuresForm.parse(figures));
}

function compare(
  kept: Kept | null,
  made: string | null,
  place: { readonly through: string; readonly revision: number },
  isUnsure: boolean,
): Compared {
  if (kept !== null && kept.methodology !== METHODOLOGY) return { differences: [], unknown: 1 };
  if ((kept?.figures ?? null) === made) return { differences: [], unknown: 0 };
  const parts =
    kept === null || made === null
      ? [kept === null ? "all: it is missing" : "all: no closing wrote it"]
      : differingParts(JSON.parse(kept.figures), JSON.parse(made));
  const isOfErased = isUnsure && parts.every((part) => part.startsWith("topics"));
  if (isOfErased) return { differences: [], unknown: 1 };
  return { differences: [{ kind: "figures", ...place, parts }], unknown: 0 };
}

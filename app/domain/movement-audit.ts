/** Changes that two totals have in common: of one publication step and of one group's stretch of steps. */
export type Link = { readonly from: string; readonly to: string; readonly authors: readonly string[] };

/** Beyond this many totals in one knot the answer is no, so that more is held rather than too little. */
const MOST_TOTALS = 14;

/** The end of everything that is not shown: it has no published total. */
export const NOT_SHOWN = "not shown";

/**
 * May the totals that this decision touches be published beside all earlier ones? Totals are the ends of the links;
 * each change counts in exactly two. What sums and differences of totals can isolate is then a cut: the changes on
 * links between one set of totals and the rest. Every cut that is not empty must describe at least k distinct people.
 * @param links cells of changes; @param k threshold in people
 * @param touched links of totals that are new; what hangs together with none of them is already out, or safe
 * Source: row space of an incidence matrix (its smallest supports are the cuts of the graph), counted in people.
 */
export function everyCutHolds(links: readonly Link[], k: number, touched: (link: Link) => boolean): boolean {
  return knots(links)
    .filter((knot) => knot.some(touched))
    .flatMap((knot) => knots(mergeStrong(knot, k)))
    .every((knot) => knotHolds(knot, k));
}

/** Ends joined by k or more people cannot be told apart by a small cut: make them one, until nothing changes. */
function mergeStrong(links: readonly Link[], k: number): Link[] {
  let current = bundle(links);
  for (;;) {
    const strong = current.find((link) => link.authors.length >= k);
    if (strong === undefined) return current;
    const [kept, gone] = strong.to === NOT_SHOWN ? [strong.to, strong.from] : [strong.from, strong.to];
    const rename = (end: string) => (end === gone ? kept : end);
    current = bundle(current.map((link) => ({ ...link, from: rename(link.from), to: rename(link.to) })));
  }
}

function bundle(links: readonly Link[]): Link[] {
  const byEnds = new Map<string, { from: string; to: string; authors: Set<string> }>();
  for (const link of links) {
    if (link.from === link.to || link.authors.length === 0) continue;
    const [from, to] = link.from < link.to ? [link.from, link.to] : [link.to, link.from];
    const key = JSON.stringify([from, to]);
    const found = byEnds.get(key) ?? { from, to, authors: new Set<string>() };
    for (const author of link.authors) found.authors.add(author);
    byEnds.set(key, found);
  }
  return [...byEnds.values()].map((link) => ({ ...link, authors: [...link.authors] }));
}

/** Links that hang together. What is not shown joins nothing: a smallest cut never needs both sides of it. */
function knots(links: readonly Link[]): Link[][] {
  const left = new Set(links);
  const found: Link[][] = [];
  for (const start of links) {
    if (!left.delete(start)) continue;
    const knot = [start];
    const ends = new Set([start.from, start.to]);
    ends.delete(NOT_SHOWN);
    for (let size = 0; size !== knot.length; ) {
      size = knot.length;
      for (const link of left) {
        if (!ends.has(link.from) && !ends.has(link.to)) continue;
        left.delete(link);
        knot.push(link);
        ends.add(link.from).add(link.to).delete(NOT_SHOWN);
      }
    }
    found.push(knot);
  }
  return found;
}

function knotHolds(links: readonly Link[], k: number): boolean {
  const ends = [...new Set(links.flatMap((link) => [link.from, link.to]))];
  if (ends.length > MOST_TOTALS) return false;
  // The last end stays on one side: a cut and its complement are the same.
  for (let side = 1; side < 2 ** (ends.length - 1); side++) {
    const inside = (end: string) => Math.floor(side / 2 ** ends.indexOf(end)) % 2 === 1;
    const people = new Set<string>();
    for (const link of links) {
      if (inside(link.from) === inside(link.to)) continue;
      for (const author of link.authors) people.add(author);
    }
    if (people.size < k) return false;
  }
  return true;
}

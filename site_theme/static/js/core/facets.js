/** How much each choice would give: sums of levels over all criteria, and live counts that leave one criterion out. */

/** A sum at or above this is out. Below it the sum is the order: criteria not surely met, times 256, and those at 1. */
export const OUT = 1 << 16;
/** Added to the sum of a row that is shown in another section. */
export const ELSEWHERE = 1 << 24;
const WEIGHT_OF_LEVEL = Int32Array.of(OUT, 257, 256, 0);

/** Returns one sum for each of `count` tracks of the weights of its levels: 0 fits all, from OUT on it is out. */
export function sumLevels(count, levels) {
  const sums = new Int32Array(count);
  for (const each of levels) for (let track = 0; track < count; track++) sums[track] += WEIGHT_OF_LEVEL[each[track]];
  return sums;
}

/** The worst level in a sum: 3 (fits), 2 or 1 (might), 0 (out). */
export function levelOfSum(sum) {
  return sum === 0 ? 3 : sum >= OUT ? 0 : sum & 255 ? 1 : 2;
}

/** The tracks that fail no criterion but, perhaps, `name`, in any of `ways` ({sums, levels}) to attend. */
export function tracksPassing(ways, name) {
  const owns = ways.map(({ levels }) => levels.get(name));
  const passes = new Uint8Array(ways[0].sums.length);
  ways.forEach(({ sums }, at) => {
    const own = owns[at];
    for (let track = 0; track < passes.length; track++) {
      if ((sums[track] & (ELSEWHERE - 1)) - (own ? WEIGHT_OF_LEVEL[own[track]] : 0) < OUT) passes[track] = 1;
    }
  });
  const passing = [];
  passes.forEach((isPassing, track) => isPassing && passing.push(track));
  return passing;
}

/**
 * Counts facilities by term of a group.
 *
 * @param index  a decoded index
 * @param {string} name  the group
 * @param {number[]} passing  the tracks that fail no criterion but this group's own
 * @returns {{counts: Map<string, number>, unsaid: number}}  facilities that say yes, by slug; facilities of which no such
 *   program says anything about this group
 */
export function countFacet(index, name, passing) {
  const { facility } = index.tracks;
  const { terms, standings, of } = index.groups[name];
  const counts = new Int32Array(terms.length);
  const lastCounted = new Int32Array(terms.length).fill(-1);
  let [found, telling, last, lastTelling] = [0, 0, -1, -1];
  for (const track of passing) {
    const here = facility[track];
    const { yes, maybe, answered } = standings[of[track]];
    if (last !== here) found++;
    last = here;
    if ((answered || maybe.length) && lastTelling !== here) {
      telling++;
      lastTelling = here;
    }
    for (const term of yes) {
      if (lastCounted[term] !== here) counts[term]++;
      lastCounted[term] = here;
    }
  }
  return { counts: new Map(terms.map(({ slug }, at) => [slug, counts[at]])), unsaid: found - telling };
}

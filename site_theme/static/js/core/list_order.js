/** The orders of what is kept: as somebody ordered it, by county, by how the hours fit, by how near it is. */

/** What is not known comes last. */
const LAST = Infinity;

const compareWords = (one, other) => (one < other ? -1 : one > other ? 1 : 0);

/** Groups of a list by a key, in the order in which the keys are met first. */
function groupedBy(items, keyOf) {
  const groups = new Map();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return [...groups].map(([key, members]) => ({ key, items: members }));
}

/** By video last, then by state and county; an unknown county after the known ones of its state, no program at all at the end. */
function byCounty(items) {
  const rank = ({ isKnown, isByVideo }) => (!isKnown ? 2 : isByVideo ? 1 : 0);
  const order = (one, other) =>
    rank(one) - rank(other) || compareWords(one.state, other.state) || Number(!one.county) - Number(!other.county) || compareWords(one.county, other.county);
  const keyOf = (item) => (!item.isKnown ? "unknown" : item.isByVideo ? "video" : `${item.state}/${item.county}`);
  return groupedBy([...items].sort(order), keyOf);
}

const byFit = (items) => groupedBy([...items].sort((one, other) => (other.fit ?? -1) - (one.fit ?? -1)), ({ fit }) => `fit-${fit ?? "unknown"}`);

function byDistance(items) {
  const farOf = ({ miles }) => miles ?? LAST;
  // Two that are not known are alike: the difference of two infinities is no number.
  const sorted = [...items].sort((one, other) => (farOf(one) === farOf(other) ? 0 : farOf(one) - farOf(other)));
  return groupedBy(sorted, ({ miles }) => (miles === null ? "far-unknown" : "far"));
}

/**
 * @param {Object[]} items  in the person's order: `{ isKnown, isByVideo, state, county, fit, miles }`; `isKnown` is false for a program
 *   whose facts are not there, `fit` is 3, 2, 0 or null, `miles` null where not known
 * @param {string} order  "mine", "county", "fit" or "near"
 * @returns {{key: string, items: Object[]}[]}  groups; `key` is "" where they need no heading, else "video", "unknown", "TX/Harris"
 *   ("TX/" for a county that is not known), "fit-3", "fit-2", "fit-0", "fit-unknown", "far" or "far-unknown". Within a group what
 *   is alike stays as it was
 */
export function orderKept(items, order) {
  if (order === "county") return byCounty(items);
  if (order === "fit") return byFit(items);
  return order === "near" ? byDistance(items) : [{ key: "", items }];
}

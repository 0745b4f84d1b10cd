/** The list of what is kept in words: what its address asks, and the headings of its orders. */
import { freeOf, readFragment } from "./fragment.js";
import { onlyText } from "./fragment_text.js";
import { freeWords } from "./free_words.js";

/** Keys of words by the key of a group, as orderKept gives it. */
const HEADING_KEYS = {
  "": "list_in_order",
  video: "list_video",
  unknown: "list_unknown",
  "fit-3": "list_fit_3",
  "fit-2": "list_fit_2",
  "fit-0": "list_fit_0",
  "fit-unknown": "list_unknown",
  far: "list_nearest",
  "far-unknown": "list_far_unknown",
};

/**
 * @param {string} text  what stands behind the #, with it or without; anything at all
 * @returns {{asked: {where: string, free: number[][]|null}, problems: Object[]}}  problems as readFragment gives them
 */
export function parseListAddress(text) {
  const asked = { where: "", free: null };
  const readers = {
    where: (value) => (asked.where = onlyText(value)),
    free: (value) => (asked.free = freeOf(value) ?? null),
  };
  const problems = readFragment(text, (key, value) => (Object.hasOwn(readers, key) && readers[key](value) ? "" : "part"));
  return { asked, problems };
}

/** What a search asked, in a sentence; "" for nothing. `place` is undefined while it is looked up, null when it is not known. */
export function askedWords({ where, place, free }, words) {
  const { say } = words;
  // A state has no middle to measure from.
  const near = place === undefined ? where : Number.isFinite(place?.latitude) ? place.label : "";
  const parts = [near && say("list_near", { place: near }), free && say("list_free", { times: freeWords(free, words) })].filter(Boolean);
  return parts.length ? say("list_from_search", { asked: parts.join("; ") }) : "";
}

/** The heading of a group of programs. */
export function headingWords(key, { say }) {
  if (Object.hasOwn(HEADING_KEYS, key)) return say(HEADING_KEYS[key]);
  const [state, county] = key.split("/");
  if (!state) return say("list_unknown");
  return county ? say("list_in_county", { county, state }) : say("list_no_county", { state });
}

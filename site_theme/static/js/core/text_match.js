/**
 * Finds programs by words: names, cities and free words of records, and other words for what a program offers.
 *
 * A text is cut into pieces: a run of up to four words that stands in a label or synonym of a term ("dual diagnosis"),
 * else one word. Every piece must match a row: each of its words begins a word of the row's own text, or the run
 * stands in a label or synonym of a term that the row has. A word that nothing holds may be misspelt.
 */

import { foldText } from "./fold_text.js";

const LONGEST_RUN = 4;

/** Letters that may be wrong in a word: none below 5, one below 8, then two. */
function slipsAllowed(word) {
  return word.length < 5 ? 0 : word.length < 8 ? 1 : 2;
}

/** Letters left out, added, changed, or changed places with the next one; more than `most` comes back as `most` + 1. */
export function slipsBetween(one, other, most) {
  if (Math.abs(one.length - other.length) > most) return most + 1;
  let before = [];
  let last = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let row = 1; row <= one.length; row++) {
    const next = [row];
    for (let at = 1; at <= other.length; at++) {
      const isSame = one[row - 1] === other[at - 1];
      next[at] = Math.min(last[at] + 1, next[at - 1] + 1, last[at - 1] + (isSame ? 0 : 1));
      const isSwapped = row > 1 && at > 1 && one[row - 1] === other[at - 2] && one[row - 2] === other[at - 1];
      if (isSwapped) next[at] = Math.min(next[at], before[at - 2] + 1);
    }
    if (Math.min(...next) > most) return most + 1;
    [before, last] = [last, next];
  }
  return last[other.length];
}

/**
 * @param index  a decoded index
 * @returns {function(string): Uint8Array}  3 for each track whose words and terms hold all of a text, else 0
 */
export function createTextMatch(index) {
  const { facilities, tracks } = index;
  let texts = null;
  const prepare = () => {
    const { name, organization, alsoKnown, city, state } = facilities;
    const folded = new Map();
    const joined = (parts) => {
      const text = parts.join(" ").trim();
      if (!folded.has(text)) folded.set(text, ` ${foldText(text)}`);
      return folded.get(text);
    };
    texts = {
      facilities: name.map((own, at) => joined([own, organization[at], alsoKnown[at], city[at], state[at]])),
      tracks: tracks.words.map((words, at) => joined([words, tracks.name[at]])),
      terms: Object.values(index.groups).map((group) =>
        group.terms.map((term) => ` ${[term.label, term.slug, ...term.words].map(foldText).join(" | ")}`),
      ),
    };
  };
  const isKnown = (run) => texts.terms.some((terms) => terms.some((text) => text.includes(` ${run}`)));

  /** The words that a misspelt one may stand for: those with the fewest slips. */
  const spelledLike = (word) => {
    let most = slipsAllowed(word);
    let near = [];
    if (!most) return near;
    texts.words ??= new Set([...new Set([texts.facilities, texts.tracks, ...texts.terms].flat())].join(" ").split(" "));
    for (const known of texts.words) {
      const slips = slipsBetween(word, known, most);
      if (slips > most) continue;
      if (slips < most) [most, near] = [slips, []];
      near.push(known);
    }
    return near;
  };

  /** Marks in `hits` the tracks that `run` (one word or several) matches by the terms they have. */
  const markTerms = (run, hits) => {
    Object.values(index.groups).forEach((group, at) => {
      const named = texts.terms[at].map((text) => text.includes(` ${run}`));
      if (!named.includes(true)) return;
      const holds = group.standings.map((standing) => standing.yes.some((term) => named[term]));
      for (let track = 0; track < tracks.count; track++) if (holds[group.of[track]]) hits[track] = 1;
    });
  };

  /** Marks in `hits` the tracks whose own text, with their facility's, holds every one of `words`. */
  const markNames = (words, hits) => {
    const wanted = words.map((word) => ` ${word}`);
    let [last, missing] = [-1, []];
    for (let track = 0; track < tracks.count; track++) {
      const facility = tracks.facility[track];
      if (facility !== last) missing = wanted.filter((word) => !texts.facilities[facility].includes(word));
      last = facility;
      if (!missing.length || missing.every((word) => texts.tracks[track].includes(word))) hits[track] = 1;
    }
  };

  const hitsOf = (words) => {
    const hits = new Uint8Array(tracks.count);
    const run = words.join(" ");
    markNames(words, hits);
    markTerms(run, hits);
    if (words.length === 1 && !hits.includes(1) && !isKnown(run)) {
      for (const word of spelledLike(run)) {
        markNames([word], hits);
        markTerms(word, hits);
      }
    }
    return hits;
  };

  return (text) => {
    if (!texts) prepare();
    const words = foldText(text).split(" ").filter(Boolean);
    const levels = new Uint8Array(tracks.count).fill(3);
    while (words.length) {
      let length = Math.min(LONGEST_RUN, words.length);
      while (length > 1 && !isKnown(words.slice(0, length).join(" "))) length--;
      const hits = hitsOf(words.splice(0, length));
      for (let track = 0; track < levels.length; track++) if (!hits[track]) levels[track] = 0;
    }
    return levels;
  };
}

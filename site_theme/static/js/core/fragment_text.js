/** How an address of a search is written behind its #. core/fragment.js reads it. */

export const FRAGMENT_VERSION = "1";
const LONGEST_TEXT = 100;
/** Lone surrogates, which no address can hold, control characters, and marks that turn the direction of text. */
const UNWANTED = /[\p{Cs}\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/** A text without what nobody means to write, and cut short. */
export const onlyText = (text) => text.replace(UNWANTED, "").trim().slice(0, LONGEST_TEXT).replace(UNWANTED, "");

/** The fragment, without #, of pairs of a key and a value; those without a value are left out. "" for none. */
export function fragmentOf(pairs) {
  const readable = (value) => encodeURIComponent(value).replace(/%2C/g, ",").replace(/%3A/g, ":").replace(/%2F/g, "/").replace(/%20/g, "+");
  const written = pairs.filter(([, value]) => value).map(([key, value]) => `&${key}=${readable(value)}`);
  return written.length ? `v=${FRAGMENT_VERSION}${written.join("")}` : "";
}

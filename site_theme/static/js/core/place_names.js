/** Spellings of one place name that mean the same, as `generator/directory/place_names.py` folds them. */

const SPELLED_OUT = {
  e: "east",
  ft: "fort",
  hts: "heights",
  mt: "mount",
  mtn: "mountain",
  n: "north",
  s: "south",
  spgs: "springs",
  st: "saint",
  ste: "sainte",
  twp: "township",
  w: "west",
};
const ALSO_CALLED = { newyork: "newyorkcity", washington: "washingtondc" };

/** What all spellings of a name share: small letters, no accents, spaces or marks, words spelled out; may be empty. */
export function placeNameKey(name) {
  if (/^[a-z]+$/.test(name)) return name;
  const words = name.normalize("NFKD").replace(/['\x60]|[^ -~]/g, "").toLowerCase().match(/[a-z0-9]+/g) ?? [];
  if (words.length < 2) return words[0] ?? "";
  if (words[0] === "the") words.shift();
  return words.map((word) => (Object.hasOwn(SPELLED_OUT, word) ? SPELLED_OUT[word] : word)).join("");
}

/** Keys of a name without what tells its kind ("Township", "City of"). */
export function shorterPlaceKeys(name) {
  const bare = name
    .replace(/[,(].*$/, "")
    .trim()
    .replace(/^(?:city|town|village|borough|township) of /i, "")
    .replace(/ (?:charter township|township|twp\.?|borough)$/i, "");
  return bare === name ? [] : placeKeysBesides(name, [bare]);
}

/** All keys of a name besides its own: also of the parts of a joined one, and what a city is called besides. */
export function otherPlaceKeys(name) {
  const parts = /[-/]/.test(name) ? name.split(/[-/]/) : [];
  const also = ALSO_CALLED[placeNameKey(name)];
  return [...shorterPlaceKeys(name), ...placeKeysBesides(name, also ? [...parts, also] : parts)];
}

function placeKeysBesides(name, others) {
  const own = placeNameKey(name);
  return others.map(placeNameKey).filter((key) => key && key !== own);
}

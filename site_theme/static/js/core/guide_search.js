/** The one search box: which kinds of programs, and which pages of the guide, go with what somebody types. */
import { foldText } from "./fold_text.js";
import { fragmentOf, onlyText } from "./fragment_text.js";
import { USUAL_RADIUS_MILES } from "./usual_radius.js";

const MOST_TERMS = 4;
const MOST_PAGES = 6;
const MOST_WORDS = 12;
const SHORTEST = 2;
const LONG = 5;
const ZIP = /^\d{5}$/;
const GLOSSARY = "glossary/";
/** What is found first: pages for families, then what words mean, then all else. */
const ORDER = ["choose/", GLOSSARY];
/** How well a name fits what is typed, from the best fit to the one that still counts. */
const SAME = 4, BEGINS = 3, HOLDS = 2, IS_HELD = 1;
/** Another word for a term fits a little less well than its own name, and not by one word out of several. */
const OTHER_WORD = 0.5;
/** Parts of a page that nobody looks for. */
const ASIDE = /#(?:next|sources)$/;

/** "veterans" and "veteran" are one word. */
const singular = (text) => text.replace(/(\p{L}{3})s(?![\p{L}\p{N}])/gu, "$1");

/** Words begin alike whose English endings differ: "relaps" stands for relapse, relapsed and relapsing. */
const stem = (word) => word.replace(/^(?!even|morn|dur|noth|someth)(\p{L}{3,})ings?$|^(\p{L}{4,}?)(?:ied|ies|ed|es|s|e|y)$/u, "$1$2");

/** The words of a text that say what it is about: those that are not in `small`, or all where none is left. */
export function tellingWords(typed, small) {
  const words = foldText(typed).split(" ").filter(Boolean).slice(0, MOST_WORDS);
  const telling = words.filter((word) => !small.has(word));
  return telling.length ? telling : words;
}

/** Whether a text holds one of `urgent`: a word, the beginning of one if it is long enough, or, as "cut+-self", several. */
export function isUrgent(typed, urgent) {
  const words = foldText(typed).split(" ");
  const begins = (word, part) => word.startsWith(part) && (word === part || part.length >= LONG);
  const among = (word, part) => (part.startsWith("-") ? word.endsWith(part.slice(1)) : word.startsWith(part));
  return urgent.some((each) => {
    const parts = each.split("+");
    return parts.every((part) => words.some((word) => (parts.length > 1 ? among : begins)(word, part)));
  });
}

/** Whether the section at an address of the guide is worth a search. */
export const isSearched = (address) => !ASIDE.test(address);

/** What the engine is asked: letters and digits only, since other signs mean something to it. */
export const engineQuery = (words, isEnglish) => (isEnglish ? words.map(stem) : words).join(" ");

/**
 * The terms that a search for programs can ask for, out of the glossary's entries in the index.
 *
 * @param {{address: string, title: string, text: string}[]} docs  sections of the guide
 * @param {{groups: Object<string, string>, times: Object<string, string>, textOf: function(string): string, askable: string, others: string}} reading  `groups` by what
 *   anchors begin with, free `times` by anchor, `textOf` makes text of HTML, `askable` stands in an entry that can be asked for, `others` holds %(words)s
 * @returns {{address: string, label: string, names: string[], group: string, slug: string}[]}  `names` folded, the label first
 */
export function termsOf(docs, { groups, times, textOf, askable, others }) {
  const [before, after] = others.split("%(words)s");
  const lists = Object.keys(groups);
  return docs.flatMap(({ address, title, text }) => {
    const [page, anchor = ""] = address.split("#");
    const isTime = page.startsWith(GLOSSARY) && Object.hasOwn(times, anchor);
    const list = page.startsWith(GLOSSARY) && lists.find((name) => anchor.startsWith(`${name}-`));
    const said = list || isTime ? textOf(text) : "";
    if (!isTime && !said.includes(askable)) return [];
    const label = textOf(title);
    const at = said.lastIndexOf(before);
    const more = at < 0 ? [] : said.slice(at + before.length, said.lastIndexOf(after)).split(", ");
    const names = [label, ...more].map((name) => singular(foldText(name)));
    const asked = isTime ? { group: "free", slug: times[anchor] } : { group: groups[list], slug: anchor.slice(list.length + 1) };
    return [{ address, label, names, ...asked }];
  });
}

/** How well a name fits a run of words; what is left of a question must be half of the name: "can i work" is not "works with ...". */
function fitOf(name, run, isQuestion) {
  if (name === run) return SAME;
  const own = ` ${name}`;
  const isMeant = !isQuestion || (`${own} `.includes(` ${run} `) && run.split(" ").length * 2 >= name.split(" ").length);
  if (isMeant && name.startsWith(run)) return BEGINS;
  if (isMeant && run.split(" ").every((word) => own.includes(` ${word}`))) return HOLDS;
  return ` ${run} `.includes(`${own} `) ? IS_HELD : 0;
}

/** The few terms whose name or other words go with what is typed, best first. */
export function matchingTerms(terms, typed, small) {
  const telling = tellingWords(typed, small);
  const isQuestion = telling.length < foldText(typed).split(" ").length;
  const runs = [...new Set([foldText(typed), telling.join(" ")].map(singular))];
  if (!runs.some((run) => run.length >= SHORTEST)) return [];
  const fit = (name, isOther, run) => {
    const found = fitOf(name, run, isQuestion);
    return isOther && (found !== HOLDS || run.includes(" ")) ? found - OTHER_WORD : isOther ? 0 : found;
  };
  const fits = ({ names }) => Math.max(...names.flatMap((name, at) => runs.map((run) => fit(name, at > 0, run))));
  return terms
    .map((term) => ({ term, fit: fits(term) }))
    .filter(({ fit }) => fit > 0)
    .sort((one, other) => other.fit - one.fit)
    .slice(0, MOST_TERMS)
    .map(({ term }) => term);
}

/** Of terms those that a text names one beside the other, such as "anxiety teen": one of each group. */
function namedTogether(terms, typed) {
  const text = ` ${singular(foldText(typed))} `;
  const named = terms.filter(({ names }) => names.some((name) => text.includes(` ${name} `)));
  const together = named.filter(({ group }, at) => named.findIndex((each) => each.group === group) === at);
  return together.length > 1 ? together : [];
}

/**
 * Searches for programs: what kind of line each is, what it names, and the fragment of its address.
 *
 * Whoever types a place or words of danger is not asked to look for programs that have these in their names.
 */
export function programLines(typed, terms, { urgent = false } = {}) {
  const text = onlyText(typed);
  const show = (asked) =>
    ({ kind: "show", text: asked.map(({ label }) => label).join(", "), fragment: fragmentOf(asked.map(({ group, slug }) => [group, slug])) });
  const together = namedTogether(terms, typed);
  const isPlace = ZIP.test(text);
  return [
    ...(together.length ? [show(together)] : []),
    ...terms.map((term) => show([term])),
    ...(isPlace ? [{ kind: "near", text, fragment: fragmentOf([["where", text], ["within", String(USUAL_RADIUS_MILES)]]) }] : []),
    ...(text && !isPlace && !urgent ? [{ kind: "says", text, fragment: fragmentOf([["name", text]]) }] : []),
  ];
}

function placeOf({ address }) {
  const at = ORDER.findIndex((folder) => address.startsWith(folder));
  return at < 0 ? ORDER.length : at;
}

/** How many of the words asked for a section holds, and how many of them in its heading; the engine marks those. */
function worthOf({ terms, title }) {
  const held = Object.values(terms);
  return (held.filter(Boolean).length + Math.min(title.split("<mark").length - 1, held.length)) / (held.length || 1);
}

/** The page that these items are of, with its best part; undefined when none of them is wanted. */
function pageOf(items, isWanted) {
  const parts = items.filter((item) => item.score > 0 && isWanted(item)).map((part) => ({ part, worth: worthOf(part) }));
  const [best] = parts.sort((one, other) => other.worth - one.worth || other.part.score - one.part.score);
  return best && { page: items.find(({ address }) => !address.includes("#")) ?? items[0], ...best };
}

/**
 * Pages of the guide in the order in which they are shown.
 *
 * @param {Object[][]} found  by page, as Material's engine gives them: its sections, with `address`, `title`, `score` and `terms`
 * @param {Set<string>} shown  addresses that stand among the programs already; they come here only when there is nothing else
 * @returns {{page: Object, part: Object}[]}  each page with the section that fits best, or itself
 */
export function bestPages(found, shown) {
  const pagesOf = (isWanted) => found.map((items) => pageOf(items, isWanted)).filter(Boolean);
  const others = pagesOf(({ address }) => !shown.has(address));
  const pages = others.length ? others : pagesOf(() => true);
  const most = Math.max(...pages.map(({ worth }) => worth));
  return pages
    .filter(({ worth }) => worth * 2 >= most)
    .sort(
      (one, other) =>
        placeOf(one.part) - placeOf(other.part) ||
        other.worth - one.worth ||
        other.part.score - one.part.score,
    )
    .slice(0, MOST_PAGES);
}

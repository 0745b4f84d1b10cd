/**
 * What is said about results: how many there are, in which order, and what is not known about them.
 *
 * `view` is what components/results.js draws: `{ index, query, place, result }` and what createWords gives, in one object.
 */
import { termsListed } from "./program_words.js";
import { criteriaOf } from "./query.js";

/** So many facilities of a long list are looked at to say what is most often not stated: making all their rows would take long. */
const MOST_SAMPLED = 400;
/** More criteria than these are not named above a group. */
const MOST_NAMED = 3;
/** More terms than these are not named where a program lists others than those asked for. */
const MOST_LISTED = 3;

/** What is said of a limit that is not like others. */
const LIMIT_KEYS = { age: "results_by_exception", focus: "results_together", payer: "results_plans_unnamed" };

/** What a criterion of the engine is about, in the middle of a sentence: "insurance" for "payer" and for "not-payer". */
export function criterionWords(criterion, say) {
  return say(`results_of_${criterion.replace(/^not-/, "").replace(/-/g, "_")}`);
}

/** How many programs at how many facilities: "7 programs at 5 facilities", "none". */
export function countWords(programs, facilities, { say }) {
  if (!programs) return say("results_no_program");
  return say("results_counted", {
    programs: say("results_programs", { count: programs }),
    facilities: say("results_facilities", { count: facilities }),
  });
}

/** The same of what fits and of what might, in some sections: "Fits: 7 programs at 5 facilities. Might fit: none."; the number alone when nothing is asked. */
export function foundWords(sections, view) {
  const counted = (group) => {
    const programs = sections.reduce((sum, section) => sum + section.programs[group], 0);
    return countWords(programs, new Set(sections.flatMap((section) => section[group].map((found) => found.facility))).size, view);
  };
  const fits = counted("fits");
  return isNarrowed(view) ? view.say("results_found", { fits, might: counted("might") }) : fits;
}

/** The sentence for those who do not see the list. */
export function announcementOf(view) {
  const { sections } = view.result;
  return sections.some(({ fits, might }) => fits.length || might.length) ? foundWords(sections, view) : view.say("results_none");
}

/** Whether anything is asked at all: an order or a view asks for nothing. */
export function isNarrowed({ query, place }) {
  return Boolean(place) || criteriaOf(query).length > 0;
}

/** The rule of the order in a sentence. Without a place there is no distance in it. */
export function orderWords(view) {
  const { sort } = view.query;
  const rule = sort !== "best" || view.place ? sort : isNarrowed(view) ? "anywhere" : "whole";
  return `${view.say(`results_order_${rule}`)} ${view.say("results_unpaid")}`;
}

/**
 * Why a criterion of a row is not sure to be met: "unsaid" nobody says, "others" they list others than those asked
 * for, "limits" only by exception, at the facility or otherwise not for sure, "said" what is stated leaves it open;
 * "" when it is met.
 */
function doubtOf({ track, levels }, criterion, { index, query }) {
  const level = levels[criterion];
  if (level !== 2) return level < 2 ? "others" : "";
  if (criterion === "free") return index.tracks.when[track].length ? "said" : "unsaid";
  if (criterion === "age") return index.tracks.ages[track] ? "limits" : "unsaid";
  const terms = index.groups[criterion] ? termsListed(track, criterion, "maybe", index) : [];
  return terms.some((term) => query.terms[criterion].includes(term.slug)) ? "limits" : "unsaid";
}

/** What is most often not stated by the best programs of facilities, the most frequent first: ["schedule", "insurance"]. */
export function unsaidWords(found, view) {
  const counts = new Map();
  const step = Math.ceil(found.length / MOST_SAMPLED);
  for (let at = 0; at < found.length; at += step) {
    const best = found[at].rows[0];
    for (const criterion of Object.keys(best.levels)) {
      if (doubtOf(best, criterion, view) !== "unsaid") continue;
      const name = criterionWords(criterion, view.say);
      counts.set(name, (counts.get(name) ?? 0) + 1);
    }
  }
  return [...counts].sort((one, other) => other[1] - one[1]).slice(0, MOST_NAMED).map(([name]) => name);
}

/** What has to be asked about a row, each in words: "they don't say about: schedule", "they list other insurance (Aetna)". */
export function doubtWords(row, view) {
  const { say, list, index } = view;
  const unsaid = new Set();
  const doubts = [];
  for (const criterion of Object.keys(row.levels)) {
    const doubt = doubtOf(row, criterion, view);
    const what = doubt && criterionWords(criterion, say);
    if (doubt === "unsaid") unsaid.add(what);
    if (doubt === "limits") doubts.push(say(LIMIT_KEYS[criterion] ?? "results_limits", { what }));
    if (doubt === "others") {
      const listed = termsListed(row.track, criterion, "yes", index).map((term) => term.label);
      const isLong = !listed.length || listed.length > MOST_LISTED;
      doubts.push(say(isLong ? "results_others" : "results_others_listed", { what, listed: list(listed) }));
    }
  }
  return unsaid.size ? [say("results_unsaid", { facts: [...unsaid].join(", ") }), ...doubts] : doubts;
}

/**
 * Why a row is among the results: "Fits: Mon, Wed 6-9 pm", "Might fit: they don't say about: insurance"; "" when it
 * fits and no hours were asked for.
 *
 * @param {{summary: string, notes: string[]}|null} explained  how it fits the free hours, as fitWords says it
 */
export function whyWords(row, explained, view) {
  const { say } = view;
  const { summary = "", notes = [] } = explained || {};
  const isOpen = summary && doubtOf(row, "free", view) === "said";
  const doubts = [...(isOpen ? [summary] : []), ...doubtWords(row, view)].join("; ");
  const sentences = doubts ? [`${say("results_might", { how: doubts })}.`] : [];
  if (summary && row.levels.free === 3) sentences.push(`${say(doubts ? "results_fits_times" : "results_fits", { how: summary })}.`);
  return [...sentences, ...(isOpen || !doubts ? notes : [])].join(" ");
}

/** How many programs are shown for a query: what might fit counts only where it is not hidden. No result, none. */
export function countPrograms(result, { only }) {
  return (result?.sections ?? []).reduce((sum, { programs: { fits, might } }) => sum + fits + (only ? 0 : might), 0);
}

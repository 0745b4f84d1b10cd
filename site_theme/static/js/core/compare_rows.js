/** The rows of a comparison that depend on who looks: how far it is, and whether the hours fit. */
import { createDistances } from "./distance.js";
import { distanceWords } from "./distance_words.js";
import { fitWords } from "./fit_words.js";
import { fitOfProgram } from "./program_fit.js";

/** Keys of words by how well hours fit. */
const FIT_KEYS_OF_LEVEL = { 3: "results_fits", 2: "results_might", 0: "comparepage_hours_no_fit" };
const fitSentence = (key, how, say) => say("comparepage_sentence", { text: say(key, { how }) });

/**
 * Miles from a place to a program as the crow flies, in words, with how exact they are.
 *
 * @param {Object} program  as core/program_facts.js has it
 * @param {Object} place  as core/places.js has it
 * @param {function(string, Object=): string} say
 * @returns {string}
 */
export function wayWords({ index: { facilities, tracks }, facility, track }, place, say) {
  if (!tracks.inPerson[track]) return say("results_place_video");
  const [latitude, longitude] = [[facilities.latitude[facility]], [facilities.longitude[facility]]];
  const [miles] = createDistances({ count: 1, latitude, longitude })(place);
  return miles >= 0 ? distanceWords(miles, facilities.precision[facility], say) : say("comparepage_distance_unknown");
}

/**
 * Whether the hours of a program fit free hours, as a search would say it of the same program; the time for the way is not counted.
 *
 * @param {Object} program  as core/program_facts.js has it
 * @param {{free: number[][], place: Object|null, date: string, home: string}} context  hours as in core/week.js; the rest as a search has it
 * @param words  what createWords gives
 * @returns {string}  "Fits: Mon, Wed 6-9 pm.", "Might fit: weekdays and times not stated."
 */
export function hoursWords(program, context, words) {
  const { index, facility } = program;
  const { say } = words;
  if (index.facilities.status[facility] === "closed") return say("comparepage_hours_closed");
  const fit = fitOfProgram(program, context);
  if (!fit) return fitSentence("results_might", say("fit_unsaid"), say);
  const { level } = fit.told;
  const { summary, notes } = fitWords(fit.told, words);
  const how = fit.way === "video" && fit.isOneOfSeveral ? say("comparepage_hours_by_video", { how: summary }) : summary;
  return [fitSentence(FIT_KEYS_OF_LEVEL[level], how, say), ...(level ? notes : [])].join(" ");
}

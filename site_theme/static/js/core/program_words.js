/** A facility and its programs in words, as the cards of the lists say them. `view` is as in core/result_words.js. */

/** More payers than these are counted, not named. */
const MOST_PAYERS = 4;
/** The parts of a day, as the mini week names them; the first three can be drawn for what states no time. */
const PARTS_DRAWN = ["morning", "afternoon", "evening", "night", "some-time"];
const MINUTES_OF_HOUR = 60;

/** Where a facility is: "Columbus, OH", "By video only". */
export function placeWords(facility, { index: { facilities }, say }) {
  const [city, state] = [facilities.city[facility], facilities.state[facility]];
  const key = facilities.virtualOnly[facility] ? "video" : !state ? "unsaid" : city ? "city" : "state";
  return say(`results_place_${key}`, { city, state });
}

/** A number as it is read: "614-555-0100, extension 3". */
export function phoneWords(phone, extension, say) {
  const number = phone.replace(/^\+1(\d{3})(\d{3})(\d{4})$/, "$1-$2-$3");
  return extension ? say("results_extension", { number, extension }) : number;
}

/** The terms of a group that a track states so: "yes" or "maybe". */
export function termsListed(track, group, standing, { groups }) {
  const { terms, standings, of } = groups[group];
  return standings[of[track]][standing].map((term) => terms[term]);
}

/** Who may come, by age: "18 to 64", "18 and older", "adults"; "" when not stated. */
export function agesWords(track, { index, say, list }) {
  const { minimum = null, maximum = null } = index.tracks.ages[track] ?? {};
  if (minimum === null && maximum === null) return list(termsListed(track, "age-group", "yes", index).map((term) => term.label));
  return say(`results_ages_${minimum === null ? "to" : maximum === null ? "from" : "range"}`, { minimum, maximum });
}

/**
 * Who pays for programs, those asked for first: "Takes Aetna, Cigna, and 5 more"; "" when not stated.
 *
 * @param {number[]} tracks
 */
export function payersWords(tracks, { index, query, say, list }) {
  const stated = (standing) => tracks.flatMap((track) => termsListed(track, "payer", standing, index));
  const taken = [...new Set(stated("yes"))];
  if (!taken.length) {
    const { standings, of } = index.groups.payer;
    if (stated("maybe").length) return say("results_insurance_unnamed");
    return tracks.every((track) => standings[of[track]].closed) ? say("results_no_insurance") : "";
  }
  const isAsked = ({ slug }) => Number(query.terms.payer?.includes(slug) ?? 0);
  const names = taken.sort((one, other) => isAsked(other) - isAsked(one)).map((term) => term.label);
  const count = names.splice(MOST_PAYERS).length;
  if (count) names.push(say("results_more", { count }));
  return say("results_takes", { names: list(names) });
}

/**
 * When the facts were compared with their sources, and that this is long ago.
 *
 * @param {number} checkedOn  days since 1970-01-01, -1 when not known
 * @param {Object} view  `today` in days as well; `fresh` and `ageing`: ages in days
 */
export function checkedWords(checkedOn, { today, fresh, ageing, say, date }) {
  if (checkedOn < 0) return say("results_checked_unsaid");
  const read = say("results_checked", { date: date(checkedOn) });
  const age = today - checkedOn;
  return age > fresh ? `${read}. ${say(age > ageing ? "results_stale" : "results_ageing")}` : read;
}

/**
 * The parts of the day in which a schedule meets, Monday to Sunday, as the classes of the mini week name them
 * ("morning-evening", "" for none); null when no weekday is stated.
 */
export function weekParts({ groups, phases }) {
  const sessions = [...groups, ...phases.flatMap((phase) => phase.groups)].flatMap((group) => group.sessions);
  const week = Array.from({ length: 7 }, (_, day) => {
    const held = sessions.filter(({ days }) => days.includes(day)).flatMap(partsHeld);
    return PARTS_DRAWN.filter((part) => held.includes(part)).join("-");
  });
  return week.some(Boolean) ? week : null;
}

function partsHeld({ starts, partOfDay }) {
  const hour = starts / MINUTES_OF_HOUR;
  if (hour >= 0) return PARTS_DRAWN[hour < 4 || hour >= 22 ? 3 : hour < 12 ? 0 : hour < 17 ? 1 : 2];
  const stated = `${partOfDay}`.replace("after-school", "afternoon");
  const drawn = PARTS_DRAWN.slice(0, 3).filter((part) => stated.includes(part));
  return drawn.length ? drawn : PARTS_DRAWN[4];
}

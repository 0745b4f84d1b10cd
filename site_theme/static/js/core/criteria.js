/**
 * What each program says to each thing that is asked: a level for every criterion and track.
 *
 * 3 yes, 2 not stated, 1 it lists others but not this, 0 no. "Not stated" is never 0. A criterion's levels are kept until
 * its own value changes, so that a changed filter is the only one to be worked out again.
 */
import { createDistances, travelMinutes } from "./distance.js";
import { fitOf } from "./schedule_fit.js";
import { foldText } from "./fold_text.js";
import { createTextMatch } from "./text_match.js";

/** The modalities that count in a section; null: all. */
const MODALITIES_OF_WAY = { all: null, near: ["in-person", "hybrid"], video: ["virtual"] };

/** First and last age in years of the age groups. */
const AGES_OF_GROUP = { children: [0, 11], adolescents: [12, 17], "young-adults": [18, 25], adults: [18, 150], seniors: [65, 150] };
const MOST_MINUTES = 256;

/** What a program of this standing says to "one of these terms" (their places in the group's list). */
export function levelOfStanding({ yes, maybe, no, answered, closed }, terms) {
  const unnamed = closed ? 0 : answered ? 1 : 2;
  const said = (term) => (yes.includes(term) ? 3 : no.includes(term) ? 0 : maybe.includes(term) ? 2 : unnamed);
  return Math.max(...terms.map(said));
}

/**
 * @param index  a decoded index
 * @returns {{milesTo: function(Object|null): Float64Array|null, questionOf: function(number, string, Object, Object): Object,
 *   levelsOf: function(string, Object, Object): Map<string, Uint8Array>}}
 *   `milesTo(place)`: miles of each facility, null for no place. `questionOf(track, way, query, context)`: what fitOf is asked of
 *   a program. `levelsOf(way, query, context)`: the levels of every criterion
 *   that the query names, by its name: "where", "free", a group ("focus"), "not-" and a group, "age", "accepting", "wait",
 *   "start", "cost", "checked", "text". None of the arrays is ever changed.
 */
export function createCriteria(index) {
  const { facilities, tracks, groups } = index;
  const distances = createDistances(facilities);
  const textMatch = createTextMatch(index);
  const kept = new Map();
  const keep = (name, value, make) => {
    const key = JSON.stringify(value);
    if (kept.get(name)?.key !== key) kept.set(name, { key, made: make() });
    return kept.get(name).made;
  };
  const ofTracks = (levelOf) => {
    const levels = new Uint8Array(tracks.count);
    for (let track = 0; track < levels.length; track++) levels[track] = levelOf(track, tracks.facility[track]);
    return levels;
  };

  // ------------------------------------------------------------------------------------------ where
  const placeKey = (place) => place && [place.kind, place.key, place.state, place.county, place.latitude, place.longitude];
  const milesTo = (place) => place && keep("miles", placeKey(place), () => distances(place));

  const nearLevel = (facility, place, within, miles) => {
    const isInState = facilities.state[facility] === place.state;
    if (place.kind === "state") return isInState ? 3 : 0;
    const isWithin = miles <= (within ?? Infinity);
    if (place.kind === "county") {
      const county = isInState && facilities.county[facility];
      if (county === place.county || (within !== null && isWithin)) return 3;
      return county === "" ? 2 : 0;
    }
    if (miles >= 0) return isWithin ? 3 : 0;
    return isInState || within === null ? 2 : 0;
  };
  const videoLevel = (track, facility, state) => {
    const serves = tracks.serves[track];
    if (serves) return serves.includes(state) ? 3 : 0;
    return ["", state].includes(facilities.state[facility]) ? 2 : 0;
  };
  const whereLevels = (way, place, within) => {
    if (way === "video") return ofTracks((track, facility) => (tracks.byVideo[track] ? videoLevel(track, facility, place.state) : 0));
    const miles = milesTo(place);
    const near = Uint8Array.from(miles, (far, facility) => nearLevel(facility, place, within, far));
    return ofTracks((track, facility) => (tracks.inPerson[track] ? near[facility] : 0));
  };

  // ------------------------------------------------------------------------------------------ free hours
  /** Programs with one schedule fit alike; where people come by video the zones of its clock matter as well. */
  const slotsOf = () => {
    const { schedule, byVideo, zones } = tracks;
    // Programs with the same zones share the list of them.
    const lists = new Map([[null, 0]]);
    return schedule.map((place, track) => {
      const list = byVideo[track] ? zones[track] : null;
      if (!lists.has(list)) lists.set(list, lists.size);
      return lists.get(list) * index.schedules.length + place;
    });
  };
  const minutesOf = (way, { travel }, { place }) => {
    if (travel !== "distance") return () => travel;
    const miles = way === "near" && milesTo(place);
    return (facility) => (miles ? travelMinutes(miles[facility]) : 0);
  };
  const questionOf = (track, way, query, context, minutes = minutesOf(way, query, context)(tracks.facility[track])) => ({
    free: query.free ?? [],
    travel: minutes,
    date: context.date,
    home: context.home || "",
    zones: tracks.zones[track],
    way,
    ways: MODALITIES_OF_WAY[way],
  });
  const freeLevels = (way, query, context, where) => {
    const slotOf = keep("slots", 0, slotsOf);
    const fits = keep(`fits ${way}`, [query.free, context.home, context.date], () => new Map());
    const minutes = minutesOf(way, query, context);
    return ofTracks((track, facility) => {
      const schedule = tracks.schedule[track];
      if (where && !where[track]) return 0;
      if (schedule < 0) return 2;
      const travel = minutes(facility);
      const key = slotOf[track] * MOST_MINUTES + travel;
      if (!fits.has(key)) fits.set(key, fitOf(index.schedules[schedule], questionOf(track, way, query, context, travel)));
      return fits.get(key);
    });
  };

  // ------------------------------------------------------------------------------------------ terms
  const byStanding = (group, levelOf) => {
    const levels = group.standings.map(levelOf);
    return ofTracks((track) => levels[group.of[track]]);
  };
  const placesIn = ({ terms }, slugs) => slugs.map((slug) => terms.findIndex((term) => term.slug === slug));
  const termLevels = (group, slugs, way) => {
    const counted = group.name === "modality" && MODALITIES_OF_WAY[way];
    const terms = placesIn(group, counted ? slugs.filter((slug) => counted.includes(slug)) : slugs);
    return byStanding(group, (standing) => (terms.length ? levelOfStanding(standing, terms) : standing.answered ? 0 : 2));
  };
  const refusalLevels = (group, slugs) => {
    const terms = placesIn(group, slugs);
    return byStanding(group, ({ yes }) => (terms.some((term) => yes.includes(term)) ? 0 : 3));
  };

  // ------------------------------------------------------------------------------------------ figures
  const recentAnswer = (track, today) => {
    const answer = tracks.accepting[track];
    return answer && answer.asOf >= today - index.acceptingDays && answer.asOf <= today + 1 ? answer : {};
  };
  const isOpen = (facility) => facilities.status[facility] === "open";
  /** By name: (what is asked, today) gives (track, facility) gives a level. */
  const single = {
    age(age) {
      const group = groups["age-group"];
      const holds = (term) => {
        const [first, last] = AGES_OF_GROUP[group.terms[term].slug];
        return first <= age && age <= last;
      };
      const byGroup = group.standings.map(({ yes, maybe, answered }) => (yes.some(holds) ? 3 : maybe.some(holds) ? 2 : answered ? 0 : 2));
      const isIn = (youngest, oldest) => age >= (youngest ?? 0) && age <= (oldest ?? Infinity);
      return (track) => {
        const { minimum, maximum, exceptionMinimum, exceptionMaximum } = tracks.ages[track] ?? {};
        const hasFigures = (minimum ?? maximum ?? null) !== null;
        const level = !hasFigures ? byGroup[group.of[track]] : isIn(minimum, maximum) ? 3 : 0;
        const hasException = (exceptionMinimum ?? exceptionMaximum ?? null) !== null;
        return level || (hasException && isIn(exceptionMinimum ?? minimum, exceptionMaximum ?? maximum) ? 2 : 0);
      };
    },
    accepting: (_asked, today) => (track, facility) => {
      const { status } = recentAnswer(track, today);
      if (!isOpen(facility)) return 0;
      return !status ? 2 : status === "accepting" ? 3 : 0;
    },
    wait: (days, today) => (track) => {
      const { status, waitMinimum, waitMaximum } = recentAnswer(track, today);
      if (status === "paused" || waitMinimum > days) return 0;
      const hasNone = status === "accepting" && waitMinimum === null;
      return (waitMaximum ?? (hasNone ? 0 : Infinity)) <= days ? 3 : 2;
    },
    start: (days, today) => (track, facility) => {
      const day = tracks.nextStart[track];
      if (!isOpen(facility)) return 2;
      if (tracks.entry[track] === "rolling") return 3;
      return day < today ? 2 : day <= today + days ? 3 : 0;
    },
    cost: (most) => (track) => (tracks.costPerWeek[track] <= most ? 3 : tracks.costPerWeek[track] > most ? 0 : 2),
    checked: (days, today) => (_track, facility) => {
      const day = facilities.checkedOn[facility];
      return day < 0 ? 2 : day < today - days ? 0 : 3;
    },
    text(text) {
      const levels = textMatch(text);
      return (track) => levels[track];
    },
  };

  const levelsOf = (way, query, context) => {
    const { today, place } = context;
    const levels = new Map();
    const add = (name, value, make, slot = name) => levels.set(name, keep(slot, value, make));
    const placed = way !== "all" && [placeKey(place), query.within];
    if (placed) add("where", placed, () => whereLevels(way, place, query.within), `where ${way}`);
    if (query.free?.length) {
      const value = [query.free, query.travel, context.home, context.date, placed];
      add("free", value, () => freeLevels(way, query, context, levels.get("where")), `free ${way}`);
    }
    const askedOf = (terms) => Object.entries(terms).filter(([name, slugs]) => slugs.length && groups[name]);
    for (const [name, slugs] of askedOf(query.terms)) {
      add(name, slugs, () => termLevels(groups[name], slugs, way), name === "modality" ? `modality ${way}` : name);
    }
    for (const [name, slugs] of askedOf(query.not)) add(`not-${name}`, slugs, () => refusalLevels(groups[name], slugs));
    for (const [name, make] of Object.entries(single)) {
      const asked = query[name];
      const isAsked = name === "text" ? foldText(asked) : asked !== null && asked !== false;
      if (isAsked) add(name, [asked, today], () => ofTracks(make(asked, today)));
    }
    return levels;
  };
  return { milesTo, questionOf, levelsOf };
}

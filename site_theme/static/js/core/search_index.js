/** Reads the search index, as `generator/exports/search_index.py` writes it: see guide/maintain/search-index.md. */

import { columnsOf, demand, isText, isTexts, isWhole, joinedOf, numbersOf, placesOf, readerOf } from "./index_columns.js";
import { createDistances } from "./distance.js";
import { LINE_IS_MADE_OF, areAges, facilitiesOf, tracksOf } from "./index_rows.js";
import { timetablesOf } from "./index_schedules.js";

const INDEX_VERSION = 2;
const MILLISECONDS_A_DAY = 86_400_000;
/** Positions and boxes are rounded. */
const SLACK_MILES = 1;
const FORETOLD_BY_AGES = "age-group";

/** Where programs stand in one group, of so many terms: { standings, places, size }. */
function standingsOf([text, ...rows], terms, count, beside) {
  const { next, isAtEnd } = readerOf(text);
  const list = (isThere) => {
    const found = [];
    for (let step = isThere ? next() : 0, term = -1; step; step = next()) {
      term += step;
      demand(term < terms, "term");
      found.push(term);
    }
    return found;
  };
  const standings = [];
  while (!isAtEnd()) {
    const sum = next();
    standings.push({ yes: list(true), maybe: list(sum & 4), no: list(sum & 8), answered: !!(sum & 1), closed: !!(sum & 2) });
  }
  return { standings, ...placesOf(rows, count, standings.length, beside) };
}

/** One part of the directory, its programs numbered from 0. */
function* stepsOfPart(written, { lists, terms, builtOn }) {
  demand(written && written.facilities && written.tracks && written.groups, "part");
  const programs = numbersOf(written.facilities.tracks);
  const { columns, own } = yield* facilitiesOf(written.facilities, programs.length, builtOn);
  const count = programs.reduce((sum, number) => sum + number, 0);
  demand(count <= String(written.tracks.ages?.[1]).length, "programs");
  const facility = new Int32Array(count);
  for (let row = 0, at = 0; row < programs.length; at += programs[row++]) facility.fill(row, at, at + programs[row]);
  const timetable = yield* timetablesOf(written.tracks.timetable, count, lists);
  const ages = columnsOf(written.tracks, count)("ages", areAges);
  const organization = { places: facility.map((row) => own.places[row]), size: own.size };
  const groups = {};
  for (const name in terms) {
    const group = written.groups[name];
    demand(Array.isArray(group), name);
    groups[name] = standingsOf(group, terms[name].length, count, name === FORETOLD_BY_AGES ? ages : organization);
    yield;
  }
  demand(LINE_IS_MADE_OF.every((name) => groups[name]), "groups");
  const tracks = yield* tracksOf(written.tracks, timetable, ages, groups);
  return { programs, columns, facility, timetable, groups, tracks };
}

const termOf = (written) => {
  demand(isTexts(written) && written.length > 2, "term");
  const [slug, label, definition, ...words] = written;
  return { slug, label, definition, words };
};

/** Columns of several parts as one. */
function* joinedColumns(parts, more) {
  const whole = { ...more };
  for (const name in parts[0]) {
    whole[name] = joinedOf(parts.map((columns) => columns[name]()));
    yield;
  }
  return whole;
}

/** Puts the parts behind one another: rows and dictionaries are numbered on. */
function* wholeOf(parts, terms) {
  const moved = (pick, lengthOf) => {
    let before = 0;
    return joinedOf(
      parts.map((part) => {
        const start = before;
        const rows = start ? pick(part).map((row) => (row < 0 ? row : row + start)) : pick(part);
        before += lengthOf(part);
        return rows;
      }),
    );
  };
  const programs = joinedOf(parts.map((part) => part.programs));
  const firstTrack = new Int32Array(programs.length + 1);
  programs.forEach((number, row) => (firstTrack[row + 1] = firstTrack[row] + number));
  const groups = {};
  for (const name in terms) {
    const standings = parts.flatMap((part) => part.groups[name].standings);
    const of = moved((part) => part.groups[name].places, (part) => part.groups[name].size);
    groups[name] = { name, terms: terms[name], standings, of };
  }
  const facility = moved((part) => part.facility, (part) => part.programs.length);
  const schedule = moved((part) => part.timetable.schedule, (part) => part.timetable.schedules.length);
  return {
    facilities: yield* joinedColumns(parts.map((part) => part.columns), { count: programs.length, firstTrack }),
    tracks: yield* joinedColumns(parts.map((part) => part.tracks), { count: facility.length, facility, schedule }),
    groups,
    schedules: parts.flatMap((part) => part.timetable.schedules),
  };
}

/**
 * Reads an index in steps, between which a browser may do something else: a generator that returns the index.
 *
 * @param {object} head  the parsed file `search/programs.json`
 * @param {object[]} areaFiles  the parsed files of the areas that `areasFor` names
 * @returns the index: see guide/maintain/search-index.md
 * @throws {RangeError} "version" for files of another version, or that were not built together
 * @throws {TypeError} for a malformed file
 */
export function* stepsOfIndex(head, areaFiles = []) {
  for (const file of [head, ...areaFiles]) {
    demand(file && isWhole(file.version) && Array.isArray(file.parts), "file");
    if (file.version !== INDEX_VERSION || file.build !== head.build) throw new RangeError("version");
  }
  const builtOn = Date.parse(head.builtOn) / MILLISECONDS_A_DAY;
  demand(isText(head.builtOn) && isWhole(builtOn) && isWhole(head.acceptingDays), "head");
  demand(head.lists && head.terms && Object.values(head.lists).every(isTexts) && Object.values(head.terms).every(Array.isArray), "head");
  const { lists } = head;
  const terms = Object.fromEntries(Object.entries(head.terms).map(([name, written]) => [name, written.map(termOf)]));
  const parts = [];
  for (const part of [head, ...areaFiles].flatMap((file) => file.parts)) parts.push(yield* stepsOfPart(part, { lists, terms, builtOn }));
  demand(parts.length, "parts");
  const { version, acceptingDays } = head;
  return { version, builtOn: head.builtOn, acceptingDays, ...(yield* wholeOf(parts, terms)) };
}

/**
 * Which areas hold what a search can find; what is in the head itself is not among them.
 * @param {object} head  the parsed file `search/programs.json`
 * @param {Place|null} place  where the search is
 * @param {number|null} within  miles around it, null for any distance
 * @returns {string[]} names of area files; none for an index of one file
 */
export function areasFor(head, place, within) {
  const areas = Object.entries(head.areas ?? {});
  if (!place) return areas.map(([name]) => name);
  const own = place.state.toLowerCase();
  const isOwnOnly = place.kind === "state" || (place.kind === "county" && within === null);
  return areas.filter(([name, box]) => name === own || (!isOwnOnly && isNear(box, place, within))).map(([name]) => name);
}

/** Whether a box (south, west, north, east in degrees) reaches into the circle; one without positions is near nothing. */
function isNear([south, west, north, east], { latitude, longitude }, within) {
  if (within === null) return true;
  const clamp = (value, low, high) => Math.min(Math.max(value, low), high);
  const nearest = { latitude: [clamp(latitude, south, north)], longitude: [clamp(longitude, west, east)], count: 1 };
  return createDistances(nearest)({ latitude, longitude })[0] <= within + SLACK_MILES;
}

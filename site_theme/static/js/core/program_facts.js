/** Reads a file of facts, as `generator/exports/program_facts.py` writes it: see guide/maintain/program-facts.md. */
import { demand, isText, isTexts, isWhole } from "./index_columns.js";
import { stepsOfIndex } from "./search_index.js";

const FACTS_VERSION = 1;
/** The place of what is absent. */
const NOWHERE = -1;
/** Addresses that a fact may lead to. */
const IS_ADDRESS = /^(?:https?:\/\/|mailto:|tel:|sms:)/i;

const isOptional = (value, isValid) => value === undefined || isValid(value);
const isFactLink = (link) => isTexts(link) && link.length === 2 && IS_ADDRESS.test(link[1]);
const areFactLinks = (links) => Array.isArray(links) && links.every(isFactLink);
const isThing = (value) => value !== null && typeof value === "object" && !Array.isArray(value);
const isFactCell = (cell) =>
  isThing(cell) && [cell.lines, cell.items, cell.notes].every((texts) => isOptional(texts, isTexts)) && isOptional(cell.links, areFactLinks) && isOptional(cell.read, isText);
const isWeekDay = (day) => isThing(day) && Array.isArray(day.blocks) && day.blocks.every(isThing) && isTexts(day.untimed);
const isGroupWeek = (week) => isThing(week) && isText(week.title) && Array.isArray(week.days) && week.days.length === 7 && week.days.every(isWeekDay);
const areGroupWeeks = (weeks) => Array.isArray(weeks) && weeks.every(isGroupWeek);

/** Holds `[values, places]` to a check: every value, and for each of `count` programs the place of its value, `least` at least. */
function demandPlaces(written, count, isValid, name, least = 0) {
  demand(Array.isArray(written) && written.every(Array.isArray) && written.length === 2 && written[0].every(isValid), name);
  const [values, places] = written;
  demand(places.length === count && places.every((place) => isWhole(place) && place >= least && place < values.length), name);
}

const valueOf = ([values, places], track) => values[places[track]];

/** A program of a file: see stepsOfFacts. */
class ProgramOfFacts {
  constructor(file, index, track) {
    const facility = index.tracks.facility[track];
    this.key = `${file.ids[facility]}.${index.tracks.id[track]}`;
    this.track = track;
    this.facility = facility;
    this.index = index;
    this.name = file.names[track];
    this.page = index.facilities.path[facility];
    this.base = file.base;
    this.readOn = file.readOn[facility];
    this.weeks = valueOf(file.weeks, track);
    this.points = valueOf(file.points, track);
    this.zones = file.zones;
    this.facts = file.facts;
  }

  cell(kind) {
    const fact = Object.hasOwn(this.facts, kind) ? this.facts[kind] : null;
    return (fact && valueOf(fact, this.track)) ?? null;
  }
}

/**
 * Reads the list of files.
 *
 * @param {object} list  the parsed file `compare/facts.json`
 * @returns {{kinds: string[], files: string[], fileOf: function(string): number}}  `kinds`: the keys of all kinds of facts, in
 *   their order; `files`: the first facility of each file; `fileOf(key)`: the number of the file that a program is in if it is
 *   anywhere, counted from 1; 0 for none
 * @throws {RangeError} "version" for a list of another version
 * @throws {TypeError} for a malformed one
 */
export function readFactsList(list) {
  demand(isThing(list) && isWhole(list.version), "list of facts");
  if (list.version !== FACTS_VERSION) throw new RangeError("version");
  const { kinds, files } = list;
  demand(isTexts(kinds) && isTexts(files), "list of facts");
  const fileOf = (key) => {
    const facility = key.slice(0, Math.max(key.indexOf("."), 0));
    return files.filter((first) => first <= facility).length;
  };
  return { kinds, files, fileOf };
}

/**
 * Reads a file in steps, between which a browser may do something else: a generator that returns what is in it.
 *
 * @param {object} file  the parsed file
 * @param {string} first  the facility that the list names for it
 * @returns {{index: object, programs: Map<string, ProgramOfFacts>}}  `index`: as stepsOfIndex gives it; a program by its key is
 *   `{ key, track, facility, index }`: its rows in the index; `name`: all of its name; `page`: path of its facility's page, below
 *   the address of the site, `base`, "" where that is not known; `readOn`: the day of the record, "" for none;
 *   `cell(kind)`: what is said of a kind of fact, `{ lines, items, notes, links, ask, read }` with what there is of them, empty when
 *   nobody states it, null when it does not apply; `weeks`: the groups whose week can be drawn; `points`: what tells programs
 *   apart; `zones`: the lines of a VTIMEZONE by the name of the zone
 * @throws {RangeError} "version" for a file of another version or another build than the list
 * @throws {TypeError} for a malformed file
 */
export function* stepsOfFacts(file, first) {
  const index = yield* stepsOfIndex(file);
  const { ids, names, readOn, base, facts, weeks, points, zones } = file;
  const [facilities, programs] = [index.facilities.count, index.tracks.count];
  demand(isTexts(ids) && ids.length === facilities && isTexts(readOn) && readOn.length === facilities, "facilities");
  demand(isTexts(names) && names.length === programs && isText(base), "names");
  if (ids.reduce((least, id) => (id < least ? id : least), ids[0]) !== first) throw new RangeError("version");
  demand(isThing(facts) && isThing(zones) && Object.values(zones).every(isTexts), "facts");
  yield;
  for (const kind of Object.keys(facts)) {
    demandPlaces(facts[kind], programs, isFactCell, kind, NOWHERE);
    yield;
  }
  demandPlaces(weeks, programs, areGroupWeeks, "weeks");
  demandPlaces(points, programs, isThing, "points");
  yield;
  const found = new Map();
  for (let track = 0; track < programs; track++) {
    const program = new ProgramOfFacts(file, index, track);
    found.set(program.key, program);
  }
  return { index, programs: found };
}

/** The columns of facilities and programs in one part of the search index. */

import { columnsOf, demand, isNumber, isText, isTexts, isWhole, readerOf, rowsOf, togetherOf } from "./index_columns.js";

/** What the line of a program is made of, besides its ages and times. */
export const LINE_IS_MADE_OF = ["level-of-care", "focus", "age-group", "modality"];
const DEGREE = 1000;
const OWN_DIGITS = 7;

const isListOrNull = (value) => value === null || isTexts(value);
const areFour = (value, isFirst) => Array.isArray(value) && value.length === 4 && isFirst(value[0]) && value.slice(1).every(isNumber);
export const areAges = (value) => value === null || areFour(value, isNumber);
const isAnswer = (value) => value === null || areFour(value, isText);
const bit = (mask) => (value) => (value & mask ? 1 : 0);

const matches = (pattern) => (value) => isText(value) && pattern.test(value);
/** Texts that become a part of a link. */
const IS_PART_OF_LINK = {
  state: matches(/^([A-Z]{2})?$/),
  path: matches(/^([a-z0-9][a-z0-9/_-]*\.html)?$/),
  id: matches(/^[a-z0-9-]+$/),
  exchange: matches(/^(\+\d*)?$/),
  extension: matches(/^\d*$/),
};

/** Positions in degrees, each written as the step from the one before; NaN where none is known. */
function degreesOf(text, precision) {
  const { next, isAtEnd } = readerOf(text);
  const degrees = new Float64Array(precision.length).fill(NaN);
  for (let row = 0, here = 0; row < degrees.length; row++) {
    if (!precision[row]) continue;
    const step = next();
    here += step & 1 ? -(step + 1) / 2 : step / 2;
    degrees[row] = here / DEGREE;
  }
  demand(isAtEnd(), "position");
  return degrees;
}

/** The page that a facility has unless another one is written. */
function pageOf(state, name) {
  const words = name.toLowerCase().replace(/'/g, "").replace(/&/g, " and ").replace(/[^a-z0-9]+/g, "-");
  return `${state.toLowerCase() || "virtual"}/${words.replace(/-$/, "")}.html`;
}

/** Reads the columns of facilities in steps; returns what makes each, to be called in order, and the one that foretells others. */
export function* facilitiesOf(written, count, builtOn) {
  const column = columnsOf(written, count);
  const texts = (name, beside) => column(name, IS_PART_OF_LINK[name] ?? isText, beside);
  const [state, city, own, names, pages] = ["state", "city", "organization", "name", "path"].map((name) => texts(name));
  yield;
  const [precision, status, formerly, extension] = ["precision", "status", "alsoKnown", "extension"].map((name) => texts(name));
  const [county, exchange] = [texts("county", city), texts("exchange", city)];
  const [flags, age] = [column("flags", isWhole), column("age", isWhole, own)];
  yield;
  const known = rowsOf(precision);
  const [latitude, longitude] = [degreesOf(written.latitude, known), degreesOf(written.longitude, known)];
  // Not by a pattern for the whole, which takes long for a long text.
  demand(isText(written.line) && !/\D/.test(written.line), "telephone");
  let called;
  const name = () =>
    (called = rowsOf(names).map((rest, row) => {
      const filled = rest.replace("\t", () => city.values[city.places[row]]);
      return !rest || rest[0] === " " ? own.values[own.places[row]] + filled : filled;
    }));
  const phone = () => {
    let at = 0;
    return rowsOf(exchange).map((start) => start && start + written.line.slice(at, (at += OWN_DIGITS)));
  };
  // After the names, which it is made of.
  const path = () => rowsOf(pages).map((page, row) => page || pageOf(state.values[state.places[row]], called[row]));
  const columns = {
    name,
    organization: () => rowsOf(own),
    alsoKnown: () => rowsOf(formerly),
    path,
    city: () => rowsOf(city),
    state: () => rowsOf(state),
    county: () => rowsOf(county),
    latitude: () => latitude,
    longitude: () => longitude,
    precision: () => known,
    virtualOnly: () => Uint8Array.from(rowsOf(flags, bit(1))),
    confirmed: () => Uint8Array.from(rowsOf(flags, bit(2))),
    status: () => rowsOf(status),
    phone,
    extension: () => rowsOf(extension),
    checkedOn: () => Int32Array.from(rowsOf(age, (days) => (days ? builtOn - days + 1 : -1))),
  };
  return { columns, own };
}

const agesOf = (of) => of && { minimum: of[0], maximum: of[1], exceptionMinimum: of[2], exceptionMaximum: of[3] };
const answerOf = (of) => of && { status: of[0], waitMinimum: of[1], waitMaximum: of[2], asOf: of[3] ?? -1 };

/** The columns of programs, likewise. */
export function* tracksOf(written, timetable, ages, groups) {
  const column = columnsOf(written, ages.places.length);
  const made = togetherOf([...LINE_IS_MADE_OF.map((name) => groups[name]), ages, timetable.rough]);
  yield;
  const [line, name, words, entry] = [column("line", isText, made), ...["name", "words", "entry"].map((each) => column(each, isText))];
  const id = column("id", IS_PART_OF_LINK.id, name);
  yield;
  const effort = column("effort", isText, timetable);
  const flags = column("flags", isWhole, togetherOf([groups.modality, timetable.rough]));
  yield;
  const [zones, serves, accepting] = [column("zones", isTexts), column("serves", isListOrNull), column("accepting", isAnswer)];
  const [nextStart, costPerWeek] = [column("nextStart", isNumber), column("costPerWeek", isNumber)];
  const hoursLow = column("hoursLow", isNumber, effort);
  return {
    id: () => rowsOf(id),
    line: () => rowsOf(line),
    name: () => rowsOf(name),
    effort: () => rowsOf(effort),
    when: () => rowsOf({ values: timetable.when, places: timetable.places }),
    words: () => rowsOf(words),
    timesDoubtful: () => Uint8Array.from(rowsOf(flags, bit(1))),
    inPerson: () => Uint8Array.from(rowsOf(flags, bit(2))),
    byVideo: () => Uint8Array.from(rowsOf(flags, bit(4))),
    zones: () => rowsOf(zones),
    serves: () => rowsOf(serves),
    ages: () => rowsOf(ages, agesOf),
    accepting: () => rowsOf(accepting, answerOf),
    entry: () => rowsOf(entry),
    nextStart: () => Int32Array.from(rowsOf(nextStart, (day) => day ?? -1)),
    costPerWeek: () => Float64Array.from(rowsOf(costPerWeek, (cost) => cost ?? NaN)),
    hoursLow: () => Float64Array.from(rowsOf(hoursLow, (hours) => hours ?? NaN)),
  };
}

/** Finds the places of the gazetteer by what a person types, while they type, or by where they are. */

import { decodePlaceColumns, fullCountyName, writtenName } from "./place_columns.js";
import { otherPlaceKeys, placeNameKey, shorterPlaceKeys } from "./place_names.js";
import { slipsBetween } from "./text_match.js";

/** A city of 262,144 people or more: "Washington" may mean it as well as the state. */
const BIG_CITY = 4;
const MOST_CHOICES = 8;
const MOST_COUNTIES = 2;
const DIGITS_OF_ZIP = 5;
/** Degrees: farther from every ZIP than this is not in the country. */
const NEAR = 1;

/**
 * @param {Object} json  `search/places.json`
 * @returns {{find: function(string): ({place: Object}|{choices: Object[]}|null),
 *   suggest: function(string, number=): Object[], nearest: function(number, number): (Object|null)}}
 *   `find` reads a whole text ("77030", "Houston, TX", "Harris County, Texas", "TX"; choices where it may mean several,
 *   the most populous first), `suggest` one that is being typed, `nearest` degrees, which it rounds to 0.05.
 *   A place is `{kind: "zip"|"city"|"county"|"state"|"here", key, label, state, county, latitude, longitude, zone}`.
 * @throws what `decodePlaceColumns` throws
 */
export function decodePlaces(json) {
  const { perDegree, states, counties, zips, citiesOfAll, zoneOf } = decodePlaceColumns(json);
  const stateKeys = states.map(({ name }) => placeNameKey(name));
  const countySizes = new Uint8Array(counties.names.length);
  let [cities, keys] = [];

  /** Keys of all names, made when the first name is looked for; a ZIP needs none of this. */
  const nameKeys = () => {
    if (keys) return keys;
    cities = citiesOfAll();
    cities.county.forEach((county, at) => (countySizes[county] = Math.max(countySizes[county], cities.size[at])));
    const plain = (small) => small.replaceAll("^", "");
    const own = cities.names.map((small) => placeNameKey(plain(small)));
    const rows = own.map(() => []);
    cities.name.forEach((name, at) => rows[name].push(at));
    const others = [];
    cities.names.forEach((small, name) => {
      if (/[-/]|township|borough|^new york$|^washington$/.test(small)) others.push(...otherPlaceKeys(plain(small)).map((key) => [key, name]));
    });
    keys = { own, rows, others, counties: counties.names.map((small) => placeNameKey(plain(fullCountyName(small)))) };
    return keys;
  };

  const stateOfCity = (at) => counties.state[cities.county[at]];
  const inState = (at) => ({ state: states[at].code, stateName: states[at].name });
  const countyLabel = (county) => writtenName(fullCountyName(counties.names[county]));
  const positionOf = (rows, at) => ({ latitude: rows.north[at] / perDegree, longitude: rows.east[at] / perDegree });
  const inCounty = (county) => ({ ...inState(counties.state[county]), county: countyLabel(county) });

  const zipPlace = (at) => {
    const key = String(zips.code[at]).padStart(DIGITS_OF_ZIP, "0");
    const county = zips.countyOf(at);
    return { kind: "zip", key, label: key, ...inCounty(county), ...positionOf(zips, at), zone: zoneOf(zips.zone[at], county) };
  };
  const cityPlace = (at) => {
    const where = inCounty(cities.county[at]);
    const name = writtenName(cities.names[cities.name[at]]);
    const isFirst = citiesOf([placeNameKey(name)], stateOfCity(at))[0] === at;
    const key = isFirst ? `${name}, ${where.state}` : `${name}, ${where.county}, ${where.state}`;
    return { kind: "city", key, label: key, ...where, ...positionOf(cities, at), zone: zoneOf(cities.zone[at], cities.county[at]) };
  };
  const countyPlace = (at) => {
    const where = inCounty(at);
    const key = `${where.county}, ${where.state}`;
    return { kind: "county", key, label: key, ...where, ...positionOf(counties, at), zone: states[counties.state[at]].zones[counties.zone[at]] };
  };
  const statePlace = (at) => {
    const { code, name, zones } = states[at];
    const zone = zones.length === 1 ? zones[0] : "";
    return { kind: "state", key: code, label: name, ...inState(at), county: "", latitude: NaN, longitude: NaN, zone };
  };

  const bigFirst = (rows) => rows.sort((one, other) => cities.size[other] - cities.size[one] || one - other);
  const rowsNamed = (names, state = -1) =>
    bigFirst([...new Set(names)].flatMap((name) => keys.rows[name]).filter((at) => state < 0 || stateOfCity(at) === state));
  const numbersOf = (texts, isMeant) => texts.flatMap((text, at) => (isMeant(text) ? [at] : []));

  /** Cities of these keys, the most populous first; without any, those with such a part or without its kind. */
  function citiesOf(wanted, state) {
    const { own, others } = nameKeys();
    const found = rowsNamed(numbersOf(own, (key) => wanted.includes(key)), state);
    if (found.length) return found;
    return rowsNamed(others.flatMap(([key, name]) => (wanted.includes(key) ? [name] : [])), state);
  }

  const countiesOf = (isMeant, state = -1) =>
    numbersOf(nameKeys().counties, isMeant)
      .filter((at) => state < 0 || counties.state[at] === state)
      .sort((one, other) => countySizes[other] - countySizes[one] || one - other);

  const stateOf = (text) => {
    const key = placeNameKey(text);
    return states.findIndex(({ code }, at) => code.toLowerCase() === key || stateKeys[at] === key);
  };

  /** Names of a state at the end are cut off: "Fort Worth TX", "Akron, Ohio", "Oakland, Butler County, PA". */
  const withoutState = (text) => {
    const words = text.trim().split(/[\s,]+/);
    for (let count = Math.min(4, words.length - 1); count > 0; count--) {
      const state = stateOf(words.slice(-count).join(" "));
      if (state < 0) continue;
      const rest = text.trim().split(/(?=[\s,])/).slice(0, -count).join("").replace(/[\s,]+$/, "");
      const [name, county] = rest.split(/\s*,\s*/);
      return { name, county, state };
    }
    return null;
  };

  const zipAt = (code) => {
    let [low, high] = [0, zips.code.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (zips.code[middle] < code) low = middle + 1;
      else high = middle;
    }
    return low;
  };

  const named = (name, state, county = "") => {
    const key = placeNameKey(name);
    const found = citiesOf([key, ...shorterPlaceKeys(name)], state)
      .filter((at) => !county || placeNameKey(countyLabel(cities.county[at])) === placeNameKey(county))
      .map(cityPlace);
    return key ? [...found, ...countiesOf((other) => other === key, state).map(countyPlace)] : [];
  };

  const find = (text) => {
    const zip = /\b\d{5}\b/.exec(text);
    if (zip) {
      const at = zipAt(Number(zip[0]));
      return zips.code[at] === Number(zip[0]) ? { place: zipPlace(at) } : null;
    }
    const state = stateOf(text);
    const inState = state < 0 && withoutState(text);
    const [exact] = inState ? named(inState.name, inState.state, inState.county) : [];
    if (exact) return { place: exact };
    let choices = named(text, -1).slice(0, MOST_CHOICES);
    if (state >= 0) {
      const isCity = text.trim().length > 2 && citiesOf([stateKeys[state]], -1).some((at) => cities.size[at] >= BIG_CITY);
      choices = isCity ? [choices[0], statePlace(state), ...choices.slice(1)] : [statePlace(state)];
    }
    return choices.length > 1 ? { choices } : choices.length ? { place: choices[0] } : null;
  };

  const suggestZips = (digits, most) => {
    const first = Number(digits.padEnd(DIGITS_OF_ZIP, "0"));
    const end = Math.min(zipAt(first + 10 ** (DIGITS_OF_ZIP - digits.length)), zipAt(first) + most);
    return Array.from(zips.code.subarray(zipAt(first), end), (code) => zipPlace(zipAt(code)));
  };

  /** Names that begin with the key, the name itself first; without any, those that it may be a misspelling of. */
  const suggestCities = (key, isIn) => {
    const { own, others } = nameKeys();
    const begins = (other) => other.startsWith(key);
    const isSame = (at) => own[cities.name[at]] === key;
    const inside = (names) => rowsNamed(names).filter((at) => isIn(stateOfCity(at)));
    const found = inside(numbersOf(own, begins)).sort((one, other) => isSame(other) - isSame(one));
    const parts = inside(others.flatMap(([other, name]) => (begins(other) ? [name] : [])));
    if (found.length || parts.length) return [...new Set([...found, ...parts])];
    const most = key.length < 4 ? 0 : key.length < 8 ? 1 : 2;
    const slips = new Map();
    own.forEach((other, name) => {
      const count = other[0] === key[0] ? slipsBetween(key, other, most) : most + 1;
      if (count <= most) slips.set(name, count);
    });
    const slipsOf = (at) => slips.get(cities.name[at]);
    return inside([...slips.keys()]).sort((one, other) => slipsOf(one) - slipsOf(other));
  };

  /** What is typed as a name, and the states it may lie in: "akron, o" in those that begin with o. */
  const typedName = (text) => {
    const [name, rest = ""] = text.split(",");
    const begun = placeNameKey(rest);
    if (begun) return { name, isIn: (at) => states[at].code.toLowerCase() === begun || stateKeys[at].startsWith(begun) };
    const inState = withoutState(text);
    return inState ? { name: inState.name, isIn: (at) => at === inState.state } : null;
  };

  const suggest = (text, most = MOST_CHOICES) => {
    const digits = /^\s*(\d{2,5})/.exec(text);
    if (digits) return suggestZips(digits[1], most);
    const whole = { name: text, isIn: () => true };
    const key = placeNameKey(text);
    if (key.length < 2) return [];
    const isBegun = ({ code }, at) => code.toLowerCase() === key || (key.length > 2 && stateKeys[at].startsWith(key));
    const begun = states.flatMap((state, at) => (isBegun(state, at) ? [statePlace(at)] : []));
    const tries = [typedName(text), whole].filter(Boolean).map(({ name, isIn }) => {
      const own = placeNameKey(name);
      return {
        cities: suggestCities(own, isIn),
        counties: countiesOf((other) => other.startsWith(own)).filter((at) => isIn(counties.state[at])),
      };
    });
    const found = tries.find((each) => each.cities.length || each.counties.length);
    if (!found) return begun;
    const ofCounties = found.counties.slice(0, found.cities.length ? MOST_COUNTIES : most).map(countyPlace);
    const room = Math.max(0, most - begun.length - ofCounties.length);
    return [...begun, ...found.cities.slice(0, room).map(cityPlace), ...ofCounties].slice(0, most);
  };

  const closest = (rows, latitude, longitude) => {
    const narrowing = Math.cos((latitude * Math.PI) / 180);
    let [nearest, least] = [-1, Infinity];
    for (let at = 0; at < rows.north.length; at++) {
      const north = rows.north[at] / perDegree - latitude;
      const east = (rows.east[at] / perDegree - longitude) * narrowing;
      const square = north * north + east * east;
      if (square < least) [nearest, least] = [at, square];
    }
    return { at: nearest, isNear: least < NEAR * NEAR };
  };

  const nearest = (north, east) => {
    const [latitude, longitude] = [north, east].map((degrees) => Math.round(degrees * 20) / 20);
    const zip = closest(zips, latitude, longitude);
    if (!zip.isNear) return null;
    nameKeys();
    const { label } = cityPlace(closest(cities, latitude, longitude).at);
    return { ...zipPlace(zip.at), kind: "here", key: "", label, latitude, longitude };
  };

  return { find, suggest, nearest };
}

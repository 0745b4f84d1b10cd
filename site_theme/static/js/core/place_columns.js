/** Reads `search/places.json`, which `generator/exports/places_file.py` writes and explains. */

const PLACES_VERSION = 1;
const FIRST_SIGN = 35;
const FIRST_CAPITAL = 65;

/**
 * @param {Object} json
 * @returns {{perDegree: number, states: Object[], counties: Object, zips: Object, citiesOfAll: function, zoneOf: function}}
 *   columns by number of the row: `north` and `east` are steps of which `perDegree` make a degree, `state` and `county`
 *   numbers of rows (`countyOf` for ZIPs), `zoneOf(zone, county)` gives an IANA name, `citiesOfAll()` reads the cities and
 *   puts the counties where they belong, once; `names` are in the small letters of the file: `writtenName`
 *   makes them readable. The `name` of a city is its place in `cities.names`; of cities that share one the most populous
 *   comes first.
 * @throws {RangeError} "version" for a file of another version. @throws {TypeError} for a damaged file.
 */
export function decodePlaceColumns(json) {
  if (json.version !== PLACES_VERSION) throw new RangeError("version");
  const states = [];
  const counties = { names: namesOf(json.county_names), state: [], zone: signsOf(json.county_zones) };
  for (const [code, name, zones, count] of json.states) {
    const first = counties.state.length;
    for (let at = 0; at < count; at++) counties.state.push(states.length);
    states.push({ code, name, zones, first, count });
  }
  const [roughNorth, roughEast] = [json.county_north, json.county_east].map((text) => sumsOf(signedOf(text)).map((units) => units * json.rough));
  Object.assign(counties, { north: roughNorth.slice(), east: roughEast.slice() });
  const zips = decodeZips(json, states, { north: roughNorth, east: roughEast });
  const citiesOfAll = () => decodeCities(json, states, counties, moveToMiddles(counties, zips));
  const zoneOf = (zone, county) => states[counties.state[county]].zones[zone ? zone - 1 : counties.zone[county]];
  return { perDegree: json.steps, states, counties, zips, citiesOfAll, zoneOf };
}

/** The full name of a county, in the small letters of the file. */
export function fullCountyName(small) {
  return small.endsWith("!") ? small.slice(0, -1) : `${small} county`;
}

/** A city's or county's name as people write it: "de^soto" is "DeSoto". */
export function writtenName(small) {
  return small.replace(/([ /-]?)(\^?)([^^])/gu, (_all, before, mark, letter, at) =>
    before + ((at === 0 || before !== "") !== (mark !== "") ? letter.toUpperCase() : letter),
  );
}

function decodeZips(json, states, rough) {
  const code = sumsOf(signsOf(json.zip_codes));
  const [stateSigns, ranks] = [signsOf(json.zip_states), signsOf(json.zip_counties)];
  const { north, east } = offsetsOf(json, "zip");
  const inState = new Int32Array(code.length);
  let [state, area, count, north0, east0] = [0, -1, 0, 0, 0];
  for (let at = 0; at < code.length; at++) {
    const areaHere = Math.floor(code[at] / 100);
    if (areaHere !== area) [count, north0, east0] = [0, 0, 0];
    area = areaHere;
    north[at] += count ? Math.floor(north0 / count) : north[at - 1] || 0;
    east[at] += count ? Math.floor(east0 / count) : east[at - 1] || 0;
    north0 += north[at];
    east0 += east[at];
    count++;
    if (stateSigns[at]) state = stateSigns[at] - 1;
    inState[at] = state;
  }
  const countyOf = (at) => countyByRank(states[inState[at]], rough, north[at], east[at], ranks[at]);
  return { code, countyOf, north, east, zone: signsOf(json.zip_zones) };
}

/** The county of a state whose middle is the nearest to a point, the second nearest for rank 1, and so on. */
function countyByRank({ first, count }, counties, north, east, rank) {
  let [nearest, least] = [-1, -1];
  for (let turn = 0; turn <= rank; turn++) {
    const [before, beforeAt] = [least, nearest];
    least = Infinity;
    for (let at = first; at < first + count; at++) {
      const [up, right] = [north - counties.north[at], east - counties.east[at]];
      const square = 5 * up * up + 3 * right * right;
      if (square < least && (square > before || (square === before && at > beforeAt))) [nearest, least] = [at, square];
    }
  }
  return nearest;
}

/** Puts the middle of each county where the mean of its ZIPs is, and returns how many ZIPs each has. */
function moveToMiddles(counties, zips) {
  const [counts, north, east] = [0, 0, 0].map(() => new Int32Array(counties.names.length));
  zips.code.forEach((_, at) => {
    const county = zips.countyOf(at);
    counts[county]++;
    north[county] += zips.north[at];
    east[county] += zips.east[at];
  });
  counts.forEach((count, county) => {
    if (!count) return;
    counties.north[county] = Math.floor(north[county] / count);
    counties.east[county] = Math.floor(east[county] / count);
  });
  return counts;
}

function decodeCities(json, states, counties, zipCounts) {
  const [stateSigns, ranks] = [signsOf(json.city_states), signsOf(json.city_counties)];
  const byZips = states.map(({ first, count }) =>
    Array.from({ length: count }, (_, at) => first + at).sort((one, other) => zipCounts[other] - zipCounts[one]),
  );
  const { north, east } = offsetsOf(json, "city");
  const name = [];
  signsOf(json.city_counts).forEach((count, number) => {
    for (; count > 0; count--) name.push(number);
  });
  const county = name.map((_, at) => byZips[stateSigns[at]][ranks[at]]);
  county.forEach((number, at) => {
    north[at] += counties.north[number];
    east[at] += counties.east[number];
  });
  return { names: namesOf(json.city_names), name, county, north, east, size: signsOf(json.city_sizes), zone: signsOf(json.city_zones) };
}

function offsetsOf(json, kind) {
  return { north: signedOf(json[`${kind}_north`]), east: signedOf(json[`${kind}_east`]) };
}

function namesOf(text) {
  let name = "";
  return text.split(/(?=[A-Z])/).map((part) => (name = name.slice(0, part.charCodeAt(0) - FIRST_CAPITAL) + part.slice(1)));
}

function signsOf(text) {
  const numbers = new Int32Array(text.length);
  for (let at = 0; at < text.length; at++) numbers[at] = text.charCodeAt(at) - FIRST_SIGN;
  return numbers;
}

function signedOf(text) {
  return signsOf(text).map((number) => (number >>> 1) ^ -(number & 1));
}

function sumsOf(steps) {
  let sum = 0;
  return steps.map((step) => (sum += step));
}

/** In what order facilities are shown. Only what was found is sorted. */
import { OUT } from "./facets.js";

/** More than any number of minutes a week that a program takes, the last one for "not known". */
const HOURS = 16_384;

/** More than any number of whole miles on earth, the last one for "not known". */
const MILES = 12_500;
/** More than any number of days since 1970 of a record's dates. */
const DAYS = 100_000;

/** Orders a list by whole numbers; what is alike stays as it was. */
function orderBy(list, numberOf) {
  const keys = new Float64Array(list.length);
  for (let at = 0; at < list.length; at++) keys[at] = numberOf(list[at]) * list.length + at;
  return Array.from(keys.sort(), (key) => list[key % list.length]);
}

/**
 * @param index  a decoded index
 * @returns {{rank: function(Int32Array, string, Float64Array|null): Object}}  `rank(sums, sort, miles)` takes the sum of each
 *   track (see sumLevels) and gives `fits` and `might` (facilities, best first), `programs` (how many rows fit and might)
 *   and `rowKey(track)`, by which rows of one facility are ordered. "best": fits first; of those that might fit, the one with
 *   fewer criteria not surely met, then with fewer at 1; then whole miles, the newest check, name and path. The other sorts keep
 *   what fits first, then "distance", "name", "checked" (newest first) or "hours" (fewest a week first, in whole minutes), then
 *   "best". What is not known is last.
 */
export function createRanking(index) {
  const { facilities, tracks } = index;
  const { count, checkedOn, path } = facilities;
  const names = facilities.name.map((name) => name.toLowerCase());
  const places = new Map([...new Set(names)].sort().map((name, at) => [name, at]));
  const placeOfName = names.map((name) => places.get(name));
  const byPath = (one, other) => (path[one] < path[other] ? -1 : 1);
  const newestFirst = names
    .map((_, facility) => facility)
    .sort((one, other) => checkedOn[other] - checkedOn[one] || placeOfName[one] - placeOfName[other] || byPath(one, other));

  const rank = (sums, sort, miles) => {
    const minutes = (track) => (tracks.hoursLow[track] >= 0 ? Math.round(tracks.hoursLow[track] * 60) : HOURS - 1);
    const isByHours = sort === "hours";
    const rowKey = (track) => sums[track] + (isByHours ? ((sums[track] ? HOURS : 0) + minutes(track)) * OUT : 0);
    const best = new Float64Array(count).fill(-1);
    let [rows, fitting] = [0, 0];
    for (let track = 0; track < sums.length; track++) {
      if (sums[track] >= OUT) continue;
      const facility = tracks.facility[track];
      const key = rowKey(track);
      rows++;
      if (!sums[track]) fitting++;
      if (best[facility] < 0 || key < best[facility]) best[facility] = key;
    }
    const sumOf = (facility) => best[facility] % OUT;
    const far = (facility) => (miles && miles[facility] >= 0 ? Math.round(miles[facility]) : MILES - 1);
    const numberOf = {
      distance: far,
      name: (facility) => placeOfName[facility],
      checked: (facility) => DAYS - checkedOn[facility],
      hours: (facility) => Math.floor(best[facility] / OUT),
    }[sort];
    const atRest = newestFirst.filter((facility) => best[facility] >= 0);
    const inOrder = orderBy(atRest, (facility) => sumOf(facility) * MILES + far(facility));
    const found = numberOf ? orderBy(inOrder, numberOf) : inOrder;
    return { fits: found.filter((each) => !sumOf(each)), might: found.filter(sumOf), programs: { fits: fitting, might: rows - fitting }, rowKey };
  };
  return { rank };
}

/** In what order facilities are shown. Only what was found is sorted. */
import { OUT } from "./facets.js";

/** More than any number of minutes a week that a program takes, the last one for "not known". */
const HOURS = 16_384;

/** More than any number of whole miles on earth, the last one for "not known". */
const MILES = 12_500;
/** More than any number of days since 1970 of a record's dates. */
const DAYS = 100_000;

/** More than any number of facilities. */
const PLACES = 2 ** 17;

/** So few facilities are put in order themselves; of more, all are, once. */
const FEW = 2000;

/** Orders a list by whole numbers; what is alike stays as it was. */
function orderBy(list, numberOf) {
  const keys = Float64Array.from(list, (each, at) => numberOf(each) * PLACES + at).sort();
  // Not by `%`, which is slow for numbers as large as these.
  return Array.from(keys, (key) => list[key - Math.floor(key / PLACES) * PLACES]);
}

const compareTexts = (one, other) => (one < other ? -1 : one > other ? 1 : 0);

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
  const { count, checkedOn } = facilities;
  const names = [];
  const nameOf = (facility) => (names[facility] ??= facilities.name[facility].toLowerCase());
  const byName = (one, other) => compareTexts(nameOf(one), nameOf(other));
  const byRest = (one, other) => checkedOn[other] - checkedOn[one] || byName(one, other) || compareTexts(facilities.path[one], facilities.path[other]);
  let newestFirst = null;
  /** The facilities that were found, as they are ordered when all else is alike. */
  const orderAtRest = (isFound) => {
    const found = [];
    for (let facility = 0; facility < count; facility++) if (isFound(facility)) found.push(facility);
    if (found.length < FEW) return found.sort(byRest);
    newestFirst ??= Array.from(checkedOn.keys()).sort(byRest);
    return newestFirst.filter(isFound);
  };

  const rank = (sums, sort, miles) => {
    const minutes = (track) => (tracks.hoursLow[track] >= 0 ? Math.round(tracks.hoursLow[track] * 60) : HOURS - 1);
    const isByHours = sort === "hours";
    const rowKey = (track) => sums[track] + (isByHours ? ((sums[track] ? HOURS : 0) + minutes(track)) * OUT : 0);
    const best = new Int32Array(count).fill(-1);
    let [rows, fitting] = [0, 0];
    for (let track = 0; track < sums.length; track++) {
      if (sums[track] >= OUT) continue;
      const facility = tracks.facility[track];
      const key = rowKey(track);
      rows++;
      if (!sums[track]) fitting++;
      if (best[facility] < 0 || key < best[facility]) best[facility] = key;
    }
    const sumOf = (facility) => best[facility] & (OUT - 1);
    const far = (facility) => (miles && miles[facility] >= 0 ? Math.round(miles[facility]) : MILES - 1);
    const numberOf = {
      distance: far,
      checked: (facility) => DAYS - checkedOn[facility],
      hours: (facility) => Math.floor(best[facility] / OUT),
    }[sort];
    const inOrder = orderBy(orderAtRest((facility) => best[facility] >= 0), (facility) => sumOf(facility) * MILES + far(facility));
    const found = sort === "name" ? inOrder.sort(byName) : numberOf ? orderBy(inOrder, numberOf) : inOrder;
    return { fits: found.filter((each) => !sumOf(each)), might: found.filter(sumOf), programs: { fits: fitting, might: rows - fitting }, rowKey };
  };
  return { rank };
}

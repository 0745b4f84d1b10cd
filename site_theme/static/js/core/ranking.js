/** In what order facilities are shown. Only what was found is sorted. */
import { OUT } from "./facets.js";

/** More than any number of minutes a week that a program takes, the last one for "not known". */
const HOURS = 16_384;

const inTextOrder = (one, other) => (one < other ? -1 : one > other ? 1 : 0);

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
  const byName = (one, other) => inTextOrder(names[one], names[other]);
  const byCheck = (one, other) => checkedOn[other] - checkedOn[one];
  const byAge = (one, other) => byCheck(one, other) || byName(one, other) || inTextOrder(path[one], path[other]);
  const placeByAge = new Int32Array(count);
  names.map((_, facility) => facility).sort(byAge).forEach((facility, at) => (placeByAge[facility] = at));

  const rank = (sums, sort, miles) => {
    const minutes = (track) => (tracks.hoursLow[track] >= 0 ? Math.round(tracks.hoursLow[track] * 60) : HOURS - 1);
    const isByHours = sort === "hours";
    const rowKey = (track) => sums[track] + (isByHours ? ((sums[track] ? HOURS : 0) + minutes(track)) * OUT : 0);
    const best = new Float64Array(count);
    const found = [];
    let [last, rows, fitting] = [-1, 0, 0];
    for (let track = 0; track < sums.length; track++) {
      if (sums[track] >= OUT) continue;
      const facility = tracks.facility[track];
      const key = rowKey(track);
      rows++;
      if (!sums[track]) fitting++;
      if (facility !== last) found.push(facility);
      if (facility !== last || key < best[facility]) best[facility] = key;
      last = facility;
    }
    const sumOf = (facility) => best[facility] % OUT;
    const far = (facility) => (miles[facility] >= 0 ? Math.round(miles[facility]) : Infinity);
    const byDistance = (one, other) => (miles ? far(one) - far(other) : 0);
    const byHours = (one, other) => best[one] - best[other];
    const bySort = { distance: byDistance, name: byName, checked: byCheck, hours: byHours }[sort] ?? (() => 0);
    found.sort(
      (one, other) =>
        bySort(one, other) || sumOf(one) - sumOf(other) || byDistance(one, other) || placeByAge[one] - placeByAge[other],
    );
    return { fits: found.filter((each) => !sumOf(each)), might: found.filter(sumOf), programs: { fits: fitting, might: rows - fitting }, rowKey };
  };
  return { rank };
}

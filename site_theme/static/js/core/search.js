/** The search: which programs fit what was asked, which might, in what order, and how much each choice would give. */
import { createCriteria } from "./criteria.js";
import { countFacet, ELSEWHERE, levelOfSum, OUT, sumLevels, tracksPassing } from "./facets.js";
import { createRanking } from "./ranking.js";

/** A facility with its rows, which are made when they are first asked for. */
class FoundFacility {
  constructor(facility, miles, rowsOf) {
    this.facility = facility;
    this.miles = miles;
    this.rowsOf = rowsOf;
    this.made = null;
  }

  get rows() {
    return (this.made ??= this.rowsOf(this.facility));
  }
}

/** Gives each track to the way in which it does better, to "near" when both are alike, and marks it in the other one. */
function chooseWays(near, video) {
  for (let track = 0; track < near.length; track++) {
    const loser = levelOfSum(video[track]) > levelOfSum(near[track]) ? near : video;
    loser[track] += ELSEWHERE;
  }
}

/**
 * @param index  a decoded index
 * @returns {{search: function(Object, Object): Object, questionOf: function}}  `search(query, context)` with `context` {place,
 *   today, date, home} gives {sections, facets}. A section is {way, fits, might, programs}: facilities found, those whose best
 *   row fits and those whose best row might, each in order; `programs` counts the rows that fit and those that might. There is
 *   one section "all" without a place, else "near" and "video". A row that can be attended both ways stands where it does better.
 *   Found is {facility, miles, rows}: whole miles from the place, null where there is none, the distance is not known, or people
 *   come by video; `rows`, made when they are first asked for, are {track, level, levels} of the programs that are not out, the
 *   best first: the worst level, and all by criterion. `facets(group)` counts when it is asked: see countFacet. `query.only` and
 *   `query.view` are the page's business. `questionOf(track, way, query, context)` is what fitOf and explainFit are asked.
 */
export function createEngine(index) {
  const { facilities, tracks } = index;
  const criteria = createCriteria(index);
  const ranking = createRanking(index);

  const sectionOf = ({ way, levels, sums }, query, miles) => {
    const { fits, might, programs, rowKey } = ranking.rank(sums, query.sort, miles);
    const rowsOf = (facility) => {
      const found = [];
      for (let track = facilities.firstTrack[facility]; track < facilities.firstTrack[facility + 1]; track++) {
        if (sums[track] < OUT) found.push(track);
      }
      found.sort((one, other) => rowKey(one) - rowKey(other) || one - other);
      return found.map((track) => ({
        track,
        level: levelOfSum(sums[track]),
        levels: Object.fromEntries(Array.from(levels, ([name, of]) => [name, of[track]])),
      }));
    };
    const foundOf = (facility) => new FoundFacility(facility, miles && miles[facility] >= 0 ? Math.round(miles[facility]) : null, rowsOf);
    return { way, fits: fits.map(foundOf), might: might.map(foundOf), programs };
  };

  const search = (query, context) => {
    const names = context.place ? ["near", "video"] : ["all"];
    const ways = names.map((way) => {
      const levels = criteria.levelsOf(way, query, context);
      return { way, levels, sums: sumLevels(tracks.count, levels.values()) };
    });
    if (ways.length > 1) chooseWays(ways[0].sums, ways[1].sums);
    const miles = criteria.milesTo(context.place);
    const [passing, counted] = [{}, {}];
    const passingBut = (name) => (passing[name] ??= tracksPassing(ways, name));
    return {
      sections: ways.map((asked) => sectionOf(asked, query, asked.way === "near" ? miles : null)),
      facets: (name) => (counted[name] ??= countFacet(index, name, passingBut(ways[0].levels.has(name) ? name : ""))),
    };
  };
  return { search, questionOf: criteria.questionOf };
}

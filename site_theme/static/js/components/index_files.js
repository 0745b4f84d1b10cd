/** The list of programs, of which a search reads what lies near the place that is asked for. */
import { createEngine } from "../core/search.js";
import { areasFor, stepsOfIndex } from "../core/search_index.js";
import { inSlices } from "./slices.js";

/**
 * @param {string} programs  address of the list
 * @param {function(string): Promise<Object>} readJson  as createDataFiles gives it
 * @returns {{head: function(): Promise<Object>, load: function(Object, Place|null, number|null): Promise<Object>}}
 *   `head()` reads the file that every search needs; `load(head, place, within)` what there is within so many miles of a
 *   place, as `{ index, engine }`. The same is not read twice, but what could not be read may be asked for again.
 */
export function createIndexFiles(programs, readJson) {
  const folder = programs.slice(0, programs.lastIndexOf("/") + 1);
  let loading = {};
  const readAreas = async (head, areas) => {
    const files = await Promise.all(areas.map((area) => readJson(`${folder}areas/${area}.json`)));
    const index = await inSlices(stepsOfIndex(head, files));
    return { index, engine: createEngine(index) };
  };
  const load = (head, place, within) => {
    const areas = areasFor(head, place, within);
    const name = areas.join();
    if (loading.name !== name) {
      loading = { name, engine: readAreas(head, areas) };
      loading.engine.catch(() => (loading = {}));
    }
    return loading.engine;
  };
  return { head: () => readJson(programs), load };
}

/** The facts of the programs on a list, and how far the reading of them is. */
import { createComparedPrograms } from "./compared_programs.js";

/**
 * @param {Object} options  `root` and `readJson`, as createFactsFiles takes them
 * @returns {{load: function(string[]): Promise<boolean>, of: function(string): Object|undefined, isUnread: function(string): boolean, state: Object}}
 *   `load(keys)` reads what is not there yet, and gives false when it was called again meanwhile; `of(key)` gives a program, as
 *   core/program_facts.js has it; `isUnread(key)`: whether its facts are on their way or could not be read; `state` is `{ isReading,
 *   hasFailed, isOld, kinds }`: `isOld` when the files are of another version than this script, `kinds` the keys of all kinds of facts
 */
export function createListFacts(options) {
  const reader = createComparedPrograms(options);
  const programs = new Map();
  const read = new Set();
  const state = { isReading: false, hasFailed: false, isOld: false, kinds: [] };
  let turn = 0;

  const load = async (keys) => {
    const mine = ++turn;
    Object.assign(state, { isReading: true, hasFailed: false, isOld: false });
    const found = await reader.load(keys);
    for (const program of found.programs) programs.set(program.key, program);
    for (const key of keys) if (!found.failed.includes(key)) read.add(key);
    if (found.error) console.error(found.error);
    const kinds = await reader.kinds().catch(() => []);
    if (mine !== turn) return false;
    Object.assign(state, { isReading: false, hasFailed: found.failed.length > 0, isOld: found.error instanceof RangeError, kinds });
    return true;
  };
  return { load, of: (key) => programs.get(key), isUnread: (key) => !read.has(key), state };
}

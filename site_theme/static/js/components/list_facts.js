/** The facts of the programs on a list: what is there already is kept, what could not be read is told apart. */
import { createFactsFiles } from "./facts_files.js";

/**
 * @param {Object} options  `root` and `readJson`, as createFactsFiles takes them
 * @returns {{load: function(string[]): Promise<boolean>, of: function(string): Object|undefined, isUnread: function(string): boolean, state: Object}}
 *   `load(keys)` reads what is not there yet, and gives false when it was called again meanwhile; `of(key)` gives a program, as
 *   core/program_facts.js has it; `isUnread(key)`: whether its facts are on their way or could not be read; `state` is `{ isReading,
 *   hasFailed, isOld, kinds }`: `isOld` when the files are of another version than this script, `kinds` the keys of all kinds of facts
 */
export function createListFacts(options) {
  const files = createFactsFiles(options);
  const programs = new Map();
  const read = new Set();
  const state = { isReading: false, hasFailed: false, isOld: false, kinds: [] };
  let turn = 0;

  const readAll = async (keys) => {
    try {
      return [await files.load(keys)];
    } catch {
      // One by one, so that a file that cannot be read takes no others with it. What was read is not asked for again.
      const answers = await Promise.allSettled(keys.map((key) => files.load([key])));
      const error = answers.find(({ reason }) => reason)?.reason;
      if (error) console.error(error);
      state.hasFailed = Boolean(error);
      state.isOld = error instanceof RangeError;
      keys = keys.filter((_, at) => !answers[at].reason);
      return answers.flatMap(({ value }) => value ?? []);
    } finally {
      for (const key of keys) read.add(key);
    }
  };
  const load = async (keys) => {
    const mine = ++turn;
    Object.assign(state, { isReading: true, hasFailed: false, isOld: false });
    const [kinds, found] = await Promise.all([files.kinds().catch(() => []), readAll(keys.filter((key) => !read.has(key)))]);
    for (const [key, program] of found.flatMap((each) => [...each])) programs.set(key, program);
    if (mine !== turn) return false;
    Object.assign(state, { isReading: false, kinds });
    return true;
  };
  return { load, of: (key) => programs.get(key), isUnread: (key) => !read.has(key), state };
}

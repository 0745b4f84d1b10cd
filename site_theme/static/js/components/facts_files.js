/** The files of facts, of which each is asked for when a program in it is. */
import { readFactsList, stepsOfFacts } from "../core/program_facts.js";
import { inSlices } from "./slices.js";

const FACTS_FOLDER = "compare/facts/";
const FACTS_LIST = "compare/facts.json";
/** So many are on their way at once. */
const FILES_AHEAD = 4;

/**
 * @param {Object} options  `root`: way to the top of the site ("../"); `readJson`: as createDataFiles gives it
 * @returns {{load: function(string[]): Promise<Map>, kinds: function(): Promise<string[]>, eachFile: function(string[]): AsyncGenerator}}
 *   `load(keys)`: programs by key, as stepsOfFacts gives them, in the order of `keys`; what there is none of is absent;
 *   `kinds()`: the keys of all kinds of facts; `eachFile(keys)`: the same programs file by file, so that nobody needs to hold
 *   all of them: `{ programs, done, total }` with how many files are read, of how many. All reject when a file cannot be read.
 */
export function createFactsFiles({ root, readJson }) {
  let list = null;
  const readList = async () => (list ??= readFactsList(await readJson(root + FACTS_LIST)));
  const readFile = async (number, first) => inSlices(stepsOfFacts(await readJson(`${root}${FACTS_FOLDER}${number}.json`), first));

  async function* eachFile(keys) {
    const { files, fileOf } = await readList();
    const byFile = new Map();
    for (const key of keys) {
      const number = fileOf(key);
      if (number && !byFile.has(number)) byFile.set(number, []);
      if (number) byFile.get(number).push(key);
    }
    const numbers = [...byFile.keys()];
    const reading = [];
    for (let done = 0; done < numbers.length; done++) {
      while (reading.length < Math.min(done + FILES_AHEAD, numbers.length)) {
        const number = numbers[reading.length];
        reading.push(readFile(number, files[number - 1]));
        reading.at(-1).catch(() => {}); // It is told when its turn comes.
      }
      const { programs } = await reading[done];
      reading[done] = null;
      const own = byFile.get(numbers[done]).filter((key) => programs.has(key));
      yield { programs: new Map(own.map((key) => [key, programs.get(key)])), done: done + 1, total: numbers.length };
    }
  }

  const load = async (keys) => {
    const found = new Map();
    for await (const { programs } of eachFile(keys)) for (const [key, program] of programs) found.set(key, program);
    return new Map(keys.filter((key) => found.has(key)).map((key) => [key, found.get(key)]));
  };
  return { load, eachFile, kinds: async () => (await readList()).kinds };
}

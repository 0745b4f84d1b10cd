/** Programs that are compared or kept, each read once; what cannot be read keeps none of the others away. */
import { createDataFiles } from "./data_files.js";
import { createFactsFiles } from "./facts_files.js";

/** Files from before and after an update of the site do not belong together: the host is asked again, whatever the browser has stored. */
const askAgain = (address) => fetch(address, { cache: "reload" });

/**
 * @param {{root: string, readJson: function(string): Promise<Object>}} options  as createFactsFiles takes them
 * @returns {{load: function(string[]): Promise<Object>, retry: function(): void, kinds: function(): Promise<string[]>}}  `load(keys)` gives `{ programs, gone, failed, error }`:
 *   those that are there, in order; keys that nobody lists; keys whose facts could not be read, and why: a RangeError for files of
 *   another version of the site. After `retry()`, files are asked for again.
 *   `kinds()`: the keys of all kinds of facts
 */
export function createComparedPrograms({ root, readJson }) {
  let facts = createFactsFiles({ root, readJson });
  /** Programs by key, null for what nobody lists. */
  const known = new Map();
  const read = async (keys) => {
    const found = keys.length ? await facts.load(keys) : new Map();
    for (const key of keys) known.set(key, found.get(key) ?? null);
  };
  const retry = () => {
    facts = createFactsFiles({ root, readJson: createDataFiles(askAgain) });
  };
  /** Reads them together or, where that fails, one by one: the keys that failed, and why. */
  const readWhatCanBe = async (keys) => {
    try {
      await read(keys);
      return { failed: [], error: null };
    } catch {
      const answers = await Promise.allSettled(keys.map((key) => read([key])));
      const failed = keys.filter((_, at) => answers[at].status === "rejected");
      return { failed, error: answers.find(({ reason }) => reason)?.reason ?? null };
    }
  };
  const load = async (keys) => {
    const unknown = keys.filter((key) => !known.has(key));
    let told = await readWhatCanBe(unknown);
    if (told.error instanceof RangeError) {
      retry();
      told = await readWhatCanBe(told.failed);
    }
    return { programs: keys.map((key) => known.get(key)).filter(Boolean), gone: keys.filter((key) => known.get(key) === null), ...told };
  };
  return { load, retry, kinds: () => facts.kinds() };
}

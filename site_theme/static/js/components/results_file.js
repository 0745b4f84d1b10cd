/** What was found as a table for spreadsheets: made in the browser from the files of facts, and given to people as a file. */
import { csvHeader, csvRow } from "../core/csv.js";
import { programKeyOf } from "../core/program_key.js";
import { createDataFiles } from "./data_files.js";
import { downloadText } from "./download.js";
import { createFactsFiles } from "./facts_files.js";
import { inSlices } from "./slices.js";

const SURELY_FITS = 3;
/** Who listens to the page hears no more often how far it is. */
const TOLD_EVERY_MILLISECONDS = 2000;
/** No file is kept once its rows are made: a whole directory has a hundred of them. */
const readAndForget = (ask) => (address) => createDataFiles(ask)(address);
/** Where files are of different builds, the host is asked again, whatever the browser has stored. */
const fetchAnew = (address) => fetch(address, { cache: "reload" });

/** The keys of the programs that are shown, in their order: what fits and, unless it is hidden, what might. */
export function keysShown({ index, query, result }) {
  const rows = result.sections.flatMap(({ fits, might }) => (query.only ? fits : [...fits, ...might]).flatMap((found) => found.rows));
  return rows.filter(({ level }) => !query.only || level === SURELY_FITS).map(({ track }) => programKeyOf(track, index));
}

/**
 * @param {HTMLElement} box  holds the button, and what is said of it with role="status"; hidden until there is something to save
 * @param {Object} options  `say` as createWords gives it; `root`: way to the top of the site
 * @returns {{show: function(Object|null): void}}  `show(answer)` takes what was found, as mountResults does, null for nothing
 */
export function mountResultsFile(box, { say, root }) {
  const button = box.querySelector("button");
  const status = box.querySelector('[role="status"]');
  let answer = null;
  let isBusy = false;
  let toldAt = 0;
  const tell = (text) => {
    toldAt = performance.now();
    status.textContent = text;
  };
  const tableOf = async (keys, ask) => {
    const facts = createFactsFiles({ root, readJson: readAndForget(ask) });
    const kinds = await facts.kinds();
    const rows = new Map();
    const stepsOfRows = function* (programs) {
      for (const [key, program] of programs) {
        rows.set(key, csvRow(program, kinds, say));
        yield;
      }
    };
    for await (const { programs, done, total } of facts.eachFile(keys)) {
      await inSlices(stepsOfRows(programs));
      if (done < total && performance.now() - toldAt > TOLD_EVERY_MILLISECONDS) tell(say("facts_reading", { done, total }));
    }
    const lines = keys.map((key) => rows.get(key)).filter(Boolean);
    return { text: csvHeader(kinds) + lines.join(""), count: lines.length, missing: keys.length - lines.length };
  };
  const save = async () => {
    const keys = keysShown(answer);
    const { date } = answer.context;
    tell(say("facts_begin"));
    const again = (error) => {
      if (!(error instanceof RangeError)) throw error;
      return tableOf(keys, fetchAnew);
    };
    const { text, count, missing } = await tableOf(keys).catch(again);
    if (count) downloadText(`iop-programs-${date}.csv`, "text/csv", text);
    const told = [count > 0 && say("facts_saved", { count }), missing > 0 && say("facts_missing", { count: missing })];
    tell(told.filter(Boolean).join(" "));
  };
  button.addEventListener("click", async () => {
    if (isBusy) return;
    isBusy = true;
    button.setAttribute("aria-disabled", "true");
    try {
      await save();
    } catch (error) {
      console.error(error);
      tell(say("facts_failed"));
    }
    isBusy = false;
    button.removeAttribute("aria-disabled");
  });
  const show = (found) => {
    answer = found;
    if (!isBusy) status.textContent = "";
    box.hidden = !found || !found.result.sections.some(({ fits, might }) => fits.length > 0 || (might.length > 0 && !found.query.only));
  };
  return { show };
}

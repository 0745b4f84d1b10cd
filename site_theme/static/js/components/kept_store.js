/**
 * The one door to the browser's storage: the programs that somebody keeps, and nothing else, under one name.
 *
 * Nothing is held here: every call reads what is stored, so that several scripts on a page, and several tabs, agree.
 * What changes it gives `{ ok, problem }`, the problem "" or one of "blocked" (the browser lets nothing be stored),
 * "full" (there is no room), "many" (there are 40 already).
 */
import { parseKept, serializeKept, withKept, withMoved, withNote, withoutKept } from "../core/kept.js";

const STORED_AS = "iop-list";
const KEPT_CHANGED = "iop-list-changed";

/** @returns {{programs: {key: string, note: string}[], problems: string[]}}  as parseKept gives it, or with the problem "blocked" */
export function readKept() {
  try {
    return parseKept(localStorage.getItem(STORED_AS));
  } catch {
    return { programs: [], problems: ["blocked"] };
  }
}

/** Puts a program at the end of the list. */
export const keep = (key) => changeKept((programs) => withKept(programs, key));

/** Takes a program off the list, with its note. */
export const drop = (key) => changeKept((programs) => withoutKept(programs, key));

/** Notes something about a program that is kept: at most 500 characters. */
export const setNote = (key, note) => changeKept((programs) => withNote(programs, key, note));

/** Moves a program so many places down the list, or up for a number below 0. */
export const moveKept = (key, by) => changeKept((programs) => withMoved(programs, key, by));

/** Makes `programs` all that is kept: what takes back a step, or removes what cannot be used. */
export const replaceKept = (programs) => changeKept(() => programs);

/** Leaves nothing on the device. */
export const clearKept = () => replaceKept([]);

/** Calls `listener` whenever what is kept has changed, by this page or in another tab. */
export function onKept(listener) {
  window.addEventListener(KEPT_CHANGED, listener);
  // No key: everything that the site had stored was removed at once.
  window.addEventListener("storage", ({ key }) => (key === STORED_AS || key === null) && listener());
}

function changeKept(change) {
  const { programs, problems } = readKept();
  const changed = problems.includes("blocked") ? null : change(programs);
  if (!changed) return { ok: false, problem: problems.includes("blocked") ? "blocked" : "many" };
  try {
    if (changed.length) localStorage.setItem(STORED_AS, serializeKept(changed));
    else localStorage.removeItem(STORED_AS);
  } catch (error) {
    return { ok: false, problem: error.name === "SecurityError" ? "blocked" : "full" };
  }
  window.dispatchEvent(new Event(KEPT_CHANGED));
  return { ok: true, problem: "" };
}

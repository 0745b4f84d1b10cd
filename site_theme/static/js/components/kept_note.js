/** The field for a note on a program, kept on the device while it is written. */
import { LONGEST_NOTE } from "../core/kept.js";
import { element } from "./element.js";

const STILL_WRITING_MILLISECONDS = 600;

/**
 * @param {HTMLElement} about  what the note is about, for those who hear it
 * @param {Object} options  `say`, and `onNote(note)`, which keeps it and gives what is to be said of that
 * @returns {{parts: HTMLElement[], show: function(string): void}}  `show(note)` shows what is kept, unless somebody is writing
 */
export function mountKeptNote(about, { say, onNote }) {
  let waiting;
  let kept = "";
  const field = element("textarea", { rows: 2, maxlength: LONGEST_NOTE, autocomplete: "off", spellcheck: "true" });
  const warning = element("span", { class: "iop-kept__warning" }, say("list_note_warning"));
  const state = element("p", { class: "iop-kept__saved" });
  const onPaper = element("p", { class: "iop-kept__note-on-paper" });
  const save = () => {
    clearTimeout(waiting);
    if (field.value === kept) return;
    kept = field.value;
    state.textContent = onNote(kept);
  };
  const label = element("label", { class: "iop-kept__note" },
    element("span", {}, say("list_note"), about), warning, field);
  field.addEventListener("input", () => {
    onPaper.textContent = field.value;
    state.textContent = "";
    clearTimeout(waiting);
    waiting = setTimeout(save, STILL_WRITING_MILLISECONDS);
  });
  field.addEventListener("blur", save);
  // Whoever leaves the page while writing has not left the field.
  window.addEventListener("pagehide", save);
  return {
    parts: [label, state, onPaper],
    show: (note) => {
      if (field.value !== kept) return;
      kept = note;
      if (field.value === note) return;
      field.value = note;
      onPaper.textContent = note;
    },
  };
}

/** The tray at the foot of a page: how many programs are kept, what can be done with them, and what went wrong. */
import { element } from "./element.js";

const MOST_COMPARED_AT_ONCE = 4;
/** Where somebody is and when they are free, as the address of a search has it. */
const ASKED = /[#&](?:where|free)=[^&]*/g;
const LONGEST_ASKED = 1000;

/**
 * Stands behind the page's content, and is not there while nothing is kept and nothing is to be said.
 *
 * @param {Object} options  `say(key, count)`; `name`: what the list is called; `compare`, `list`: addresses of the pages;
 *   `onClear()`, `onUndo()`
 * @returns {{show: function({keys: string[], told: string, canUndo: boolean}): void}}
 */
export function mountKeptTray({ say, name, compare, list, onClear, onUndo }) {
  const count = element("p", { class: "iop-kept-tray__count" });
  const more = element("p", { class: "iop-kept-tray__more" }, say("kept_add_another"));
  const compareLink = element("a", {}, say("kept_compare"));
  const number = element("span", { class: "iop-kept-tray__number" });
  const listLink = element("a", {}, say("kept_open"), number);
  const clear = element("button", { type: "button", class: "iop-kept-tray__clear", onclick: onClear }, say("kept_clear"), element("span", { class: "iop-visually-hidden" }, `: ${name}`));
  const told = element("p", { class: "iop-kept-tray__told" });
  const undo = element("button", { type: "button", onclick: onUndo }, say("kept_undo"));
  const inside = element("div", { class: "iop-kept-tray__inside" }, count, more, compareLink, listLink, clear, told, undo);
  const tray = element("section", { class: "iop-kept-tray", "aria-label": name, hidden: true }, inside);
  const isSearch = document.querySelector('[data-module="search"]') !== null;
  let keys = [];
  /** A search changes the address of its page without a word, so the links are made when they are about to be used, too. */
  const showLinks = () => {
    const asked = (isSearch && location.hash.length < LONGEST_ASKED ? (location.hash.match(ASKED) ?? []) : []).map((part) => `&${part.slice(1)}`).join("");
    compareLink.href = `${compare}#v=1&programs=${keys.slice(0, MOST_COMPARED_AT_ONCE).join()}${asked}`;
    listLink.href = asked ? `${list}#v=1${asked}` : list;
  };
  for (const type of ["pointerover", "focusin", "click"]) tray.addEventListener(type, showLinks);
  document.getElementById("main").after(tray);
  tellHeight(tray);
  return {
    show: (state) => {
      const held = [clear, undo].indexOf(document.activeElement);
      keys = state.keys;
      count.textContent = say("kept_count", keys.length);
      number.textContent = `\u00a0(${keys.length})`;
      told.textContent = state.told;
      for (const part of [count, listLink, clear]) part.hidden = !keys.length;
      compareLink.hidden = keys.length < 2;
      more.hidden = keys.length !== 1;
      told.hidden = !state.told;
      undo.hidden = !state.canUndo;
      tray.hidden = !keys.length && !state.told && !state.canUndo;
      showLinks();
      // What was pressed is gone: the focus goes to what took its place.
      if (held >= 0) [clear, undo].find((button) => !button.hidden)?.focus({ preventScroll: true });
    },
  };
}

/** Tells the style sheets how high the tray is: what else stays at the foot of the screen stands above it. */
function tellHeight(tray) {
  if (!("adoptedStyleSheets" in document)) return;
  const sheet = new CSSStyleSheet();
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  new ResizeObserver(() => sheet.replaceSync(`:root { --iop-kept-tray: ${tray.offsetHeight}px }`)).observe(tray);
}

/** What a person does with the columns of a comparison: move them, remove them, add one. */
import { MOST_COMPARED } from "../core/compare_query.js";
import { element } from "./element.js";

/** The buttons of a column, by what they do: their sign, and by how many places they move. */
const COLUMN_MOVES = { back: ["\u2190", -1], on: ["\u2192", 1] };

/**
 * @param {HTMLElement} box  in which the columns are drawn again and again
 * @param {{say: function, onMove: function(string, number): void, onRemove: function(string): void}} options  told the key of the program
 * @returns {{rowOf: function(Object[]): HTMLElement, keepFocus: function(): (function(): boolean)}}
 *   `rowOf([{ key, name }])` makes a row of the buttons of all columns: not in their heads, which are read out with every cell; `keepFocus()`,
 *   called before they are drawn again, gives what puts the focus back afterwards: on the same button, on another one of its column, or on
 *   the column in its place; false where none is left
 */
export function createColumnTools(box, { say, onMove, onRemove }) {
  const toolsOf = ({ key, name }, isFirst, isLast) => {
    const tool = (does, onclick, ...inside) => element("button", { type: "button", class: "iop-column-tools__tool", "data-tool": does, onclick }, inside);
    const move = (does, isEnd) =>
      !isEnd && tool(does, () => onMove(key, COLUMN_MOVES[does][1]), element("span", { "aria-hidden": "true" }, COLUMN_MOVES[does][0]), hiddenWords(say(`comparepage_move_${does}`, { program: name })));
    const words = [element("span", { "aria-hidden": "true" }, say("comparepage_remove")), hiddenWords(say("comparepage_remove_one", { program: name }))];
    return element("span", { class: "iop-column-tools", "data-key": key }, move("back", isFirst), move("on", isLast), tool("remove", () => onRemove(key), words));
  };
  const rowOf = (columns) =>
    element("tbody", { class: "iop-column-tools-row", role: "rowgroup" },
      element("tr", { class: "iop-comparison__row", role: "row" },
        element("th", { scope: "row", role: "rowheader" }, say("comparepage_tools")),
        columns.map((column, at) => element("td", { role: "cell" }, toolsOf(column, at === 0, at === columns.length - 1)))));
  const keepFocus = () => {
    const held = document.activeElement;
    const column = held?.closest(".iop-column-tools");
    if (!column || !box.contains(column)) return () => true;
    const [place, { key }, { tool }] = [[...box.querySelectorAll(".iop-column-tools")].indexOf(column), column.dataset, held.dataset];
    return () => {
      const columns = [...box.querySelectorAll(".iop-column-tools")];
      const now = columns.find((each) => each.dataset.key === key) ?? columns[Math.min(place, columns.length - 1)];
      const button = now?.querySelector(`[data-tool="${tool}"]`) ?? now?.querySelector("button");
      button?.focus();
      return Boolean(button);
    };
  };
  return { rowOf, keepFocus };
}

/**
 * The part of the page that adds a program of those kept on the device.
 *
 * @param {HTMLDetailsElement} details  which is filled when it is opened
 * @param {{say: function, searchLink: function(): HTMLElement, loadNames: function(string[]): Promise<Map<string, string>>, onAdd: function(string): void}} options
 *   `loadNames(keys)` gives the names of programs that are still listed
 * @returns {{show: function(string[], string[]): void}}  `show(compared, kept)`: keys of programs
 */
export function mountProgramAdder(details, { say, searchLink, loadNames, onAdd }) {
  let [compared, kept, turn] = [[], [], 0];
  const inside = element("div", { class: "iop-compare-add" });
  details.append(inside);
  const fill = (...parts) => {
    const held = inside.contains(document.activeElement);
    inside.replaceChildren(...parts.filter(Boolean));
    if (held) (inside.querySelector("select") ?? details.querySelector("summary")).focus();
  };
  const line = (...parts) => element("p", {}, parts);
  const draw = async () => {
    const mine = ++turn;
    const others = kept.filter((key) => !compared.includes(key));
    if (compared.length >= MOST_COMPARED) return fill(line(say("comparepage_full", { most: MOST_COMPARED })));
    if (!others.length) return fill(line(say(kept.length ? "comparepage_all_kept_shown" : "comparepage_none_kept")), line(searchLink()));
    const names = await loadNames(others);
    if (mine !== turn) return;
    const listed = others.filter((key) => names.has(key));
    if (!listed.length) return fill(line(say("comparepage_names_unread")), line(searchLink()));
    const select = element("select", {}, listed.map((key) => element("option", { value: key }, names.get(key))));
    const label = element("label", { class: "iop-select" }, element("span", {}, say("comparepage_from_list")), select);
    const button = element("button", { type: "button", class: "iop-button iop-button--main", onclick: () => onAdd(select.value) }, say("comparepage_add"));
    fill(element("div", { class: "iop-compare-add__ask" }, label, button), line(searchLink()));
  };
  details.addEventListener("toggle", () => details.open && draw());
  return {
    show: (...state) => {
      [compared, kept] = state;
      if (details.open) draw();
    },
  };
}

function hiddenWords(text) {
  return element("span", { class: "iop-visually-hidden" }, text);
}

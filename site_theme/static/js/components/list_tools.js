/** What can be done with a whole list: put it in order, compare, print, take it away, clear it. */
import { writeComparison } from "../core/compare_query.js";
import { listMessage } from "../core/text_message.js";
import { copyText } from "./copy_text.js";
import { downloadText } from "./download.js";
import { element } from "./element.js";
import { messageOf } from "./kept_program.js";

const FEWEST_TO_COMPARE = 2;

/**
 * @param {HTMLElement} box  the page's part with the tools, as templates/list.html has them
 * @param {Object} options  what createWords gives; `tableOf(items)`, the table of programs as text; and what is told what people do:
 *   `onOrder(order)`, `onClear()`, `onQuestions(keys)`, `onPrint()`
 * @returns {{show: function(Object): void, focus: function(string): void}}  `show({ items, order, asked, chosen })`: items in the order in which
 *   they are shown, and the keys of the chosen ones
 */
export function mountListTools(box, { tableOf, onOrder, onClear, onQuestions, onPrint, ...words }) {
  const { say } = words;
  const part = (name) => box.querySelector(`[data-part="${name}"]`);
  const [order, compare, questions, message] = ["order", "compare", "questions", "message"].map(part);
  const select = order.querySelector("select");
  let shown = { items: [], chosen: [] };
  const known = () => shown.items.filter(({ isKnown }) => isKnown);
  const drawMessage = () => {
    if (!message.open) return;
    const told = known().map((item) => messageOf(item, words));
    const parts = told.length ? copyText(listMessage(told, say), say("list_sms_all"), words) : [element("p", {}, say("list_sms_none"))];
    message.lastElementChild.replaceChildren(...parts);
  };
  select.addEventListener("change", () => onOrder(select.value));
  message.addEventListener("toggle", drawMessage);
  questions.addEventListener("click", () => onQuestions(shown.chosen));
  part("print").addEventListener("click", onPrint);
  part("table").addEventListener("click", () => downloadText(`${say("list_table_file")}.csv`, "text/csv", tableOf(known())));
  part("clear").addEventListener("click", onClear);
  const notes = part("print_notes");
  notes.addEventListener("change", () => box.classList.toggle("iop-list--without-notes", !notes.checked));

  const showCompare = ({ asked, chosen }) => {
    const isEnough = chosen.length >= FEWEST_TO_COMPARE;
    compare.href = `${compare.dataset.page}#${writeComparison({ programs: chosen, where: asked.where, free: asked.free, differences: false })}`;
    compare.hidden = !isEnough;
    part("chosen_count").textContent = say(isEnough ? "list_chosen" : "list_choose_more", { count: chosen.length });
    part("chosen").hidden = !chosen.length;
  };
  return {
    show: (state) => {
      shown = state;
      const usable = { mine: true, county: true, fit: Boolean(state.asked.free), near: Number.isFinite(state.asked.place?.latitude) };
      for (const option of select.options) option.disabled = !usable[option.value];
      select.value = state.order;
      order.hidden = state.items.length < 2;
      part("order_need").hidden = order.hidden || (usable.fit && usable.near);
      showCompare(state);
      part("table").disabled = !known().length;
      drawMessage();
    },
    focus: () => questions.focus(),
  };
}

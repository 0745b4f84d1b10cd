/** A sheet of questions to take to the telephone: what programs say already, to be confirmed, and lines for the rest. */
import { dayOfDate, reachWords } from "../core/kept_item.js";
import { questionsOf } from "../core/questions.js";
import { element } from "./element.js";

/** Lines to write on below each question. */
const LINES = 2;

function ruledLines() {
  return Array.from({ length: LINES }, () => element("span", { class: "iop-sheet__line", "aria-hidden": "true" }));
}

/** What a program says of a question, with its day where that is another than the record's, and room for whether it still holds. */
function saidItem({ question, lines, read, isOld }, { say, date }) {
  return element("li", {},
    element("p", { class: "iop-sheet__question" }, question),
    element("p", {}, say("list_ask_said", { answer: lines.join("; ") }),
      read && ` ${say("list_read", { date: date(dayOfDate(read)) })}`, isOld && ` ${say("list_ask_old")}`),
    element("p", { class: "iop-sheet__still" }, say("list_ask_still"), element("span", { class: "iop-sheet__line", "aria-hidden": "true" })));
}

function openItem({ question }) {
  return element("li", {}, element("p", { class: "iop-sheet__question" }, question), ruledLines());
}

function programPart(item, kinds, words) {
  const { say, list, date } = words;
  const { said, open } = questionsOf(kinds, (key) => item.program.cell(key), list);
  const { facility, name, place, checkedOn } = item;
  const read = checkedOn < 0 ? say("results_checked_unsaid") : say("list_common", { date: date(checkedOn) });
  return element("section", { class: "iop-sheet__program" },
    element("h3", { class: "iop-sheet__name" }, element("span", { class: "iop-sheet__phone" }, reachWords(item, say)), " ", facility),
    element("p", {}, [name, place].join(", ")),
    element("p", { class: "iop-sheet__head" }, say("list_ask_head"), element("span", { class: "iop-sheet__line", "aria-hidden": "true" })),
    said.length > 0 && [
      element("h4", {}, say("list_ask_known")),
      element("p", {}, read),
      element("ol", { class: "iop-sheet__list" }, said.map((each) => saidItem(each, words))),
    ],
    open.length > 0 && [element("h4", {}, say("list_ask_open")), element("ol", { class: "iop-sheet__list", start: said.length + 1 }, open.map(openItem))]);
}

function insurerPart({ title, advice, questions }, say) {
  return element("section", { class: "iop-sheet__insurer" },
    element("h3", { class: "iop-sheet__name" }, title),
    element("p", {}, advice),
    element("p", { class: "iop-sheet__head" }, say("list_ask_head"), element("span", { class: "iop-sheet__line", "aria-hidden": "true" })),
    element("ol", { class: "iop-sheet__list" }, questions.map((question) => openItem({ question }))));
}

/**
 * @param {HTMLElement} box  what the sheet is drawn into
 * @param {Object} options  what createWords gives; `kinds`, the questions of the page for a program; `insurer`, those for
 *   an insurer with their title and advice; and `onClose()`, told when somebody has closed it
 * @returns {{show: function(Object[]): void, hide: function(): void}}  `show(items)` opens the sheet of programs that are known
 */
export function mountQuestionSheet(box, { kinds, insurer, onClose, ...words }) {
  const { say } = words;
  const hide = () => {
    box.hidden = true;
    box.replaceChildren();
  };
  const close = () => {
    hide();
    onClose();
  };
  const show = (items) => {
    const heading = element("h2", { tabindex: -1 }, say("list_ask_title"));
    box.replaceChildren(
      heading,
      element("p", { class: "iop-not-on-paper" }, say("list_ask_alone")),
      element("p", { class: "iop-sheet__ways iop-not-on-paper" },
        element("button", { type: "button", class: "iop-button", onclick: () => window.print() }, say("list_ask_print")),
        element("button", { type: "button", class: "iop-button", onclick: close }, say("list_ask_close"))),
      ...items.map((item) => programPart(item, kinds, words)),
      insurerPart(insurer, say));
    box.hidden = false;
    heading.focus();
  };
  return { show, hide };
}

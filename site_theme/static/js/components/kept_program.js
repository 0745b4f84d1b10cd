/** One program of somebody's list: whom to call, what is said of it, a note, and what can be done with it. */
import { reachWords } from "../core/kept_item.js";
import { programMessage } from "../core/text_message.js";
import { calendarForm } from "./calendar_form.js";
import { copyText } from "./copy_text.js";
import { element } from "./element.js";
import { callLine, keptFacts, nameLines } from "./kept_facts.js";
import { mountKeptNote } from "./kept_note.js";

/** What a message says of a program; `date` writes a day. */
export function messageOf(item, { date, say }) {
  const { facility, name, place, times, checkedOn, program: { base, page } } = item;
  const read = checkedOn < 0 ? "" : date(checkedOn);
  return { name: `${facility}, ${name}`, place, times: times.join("; "), reach: reachWords(item, say), address: base && `${base}/${page}`, read };
}

/** What opens with a press and is drawn only then. */
function opening(summary, about, draw) {
  const inside = element("div", { class: "iop-kept__inside" });
  const details = element("details", { class: "iop-kept__opening" }, element("summary", {}, summary, about), inside);
  details.addEventListener("toggle", () => details.open && inside.replaceChildren(...[draw()].flat()));
  return details;
}

/** The parts of a program's place in the list, made once: what is written in it stays while facts come in. */
function partsOf(key, options, itemNow) {
  const { say } = options;
  const abouts = [];
  const about = () => {
    abouts.push(element("span", { class: "iop-visually-hidden" }));
    return abouts[abouts.length - 1];
  };
  const button = (text, onclick) => element("button", { type: "button", class: "iop-button", onclick }, text, about());
  const arrow = (sign, text, onclick) =>
    element("button", { type: "button", class: "iop-button", onclick }, element("span", { "aria-hidden": "true" }, sign), element("span", { class: "iop-visually-hidden" }, text), about());
  const check = element("input", { type: "checkbox", onchange: () => options.onChoose(key, check.checked) });
  const number = element("span", { class: "iop-kept__number" });
  const up = arrow("\u2191", say("list_up"), () => options.onMove(key, -1));
  const down = arrow("\u2193", say("list_down"), () => options.onMove(key, 1));
  const calendar = opening(say("list_calendar"), about(), () => calendarForm(itemNow(), options));
  const message = opening(say("list_sms"), about(), () => copyText(programMessage(messageOf(itemNow(), options), say), nameOfItem(itemNow()), options));
  const questions = button(say("list_questions"), () => options.onQuestions(key));
  return {
    abouts,
    check,
    number,
    up,
    down,
    moving: element("div", { class: "iop-kept__moving" }, number, up, down),
    facts: element("div", { class: "iop-kept__about" }),
    note: mountKeptNote(about(), { say, onNote: (text) => options.onNote(key, text) }),
    choosing: element("label", { class: "iop-check" }, check, element("span", {}, say("list_choose"), about())),
    questions,
    remove: button(say("list_remove"), () => options.onRemove(key)),
    openings: element("div", { class: "iop-kept__openings" }, questions, calendar, message),
  };
}

const nameOfItem = ({ facility, name }) => [facility, name].filter(Boolean).join(", ");

/**
 * @param {string} key
 * @param {Object} options  what createWords gives, `root`, `now()`, `today()`, and what is told what people do with it:
 *   `onMove(key, by)`, `onRemove(key)`, `onNote(key, note)`, which gives what is to be said of that, `onChoose(key, isChosen)`,
 *   `onQuestions(key)`
 * @returns {{node: HTMLElement, show: function(Object): void, focus: function(string): void}}  `show({ item, place, count, canMove,
 *   isChosen, canChoose, common, isReading })`; `focus("up"|"down"|"remove"|"questions"|"name")`
 */
export function mountKeptProgram(key, options) {
  const { say } = options;
  let shown = null;
  let drawn = "";
  const parts = partsOf(key, options, () => shown);
  const { abouts, check, number, up, down, moving, facts, note, choosing, questions, remove, openings } = parts;
  const node = element("li", { class: "iop-kept" }, element("div", { class: "iop-kept__head" }, moving, choosing, remove), facts,
    element("div", { class: "iop-kept__noting" }, note.parts));

  const show = ({ item, place, count, canMove, isChosen, canChoose, common, isReading }) => {
    shown = item;
    number.textContent = say("list_place", { place, count });
    moving.hidden = !canMove;
    choosing.hidden = !item.isKnown || count < 2;
    // Not by "disabled", which would take the focus away from who has just moved it there.
    up.setAttribute("aria-disabled", place === 1);
    down.setAttribute("aria-disabled", place === count);
    check.checked = isChosen;
    check.disabled = !canChoose && !isChosen;
    note.show(item.note);
    const now = JSON.stringify([item.isKnown, isReading, common, item.miles, item.fit, item.fitText, item.checkedOn]);
    if (now === drawn) return;
    drawn = now;
    for (const about of abouts) about.textContent = `: ${nameOfItem(item)}`;
    if (item.isKnown) {
      node.append(openings);
      facts.replaceChildren(callLine(item, options), ...nameLines(item, options).filter(Boolean), ...keptFacts(item, { ...options, common }));
    } else facts.replaceChildren(element("h3", { class: "iop-kept__name", tabindex: -1 }, item.facility), element("p", {}, say(isReading ? "list_waiting" : "list_gone")));
  };

  const focus = (part) => (part === "name" ? node.querySelector(".iop-kept__name") : parts[part]).focus();
  return { node, show, focus };
}

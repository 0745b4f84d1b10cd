/** Everything that is asked for, as words that a press takes away. */
import { freeWords } from "../core/free_words.js";
import { element } from "./element.js";

/** Plain questions, whose words the form has; with the value that asks for nothing. */
const PLAIN = { travel: 0, accepting: false, wait: null, start: null, cost: null, checked: null };

/**
 * @param {HTMLElement} box  what it is drawn into
 * @param {Object} options  what createWords gives, `wordsOf(name)` of the form, `onChange(patch)`, and `onTerm(way, group, slug, false)`
 * @returns {{show: function(Object, Object, Object): number}} `show(query, place, index)` draws it and gives how many there are;
 *   `place` is null and `index` undefined while they are not known
 */
export function mountChosen(box, { onChange, onTerm, ...words }) {
  const { say } = words;
  const label = element("h3", { class: "iop-visually-hidden", tabindex: -1 }, say("form_asked"));
  const list = element("ul", { class: "iop-chosen" });
  box.replaceChildren(label, list);
  return {
    show: (query, place, index) => {
      const parts = chosenParts(query, place, index, words);
      const all = Object.assign({}, ...parts.map(([, { patch }]) => patch), { terms: {}, not: {} });
      const leaveOut = ({ patch, term }) => (term ? onTerm(...term, false) : onChange(patch));
      const before = [...list.querySelectorAll("button")].indexOf(document.activeElement);
      const buttons = parts.map(([text, asked]) =>
        element("button", { type: "button", onclick: () => leaveOut(asked) }, element("span", { class: "iop-visually-hidden" }, say("form_remove"), " "), element("span", { "data-asked": true }, text)),
      );
      if (buttons.length > 1) buttons.push(element("button", { type: "button", class: "iop-chosen__all", onclick: () => onChange(all) }, say("form_clear_all")));
      list.replaceChildren(...buttons.map((button) => element("li", {}, button)));
      if (before >= 0) (buttons[Math.min(before, buttons.length - 1)] ?? label).focus();
      return parts.length;
    },
  };
}

/** What is asked, each with its words and what takes it away: `patch`, or `term`, what onTerm is told. */
function chosenParts(query, place, index, { say, wordsOf, ...words }) {
  const parts = [];
  const add = (isAsked, text, patch) => isAsked && parts.push([text(), { patch }]);
  const where = place?.label ?? query.where;
  const placeWords = () => (query.within ? say("form_within", { place: where, count: query.within }) : where);
  add(where, placeWords, { where: "", within: null });
  add(query.free, () => say("form_free", { times: freeWords(query.free, { say, ...words }) }), { free: null });
  for (const way of ["terms", "not"]) {
    for (const [group, slugs] of Object.entries(query[way])) {
      for (const slug of slugs) {
        const term = index?.groups[group]?.terms.find((each) => each.slug === slug)?.label ?? slug;
        const key = way === "terms" ? "" : group === "only" ? "form_not_only" : "form_not";
        parts.push([key ? say(key, { term }) : term, { term: [way, group, slug] }]);
      }
    }
  }
  add(query.age !== null, () => say("form_age", { age: query.age }), { age: null });
  for (const [name, none] of Object.entries(PLAIN)) add(query[name] !== none, () => wordsOf(name), { [name]: none });
  add(query.text, () => say("form_text", { text: query.text }), { text: "" });
  return parts;
}

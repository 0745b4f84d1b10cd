/** Groups of terms to ask for or to leave out, each term with its meaning and how many facilities state it. */
import { foldText } from "../core/fold_text.js";
import { element } from "./element.js";

const WORTH_A_SEARCH = 15;

/**
 * @param {HTMLElement} box  what holds the groups of the template, and checks for single terms (`data-group`)
 * @param {Object} options  what createWords gives, and `onTerm(way, group, slug, isChosen)`, `way` being "terms" or "not"
 * @returns {{show: function(Object, Object, function): Array<function(): void>}} `show(query, index, facets)` returns what shows each
 *   group, to be called when there is time; before the index is there, it is undefined; `facets(group) -> { counts: Map, unsaid }`
 *   is asked for groups that are open only
 */
export function mountFilters(box, { say, number, onTerm }) {
  let [query, index, facets] = [];
  const asked = (way, group) => query[way][group] ?? [];
  box.addEventListener("change", ({ target }) => {
    const { group, way = "terms" } = target.dataset;
    if (group && query) onTerm(way, group, target.value, target.checked);
  });

  const groups = [...box.querySelectorAll("details[data-group]")].map((details) => {
    const { group, terms } = details.dataset;
    const way = "not" in details.dataset ? "not" : "terms";
    const chosen = details.querySelector(".iop-filters__chosen");
    const unsaid = element("p", { class: "iop-quiet" });
    let options = null;
    const found = () => index.groups[group]?.terms.filter(({ slug }) => !terms || terms.split(" ").includes(slug)) ?? [];
    const draw = () => {
      const { terms: all, standings } = index.groups[group];
      const stated = new Set(standings.flatMap(({ yes }) => yes.map((at) => all[at])));
      const first = (term) => Number(!stated.has(term));
      options = found().sort((one, other) => first(one) - first(other)).map((term) => option(term, group, way));
      details.append(...(options.length > WORTH_A_SEARCH ? [searchOf(options, say)] : []), unsaid, element("ul", {}, options.map(({ row }) => row)));
    };
    const show = () => {
      const slugs = asked(way, group);
      chosen.textContent = slugs.length ? say("form_chosen", { count: slugs.length }) : "";
      if (!index) return;
      details.hidden = !found().length;
      if (!details.open || details.hidden || !facets) return;
      if (!options) draw();
      const { counts, unsaid: silent } = facets(group);
      for (const { term, check, count } of options) {
        check.checked = slugs.includes(term.slug);
        const facilities = counts.get(term.slug) ?? 0;
        const text = facilities ? number(facilities) : way === "not" ? "" : say("form_none");
        if (count.textContent !== text) count.textContent = text;
      }
      unsaid.textContent = silent && way === "terms" ? say("form_unsaid", { count: silent }) : "";
    };
    details.addEventListener("toggle", () => query && show());
    return show;
  });
  return {
    show: (...state) => {
      [query, index, facets] = state;
      for (const check of box.querySelectorAll("input[data-group]:not([data-way])")) {
        check.checked = asked("terms", check.dataset.group).includes(check.value);
      }
      return groups;
    },
  };
}

function option(term, group, way) {
  const id = `term-${way}-${group}-${term.slug}`;
  const check = element("input", { type: "checkbox", value: term.slug, "data-group": group, "data-way": way, "aria-describedby": id });
  const count = element("span", { class: "iop-filters__count" });
  const row = element(
    "li",
    {},
    element("label", { class: "iop-check" }, check, element("span", {}, term.label), " ", count),
    element("p", { id }, term.definition),
  );
  return { term, check, count, row, text: foldText([term.label, ...term.words].join(" ")) };
}

function searchOf(options, say) {
  const narrow = ({ target }) => {
    const typed = foldText(target.value);
    for (const { row, text } of options) row.hidden = !text.includes(typed);
  };
  return element("label", { class: "iop-filters__search" }, say("form_find_term"), " ", element("input", { type: "search", oninput: narrow }));
}

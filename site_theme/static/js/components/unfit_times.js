/** Facilities near the place whose times alone do not fit, with what is in the way: people look for them, and must not think they are not here. */
import { element } from "./element.js";
import { pageLink, whereWords } from "./result_card.js";

/**
 * @param {Object} view  state and options of mountResults in one; `unfit()` gives them, `rest` takes what can wait
 * @returns {HTMLElement} filled when what can wait is done
 */
export function unfitTimes(view) {
  const { say, unfit, explain, rest } = view;
  const box = element("div", { class: "iop-results__unfit" });
  const line = (found) => element("li", {}, pageLink(found.facility, view), `, ${whereWords(found, view).join(", ")}; `,
    explain(found.track, "near")?.summary);
  rest.push(() => {
    const found = unfit();
    if (found.length) box.append(element("h3", {}, say("results_unfit")), element("ul", {}, found.map(line)));
  });
  return box;
}

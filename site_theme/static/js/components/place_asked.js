/** Asks where somebody is, right above results from all states: whoever comes from the guide has not said it yet. */
import { element } from "./element.js";

/** The question as a small form. `onPlace(null, text)` is told what is typed. */
export function placeAsked({ say, onPlace }) {
  const field = element("input", { id: "place-asked", maxlength: "80", autocomplete: "off", spellcheck: "false" });
  const send = (event) => {
    event.preventDefault();
    if (field.value.trim()) onPlace(null, field.value.trim());
  };
  return element("form", { class: "iop-place-asked", onsubmit: send },
    element("label", { for: "place-asked" }, say("results_ask_place")),
    field,
    element("button", { class: "iop-button", type: "submit" }, say("results_ask_place_go")));
}

/** What nobody states, as templates/components/not_stated.html says it. */
import { element } from "./element.js";

export function notStated(say) {
  return element("span", { class: "iop-not-stated" }, say("results_not_stated"));
}

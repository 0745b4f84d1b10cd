/** The whole of an index at once, which a browser reads in steps. */
import { stepsOfIndex } from "../../site_theme/static/js/core/search_index.js";

export function decodeIndex(head, areaFiles) {
  const steps = stepsOfIndex(head, areaFiles);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** The programs of a list in their groups, each below its heading. */
import { element } from "./element.js";

/**
 * @param {HTMLElement} box  what they are put into
 * @returns {{show: function({heading: string, nodes: HTMLElement[]}[]): void}}  what stands where it should is not touched, and the focus
 *   stays where it is: moving an element takes it away
 */
export function mountKeptGroups(box) {
  let shown = [];
  return {
    show: (groups) => {
      const wanted = groups.flatMap(({ heading, nodes }) => [heading, ...nodes]);
      if (wanted.length === shown.length && wanted.every((each, at) => each === shown[at])) return;
      shown = wanted;
      const held = document.activeElement;
      box.replaceChildren(...groups.map(({ heading, nodes }) =>
        element("section", { class: "iop-kept-group" }, element("h2", { class: "iop-kept-group__heading" }, heading), element("ol", { class: "iop-kept-list" }, nodes))));
      if (box.contains(held)) held.focus();
    },
  };
}

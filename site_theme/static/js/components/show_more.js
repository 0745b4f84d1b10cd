/** A list that is drawn piece by piece, and the button that draws the next piece. */
import { element } from "./element.js";

/**
 * Draws the first items into `list` and returns the button for the next ones, `size` a press, which hides when all are drawn.
 * The focus moves to the first link of what a press has drawn.
 *
 * @param {HTMLElement} list
 * @param {Array} items
 * @param {Object} options  `first`: how many at once (`size` when left out); `draw(item)` makes an element;
 *   `about`: id of the heading that says what is listed
 */
export function growList(list, items, { size, first = size, draw, say, about }) {
  let drawn = 0;
  const button = element("button", { type: "button", class: "iop-button", "aria-describedby": about, onclick: () => grow().focus() });
  const grow = (number = size) => {
    const made = items.slice(drawn, drawn + number).map(draw);
    list.append(...made);
    drawn += made.length;
    const rest = Math.min(size, items.length - drawn);
    button.hidden = !rest;
    button.textContent = say("results_show_more", { count: rest });
    return made[0]?.querySelector("a");
  };
  grow(first);
  return button;
}

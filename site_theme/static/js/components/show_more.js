/** A list that is drawn piece by piece, and the button that draws the next piece. */
import { element } from "./element.js";

/** What is not in sight is drawn by so many at a time. */
const DRAWN_AT_A_STEP = 4;

/**
 * Draws the first items into `list` and returns the button for the next ones, `size` a press, which hides when all are drawn.
 * The focus moves to the first link of what a press has drawn.
 *
 * @param {HTMLElement} list
 * @param {Array} items
 * @param {Object} options  `first`: how many before the first press, `inSight` of them at once; `rest`: takes what draws the others,
 *   to be called when there is time, in order; `draw(item)` makes an element;
 *   `about`: id of the heading that says what is listed
 */
export function growList(list, items, { size, first, inSight, rest, draw, say, about }) {
  let drawn = 0;
  const button = element("button", { type: "button", class: "iop-button", "aria-describedby": about, onclick: () => grow().focus() });
  const grow = (number = size) => {
    const made = items.slice(drawn, drawn + number).map(draw);
    list.append(...made);
    drawn += made.length;
    const next = Math.min(size, items.length - drawn);
    button.hidden = !next || drawn < first;
    button.textContent = say("results_show_more", { count: next });
    return made[0]?.querySelector("a");
  };
  const shown = Math.min(first, items.length);
  grow(Math.min(shown, inSight));
  for (let at = drawn; at < shown; at += DRAWN_AT_A_STEP) rest.push(() => grow(Math.min(DRAWN_AT_A_STEP, shown - at)));
  return button;
}

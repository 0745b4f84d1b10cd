/** When a person is free: times that one press marks, a week to paint, and exact times of work, school or leisure. */
import { freeWords } from "../core/free_words.js";
import { DAY_SLUGS, readFree, writeFree } from "../core/week.js";
import { PAINTABLE, addFree, holdsFree, keepFree, takeFree } from "../core/week_cells.js";
import { element } from "./element.js";
import { mountWeekGrid } from "./week_painter_grid.js";

const daysAsText = (days, hours) => days.map((day) => `${DAY_SLUGS[day]}.${hours}`).join(",");

/**
 * @param {HTMLElement} box  the component as the template has it
 * @param {Object} options  what createWords gives, and `onChange({ free })`: merged minutes of the week, null for none
 * @returns {{show: function(Object): void, open: function(): void}} `show(query)`; `open()` brings up the week to paint
 */
export function mountWeekPainter(box, { onChange, ...words }) {
  const buttons = [...box.querySelectorAll("[data-free]")].map((button) => ({ button, times: readFree(button.dataset.free).free }));
  const onlyButton = box.querySelector("[data-only]");
  const someDays = readFree(onlyButton.dataset.only).free;
  const status = box.querySelector("[role=status]");
  const week = box.querySelector("details");
  const exact = box.querySelector("[data-exact]").closest("details");
  /** `whole` is what is free before it is cut down to some days. */
  let [free, whole, isOnly] = [[], [], false];
  let grid = null;

  const put = (next, keepsDays) => {
    [whole, isOnly] = [next, keepsDays];
    free = keepsDays ? keepFree(whole, someDays) : whole;
    // Before the answer comes: the next press, which may be quick, goes on from here.
    draw();
    onChange({ free: free.length ? free : null });
  };
  const orAll = () => (whole.length ? whole : PAINTABLE);
  const press = ({ button, times }) => put((button.getAttribute("aria-pressed") === "true" ? takeFree : addFree)(whole, times), isOnly);
  const say = (text) => {
    if (status.textContent !== text) status.textContent = text;
  };
  const draw = () => {
    for (const { button, times } of buttons) button.setAttribute("aria-pressed", holdsFree(whole, times));
    onlyButton.setAttribute("aria-pressed", isOnly);
    say(free.length ? words.say("form_free", { times: freeWords(free, words) }) : words.say("form_free_any"));
    grid?.show(free);
  };
  const takeExact = (what) => {
    const days = [...exact.querySelectorAll("[type=checkbox]:checked")].map(({ value }) => value);
    const [from, to] = [...exact.querySelectorAll("[type=time]")].map(({ value }) => value);
    const hours = what === "only" ? "00:00-24:00" : `${from}-${to}`;
    const { free: times } = readFree(daysAsText(days, hours));
    if (!times.length) say(words.say("form_exact_wrong"));
    else if (what === "busy") put(takeFree(orAll(), times), isOnly);
    else put(what === "free" ? addFree(free, times) : keepFree(orAll(), times), false);
  };

  for (const each of buttons) each.button.addEventListener("click", () => press(each));
  onlyButton.addEventListener("click", () => put(orAll(), !isOnly));
  box.querySelector("[data-clear]").addEventListener("click", () => put([], false));
  exact.addEventListener("click", ({ target }) => target.dataset.exact && takeExact(target.dataset.exact));
  week.addEventListener("toggle", () => {
    if (!week.open || grid) return;
    const place = element("div");
    week.append(place);
    grid = mountWeekGrid(place, { ...words, onPaint: (painted) => put(painted, false) });
    draw();
  });
  return {
    show: (query) => {
      const asked = query.free ?? [];
      if (writeFree(asked) !== writeFree(free)) [free, whole, isOnly] = [asked, asked, false];
      draw();
    },
    open: () => {
      week.open = true;
      week.scrollIntoView();
      week.querySelector("summary").focus();
    },
  };
}

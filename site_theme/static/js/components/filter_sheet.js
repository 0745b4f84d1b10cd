/** Where there is little room, all filters stand in a sheet of their own, and a bar below leads there and to the results. */

/**
 * @param {HTMLElement} box  what holds the form
 * @param {{say: function, toResults: function(): void}} options  `toResults` brings the reader to the results
 * @returns {{show: function(number, number): void}} `show(programs, chosen)`: how many there are, and how many filters
 */
export function mountFilterSheet(box, { say, toResults }) {
  const of = (selector) => box.querySelector(selector);
  const [sheet, panel, open, close, results] = ["dialog", ".iop-search-form__panel", "[data-open]", "[data-close]", "[data-results]"].map(of);
  const home = panel.parentElement;
  open.addEventListener("click", () => {
    sheet.firstElementChild.append(panel);
    sheet.showModal();
  });
  sheet.addEventListener("close", () => home.append(panel));
  of("[data-leave]").addEventListener("click", () => sheet.close());
  close.addEventListener("click", () => {
    sheet.close();
    toResults();
  });
  results.addEventListener("click", toResults);
  // At the results there is nothing to lead to.
  const upperHalf = { rootMargin: "0px 0px -50% 0px" };
  new IntersectionObserver(([found]) => (results.hidden = found.isIntersecting), upperHalf).observe(of(".iop-search__found"));
  return {
    show: (programs, chosen) => {
      results.textContent = close.textContent = say("form_show", { count: programs });
      open.textContent = chosen ? say("form_filters", { count: chosen }) : say("form_more_filters");
    },
  };
}

/** Says politely what changed, once things have been still for a moment: a screen reader hears the last of it only. */

const STILL_MILLISECONDS = 400;

/** @param {HTMLElement} region  with role="status"; its text is also what people see */
export function createAnnouncer(region) {
  let waiting;
  return (text) => {
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      if (region.textContent !== text) region.textContent = text;
    }, STILL_MILLISECONDS);
  };
}

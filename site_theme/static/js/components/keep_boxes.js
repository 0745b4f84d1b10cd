/** The checks "On my list" of programs, as templates/components/keep_box.html has them: in the page, and in what a script draws. */

/**
 * They are hidden until this shows them, for without a script they do nothing. What is drawn later into the results of a
 * search is watched for, so that what draws it need not know what is kept.
 *
 * @param {Object} options  `keysKept()`: the keys of the programs that are kept; `onKeep(key, isOn)`: told what somebody checks
 * @returns {{show: function(): void}}  `show()` makes all checks say what is kept
 */
export function mountKeepBoxes({ keysKept, onKeep }) {
  const show = (chosen = "[data-keep]") => {
    const boxes = document.querySelectorAll(chosen);
    const keys = boxes.length > 0 && new Set(keysKept());
    for (const box of boxes) {
      box.checked = keys.has(box.dataset.keep);
      box.parentElement.hidden = false;
    }
  };
  document.addEventListener("change", ({ target }) => target.matches("[data-keep]") && onKeep(target.dataset.keep, target.checked));
  const results = document.querySelector('[data-module="results"]');
  if (results) new MutationObserver(() => show("[hidden] > [data-keep]")).observe(results, { childList: true, subtree: true });
  return { show: () => show() };
}

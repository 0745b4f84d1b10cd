/** Work in slices, between which the browser answers to people. */

/** For longer than this it is not kept from that, but for the length of a step. */
const SLICE_MILLISECONDS = 8;

export const pause = () => window.scheduler?.yield?.() ?? new Promise((done) => setTimeout(done));

/** Goes through the steps of a generator, with pauses; gives what it returns. */
export async function inSlices(steps) {
  for (;;) {
    const from = performance.now();
    while (performance.now() - from < SLICE_MILLISECONDS) {
      const { done, value } = steps.next();
      if (done) return value;
    }
    await pause();
  }
}

/** Each of `works` as a step, as long as they are wanted. */
export function* stepsWhile(isWanted, works) {
  for (const work of works) {
    if (!isWanted()) return;
    work();
    yield;
  }
}

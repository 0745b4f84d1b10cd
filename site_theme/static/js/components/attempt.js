/** A part of the page that fails says so in the console and leaves the others alone. */
export function attempt(work) {
  try {
    work();
  } catch (error) {
    console.error(error);
  }
}

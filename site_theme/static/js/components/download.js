/** Gives people a file that the page has made. It goes from the page to their device and nowhere else. */
import { element } from "./element.js";

const LONG_ENOUGH_MILLISECONDS = 60_000;

/**
 * @param {string} name  of the file
 * @param {string} type  such as "text/calendar"
 * @param {string} text
 */
export function downloadText(name, type, text) {
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = element("a", { href: address, download: name, hidden: true });
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), LONG_ENOUGH_MILLISECONDS);
}

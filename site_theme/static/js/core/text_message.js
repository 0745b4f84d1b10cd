/** Programs as short texts, to send to somebody's phone. */

/** What one message holds; phones send longer ones in parts. */
export const ONE_MESSAGE = 160;

/**
 * @param {Object} told  `{ name, place, times, reach, address, read }` in words, each "" when not known: `name` of the facility, `reach` whom to call,
 *   `address` of its page, `read` the day on which its facts were read
 * @param {function(string, Object=): string} say
 * @returns {string}  one fact to a line, nothing left blank
 */
export function programMessage({ name, place, times, reach, address, read }, say) {
  const lines = [name, place, times || say("list_sms_times"), reach, address, read && say("list_sms_read", { date: read })];
  return lines.filter(Boolean).join("\n");
}

/** All of a list, shorter: one line for each, and when they were read if that is one day for all. */
export function listMessage(programs, say) {
  const days = new Set(programs.map(({ read }) => read).filter(Boolean));
  const lines = programs.map(({ name, place, times, reach }) => [name, place, times, reach].filter(Boolean).join(", "));
  if (days.size === 1) lines.push(say("list_sms_read", { date: [...days][0] }));
  return lines.join("\n");
}

/** The address that opens a phone's own messages with a text in it; nobody is named to send it to. */
export function messageLink(text) {
  // What stands between ? and & is nobody's name: iPhones want the sign, other phones do not mind it.
  return `sms:?&body=${encodeURIComponent(text.toWellFormed?.() ?? text.replace(/\p{Cs}/gu, ""))}`;
}

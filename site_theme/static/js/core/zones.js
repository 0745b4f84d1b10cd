/** Time zones: how far a zone's clock is from UTC, as the browser knows it. */

const knownOffsets = new Map();

/**
 * Minutes that the clock of a zone is ahead of UTC at noon UTC of a date: -300 for New York in winter. Remembered.
 *
 * @param {string} zone  an IANA name such as America/New_York
 * @param {string} date  as 2026-11-22
 * @returns {number|null}  null for a zone that the browser does not know
 */
export function offsetOfZone(zone, date) {
  const key = `${zone} ${date}`;
  if (!knownOffsets.has(key)) knownOffsets.set(key, findOffset(zone, new Date(`${date}T12:00Z`)));
  return knownOffsets.get(key);
}

function findOffset(timeZone, noon) {
  if (!timeZone) return null;
  try {
    const format = new Intl.DateTimeFormat("en-US", { timeZone, hourCycle: "h23", day: "numeric", hour: "numeric", minute: "numeric" });
    const { day, hour, minute } = Object.fromEntries(format.formatToParts(noon).map(({ type, value }) => [type, Number(value)]));
    // No zone is more than 12 hours behind or 14 ahead: at noon UTC it is the same day there, or the next.
    return (day === noon.getUTCDate() ? 0 : 1_440) + hour * 60 + minute - 720;
  } catch {
    return null;
  }
}

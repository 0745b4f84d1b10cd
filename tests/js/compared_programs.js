/** Invented programs to compare, in the shape of core/program_facts.js. */

/** Words that say their key and what they are filled with, so that tests see what was asked for. */
export const KEY_WORDS = {
  say: (key, values = {}) => [key, ...Object.entries(values).map(([name, value]) => `${name}=${value}`)].join(" "),
  list: (texts, joint = "and") => texts.join(joint === "or" ? "|" : "+"),
  number: String,
  labelOf: (kind) => kind.toUpperCase(),
};

/** A program that says `cells`, by the kind of fact. */
export const programOf = (cells = {}, { weeks = [], points = {} } = {}) => ({ cell: (kind) => cells[kind] ?? null, weeks, points });

/** A session of a week, in quarter hours. */
export const blockOf = (from, to, keys = {}) => ({ times: `${from}-${to}`, label: "", notes: [], from, to, part: "evening", firm: true, period: false, ...keys });

/** A week of one group with these sessions by the number of the day. */
export const weekOf = (byDay, untimed = {}) => ({
  title: "",
  days: Array.from({ length: 7 }, (_, day) => ({ blocks: byDay[day] ?? [], untimed: untimed[day] ?? [] })),
});

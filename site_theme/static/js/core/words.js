/** What scripts say: the page's table of words, filled in, and numbers, lists, days and times as the language writes them. */

const MINUTES_OF_DAY = 1440;
const MIDDAY = 720;
const MILLISECONDS_OF_DAY = 86_400_000;
/** 5 January 1970 was a Monday. */
const FIRST_MONDAY = 4;

/**
 * @param {Object<string, string|Object<string, string>>} table  texts with places such as %(name)s; by plural category where they count
 * @param {string} language  as HTML's lang
 * @returns what says things in that language. `say(key, values)` throws RangeError for a key that the table does not hold.
 */
export function createWords(table, language) {
  const numbers = new Intl.NumberFormat(language, { maximumFractionDigits: 1 });
  const plurals = new Intl.PluralRules(language);
  const listOf = (type) => new Intl.ListFormat(language, { type });
  const lists = { and: listOf("conjunction"), or: listOf("disjunction") };
  const inUtc = (options) => new Intl.DateTimeFormat(language, { timeZone: "UTC", ...options });
  const dates = inUtc({ dateStyle: "long" });
  const weekday = inUtc({ weekday: "short" });
  const times = inUtc({ timeStyle: "short" });
  const of = (format, days, minutes = 0) => format.format(new Date(days * MILLISECONDS_OF_DAY + minutes * 60_000));
  const countsTo24 = !times.resolvedOptions().hour12;
  const say = (key, values = {}) => {
    const entry = table[key];
    if (entry === undefined) throw new RangeError(`no words for ${key}`);
    const text = typeof entry === "string" ? entry : (entry[plurals.select(values.count)] ?? entry.other);
    return text.replace(/%(?:\((\w+)\)s|%)/g, (all, name) => {
      if (!name) return "%";
      const value = values[name];
      return typeof value === "number" ? numbers.format(value) : value;
    });
  };
  const onTheDial = (minute) => `${((Math.floor(minute / 60) + 11) % 12) + 1}${minute % 60 ? `:${String(minute % 60).padStart(2, "0")}` : ""}`;
  /** Minutes since midnight: "6 pm", "noon", "18:00". */
  const clock = (minutes) => {
    const minute = minutes % MINUTES_OF_DAY;
    if (countsTo24) return of(times, 0, minute);
    if (minute % MIDDAY === 0) return say(minute ? "clock_noon" : "clock_midnight");
    return say(minute < MIDDAY ? "clock_am" : "clock_pm", { time: onTheDial(minute) });
  };
  /** "6-9 pm", "9:30 am-noon": as the pages of the site write a range. */
  const clockRange = (starts, ends) => {
    const [first, last] = [starts % MINUTES_OF_DAY, ends % MINUTES_OF_DAY];
    const isPlain = countsTo24 || !(first % MIDDAY) || !(last % MIDDAY) || first < MIDDAY !== last < MIDDAY;
    if (isPlain) return say("clock_range", { starts: clock(first), ends: clock(last) });
    const dial = { starts: onTheDial(first), ends: onTheDial(last) };
    return first < MIDDAY ? say("clock_range_am", dial) : say("clock_range_pm", dial);
  };
  return {
    say,
    clock,
    clockRange,
    number: (value) => numbers.format(value),
    /** Joins texts: "a, b, and c" or "a, b, or c". */
    list: (texts, joint = "and") => lists[joint].format(texts),
    /** Days since 1970-01-01 as a date. */
    date: (days) => of(dates, days),
    /** Short names of the weekdays, Monday first. */
    weekdays: Array.from({ length: 7 }, (_, day) => of(weekday, FIRST_MONDAY + day)),
  };
}

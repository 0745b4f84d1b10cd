/** Makes a calendar file of the week of a program's group: which group, from which day, and whether its name stands in it. */
import { groupWords, sessionWords } from "../core/calendar_words.js";
import { calendarOfGroup, clockOfZones } from "../core/group_calendar.js";
import { groupsToJoin } from "../core/group_events.js";
import { dayOfDate } from "../core/kept_item.js";
import { downloadText } from "./download.js";
import { element } from "./element.js";

/** Between two names of a group, as its page writes them. */
const TITLE_JOINT = ": ";

/** The groups of a program that a calendar can hold something of, each with its title. */
function offeredGroups({ index, track, weeks }, words) {
  const schedule = index.schedules[index.tracks.schedule[track]];
  const groups = groupsToJoin(schedule);
  const titles = weeks.length === groups.length ? weeks.map(({ title }) => title) : [];
  return groups.map((joined, at) => ({ joined, at, text: [titles[at], groupWords(joined, words)].filter(Boolean).join(TITLE_JOINT) }));
}

/** What stands in the file when somebody wants the name in it. */
function fullTitle({ key, program, facility, name, phone, checkedOn }, group, { say, date }) {
  const { base, page } = program;
  return {
    id: `iop-${key.replace(/[./]/g, "-")}-${group + 1}`,
    summary: say("list_cal_summary", { name, facility }),
    where: (program.cell("place")?.lines ?? []).join(", "),
    lines: [phone && say("list_cal_phone", { phone }), base && `${base}/${page}`, checkedOn >= 0 && say("results_checked", { date: date(checkedOn) })].filter(Boolean),
  };
}

/**
 * @param {Object} item  of a program that is known, see core/kept_item.js
 * @param {Object} options  what createWords gives, and `now()`: milliseconds since 1970, and `today()`: as 2026-11-22
 * @returns {HTMLElement}
 */
export function calendarForm(item, { now, today, ...words }) {
  const { say, date } = words;
  const { program } = item;
  const { index, track } = program;
  const offered = offeredGroups(program, words);
  const clock = clockOfZones(index.tracks.zones[track] ?? [], program.zones ?? {});
  const madeOf = ({ joined, at }, from, isNamed) =>
    calendarOfGroup({ joined, from, clock, stamp: now() }, isNamed ? fullTitle(item, at, words) : null, words);
  const usable = offered.filter((group) => madeOf(group, dayOfDate(today()), false).text);
  if (!usable.length) return element("p", {}, say("list_cal_nothing"));

  const groups = element("select", { name: "group" }, usable.map(({ text }, at) => element("option", { value: at }, text)));
  const first = element("input", { type: "date", name: "first", value: today(), required: true });
  const choice = (value, text, isChosen) =>
    element("label", { class: "iop-check" }, element("input", { type: "radio", name: "title", value, checked: isChosen }), text);
  const preview = element("div", { class: "iop-calendar-form__preview", role: "status" });
  const form = element("form", { class: "iop-calendar-form" },
    usable.length > 1 && element("label", { class: "iop-select" }, element("span", {}, say("list_cal_group")), groups),
    element("label", { class: "iop-calendar-form__first" }, element("span", {}, say("list_cal_first")), first),
    element("fieldset", {},
      element("legend", {}, say("list_cal_title")),
      choice("neutral", say("list_cal_title_neutral", { title: say("list_cal_neutral") }), true),
      choice("name", say("list_cal_title_name", { title: say("list_cal_summary", { name: item.name, facility: item.facility }) }), false),
      element("p", { class: "iop-quiet" }, say("list_cal_seen"))),
    preview,
    element("button", { type: "submit", class: "iop-button" }, say("list_cal_save")));

  const made = () => madeOf(usable[Number(groups.value)], dayOfDate(first.value), new FormData(form).get("title") === "name");
  const show = () => {
    const { made: found } = first.value ? made() : { made: null };
    if (!found?.events.length) return preview.replaceChildren(element("p", {}, say(found ? "list_cal_over" : "list_cal_no_day")));
    const events = found.events.map((event) => sessionWords(event.session, words));
    const begins = date(Math.min(...found.events.map((event) => event.first)));
    return preview.replaceChildren(
      element("p", {}, say("list_cal_holds", { events: [...new Set(events)].join("; "), date: begins })),
      ...[
        found.isOnSomeDays && say("list_cal_tentative"),
        found.isSeasonal && say("list_cal_season"),
        found.others.length > 0 && say("list_cal_others", { sessions: [...new Set(found.others.map((session) => sessionWords(session, words)))].join("; ") }),
      ].filter(Boolean).map((text) => element("p", {}, text)));
  };
  form.addEventListener("input", show);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const { text } = first.value ? made() : { text: "" };
    if (text) downloadText(`${say("list_cal_file")}.ics`, "text/calendar", text);
  });
  show();
  return form;
}

/** The page of what somebody keeps: reads it and the facts of it, puts it in order, and lets people take it away. */
import { createAnnouncer } from "./components/announcer.js";
import { createDataFiles } from "./components/data_files.js";
import { element } from "./components/element.js";
import { mountKeptGroups } from "./components/kept_groups.js";
import { mountKeptProgram } from "./components/kept_program.js";
import { clearKept, drop, moveKept, onKept, readKept, replaceKept, setNote } from "./components/kept_store.js";
import { createListFacts } from "./components/list_facts.js";
import { mountListTools } from "./components/list_tools.js";
import { mountQuestionSheet } from "./components/question_sheet.js";
import { pause } from "./components/slices.js";
import { MOST_COMPARED } from "./core/compare_query.js";
import { csvHeader, csvRow } from "./core/csv.js";
import { commonDay, dayOfDate, keptItem } from "./core/kept_item.js";
import { orderKept } from "./core/list_order.js";
import { askedWords, headingWords, parseListAddress } from "./core/list_words.js";
import { decodePlaces } from "./core/places.js";
import { problemWords } from "./core/query_words.js";
import { createWords } from "./core/words.js";

const listPage = document.querySelector('[data-module="list"]');
if (listPage) startList(listPage);

async function startList(box) {
  const dataOf = (id) => JSON.parse(document.getElementById(id).textContent);
  const words = createWords(dataOf("list-words"), document.documentElement.lang);
  await pause();
  const { say, date } = words;
  const { root, places } = box.dataset;
  const part = (name) => box.querySelector(`[data-part="${name}"]`);
  const heading = document.getElementById("list-heading");
  const announce = createAnnouncer(part("said"));
  const readJson = createDataFiles();
  const facts = createListFacts({ root, readJson });
  const loadPlaces = async () => decodePlaces(await readJson(places));

  /** What is kept, in the person's order; what is known of it; and what a search asked. */
  let kept = [];
  let asked = { where: "", free: null, place: null };
  let problems = [];
  let order = "mine";
  const chosen = new Set();
  /** What can be put back until the page is left. */
  let before = null;
  const mounted = new Map();
  /** Of which programs the sheet of questions is. */
  let sheetKeys = [];

  const now = () => Date.now();
  const today = () => {
    const here = new Date();
    return new Date(Date.UTC(here.getFullYear(), here.getMonth(), here.getDate())).toISOString().slice(0, 10);
  };
  const items = () => {
    const context = { ...asked, date: today(), home: asked.place?.zone || Intl.DateTimeFormat().resolvedOptions().timeZone };
    return kept.map((each) => keptItem(each, facts.of(each.key), context, words));
  };

  // ------------------------------------------------------------------------------------------ what is kept
  const readStored = () => {
    const { programs: found, problems: wrong } = readKept();
    kept = found;
    for (const key of [...chosen]) if (!found.some((each) => each.key === key)) chosen.delete(key);
    return wrong;
  };
  /** Says what went wrong with a change; "" when nothing did. */
  const outcome = ({ ok, problem }) => (ok ? "" : say(`list_problem_${problem}`));
  const tell = (text, undo = null) => {
    before = undo;
    part("told").replaceChildren(...(text ? [element("p", {}, text, " ", undo && element("button", { type: "button", class: "iop-button", onclick: putBack }, say("list_undo")))] : []));
    announce(text);
  };
  const putBack = () => {
    const wrong = outcome(replaceKept(before));
    tell(wrong || say("list_returned"));
    heading.focus();
  };
  const move = (key, by) => {
    const place = kept.findIndex((each) => each.key === key);
    const { facility } = items()[place];
    if (place + by < 0) return announce(say("list_first", { name: facility }));
    if (place + by >= kept.length) return announce(say("list_last", { name: facility }));
    const wrong = outcome(moveKept(key, by));
    mounted.get(key).focus(by < 0 ? "up" : "down");
    return wrong ? tell(wrong) : announce(say("list_moved", { name: facility, place: place + by + 1, count: kept.length }));
  };
  const remove = (key) => {
    const shown = shownItems();
    const at = shown.findIndex((item) => item.key === key);
    const next = shown[at + 1] ?? shown[at - 1];
    const { facility, name } = shown[at];
    const undo = kept;
    const wrong = outcome(drop(key));
    tell(wrong || say(name ? "list_removed" : "list_removed_unknown", { name: facility, program: name }), wrong ? null : undo);
    if (!wrong && next) mounted.get(next.key).focus("name");
    else if (!wrong) heading.focus();
  };
  const clear = () => {
    const undo = kept;
    const wrong = outcome(clearKept());
    tell(wrong || say("list_cleared"), wrong ? null : undo);
    heading.focus();
  };
  const note = (key, text) => {
    const wrong = outcome(setNote(key, text));
    if (wrong) announce(wrong);
    return wrong || say("list_note_saved");
  };
  const choose = (key, isChosen) => {
    if (isChosen) chosen.add(key);
    else chosen.delete(key);
    draw();
  };

  // --------------------------------------------------------------------------------------- what is known of it
  const load = async () => {
    const reading = facts.load(kept.map(({ key }) => key));
    draw();
    if (!(await reading)) return;
    draw();
    announce([part("told").textContent, countSentence()].filter(Boolean).join(" "));
    performance.mark("iop-list");
  };
  /** The address says what was asked in a search; the place takes a file to be known. */
  const readAddress = async () => {
    // A link to a part of the page, such as the one that skips to the content, asks nothing.
    if (document.getElementById(location.hash.slice(1))) return;
    const read = parseListAddress(location.hash);
    const isSame = read.asked.where === asked.where;
    asked = { ...read.asked, place: isSame ? asked.place : read.asked.where ? undefined : null };
    problems = read.problems;
    draw();
    if (asked.place !== undefined) return;
    await findPlace();
    draw();
  };
  const findPlace = async () => {
    const { where } = asked;
    try {
      const known = await loadPlaces();
      if (where !== asked.where) return;
      const found = known.find(where);
      const guess = found?.place ?? (found?.choices ?? known.suggest(where, 1))[0];
      asked.place = guess ?? null;
      if (!found?.place) problems.push({ code: guess ? (found ? "choice" : "guess") : "place", shown: guess?.label ?? where });
    } catch (error) {
      console.error(error);
      asked.place = null;
      problems.push({ code: "place", shown: where });
    }
  };

  // ------------------------------------------------------------------------------------------ what is shown
  const shownItems = () => orderKept(items(), order).flatMap((group) => group.items);
  const countSentence = () => say("list_count", { count: kept.length });
  const programNode = (key) => {
    if (!mounted.has(key)) {
      const told = { onMove: move, onRemove: remove, onNote: note, onChoose: choose, onQuestions: (which) => ask([which]) };
      mounted.set(key, mountKeptProgram(key, { ...words, root, now, today, ...told }));
    }
    return mounted.get(key);
  };
  const draw = () => {
    if ((order === "fit" && !asked.free) || (order === "near" && !Number.isFinite(asked.place?.latitude))) order = "mine";
    const all = items();
    const groups = orderKept(all, order);
    const common = commonDay(all);
    const placeOf = new Map(kept.map(({ key }, at) => [key, at + 1]));
    const isEmpty = all.every(({ isKnown }) => !isKnown);
    part("empty").hidden = kept.length > 0;
    part("full").hidden = !kept.length;
    part("count").textContent = facts.state.isReading && isEmpty ? say("list_reading") : countSentence();
    part("common").textContent = common < 0 ? "" : say("list_common", { date: date(common) });
    for (const item of all) {
      programNode(item.key).show({
        item,
        place: placeOf.get(item.key),
        count: kept.length,
        canMove: order === "mine" && kept.length > 1,
        isChosen: chosen.has(item.key),
        canChoose: chosen.size < MOST_COMPARED,
        common,
        isReading: facts.isUnread(item.key),
      });
    }
    for (const key of [...mounted.keys()]) if (!placeOf.has(key)) mounted.delete(key);
    placed.show(groups.map(({ key, items: members }) => ({ heading: headingWords(key, words), nodes: members.map((item) => mounted.get(item.key).node) })));
    // It comes at once, so that nothing moves while somebody begins to read.
    part("programs").hidden = facts.state.isReading && isEmpty;
    part("unread").hidden = facts.state.isReading || !facts.state.hasFailed;
    part("problems").replaceChildren(...problems.map((problem) => element("p", {}, problemWords(say, problem))));
    part("asked").textContent = askedWords(asked, words);
    tools.show({ items: groups.flatMap((group) => group.items), order, asked, chosen: [...placeOf.keys()].filter((key) => chosen.has(key)) });
  };
  const ask = (keys) => {
    sheetKeys = keys;
    sheet.show(keys.map((key) => items().find((item) => item.key === key)).filter(({ isKnown }) => isKnown));
  };
  const sheet = mountQuestionSheet(part("sheet"), {
    ...words,
    kinds: dataOf("list-questions"),
    insurer: dataOf("list-insurer"),
    onClose: () => (mounted.get(sheetKeys.length === 1 ? sheetKeys[0] : "") ?? tools).focus("questions"),
  });
  const placed = mountKeptGroups(part("programs"));
  const tableOf = (shown) => csvHeader(facts.state.kinds) + shown.map(({ program }) => csvRow(program, facts.state.kinds, say)).join("");
  const print = () => {
    sheet.hide();
    window.print();
  };
  const reorder = (value) => {
    order = value;
    draw();
  };
  const tools = mountListTools(box, { ...words, tableOf, onOrder: reorder, onClear: clear, onQuestions: ask, onPrint: print });
  part("retry").addEventListener("click", () => (facts.state.isOld ? location.reload() : load()));
  window.addEventListener("beforeprint", () => {
    const address = new URL(root, location.href.split("#")[0]).href;
    part("printed").textContent = say("list_printed", { date: date(dayOfDate(today())), address });
  });

  // ----------------------------------------------------------------------------------------------- it begins
  const showStored = () => {
    readStored();
    if (sheetKeys.some((key) => !kept.some((each) => each.key === key))) sheet.hide();
    draw();
    if (kept.some(({ key }) => facts.isUnread(key)) && !facts.state.hasFailed && !facts.state.isReading) load();
  };
  const wrong = readStored();
  // Told once: what is left is what can be used.
  if (wrong.length && !wrong.includes("blocked")) replaceKept(kept);
  tell(wrong.map((problem) => say(`list_problem_${problem}`)).join(" "));
  onKept(showStored);
  window.addEventListener("pageshow", ({ persisted }) => persisted && showStored());
  // What was taken off the list is not there for whoever comes back to this page.
  window.addEventListener("pagehide", () => tell(""));
  window.addEventListener("hashchange", readAddress);
  box.classList.add("iop-list--ready");
  load();
  readAddress();
}

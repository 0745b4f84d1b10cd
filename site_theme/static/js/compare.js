/** The page on which programs are compared: reads which ones, loads their facts, and lets each part of the page show its share. */
import { createAnnouncer } from "./components/announcer.js";
import { attempt } from "./components/attempt.js";
import { createColumnTools, mountProgramAdder } from "./components/compare_columns.js";
import { createComparedPrograms } from "./components/compared_programs.js";
import { comparisonParts } from "./components/comparison_table.js";
import { createDataFiles } from "./components/data_files.js";
import { element } from "./components/element.js";
import { keep, onKept, readKept } from "./components/kept_store.js";
import { sizeForPaper } from "./components/paper_letters.js";
import { mountPlaceField } from "./components/place_field.js";
import { mountShareLink } from "./components/share_link.js";
import { pause } from "./components/slices.js";
import { keyLetter } from "./components/week_lanes.js";
import { MOST_COMPARED, comparisonProblem, parseComparison, programsMoved, writeComparison } from "./core/compare_query.js";
import { hoursWords, wayWords } from "./core/compare_rows.js";
import { COLUMN_LETTERS } from "./core/differences.js";
import { freeWords } from "./core/free_words.js";
import { decodePlaces } from "./core/places.js";
import { emptyQuery, writeFragment } from "./core/query.js";
import { createWords } from "./core/words.js";

const FEWEST_COMPARED = 2;
const DAY_MILLISECONDS = 86_400_000;

const page = document.querySelector('[data-module="compare"]');
if (page) startComparison(page);

async function startComparison(box) {
  const readData = (id) => JSON.parse(document.getElementById(id).textContent);
  const words = createWords(readData("compare-words"), document.documentElement.lang);
  const sections = readData("compare-sections");
  await pause();
  const { say } = words;
  const { root, places, search } = box.dataset;
  const readJson = createDataFiles();
  const compared = createComparedPrograms({ root, readJson });
  let decoded = null;
  const loadPlaces = async () => (decoded ??= decodePlaces(await readJson(places)));
  const part = (name) => box.querySelector(`[data-part="${name}"]`);
  const announce = createAnnouncer(part("count"));
  const nameOf = ({ index, facility, name }) => say("compare_program", { facility: index.facilities.name[facility], program: name });

  /** What is compared, as the address says it; what is wrong with that; and where people are, which may be known on the device alone. */
  let asked = parseComparison("").asked;
  let problems = [];
  let place = null;
  /** What was loaded: programs in order, keys that nobody lists, keys whose facts could not be read and why. */
  let loaded = { programs: [], gone: [], failed: [], error: null };
  let turn = 0;

  // ------------------------------------------------------------------------------------- what is compared
  const change = (patch, said) => {
    asked = { ...asked, ...patch };
    problems = [];
    const fragment = writeComparison(asked);
    if (`#${fragment}` !== (location.hash || "#")) history.pushState(null, "", `#${fragment}`);
    refresh(said);
  };
  /** The keys of the address without those that are of no use; what could not be read may be read another time. */
  const keysInUse = () => asked.programs.filter((key) => !loaded.gone.includes(key));
  const readAddress = () => {
    // A link to a part of the page, such as the one that skips to the content, is no link to a comparison.
    const isPart = document.getElementById(location.hash.slice(1)) !== null;
    if (isPart) replaceAddress();
    if (isPart && turn) return;
    const { asked: now, problems: found } = parseComparison(location.hash);
    if (now.where || place?.kind !== "here") place = null;
    [asked, problems] = [now, found];
    if (!asked.programs.length && !problems.length) {
      asked.programs = keptKeys().slice(0, MOST_COMPARED);
      if (asked.programs.length) replaceAddress();
    }
    refresh();
  };
  const replaceAddress = () => history.replaceState(null, "", `#${writeComparison(asked)}`);
  const keptKeys = () => readKept().programs.map(({ key }) => key);

  // ---------------------------------------------------------------------------------------- what is known
  /** The place of the address, and what is to be said about it. */
  const findPlace = async () => {
    const { where } = asked;
    if (!where || place?.key === where) return [place];
    try {
      const known = await loadPlaces();
      const found = known.find(where);
      if (found?.place) return [found.place];
      const guess = (found?.choices ?? known.suggest(where, 1))[0];
      return [guess ?? null, { code: guess ? (found ? "choice" : "guess") : "place", shown: guess?.label ?? where }];
    } catch (error) {
      console.error(error);
      return [null, { code: "places" }];
    }
  };
  const refresh = async (said = "") => {
    const mine = ++turn;
    const [now, [foundPlace, problem]] = await Promise.all([compared.load(asked.programs), findPlace()]);
    if (mine !== turn) return;
    if (now.error) console.error(now.error);
    [loaded, place] = [now, foundPlace];
    if (problem) problems.push(problem);
    for (const show of [showNotices, showTools, showComparison]) attempt(show);
    box.classList.remove("iop-compare--reading");
    announce([said, countSentence()].filter(Boolean).join(" "));
    performance.mark("iop-comparison");
  };

  // ------------------------------------------------------------------------------------------ what is shown
  const countSentence = () => {
    const count = loaded.programs.length;
    return count ? say("comparepage_count", { count }) : say(loaded.failed.length ? "comparepage_unread" : "comparepage_none");
  };
  const problemTexts = () => {
    const closed = loaded.programs.filter(({ index, facility }) => index.facilities.status[facility] === "closed");
    const all = [
      ...problems,
      ...loaded.gone.map((key) => ({ code: "gone", shown: key })),
      ...closed.map((program) => ({ code: "closed", shown: nameOf(program) })),
    ];
    const texts = all.map((each) => (each.code === "places" ? say("places_failed") : comparisonProblem(say, each)));
    return hasDistances() || !place ? texts : [...texts, say("comparepage_no_distance", { place: place.label })];
  };
  const hasDistances = () => Number.isFinite(place?.latitude);
  const showNotices = () => {
    const texts = problemTexts();
    const isOld = loaded.error instanceof RangeError;
    const button = () => element("button", { type: "button", class: "iop-button", onclick: () => (isOld ? location.reload() : retry()) }, say(isOld ? "comparepage_load_again" : "comparepage_retry"));
    const unread = say(isOld ? "comparepage_other_version" : "comparepage_unread_some", { count: loaded.failed.length });
    part("notices").replaceChildren(
      ...(texts.length ? [element("div", { class: "iop-notice" }, element("p", {}, say("comparepage_problems")), element("ul", {}, texts.map((text) => element("li", {}, text))))] : []),
      ...(loaded.failed.length ? [element("div", { class: "iop-notice" }, element("p", {}, unread), button())] : []),
    );
  };
  const retry = () => {
    compared.retry();
    refresh();
  };
  const showTools = () => {
    const count = loaded.programs.length;
    part("tools").hidden = !count;
    part("programs").replaceChildren(...loaded.programs.map((program, at) => element("li", {}, keyLetter(COLUMN_LETTERS[at]), " ", nameOf(program))));
    part("few").hidden = count >= FEWEST_COMPARED;
    part("few_heading").textContent = say(count ? "comparepage_one_more" : "comparepage_choose");
    differences.checked = asked.differences;
    differences.parentElement.hidden = count < FEWEST_COMPARED;
    showKept();
    placeField.show(place, asked.where);
    part("hours").replaceChildren(...hoursSentence());
    for (const link of box.querySelectorAll("[data-search]")) link.href = searchAddress();
    part("list").querySelector("a").hash = placeAndHours();
    share.show(say("comparepage_reveals", { what: words.list(revealed()) }));
    part("paper").textContent = say("comparepage_paper", { date: words.date(today()), address: location.href });
  };
  const showKept = () => {
    const [shown, kept] = [loaded.programs.map(({ key }) => key), keptKeys()];
    part("keep").hidden = shown.every((key) => kept.includes(key));
    if (shown.length < FEWEST_COMPARED && kept.some((key) => !shown.includes(key))) part("add").open = true;
    adder.show(shown, kept);
  };
  const revealed = () => [say("comparepage_reveals_programs"), asked.where && say("comparepage_reveals_place"), asked.free && say("comparepage_reveals_hours")].filter(Boolean);
  const hoursSentence = () => {
    const link = (text) => element("a", { href: searchAddress() }, text);
    if (!asked.free) return [say("comparepage_hours_none"), " ", link(say("comparepage_hours_ask"))];
    return [say("comparepage_hours", { times: freeWords(asked.free, words) }), " ", link(say("comparepage_hours_change"))];
  };
  const placeAndHours = () => writeFragment({ ...emptyQuery(), where: asked.where, free: asked.free });
  const searchAddress = () => {
    const fragment = placeAndHours();
    return fragment ? `${search}#${fragment}` : search;
  };
  const today = () => {
    const now = new Date();
    return Math.round(Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()) / DAY_MILLISECONDS);
  };
  const extraRows = (programs) => {
    const context = {
      free: asked.free,
      place,
      date: new Date(today() * DAY_MILLISECONDS).toISOString().slice(0, 10),
      home: place?.zone || Intl.DateTimeFormat().resolvedOptions().timeZone || "",
    };
    const row = (id, label, cellOf) => ({ id, label, cells: programs.map(cellOf) });
    return [
      ...(hasDistances() ? [row("distance", say("comparepage_distance", { place: place.label }), (program) => wayWords(program, place, say))] : []),
      ...(asked.free ? [row("hours", say("comparepage_fit"), (program) => hoursWords(program, context, words))] : []),
    ];
  };
  const showComparison = () => {
    const { programs } = loaded;
    const focus = columns.keepFocus();
    const view = { ...words, sections, root, free: asked.free, extraRows: extraRows(programs) };
    const parts = programs.length ? comparisonParts(programs, view) : [];
    part("comparison").replaceChildren(...parts);
    const buttons = columns.rowOf(programs.map((program) => ({ key: program.key, name: nameOf(program) })));
    part("comparison").querySelector("table.iop-comparison")?.tHead.after(buttons);
    part("comparison").classList.toggle("iop-comparison--differences", asked.differences);
    if (!focus()) part("count").focus();
    box.dataset.paper = sizeForPaper(part("comparison"), programs.length, asked.differences);
  };

  // -------------------------------------------------------------------------------------------- what is done
  const sentenceOf = (key) => nameOf(loaded.programs.find((program) => program.key === key));
  const columns = createColumnTools(part("comparison"), {
    say,
    onMove: (key, by) => {
      const inUse = keysInUse();
      if (!inUse.includes(key)) return;
      const hasColumn = (each) => !loaded.failed.includes(each);
      const moved = programsMoved(inUse.filter(hasColumn), key, by);
      change({ programs: [...moved, ...inUse.filter((each) => !hasColumn(each))] }, say("comparepage_moved", { program: sentenceOf(key), place: moved.indexOf(key) + 1 }));
    },
    onRemove: (key) => change({ programs: keysInUse().filter((each) => each !== key) }, say("comparepage_removed", { program: sentenceOf(key) })),
  });
  const searchLink = () => element("a", { href: searchAddress() }, say("comparepage_find"));
  const loadNames = async (keys) => new Map((await compared.load(keys)).programs.map((program) => [program.key, nameOf(program)]));
  const adder = mountProgramAdder(part("add"), {
    say,
    searchLink,
    loadNames,
    onAdd: async (key) => {
      const name = (await loadNames([key])).get(key);
      change({ programs: [...new Set([...keysInUse(), key])].slice(0, MOST_COMPARED) }, say("comparepage_added", { program: name }));
    },
  });
  // Where somebody is stays out of the address: it is held here and nowhere else.
  const choosePlace = (chosen, text) => {
    place = chosen;
    change({ where: chosen?.kind === "here" ? "" : (chosen?.key ?? text) });
  };
  const placeField = mountPlaceField(part("place"), { ...words, loadPlaces, onPlace: choosePlace });
  const share = mountShareLink(part("share"), { say });
  const differences = part("differences");
  differences.addEventListener("change", () => change({ differences: differences.checked }, say(differences.checked ? "comparepage_only_differences" : "comparepage_all_rows")));
  part("print").addEventListener("click", () => window.print());
  part("keep").addEventListener("click", () => {
    const isKept = loaded.programs.map(({ key }) => keep(key)).every(({ ok }) => ok);
    announce(say(isKept ? "comparepage_kept" : "comparepage_keep_failed"));
    if (isKept) part("list").querySelector("a").focus();
  });
  onKept(() => (asked.programs.length ? showKept() : readAddress()));
  window.addEventListener("hashchange", readAddress);
  announce(say("comparepage_reading"));
  readAddress();
  box.classList.add("iop-compare--ready");
}

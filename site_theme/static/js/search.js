/** The search page: reads what it searches, holds what is asked, and lets each part of the page show its share of it. */
import { createAnnouncer } from "./components/announcer.js";
import { attempt } from "./components/attempt.js";
import { mountChosen } from "./components/chosen.js";
import { createDataFiles } from "./components/data_files.js";
import { mountFilterSheet } from "./components/filter_sheet.js";
import { mountFilters } from "./components/filters.js";
import { createIndexFiles } from "./components/index_files.js";
import { mountPlaceField } from "./components/place_field.js";
import { mountProgramMap } from "./components/program_map.js";
import { mountResults } from "./components/results.js";
import { mountResultsFile } from "./components/results_file.js";
import { mountSearchForm } from "./components/search_form.js";
import { inSlices, pause, stepsWhile } from "./components/slices.js";
import { mountWeekPainter } from "./components/week_painter.js";
import { fitWords } from "./core/fit_words.js";
import { decodePlaces } from "./core/places.js";
import { changesOf, checkTerms, parseFragment, termChange, withoutCriterion, writeFragment } from "./core/query.js";
import { problemWords } from "./core/query_words.js";
import { announcementOf, countPrograms, orderWords } from "./core/result_words.js";
import { explainFit } from "./core/schedule_fit.js";
import { nearestOutside, suggestDrops, unfitNear } from "./core/suggest_drop.js";
import { USUAL_RADIUS_MILES } from "./core/usual_radius.js";
import { createWords } from "./core/words.js";

/** Where questions and results stand beside each other; elsewhere who comes with a question is led past the form. */
const WIDE = "(min-width: 64rem)";
/** What a short form adds to an address to bring up the week. */
const PAINT = /&?paint=week\b/;

const page = document.querySelector('[data-module="search"]');
if (page) startSearch(page);

async function startSearch(box) {
  const words = createWords(JSON.parse(document.getElementById("search-words").textContent), document.documentElement.lang);
  await pause();
  const { say } = words;
  const { root, programs, places, map, fresh, ageing, locator, helpline } = box.dataset;
  const readJson = createDataFiles();
  const indexFiles = createIndexFiles(programs, readJson);
  let decoded = null;
  const loadPlaces = async () => (decoded ??= decodePlaces(await readJson(places)));
  const part = (name) => box.querySelector(`[data-module="${name}"]`);
  const announce = createAnnouncer(box.querySelector('[data-part="count"]'));
  const help = [
    { text: say("results_help_crisis"), href: "tel:988" },
    { text: say("results_help_locator"), href: locator },
    { text: say("results_help_line"), href: helpline },
  ];

  /** What is asked, where that is, what was found, and what is wrong with the address of the page. */
  const asked = { query: null, place: null, problems: [], isFromAddress: false };
  let loaded = null;
  let answer = null;
  let turn = 0;
  let isFirst = true;

  const contextOf = () => {
    const now = new Date();
    const today = Math.round(Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()) / 86_400_000);
    const home = asked.place?.zone || Intl.DateTimeFormat().resolvedOptions().timeZone;
    return { place: asked.place, today, date: new Date(today * 86_400_000).toISOString().slice(0, 10), home };
  };

  // ---------------------------------------------------------------------------------------- what is asked
  const change = (patch, place) => {
    asked.query = { ...asked.query, ...patch };
    if (place || patch.where === "") asked.place = place ?? null;
    asked.problems = [];
    const fragment = writeFragment(asked.query);
    if (`#${fragment}` !== (location.hash || "#")) history.pushState(null, "", `#${fragment}`);
    refresh();
  };
  const choosePlace = (place, text) => {
    const within = place || text ? (asked.query.within ?? usualRadius(place)) : null;
    // Where somebody is stays out of the address: it is held here and nowhere else.
    change({ where: place?.kind === "here" ? "" : (place?.key ?? text), within }, place);
  };
  const readAddress = () => {
    const address = location.hash.replace(PAINT, "");
    if (address !== location.hash) {
      history.replaceState(null, "", address || location.pathname);
      week.open();
    }
    const { query, problems } = parseFragment(address);
    if (query.where || asked.place?.kind !== "here") asked.place = null;
    Object.assign(asked, { query, problems, isFromAddress: true });
    refresh();
  };

  // ------------------------------------------------------------------------------------ what is looked at
  const loadIndex = (head) => indexFiles.load(head, asked.place, asked.query.within);
  /** Where people ask for, undefined for a place that is not known, and what is to be said about it. */
  const findPlace = async () => {
    const { where } = asked.query;
    if (!where || asked.place?.key === where) return [asked.place];
    const known = await loadPlaces();
    const found = known.find(where);
    if (found?.place) return [found.place];
    const place = (found?.choices ?? known.suggest(where, 1))[0];
    return [place, { code: place ? (found ? "choice" : "guess") : "place", shown: place?.label ?? where }];
  };
  const refresh = async () => {
    const mine = ++turn;
    if (!loaded) showQuestions().forEach(attempt);
    if (!loaded) results.show({ status: "reading", help, problems: [] });
    try {
      // The larger file first: it is worked through while the places are on their way.
      const head = await indexFiles.head();
      if (mine !== turn) return;
      const finding = findPlace();
      finding.catch(() => {}); // It is told below, when its turn comes.
      if (!head.areas) await loadIndex(head);
      const [place, problem] = await finding;
      if (mine !== turn) return;
      if (problem) asked.problems.push(problem);
      asked.place = place ?? null;
      if (place?.kind === "state") asked.query = { ...asked.query, within: null };
      const now = await loadIndex(head);
      if (mine !== turn) return;
      if (asked.isFromAddress) asked.problems.push(...checkTerms(asked.query, now.index));
      asked.isFromAddress = false;
      loaded = now;
      requestAnimationFrame(() => mine === turn && (place === undefined ? showLost() : showAnswer()));
    } catch (error) {
      console.error(error);
      if (mine !== turn) return;
      results.show({ status: "failed", help, problems: [] });
      announce(say("results_unread"));
    }
  };
  const problemTexts = () => asked.problems.map((problem) => problemWords(say, problem));
  /** Without the place that is meant, nothing is near, and what is far is no answer. */
  const showLost = () => {
    answer = null;
    showQuestions().forEach(attempt);
    results.show({ status: "lost", problems: problemTexts() });
    announce(problemTexts().join(" "));
    performance.mark("iop-results");
  };
  const showAnswer = () => {
    const { index, engine } = loaded;
    const { query, place } = asked;
    const context = contextOf();
    const from = performance.now();
    const result = engine.search(query, context);
    performance.measure("iop-query", { start: from });
    const [{ fits, might }] = result.sections;
    const suggested = !fits.length && (query.only || !might.length)
      ? { drops: suggestDrops(engine, query, context), nearest: nearestOutside(engine, query, context) }
      : undefined;
    answer = { index, query, place, result, context, today: context.today, help, suggested };
    const rest = [...showQuestions(), ...drawAnswer()];
    announce(announcementOf({ ...words, ...answer }));
    if (isFirst && location.hash && window.scrollY === 0 && !matchMedia(WIDE).matches) toResults();
    isFirst = false;
    performance.mark("iop-results");
    const mine = turn;
    setTimeout(() => inSlices(stepsWhile(() => mine === turn, rest.map((work) => () => attempt(work)))));
  };

  // ------------------------------------------------------------------------------------------ what is shown
  /** Shows what is asked; returns what can wait until the answer is seen. */
  const showQuestions = () => {
    const { query, place } = asked;
    const [index, result] = [loaded?.index, answer?.result];
    part("program_map").hidden = query.view !== "map";
    let count = 0;
    let rest = [];
    for (const show of [
      () => form.show(query),
      () => placeField.show(place, query.where),
      () => week.show(query),
      () => (rest = filters.show(query, index, result?.facets)),
      () => (count = chosen.show(query, place, index)),
      () => resultsFile.show(answer),
      () => (order.textContent = answer && countPrograms(result, query) ? orderWords({ ...words, ...answer }) : ""),
      () => sheet.show(countPrograms(result, query), count),
    ]) {
      attempt(show);
    }
    return rest;
  };
  /** Draws what is seen of the answer; returns what draws the rest. */
  const drawAnswer = () => {
    const rest = [];
    attempt(() => rest.push(...results.show({ ...answer, problems: problemTexts() })));
    const isMap = asked.query.view === "map";
    if (isMap) attempt(() => programMap.show({ ...answer, sections: answer.result.sections, within: asked.query.within }));
    return rest;
  };
  const explain = (track, way) => {
    const { index, engine } = loaded;
    const schedule = index.schedules[index.tracks.schedule[track]];
    return schedule ? fitWords(explainFit(schedule, engine.questionOf(track, way, answer.query, answer.context)), words) : null;
  };
  const toResults = () => {
    const heading = document.getElementById("results");
    heading.scrollIntoView();
    heading.focus({ preventScroll: true });
  };
  // From what is asked now: a second press may come before the answer to the first is shown.
  const changeTerm = (...term) => change(termChange(asked.query, ...term));
  const drop = ({ criterion }) => change(changesOf(asked.query, withoutCriterion(asked.query, criterion)));

  const form = mountSearchForm(box, { onChange: change, onSubmit: toResults });
  const placeField = mountPlaceField(part("place_field"), { ...words, loadPlaces, onPlace: choosePlace });
  const week = mountWeekPainter(part("week_painter"), { ...words, onChange: (patch) => change(patch) });
  const filters = mountFilters(box, { ...words, onTerm: changeTerm });
  const chosen = mountChosen(part("chosen"), { ...words, wordsOf: form.wordsOf, onChange: change, onTerm: changeTerm });
  const sheet = mountFilterSheet(box, { say, toResults });
  const programMap = mountProgramMap(part("program_map"), { ...words, root, loadMap: () => readJson(map) });
  const results = mountResults(part("results"), {
    ...words,
    root,
    fresh: Number(fresh),
    ageing: Number(ageing),
    explain,
    unfit: () => unfitNear(loaded.engine, answer.query, answer.context),
    onChange: change,
    onPlace: choosePlace,
    onDrop: drop,
    onRetry: () => location.reload(),
  });
  const resultsFile = mountResultsFile(part("results_file"), { say, root });
  const order = box.querySelector('[data-part="order"]');
  const more = box.querySelector("[data-more]");
  more.addEventListener("click", () => more.setAttribute("aria-expanded", more.getAttribute("aria-expanded") !== "true"));
  await pause();
  window.addEventListener("hashchange", readAddress);
  readAddress();
  box.classList.add("iop-search--ready");
}

function usualRadius(place) {
  return place && ["state", "county"].includes(place.kind) ? null : USUAL_RADIUS_MILES;
}

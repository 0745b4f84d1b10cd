/**
 * The one search box: field and results in front of Material's engine, which runs beside the page and is loaded only when
 * somebody begins to search. Words are matched here; nothing that is typed leaves the page.
 */
import { bestPages, engineQuery, isSearched, isUrgent, matchingTerms, programLines, tellingWords, termsOf } from "../core/guide_search.js";
import { createWords } from "../core/words.js";
import { createAnnouncer } from "./announcer.js";
import { element } from "./element.js";

/** What the engine understands and says (Material for MkDocs 9: SearchMessageType). */
const SETUP = 0, READY = 1, QUERY = 2, RESULT = 3;
const EXCERPT = 120;

/** The index holds HTML. It is read as a document that runs and loads nothing, and only its words are shown. */
const read = (html) => new DOMParser().parseFromString((html ?? "").replace(/<\/(?:p|li)>/g, "$& "), "text/html").body;
const textOf = (html) => read(html).textContent.replace(/\s+/g, " ").trim();

/** A section of the index or of what was found in it. */
const addressed = (section) => ({ ...section, address: section.location });

/** @param {HTMLElement} box  with the field, the status, two groups of results, and what `GuideSearch` says, as JSON */
export function mountGuideSearch(box) {
  const field = box.querySelector("input");
  const site = JSON.parse(box.querySelector("script").textContent);
  const language = document.documentElement.lang;
  const { say } = createWords(site.words, language);
  const small = new Set(say("guidesearch_small").split(" "));
  const announce = createAnnouncer(box.querySelector("[role=status]"));
  const [programs, guide] = box.querySelectorAll("[data-group]");
  const crisis = box.querySelector(".iop-guide-search__crisis");
  const urgent = say("guidesearch_crisis").split(" ");
  let engine = null;
  /** "" before anybody searches, then "loading", "ready" or "failed". */
  let state = "";
  let terms = [];
  /** The section of the guide that says what to do when it cannot wait, and its page. */
  let help = null;
  /** What the engine is at work on, and whether something else was typed since. */
  let asked = "";
  let isOutdated = false;

  // From a disk a browser lets no page read its neighbors, so there is nothing to search in.
  if (location.protocol === "file:") {
    field.disabled = true;
    announce(say("guidesearch_disk"));
    return;
  }
  box.classList.add("iop-guide-search--ready");
  field.addEventListener("focus", start);
  field.addEventListener("input", search);
  box.addEventListener("keydown", move);

  /** After a failure it is tried again when somebody comes back to the field. */
  async function start() {
    if (state === "loading" || state === "ready") return;
    state = "loading";
    try {
      engine = new Worker(site.worker);
      engine.addEventListener("error", fail);
      engine.addEventListener("message", hear);
      const answer = await fetch(site.index);
      if (!answer.ok) throw new Error(`no index: ${answer.status}`);
      const { config, docs } = await answer.json();
      const sections = docs.map(addressed);
      const sectionAt = (address) => sections.find((each) => each.address === address);
      help = { page: sectionAt(site.help.split("#")[0]), part: sectionAt(site.help) };
      terms = termsOf(sections, {
        groups: site.groups,
        times: site.times,
        textOf,
        askable: say("guidesearch_askable"),
        others: say("guidesearch_others", { words: "%(words)s" }),
      });
      const searched = docs.filter((doc) => isSearched(doc.location));
      engine?.postMessage({ type: SETUP, data: { config, docs: searched, options: { suggest: false } } });
    } catch {
      fail();
    }
  }

  /** Programs can still be searched for by name and place. */
  function fail() {
    engine?.terminate();
    [engine, state, asked, isOutdated] = [null, "failed", "", false];
    search();
  }

  function hear({ data: message }) {
    if (message.type === READY) {
      state = "ready";
      search();
    } else if (message.type === RESULT) {
      const isLast = !isOutdated;
      [asked, isOutdated] = ["", false];
      if (isLast && field.value.trim()) show(message.data.items);
      else search();
    }
  }

  function search() {
    const typed = field.value.trim();
    crisis.hidden = !isUrgent(typed, urgent);
    if (!typed) {
      fill(programs, []);
      fill(guide, []);
      isOutdated = Boolean(asked);
      announce("");
    } else if (asked) {
      isOutdated = asked !== typed;
    } else if (state === "ready") {
      asked = typed;
      engine.postMessage({ type: QUERY, data: engineQuery(tellingWords(typed, small), language.startsWith("en")) });
    } else {
      if (!state) start();
      show([]);
    }
  }

  function show(found) {
    const typed = field.value.trim();
    const isDanger = isUrgent(typed, urgent);
    const matching = matchingTerms(terms, typed, small);
    const lines = programLines(typed, matching, { urgent: isDanger });
    const best = bestPages(found.map((items) => items.map(addressed)), new Set(matching.map((term) => term.address)));
    const pages = isDanger && help?.part ? [help, ...best.filter(({ page }) => page.address !== help.page.address)] : best;
    fill(programs, lines.map(({ kind, text, fragment }) => ({ href: `${site.programs}#${fragment}`, text: say(`guidesearch_${kind}`, { text }) })));
    fill(guide, pages.map(lineOf));
    // What was meant stands first: in danger the guide, then a kind or a place of programs, else the guide.
    const isKind = lines.some(({ kind }) => kind !== "says");
    programs.parentNode.append(...(isKind && !isDanger ? [programs, guide] : [guide, programs]));
    const near = lines.find(({ kind }) => kind === "near");
    announce(near && !pages.length ? say("guidesearch_near", near) : saidOf(pages.length, matching.length));
  }

  function saidOf(pages, kinds) {
    if (state !== "ready") return say(state === "failed" ? "guidesearch_failed" : "guidesearch_wait");
    const inGuide = pages ? say("guidesearch_in_guide", { count: pages }) : say(kinds ? "guidesearch_not_in_guide" : "guidesearch_none");
    return kinds ? say("guidesearch_both", { guide: inGuide, programs: say("guidesearch_kinds", { count: kinds }) }) : inGuide;
  }

  function lineOf({ page, part }) {
    const [name, heading] = [textOf(page.title), textOf(part.title)];
    const both = `${name}${/[?!]$/.test(name) ? "" : ":"} ${heading}`;
    return { href: site.guide + part.address, text: part === page ? name : both, more: excerptOf(part.text) };
  }

  function move(event) {
    const first = box.querySelector("[data-group]:not([hidden]) a");
    if (event.key === "Escape") {
      field.value = "";
      search();
      field.focus();
    } else if (event.key === "Enter" && event.target === field && first) {
      event.preventDefault();
      first.focus();
    }
  }
}

/** Shows lines `{ href, text, more }` in a group of results; a group without any is not there. */
function fill(group, lines) {
  group.hidden = !lines.length;
  group.querySelector("ul, ol").replaceChildren(
    ...lines.map(({ href, text, more }) => element("li", {}, element("a", { href }, text), more ? element("p", {}, more) : null)),
  );
}

/** The words around the first one that was found. */
function excerptOf(html) {
  const body = read(html);
  const mark = body.querySelector("mark")?.textContent ?? "";
  const text = body.textContent.replace(/\s+/g, " ").trim();
  const at = text.indexOf(mark);
  const from = at > EXCERPT / 2 ? text.indexOf(" ", at - EXCERPT / 2) + 1 : 0;
  const piece = text.slice(from, from + EXCERPT);
  const to = from + EXCERPT < text.length ? piece.lastIndexOf(" ") : piece.length;
  return `${from ? "... " : ""}${piece.slice(0, to)}${from + to < text.length ? " ..." : ""}`;
}

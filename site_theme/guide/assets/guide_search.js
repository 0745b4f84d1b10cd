// The search of the guide: our field and list in front of Material's engine, which runs beside the page and is
// loaded only when somebody begins to search. Words are matched here; nothing that is typed leaves the page.
(() => {
  "use strict";

  // What the engine understands and says (Material for MkDocs 9: SearchMessageType).
  const SETUP = 0, READY = 1, QUERY = 2, RESULT = 3;
  const MOST = 8;
  const EXCERPT = 140;

  const box = document.querySelector('[data-module="guide_search"]');
  if (!box) return;
  const field = box.querySelector("input");
  const status = box.querySelector('[role="status"]');
  const list = box.querySelector("ol");
  const words = box.dataset;
  let engine = null;
  let isReady = false;

  // From a disk a browser lets no page read its neighbors, so there is nothing to search in.
  if (location.protocol === "file:") {
    fail();
    return;
  }
  box.classList.add("iop-guide-search--ready");
  field.addEventListener("focus", start, { once: true });
  field.addEventListener("input", search);
  box.addEventListener("keydown", move);

  function fail() {
    engine?.terminate();
    engine = null;
    field.disabled = true;
    status.textContent = words.failed;
    list.hidden = true;
  }

  async function start() {
    if (engine) return;
    try {
      engine = new Worker(words.worker);
      engine.addEventListener("error", fail);
      engine.addEventListener("message", hear);
      const answer = await fetch(words.index);
      if (!answer.ok) throw new Error(`no index: ${answer.status}`);
      const { config, docs } = await answer.json();
      engine?.postMessage({ type: SETUP, data: { config, docs, options: { suggest: false } } });
    } catch {
      fail();
    }
  }

  function hear({ data: message }) {
    if (message.type === READY) {
      isReady = true;
      search();
    } else if (message.type === RESULT && field.value.trim()) {
      show(message.data.items);
    }
  }

  function search() {
    const asked = field.value.trim();
    if (!asked) {
      status.textContent = "";
      list.hidden = true;
      list.replaceChildren();
    } else if (isReady) {
      engine.postMessage({ type: QUERY, data: asked });
    } else {
      status.textContent = words.wait;
      start();
    }
  }

  function show(groups) {
    const best = groups.slice(0, MOST).map((group) => {
      const page = group.find((item) => !item.location.includes("#")) ?? group[0];
      return { page, part: group.reduce((first, item) => (item.score > first.score ? item : first)) };
    });
    status.textContent = best.length ? words.found.replace("{count}", best.length) : words.none;
    list.replaceChildren(...best.map(lineOf));
    list.hidden = !best.length;
  }

  function lineOf({ page, part }) {
    const line = document.createElement("li");
    const link = line.appendChild(document.createElement("a"));
    link.href = words.guide + part.location;
    link.textContent = part === page ? textOf(page.title) : `${textOf(page.title)}: ${textOf(part.title)}`;
    const excerpt = excerptOf(part.text);
    if (excerpt) line.appendChild(document.createElement("p")).textContent = excerpt;
    return line;
  }

  // The index holds HTML. It is read as a document that runs and loads nothing, and only its words are shown.
  function read(html) {
    return new DOMParser().parseFromString(html ?? "", "text/html").body;
  }

  function textOf(html) {
    return read(html).textContent.trim();
  }

  function excerptOf(html) {
    const body = read(html);
    const mark = body.querySelector("mark");
    const text = body.textContent.replace(/\s+/g, " ").trim();
    const at = mark ? text.indexOf(mark.textContent) : 0;
    const from = at > EXCERPT / 2 ? text.indexOf(" ", at - EXCERPT / 2) + 1 : 0;
    const piece = text.slice(from, from + EXCERPT);
    const to = from + EXCERPT < text.length ? piece.lastIndexOf(" ") : piece.length;
    return `${from ? "... " : ""}${piece.slice(0, to)}${from + to < text.length ? " ..." : ""}`;
  }

  // Enter goes to the first page found, Escape empties the field; all else is as with any list of links.
  function move(event) {
    const first = list.querySelector("a");
    if (event.key === "Escape") {
      field.value = "";
      search();
      field.focus();
    } else if (event.key === "Enter" && event.target === field && first) {
      event.preventDefault();
      first.focus();
    }
  }
})();

/** What somebody keeps, on every page: the checks of programs, the tray at the foot, and the number in the header. */
import { createAnnouncer } from "./components/announcer.js";
import { element } from "./components/element.js";
import { mountKeepBoxes } from "./components/keep_boxes.js";
import { clearKept, drop, keep, onKept, readKept, replaceKept } from "./components/kept_store.js";
import { mountKeptTray } from "./components/kept_tray.js";

startKept(document.getElementById("kept-words"), document.querySelector("[data-my-list]"));

function startKept(box, link) {
  const words = JSON.parse(box.textContent);
  const say = (key, count) => {
    const text = words[key];
    const form = typeof text === "string" ? text : (text[new Intl.PluralRules(document.documentElement.lang).select(count)] ?? text.other);
    return form.replace("%(count)s", count);
  };
  const { compare } = box.dataset;
  const list = link.getAttribute("href");
  const number = element("span");
  link.append(number);
  let announcer = null;
  const announce = (text) => {
    announcer ??= createAnnouncer(statusRegion());
    announcer(text);
  };
  /** What was cleared, until the page is left or something else is kept. */
  let cleared = null;
  let told = "";

  const show = () => {
    const keys = keysKept();
    if (keys.length && cleared) [cleared, told] = [null, ""];
    number.textContent = keys.length ? `\u00a0(${keys.length})` : "";
    boxes.show();
    tray?.show({ keys, told, canUndo: cleared !== null });
  };
  /** Tells how a change went: one that could not be stored takes the checks back to what is kept. */
  const tell = ({ ok, problem }) => {
    told = ok ? (cleared ? say("kept_cleared") : "") : say(`kept_${problem}`);
    show();
    announce(told || say("kept_count", keysKept().length));
  };
  const clear = () => {
    cleared = readKept().programs;
    tell(clearKept());
  };
  const boxes = mountKeepBoxes({ keysKept, onKeep: (key, isOn) => tell(isOn ? keep(key) : drop(key)) });
  // The pages to which the tray leads show themselves what is kept.
  const isElsewhere = ![compare, list].some((address) => pageAt(address) === pageAt(location.href));
  const tray = isElsewhere
    ? mountKeptTray({ say, name: link.firstChild.data, compare, list, onClear: clear, onUndo: () => tell(replaceKept(cleared)) })
    : null;
  const { programs, problems } = readKept();
  if (tray && problems.length && !problems.includes("blocked")) {
    // Told once: what is left is what can be used.
    replaceKept(programs);
    told = say("kept_damaged");
    announce(told);
  }
  show();
  onKept(show);
  window.addEventListener("pageshow", show);
  window.addEventListener("pagehide", () => {
    cleared = null;
    told = "";
  });
}

function keysKept() {
  return readKept().programs.map(({ key }) => key);
}

/** A place for what is said to those who do not see the page; it stands there before anything is said in it. */
function statusRegion() {
  const region = element("p", { class: "iop-visually-hidden", role: "status" });
  document.body.append(region);
  return region;
}

/** A page's address without what hosts leave out of it. */
function pageAt(address) {
  return new URL(address, location.href).pathname.replace(/index\.html$/, "");
}

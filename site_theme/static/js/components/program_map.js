/** A map of what was found, beside the list: marks for programs that lie close together, which work by keyboard too. */

import { binPoints } from "../core/map_bins.js";
import { createProjection } from "../core/projection.js";
import { element, svgElement } from "./element.js";

/** Pixels: of a mark with its surroundings, and of the window on the map. */
const CELL = 44;
const NARROWEST = 280;
const NARROW = 560;
/** Miles shown around a place when no distance was asked for. */
const USUAL_MILES = 50;
const MARGIN = 1.08;
/** The fewest units of the map's plane that are shown from side to side. */
const CLOSEST = 4;

/**
 * @param {HTMLElement} box  which is filled
 * @param {{say: function, list: function, root: string, loadMap: function(): Promise<Object>}} options  `root`: way to the
 *   top of the site ("../"); `loadMap` gives `search/map.json` and is asked when the map is first shown
 * @returns {{show: function({index: Object, sections: Object[], place: Object|null, within: number|null}): void}}
 */
export function mountProgramMap(box, { say, list, root = "", loadMap }) {
  let [state, map, project, view, looksAt, points, bins, drawnWidth, chosen] = [null, null, null, null, "", [], [], 0, null];

  const size = () => {
    const width = Math.max(NARROWEST, svg.parentNode.clientWidth);
    return [width, width < NARROW ? width : Math.round(width * 0.65)];
  };

  /** Where to look first: around the place, at its state, or at the whole country. */
  const firstView = ({ place, within }) => {
    const [width, height] = size();
    const fit = (left, top, right, bottom) => ({
      x: (left + right) / 2,
      y: (top + bottom) / 2,
      width: Math.max(right - left, ((bottom - top) * width) / height) * MARGIN,
    });
    const at = place && project(place.latitude, place.longitude);
    const far = at && (within ?? USUAL_MILES) * at.perMile;
    if (at) return fit(at.x - far, at.y - far, at.x + far, at.y + far);
    return fit(...(map.states[place?.state]?.box ?? [0, 0, map.width, map.height]));
  };

  const foundPoints = ({ index: { facilities }, sections }) => {
    const placed = ({ facility, miles }, isFit) => {
      const at = project(facilities.latitude[facility], facilities.longitude[facility]);
      return at ? [{ facility, miles, isFit, at }] : [];
    };
    const here = sections.filter(({ way }) => way !== "video");
    const all = (kind) => here.flatMap((section) => section[kind].flatMap((found) => placed(found, kind === "fits")));
    return [...all("fits"), ...all("might")];
  };

  const draw = () => {
    const [width, height] = size();
    const scale = width / view.width;
    drawnWidth = width;
    const [left, top] = [width / 2 - view.x * scale, height / 2 - view.y * scale];
    const moved = points.map((point) => ({ ...point, x: left + point.at.x * scale, y: top + point.at.y * scale }));
    bins = binPoints(moved.filter(({ x, y }) => x >= 0 && y >= 0 && x <= width && y <= height), CELL);
    const at = state.place && project(state.place.latitude, state.place.longitude);
    const here = at && { cx: left + at.x * scale, cy: top + at.y * scale };
    svg.setAttribute("viewBox", `0 0 ${width} ${height}`);
    svg.replaceChildren(
      svgElement("g", { transform: `translate(${left} ${top}) scale(${scale})`, class: "iop-program-map__states" },
        Object.values(map.states).map(({ path }) => svgElement("path", { d: path }))),
      here && state.within ? svgElement("circle", { ...here, r: state.within * at.perMile * scale, class: "iop-program-map__ring" }) : "",
      here ? svgElement("path", { d: `M${here.cx} ${here.cy - 9}l9 9-9 9-9-9z`, class: "iop-program-map__place" }) : "",
      ...bins.map(mark),
    );
    choose(null);
  };

  const partsOf = (bin) => {
    const fits = bin.points.filter(({ isFit }) => isFit).length;
    return [fits, bin.points.length - fits];
  };
  const wordsOf = (bin) => {
    const { city, state: code } = state.index.facilities;
    const [fits, might] = partsOf(bin);
    const how = [fits && say("map_fit", { count: fits }), might && say("map_might", { count: might })].filter(Boolean);
    const { facility } = bin.points[0];
    const place = [city[facility], code[facility]].filter(Boolean).join(", ");
    return say("map_bin", { count: bin.points.length, place, how: list(how) });
  };
  const mark = (bin, at) => {
    const [fits, might] = partsOf(bin);
    const count = bin.points.length;
    const r = Math.min(18, 8 + 2 * Math.log2(count));
    return svgElement("g", {
      class: `iop-program-map__mark iop-program-map__mark--${fits ? "fits" : "might"}`, role: "button", "aria-label": wordsOf(bin),
      "aria-pressed": "false", tabindex: at ? -1 : 0, transform: `translate(${bin.x} ${bin.y})`, onclick: () => choose(at),
    },
      svgElement("circle", { r: CELL / 2, class: "iop-program-map__target" }),
      svgElement("circle", { r }),
      fits && might ? svgElement("circle", { r: r + 3, class: "iop-program-map__both" }) : "",
      count > 1 ? svgElement("text", { dy: "0.35em" }, count) : "");
  };

  const marks = () => [...svg.querySelectorAll("[role=button]")];
  const choose = (at) => {
    marks().forEach((each, number) => each.setAttribute("aria-pressed", number === at));
    chosen = at;
    const { name, path } = state.index.facilities;
    const hint = bins.length ? say("map_choose") : say("map_none");
    said.textContent = at === null ? hint : wordsOf(bins[at]);
    links.replaceChildren(...(at === null ? [] : bins[at].points).map(({ facility, isFit }) =>
      element("li", {}, element("a", { href: root + path[facility] }, name[facility]), ` (${isFit ? say("map_fits") : say("map_might_fit")})`)));
  };
  const zoom = (times) => () => {
    if (!view) return;
    const bin = bins[chosen];
    const middle = bin?.points[0].at ?? view;
    const whole = Math.max(map.width, (map.height * size()[0]) / size()[1]);
    const width = Math.min(whole, Math.max(CLOSEST, view.width / times));
    view = { x: middle.x, y: middle.y, width };
    if (width === whole) view = { ...view, x: map.width / 2, y: map.height / 2 };
    draw();
  };
  const onkeydown = (event) => {
    const all = marks();
    const from = all.indexOf(document.activeElement);
    const to = { ArrowRight: from + 1, ArrowDown: from + 1, ArrowLeft: from - 1, ArrowUp: from - 1, Home: 0, End: all.length - 1 }[event.key];
    if (from < 0 || (to === undefined && event.key !== "Enter" && event.key !== " ")) return;
    event.preventDefault();
    if (to === undefined) return choose(from);
    if (!all[to]) return;
    all[from].setAttribute("tabindex", -1);
    all[to].setAttribute("tabindex", 0);
    all[to].focus();
  };

  const svg = svgElement("svg", { class: "iop-program-map__drawing", role: "group", "aria-label": say("map_label"), onkeydown });
  const said = element("p", { role: "status" });
  const links = element("ul", { class: "iop-program-map__programs" });
  const elsewhere = element("p", {});
  const button = (text, times) => element("button", { class: "iop-button", type: "button", onclick: zoom(times) }, text);
  const sign = (kind, text) => element("li", { class: `iop-program-map__sign iop-program-map__sign--${kind}` }, text);
  box.append(element("div", { class: "iop-program-map" },
    element("div", { class: "iop-program-map__frame" }, svg),
    element("div", { class: "iop-program-map__zoom" }, button(say("map_in"), 2), button(say("map_out"), 0.5)),
    element("ul", { class: "iop-program-map__signs" },
      sign("fits", say("map_fits")), sign("might", say("map_might_fit")), sign("both", say("map_both"))),
    said, links, elsewhere));
  window.addEventListener("resize", () => view && size()[0] !== drawnWidth && draw());

  return {
    async show(next) {
      state = next;
      try {
        map ??= await loadMap();
        project ??= createProjection(map.projections);
      } catch {
        said.textContent = say("map_failed");
        return;
      }
      if (state !== next) return;
      points = foundPoints(state);
      const where = `${state.place?.label} ${state.within}`;
      if (where !== looksAt) view = firstView(state);
      looksAt = where;
      const all = new Set(state.sections.flatMap(({ fits, might }) => [...fits, ...might]).map(({ facility }) => facility));
      for (const { facility } of points) all.delete(facility);
      elsewhere.textContent = all.size ? say("map_elsewhere", { count: all.size }) : "";
      draw();
    },
  };
}

/** The field for a place: suggestions while it is typed (a combobox of WAI-ARIA 1.2), and "where I am" on request. */

import { element } from "./element.js";

const OLDEST_POSITION_MILLISECONDS = 600_000;
const LONGEST_WAIT_MILLISECONDS = 15_000;
const DENIED = 1;

/**
 * @param {HTMLElement} wrapper  which is filled
 * @param {{say: function, loadPlaces: function(): Promise<Object>, onPlace: function(Object|null, string): void}} options
 *   `loadPlaces` is asked when the field is first used; `onPlace` is told a place, or null with a text that names none
 * @returns {{show: function(Object|null, string): void}}
 */
export function mountPlaceField(wrapper, { say, loadPlaces, onPlace }) {
  let [shown, active, told, loading] = [[], -1, "", null];
  const load = () =>
    (loading ??= loadPlaces().catch(() => {
      loading = null;
      tell(say("places_failed"));
    }));
  const tell = (text) => (status.textContent = text);

  const open = (places) => {
    [shown, active] = [places, -1];
    options.replaceChildren(...places.map(option));
    options.hidden = !places.length;
    input.setAttribute("aria-expanded", !options.hidden);
    mark(-1);
  };
  const option = (place, at) => {
    const text = place.kind === "zip" ? say("places_zip", { ...place, zip: place.key }) : place.label;
    return element("li", { class: "iop-place-field__option", role: "option", id: `where-${at}`, onclick: () => choose(place) }, text);
  };
  const mark = (at) => {
    active = at;
    [...options.children].forEach((each, number) => each.setAttribute("aria-selected", number === at));
    if (at < 0) return input.removeAttribute("aria-activedescendant");
    input.setAttribute("aria-activedescendant", `where-${at}`);
    options.children[at].scrollIntoView({ block: "nearest" });
  };
  const settle = (place, text) => {
    open([]);
    told = input.value = text;
    onPlace(place, text);
  };
  const choose = (place) => {
    tell("");
    settle(place, place.label);
  };

  const suggest = async () => {
    const text = input.value;
    const places = text.trim() && (await load());
    if (text !== input.value || document.activeElement !== input) return;
    open(places ? places.suggest(text) : []);
    if (places) tell(say("places_count", { count: shown.length }));
  };
  /** Takes the text as it stands, when it is submitted or left. */
  const resolve = async () => {
    const text = input.value;
    if (text === told) return open([]);
    tell("");
    if (!text.trim()) return settle(null, "");
    const places = await load();
    if (!places || text !== input.value) return;
    const found = places.find(text);
    if (found?.place) return choose(found.place);
    settle(null, text);
    tell(found ? say("places_which") : say("places_unknown"));
    if (found && document.activeElement === input) open(found.choices);
  };

  const onkeydown = (event) => {
    const { key } = event;
    const count = shown.length;
    if (key === "ArrowDown" || key === "ArrowUp") {
      if (!count) suggest();
      else mark((active + (key === "ArrowDown" ? 1 : active < 0 ? 0 : -1) + count) % count);
    } else if (key === "Enter") {
      if (active >= 0) choose(shown[active]);
      else resolve();
    } else if (key === "Escape" && count) open([]);
    else return;
    event.preventDefault();
  };

  const here = () => {
    tell(say("places_asking"));
    const asked = { enableHighAccuracy: false, maximumAge: OLDEST_POSITION_MILLISECONDS, timeout: LONGEST_WAIT_MILLISECONDS };
    navigator.geolocation.getCurrentPosition(
      async ({ coords }) => {
        const places = await load();
        const place = places?.nearest(coords.latitude, coords.longitude);
        if (!places) return;
        if (!place) return tell(say("places_abroad"));
        settle({ ...place, label: say("places_near", { place: place.label }) }, say("places_near", { place: place.label }));
        tell(say("places_found", { place: place.label }));
      },
      ({ code }) => tell(code === DENIED ? say("places_denied") : say("places_no_position")),
      asked,
    );
  };

  const input = element("input", {
    id: "where", type: "text", role: "combobox", "aria-autocomplete": "list", "aria-expanded": "false", "aria-controls": "where-places",
    autocomplete: "off", autocapitalize: "words", spellcheck: "false", maxlength: 80, enterkeyhint: "search",
    onfocus: () => void load(), oninput: suggest, onblur: resolve, onkeydown,
  });
  const options = element("ul", {
    class: "iop-place-field__options", id: "where-places", role: "listbox", "aria-label": say("places_suggestions"), hidden: true,
    onpointerdown: (event) => event.preventDefault(),
  });
  const status = element("p", { class: "iop-place-field__status", role: "status" });
  const canAsk = isSecureContext && navigator.geolocation;
  wrapper.append(
    element("label", { for: "where" }, say("places_label")),
    element("div", { class: "iop-place-field" }, input, options),
    element("div", { class: "iop-place-field__below" },
      canAsk && element("button", { class: "iop-button", type: "button", onclick: here }, say("places_here")), status),
  );
  return {
    show(place, text) {
      told = place ? place.label : text;
      if (document.activeElement !== input) input.value = told;
    },
  };
}

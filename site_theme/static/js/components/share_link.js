/** A button that copies the address of the page; where a browser does not let it, a field from which a person can copy it. */
import { element } from "./element.js";

/**
 * @param {HTMLElement} box  which is filled
 * @param {{say: function}} options
 * @returns {{show: function(string): void}}  `show(reveals)`: what whoever has the link can read in it
 */
export function mountShareLink(box, { say }) {
  const button = element("button", { type: "button", class: "iop-button", "aria-describedby": "share-reveals", onclick: () => copy() }, say("comparepage_copy"));
  const reveals = element("p", { class: "iop-share-link__reveals", id: "share-reveals" });
  const status = element("p", { class: "iop-share-link__status", role: "status" });
  const field = element("input", { type: "text", readonly: true, spellcheck: "false", "aria-label": say("comparepage_link") });
  field.hidden = true;
  const copy = async () => {
    status.textContent = "";
    field.value = location.href;
    try {
      await navigator.clipboard.writeText(location.href);
      field.hidden = true;
      status.textContent = say("comparepage_copied");
    } catch {
      field.hidden = false;
      field.select();
      status.textContent = say("comparepage_copy_yourself");
    }
  };
  box.append(button, reveals, field, status);
  return {
    show: (text) => {
      reveals.textContent = text;
      if (field.value !== location.href) {
        field.hidden = true;
        status.textContent = "";
      }
    },
  };
}

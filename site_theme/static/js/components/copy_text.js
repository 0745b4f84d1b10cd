/** A text to take elsewhere: shown whole, copied with a press, or opened in the phone's own messages. */
import { ONE_MESSAGE, messageLink } from "../core/text_message.js";
import { element } from "./element.js";

/**
 * @param {string} text
 * @param {string} about  what it is about, for those who hear it
 * @param {{say: function}} words
 * @returns {HTMLElement[]}
 */
export function copyText(text, about, { say }) {
  const lines = text.split("\n").length;
  const hidden = element("span", { class: "iop-visually-hidden" }, `: ${about}`);
  const field = element("textarea", { readonly: true, rows: Math.min(lines + 2, 12), class: "iop-copy__text" });
  field.value = text;
  const state = element("p", { class: "iop-copy__state", role: "status" });
  const select = () => {
    field.focus();
    field.select();
    state.textContent = say("list_sms_selected");
  };
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      state.textContent = say("list_sms_copied");
    } catch {
      // Not every browser lets a page write there; people can still copy what is selected.
      select();
    }
  };
  const count = [...text].length;
  return [
    element("label", { class: "iop-copy__field" }, element("span", {}, say("list_sms_text"), hidden.cloneNode(true)), field),
    element("p", { class: "iop-quiet" }, say("list_sms_count", { count }), count > ONE_MESSAGE && ` ${say("list_sms_parts")}`),
    element("p", { class: "iop-copy__ways" },
      element("button", { type: "button", class: "iop-button", onclick: copy }, say("list_sms_copy"), hidden.cloneNode(true)),
      element("a", { href: messageLink(text) }, say("list_sms_open"), hidden)),
    state,
  ];
}

/** The form's plain questions: selects, numbers, words and checks. A control's name is the name of its value in a query. */

const TYPING_MILLISECONDS = 300;
const TYPED = ["search", "number"];

/**
 * @param {HTMLElement} box  what holds the form, and the controls outside of it that belong to it
 * @param {{onChange: function(Object): void, onSubmit: function(): void}} options  told what of the query is to be otherwise
 * @returns {{show: function(Object): void, wordsOf: function(string): string}}
 *   `show(query)`; `wordsOf(name)`: question and answer as the form shows them
 */
export function mountSearchForm(box, { onChange, onSubmit }) {
  const form = box.querySelector("form");
  const controls = [...form.elements].filter((control) => control.name && !control.closest("[data-module=place_field]"));
  let pending = {};
  let waiting;
  const valueOf = (control) => {
    const { type, value } = control;
    if (type === "checkbox") return control.checked;
    if (type === "search") return value.trim();
    if (!value || !control.checkValidity()) return null;
    return isNaN(value) ? value : Number(value);
  };
  const tell = () => {
    clearTimeout(waiting);
    const patch = pending;
    pending = {};
    if (Object.keys(patch).length) onChange(patch);
  };
  box.addEventListener("input", ({ target }) => {
    if (!controls.includes(target)) return;
    pending[target.name] = valueOf(target);
    clearTimeout(waiting);
    if (TYPED.includes(target.type)) waiting = setTimeout(tell, TYPING_MILLISECONDS);
    else tell();
  });
  box.addEventListener("change", ({ target }) => controls.includes(target) && target.reportValidity());
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    tell();
    onSubmit();
  });
  const showIn = (control, value) => {
    if (control.type === "checkbox") control.checked = value;
    else if (control.type === "radio") control.checked = control.value === value;
    else if (valueOf(control) !== value) {
      const text = String(value ?? "");
      const isOffered = !control.options || [...control.options].some((option) => option.value === text);
      if (!isOffered) control.add(new Option(control.dataset.other.replace("{count}", text), text));
      control.value = text;
    }
  };
  return {
    show: (query) => {
      for (const control of controls) if (!(control.name in pending)) showIn(control, query[control.name]);
    },
    wordsOf: (name) => {
      const { labels, selectedOptions } = form.elements[name];
      const question = labels[0].innerText.split("\n")[0].trim();
      return selectedOptions ? `${question}: ${selectedOptions[0].text}` : question;
    },
  };
}

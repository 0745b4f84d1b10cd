/** The short form of the search: it makes the address of a search of what is chosen, and goes there. Nothing is sent. */
import { USUAL_RADIUS_MILES } from "./core/usual_radius.js";

const shortForm = document.querySelector("[data-module=short_form]");

shortForm?.closest(".iop-short-form").classList.add("iop-short-form--ready");
shortForm?.addEventListener("submit", (event) => {
  event.preventDefault();
  const answers = new FormData(shortForm);
  const asked = [...new Set(answers.keys())].map((name) => [name, answers.getAll(name).join(",").trim()]);
  const parts = asked.filter(([, value]) => value).map(([name, value]) => `&${name}=${encodeURIComponent(value)}`);
  const where = answers.get("where").trim();
  // A state has no middle to measure from.
  if (where && !/^[a-z]{2}$/i.test(where)) parts.push(`&within=${USUAL_RADIUS_MILES}`);
  location.href = `${shortForm.dataset.search}#v=1${parts.join("")}${event.submitter?.value ? "&paint=week" : ""}`;
});

// `iop serve` adds this to every page on its way out; no built page holds it. It shows the page anew after each
// build, and says on the page what keeps a build from being shown.
const { build } = document.currentScript.dataset;
const SHOWN_AT_MOST = 20;

const banner = document.createElement("div");
banner.id = "iop-serve";
banner.setAttribute("role", "status");
document.body.prepend(banner);

const STYLE =
  "position: sticky; top: 0; z-index: 1000; max-height: 50vh; overflow: auto; padding: 0.75rem 1rem;" +
  "background: #fff3cd; color: #1b1b1b; border-bottom: 4px solid #8a4b00; font: 1rem/1.5 system-ui, sans-serif;";
const LINE_STYLE = "white-space: pre-wrap; overflow-wrap: anywhere; margin: 0.5rem 0 0; font-family: monospace;";

function line(words, style) {
  const paragraph = document.createElement("p");
  paragraph.style.cssText = style;
  // What is said here may quote a record, so it is text and never markup.
  paragraph.textContent = words;
  return paragraph;
}

function show(problems) {
  banner.style.cssText = problems.length ? STYLE : "";
  if (problems.length) {
    banner.tabIndex = 0;
  } else {
    banner.removeAttribute("tabindex");
  }
  const count = problems.length === 1 ? "1 problem keeps" : `${problems.length} problems keep`;
  const rest = problems.length - SHOWN_AT_MOST;
  banner.replaceChildren(
    ...(problems.length ? [line(`${count} your last change from being shown. This is the last good site.`, "margin: 0")] : []),
    ...problems.slice(0, SHOWN_AT_MOST).map((words) => line(words, LINE_STYLE)),
    ...(rest > 0 ? [line(`And ${rest} more: see the terminal.`, LINE_STYLE)] : []),
  );
}

new EventSource("/-/status").addEventListener("status", (event) => {
  const status = JSON.parse(event.data);
  if (status.build === build) {
    show(status.problems);
  } else {
    location.reload();
  }
});

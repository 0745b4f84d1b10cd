/**
 * Returns what a problem of a fragment is in words: {code, shown} of parseFragment and checkTerms,
 * a "place" that is not known, the "choice" that was made among places of one name, or the "guess" for one that is not known.
 */
export function problemWords(say, { code, shown }) {
  if (code === "version") return say("query_version");
  if (code === "long") return say("query_long");
  if (code === "place") return say("query_place", { shown });
  if (code === "guess") return say("query_guess", { shown });
  if (code === "choice") return say("query_choice", { shown });
  return code === "term" ? say("query_term", { shown }) : say("query_part", { shown });
}

/** What a program of an index is kept and compared under: `<facility>.<track>`, such as "tx/harbor-point.evening-iop". */
export function programKeyOf(track, { tracks, facilities }) {
  // A facility called "index" has the page "index_.html".
  return `${facilities.path[tracks.facility[track]].replace(/_?\.html$/, "")}.${tracks.id[track]}`;
}

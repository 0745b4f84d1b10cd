/** How a point of the earth comes to lie on the map: what `generator/exports/map_file.py` does, with the file's numbers. */

const RADIUS_OF_EARTH_MILES = 3958.7613;
const radians = (degrees) => (degrees * Math.PI) / 180;

/**
 * @param {Object[]} projections  of `search/map.json`: Albers equal-area conic projections, each of a box in degrees
 * @returns {function(number, number): ({x: number, y: number, perMile: number}|null)}  takes degrees and gives the place
 *   on the plane and units per mile there; null for a point that no part of the map shows, and for NaN
 */
export function createProjection(projections) {
  const parts = projections.map(({ box, parallels, longitude, latitude, scale, x, y }) => {
    const [first, second] = parallels.map((each) => Math.sin(radians(each)));
    const cone = (first + second) / 2;
    const rho = (north) => Math.sqrt(1 - first * first + 2 * cone * (first - Math.sin(radians(north)))) / cone;
    const middle = rho(latitude);
    const place = (north, east) => {
      const turned = cone * radians(east - longitude);
      const far = rho(north);
      const [right, down] = [far * Math.sin(turned), far * Math.cos(turned) - middle];
      return { x: x + scale * right, y: y + scale * down, perMile: scale / RADIUS_OF_EARTH_MILES };
    };
    return { box, place };
  });
  return (latitude, longitude) => {
    const east = longitude > 0 ? longitude - 360 : longitude;
    const part = parts.find(({ box }) => latitude >= box[0] && east >= box[1] && latitude <= box[2] && east <= box[3]);
    return part ? part.place(latitude, east) : null;
  };
}

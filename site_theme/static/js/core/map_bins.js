/**
 * Puts points that lie close together into one bin each: those of one cell of a grid.
 *
 * @param {{x: number, y: number, miles: number|null}[]} points
 * @param {number} size  of a cell, in the unit of the points
 * @returns {{x: number, y: number, points: Object[]}[]}  each at the mean of its points; in the order in which they are
 *   read: the nearest first where distances are known, else from the north-west to the south-east, row by row
 */
export function binPoints(points, size) {
  const cells = new Map();
  for (const point of points) {
    const [row, column] = [Math.floor(point.y / size), Math.floor(point.x / size)];
    const key = `${row} ${column}`;
    if (!cells.has(key)) cells.set(key, { row, column, x: 0, y: 0, miles: Infinity, points: [] });
    const bin = cells.get(key);
    bin.points.push(point);
    bin.x += point.x;
    bin.y += point.y;
    bin.miles = Math.min(bin.miles, point.miles ?? Infinity);
  }
  const order = (one, other) =>
    (one.miles === other.miles ? 0 : one.miles - other.miles) || one.row - other.row || one.column - other.column;
  return [...cells.values()]
    .sort(order)
    .map((bin) => ({ x: bin.x / bin.points.length, y: bin.y / bin.points.length, points: bin.points }));
}

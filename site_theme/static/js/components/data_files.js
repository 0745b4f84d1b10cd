/** The files a search needs, each asked for once and whole; one that could not be read may be asked for again. */

/**
 * @param {function(string): Promise<Response>} ask  what fetches an address of this site
 * @returns {function(string): Promise<Object>} gives the JSON at an address; rejects when it cannot be had
 */
export function createDataFiles(ask = (address) => fetch(address)) {
  const asked = new Map();
  const read = async (address) => {
    const answer = await ask(address);
    if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
    return answer.json();
  };
  return (address) => {
    if (!asked.has(address)) {
      asked.set(address, read(address));
      asked.get(address).catch(() => asked.delete(address));
    }
    return asked.get(address);
  };
}

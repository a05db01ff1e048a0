/** In the place of src/entries/tab/surroundings.ts: Graph is at the origin of the person, the host on this computer. */
export const surroundings = {
  graph: new URL("v1.0", document.baseURI).href,
  hostOrigins: [process.env["SIMULATED_HOST"] ?? ""],
};

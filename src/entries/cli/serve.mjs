import { createServer } from "node:http";
import sirv from "sirv";
import { site } from "./build.mjs";

// Safe to keep for ever: webpack puts a hash of the contents in the name.
const hashedName = /[.][0-9a-f]{8}[.]\w+(?:[.]map)?$/;

/** What a good host of the site sends. Loopback only: this server is for one person at this computer. */
export async function serveSite(port = 0, folder = site) {
  // In its dev mode sirv looks at the disk for each request, so a new build is seen without a restart.
  const files = sirv(folder, { dev: true, etag: true, setHeaders });
  const servers = [await listen(files, "127.0.0.1", port)];
  const chosen = servers[0].address().port;
  // A browser may try ::1 first for "localhost"; another program there would answer in our place.
  if (port !== 0) servers.push(...(await listenIfPossible(files, "::1", port)));
  return {
    url: `http://localhost:${chosen}`,
    close: () => Promise.all(servers.map((server) => closed(server))),
  };
}

function setHeaders(response, pathname) {
  response.setHeader("X-Content-Type-Options", "nosniff");
  response.setHeader("Referrer-Policy", "no-referrer");
  response.setHeader(
    "Cache-Control",
    hashedName.test(pathname) ? "public, max-age=31536000, immutable" : "no-cache",
  );
  // No frame-ancestors and no X-Frame-Options: Teams and Word show the page in a frame, from a list of
  // addresses that Microsoft extends. The rest of the Content-Security-Policy stands in the page itself.
}

function listen(files, host, port) {
  return new Promise((resolve, reject) => {
    const server = createServer(files);
    server.once("error", reject);
    server.listen(port, host, () => resolve(server));
  });
}

async function listenIfPossible(files, host, port) {
  try {
    return [await listen(files, host, port)];
  } catch (error) {
    if (error.code === "EADDRINUSE") throw error;
    return [];
  }
}

function closed(server) {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(resolve));
}

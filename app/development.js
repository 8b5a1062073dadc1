// @ts-check
// Starts the application from its sources: `npm run dev`. The server is the one of production, with its checks and
// headers; Vite stands in for the build, and what is edited counts from the next request on.
import http from "node:http";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { createServer } from "vite";

process.chdir(fileURLToPath(new URL("..", import.meta.url)));
process.umask(0o077);

/** What Vite answers: scripts and styles, made at each request. Every other address is the application's. */
const SOURCES = /^\/(@vite\/|@id\/|@fs\/|@react-refresh|app\/|node_modules\/|favicon\.svg$)/;

// Vite tells the browser what was edited on the application's own port: this server never listens, it is handed what
// comes in there.
const updates = http.createServer();
const vite = await createServer({
  appType: "custom",
  server: { middlewareMode: true, hmr: { server: updates } },
});

/** @typedef {typeof import("./http/server.server")} Server */
/** @typedef {import("@remix-run/node").ServerBuild} ServerBuild */

/** @returns {Promise<{ server: Server, build: ServerBuild }>} the code as it is now; the same objects while nothing changes */
async function load() {
  const server = /** @type {Server} */ (await vite.ssrLoadModule("/app/http/server.server.ts"));
  const build = /** @type {ServerBuild} */ (await vite.ssrLoadModule("virtual:remix/server-build"));
  return { server, build };
}

let loaded = await load();
const headersOfSources = new Headers({ "Content-Type": "text/javascript" });
const { setSecurityHeaders } = await vite.ssrLoadModule("/app/http/security-headers.server.ts");
setSecurityHeaders(headersOfSources, { https: false });
for (const name of ["Content-Type", "Cache-Control"]) headersOfSources.delete(name);
let app = loaded.server.createApp(loaded.build);
/** @type {Promise<void>} */
let reloading = Promise.resolve();

/** The schedule runs the code that the pages run: they tell each other things within their modules. */
async function reload() {
  const now = await load();
  if (now.server !== loaded.server) await now.server.restartSchedule();
  if (now.server !== loaded.server || now.build !== loaded.build) app = now.server.createApp(now.build);
  loaded = now;
}

/** @type {(request: Request, bindings: object) => Promise<Response>} */
async function answer(request, bindings) {
  reloading = reloading.catch(() => {}).then(reload);
  try {
    await reloading;
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    vite.ssrFixStacktrace(error);
    // What failed while the file was being mended would stay failed: nothing of it is kept.
    vite.moduleGraph.invalidateAll();
    process.stderr.write(`${error.stack}\n`);
    return new Response(`This cannot be run as it is written now.\n\n${error.stack}`, { status: 500 });
  }
  return app.fetch(request, bindings);
}

/** @param {import("@hono/node-server").ServerType} server */
function share(server) {
  const [application] = server.listeners("request");
  server.removeAllListeners("request");
  server.on(
    "request",
    (/** @type {http.IncomingMessage} */ incoming, /** @type {http.ServerResponse} */ outgoing) => {
      if (!SOURCES.test(incoming.url ?? "")) return application?.(incoming, outgoing);
      outgoing.setHeaders(headersOfSources);
      vite.middlewares(incoming, outgoing);
    },
  );
  server.on("upgrade", (...request) => updates.emit("upgrade", ...request));
}

try {
  share(await loaded.server.startServer(loaded.build, answer));
} catch (error) {
  process.stderr.write(`Tandem cannot start.\n${error instanceof Error ? error.message : error}\n`);
  process.exit(1);
}

import { randomBytes } from "node:crypto";
import fs from "node:fs";
import http from "node:http";
import { getRequestListener, RequestError } from "@hono/node-server";
import { serveStatic } from "@hono/node-server/serve-static";
import { createRequestHandler, type ServerBuild } from "@remix-run/node";
import closeWithGrace from "close-with-grace";
import { Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { compress } from "hono/compress";
import { failureTexts } from "~/content/failure/texts";
import { en } from "~/content/settings/en";
import { en as storage } from "~/content/storage/en";
import { fill } from "~/content/translated";
import { database, serveWithoutWaiting } from "~/database.server";
import { configuration, publicUrl } from "~/env.server";
import { startWebhooks } from "~/features/connections/start-webhooks.server";
import { findHindrance } from "~/features/empty-log.server";
import { findFirstRun } from "~/features/home/find-first-run.server";
import { programVersion } from "~/features/privacy/describe-installation.server";
import { startSchedule } from "~/features/schedule/start-schedule.server";
import { changeOldPages } from "~/features/storage/change-pages.server";
import { takeStorage } from "~/features/storage/check-places.server";
import { checkStorage } from "~/features/storage/check-storage.server";
import { checkVersion } from "~/features/storage/check-version.server";
import { removeRemnants } from "~/features/storage/remove-remnants.server";
import { watchReadiness } from "~/features/storage/watch-readiness.server";
import { log } from "~/log.server";
import { queueSignIns } from "./accounts/sign-in-queue.server";
import { refuseAddress } from "./address.server";
import { announceStart } from "./announce-start.server";
import { createApi } from "./api/api.server";
import { countForwarded } from "./forwarded.server";
import { refuseHost, refuseUnreadable, sayUnreadable } from "./host.server";
import { isForeignMutation, lacksItsHost } from "./origin.server";
import { readerLanguage } from "./page-texts.server";
import { setSecurityHeaders } from "./security-headers.server";
import { serveMetrics } from "./serve-metrics.server";
import { takeShortWay } from "./short-way.server";
import { followStartLink } from "./start-link.server";
import { ballotsInTurn } from "./turns.server";
import { sayUnavailable } from "./unavailable.server";
import { addressOf } from "./visitor-address.server";

const KIBIBYTE = 1024;
/** Roster files, and the keys of all ballots of a wave. */
const LARGE_UPLOAD = /^\/r\/[^/]+\/(roster\/import|waves\/[^/]+\/tally-opening)$/;
/**
 * Scripts and styles: the application's, and those that respondents and phones in a meeting fetch. Theirs lie below the
 * addresses of their pages, so that one rule of a proxy keeps all of it out of its log. No wave is called "assets".
 */
const ASSETS = ["/assets/*", "/s/assets/*", "/m/assets/*"];
/** The hashes of everything that a survey serves, for whoever compares it with the release. */
const RELEASE_HASHES_PATH = "/s/assets/release.json";
/** A form that was typed while the session ended comes along, wrapped once more. */
const SIGN_IN = /^\/sign-in\/*$/i;
/** While developing there may be none: Vite makes each file when it is asked for. */
const BUILDS = ["build/client", "build/ballot"];
/** A guess or a vote in a meeting: a few short fields from anybody who has the code. */
const FROM_PHONE = /^\/m(\/|$)/i;

export function createApp(build: ServerBuild): Hono {
  const app = new Hono();
  const remix = createRequestHandler(build, "production");
  const signIns = queueSignIns();
  const builds = BUILDS.filter((folder) => fs.existsSync(folder));

  app.use(async (context, next) => {
    await next();
    setSecurityHeaders(context.res.headers, { https: publicUrl().startsWith("https://") });
  });
  app.use((context, next) => {
    const refused = refuseUnreadable(context.req.raw);
    return refused ? Promise.resolve(refused) : next();
  });
  app.use(signIns.refuseFlood);
  app.get("/healthz", (context) => context.text("ok"));
  // For whoever sets up a proxy: how a request of one's own arrives here.
  app.get("/healthz/arrival", (context) =>
    context.json({
      host: context.req.raw.headers.get("Host") ?? "",
      passed: countForwarded(context.req.raw),
      address: addressOf(context),
    }),
  );
  app.get("/readyz", (context) => {
    const { keys, databaseFile } = configuration();
    const problem = watchReadiness(database(), keys, databaseFile, new Date());
    if (problem !== null)
      return context.text(fill(en.notReadyBecause, { reason: en.notReady[problem] }), 503);
    const hindered = findHindrance(database(), new Date()) !== null;
    return context.text(hindered ? en.hindered : "ok");
  });
  app.use(compress());
  // The one file there whose name stays from release to release.
  app.get(RELEASE_HASHES_PATH, async (context, next) => {
    await next();
    context.res.headers.set("Cache-Control", "no-cache");
  });
  for (const place of ASSETS) {
    app.use(place, async (context, next) => {
      await next();
      if (context.res.ok) context.res.headers.set("Cache-Control", "public, max-age=31536000, immutable");
    });
    for (const root of builds) app.get(place, serveStatic({ root, precompressed: true }));
    app.get(place, (context) =>
      context.text(failureTexts(readerLanguage(context.req.raw)).texts.noFile, 404),
    );
  }
  app.use((context, next) => {
    const refused = refuseAddress(context.req.url, readerLanguage(context.req.raw));
    return refused ? Promise.resolve(refused) : next();
  });
  app.use(ballotsInTurn());
  app.route("/", createApi(addressOf));
  for (const root of builds) app.get("/favicon.svg", serveStatic({ root }));
  app.use((context, next) => {
    const { publicUrl: configured, keys } = configuration();
    const refused = refuseHost(context.req.raw, configured);
    const open = refused && findFirstRun(database(), keys).state !== "set-up";
    return open ? Promise.resolve(refused) : next();
  });
  app.use(async (context, next) => {
    const expected = configuration().publicUrl;
    const { texts } = failureTexts(readerLanguage(context.req.raw));
    if (isForeignMutation(context.req.raw, expected)) {
      const { foreignRequest, foreignRequestSomewhere } = texts;
      const said = expected ? fill(foreignRequest, { address: expected }) : foreignRequestSomewhere;
      return context.text(said, 403);
    }
    if (lacksItsHost(context.req.raw)) return context.text(texts.hostIsLost, 400);
    await next();
  });
  app.use(async (context, next) => {
    const { path } = context.req;
    const large = LARGE_UPLOAD.test(path) ? 16 * KIBIBYTE : SIGN_IN.test(path) ? 4 * 64 : 64;
    const maxSize = (FROM_PHONE.test(path) ? 1 : large) * KIBIBYTE;
    const onError = () =>
      new Response(failureTexts(readerLanguage(context.req.raw)).texts.tooMuch, { status: 413 });
    return bodyLimit({ maxSize, onError })(context, next);
  });
  app.use(signIns.takeTurns);
  app.get("/", async (context, next) => {
    return (await followStartLink(context.req.raw)) ?? next();
  });
  takeShortWay(app, build);
  app.all("*", async (context) => {
    let fault: unknown = null;
    const response = await remix(context.req.raw, {
      nonce: randomBytes(16).toString("base64"),
      address: addressOf(context),
      noteFault: (error: unknown) => {
        fault ??= error;
      },
    });
    return (fault === null ? null : sayUnavailable(fault, context.req.raw)) ?? response;
  });
  app.onError((error, context) => {
    log().error({ err: error }, "a request failed");
    return sayUnavailable(error, context.req.raw) ?? context.text(en.failed, 500);
  });
  return app;
}

/** Milliseconds that a request may take to end when the server stops. */
const STOPPING_GRACE = 5_000;

type Answer = Parameters<typeof getRequestListener>[0];

/** The development server gives an `answer` of its own, which follows what is edited. */
export async function startServer(build: ServerBuild, answer: Answer = createApp(build).fetch) {
  const { host, port, keys, databaseFile, metricsAddress } = configuration();
  takeStorage(keys, databaseFile);
  const foreign = checkVersion(databaseFile);
  if (foreign !== null) throw new Error(foreign);
  for (const file of removeRemnants(databaseFile)) process.stdout.write(storage.start.removed(file));
  changeOldPages(databaseFile);
  const db = database();
  checkStorage(db, keys, databaseFile);
  serveWithoutWaiting();
  await restartSchedule();
  log().info({ version: programVersion(), node: process.versions.node }, "the program has started");
  const metrics = metricsAddress && (await serveMetrics(metricsAddress));
  const server = await listen(answer, host, port);
  closeWithGrace({ delay: 10_000, logger: log() }, async ({ err }) => {
    if (err) log().error({ err }, "stopping after an error");
    await Promise.all([globalThis.tandemSchedule?.(), finishRequests(server), metrics?.()]);
    db.$client.close();
  });
  return server;
}

declare global {
  // Stops the one that runs; survives the module reloads of the development server.
  var tandemSchedule: (() => Promise<void>) | undefined;
}

/** Ends the schedule of earlier code, if one runs, and starts this code's. */
export async function restartSchedule(): Promise<void> {
  const { keys, mail, webhooks } = configuration();
  await globalThis.tandemSchedule?.();
  const db = database();
  const stopSchedule = await startSchedule({ db, keys, mail, publicUrl: publicUrl() });
  const stopWebhooks = startWebhooks({ db, keys, publicUrl: publicUrl(), allowed: webhooks });
  globalThis.tandemSchedule = async () => {
    await Promise.all([stopWebhooks(), stopSchedule()]);
  };
}

/** Waits for what is being answered, not for connections that browsers keep open in case. */
async function finishRequests(server: http.Server): Promise<void> {
  const closed = new Promise((resolve) => server.close(resolve));
  const closing = setTimeout(() => server.closeAllConnections(), STOPPING_GRACE);
  await closed;
  clearTimeout(closing);
}

/** What the listener could make no request of never reaches the application. */
function errorHandler(err: unknown): Response {
  if (err instanceof RequestError) return sayUnreadable();
  log().error({ err }, "a request failed");
  return new Response(null, { status: 500 });
}

function listen(fetch: Answer, hostname: string, port: number): Promise<http.Server> {
  return new Promise((resolve, reject) => {
    const server = http.createServer(getRequestListener(fetch, { hostname, errorHandler }));
    server.once("error", (error: NodeJS.ErrnoException) => {
      const taken = error.code === "EADDRINUSE";
      reject(taken ? new Error(fill(en.portTaken, { port: String(port) })) : error);
    });
    server.listen(port, hostname, () => {
      const address = server.address();
      if (address !== null && typeof address !== "string") process.stdout.write(announceStart(address.port));
      resolve(server);
    });
  });
}

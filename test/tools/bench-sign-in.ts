import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import fs from "node:fs";
import http from "node:http";
import path from "node:path";
import { performance } from "node:perf_hooks";
import { fileURLToPath } from "node:url";
import { OWNER, setUp, visitor } from "../routes/requests";
import { newDirectory } from "../support/cast";
import { freePort, serveApp } from "../support/served-app";

const FLOOD = 300;
const EVERY = 5;
const ROUNDS = 5;
const SELF = fileURLToPath(import.meta.url);
const PRELOADED = new URL("../support/preloaded/loop-delay.mjs", import.meta.url).href;

/** What one flood did to everybody else, in milliseconds; the owner's sign-in only where there is one. */
type Found = { waits: readonly number[]; owner: number; said: string } & Standstill;

/** Of the event loop: how long it stood still at most, and how long it computed at most before it went on. */
type Standstill = { stood: number; computed: number };

/**
 * `npx tsx test/tools/bench-sign-in.ts`, after a build: how long everybody else waits while 300 sign-ins with wrong
 * passwords arrive at once, each from another address, how long the server's event loop stands still meanwhile, and how
 * long the owner's own sign-in takes in the middle. The floor is the same flood against a bare server of Node.js that
 * reads each form and refuses it, in turns with Tandem, so that a slow or busy machine shows in both. What the event
 * loop computed before it went on is told apart from its waiting for a processor. The flood comes from a process of its
 * own, so that it does not hold up the clock that measures.
 */
async function measure(): Promise<void> {
  const [ofTandem, ofFloor] = ["tandem", "floor"].map((name) => path.join(newDirectory(name), "delay"));
  const preload = (file = "") => ({ NODE_OPTIONS: `--import ${PRELOADED}`, LOOP_DELAY_FILE: file });
  const app = await serveApp({ TRUST_PROXY: "true", ...preload(ofTandem) });
  const owner = await setUp(app);
  const floor = await serveFloor(preload(ofFloor));
  report("/healthz, nothing else to do", await waits(app.url, () => false, 100));
  const found: Record<"tandem" | "floor", Found[]> = { tandem: [], floor: [] };
  for (let round = 0; round < ROUNDS; round += 1) {
    found.floor.push(await flood(floor.url, ofFloor, async () => 0));
    await owner.post("/sign-out");
    found.tandem.push(await flood(app.url, ofTandem, signInAsOwner));
  }
  const least = summary("bare Node.js", found.floor);
  const most = summary("Tandem", found.tandem);
  console.log(
    `the owner's sign-in meanwhile, median ${median(found.tandem.map((it) => it.owner)).toFixed(0)} ms`,
  );
  console.log(
    `longest wait ${(most.wait / least.wait).toFixed(1)} x the floor, longest standstill ${(most.stood / least.stood).toFixed(1)} x, computed in one ${(most.computed / least.computed).toFixed(1)} x`,
  );
  console.log(found.tandem.at(-1)?.said);
  floor.child.kill();
  await app.stop();

  async function signInAsOwner(): Promise<number> {
    await new Promise((resolve) => setTimeout(resolve, 100));
    const start = performance.now();
    const { status } = await owner.post("/sign-in", { email: OWNER.email, password: OWNER.password });
    if (status !== 302) throw new Error(`the owner got ${status}`);
    return performance.now() - start;
  }
}

async function flood(
  url: string,
  delayFile: string | undefined,
  meanwhile: () => Promise<number>,
): Promise<Found> {
  if (delayFile === undefined) throw new Error("no file to measure with");
  fs.rmSync(delayFile, { force: true });
  let said: string | null = null;
  fork(SELF, [url], { execArgv: process.execArgv }).once("message", (message) => (said = String(message)));
  const owner = meanwhile();
  const times = await waits(url, () => said !== null, 10_000);
  return {
    waits: times,
    owner: await owner,
    said: said ?? "",
    ...JSON.parse(fs.readFileSync(delayFile, "utf8")),
  };
}

async function waits(url: string, isOver: () => boolean, most: number): Promise<number[]> {
  const times: number[] = [];
  while (!isOver() && times.length < most) {
    const start = performance.now();
    await (await fetch(`${url}/healthz`)).text();
    times.push(performance.now() - start);
    await new Promise((resolve) => setTimeout(resolve, EVERY));
  }
  return times.sort((a, b) => a - b);
}

function summary(name: string, found: readonly Found[]): { wait: number } & Standstill {
  const wait = median(found.map(({ waits: times }) => times.at(-1) ?? 0));
  const stood = median(found.map((it) => it.stood));
  const computed = median(found.map((it) => it.computed));
  for (const round of found)
    report(`/healthz, during ${FLOOD} sign-ins at once, ${name}`, round.waits, round);
  console.log(
    `${name}: median of the longest waits ${wait.toFixed(0)} ms, of the standstills ${stood.toFixed(0)} ms, of what was computed in one ${computed.toFixed(0)} ms`,
  );
  return { wait, stood, computed };
}

function report(name: string, times: readonly number[], loop?: Standstill): void {
  const at = (share: number) => (times[Math.floor((times.length - 1) * share)] ?? 0).toFixed(0).padStart(5);
  const still = loop
    ? `   event loop stood ${loop.stood.toFixed(0).padStart(4)} ms, computed ${loop.computed.toFixed(0).padStart(4)} ms`
    : "";
  console.log(`${name.padEnd(52)} ${at(0.5)} ms   p99 ${at(0.99)} ms   longest ${at(1)} ms${still}`);
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

async function floodWith(url: string): Promise<string> {
  const start = performance.now();
  const stranger = visitor({ url });
  const answers = await Promise.all(
    Array.from({ length: FLOOD }, async (_, index) => {
      const fields = { email: `x${index}@x.example`, password: "not the right password at all" };
      const headers = { "X-Forwarded-For": `10.0.${index >> 8}.${index & 255}` };
      const answer = await stranger.post("/sign-in", fields, { headers });
      await answer.text();
      return answer.status;
    }),
  );
  const asked = answers.filter((status) => status === 503).length;
  return `${answers.length - asked} answered, ${asked} asked to come again, within ${(performance.now() - start).toFixed(0)} ms`;
}

async function serveFloor(env: Record<string, string>): Promise<{ url: string; child: ChildProcess }> {
  const port = await freePort();
  const child = fork(SELF, ["floor", String(port)], {
    execArgv: process.execArgv,
    env: { ...process.env, ...env },
  });
  await once(child, "message");
  return { url: `http://localhost:${port}`, child };
}

function answerBarely(request: http.IncomingMessage, response: http.ServerResponse): void {
  request.resume().once("end", () => {
    response.statusCode = request.method === "POST" ? 503 : 200;
    response.end("ok");
  });
}

const [, , asked, port] = process.argv;
if (asked === undefined) await measure();
else if (asked === "floor")
  http.createServer(answerBarely).listen(Number(port), () => process.send?.("ready"));
else floodWith(asked).then((said) => process.send?.(said));

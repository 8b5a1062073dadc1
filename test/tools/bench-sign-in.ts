import { fork } from "node:child_process";
import { performance } from "node:perf_hooks";
import { fileURLToPath } from "node:url";
import { OWNER, setUp, visitor } from "../routes/requests";
import { serveApp } from "../support/served-app";

const FLOOD = 300;
const EVERY = 5;

/**
 * `npx tsx test/tools/bench-sign-in.ts`, after a build: how long everybody else waits while 300 sign-ins with wrong
 * passwords arrive at once, each from another address, and how long the owner's own sign-in takes in the middle. The
 * flood comes from a process of its own, so that it does not hold up the clock that measures.
 */
async function measure(): Promise<void> {
  const app = await serveApp({ TRUST_PROXY: "true" });
  const owner = await setUp(app);
  await owner.post("/sign-out");
  const idle = await waits(app.url, () => false, 100);
  report("/healthz, nothing else to do", idle);
  const flood = fork(fileURLToPath(import.meta.url), [app.url], { execArgv: process.execArgv });
  let over = false;
  const ended = new Promise<string>((resolve) => {
    flood.once("message", (said) => {
      over = true;
      resolve(String(said));
    });
  });
  const signingIn = ownSignIn();
  const during = await waits(app.url, () => over, 10_000);
  report(`/healthz, during ${FLOOD} sign-ins at once`, during);
  console.log(`${"the owner's sign-in meanwhile".padEnd(44)} ${(await signingIn).toFixed(0).padStart(6)} ms`);
  console.log(await ended);
  await app.stop();

  async function ownSignIn(): Promise<number> {
    await new Promise((resolve) => setTimeout(resolve, 100));
    const start = performance.now();
    const { status } = await owner.post("/sign-in", { email: OWNER.email, password: OWNER.password });
    if (status !== 302) throw new Error(`the owner got ${status}`);
    return performance.now() - start;
  }
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

function report(name: string, times: readonly number[]): void {
  const at = (share: number) => (times[Math.floor((times.length - 1) * share)] ?? 0).toFixed(0).padStart(6);
  console.log(`${name.padEnd(44)} ${at(0.5)} ms   p99 ${at(0.99)} ms   longest ${at(1)} ms`);
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

const [, , url] = process.argv;
if (url === undefined) await measure();
else floodWith(url).then((said) => process.send?.(said));

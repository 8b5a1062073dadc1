import http from "node:http";
import { performance } from "node:perf_hooks";

export type Sent = {
  url: string;
  /** JSON of a POST; a GET where there is none. */
  body?: string;
  headers?: Readonly<Record<string, string>>;
};

/** In milliseconds, in the order in which they were answered; `failed` were cut or answered with another status than 200. */
export type Answered = { times: number[]; failed: number; seconds: number; bytes: number; bodies: string[] };

const agent = new http.Agent({ keepAlive: true, maxSockets: 256 });

/** As many at once as said, each next one as soon as one is answered. */
export async function asFastAsPossible(requests: readonly Sent[], atOnce: number): Promise<Answered> {
  const answered = nothingYet();
  const waiting = requests.entries();
  const start = performance.now();
  const one = async () => {
    for (const [index, request] of waiting) await note(answered, request, index, performance.now());
  };
  await Promise.all(Array.from({ length: atOnce }, one));
  answered.seconds = (performance.now() - start) / 1000;
  return answered;
}

/** Each at its time, whether or not those before were answered: who waits longer is counted from when it was due. */
export async function atRate(requests: readonly Sent[], aSecond: number): Promise<Answered> {
  const answered = nothingYet();
  const start = performance.now();
  const pending: Promise<void>[] = [];
  for (const [index, request] of requests.entries()) {
    const due = start + (index * 1000) / aSecond;
    const wait = due - performance.now();
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
    pending.push(note(answered, request, index, due));
  }
  await Promise.all(pending);
  answered.seconds = (performance.now() - start) / 1000;
  return answered;
}

/** The time that this share of the requests was answered within. */
export function percentile({ times }: Answered, share: number): number {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

function nothingYet(): Answered {
  return { times: [], failed: 0, seconds: 0, bytes: 0, bodies: [] };
}

async function note(answered: Answered, request: Sent, index: number, from: number): Promise<void> {
  const answer = await send(request);
  answered.times.push(performance.now() - from);
  if (answer === null) answered.failed += 1;
  else {
    answered.bodies[index] = answer;
    answered.bytes += answer.length;
  }
}

function send({ url, body, headers }: Sent): Promise<string | null> {
  return new Promise((resolve) => {
    const method = body === undefined ? "GET" : "POST";
    const json = body === undefined ? {} : { "Content-Type": "application/json" };
    const request = http.request(url, { method, agent, headers: { ...json, ...headers } }, (response) => {
      const parts: Buffer[] = [];
      response.on("data", (part) => parts.push(part));
      response.on("end", () =>
        resolve(response.statusCode === 200 ? Buffer.concat(parts).toString("latin1") : null),
      );
      response.on("error", () => resolve(null));
    });
    request.on("error", () => resolve(null));
    request.end(body);
  });
}

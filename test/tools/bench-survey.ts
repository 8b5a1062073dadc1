import { fork } from "node:child_process";
import { performance } from "node:perf_hooks";
import { fileURLToPath } from "node:url";
import { type ServedSurvey, serveSurvey } from "../support/served-survey";
import { personalCodes, respondent, sampleContent } from "../support/surveyed-wave";
import { type Answered, asFastAsPossible, atRate, percentile, type Sent } from "./bench/load";

/**
 * What the built program answers to respondents, over HTTP from a process on the same machine: how many a second, as a
 * ratio to node:http alone, which answers as many bytes to the same client just before and after; and how long people
 * wait at given rates.
 */
const AT_ONCE = 16;
const PEOPLE = [360, 360] as const;
const FAST = 300;
const PAGES = 3_000;
const RATES = [20, 50, 100, 200];
/** Of ten requests at a rate six read, two claim and two cast. */
const MIXED = 60;

const bare = fork(fileURLToPath(new URL("./bench/bare-server.ts", import.meta.url)), {
  execArgv: process.execArgv,
});
const barePort = await new Promise<number>((resolve) =>
  bare.once("message", (port) => resolve(Number(port))),
);

const survey = await serveSurvey(PEOPLE);
const people = peopleOf(survey);
const headers = { Origin: survey.url };
const page: Sent = { url: `${survey.url}/s/${survey.wave}`, headers: { "Accept-Encoding": "br" } };
const manifest: Sent = { url: `${page.url}/manifest` };

await asFastAsPossible(repeat(page, 200), AT_ONCE);
await rate("survey page", repeat(page, PAGES));
await rate("manifest", repeat(manifest, PAGES));
await rate("/healthz", repeat({ url: `${survey.url}/healthz` }, PAGES));
const first = people.splice(0, FAST);
const claimed = await rate("claims", first.map(claim));
await rate(
  "casts",
  first.map((person, index) => cast(person, claimed.bodies[index])),
);
for (const aSecond of RATES) await wait(aSecond);
bare.disconnect();
await survey.end();

type Person = ReturnType<typeof respondent>;

function peopleOf({ db, keys, wave }: ServedSurvey): Person[] {
  return ([0, 1] as const)
    .flatMap((index) => personalCodes(db, keys, wave, index))
    .map((code) => respondent(db, wave, code));
}

function claim(person: Person): Sent {
  return { url: `${page.url}/claim`, headers, body: JSON.stringify(person.claimJson) };
}

function cast(person: Person, reply = "null"): Sent {
  const sealed = person.seal(JSON.parse(reply), sampleContent(1));
  return { url: `${page.url}/ballot`, headers, body: JSON.stringify(sealed) };
}

function repeat(request: Sent, times: number): Sent[] {
  return Array.from({ length: times }, () => request);
}

async function rate(name: string, requests: readonly Sent[]): Promise<Answered> {
  const [{ body } = page] = requests;
  const floorOf = async (bytes: number) => {
    const request = { url: `http://127.0.0.1:${barePort}/?bytes=${bytes}`, body };
    const { seconds } = await asFastAsPossible(repeat(request, PAGES), AT_ONCE);
    return PAGES / seconds;
  };
  const before = await floorOf(200);
  const own = await asFastAsPossible(requests, AT_ONCE);
  const after = await floorOf(Math.round(own.bytes / requests.length));
  const aSecond = requests.length / own.seconds;
  console.log(
    `${name.padEnd(14)} ${aSecond.toFixed(0).padStart(6)} a second   1/${((before + after) / 2 / aSecond).toFixed(1).padEnd(5)} of node:http   p50 ${shown(own, 0.5)} ms   p99 ${shown(own, 0.99)} ms   ${own.failed} failed`,
  );
  return own;
}

async function wait(aSecond: number): Promise<void> {
  const claiming = people.splice(0, MIXED / 5);
  const { bodies } = await asFastAsPossible(claiming.map(claim), 1);
  const casting = claiming.map((person, index) => cast(person, bodies[index]));
  const later = people.slice(0, MIXED / 5).map(claim);
  people.splice(0, MIXED / 5);
  const requests = Array.from({ length: MIXED }, (_, index) => {
    const turn = Math.floor(index / 5);
    return (index % 5 === 0 ? casting[turn] : index % 5 === 1 ? later[turn] : undefined) ?? page;
  });
  const idle = performance.now();
  const own = await atRate(requests, aSecond);
  const took = (performance.now() - idle) / 1000;
  console.log(
    `${`${aSecond} a second`.padEnd(14)} answered within ${took.toFixed(1)} s   p50 ${shown(own, 0.5)} ms   p99 ${shown(own, 0.99)} ms   ${own.failed} failed`,
  );
}

function shown(answered: Answered, share: number): string {
  return percentile(answered, share).toFixed(1).padStart(6);
}

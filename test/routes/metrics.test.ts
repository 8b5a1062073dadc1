import { afterEach, expect, test } from "vitest";
import { updateWave } from "~db/queries/waves.server";
import { freePort } from "../support/served-app";
import { type ServedSurvey, serveSurvey } from "../support/served-survey";
import { personalCodes, respondent, sampleContent } from "../support/surveyed-wave";
import { setUp, visitor } from "./requests";

let survey: ServedSurvey;
afterEach(() => survey.end());

/** Lines without comments, by the name of their figure. */
async function figures(port: number): Promise<Record<string, string>> {
  const response = await fetch(`http://127.0.0.1:${port}/metrics`);
  expect(response.headers.get("content-type")).toContain("text/plain");
  const lines = (await response.text()).split("\n").filter((line) => line !== "" && !line.startsWith("#"));
  return Object.fromEntries(lines.map((line) => line.split(/ (?=\S+$)/).slice(0, 2)));
}

/** Figures that follow the clock and nothing else. */
const OF_THE_CLOCK = "tandem_schedule_run_time_seconds";

async function answerAs(place: number, ballot = true): Promise<void> {
  const { db, keys, wave, url } = survey;
  const code = personalCodes(db, keys, wave, 0)[place];
  if (!code) throw new Error("nobody has that code");
  const person = respondent(db, wave, code);
  const send = (where: string, body: unknown) =>
    fetch(`${url}/s/${wave}/${where}`, {
      method: "POST",
      body: JSON.stringify(body),
      headers: { Origin: url, "Content-Type": "application/json" },
    });
  await fetch(`${url}/s/${wave}`);
  const claimed = await send("claim", person.claimJson);
  const reply: unknown = await claimed.json();
  if (ballot) expect((await send("ballot", person.seal(reply, sampleContent(1)))).status).toBe(200);
}

test("figures for Prometheus lie at their own address, and none moves with visits, claims and casts", {
  timeout: 60_000,
}, async () => {
  const port = await freePort();
  survey = await serveSurvey([6, 7], { METRICS_ADDRESS: `127.0.0.1:${port}` }, async (app) => {
    await setUp(app);
  });
  const before = await figures(port);
  expect(before).toMatchObject({
    tandem_ready: "1",
    'tandem_waves{state="open"}': "1",
    tandem_mails_waiting: "0",
    tandem_backup_time_seconds: "0",
  });
  for (let place = 0; place < 5; place += 1) await answerAs(place, place < 4);
  const after = await figures(port);
  const same = (all: Record<string, string>) => ({ ...all, [OF_THE_CLOCK]: "" });
  expect(same(after)).toEqual(same(before));
  expect(
    Object.keys(after).filter((name) => /request|claim|cast|ballot|byte|memory|cpu|http/.test(name)),
  ).toEqual([]);

  // A wrong password is nobody's answer.
  await visitor(survey).post("/sign-in", { email: "nobody@x.example", password: "wrong password" });
  expect((await figures(port))['tandem_sign_ins_refused{reason="wrong"}']).toBe("1");
  expect(survey.output()).toMatch(/"wrong":1,"throttled":0,"msg":"sign-ins were refused"/);

  updateWave(survey.db, survey.wave, { state: "closed" });
  expect(Object.keys(await figures(port))).toEqual(
    expect.arrayContaining(["tandem_disk_free_bytes", "tandem_memory_bytes"]),
  );
});

test("without METRICS_ADDRESS there are none, and the survey's own address never has any", async () => {
  survey = await serveSurvey();
  expect((await fetch(`${survey.url}/metrics`)).status).toBe(404);
  expect(survey.output()).toMatch(
    /"version":"\d+\.\d+\.\d+","node":"[\d.]+","msg":"the program has started"/,
  );
});

import { beforeEach, describe, expect, test } from "vitest";
import { LANGUAGES, type ShownLanguage } from "~/content/language";
import { GUESS_BANDS, medianBand } from "~/domain/meeting/band";
import type { MeetingProgress } from "~/domain/meeting/meeting";
import { endAbandonedMeetings } from "~/features/meeting/end-abandoned-meetings.server";
import { readProgress } from "~/features/meeting/find-meeting.server";
import { askPhone, type Guess, giveGuess } from "~/features/meeting/give-guess.server";
import { type MeetingPage, showMeeting } from "~/features/meeting/show-meeting.server";
import { showPrintedKit } from "~/features/meeting/show-printed-kit.server";
import {
  prepareMeeting,
  readJoinCode,
  spokenJoinCode,
  startMeeting,
} from "~/features/meeting/start-meeting.server";
import { endMeeting, noteCalledOut, showScreen, steerClock } from "~/features/meeting/steer-meeting.server";
import { chooseInMeeting, nameOwners } from "~/features/plan/choose-in-meeting.server";
import { chooseInterventions } from "~/features/plan/choose-interventions.server";
import { listAgreements } from "~/features/plan/list-agreements.server";
import { recordAgreement, withdrawAgreement } from "~/features/plan/record-agreement.server";
import { showActionPlan } from "~/features/plan/show-plan.server";
import type { Database } from "~db/client.server";
import { listAgreementsOfWave, updateAgreement } from "~db/queries/agreements.server";
import { findMeetingOfWave, listGuesses } from "~db/queries/meetings.server";
import type { WaveRow } from "~db/queries/waves.server";
import { englishIn } from "../../content/english-fragments";
import { freshDatabase } from "../../support/database";
import {
  insertCompany,
  insertReleasedWave,
  insertSampleWave,
  RELATIONSHIP,
} from "../../support/released-wave";

const NOW = new Date("2026-02-03T10:00:00Z");
const BY = { accountId: "f", now: NOW };
const HOUR = 3_600_000;

let db: Database;
let wave: WaveRow;
beforeEach(() => {
  db = freshDatabase();
  insertCompany(db);
  wave = insertReleasedWave(db, 0, [
    { invited: 14, respondents: 12, score: 52 },
    { invited: 12, respondents: 11, score: 70 },
  ]);
});

function begin(of = wave): string {
  const started = startMeeting(db, of, BY);
  if (!started.ok) throw new Error(started.reason);
  return started.joinCode;
}

function page(of = wave, language: ShownLanguage = "en"): MeetingPage {
  const shown = showMeeting(db, RELATIONSHIP, of, {
    now: NOW,
    publicUrl: "http://tandem.example",
    language,
    reader: "en",
  });
  if (shown.state !== "running") throw new Error(shown.state);
  return shown.page;
}

function show(screen: string): void {
  expect(showScreen(db, wave, screen, NOW)).toEqual({ ok: true });
}

/** On to the first guess about a topic; the topic. */
function firstGuess(): string {
  show("reveal:result");
  const { next } = page();
  if (!next?.startsWith("guess:")) throw new Error(`${next} is no guess`);
  show(next);
  return next.slice("guess:".length);
}

/** What was closed, without the result that comes before the topics. */
function closedTopics() {
  const { result: _, ...topics } = progress().closed;
  return topics;
}

const key = (person: number) => person.toString(16).padStart(32, "0");

function send(code: string, subject: string, person: number, change: Partial<Guess> = {}) {
  return giveGuess(db, code, { subject, key: key(person), department: "0", value: "50", ...change });
}

function progress(): MeetingProgress {
  const row = findMeetingOfWave(db, wave.id);
  if (!row) throw new Error("no meeting");
  return readProgress(row.progress);
}

describe("a meeting", () => {
  test("needs a result, and goes on where it stands when it is begun again", () => {
    expect(startMeeting(db, insertSampleWave(db, 1, { state: "open" }), BY)).toEqual({
      ok: false,
      reason: "nothing-released",
    });
    const code = begin();
    show("review");
    expect(startMeeting(db, wave, BY)).toEqual({ ok: true, joinCode: code, resumed: true });
    expect(page().screen).toBe("review");
    endMeeting(db, wave, NOW);
    expect(begin()).not.toBe(code);
  });

  test("has a code that people read out, type as they like, and that is no ballot's", () => {
    const code = begin();
    expect(code).toMatch(/^\d{10}$/);
    expect(readJoinCode(` ${spokenJoinCode(code).toUpperCase()} `)).toBe(code);
    for (const other of ["", "abcdefgh", `${code}b`, code.slice(1)]) expect(readJoinCode(other)).toBeNull();
  });

  test.each(LANGUAGES)("says in %s what is on the screen, with nothing left to fill in", (language) => {
    begin();
    for (let next: string | null = "welcome"; next !== null; next = page().next) {
      show(next);
      const { view } = page(wave, language);
      expect(JSON.stringify(view)).not.toMatch(/\{\w+\}/);
      if (language !== "en") expect(englishIn(JSON.stringify(view)), next).toEqual([]);
    }
  });

  test("goes through everything, the largest gap first, and holds no score before it is revealed", () => {
    begin();
    const seen: string[] = [];
    for (let next: string | null = "welcome"; next !== null; next = page().next) {
      show(next);
      seen.push(next);
      const text = JSON.stringify(page().view);
      if (next.startsWith("guess:")) expect(text).not.toMatch(/score|values|[3-9]\d/);
      if (next.startsWith("reveal:") && !next.endsWith("mirror")) expect(text).toContain('"score"');
    }
    expect(seen.at(0)).toBe("welcome");
    expect(seen.at(-1)).toBe("close");
    expect(seen.filter((id) => id.startsWith("agree:")).length).toBe(3);
    expect(showScreen(db, wave, "guess:nothing", NOW)).toEqual({ ok: false, reason: "unknown-screen" });
  });

  test("goes back from choosing to where it was when the other topics were left out", () => {
    begin();
    const topic = firstGuess();
    show("choose");
    expect(page().previous).toBe(`guess:${topic}`);
    show(`guess:${topic}`);
    for (let next = page().next; next !== null && next !== "choose"; next = page().next) show(next);
    const last = page().screen;
    show("choose");
    expect(page().previous).toBe(last);
  });

  test("goes on from choosing with three actions at most, and keeps what was not chosen with its reason", () => {
    begin();
    const dueOn = "2026-03-02";
    for (const topic of ["trust", "mirror", "leadership", "definitions"])
      recordAgreement(db, wave, { topic, repair: `About ${topic}`, owner: "Anna Berg", dueOn }, NOW);
    for (const screen of ["owners", "vote", "close"]) {
      show(screen);
      expect(page().view).toMatchObject({ kind: "choose", tooMany: 1 });
    }
    const keys = ["agreement.trust", "agreement.mirror", "agreement.leadership", "agreement.definitions"];
    const because = "The meeting chose other actions.";
    const choose = (chosen: readonly string[]) =>
      chooseInMeeting(db, RELATIONSHIP, wave, { keys: chosen, because }, BY);
    expect(choose(keys)).toEqual({ ok: false, tooMany: 1 });
    expect(choose(keys.slice(1))).toEqual({ ok: true });
    show("owners");
    const { view } = page();
    expect(view.kind === "owners" && view.actions.map(({ name }) => name).sort()).toEqual([
      "About definitions",
      "About leadership",
      "About mirror",
    ]);
    expect(listAgreements(db, RELATIONSHIP, wave, "en")).toContainEqual(
      expect.objectContaining({ topic: "trust", status: "dropped", droppedBecause: because }),
    );
    expect(choose(keys.slice(0, 3))).toEqual({ ok: true });
    expect(listAgreementsOfWave(db, wave.id).find(({ topic }) => topic === "trust")).toMatchObject({
      status: "open",
      droppedBecause: null,
    });
  });

  test("has actions of the plan chosen and given owners in the room", () => {
    chooseInterventions(db, wave, ["ride-along", "joint-meeting"], BY);
    begin();
    show("choose");
    const { view } = page();
    const [first, second] = view.kind === "choose" ? view.actions : [];
    const because = "The meeting chose other actions.";
    expect(chooseInMeeting(db, RELATIONSHIP, wave, { keys: [first?.key ?? ""], because }, BY)).toEqual({
      ok: true,
    });
    const named = (firstOwner: string, secondOwner: string) =>
      nameOwners(db, RELATIONSHIP, wave, { actionId: first?.actionId ?? "", firstOwner, secondOwner }, BY);
    expect(named("Anna Berg", "")).toEqual({ ok: false, reason: "missing" });
    expect(named("Anna Berg", " anna BERG ")).toEqual({ ok: false, reason: "same-person" });
    expect(named("Anna Berg", "Mia Falk")).toEqual({ ok: true });
    show("sign");
    expect(page().view).toMatchObject({ actions: [{ name: first?.name, owners: "Anna Berg and Mia Falk" }] });
    const plan = showActionPlan(db, RELATIONSHIP, wave, NOW, "en");
    expect(plan.ok && plan.page.plan?.actions).toMatchObject([
      { name: first?.name, status: "planned", firstOwner: "Anna Berg" },
      { name: second?.name, status: "dropped", droppedBecause: because },
    ]);
    expect(plan.ok && plan.page.history.map(({ change }) => change).join(" ")).toContain(because);
  });

  test("shows what was called out where too few have phones, and never beside a band", () => {
    const code = begin();
    const topic = firstGuess();
    for (const person of [1, 2, 3, 4, 5]) send(code, topic, person);
    expect(noteCalledOut(db, wave, topic, ["about 40", " about 60 "])).toEqual({ ok: true });
    expect(noteCalledOut(db, wave, "weather", ["", ""])).toMatchObject({ ok: false });
    expect(page().view).toMatchObject({ calledOut: ["about 40", "about 60"] });
    show(`reveal:${topic}`);
    expect(page().view).toMatchObject({ words: ["50 to 60", null], calledOut: ["about 40", "about 60"] });
  });

  test("tells whoever prepares the next one how useful the last one was", () => {
    const code = begin();
    show("vote");
    for (const person of [1, 2, 3, 4, 5]) send(code, "usefulness", person, { value: "4" });
    show("close");
    endMeeting(db, wave, NOW);
    const next = insertReleasedWave(db, 1, [
      { invited: 14, respondents: 12, score: 52 },
      { invited: 12, respondents: 11, score: 70 },
    ]);
    const around = { now: NOW, publicUrl: "http://localhost", language: "en", reader: "en" } as const;
    expect(showMeeting(db, RELATIONSHIP, next, around)).toMatchObject({
      state: "ready",
      onlyHere: true,
      lastVote: { quarter: "Q1\u00a02026", words: ["4 or 5 of 5", null] },
    });
  });

  test("that is only prepared is not begun, waits for its day, and begins as it was prepared", () => {
    prepareMeeting(db, wave, { topics: ["trust", "leadership"], minutes: 90 }, NOW);
    expect(findMeetingOfWave(db, wave.id)?.endedAt).toBeNull();
    expect(endAbandonedMeetings(db, new Date(+NOW + 25 * HOUR))).toBe(0);
    expect(startMeeting(db, wave, BY)).toMatchObject({ ok: true, resumed: false });
    expect(progress()).toMatchObject({ minutes: 90, screen: "welcome" });
    expect([...(progress().topics ?? [])].sort()).toEqual(["leadership", "trust"]);
  });

  test("gives each part its time, pauses and extends it", () => {
    begin();
    expect(page().clock).toEqual({ secondsLeft: 120, running: true });
    steerClock(db, wave, "extend", NOW);
    steerClock(db, wave, "toggle", new Date(+NOW + 60_000));
    expect(page().clock).toEqual({ secondsLeft: 180, running: false });
    const topic = firstGuess();
    // Three topics share forty minutes, and what does not divide is the first one's.
    expect(page().clock).toEqual({ secondsLeft: 14 * 60, running: true });
    steerClock(db, wave, "extend", NOW);
    show(`reveal:${topic}`);
    // The screens of a topic share its time.
    expect(page().clock.secondsLeft).toBe(16 * 60);
  });

  test.each([
    { minutes: 60, wanted: ["trust", "mirror"] },
    { minutes: 60, wanted: ["trust", "mirror", "leadership", "definitions", "communication", "joint-work"] },
    { minutes: 60, wanted: [] },
    { minutes: 60, wanted: ["weather"] },
    { minutes: 90, wanted: ["trust", "mirror", "leadership", "definitions", "communication", "joint-work"] },
  ] as const)(
    "talks about what was chosen beforehand, and its parts add up to $minutes minutes: $wanted",
    ({ minutes, wanted }) => {
      startMeeting(db, wave, BY, { topics: wanted, minutes });
      show("agenda");
      const { view } = page();
      const parts = view.kind === "agenda" ? view.agenda : [];
      expect(parts.reduce((sum, part) => sum + part.minutes, 0)).toBe(minutes);
      const talked: string[] = [];
      for (let next: string | null = "welcome"; next !== null; next = page().next) {
        show(next);
        if (!next.startsWith("guess:") || next === "guess:result") continue;
        talked.push(next.slice("guess:".length));
        expect(page().clock.secondsLeft).toBeGreaterThanOrEqual(600);
      }
      expect(talked.length).toBeGreaterThanOrEqual(2);
      expect(talked.length).toBeLessThanOrEqual(4);
      const known = wanted.filter((topic) => topic !== "weather");
      if (known.length > 0) expect(known).toEqual(expect.arrayContaining(talked));
    },
  );
});

describe("guesses", () => {
  test("become one band from five a side when they are closed, and are gone then", () => {
    const code = begin();
    const topic = firstGuess();
    for (const person of [1, 2, 3, 4, 5]) expect(send(code, topic, person)).toEqual({ ok: true });
    for (const person of [6, 7, 8, 9]) send(code, topic, person, { department: "1" });
    expect(page().view).toMatchObject({ kind: "guess", enough: [true, false] });
    show(`reveal:${topic}`);
    expect(closedTopics()).toEqual({ [topic]: [{ low: 50, high: 60 }, null] });
    expect(page().view).toMatchObject({ words: ["50 to 60", null] });
    expect(db.$client.prepare("select count(*) from meeting_guess").pluck().get()).toBe(0);
  });

  test("replace the first when the same phone sends again", () => {
    const code = begin();
    const topic = firstGuess();
    for (const value of ["20", "30", "40", "50", "60", "70"]) send(code, topic, 1, { value });
    expect(listGuesses(db, findMeetingOfWave(db, wave.id)?.id ?? "", topic)).toEqual([
      { departmentIndex: 0, value: 70 },
    ]);
  });

  test("that come after closing change nothing: the band is frozen, whatever is shown again", () => {
    const code = begin();
    const topic = firstGuess();
    const five = ["40", "40", "50", "60", "60"];
    for (const [person, value] of five.entries()) send(code, topic, person, { value });
    show(`reveal:${topic}`);
    const frozen = progress().closed;
    show(`guess:${topic}`);
    expect(page().view).toMatchObject({ closed: true, enough: [false, false] });
    expect(page().join?.code).toBeDefined();
    expect(askPhone(db, code)).toEqual({ kind: "waiting" });
    for (const person of [10, 11, 12, 13, 14, 15]) {
      expect(send(code, topic, person, { value: "90" })).toEqual({ ok: false, reason: "closed" });
    }
    show(`reveal:${topic}`);
    expect(progress().closed).toEqual(frozen);
  });

  test("broken: a band computed anew at each look tells the next guess", () => {
    const five = [40, 40, 50, 60, 60];
    const live = (more: readonly number[]) => JSON.stringify(medianBand([...five, ...more], GUESS_BANDS, 14));
    expect(live([20])).not.toBe(live([]));
  });

  test("show while they come in nothing but whether there are five, and not which", () => {
    const look = (values: readonly string[]) => {
      const code = begin();
      const topic = firstGuess();
      for (const [person, value] of values.entries()) send(code, topic, person, { value });
      const { join: _, ...seen } = page();
      endMeeting(db, wave, NOW);
      return JSON.stringify(seen);
    };
    expect(look(["20", "30", "20"])).toBe(look([]));
    expect(look(["20", "30", "20", "30", "20"])).toBe(look(["90", "80", "90", "80", "90", "90", "90"]));
  });

  test("of more phones than people invited give no band", () => {
    const code = begin();
    const topic = firstGuess();
    for (let person = 0; person < 15; person += 1) send(code, topic, person);
    show(`reveal:${topic}`);
    expect(closedTopics()).toEqual({ [topic]: [null, null] });
  });

  test("are refused with a wrong value, for another topic, with a bad key, or before anything is asked", () => {
    const code = begin();
    expect(send(code, "trust", 1)).toEqual({ ok: false, reason: "closed" });
    const topic = firstGuess();
    const other = topic === "trust" ? "leadership" : "trust";
    expect(send(code, other, 1)).toEqual({ ok: false, reason: "closed" });
    expect(send(code, "usefulness", 1, { value: "5" })).toEqual({ ok: false, reason: "closed" });
    for (const value of ["", "0", "6", "55", "100", "1e1", "NaN", " 50", "050", "-20"]) {
      expect(send(code, topic, 1, { value })).toEqual({
        ok: false,
        reason: "incomplete",
        missing: ["value"],
      });
    }
    for (const department of ["", "2", "-1", "0.5", "null"]) {
      expect(send(code, topic, 1, { department })).toMatchObject({ missing: ["department"] });
    }
    for (const bad of ["", "ab", `${key(1)}0`, key(1).toUpperCase().replace("0", "G")]) {
      expect(send(code, topic, 1, { key: bad })).toEqual({ ok: false, reason: "closed" });
    }
    expect(db.$client.prepare("select count(*) from meeting_guess").pluck().get()).toBe(0);
  });

  test("are not taken without end", () => {
    const code = begin();
    const topic = firstGuess();
    for (let person = 0; person < 1000; person += 1) send(code, topic, person);
    expect(send(code, topic, 1000)).toEqual({ ok: false, reason: "full" });
    expect(send(code, topic, 7, { value: "60" })).toEqual({ ok: true });
  });

  test("go to the meeting of their own code only", () => {
    const code = begin();
    const topic = firstGuess();
    const other = insertReleasedWave(db, 1, [
      { invited: 14, respondents: 12, score: 52 },
      { invited: 12, respondents: 11, score: 70 },
    ]);
    const otherCode = begin(other);
    expect(send(otherCode, topic, 1)).toEqual({ ok: false, reason: "closed" });
    expect(send(code, topic, 1)).toEqual({ ok: true });
    expect(send("bcdfghjk", topic, 1)).toEqual({ ok: false, reason: "unknown" });
    expect(askPhone(db, otherCode)).toEqual({ kind: "waiting" });
  });
});

describe("the end", () => {
  test("shows the vote as one band for each side, deletes what phones sent, and keeps what was agreed", () => {
    const code = begin();
    const topic = firstGuess();
    send(code, topic, 1);
    show("vote");
    for (const person of [1, 2, 3, 4, 5]) send(code, "usefulness", person, { value: "4", department: "1" });
    expect(send(code, "usefulness", 6, { value: "6" })).toMatchObject({ missing: ["value"] });
    show("close");
    expect(page().view).toMatchObject({ kind: "close", words: [null, "4 or 5 of 5"] });
    recordAgreement(
      db,
      wave,
      { topic, repair: "Weekly hand-over call", owner: "Anna Berg", dueOn: "2026-03-02" },
      NOW,
    );
    expect(endMeeting(db, wave, NOW)).toEqual({ ok: true });
    expect(db.$client.prepare("select count(*) from meeting_guess").pluck().get()).toBe(0);
    expect(askPhone(db, code)).toEqual({ kind: "ended" });
    expect(send(code, "usefulness", 1, { value: "4" })).toEqual({ ok: false, reason: "closed" });
    expect(listAgreements(db, RELATIONSHIP, wave, "en")).toHaveLength(1);
    expect(endMeeting(db, wave, NOW)).toEqual({ ok: false, reason: "no-meeting" });
    expect(steerClock(db, wave, "toggle", NOW)).toEqual({ ok: false, reason: "no-meeting" });
  });

  test("comes by itself after a day", () => {
    const code = begin();
    const topic = firstGuess();
    send(code, topic, 1);
    expect(endAbandonedMeetings(db, new Date(+NOW + 23 * HOUR))).toBe(0);
    expect(askPhone(db, code).kind).toBe("asked");
    expect(endAbandonedMeetings(db, new Date(+NOW + 25 * HOUR))).toBe(1);
    expect(askPhone(db, code)).toEqual({ kind: "ended" });
    expect(db.$client.prepare("select count(*) from meeting_guess").pluck().get()).toBe(0);
    expect(endAbandonedMeetings(db, new Date(+NOW + 26 * HOUR))).toBe(0);
  });
});

describe("an agreement", () => {
  const draft = { topic: "trust", repair: " Weekly call ", owner: "Anna Berg", dueOn: "2026-03-02" };

  test("stands in the plan and on the printed action sheet, also before an intervention is chosen", () => {
    expect(recordAgreement(db, wave, draft, NOW)).toEqual({ ok: true });
    const plan = showActionPlan(db, RELATIONSHIP, wave, NOW, "en");
    const kit = showPrintedKit(db, RELATIONSHIP, wave, "en", "en");
    const agreed = {
      topic: "trust",
      repair: "Weekly call",
      owner: "Anna Berg",
      due: "2 Mar 2026",
      status: "open",
    };
    expect(plan.ok && plan.page.agreements).toMatchObject([agreed]);
    expect(kit.ok && kit.kit.agreements).toMatchObject([agreed]);
  });

  test("is one for each topic, changes, is ticked off and taken out", () => {
    recordAgreement(db, wave, draft, NOW);
    recordAgreement(db, wave, { ...draft, owner: "Jonas Wolf", status: "done", dueOn: "2025-12-01" }, NOW);
    recordAgreement(db, wave, { ...draft, owner: "Mia Falk" }, NOW);
    expect(listAgreements(db, RELATIONSHIP, wave, "en")).toMatchObject([
      { owner: "Mia Falk", status: "done" },
    ]);
    withdrawAgreement(db, wave, draft);
    expect(listAgreements(db, RELATIONSHIP, wave, "en")).toEqual([]);
  });

  describe("said again on the screen in the room, where nothing is said of status and address,", () => {
    const address = "anna.berg@brandt.example";
    const stored = () => listAgreementsOfWave(db, wave.id)[0];
    const answered = () => {
      recordAgreement(db, wave, { ...draft, ownerEmail: address }, NOW);
      const id = stored()?.id ?? "";
      updateAgreement(db, id, { status: "done", answer: "done", answeredOn: "2026-02-03" });
    };

    test("writes to nobody for another owner", () => {
      answered();
      recordAgreement(db, wave, { ...draft, owner: "Mia Falk" }, NOW);
      expect(stored()).toMatchObject({ owner: "Mia Falk", ownerEmail: null, status: "done" });
    });

    test("keeps the address of the same owner, however the name is spelled", () => {
      answered();
      recordAgreement(db, wave, { ...draft, owner: " anna BERG ", dueOn: "2026-03-09" }, NOW);
      expect(stored()).toMatchObject({ ownerEmail: address, status: "done", answer: "done" });
    });

    test("is open where it is another repair, and what was said of the first is forgotten", () => {
      answered();
      recordAgreement(db, wave, { ...draft, repair: "One list of accounts" }, NOW);
      expect(stored()).toMatchObject({ status: "open", answer: null, answeredOn: null, ownerEmail: address });
      recordAgreement(db, wave, { ...draft, status: "dropped", droppedBecause: "No time." }, NOW);
      recordAgreement(db, wave, { ...draft, repair: "Fewer lists" }, NOW);
      expect(stored()).toMatchObject({ status: "open", droppedBecause: null });
    });

    test("is no change where nothing is different", () => {
      answered();
      const before = stored();
      expect(recordAgreement(db, wave, draft, new Date(+NOW + HOUR))).toEqual({ ok: true });
      expect(stored()).toEqual(before);
    });
  });

  test("comes up for review in the next meeting while it is open", () => {
    recordAgreement(db, wave, draft, NOW);
    const next = insertReleasedWave(db, 1, [
      { invited: 14, respondents: 12, score: 52 },
      { invited: 12, respondents: 11, score: 70 },
    ]);
    begin(next);
    showScreen(db, next, "review", NOW);
    expect(page(next).view).toMatchObject({ kind: "review", agreements: [{ repair: "Weekly call" }] });
    recordAgreement(db, wave, { ...draft, status: "done" }, NOW);
    expect(page(next).view).toMatchObject({ agreements: [] });
  });

  test("says what is missing, at its field", () => {
    const empty = { topic: "trust", repair: " ", owner: "", dueOn: "2026-02-30" };
    const recorded = recordAgreement(db, wave, empty, NOW);
    expect(recorded.ok ? [] : Object.keys(recorded.problems).sort()).toEqual(["dueOn", "owner", "repair"]);
    expect(recordAgreement(db, wave, { ...draft, dueOn: "2026-02-02" }, NOW)).toMatchObject({ ok: false });
    expect(recordAgreement(db, wave, { ...draft, repair: "x".repeat(301) }, NOW)).toMatchObject({
      ok: false,
    });
    expect(recordAgreement(db, wave, { ...draft, topic: "weather" }, NOW)).toMatchObject({ ok: false });
  });
});

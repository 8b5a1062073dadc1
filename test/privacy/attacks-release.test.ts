import { describe, expect, test } from "vitest";
import { canonicalJson, fingerprint, hashOfText, parseManifest } from "~/ballot/manifest";
import { instrumentV1 } from "~/content/instrument/v1";
import { rulesToFreeze } from "~/domain/disclosure/frozen-rules";
import { makeRelease } from "~/domain/disclosure/release";
import type { DepartmentBallots } from "~/domain/disclosure/release-shape";
import { commentRule } from "~/domain/disclosure/suppression";
import type { Answer } from "~/domain/instrument";
import { scoreDepartment } from "~/domain/scoring";
import { createRandom } from "~/domain/statistics/random";
import { canOpen } from "~/domain/wave";
import { closeWave } from "~/features/waves/close-wave.server";
import { findRelease } from "~db/queries/releases.server";
import { findWave } from "~db/queries/waves.server";
import { freshDatabase } from "../support/database";
import {
  answer,
  CLOSES,
  openPlannedWave,
  personalCodes,
  sampleContent,
  temporaryKeys,
} from "../support/surveyed-wave";
import { attackLeaver } from "./attacks/attack-gate";
import { ANSWER_SETS, type AnswerSet } from "./auditor/answer-sets";
import { auditDepartment } from "./auditor/department-audit";
import { sentenceOf } from "./auditor/finding";
import { literalView, rounded } from "./auditor/literal-view";
import { auditTwoWaves } from "./auditor/two-waves";
import type { DepartmentView } from "./auditor/view";

type Ballots = DepartmentBallots["ballots"];

function ballotsOf(answers: AnswerSet, comment: (person: number) => string | null = () => null): Ballots {
  return answers.map((own, person) => {
    const text = comment(person);
    return { answers: own, comment: text === null ? null : { text, mayBeQuoted: false } };
  });
}

function released(first: Ballots, second: Ballots, threshold = 5) {
  return makeRelease({
    instrument: instrumentV1,
    threshold,
    manifestHash: "00",
    claimed: first.length + second.length,
    departments: [
      { name: "Sales", invited: 40, ballots: first },
      { name: "Marketing", invited: 40, ballots: second },
    ],
  });
}

/** Scores as a gate without rounding would show them. */
function exactView(answers: AnswerSet): DepartmentView {
  const scored = answers.map((own) => own.slice(0, 18));
  const mean = scored.flat().reduce((sum, one) => sum + one, 0) / (18 * answers.length);
  return literalView({ people: answers.length, score: rounded(20 * mean, 0.01) });
}

const simulated = (people: number) => ANSWER_SETS.simulated(people, createRandom(people));
const always = (people: number): AnswerSet =>
  ANSWER_SETS.simulated(people, createRandom(1)).map((own) => own.map(() => 5));

describe("n to n+1 and leaver between two waves", () => {
  test("of two releases a person apart, nothing follows about the others", () => {
    for (const people of [6, 7, 8, 9, 12, 16]) {
      const { findings } = attackLeaver(makeRelease, simulated(people + 1));
      expect(findings.map(sentenceOf), `${people} people and one more`).toEqual([]);
    }
  });

  test("broken: scores that are not rounded tell every answer of a person who came or left", () => {
    const stayed = simulated(6);
    const waves = { before: exactView([...stayed, ...always(1)]), after: exactView(stayed) };
    expect(auditTwoWaves(waves, []).leaver).toEqual(Array.from({ length: 18 }, () => [5]));
  });
});

describe("item-skip difference", () => {
  test("the release holds no count of answers to an item, whoever skips it", () => {
    const answers = simulated(12);
    const skipping = ballotsOf(answers).map((ballot, person) =>
      person === 0 ? { ...ballot, answers: ballot.answers.with(4, null) } : ballot,
    );
    const keys = (ballots: Ballots) => {
      const { items } = released(ballots, ballotsOf(answers)).release.departments[0];
      return Object.values(items).map((item) => Object.keys(item).sort());
    };
    expect(keys(skipping)).toEqual(keys(ballotsOf(answers)));
    expect(new Set(keys(skipping).map(String))).toEqual(
      new Set(["distribution,favourable,mean,splitOpinion"]),
    );
  });

  test("broken: an exact item mean with and without one person is that person's answer", () => {
    const mean = (sum: number, people: number) =>
      literalView({ people, means: { "1-1": rounded(sum / people, 0.001) } });
    const { leaver } = auditTwoWaves({ before: mean(40, 12), after: mean(35, 11) }, []);
    expect(leaver[0]).toEqual([5]);
    expect(leaver[1]).toEqual([1, 2, 3, 4, 5]);
  });
});

describe("an item answered by one person", () => {
  const onlyOne = (given: Answer): Ballots =>
    ballotsOf(simulated(9)).map((ballot, person) => ({
      ...ballot,
      answers: ballot.answers.with(17, person === 0 ? given : null),
    }));
  const given: readonly Answer[] = [1, 2, 3, 4, 5];

  test("shows the same whatever that person answered", () => {
    const looks = given.map((one) => JSON.stringify(released(onlyOne(one), ballotsOf(simulated(9))).release));
    expect(new Set(looks).size).toBe(1);
  });

  test("broken: without a minimum of answers, every answer looks different", () => {
    const scores = given.map((one) => {
      const answers = onlyOne(one).map((ballot) => ballot.answers);
      return scoreDepartment(instrumentV1, answers, () => 1).dimensions.trust?.mean;
    });
    expect(new Set(scores).size).toBe(5);
  });
});

describe("sham invitees", () => {
  test("are counted in the manifest and in the release, where everybody can see them", async () => {
    const db = freshDatabase();
    const keys = temporaryKeys();
    const id = await openPlannedWave(db, keys, { people: [9, 7] });
    const manifest = parseManifest(findWave(db, id)?.manifest ?? "");
    expect(manifest.departments.map(({ invited }) => invited)).toEqual([9, 7]);
    answer(db, keys, id, personalCodes(db, keys, id, 0)[0]!, sampleContent(1));
    await closeWave(db, keys, id, CLOSES);
    const release = JSON.parse(findRelease(db, id)?.content ?? "{}");
    expect(release.departments.map(({ invited }: { invited: number }) => invited)).toEqual([9, 7]);
  });

  test("broken: a manifest without counts is the same with and without them", () => {
    const print = (manifest: unknown) => fingerprint(hashOfText(canonicalJson(manifest)));
    const withCounts = (invited: number) => ({ wave: "w1", departments: [{ name: "Sales", invited }] });
    const without = (_invited: number) => ({ wave: "w1", departments: [{ name: "Sales" }] });
    expect(print(withCounts(6))).not.toBe(print(withCounts(9)));
    expect(print(without(6))).toBe(print(without(9)));
  });
});

describe("tiny wave", () => {
  test("broken: a threshold of one shows what each of three people may have said", () => {
    const view = literalView({
      people: 3,
      dimensions: [rounded(98), ...Array.from({ length: 5 }, () => rounded(60))],
    });
    expect(auditDepartment(view, []).map(sentenceOf)).toContain(
      '3 respondents: nobody of 3 others said "Never" to 1-1',
    );
  });
});

describe("twin waves and early close", () => {
  test("broken: a second release of the same people, later or early, is the difference to the first", () => {
    const all = [...simulated(5), ...always(1)];
    const early = { before: exactView(all), after: exactView(all.slice(0, 5)) };
    expect(auditTwoWaves(early, []).leaver[0]).toEqual([5]);
  });

  test("broken: a wave that does not know when the last one asked would open", () => {
    const now = new Date("2026-11-23T06:00:00Z");
    const wave = { state: "planned", otherWaveOpen: false, threshold: 5, invited: [9, 9], now } as const;
    const twin = { ...wave, closesAt: new Date("2026-12-04T16:00:00Z") };
    expect(canOpen({ ...twin, lastAskedAt: new Date("2026-11-20T16:00:00Z") }).ok).toBe(false);
    expect(canOpen({ ...twin, lastAskedAt: null }).ok).toBe(true);
  });
});

describe("lowering the threshold after opening", () => {
  async function closedWith(threshold: number, changeTo: number) {
    const db = freshDatabase();
    const keys = temporaryKeys();
    const id = await openPlannedWave(db, keys, { people: [9, 9], threshold });
    for (const index of [0, 1] as const) {
      for (const [seed, code] of personalCodes(db, keys, id, index).slice(0, 6).entries()) {
        answer(db, keys, id, code, sampleContent(seed));
      }
    }
    db.$client.prepare("update wave set threshold = ?").run(changeTo);
    const closed = await closeWave(db, keys, id, CLOSES);
    return { closed, release: JSON.parse(findRelease(db, id)?.content ?? "{}") };
  }

  test("in the database releases nothing: the row is compared with the manifest", async () => {
    const { closed, release } = await closedWith(7, 5);
    expect(closed).toMatchObject({ ok: false, reason: "rules-changed" });
    expect(release).toEqual({});
    const unchanged = await closedWith(7, 7);
    expect(unchanged.release.threshold).toBe(7);
    expect(unchanged.release.departments[0].respondents).toBeNull();
  });

  test("broken: the lower threshold would have shown both departments", () => {
    const six = ballotsOf(simulated(6));
    expect(released(six, six, 7).release.departments[0].respondents).toBeNull();
    expect(released(six, six, 5).release.departments[0].respondents).toBe(6);
  });
});

describe("comment joined to a score", () => {
  const text = (person: number) => `Remark ${person}`;
  const moved = (person: number) => `Remark ${(person + 5) % 12}`;

  test("handing the comments to other people changes no figure, and the release quotes none", () => {
    const own = released(ballotsOf(simulated(12), text), ballotsOf(simulated(12), text)).release;
    const other = released(ballotsOf(simulated(12), moved), ballotsOf(simulated(12), moved)).release;
    expect(own).toEqual(other);
    expect(JSON.stringify(own)).not.toContain("Remark");
  });

  test("broken: comments in the order of the ballots say whose they are", () => {
    const inOrder = (comment: (person: number) => string) =>
      released(ballotsOf(simulated(12), comment), ballotsOf(simulated(12), comment)).comments.map(
        (one) => one.text,
      );
    expect(inOrder(moved)).not.toEqual(inOrder(text));
    expect(inOrder(moved).toSorted()).toEqual(inOrder(text).toSorted());
  });
});

describe("a lone comment", () => {
  const lone = ballotsOf(simulated(12), (person) => (person === 3 ? "Only I say this" : null));
  const silent = ballotsOf(simulated(12));

  test("is withheld, in a department and in the pool of both", () => {
    const { release, comments } = released(lone, silent);
    expect([release.comments, comments]).toEqual(["withheld", []]);
    expect(released(lone, lone).comments).toEqual([]);
  });

  test("broken: a rule that counts people only would have shown it", () => {
    const pair = [
      { name: "Sales", invited: 12, ballots: lone },
      { name: "Marketing", invited: 12, ballots: silent },
    ] as const;
    const written = pair.flatMap(({ ballots }) => ballots.filter(({ comment }) => comment));
    const byPeopleOnly = pair.every(({ ballots }) => ballots.length >= 10) ? written : [];
    expect(byPeopleOnly).toHaveLength(1);
    expect(commentRule(pair, [12, 12], rulesToFreeze(5)).released).toEqual([]);
  });
});

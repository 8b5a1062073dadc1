import { describe, expect, test } from "vitest";
import { instrumentTexts } from "~/content/instrument/texts";
import { withDepartments } from "~/content/texts";
import type { Figure, ReleaseContent } from "~/domain/disclosure/release-shape";
import { RESULT_TOPIC } from "~/domain/meeting/meeting-plan";
import { type MeetingPage, showMeeting } from "~/features/meeting/show-meeting.server";
import { startMeeting } from "~/features/meeting/start-meeting.server";
import { endMeeting, showScreen } from "~/features/meeting/steer-meeting.server";
import { findRelease } from "~db/queries/releases.server";
import type { WaveRow } from "~db/queries/waves.server";
import { type ExportingCompany, exportingCompany } from "../support/exporting-company";

const NOW = new Date("2027-02-01T10:00:00Z");

/** Every screen of the meeting about a wave, as its loader hands it to the browser. */
function screensOf({ db, relationship }: ExportingCompany, wave: WaveRow): MeetingPage[] {
  return [TOPICS.slice(0, 4), TOPICS.slice(4)].flatMap((topics) => {
    if (!startMeeting(db, wave, { accountId: "hr", now: NOW }, { topics, minutes: 90 }).ok) return [];
    const pages = screensOfOne({ db, relationship }, wave);
    endMeeting(db, wave, NOW);
    return pages;
  });
}

const TOPICS = [
  "trust",
  "mirror",
  "leadership",
  "definitions",
  "communication",
  "joint-work",
  "shared-goals",
];

function screensOfOne(
  { db, relationship }: Pick<ExportingCompany, "db" | "relationship">,
  wave: WaveRow,
): MeetingPage[] {
  const pages: MeetingPage[] = [];
  for (let next: string | null = "welcome"; next !== null; next = pages.at(-1)?.next ?? null) {
    showScreen(db, wave, next, NOW);
    const shown = showMeeting(db, relationship, wave, {
      now: NOW,
      publicUrl: "http://localhost",
      language: "en",
      reader: "en",
    });
    if (shown.state !== "running") throw new Error(shown.state);
    pages.push(shown.page);
  }
  return pages;
}

function releaseOf({ db }: ExportingCompany, wave: WaveRow): ReleaseContent {
  return JSON.parse(findRelease(db, wave.id)?.content ?? "null");
}

/** The words of the figures that a screen shows of a topic, beside the release's. */
function reveals(pages: readonly MeetingPage[], release: ReleaseContent): [string, string][] {
  return pages.flatMap(({ view }) => {
    if (view.kind === "reveal") {
      return ([0, 1] as const).map((department): [string, string] => {
        const { score, dimensions } = release.departments[department];
        const released = view.row.id === RESULT_TOPIC ? score : dimensions[view.row.id]!.score;
        return [view.row.values[department], spoken(released)];
      });
    }
    if (view.kind === "statements") {
      const texts = instrumentTexts(release.instrumentVersion, "en").items;
      const [first, second] = release.departments.map(({ name }) => name);
      return view.statements.flatMap(({ text, values }) => {
        if (values === null) return [];
        const said = (of: string) => withDepartments(of, { first: first ?? "", second: second ?? "" });
        const [id] = Object.entries(texts).find(([, of]) => said(of) === text) ?? [""];
        return ([0, 1] as const).map((department): [string, string] => [
          values[department].replace(/\s%/, ""),
          spoken(release.departments[department].items[id]!.favourable),
        ]);
      });
    }
    if (view.kind !== "reveal-mirror") return [];
    return ([0, 1] as const).flatMap((department): [string, string][] => [
      [view.sides[department]?.views[0].value ?? "", spoken(release.departments[department].mirror.own)],
      [
        view.sides[department]?.views[1].value ?? "",
        spoken(release.departments[department === 0 ? 1 : 0].mirror.other),
      ],
    ]);
  });
}

/** Rounded as all pages round: end bands outward. */
function spoken(figure: Figure): string {
  if (figure.kind === "value") return String(figure.value);
  if (figure.kind === "at-least") return `${Math.floor(figure.bound)} or more`;
  return figure.kind === "at-most" ? `${Math.ceil(figure.bound)} or less` : "not shown";
}

describe("the meeting's screens", () => {
  const company = exportingCompany();

  test("show the figures of the frozen release and no others, in every kind of release", () => {
    let compared = 0;
    for (const wave of company.waves.slice(0, 3)) {
      const pairs = reveals(screensOf(company, wave), releaseOf(company, wave));
      compared += pairs.length;
      for (const [shown, released] of pairs) expect(shown).toBe(released);
    }
    expect(compared).toBeGreaterThan(24);
  });

  test("show nothing by department where one is below the threshold, and say why for every topic", () => {
    const [, , , wave] = company.waves;
    if (!wave) throw new Error("no wave");
    const pages = screensOf(company, wave);
    expect(pages.map(({ screen }) => screen).filter((id) => /guess|reveal|statements/.test(id))).toEqual([]);
    const withheld = pages.find(({ view }) => view.kind === "withheld")?.view;
    expect(withheld?.kind === "withheld" && withheld.topics.length).toBe(7);
    expect(JSON.stringify(withheld)).not.toContain('"reason":""');
    const { pooled } = releaseOf(company, wave);
    expect(pooled).not.toBeNull();
    // Not even the pooled total, which the report shows: there is nothing to guess about it.
    for (const { view } of pages) expect(JSON.stringify(view)).not.toMatch(/"(score|value|estimate)"/);
  });

  test("hold no figure of a topic before it is revealed", () => {
    for (const { view } of screensOf(company, company.waves[0]!)) {
      if (["reveal", "reveal-mirror", "statements"].includes(view.kind)) continue;
      expect(JSON.stringify(view)).not.toMatch(/"(score|values|ranges|sides|row)"/);
    }
  });

  test("do not exist for a wave without a release", () => {
    expect(screensOf(company, company.waves[4]!)).toEqual([]);
  });

  test("broken: a topic that is withheld and revealed all the same is noticed", () => {
    const [wave] = company.waves;
    const release = wave && releaseOf(company, wave);
    if (!wave || !release) throw new Error("no release");
    const pages = screensOf(company, wave);
    const withheld = { kind: "withheld", reason: "audit-refused" } as const;
    const dimensions = Object.fromEntries(
      Object.entries(release.departments[0].dimensions).map(([id, one]) => [id, { ...one, score: withheld }]),
    ) as (typeof release.departments)[0]["dimensions"];
    const stricter: ReleaseContent = {
      ...release,
      departments: [{ ...release.departments[0], dimensions }, release.departments[1]],
    };
    expect(reveals(pages, stricter).some(([shown, released]) => shown !== released)).toBe(true);
  });
});

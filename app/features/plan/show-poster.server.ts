import type { SinceLastTime } from "~/ballot/claim";
import { instrumentTexts } from "~/content/instrument/texts";
import { formatDay, formatInstant, formatQuarter } from "~/content/intl";
import type { ShownLanguage } from "~/content/language";
import { meetingTexts } from "~/content/meeting/texts";
import { ownersTexts } from "~/content/owners/texts";
import { planTexts } from "~/content/plan/texts";
import { nothingReleased } from "~/content/report/withheld-reasons";
import { surveyTexts } from "~/content/survey/texts";
import { withDepartments } from "~/content/texts";
import { fill } from "~/content/translated";
import type { Figure, ReleaseContent } from "~/domain/disclosure/release-shape";
import { MIRROR_TOPIC } from "~/domain/meeting/topics";
import { describeWave, type WaveHeading } from "~/features/describe-wave.server";
import { findInstrument } from "~/features/find-instrument.server";
import { findReasonOfEnd } from "~/features/find-reason-of-end.server";
import { zoneOf } from "~/features/local-time.server";
import { findNextOpening } from "~/features/propose-waves.server";
import { findReport } from "~/features/report/find-report.server";
import type { Database } from "~db/client.server";
import { findPlanOfWave } from "~db/queries/action-plans.server";
import { listAgreementsOfWave } from "~db/queries/agreements.server";
import type { Relationship } from "~db/queries/organisation.server";
import type { WaveRow } from "~db/queries/waves.server";
import { describeOutcomes } from "./describe-outcomes.server";

export type PosterEntry = {
  topic: string;
  /** The statement of the topic that was least often true, as people read it; else what the topic means. */
  meaning: string;
  action: string;
  status: SinceLastTime["status"];
  because: string | null;
  /** How it stands, in words. */
  said: string;
};

export type Poster = {
  heading: WaveHeading;
  /** Of the people; the heading is in the reader's. */
  language: ShownLanguage;
  quarter: string;
  words: ReturnType<typeof surveyTexts>["texts"]["sinceLastTime"];
  /** The day it was made, and the day of the next survey where one is planned or suggested. */
  dates: readonly string[];
  entries: readonly PosterEntry[];
};

type ShownPoster =
  | { ok: true; poster: Poster }
  | { ok: false; heading: WaveHeading; title: string; text: string };

const ORDER = ["done", "under-way", "not-started", "not-done"] as const;

/** What respondents of the next survey are told of this plan, for the wall, in the people's language. */
export function showPoster(
  db: Database,
  relationship: Relationship,
  wave: WaveRow,
  language: ShownLanguage,
  reader: ShownLanguage,
  now: Date,
): ShownPoster {
  const heading = describeWave(db, relationship, wave, reader);
  const found = findReport(db, wave);
  if (!found) {
    const why = nothingReleased(
      reader,
      wave.state,
      findReasonOfEnd(wave),
      formatInstant(reader, wave.closesAt, zoneOf(wave)),
    );
    return { ok: false, heading, ...why };
  }
  const actions = findPlanOfWave(db, wave.id)?.actions ?? null;
  const agreements = listAgreementsOfWave(db, wave.id);
  if (!actions && agreements.length === 0) {
    const { noPlan } = planTexts(reader).texts.page.poster;
    const text = fill(noPlan.text, { quarter: formatQuarter(reader, wave.quarter) });
    return { ok: false, heading, title: noPlan.title, text };
  }
  const { dimensions } = instrumentTexts(found.release.instrumentVersion, language);
  const names = { first: relationship.firstDepartment, second: relationship.secondDepartment };
  const topics = new Map<string, { name: string; description: string }>(Object.entries(dimensions));
  const told = describeOutcomes(db, actions ?? [], agreements);
  const texts = instrumentTexts(found.release.instrumentVersion, language);
  const lowest = (about: string) => {
    const id = lowestItem(found.release, about);
    const statement = id === null ? undefined : texts.items[id];
    return statement === undefined
      ? withDepartments(topics.get(about)?.description ?? "", names)
      : fill(ownersTexts(language).texts.poster.lowest, { statement: withDepartments(statement, names) });
  };
  const words = surveyTexts(language).texts.sinceLastTime;
  const entries = [...told]
    .sort((a, b) => ORDER.indexOf(a.status) - ORDER.indexOf(b.status))
    .map(({ about, action, names: translated, status, because }) => ({
      topic:
        about === MIRROR_TOPIC
          ? meetingTexts(language).texts.mirror.name
          : withDepartments(topics.get(about)?.name ?? "", names),
      meaning: about === MIRROR_TOPIC ? "" : lowest(about),
      action: translated[language] ?? action,
      status,
      because,
      said: sayStatus(status, because, words),
    }));
  const quarter = formatQuarter(language, wave.quarter);
  return {
    ok: true,
    poster: { heading, language, quarter, words, dates: datesOf(db, wave, language, now), entries },
  };
}

function sayStatus(status: PosterEntry["status"], because: string | null, words: Poster["words"]): string {
  return {
    done: words.weDid,
    "under-way": words.underWay,
    "not-started": words.notStarted,
    "not-done": fill(words.notDoneBecause, { because: because ?? "?" }),
  }[status];
}

function datesOf(db: Database, wave: WaveRow, language: ShownLanguage, now: Date): readonly string[] {
  const { poster } = ownersTexts(language).texts;
  const next = findNextOpening(db, wave.relationshipId, now);
  return [
    fill(poster.asOf, { day: formatDay(language, now) }),
    ...(next === null ? [] : [fill(poster.next, { day: formatDay(language, next) })]),
  ];
}

/** The scored statement of a topic that the fewest of either department find often true; null where none is shown. */
function lowestItem({ instrumentVersion, departments }: ReleaseContent, dimension: string): string | null {
  const { items } = findInstrument(instrumentVersion);
  const [first] = items
    .flatMap((item) => {
      if (item.kind !== "scored" || item.dimension !== dimension) return [];
      const shares = departments.flatMap((of) => shareOf(of.items[item.id]?.favourable));
      return shares.length === 0 ? [] : [{ id: item.id, share: Math.min(...shares) }];
    })
    .sort((a, b) => a.share - b.share);
  return first?.id ?? null;
}

function shareOf(figure: Figure | undefined): readonly number[] {
  if (figure?.kind === "value") return [figure.value];
  return figure?.kind === "at-most" || figure?.kind === "at-least" ? [figure.bound] : [];
}

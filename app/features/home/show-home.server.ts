import { newWavePath, planPath, reportPath, rosterImportPath, rosterPath, wavePath } from "~/addresses";
import { homeTexts } from "~/content/home/texts";
import { formatDay, formatInstant, formatList, formatQuarter, plural } from "~/content/intl";
import type { ShownLanguage } from "~/content/language";
import { fill } from "~/content/translated";
import { wavesTexts } from "~/content/waves/texts";
import { departmentNames } from "~/domain/department-names";
import { REPORTING_THRESHOLD } from "~/domain/disclosure/reporting-threshold";
import { DAY } from "~/domain/durations";
import { waitsForGo } from "~/domain/opening-go";
import { openActions, overdueActions } from "~/domain/plan/action-review";
import { type AccountRole, may } from "~/domain/roles";
import { toLocalInput, zoneOf } from "~/features/local-time.server";
import { proposeWaves } from "~/features/propose-waves.server";
import { listTallySteps } from "~/features/tally/list-steps.server";
import { waitsForHolders } from "~/features/waves/describe-committee.server";
import { waitsForTrustee } from "~/features/waves/describe-tally.server";
import { isKnownAsStopped } from "~/features/waves/record-changed-rules.server";
import { lastParticipation } from "~/features/waves/refresh-participation.server";
import type { Database } from "~db/client.server";
import { type ActionRow, findLastPlanBefore, listActionsOfWave } from "~db/queries/action-plans.server";
import { listOpenAgreementsBefore } from "~db/queries/agreements.server";
import { countShareBoxes, listHolders } from "~db/queries/key-holders.server";
import type { Relationship } from "~db/queries/organisation.server";
import { findRelease } from "~db/queries/releases.server";
import { countRoster } from "~db/queries/roster.server";
import { listWaves, type WaveRow } from "~db/queries/waves.server";
import { describeGlance, type Glance } from "./describe-glance.server";
import { type NextStep, stepsInWave } from "./steps-in-wave.server";

export type RelationshipSteps = {
  id: string;
  name: string;
  demonstration: boolean;
  removable: boolean;
  /** Said instead of everything else while a demonstration is being told: it would look like waves of one's own. */
  loading: string | null;
  /** Where the newest result stands; null where there is none, or none for this reader. */
  glance: Glance | null;
  /** Where things stand, also when nothing is to be done. */
  status: readonly { text: string; href: string }[];
  steps: readonly NextStep[];
};

/** A planned wave that has not opened this long after its date needs somebody to look. */
const OPENING_GRACE = 5 * 60 * 1000;
const PLAN_AHEAD = 42 * DAY;

/** For each pair of departments: where it stands, and what the account can do about it next. */
export function showHome(
  db: Database,
  asked: ShownLanguage,
  now: Date,
  viewer: { id: string | null; role: AccountRole },
  relationships: readonly Relationship[],
  /** Whether a demonstration is being told just now. */
  isTelling = false,
): RelationshipSteps[] {
  const { language } = homeTexts(asked);
  const { role } = viewer;
  const rows = relationships.map((relationship): RelationshipSteps => {
    const { id, name, demonstration } = relationship;
    if (demonstration && isTelling) {
      const loading = homeTexts(asked).texts.stillLoading;
      return { id, name, demonstration, loading, glance: null, removable: false, status: [], steps: [] };
    }
    const waves = listWaves(db, relationship.id);
    const of = { db, language, relationship, waves, role, now };
    const archived = relationship.archivedAt !== null;
    const steps = [
      ...(archived ? [] : stepsAfterResults(of)),
      ...stepsBeforeWave(of),
      ...(may(role, "steer-waves") ? stepsOfStopped(of) : []),
      ...listTallySteps(db, waves, (wave) => wavePath(relationship.id, wave.id), viewer, language, now),
    ];
    return {
      id,
      name,
      demonstration,
      loading: null,
      glance: may(role, "read-results") ? describeGlance(db, relationship, language) : null,
      removable: may(role, "manage-demonstration"),
      status: describeStatus(of),
      steps: steps.sort((a, b) => Number(b.urgent) - Number(a.urgent)),
    };
  });
  const archived = new Set(relationships.filter(({ archivedAt }) => archivedAt !== null).map(({ id }) => id));
  // Of an archived pair only what has not ended: a wave that waits for its key holders, a key to destroy.
  return rows.filter(({ id, status, steps }) => !archived.has(id) || status.length + steps.length > 0);
}

/** What a pair's steps and its status depend on. */
type Pair = {
  db: Database;
  language: ShownLanguage;
  relationship: Relationship;
  waves: readonly WaveRow[];
  role: AccountRole;
  now: Date;
};

function describeStatus({ db, language, relationship, waves, now }: Pair): RelationshipSteps["status"] {
  const upcoming = waves.filter((wave) => wave.state === "planned").reverse();
  const running = waves.filter((wave) => wave.state === "open" || wave.state === "closing");
  return [...running, ...upcoming].map((wave) => ({
    text: isKnownAsStopped(db, wave)
      ? fill(wavesTexts(language).texts.stopped.status, { quarter: formatQuarter(language, wave.quarter) })
      : statusOf(db, language, wave, now),
    href: wavePath(relationship.id, wave.id),
  }));
}

function statusOf(db: Database, language: ShownLanguage, wave: WaveRow, now: Date): string {
  const { status } = homeTexts(language).texts;
  const quarter = formatQuarter(language, wave.quarter);
  if (wave.state === "open") {
    const open = { quarter, instant: formatInstant(language, wave.closesAt, zoneOf(wave)) };
    const seen = lastParticipation(wave.id);
    const { bands } = wavesTexts(language).texts.page.wave.participation;
    return seen ? fill(status.openWithBand, { ...open, band: bands[seen.band] }) : fill(status.open, open);
  }
  if (waitsForTrustee(wave)) {
    return fill(status.waitsForHolder, { quarter, holder: wave.tallyHolder ?? "" });
  }
  if (waitsForHolders(wave) && countShareBoxes(db, wave.id) < (wave.needed ?? 0)) {
    const holder = formatList(
      language,
      listHolders(db, wave.id).map(({ name }) => name),
    );
    return fill(status.waitsForHolder, { quarter, holder });
  }
  if (wave.state === "closing") return fill(status.counting, { quarter });
  const instant = formatInstant(language, wave.opensAt);
  if (wave.opensAt <= now) return fill(status.shouldHaveOpened, { quarter, instant });
  return fill(waitsForGo(wave) ? status.opensWithGo : status.opens, { quarter, instant });
}

function stepsOfStopped({ db, language, relationship, waves }: Pair): NextStep[] {
  return waves
    .filter((wave) => isKnownAsStopped(db, wave))
    .map((wave) => ({
      text: fill(wavesTexts(language).texts.stopped.nextStep, {
        quarter: formatQuarter(language, wave.quarter),
      }),
      href: wavePath(relationship.id, wave.id),
      urgent: true,
    }));
}

function stepsAfterResults({ db, language, relationship, waves, role, now }: Pair): NextStep[] {
  const { steps: texts } = homeTexts(language).texts;
  const plans = may(role, "change-plan");
  const last = waves.find((wave) => wave.state === "closed" && findRelease(db, wave.id) !== undefined);
  if (!last) return [];
  const path = wavePath(relationship.id, last.id);
  const quarter = formatQuarter(language, last.quarter);
  const actions = listActionsOfWave(db, last.id);
  const agreed = listOpenAgreementsBefore(db, relationship.id, now).map(({ dueOn }) => ({
    status: "planned" as const,
    dueOn,
  }));
  const overdueOf = (planned: readonly Pick<ActionRow, "status" | "dueOn">[]) =>
    overdueActions(planned, toLocalInput(now).slice(0, 10)).length;
  const overdueStep = (overdue: number): NextStep[] =>
    overdue === 0
      ? []
      : [{ text: plural(language, texts.overdue, overdue), href: planPath(path), urgent: true }];
  if (actions === null || actions.length === 0) {
    const read = { text: fill(texts.readReport, { quarter }), href: reportPath(path) };
    const choose = { text: fill(texts.makePlan, { quarter }), href: planPath(path) };
    return [
      ...(may(role, "read-results") ? [{ ...read, urgent: true }] : []),
      ...(plans ? [{ ...choose, urgent: false }] : []),
      // The page of the next plan asks about the one before.
      ...(plans
        ? overdueStep(
            overdueOf([...(findLastPlanBefore(db, relationship.id, last.opensAt)?.actions ?? []), ...agreed]),
          )
        : []),
    ];
  }
  if (!plans) return [];
  const both = [...actions, ...agreed];
  const overdue = overdueOf(both);
  const open = openActions(both).length - overdue;
  const steps = overdueStep(overdue);
  if (open > 0) {
    const text = plural(language, texts.unfinished, open, { quarter });
    steps.push({ text, href: planPath(path), urgent: false });
  }
  return steps;
}

function stepsBeforeWave({ db, language, relationship, waves, role, now }: Pair): NextStep[] {
  const { steps: texts } = homeTexts(language).texts;
  const counts = countRoster(db, relationship.id);
  const running = waves.find((wave) => wave.state === "open" || wave.state === "closing");
  if (running) return stepsInWave({ db, language, relationship, role }, running);
  if (relationship.archivedAt !== null) return [];
  const keepsRoster = may(role, "manage-roster");
  if (counts[0] + counts[1] === 0) {
    return relationship.demonstration || !keepsRoster
      ? []
      : [
          {
            text: texts.importRoster,
            href: rosterImportPath(relationship.id),
            urgent: true,
          },
        ];
  }
  const steps: NextStep[] = [];
  departmentNames(relationship).forEach((name, index) => {
    const people = counts[index] ?? 0;
    if (people >= REPORTING_THRESHOLD || !keepsRoster) return;
    const text = plural(language, texts.completeRoster, people, {
      department: name,
      threshold: REPORTING_THRESHOLD,
    });
    steps.push({ text, href: rosterPath(relationship.id), urgent: true });
  });
  if (!may(role, "steer-waves")) return steps;
  const planned = waves.filter((wave) => wave.state === "planned");
  for (const wave of planned) {
    if (+now - +wave.opensAt < OPENING_GRACE) continue;
    const text = fill(texts.couldNotOpen, { quarter: formatQuarter(language, wave.quarter) });
    steps.push({ text, href: wavePath(relationship.id, wave.id), urgent: true });
  }
  const [proposed] = proposeWaves(db, relationship.id, now);
  if (planned.length === 0 && proposed) {
    const first = waves.every((wave) => wave.manifestHash === null);
    const text = first
      ? texts.planFirst
      : fill(texts.planNext, {
          quarter: formatQuarter(language, proposed.quarter),
          day: formatDay(language, proposed.opensAt),
        });
    steps.push({
      text,
      href: newWavePath(relationship.id),
      urgent: +proposed.opensAt - +now < PLAN_AHEAD && !relationship.demonstration,
    });
  }
  return steps;
}

import {
  newWavePath,
  planPath,
  reportPath,
  rosterImportPath,
  rosterPath,
  slipsPath,
  wavePath,
} from "~/addresses";
import { quarterLabel } from "~/content/numbers";
import { fill } from "~/content/texts";
import { CHANGED_RULES } from "~/content/waves/changed-rules";
import { departmentNames } from "~/domain/department-names";
import { REPORTING_THRESHOLD } from "~/domain/disclosure/reporting-threshold";
import { DAY } from "~/domain/durations";
import { openActions, overdueActions } from "~/domain/plan/action-review";
import { type AccountRole, may } from "~/domain/roles";
import { formatDay, formatInstant, toLocalInput } from "~/features/format-time.server";
import { summariseMail } from "~/features/mail/summarise-mail.server";
import { wereSlipsPrinted } from "~/features/paper/draw-slips.server";
import { listTallySteps } from "~/features/tally/list-steps.server";
import { waitsForTrustee } from "~/features/waves/describe-tally.server";
import { proposeWaves } from "~/features/waves/propose-waves.server";
import { isKnownAsStopped } from "~/features/waves/record-changed-rules.server";
import type { Database } from "~db/client.server";
import { listActionsOfWave } from "~db/queries/action-plans.server";
import type { Relationship } from "~db/queries/organisation.server";
import { findRelease } from "~db/queries/releases.server";
import { countRoster } from "~db/queries/roster.server";
import { listWaves, type WaveRow } from "~db/queries/waves.server";

type NextStep = { text: string; href: string; urgent: boolean };

export type RelationshipSteps = {
  id: string;
  name: string;
  demonstration: boolean;
  removable: boolean;
  /** Where things stand, also when nothing is to be done. */
  status: readonly { text: string; href: string }[];
  steps: readonly NextStep[];
};

/** A planned wave that has not opened this long after its date needs somebody to look. */
const OPENING_GRACE = 5 * 60 * 1000;
const PLAN_AHEAD = 42 * DAY;

/** For each pair of departments: where it stands, and what the role can do about it next. */
export function listNextSteps(
  db: Database,
  now: Date,
  role: AccountRole,
  relationships: readonly Relationship[],
): RelationshipSteps[] {
  return relationships.map((relationship) => {
    const waves = listWaves(db, relationship.id);
    const steps = [
      ...stepsAfterResults(db, relationship, waves, role, now),
      ...stepsBeforeWave(db, relationship, waves, role, now),
      ...(may(role, "steer-waves") ? stepsOfStopped(db, relationship, waves) : []),
      ...listTallySteps(waves, (wave) => wavePath(relationship.id, wave.id), role, now),
    ];
    const { id, name, demonstration } = relationship;
    return {
      id,
      name,
      demonstration,
      removable: may(role, "manage-demonstration"),
      status: describeStatus(db, relationship, waves, now),
      steps: steps.sort((a, b) => Number(b.urgent) - Number(a.urgent)),
    };
  });
}

function describeStatus(
  db: Database,
  relationship: Relationship,
  waves: readonly WaveRow[],
  now: Date,
): RelationshipSteps["status"] {
  const upcoming = waves.filter((wave) => wave.state === "planned").reverse();
  const running = waves.filter((wave) => wave.state === "open" || wave.state === "closing");
  return [...running, ...upcoming].map((wave) => ({
    text: isKnownAsStopped(db, wave)
      ? fill(CHANGED_RULES.status, { quarter: quarterLabel(wave.quarter) })
      : statusOf(wave, now),
    href: wavePath(relationship.id, wave.id),
  }));
}

function statusOf(wave: WaveRow, now: Date): string {
  const quarter = quarterLabel(wave.quarter);
  if (wave.state === "open") return `Wave ${quarter} is open until ${formatInstant(wave.closesAt)}.`;
  if (waitsForTrustee(wave))
    return `Wave ${quarter} is closed and waits for ${wave.tallyHolder} to open the ballots.`;
  if (wave.state === "closing") return `The answers of ${quarter} are being counted.`;
  const due = wave.opensAt > now ? "opens on" : "should have opened on";
  return `Wave ${quarter} ${due} ${formatInstant(wave.opensAt)}.`;
}

function stepsOfStopped(db: Database, relationship: Relationship, waves: readonly WaveRow[]): NextStep[] {
  return waves
    .filter((wave) => isKnownAsStopped(db, wave))
    .map((wave) => ({
      text: fill(CHANGED_RULES.nextStep, { quarter: quarterLabel(wave.quarter) }),
      href: wavePath(relationship.id, wave.id),
      urgent: true,
    }));
}

function stepsAfterResults(
  db: Database,
  relationship: Relationship,
  waves: readonly WaveRow[],
  role: AccountRole,
  now: Date,
): NextStep[] {
  const plans = may(role, "change-plan");
  const last = waves.find((wave) => wave.state === "closed" && findRelease(db, wave.id) !== undefined);
  if (!last) return [];
  const path = wavePath(relationship.id, last.id);
  const quarter = quarterLabel(last.quarter);
  const actions = listActionsOfWave(db, last.id);
  if (actions === null || actions.length === 0) {
    const read = { text: `The results of ${quarter} are ready: read the report`, href: reportPath(path) };
    const choose = { text: `Choose interventions and make a plan for ${quarter}`, href: planPath(path) };
    return [
      ...(may(role, "read-results") ? [{ ...read, urgent: true }] : []),
      ...(plans ? [{ ...choose, urgent: false }] : []),
    ];
  }
  if (!plans) return [];
  const overdue = overdueActions(actions, toLocalInput(now).slice(0, 10)).length;
  const open = openActions(actions).length - overdue;
  const steps: NextStep[] = [];
  if (overdue > 0) {
    const text = `${overdue === 1 ? "One action is" : `${overdue} actions are`} overdue: say what came of ${overdue === 1 ? "it" : "them"}`;
    steps.push({ text, href: planPath(path), urgent: true });
  }
  if (open > 0) {
    const text = `${open === 1 ? "One action is" : `${open} actions are`} under way in the plan of ${quarter}`;
    steps.push({ text, href: planPath(path), urgent: false });
  }
  return steps;
}

function stepsBeforeWave(
  db: Database,
  relationship: Relationship,
  waves: readonly WaveRow[],
  role: AccountRole,
  now: Date,
): NextStep[] {
  const counts = countRoster(db, relationship.id);
  const running = waves.find((wave) => wave.state === "open" || wave.state === "closing");
  if (running) return stepsInWave(db, relationship, running, role);
  const keepsRoster = may(role, "manage-roster");
  if (counts[0] + counts[1] === 0) {
    return relationship.demonstration || !keepsRoster
      ? []
      : [
          {
            text: "Import a roster of both departments",
            href: rosterImportPath(relationship.id),
            urgent: true,
          },
        ];
  }
  const steps: NextStep[] = [];
  departmentNames(relationship).forEach((name, index) => {
    const people = counts[index] ?? 0;
    if (people >= REPORTING_THRESHOLD || !keepsRoster) return;
    const text = `${name} has ${people} of at least ${REPORTING_THRESHOLD} people: complete the roster`;
    steps.push({ text, href: rosterPath(relationship.id), urgent: true });
  });
  if (!may(role, "steer-waves")) return steps;
  const planned = waves.filter((wave) => wave.state === "planned");
  for (const wave of planned) {
    if (+now - +wave.opensAt < OPENING_GRACE) continue;
    const text = `Wave ${quarterLabel(wave.quarter)} could not open on its date: see why`;
    steps.push({ text, href: wavePath(relationship.id, wave.id), urgent: true });
  }
  const [proposed] = proposeWaves(db, relationship.id, now);
  if (planned.length === 0 && proposed) {
    const first = waves.every((wave) => wave.manifestHash === null);
    const text = first
      ? "Plan the first wave"
      : `Plan the next wave: ${quarterLabel(proposed.quarter)}, suggested from ${formatDay(proposed.opensAt)}`;
    steps.push({
      text,
      href: newWavePath(relationship.id),
      urgent: +proposed.opensAt - +now < PLAN_AHEAD && !relationship.demonstration,
    });
  }
  return steps;
}

function stepsInWave(db: Database, relationship: Relationship, wave: WaveRow, role: AccountRole): NextStep[] {
  const path = wavePath(relationship.id, wave.id);
  const steps: NextStep[] = [];
  const sees = wave.delivery === "mail" && may(role, "steer-waves");
  const failed = sees ? summariseMail(db, wave).failed : 0;
  if (failed > 0) {
    const text = `${failed === 1 ? "One mail" : `${failed} mails`} could not be sent: see why`;
    steps.push({ text, href: path, urgent: true });
  }
  const handOut = wave.state === "open" && wave.delivery === "slips" && may(role, "print-slips");
  if (handOut && !wereSlipsPrinted(db, wave)) {
    const text = `Print the slips of ${quarterLabel(wave.quarter)} and hand them out`;
    steps.push({ text, href: slipsPath(path), urgent: true });
  }
  return steps;
}

import type { SinceLastTime } from "~/ballot/claim";
import type { CommitteeManifest, DepartmentIndex } from "~/ballot/manifest";
import { DAY } from "~/domain/durations";

/** A survey to try out. All of it is in memory, and ends with the process at the latest. */
export type TestSurvey = {
  manifest: CommitteeManifest;
  manifestHash: string;
  issuerSecret: Uint8Array;
  /** One a department, which works as often as somebody likes. */
  codes: Readonly<Record<DepartmentIndex, string>>;
  /** What is read after Start, as the manifest names it by hash. */
  sinceLastTime: readonly SinceLastTime[];
  /** base64url. */
  names: string;
  until: Date;
};

/** So that a works council can look at it the next morning, too. */
export const TEST_GOOD_FOR = DAY;
const MOST = 20;

const kept = new Map<string, TestSurvey>();

/** The oldest make room: nothing is lost with them. */
export function keepTest(test: TestSurvey): void {
  kept.set(test.manifest.wave, test);
  for (const oldest of [...kept.keys()].slice(0, -MOST)) kept.delete(oldest);
}

/** By the id in its address, which no wave has; null once its time is over. */
export function findTest(id: string, now: Date): TestSurvey | null {
  const test = kept.get(id);
  if (!test) return null;
  if (now < test.until) return test;
  kept.delete(id);
  return null;
}

import type { TextTree } from "~/content/translated";
import { firstRun, setUpBlocked, setUpCode, setUpForm, strangersPairs } from "./en/first-run";
import { glance, nextSteps, removeDemonstration, status, steps, stillLoading } from "./en/next-steps";
import { demonstrationRefusals, hostProblems, setUpProblems } from "./en/refusals";

/** What the first page and the set-up say, and what leads on from there. */
export const en = {
  page: { nextSteps, removeDemonstration, firstRun, setUpBlocked, setUpCode, setUpForm, strangersPairs },
  glance,
  stillLoading,
  status,
  steps,
  setUpProblems,
  demonstrationRefusals,
  hostProblems,
} as const satisfies TextTree;

import { translationOf } from "~/content/translated";
import type { en } from "./en";
import { firstRun, setUpBlocked, setUpCode, setUpForm, strangersPairs } from "./fr/first-run";
import { glance, nextSteps, removeDemonstration, status, steps, stillLoading } from "./fr/next-steps";
import { demonstrationRefusals, hostProblems, setUpProblems } from "./fr/refusals";

export const fr = translationOf<typeof en>()({
  page: { nextSteps, removeDemonstration, firstRun, setUpBlocked, setUpCode, setUpForm, strangersPairs },
  glance,
  stillLoading,
  status,
  steps,
  setUpProblems,
  demonstrationRefusals,
  hostProblems,
});

import { translationOf } from "~/content/translated";
import type { en } from "./en";
import { firstRun, setUpBlocked, setUpCode, setUpForm, strangersPairs } from "./es/first-run";
import { glance, nextSteps, removeDemonstration, status, steps, stillLoading } from "./es/next-steps";
import { demonstrationRefusals, hostProblems, setUpProblems } from "./es/refusals";

export const es = translationOf<typeof en>()({
  page: { nextSteps, removeDemonstration, firstRun, setUpBlocked, setUpCode, setUpForm, strangersPairs },
  glance,
  stillLoading,
  status,
  steps,
  setUpProblems,
  demonstrationRefusals,
  hostProblems,
});

import { translationOf } from "~/content/translated";
import { firstRun, setUpBlocked, setUpCode, setUpForm, strangersPairs } from "./de/first-run";
import { glance, nextSteps, removeDemonstration, status, steps, stillLoading } from "./de/next-steps";
import { demonstrationRefusals, hostProblems, setUpProblems } from "./de/refusals";
import type { en } from "./en";

export const de = translationOf<typeof en>()({
  page: { nextSteps, removeDemonstration, firstRun, setUpBlocked, setUpCode, setUpForm, strangersPairs },
  glance,
  stillLoading,
  status,
  steps,
  setUpProblems,
  demonstrationRefusals,
  hostProblems,
});

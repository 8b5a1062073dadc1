import type { CatalogueIntervention } from "~/domain/interventions/intervention";
import { accountPlaybook } from "./entries/account-playbook/en";
import { appreciationRitual } from "./entries/appreciation-ritual/en";
import { boothShift } from "./entries/booth-shift/en";
import { campaignPreview } from "./entries/campaign-preview/en";
import { contingentGoals } from "./entries/contingent-goals/en";
import { deskSwap } from "./entries/desk-swap/en";
import { expectationExchange } from "./entries/expectation-exchange/en";
import { facilitatedIntroduction } from "./entries/facilitated-introduction/en";
import { feedbackLoop } from "./entries/feedback-loop/en";
import { handOffCharter } from "./entries/hand-off-charter/en";
import { headsBriefing } from "./entries/heads-briefing/en";
import { headsWeeklyPlanning } from "./entries/heads-weekly-planning/en";
import { horizonSession } from "./entries/horizon-session/en";
import { jobRotation } from "./entries/job-rotation/en";
import { jointMeeting } from "./entries/joint-meeting/en";
import { leadDefinition } from "./entries/lead-definition/en";
import { liaison } from "./entries/liaison/en";
import { mixedSocialTime } from "./entries/mixed-social-time/en";
import { oneCalendar } from "./entries/one-calendar/en";
import { openVoiceAgreement } from "./entries/open-voice-agreement/en";
import { peopleBeforeFunctions } from "./entries/people-before-functions/en";
import { revenueLeader } from "./entries/revenue-leader/en";
import { rideAlong } from "./entries/ride-along/en";
import { roleReclarification } from "./entries/role-reclarification/en";
import { segmentTeam } from "./entries/segment-team/en";
import { sharedScoreboard } from "./entries/shared-scoreboard/en";
import { sharedTargetPilot } from "./entries/shared-target-pilot/en";
import { teamChallenge } from "./entries/team-challenge/en";
import { whoToCallCard } from "./entries/who-to-call-card/en";
import { winLossReview } from "./entries/win-loss-review/en";

/** Everything Tandem can suggest, in the order in which the catalogue page lists it. */
export const CATALOGUE: readonly CatalogueIntervention[] = [
  facilitatedIntroduction,
  jointMeeting,
  leadDefinition,
  handOffCharter,
  rideAlong,
  boothShift,
  deskSwap,
  mixedSocialTime,
  peopleBeforeFunctions,
  appreciationRitual,
  teamChallenge,
  headsWeeklyPlanning,
  openVoiceAgreement,
  headsBriefing,
  horizonSession,
  feedbackLoop,
  contingentGoals,
  oneCalendar,
  sharedScoreboard,
  winLossReview,
  expectationExchange,
  whoToCallCard,
  campaignPreview,
  accountPlaybook,
  liaison,
  jobRotation,
  sharedTargetPilot,
  segmentTeam,
  revenueLeader,
  roleReclarification,
];

/** The intervention with this id, or undefined when the catalogue has none. */
export function interventionById(id: string): CatalogueIntervention | undefined {
  return CATALOGUE.find((intervention) => intervention.id === id);
}

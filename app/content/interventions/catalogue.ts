import type { Intervention } from "~/domain/intervention";
import { accountPlaybook } from "./interventions/account-playbook";
import { appreciationRitual } from "./interventions/appreciation-ritual";
import { boothShift } from "./interventions/booth-shift";
import { campaignPreview } from "./interventions/campaign-preview";
import { contingentGoals } from "./interventions/contingent-goals";
import { deskSwap } from "./interventions/desk-swap";
import { expectationExchange } from "./interventions/expectation-exchange";
import { facilitatedIntroduction } from "./interventions/facilitated-introduction";
import { feedbackLoop } from "./interventions/feedback-loop";
import { handOffCharter } from "./interventions/hand-off-charter";
import { headsBriefing } from "./interventions/heads-briefing";
import { headsWeeklyPlanning } from "./interventions/heads-weekly-planning";
import { horizonSession } from "./interventions/horizon-session";
import { jobRotation } from "./interventions/job-rotation";
import { jointMeeting } from "./interventions/joint-meeting";
import { leadDefinition } from "./interventions/lead-definition";
import { liaison } from "./interventions/liaison";
import { mixedSocialTime } from "./interventions/mixed-social-time";
import { oneCalendar } from "./interventions/one-calendar";
import { openVoiceAgreement } from "./interventions/open-voice-agreement";
import { peopleBeforeFunctions } from "./interventions/people-before-functions";
import { revenueLeader } from "./interventions/revenue-leader";
import { rideAlong } from "./interventions/ride-along";
import { roleReclarification } from "./interventions/role-reclarification";
import { segmentTeam } from "./interventions/segment-team";
import { sharedScoreboard } from "./interventions/shared-scoreboard";
import { sharedTargetPilot } from "./interventions/shared-target-pilot";
import { teamChallenge } from "./interventions/team-challenge";
import { whoToCallCard } from "./interventions/who-to-call-card";
import { winLossReview } from "./interventions/win-loss-review";

/** Everything Tandem can suggest, in the order in which the catalogue page lists it. */
export const CATALOGUE: readonly Intervention[] = [
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
export function interventionById(id: string): Intervention | undefined {
  return CATALOGUE.find((intervention) => intervention.id === id);
}

import type { CatalogueIntervention } from "~/domain/interventions/intervention";
import { accountPlaybook } from "./entries/account-playbook";
import { appreciationRitual } from "./entries/appreciation-ritual";
import { boothShift } from "./entries/booth-shift";
import { campaignPreview } from "./entries/campaign-preview";
import { contingentGoals } from "./entries/contingent-goals";
import { deskSwap } from "./entries/desk-swap";
import { expectationExchange } from "./entries/expectation-exchange";
import { facilitatedIntroduction } from "./entries/facilitated-introduction";
import { feedbackLoop } from "./entries/feedback-loop";
import { handOffCharter } from "./entries/hand-off-charter";
import { headsBriefing } from "./entries/heads-briefing";
import { headsWeeklyPlanning } from "./entries/heads-weekly-planning";
import { horizonSession } from "./entries/horizon-session";
import { jobRotation } from "./entries/job-rotation";
import { jointMeeting } from "./entries/joint-meeting";
import { leadDefinition } from "./entries/lead-definition";
import { liaison } from "./entries/liaison";
import { mixedSocialTime } from "./entries/mixed-social-time";
import { oneCalendar } from "./entries/one-calendar";
import { openVoiceAgreement } from "./entries/open-voice-agreement";
import { peopleBeforeFunctions } from "./entries/people-before-functions";
import { revenueLeader } from "./entries/revenue-leader";
import { rideAlong } from "./entries/ride-along";
import { roleReclarification } from "./entries/role-reclarification";
import { segmentTeam } from "./entries/segment-team";
import { sharedScoreboard } from "./entries/shared-scoreboard";
import { sharedTargetPilot } from "./entries/shared-target-pilot";
import { teamChallenge } from "./entries/team-challenge";
import { whoToCallCard } from "./entries/who-to-call-card";
import { winLossReview } from "./entries/win-loss-review";

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

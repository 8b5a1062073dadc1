import type { EntryFacts } from "../entry";
import { accountPlaybook } from "./account-playbook/facts";
import { appreciationRitual } from "./appreciation-ritual/facts";
import { boothShift } from "./booth-shift/facts";
import { budgetConversation } from "./budget-conversation/facts";
import { campaignPreview } from "./campaign-preview/facts";
import { conflictRules } from "./conflict-rules/facts";
import { contentAudit } from "./content-audit/facts";
import { contingentGoals } from "./contingent-goals/facts";
import { deskSwap } from "./desk-swap/facts";
import { expectationExchange } from "./expectation-exchange/facts";
import { facilitatedIntroduction } from "./facilitated-introduction/facts";
import { feedbackLoop } from "./feedback-loop/facts";
import { handOffCharter } from "./hand-off-charter/facts";
import { headsBriefing } from "./heads-briefing/facts";
import { headsMediation } from "./heads-mediation/facts";
import { headsWeeklyPlanning } from "./heads-weekly-planning/facts";
import { horizonSession } from "./horizon-session/facts";
import { jobRotation } from "./job-rotation/facts";
import { jointMeeting } from "./joint-meeting/facts";
import { jointNurture } from "./joint-nurture/facts";
import { jointOnboarding } from "./joint-onboarding/facts";
import { leadDefinition } from "./lead-definition/facts";
import { leadRecycling } from "./lead-recycling/facts";
import { liaison } from "./liaison/facts";
import { listeningHour } from "./listening-hour/facts";
import { mixedSocialTime } from "./mixed-social-time/facts";
import { objectionLibrary } from "./objection-library/facts";
import { oneCalendar } from "./one-calendar/facts";
import { openVoiceAgreement } from "./open-voice-agreement/facts";
import { outsidersView } from "./outsiders-view/facts";
import { peopleBeforeFunctions } from "./people-before-functions/facts";
import { pipelineReview } from "./pipeline-review/facts";
import { revenueLeader } from "./revenue-leader/facts";
import { rideAlong } from "./ride-along/facts";
import { roleReclarification } from "./role-reclarification/facts";
import { segmentTeam } from "./segment-team/facts";
import { sharedObstacles } from "./shared-obstacles/facts";
import { sharedScoreboard } from "./shared-scoreboard/facts";
import { sharedTargetPilot } from "./shared-target-pilot/facts";
import { targetCustomer } from "./target-customer/facts";
import { teamChallenge } from "./team-challenge/facts";
import { whatWeStop } from "./what-we-stop/facts";
import { whatWorks } from "./what-works/facts";
import { whoToCallCard } from "./who-to-call-card/facts";
import { winLossReview } from "./win-loss-review/facts";

/** Every intervention of the catalogue, in the order in which its page lists them: from a first handshake to merged teams. */
export const FACTS: readonly EntryFacts[] = [
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
  budgetConversation,
  sharedObstacles,
  whatWeStop,
  listeningHour,
  whatWorks,
  targetCustomer,
  headsMediation,
  leadRecycling,
  contentAudit,
  objectionLibrary,
  jointOnboarding,
  jointNurture,
  pipelineReview,
  conflictRules,
  outsidersView,
];

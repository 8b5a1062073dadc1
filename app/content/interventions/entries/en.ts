import { accountPlaybook } from "./account-playbook/en";
import { appreciationRitual } from "./appreciation-ritual/en";
import { boothShift } from "./booth-shift/en";
import { budgetConversation } from "./budget-conversation/en";
import { campaignPreview } from "./campaign-preview/en";
import { conflictRules } from "./conflict-rules/en";
import { contentAudit } from "./content-audit/en";
import { contingentGoals } from "./contingent-goals/en";
import { deskSwap } from "./desk-swap/en";
import { expectationExchange } from "./expectation-exchange/en";
import { facilitatedIntroduction } from "./facilitated-introduction/en";
import { feedbackLoop } from "./feedback-loop/en";
import { handOffCharter } from "./hand-off-charter/en";
import { headsBriefing } from "./heads-briefing/en";
import { headsMediation } from "./heads-mediation/en";
import { headsWeeklyPlanning } from "./heads-weekly-planning/en";
import { horizonSession } from "./horizon-session/en";
import { jobRotation } from "./job-rotation/en";
import { jointMeeting } from "./joint-meeting/en";
import { jointNurture } from "./joint-nurture/en";
import { jointOnboarding } from "./joint-onboarding/en";
import { leadDefinition } from "./lead-definition/en";
import { leadRecycling } from "./lead-recycling/en";
import { liaison } from "./liaison/en";
import { listeningHour } from "./listening-hour/en";
import { mixedSocialTime } from "./mixed-social-time/en";
import { objectionLibrary } from "./objection-library/en";
import { oneCalendar } from "./one-calendar/en";
import { openVoiceAgreement } from "./open-voice-agreement/en";
import { outsidersView } from "./outsiders-view/en";
import { peopleBeforeFunctions } from "./people-before-functions/en";
import { pipelineReview } from "./pipeline-review/en";
import { revenueLeader } from "./revenue-leader/en";
import { rideAlong } from "./ride-along/en";
import { roleReclarification } from "./role-reclarification/en";
import { segmentTeam } from "./segment-team/en";
import { sharedObstacles } from "./shared-obstacles/en";
import { sharedScoreboard } from "./shared-scoreboard/en";
import { sharedTargetPilot } from "./shared-target-pilot/en";
import { targetCustomer } from "./target-customer/en";
import { teamChallenge } from "./team-challenge/en";
import { whatWeStop } from "./what-we-stop/en";
import { whatWorks } from "./what-works/en";
import { whoToCallCard } from "./who-to-call-card/en";
import { winLossReview } from "./win-loss-review/en";

/** The words of the catalogue's interventions in English, by id. */
export const en = {
  "account-playbook": accountPlaybook,
  "appreciation-ritual": appreciationRitual,
  "booth-shift": boothShift,
  "campaign-preview": campaignPreview,
  "contingent-goals": contingentGoals,
  "desk-swap": deskSwap,
  "expectation-exchange": expectationExchange,
  "facilitated-introduction": facilitatedIntroduction,
  "feedback-loop": feedbackLoop,
  "hand-off-charter": handOffCharter,
  "heads-briefing": headsBriefing,
  "heads-weekly-planning": headsWeeklyPlanning,
  "horizon-session": horizonSession,
  "job-rotation": jobRotation,
  "joint-meeting": jointMeeting,
  "lead-definition": leadDefinition,
  liaison: liaison,
  "mixed-social-time": mixedSocialTime,
  "one-calendar": oneCalendar,
  "open-voice-agreement": openVoiceAgreement,
  "people-before-functions": peopleBeforeFunctions,
  "revenue-leader": revenueLeader,
  "ride-along": rideAlong,
  "role-reclarification": roleReclarification,
  "segment-team": segmentTeam,
  "shared-scoreboard": sharedScoreboard,
  "shared-target-pilot": sharedTargetPilot,
  "team-challenge": teamChallenge,
  "who-to-call-card": whoToCallCard,
  "win-loss-review": winLossReview,
  "budget-conversation": budgetConversation,
  "shared-obstacles": sharedObstacles,
  "what-we-stop": whatWeStop,
  "listening-hour": listeningHour,
  "what-works": whatWorks,
  "target-customer": targetCustomer,
  "heads-mediation": headsMediation,
  "lead-recycling": leadRecycling,
  "content-audit": contentAudit,
  "objection-library": objectionLibrary,
  "joint-onboarding": jointOnboarding,
  "joint-nurture": jointNurture,
  "pipeline-review": pipelineReview,
  "conflict-rules": conflictRules,
  "outsiders-view": outsidersView,
} as const;

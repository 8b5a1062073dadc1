import { accountPlaybook } from "./account-playbook/fr";
import { appreciationRitual } from "./appreciation-ritual/fr";
import { boothShift } from "./booth-shift/fr";
import { budgetConversation } from "./budget-conversation/fr";
import { campaignPreview } from "./campaign-preview/fr";
import { conflictRules } from "./conflict-rules/fr";
import { contentAudit } from "./content-audit/fr";
import { contingentGoals } from "./contingent-goals/fr";
import { deskSwap } from "./desk-swap/fr";
import { expectationExchange } from "./expectation-exchange/fr";
import { facilitatedIntroduction } from "./facilitated-introduction/fr";
import { feedbackLoop } from "./feedback-loop/fr";
import { handOffCharter } from "./hand-off-charter/fr";
import { headsBriefing } from "./heads-briefing/fr";
import { headsMediation } from "./heads-mediation/fr";
import { headsWeeklyPlanning } from "./heads-weekly-planning/fr";
import { horizonSession } from "./horizon-session/fr";
import { jobRotation } from "./job-rotation/fr";
import { jointMeeting } from "./joint-meeting/fr";
import { jointNurture } from "./joint-nurture/fr";
import { jointOnboarding } from "./joint-onboarding/fr";
import { leadDefinition } from "./lead-definition/fr";
import { leadRecycling } from "./lead-recycling/fr";
import { liaison } from "./liaison/fr";
import { listeningHour } from "./listening-hour/fr";
import { mixedSocialTime } from "./mixed-social-time/fr";
import { objectionLibrary } from "./objection-library/fr";
import { oneCalendar } from "./one-calendar/fr";
import { openVoiceAgreement } from "./open-voice-agreement/fr";
import { outsidersView } from "./outsiders-view/fr";
import { peopleBeforeFunctions } from "./people-before-functions/fr";
import { pipelineReview } from "./pipeline-review/fr";
import { revenueLeader } from "./revenue-leader/fr";
import { rideAlong } from "./ride-along/fr";
import { roleReclarification } from "./role-reclarification/fr";
import { segmentTeam } from "./segment-team/fr";
import { sharedObstacles } from "./shared-obstacles/fr";
import { sharedScoreboard } from "./shared-scoreboard/fr";
import { sharedTargetPilot } from "./shared-target-pilot/fr";
import { targetCustomer } from "./target-customer/fr";
import { teamChallenge } from "./team-challenge/fr";
import { whatWeStop } from "./what-we-stop/fr";
import { whatWorks } from "./what-works/fr";
import { whoToCallCard } from "./who-to-call-card/fr";
import { winLossReview } from "./win-loss-review/fr";

/** The words of the catalogue's interventions in French, by id. */
export const fr = {
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

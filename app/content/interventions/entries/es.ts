import { accountPlaybook } from "./account-playbook/es";
import { appreciationRitual } from "./appreciation-ritual/es";
import { boothShift } from "./booth-shift/es";
import { budgetConversation } from "./budget-conversation/es";
import { campaignPreview } from "./campaign-preview/es";
import { conflictRules } from "./conflict-rules/es";
import { contentAudit } from "./content-audit/es";
import { contingentGoals } from "./contingent-goals/es";
import { deskSwap } from "./desk-swap/es";
import { expectationExchange } from "./expectation-exchange/es";
import { facilitatedIntroduction } from "./facilitated-introduction/es";
import { feedbackLoop } from "./feedback-loop/es";
import { handOffCharter } from "./hand-off-charter/es";
import { headsBriefing } from "./heads-briefing/es";
import { headsMediation } from "./heads-mediation/es";
import { headsWeeklyPlanning } from "./heads-weekly-planning/es";
import { horizonSession } from "./horizon-session/es";
import { jobRotation } from "./job-rotation/es";
import { jointMeeting } from "./joint-meeting/es";
import { jointNurture } from "./joint-nurture/es";
import { jointOnboarding } from "./joint-onboarding/es";
import { leadDefinition } from "./lead-definition/es";
import { leadRecycling } from "./lead-recycling/es";
import { liaison } from "./liaison/es";
import { listeningHour } from "./listening-hour/es";
import { mixedSocialTime } from "./mixed-social-time/es";
import { objectionLibrary } from "./objection-library/es";
import { oneCalendar } from "./one-calendar/es";
import { openVoiceAgreement } from "./open-voice-agreement/es";
import { outsidersView } from "./outsiders-view/es";
import { peopleBeforeFunctions } from "./people-before-functions/es";
import { pipelineReview } from "./pipeline-review/es";
import { revenueLeader } from "./revenue-leader/es";
import { rideAlong } from "./ride-along/es";
import { roleReclarification } from "./role-reclarification/es";
import { segmentTeam } from "./segment-team/es";
import { sharedObstacles } from "./shared-obstacles/es";
import { sharedScoreboard } from "./shared-scoreboard/es";
import { sharedTargetPilot } from "./shared-target-pilot/es";
import { targetCustomer } from "./target-customer/es";
import { teamChallenge } from "./team-challenge/es";
import { whatWeStop } from "./what-we-stop/es";
import { whatWorks } from "./what-works/es";
import { whoToCallCard } from "./who-to-call-card/es";
import { winLossReview } from "./win-loss-review/es";

/** The words of the catalogue's interventions in Spanish, by id. */
export const es = {
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

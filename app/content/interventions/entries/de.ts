import { accountPlaybook } from "./account-playbook/de";
import { appreciationRitual } from "./appreciation-ritual/de";
import { boothShift } from "./booth-shift/de";
import { budgetConversation } from "./budget-conversation/de";
import { campaignPreview } from "./campaign-preview/de";
import { conflictRules } from "./conflict-rules/de";
import { contentAudit } from "./content-audit/de";
import { contingentGoals } from "./contingent-goals/de";
import { deskSwap } from "./desk-swap/de";
import { expectationExchange } from "./expectation-exchange/de";
import { facilitatedIntroduction } from "./facilitated-introduction/de";
import { feedbackLoop } from "./feedback-loop/de";
import { handOffCharter } from "./hand-off-charter/de";
import { headsBriefing } from "./heads-briefing/de";
import { headsMediation } from "./heads-mediation/de";
import { headsWeeklyPlanning } from "./heads-weekly-planning/de";
import { horizonSession } from "./horizon-session/de";
import { jobRotation } from "./job-rotation/de";
import { jointMeeting } from "./joint-meeting/de";
import { jointNurture } from "./joint-nurture/de";
import { jointOnboarding } from "./joint-onboarding/de";
import { leadDefinition } from "./lead-definition/de";
import { leadRecycling } from "./lead-recycling/de";
import { liaison } from "./liaison/de";
import { listeningHour } from "./listening-hour/de";
import { mixedSocialTime } from "./mixed-social-time/de";
import { objectionLibrary } from "./objection-library/de";
import { oneCalendar } from "./one-calendar/de";
import { openVoiceAgreement } from "./open-voice-agreement/de";
import { outsidersView } from "./outsiders-view/de";
import { peopleBeforeFunctions } from "./people-before-functions/de";
import { pipelineReview } from "./pipeline-review/de";
import { revenueLeader } from "./revenue-leader/de";
import { rideAlong } from "./ride-along/de";
import { roleReclarification } from "./role-reclarification/de";
import { segmentTeam } from "./segment-team/de";
import { sharedObstacles } from "./shared-obstacles/de";
import { sharedScoreboard } from "./shared-scoreboard/de";
import { sharedTargetPilot } from "./shared-target-pilot/de";
import { targetCustomer } from "./target-customer/de";
import { teamChallenge } from "./team-challenge/de";
import { whatWeStop } from "./what-we-stop/de";
import { whatWorks } from "./what-works/de";
import { whoToCallCard } from "./who-to-call-card/de";
import { winLossReview } from "./win-loss-review/de";

/** The words of the catalogue's interventions in German, by id. */
export const de = {
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

import { accountPage } from "./account-page/es";
import { actionLog } from "./action-log/es";
import { appreciation } from "./appreciation/es";
import { boothCard } from "./booth-card/es";
import { budgetConversation } from "./budget-conversation/es";
import { campaignPreview } from "./campaign-preview/es";
import { coLocationDay } from "./co-location-day/es";
import { conflictRules } from "./conflict-rules/es";
import { contentAudit } from "./content-audit/es";
import { contingentGoals } from "./contingent-goals/es";
import { expectationExchange } from "./expectation-exchange/es";
import { fieldDigest } from "./field-digest/es";
import { firstWeeks } from "./first-weeks/es";
import { handOffCharter } from "./hand-off-charter/es";
import { headsAgreement } from "./heads-agreement/es";
import { horizonTimeline } from "./horizon-timeline/es";
import { howIWork } from "./how-i-work/es";
import { introduction } from "./introduction/es";
import { jointNurture } from "./joint-nurture/es";
import { leadDefinition } from "./lead-definition/es";
import { leadRecycling } from "./lead-recycling/es";
import { liaisonMandate } from "./liaison-mandate/es";
import { listeningHour } from "./listening-hour/es";
import { objectionPage } from "./objection-page/es";
import { oneCalendar } from "./one-calendar/es";
import { openVoiceAgreement } from "./open-voice-agreement/es";
import { outsidersView } from "./outsiders-view/es";
import { pipelinePage } from "./pipeline-page/es";
import { revenueMandate } from "./revenue-mandate/es";
import { rideAlongObservation } from "./ride-along-observation/es";
import { roleChart } from "./role-chart/es";
import { rotationAgreement } from "./rotation-agreement/es";
import { scoreboardPassport } from "./scoreboard-passport/es";
import { segmentTeamCharter } from "./segment-team-charter/es";
import { sharedObstacles } from "./shared-obstacles/es";
import { sharedTargetPilot } from "./shared-target-pilot/es";
import { sponsorStatement } from "./sponsor-statement/es";
import { tableCards } from "./table-cards/es";
import { targetCustomer } from "./target-customer/es";
import { teamChallenge } from "./team-challenge/es";
import { weeklyPlanning } from "./weekly-planning/es";
import { whatWeStop } from "./what-we-stop/es";
import { whatWorks } from "./what-works/es";
import { whoToCallCard } from "./who-to-call-card/es";
import { winLossReview } from "./win-loss-review/es";

/** The words of the worksheets in Spanish, by id. */
export const es = {
  "account-page": accountPage,
  "action-log": actionLog,
  appreciation: appreciation,
  "booth-card": boothCard,
  "campaign-preview": campaignPreview,
  "co-location-day": coLocationDay,
  "contingent-goals": contingentGoals,
  "expectation-exchange": expectationExchange,
  "field-digest": fieldDigest,
  "hand-off-charter": handOffCharter,
  "horizon-timeline": horizonTimeline,
  "how-i-work": howIWork,
  introduction: introduction,
  "lead-definition": leadDefinition,
  "liaison-mandate": liaisonMandate,
  "one-calendar": oneCalendar,
  "open-voice-agreement": openVoiceAgreement,
  "revenue-mandate": revenueMandate,
  "ride-along-observation": rideAlongObservation,
  "role-chart": roleChart,
  "rotation-agreement": rotationAgreement,
  "scoreboard-passport": scoreboardPassport,
  "segment-team-charter": segmentTeamCharter,
  "shared-target-pilot": sharedTargetPilot,
  "sponsor-statement": sponsorStatement,
  "table-cards": tableCards,
  "team-challenge": teamChallenge,
  "weekly-planning": weeklyPlanning,
  "who-to-call-card": whoToCallCard,
  "win-loss-review": winLossReview,
  "budget-conversation": budgetConversation,
  "shared-obstacles": sharedObstacles,
  "what-we-stop": whatWeStop,
  "listening-hour": listeningHour,
  "what-works": whatWorks,
  "target-customer": targetCustomer,
  "heads-agreement": headsAgreement,
  "lead-recycling": leadRecycling,
  "content-audit": contentAudit,
  "objection-page": objectionPage,
  "first-weeks": firstWeeks,
  "joint-nurture": jointNurture,
  "pipeline-page": pipelinePage,
  "conflict-rules": conflictRules,
  "outsiders-view": outsidersView,
} as const;

import { accountPage } from "./account-page/en";
import { actionLog } from "./action-log/en";
import { appreciation } from "./appreciation/en";
import { boothCard } from "./booth-card/en";
import { budgetConversation } from "./budget-conversation/en";
import { campaignPreview } from "./campaign-preview/en";
import { coLocationDay } from "./co-location-day/en";
import { conflictRules } from "./conflict-rules/en";
import { contentAudit } from "./content-audit/en";
import { contingentGoals } from "./contingent-goals/en";
import { expectationExchange } from "./expectation-exchange/en";
import { fieldDigest } from "./field-digest/en";
import { firstWeeks } from "./first-weeks/en";
import { handOffCharter } from "./hand-off-charter/en";
import { headsAgreement } from "./heads-agreement/en";
import { horizonTimeline } from "./horizon-timeline/en";
import { howIWork } from "./how-i-work/en";
import { introduction } from "./introduction/en";
import { jointNurture } from "./joint-nurture/en";
import { leadDefinition } from "./lead-definition/en";
import { leadRecycling } from "./lead-recycling/en";
import { liaisonMandate } from "./liaison-mandate/en";
import { listeningHour } from "./listening-hour/en";
import { objectionPage } from "./objection-page/en";
import { oneCalendar } from "./one-calendar/en";
import { openVoiceAgreement } from "./open-voice-agreement/en";
import { outsidersView } from "./outsiders-view/en";
import { pipelinePage } from "./pipeline-page/en";
import { revenueMandate } from "./revenue-mandate/en";
import { rideAlongObservation } from "./ride-along-observation/en";
import { roleChart } from "./role-chart/en";
import { rotationAgreement } from "./rotation-agreement/en";
import { scoreboardPassport } from "./scoreboard-passport/en";
import { segmentTeamCharter } from "./segment-team-charter/en";
import { sharedObstacles } from "./shared-obstacles/en";
import { sharedTargetPilot } from "./shared-target-pilot/en";
import { sponsorStatement } from "./sponsor-statement/en";
import { tableCards } from "./table-cards/en";
import { targetCustomer } from "./target-customer/en";
import { teamChallenge } from "./team-challenge/en";
import { weeklyPlanning } from "./weekly-planning/en";
import { whatWeStop } from "./what-we-stop/en";
import { whatWorks } from "./what-works/en";
import { whoToCallCard } from "./who-to-call-card/en";
import { winLossReview } from "./win-loss-review/en";

/** The words of the worksheets in English, by id. */
export const en = {
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

import { accountPage } from "./account-page/fr";
import { actionLog } from "./action-log/fr";
import { appreciation } from "./appreciation/fr";
import { boothCard } from "./booth-card/fr";
import { budgetConversation } from "./budget-conversation/fr";
import { campaignPreview } from "./campaign-preview/fr";
import { coLocationDay } from "./co-location-day/fr";
import { conflictRules } from "./conflict-rules/fr";
import { contentAudit } from "./content-audit/fr";
import { contingentGoals } from "./contingent-goals/fr";
import { expectationExchange } from "./expectation-exchange/fr";
import { fieldDigest } from "./field-digest/fr";
import { firstWeeks } from "./first-weeks/fr";
import { handOffCharter } from "./hand-off-charter/fr";
import { headsAgreement } from "./heads-agreement/fr";
import { horizonTimeline } from "./horizon-timeline/fr";
import { howIWork } from "./how-i-work/fr";
import { introduction } from "./introduction/fr";
import { jointNurture } from "./joint-nurture/fr";
import { leadDefinition } from "./lead-definition/fr";
import { leadRecycling } from "./lead-recycling/fr";
import { liaisonMandate } from "./liaison-mandate/fr";
import { listeningHour } from "./listening-hour/fr";
import { objectionPage } from "./objection-page/fr";
import { oneCalendar } from "./one-calendar/fr";
import { openVoiceAgreement } from "./open-voice-agreement/fr";
import { outsidersView } from "./outsiders-view/fr";
import { pipelinePage } from "./pipeline-page/fr";
import { revenueMandate } from "./revenue-mandate/fr";
import { rideAlongObservation } from "./ride-along-observation/fr";
import { roleChart } from "./role-chart/fr";
import { rotationAgreement } from "./rotation-agreement/fr";
import { scoreboardPassport } from "./scoreboard-passport/fr";
import { segmentTeamCharter } from "./segment-team-charter/fr";
import { sharedObstacles } from "./shared-obstacles/fr";
import { sharedTargetPilot } from "./shared-target-pilot/fr";
import { sponsorStatement } from "./sponsor-statement/fr";
import { tableCards } from "./table-cards/fr";
import { targetCustomer } from "./target-customer/fr";
import { teamChallenge } from "./team-challenge/fr";
import { weeklyPlanning } from "./weekly-planning/fr";
import { whatWeStop } from "./what-we-stop/fr";
import { whatWorks } from "./what-works/fr";
import { whoToCallCard } from "./who-to-call-card/fr";
import { winLossReview } from "./win-loss-review/fr";

/** The words of the worksheets in French, by id. */
export const fr = {
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

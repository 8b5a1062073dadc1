import { accountPage } from "./account-page/de";
import { actionLog } from "./action-log/de";
import { appreciation } from "./appreciation/de";
import { boothCard } from "./booth-card/de";
import { budgetConversation } from "./budget-conversation/de";
import { campaignPreview } from "./campaign-preview/de";
import { coLocationDay } from "./co-location-day/de";
import { conflictRules } from "./conflict-rules/de";
import { contentAudit } from "./content-audit/de";
import { contingentGoals } from "./contingent-goals/de";
import { expectationExchange } from "./expectation-exchange/de";
import { fieldDigest } from "./field-digest/de";
import { firstWeeks } from "./first-weeks/de";
import { handOffCharter } from "./hand-off-charter/de";
import { headsAgreement } from "./heads-agreement/de";
import { horizonTimeline } from "./horizon-timeline/de";
import { howIWork } from "./how-i-work/de";
import { introduction } from "./introduction/de";
import { jointNurture } from "./joint-nurture/de";
import { leadDefinition } from "./lead-definition/de";
import { leadRecycling } from "./lead-recycling/de";
import { liaisonMandate } from "./liaison-mandate/de";
import { listeningHour } from "./listening-hour/de";
import { objectionPage } from "./objection-page/de";
import { oneCalendar } from "./one-calendar/de";
import { openVoiceAgreement } from "./open-voice-agreement/de";
import { outsidersView } from "./outsiders-view/de";
import { pipelinePage } from "./pipeline-page/de";
import { revenueMandate } from "./revenue-mandate/de";
import { rideAlongObservation } from "./ride-along-observation/de";
import { roleChart } from "./role-chart/de";
import { rotationAgreement } from "./rotation-agreement/de";
import { scoreboardPassport } from "./scoreboard-passport/de";
import { segmentTeamCharter } from "./segment-team-charter/de";
import { sharedObstacles } from "./shared-obstacles/de";
import { sharedTargetPilot } from "./shared-target-pilot/de";
import { sponsorStatement } from "./sponsor-statement/de";
import { tableCards } from "./table-cards/de";
import { targetCustomer } from "./target-customer/de";
import { teamChallenge } from "./team-challenge/de";
import { weeklyPlanning } from "./weekly-planning/de";
import { whatWeStop } from "./what-we-stop/de";
import { whatWorks } from "./what-works/de";
import { whoToCallCard } from "./who-to-call-card/de";
import { winLossReview } from "./win-loss-review/de";

/** The words of the worksheets in German, by id. */
export const de = {
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

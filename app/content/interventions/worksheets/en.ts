import { accountPage } from "./account-page/en";
import { actionLog } from "./action-log/en";
import { appreciation } from "./appreciation/en";
import { boothCard } from "./booth-card/en";
import { budgetConversation } from "./budget-conversation/en";
import { campaignPreview } from "./campaign-preview/en";
import { coLocationDay } from "./co-location-day/en";
import { contingentGoals } from "./contingent-goals/en";
import { expectationExchange } from "./expectation-exchange/en";
import { fieldDigest } from "./field-digest/en";
import { handOffCharter } from "./hand-off-charter/en";
import { horizonTimeline } from "./horizon-timeline/en";
import { howIWork } from "./how-i-work/en";
import { introduction } from "./introduction/en";
import { leadDefinition } from "./lead-definition/en";
import { liaisonMandate } from "./liaison-mandate/en";
import { listeningHour } from "./listening-hour/en";
import { oneCalendar } from "./one-calendar/en";
import { openVoiceAgreement } from "./open-voice-agreement/en";
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
} as const;

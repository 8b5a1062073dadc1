import type { WorksheetLayout } from "../worksheet";
import { accountPage } from "./account-page/layout";
import { actionLog } from "./action-log/layout";
import { appreciation } from "./appreciation/layout";
import { boothCard } from "./booth-card/layout";
import { budgetConversation } from "./budget-conversation/layout";
import { campaignPreview } from "./campaign-preview/layout";
import { coLocationDay } from "./co-location-day/layout";
import { conflictRules } from "./conflict-rules/layout";
import { contentAudit } from "./content-audit/layout";
import { contingentGoals } from "./contingent-goals/layout";
import { expectationExchange } from "./expectation-exchange/layout";
import { fieldDigest } from "./field-digest/layout";
import { firstWeeks } from "./first-weeks/layout";
import { handOffCharter } from "./hand-off-charter/layout";
import { headsAgreement } from "./heads-agreement/layout";
import { horizonTimeline } from "./horizon-timeline/layout";
import { howIWork } from "./how-i-work/layout";
import { introduction } from "./introduction/layout";
import { jointNurture } from "./joint-nurture/layout";
import { leadDefinition } from "./lead-definition/layout";
import { leadRecycling } from "./lead-recycling/layout";
import { liaisonMandate } from "./liaison-mandate/layout";
import { listeningHour } from "./listening-hour/layout";
import { objectionPage } from "./objection-page/layout";
import { oneCalendar } from "./one-calendar/layout";
import { openVoiceAgreement } from "./open-voice-agreement/layout";
import { outsidersView } from "./outsiders-view/layout";
import { pipelinePage } from "./pipeline-page/layout";
import { revenueMandate } from "./revenue-mandate/layout";
import { rideAlongObservation } from "./ride-along-observation/layout";
import { roleChart } from "./role-chart/layout";
import { rotationAgreement } from "./rotation-agreement/layout";
import { scoreboardPassport } from "./scoreboard-passport/layout";
import { segmentTeamCharter } from "./segment-team-charter/layout";
import { sharedObstacles } from "./shared-obstacles/layout";
import { sharedTargetPilot } from "./shared-target-pilot/layout";
import { sponsorStatement } from "./sponsor-statement/layout";
import { tableCards } from "./table-cards/layout";
import { targetCustomer } from "./target-customer/layout";
import { teamChallenge } from "./team-challenge/layout";
import { weeklyPlanning } from "./weekly-planning/layout";
import { whatWeStop } from "./what-we-stop/layout";
import { whatWorks } from "./what-works/layout";
import { whoToCallCard } from "./who-to-call-card/layout";
import { winLossReview } from "./win-loss-review/layout";

/** Everything that can be printed to work on, in alphabetical order. */
export const LAYOUTS: readonly WorksheetLayout[] = [
  accountPage,
  actionLog,
  appreciation,
  boothCard,
  campaignPreview,
  coLocationDay,
  contingentGoals,
  expectationExchange,
  fieldDigest,
  handOffCharter,
  horizonTimeline,
  howIWork,
  introduction,
  leadDefinition,
  liaisonMandate,
  oneCalendar,
  openVoiceAgreement,
  revenueMandate,
  rideAlongObservation,
  roleChart,
  rotationAgreement,
  scoreboardPassport,
  segmentTeamCharter,
  sharedTargetPilot,
  sponsorStatement,
  tableCards,
  teamChallenge,
  weeklyPlanning,
  whoToCallCard,
  winLossReview,
  budgetConversation,
  sharedObstacles,
  whatWeStop,
  listeningHour,
  whatWorks,
  targetCustomer,
  headsAgreement,
  leadRecycling,
  contentAudit,
  objectionPage,
  firstWeeks,
  jointNurture,
  pipelinePage,
  conflictRules,
  outsidersView,
];

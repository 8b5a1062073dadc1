import type { Worksheet } from "~/domain/interventions/worksheet";
import { accountPageSheet } from "./worksheets/account-page/en";
import { actionLogSheet } from "./worksheets/action-log/en";
import { appreciationSheet } from "./worksheets/appreciation/en";
import { boothCardSheet } from "./worksheets/booth-card/en";
import { campaignPreviewSheet } from "./worksheets/campaign-preview/en";
import { coLocationDaySheet } from "./worksheets/co-location-day/en";
import { contingentGoalsSheet } from "./worksheets/contingent-goals/en";
import { expectationExchangeSheet } from "./worksheets/expectation-exchange/en";
import { fieldDigestSheet } from "./worksheets/field-digest/en";
import { handOffCharterSheet } from "./worksheets/hand-off-charter/en";
import { horizonTimelineSheet } from "./worksheets/horizon-timeline/en";
import { howIWorkSheet } from "./worksheets/how-i-work/en";
import { introductionSheet } from "./worksheets/introduction/en";
import { leadDefinitionSheet } from "./worksheets/lead-definition/en";
import { liaisonMandateSheet } from "./worksheets/liaison-mandate/en";
import { oneCalendarSheet } from "./worksheets/one-calendar/en";
import { openVoiceAgreementSheet } from "./worksheets/open-voice-agreement/en";
import { revenueMandateSheet } from "./worksheets/revenue-mandate/en";
import { rideAlongObservationSheet } from "./worksheets/ride-along-observation/en";
import { roleChartSheet } from "./worksheets/role-chart/en";
import { rotationAgreementSheet } from "./worksheets/rotation-agreement/en";
import { scoreboardPassportSheet } from "./worksheets/scoreboard-passport/en";
import { segmentTeamCharterSheet } from "./worksheets/segment-team-charter/en";
import { sharedTargetPilotSheet } from "./worksheets/shared-target-pilot/en";
import { sponsorStatementSheet } from "./worksheets/sponsor-statement/en";
import { tableCardsSheet } from "./worksheets/table-cards/en";
import { teamChallengeSheet } from "./worksheets/team-challenge/en";
import { weeklyPlanningSheet } from "./worksheets/weekly-planning/en";
import { whoToCallCardSheet } from "./worksheets/who-to-call-card/en";
import { winLossReviewSheet } from "./worksheets/win-loss-review/en";

/** Everything that can be printed to work on, in alphabetical order. */
export const WORKSHEETS: readonly Worksheet[] = [
  accountPageSheet,
  actionLogSheet,
  appreciationSheet,
  boothCardSheet,
  campaignPreviewSheet,
  coLocationDaySheet,
  contingentGoalsSheet,
  expectationExchangeSheet,
  fieldDigestSheet,
  handOffCharterSheet,
  horizonTimelineSheet,
  howIWorkSheet,
  introductionSheet,
  leadDefinitionSheet,
  liaisonMandateSheet,
  oneCalendarSheet,
  openVoiceAgreementSheet,
  revenueMandateSheet,
  rideAlongObservationSheet,
  roleChartSheet,
  rotationAgreementSheet,
  scoreboardPassportSheet,
  segmentTeamCharterSheet,
  sharedTargetPilotSheet,
  sponsorStatementSheet,
  tableCardsSheet,
  teamChallengeSheet,
  weeklyPlanningSheet,
  whoToCallCardSheet,
  winLossReviewSheet,
];

/** The worksheet with this id, or undefined when there is none. */
export function worksheetById(id: string): Worksheet | undefined {
  return WORKSHEETS.find((worksheet) => worksheet.id === id);
}

import type { Worksheet } from "~/domain/interventions/worksheet";
import { accountPageSheet } from "./worksheets/account-page";
import { actionLogSheet } from "./worksheets/action-log";
import { appreciationSheet } from "./worksheets/appreciation";
import { boothCardSheet } from "./worksheets/booth-card";
import { campaignPreviewSheet } from "./worksheets/campaign-preview";
import { coLocationDaySheet } from "./worksheets/co-location-day";
import { contingentGoalsSheet } from "./worksheets/contingent-goals";
import { expectationExchangeSheet } from "./worksheets/expectation-exchange";
import { fieldDigestSheet } from "./worksheets/field-digest";
import { handOffCharterSheet } from "./worksheets/hand-off-charter";
import { horizonTimelineSheet } from "./worksheets/horizon-timeline";
import { howIWorkSheet } from "./worksheets/how-i-work";
import { introductionSheet } from "./worksheets/introduction";
import { leadDefinitionSheet } from "./worksheets/lead-definition";
import { liaisonMandateSheet } from "./worksheets/liaison-mandate";
import { oneCalendarSheet } from "./worksheets/one-calendar";
import { openVoiceAgreementSheet } from "./worksheets/open-voice-agreement";
import { revenueMandateSheet } from "./worksheets/revenue-mandate";
import { rideAlongObservationSheet } from "./worksheets/ride-along-observation";
import { roleChartSheet } from "./worksheets/role-chart";
import { rotationAgreementSheet } from "./worksheets/rotation-agreement";
import { scoreboardPassportSheet } from "./worksheets/scoreboard-passport";
import { segmentTeamCharterSheet } from "./worksheets/segment-team-charter";
import { sharedTargetPilotSheet } from "./worksheets/shared-target-pilot";
import { sponsorStatementSheet } from "./worksheets/sponsor-statement";
import { tableCardsSheet } from "./worksheets/table-cards";
import { teamChallengeSheet } from "./worksheets/team-challenge";
import { weeklyPlanningSheet } from "./worksheets/weekly-planning";
import { whoToCallCardSheet } from "./worksheets/who-to-call-card";
import { winLossReviewSheet } from "./worksheets/win-loss-review";

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

/** Every address that the application gives away, spelled once. Which page answers it: `routes.ts`. */

export const SET_UP_PATH = "/set-up";
export const SIGN_IN_PATH = "/sign-in";
export const SECOND_STEP_PATH = "/sign-in/second-step";
export const SECOND_STEP_PASSKEY_PATH = "/sign-in/second-step/passkey";
export const PASSKEY_SIGN_IN_PATH = "/sign-in/passkey";
export const PROVIDER_SIGN_IN_PATH = "/sign-in/provider";
export const PROVIDER_RETURN_PATH = "/sign-in/provider/return";
export const SIGN_OUT_PATH = "/sign-out";
export const DEMONSTRATION_PATH = "/demonstration";
export const ACCOUNT_PATH = "/account";
export const OWN_SIGNING_IN_PATH = "/account/signing-in";
export const OWN_PASSKEY_PATH = "/account/signing-in/passkey";
export const ACCOUNTS_PATH = "/accounts";
export const AUDIT_TRAIL_PATH = "/audit-trail";
export const AUDIT_TRAIL_EXPORT_PATH = "/audit-trail/export";
export const FIRST_PASSWORD_PATH = "/first-password";
export const FORGOTTEN_PASSWORD_PATH = "/forgotten-password";
export const SIGNING_IN_PATH = "/accounts/signing-in";
export const RELATIONSHIPS_PATH = "/relationships";
export const ORGANISATION_SETTINGS_PATH = "/organisation-settings";
export const ANONYMITY_PATH = "/anonymity";
export const INSTALLATION_PATH = "/installation";
export const DATA_PROTECTION_PATH = "/data-protection";
export const DATA_PROTECTION_PRINT_PATH = "/data-protection/print";
export const DATA_EXPORT_PATH = "/data-protection/export";
export const PERSON_PATH = "/data-protection/person";
export const PERSON_EXPORT_PATH = "/data-protection/person/export";
export const METHOD_PATH = "/method";
export const SERIOUS_COMMENTS_PATH = "/serious-comments";
export const EXPORT_SCHEMA_PATH = "/export-schema";
export const INTERVENTIONS_PATH = "/interventions";
export const NEW_INTERVENTION_PATH = "/interventions/new";
export const JOIN_MEETING_PATH = "/m";
export const CONNECTIONS_PATH = "/connections";
export const NEW_TOKEN_PATH = "/connections/token";
export const NEW_WEBHOOK_PATH = "/connections/webhook";
export const API_PATH = "/api/v1";
export const API_DOCUMENT_PATH = "/api/v1/openapi.json";
export const API_DESCRIPTION_PATH = "/connections/interface";

export function workPath(id: string): string {
  return `/work/${id}`;
}

/** Where somebody chooses a password by a link that works once. */
export function linkPath(secret: string): string {
  return `/link/${secret}`;
}

export function otherAccountPath(accountId: string): string {
  return `/accounts/${accountId}`;
}

export function accountReachPath(accountId: string): string {
  return `/accounts/${accountId}/reach`;
}

export function relationshipPath(id: string): string {
  return `/relationships/${id}`;
}

export function webhookPath(id: string): string {
  return `/connections/webhooks/${id}`;
}

export function interventionPath(id: string): string {
  return `/interventions/${id}`;
}

export function editInterventionPath(id: string): string {
  return `/interventions/${id}/edit`;
}

export function hideInterventionPath(id: string): string {
  return `/interventions/${id}/hiding`;
}

/** What a respondent opens: the path alone, before the `#` with which an invitation goes on. */
export function surveyPath(waveId: string): string {
  return `/s/${waveId}`;
}

export function claimPath(waveId: string): string {
  return `/s/${waveId}/claim`;
}

export function ballotPath(waveId: string): string {
  return `/s/${waveId}/ballot`;
}

export function receiptsPath(waveId: string): string {
  return `/s/${waveId}/receipts`;
}

export function chainPath(waveId: string): string {
  return `/s/${waveId}/chain`;
}

/** Below the survey: no proxy writes down who needs it. */
export function accessibilityPath(waveId: string): string {
  return `/s/${waveId}/accessibility`;
}

export function manifestPath(waveId: string): string {
  return `/s/${waveId}/manifest`;
}

export function phonePath(joinCode: string): string {
  return `/m/${joinCode}`;
}

export function phoneNowPath(joinCode: string): string {
  return `/m/${joinCode}/now`;
}

/** Below the meeting's: no proxy writes down what an owner opens. */
export function ownerAnswerPath(secret: string): string {
  return `/m/${secret}/answer`;
}

export function rosterPath(relationshipId: string): string {
  return `/r/${relationshipId}/roster`;
}

export function rosterImportPath(relationshipId: string): string {
  return `/r/${relationshipId}/roster/import`;
}

export function rosterPreviewPath(relationshipId: string, importId: string): string {
  return `/r/${relationshipId}/roster/import/${importId}`;
}

/** How the file is to be read. */
export function rosterMappingPath(relationshipId: string, importId: string): string {
  return `/r/${relationshipId}/roster/import/${importId}/columns`;
}

/** Who is not in the file, after its import. */
export function rosterLeavingPath(relationshipId: string, importId: string): string {
  return `/r/${relationshipId}/roster/import/${importId}/leaving`;
}

export function rosterEntryPath(relationshipId: string, entryId: string): string {
  return `/r/${relationshipId}/roster/people/${entryId}`;
}

export function targetPath(relationshipId: string): string {
  return `/r/${relationshipId}/target`;
}

export function trendsPath(relationshipId: string): string {
  return `/r/${relationshipId}/trends`;
}

export function trendNotesPath(relationshipId: string): string {
  return `/r/${relationshipId}/trends/notes`;
}

export function trendNotePath(relationshipId: string, noteId: string): string {
  return `/r/${relationshipId}/trends/notes/${noteId}`;
}

export function exportPath(relationshipId: string): string {
  return `/r/${relationshipId}/export`;
}

export function exportAllFilePath(relationshipId: string, file: string): string {
  return `/r/${relationshipId}/export/${file}`;
}

export function historyPath(relationshipId: string): string {
  return `/r/${relationshipId}/history`;
}

export function wavesPath(relationshipId: string): string {
  return `/r/${relationshipId}/waves`;
}

export function newWavePath(relationshipId: string): string {
  return `/r/${relationshipId}/waves/new`;
}

export function wavesCalendarPath(relationshipId: string): string {
  return `/r/${relationshipId}/waves/calendar`;
}

/** Where a wave is; all that belongs to the wave lies below. */
export type WavePath = `/r/${string}/waves/${string}`;

export function wavePath(relationshipId: string, waveId: string): WavePath {
  return `/r/${relationshipId}/waves/${waveId}`;
}

/** The pair of departments whose page an address is, also as the router's data ask for it; null where it is none. */
export function relationshipIn(pathname: string): string | null {
  return /^\/r\/([^/]+)/.exec(pathname)?.[1] ?? null;
}

export function announcementsPath(wave: WavePath): string {
  return `${wave}/announcements`;
}

export function openingPath(wave: WavePath): string {
  return `${wave}/opening`;
}

/** The survey of a planned wave, to look at. */
export function previewPath(wave: WavePath): string {
  return `${wave}/preview`;
}

export function takingBackPath(wave: WavePath): string {
  return `${wave}/taking-back`;
}

export function closurePath(wave: WavePath): string {
  return `${wave}/closure`;
}

export function cancellationPath(wave: WavePath): string {
  return `${wave}/cancellation`;
}

export function tallyKeyPath(wave: WavePath): string {
  return `${wave}/tally-key`;
}

export function keyRehearsalPath(wave: WavePath): string {
  return `${wave}/key-rehearsal`;
}

export function tallyBallotsPath(wave: WavePath): string {
  return `${wave}/tally-ballots`;
}

/** The page on which a holder uses a key without the server, to be saved. */
export function tallyOfflinePath(wave: WavePath): string {
  return `${wave}/tally-offline`;
}

export function tallyOpeningPath(wave: WavePath): string {
  return `${wave}/tally-opening`;
}

export function tallyLossPath(wave: WavePath): string {
  return `${wave}/tally-loss`;
}

export function slipsPath(wave: WavePath): string {
  return `${wave}/slips`;
}

export function noticePath(wave: WavePath): string {
  return `${wave}/notice`;
}

export function paperBallotsPath(wave: WavePath): string {
  return `${wave}/paper-ballots`;
}

export function paperEntryPath(wave: WavePath): string {
  return `${wave}/paper-entry`;
}

export function reportPath(wave: WavePath): string {
  return `${wave}/report`;
}

export function summaryPath(wave: WavePath): string {
  return `${wave}/summary`;
}

export function exportFilePath(wave: WavePath, file: string): string {
  return `${wave}/export/${file}`;
}

export function picturePath(wave: WavePath, picture: string): string {
  return `${wave}/pictures/${picture}.svg`;
}

export function comparisonPath(wave: WavePath): string {
  return `${wave}/comparison`;
}

export function planPath(wave: WavePath): string {
  return `${wave}/plan`;
}

export function planPrintPath(wave: WavePath): string {
  return `${wave}/plan/print`;
}

export function planCalendarPath(wave: WavePath): string {
  return `${wave}/plan/calendar`;
}

export function posterPath(wave: WavePath): string {
  return `${wave}/plan/poster`;
}

export function meetingPath(wave: WavePath): string {
  return `${wave}/meeting`;
}

export function agreementsPath(wave: WavePath): string {
  return `${wave}/agreements`;
}

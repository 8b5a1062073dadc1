import { decodeBase64Url } from "~/ballot/encoding";
import { canonicalJson, fingerprint, hashOfText, type Manifest, parseManifest } from "~/ballot/manifest";
import { element } from "~/browser/page-elements";

/** What the script says itself; written by the server in the reader's language. */
export type Words = {
  [name in
    | "inviteCount"
    | "start"
    | "working"
    | "resume"
    | "missing"
    | "incomplete"
    | "mistyped"
    | "problem"
    | "problemTitle"
    | "skipped"
    | "skipReminder"
    | "skipAnyway"
    | "continue"
    | "remaining"
    | "tooLong"
    | "notAnswered"
    | "noComment"
    | "change"
    | "changeWhat"
    | "sealing"
    | "sending"
    | "offline"
    | "failed"
    | "busy"
    | "tryAgain"
    | "refused"
    | "tooManyAttempts"
    | "notReached"
    | "saved"
    | "notSaved"
    | "weDid"
    | "underWay"
    | "notStarted"
    | "notDoneBecause"
    | "ticketMissing"
    | "ticketIncomplete"
    | "ticketMistyped"
    | "ticketOther"
    | "identifies"
    | "marked"
    | "keepComment"
    | "owners"
    | "roles"
    | "extensions"]: string;
} & {
  kinds: Readonly<Record<"name" | "email" | "phone" | "date" | "role", string>>;
  dimensions: Readonly<Record<string, string>>;
};

export type SurveyData = {
  wave: string;
  manifest: Manifest;
  manifestHash: string;
  issuerKey: Uint8Array;
  tallyKey: Uint8Array;
  words: Words;
};

/** Reads manifest and words from the page. null when the manifest is not the one whose fingerprint the page shows. */
export function readSurveyData(): SurveyData | null {
  const { manifest: embedded, words }: { manifest: unknown; words: Words } = JSON.parse(
    element("#survey").textContent ?? "",
  );
  const json = canonicalJson(embedded);
  const manifest = parseManifest(json);
  const manifestHash = hashOfText(json);
  const shown = element("[data-fingerprint]").textContent;
  const issuerKey = decodeBase64Url(manifest.issuerKey);
  const tallyKey = decodeBase64Url(manifest.tallyKey);
  if (shown !== fingerprint(manifestHash) || !issuerKey || !tallyKey) return null;
  return { wave: manifest.wave, manifest, manifestHash, issuerKey, tallyKey, words };
}

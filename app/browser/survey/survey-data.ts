import { decodeBase64Url } from "~/ballot/encoding";
import { canonicalJson, fingerprint, hashOfText, type Manifest, parseManifest } from "~/ballot/manifest";
import { element } from "~/browser/page-elements";
import type { ScriptWords } from "~/content/survey/script-words";

export type SurveyData = {
  wave: string;
  manifest: Manifest;
  manifestHash: string;
  issuerKey: Uint8Array;
  words: ScriptWords;
};

/** Reads manifest and words from the page. null when the manifest is not the one whose fingerprint the page shows. */
export function readSurveyData(): SurveyData | null {
  const { manifest: embedded, words }: { manifest: unknown; words: ScriptWords } = JSON.parse(
    element("#survey").textContent ?? "",
  );
  const json = canonicalJson(embedded);
  const manifest = parseManifest(json);
  const manifestHash = hashOfText(json);
  const shown = element("[data-fingerprint]").textContent;
  const issuerKey = decodeBase64Url(manifest.issuerKey);
  if (shown !== fingerprint(manifestHash) || !issuerKey) return null;
  return { wave: manifest.wave, manifest, manifestHash, issuerKey, words };
}

import { type EphemeralList, listHash, readEphemerals } from "~/ballot/ephemeral-list";
import {
  type CommitteeManifest,
  canonicalJson,
  endOf,
  hashOfText,
  type Manifest,
  parseManifest,
} from "~/ballot/manifest";

/** What a holder works on, as this browser has checked it. */
export type ShareList = {
  manifest: CommitteeManifest;
  manifestHash: string;
  /** ISO 8601: before that, by its own clock, a browser gives nothing. */
  closesAt: string;
  sheets: EphemeralList;
  hash: string;
};

/** Null for what is no list of this wave, or not the one that its hash names. */
export function readShareList(reply: Readonly<Record<string, unknown>>, wave: string): ShareList | null {
  const json = canonicalJson(reply.manifest);
  const manifest = readManifest(json);
  const sheets = readEphemerals(reply.list);
  if (manifest?.protocol !== "tandem/v3" || manifest.wave !== wave || !sheets) return null;
  const manifestHash = hashOfText(json);
  const hash = listHash(manifestHash, sheets);
  const closesAt = endOf(manifest, reply.extended === true);
  return hash === reply.hash ? { manifest, manifestHash, closesAt, sheets, hash } : null;
}

function readManifest(json: string): Manifest | null {
  try {
    return parseManifest(json);
  } catch {
    return null;
  }
}

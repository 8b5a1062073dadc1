import { canonicalJson, hashOfText, type Manifest } from "~/ballot/manifest";
import { en } from "~/content/commands/en";
import { CURRENT_INSTRUMENT } from "~/content/instrument/instruments";
import { makeManifest } from "~/features/waves/open-wave-manifest.server";

const OPENS = new Date("2026-01-05T08:00:00Z");
const CLOSES = new Date("2026-01-19T16:00:00Z");

/** A made-up wave, the same for everybody: its page has nothing that differs from wave to wave. */
export function sampleWave(): { manifest: Manifest; hash: string; timeZone: string; extended: boolean } {
  const manifest = makeManifest({
    wave: {
      id: "sample",
      relationshipId: "sample",
      quarter: "2026-Q1",
      closesAt: CLOSES,
      threshold: 5,
      firstPaper: null,
      secondPaper: null,
    },
    opensAt: OPENS,
    instrument: CURRENT_INSTRUMENT,
    names: en.verifyPage.sampleDepartments,
    asks: { organisation: en.verifyPage.sampleOrganisation, contact: null },
    invited: [10, 10],
    issuerKey: new Uint8Array(32),
    serverKey: new Uint8Array(32),
    committee: { holders: [], needed: 0, serverMode: true },
    lastPlan: null,
    nameSalt: hashOfText(""),
    releases: null,
    turnover: hashOfText(canonicalJson([])),
    previous: null,
  });
  return { manifest, hash: hashOfText(canonicalJson(manifest)), timeZone: "UTC", extended: false };
}

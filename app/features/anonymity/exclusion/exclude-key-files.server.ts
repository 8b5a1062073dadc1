import { canonicalJson, hashOfText, parseManifest } from "~/ballot/manifest";
import { readReleaseContent } from "~/domain/disclosure/release-content";
import type { WaveKeys } from "~/features/wave-key-file.server";
import { rowsOf } from "../attack-entities.server";
import type { Snapshot } from "../attack-snapshot.server";
import { type Finding, finding } from "./finding.server";
import type { Mask } from "./mask-names.server";

type Row = Readonly<Record<string, unknown>>;
type Invited = readonly [number, number];

/** What a key file says of earlier waves, held against the releases and manifests of the database. */
export function excludeKeyFiles(
  snapshots: readonly Snapshot[],
  keys: readonly WaveKeys[],
  mask: Mask,
): Finding[] {
  return snapshots.flatMap((snapshot) =>
    keys
      .filter((secrets) => !fitsDatabase(snapshot, secrets))
      .map(({ wave }) => finding("keyFileForm", {}, mask(`${wave}.json`))),
  );
}

function fitsDatabase(
  { tables }: Snapshot,
  { wave: id, previousReleases, turnover = [] }: WaveKeys,
): boolean {
  const waves = rowsOf(tables.get("wave")).map(({ row }) => row);
  const wave = waves.find((row) => row.id === id);
  const now = wave && invitedBy(wave);
  // That no such wave runs is a finding of its own.
  if (!wave || !now) return true;
  const earlier = releasesBefore(
    wave,
    waves,
    rowsOf(tables.get("release")).map(({ row }) => row),
  );
  const hash = hashOfText(canonicalJson(earlier.map(hashOfText)));
  const releases = earlier.flatMap(readRelease);
  return (
    (previousReleases === undefined || previousReleases === hash) &&
    turnover.length <= releases.length &&
    turnover.every(({ since, departments }) => {
      const then = releases.find(({ manifestHash }) => manifestHash === since)?.invited;
      return then !== undefined && fitsCounts(departments, then, now);
    })
  );
}

function invitedBy({ manifest }: Row): Invited | null {
  try {
    const { departments } = parseManifest(String(manifest));
    return [departments[0].invited, departments[1].invited];
  } catch {
    return null;
  }
}

/** Oldest first, as they are when a wave opens. */
function releasesBefore(wave: Row, waves: readonly Row[], releases: readonly Row[]): string[] {
  return waves
    .filter(
      ({ relationship_id: pair, state }) =>
        pair === wave.relationship_id && ENDED.some((end) => end === state),
    )
    .filter(({ opens_at: at }) => Number(at) <= Number(wave.opens_at))
    .sort((a, b) => Number(a.opens_at) - Number(b.opens_at) || Number(a.created_at) - Number(b.created_at))
    .flatMap(({ id }) => releases.filter((row) => row.wave_id === id).map(({ content }) => String(content)));
}

const ENDED = ["closed", "cancelled"];

function readRelease(content: string): { manifestHash: string; invited: Invited }[] {
  try {
    const { manifestHash, departments } = readReleaseContent(JSON.parse(content));
    return [{ manifestHash, invited: [departments[0].invited, departments[1].invited] }];
  } catch {
    return [];
  }
}

/** Whoever has not left or joined is in both. */
function fitsCounts(
  departments: NonNullable<WaveKeys["turnover"]>[number]["departments"],
  then: Invited,
  now: Invited,
): boolean {
  return departments.every(({ left, joined }, index) => {
    const [before = 0, after = 0] = [then[index], now[index]];
    return left <= before && joined <= after && before - left === after - joined;
  });
}

import { readFileSync } from "node:fs";
import { concatBytes } from "@noble/hashes/utils.js";
import { agree } from "~/ballot/agree.server";
import {
  type CommitteeKeys,
  ephemeralOf,
  headerBytes,
  KEY_BYTES,
  type Quorum,
  quorumOf,
  quorumsOf,
  TAG_BYTES,
  WRAP_BYTES,
} from "~/ballot/committee";
import { headerOf, type Place } from "~/ballot/committee-seal";
import { shareOf } from "~/ballot/committee-share";
import { encodeBase64Url } from "~/ballot/encoding";
import { type CommitteeManifest, hashOfText, type OneKeyManifest, parseManifest } from "~/ballot/manifest";
import { newTallyKeys, type TallyKeys } from "~/ballot/seal";

/** Everybody's keys, which nobody has together. */
export type Committee = { keys: CommitteeKeys; server: TallyKeys; holders: readonly TallyKeys[] };

export function committeeOf({ holders: count, needed }: Quorum): Committee {
  const server = newTallyKeys();
  const holders = Array.from({ length: count }, newTallyKeys);
  const holderKeys = holders.map(({ publicKey }) => publicKey);
  return { keys: { serverKey: server.publicKey, holderKeys, needed }, server, holders };
}

/** What the server and these holders make of a ballot, in this order of arrival. */
export function sharesOf(
  { server, holders }: Committee,
  sealed: Uint8Array,
  place: Place,
  indices: readonly number[],
) {
  const ephemeral = ephemeralOf(sealed);
  return {
    server: shareOf(ephemeral, server.secretKey, server.publicKey, place, "server", agree),
    holders: new Map(
      indices.map((index) => {
        const own = holders[index];
        if (!own) throw new Error("there is no such holder");
        return [index, shareOf(ephemeral, own.secretKey, own.publicKey, place, index, agree)] as const;
      }),
    ),
  };
}

export type HeaderParts = {
  ephemeral: Uint8Array;
  commitment: Uint8Array;
  tags: Uint8Array[];
  wraps: Uint8Array[];
};

/** The honest header of a ballot's key, cut into what a respondent may lie about. */
export function partsOf(ballotKey: Uint8Array, keys: CommitteeKeys, place: Place): HeaderParts {
  const header = headerOf(ballotKey, keys, place);
  const quorum = quorumOf(keys);
  if (header.length !== headerBytes(quorum)) throw new Error("a header has another length");
  const wraps = 2 * KEY_BYTES + TAG_BYTES * quorum.holders;
  return {
    ephemeral: header.slice(0, KEY_BYTES),
    commitment: header.slice(KEY_BYTES, 2 * KEY_BYTES),
    tags: keys.holderKeys.map((_, index) => cut(header, 2 * KEY_BYTES + TAG_BYTES * index, TAG_BYTES)),
    wraps: quorumsOf(quorum).map((_, index) => cut(header, wraps + WRAP_BYTES * index, WRAP_BYTES)),
  };
}

export function join({ ephemeral, commitment, tags, wraps }: HeaderParts): Uint8Array {
  return concatBytes(ephemeral, commitment, ...tags, ...wraps);
}

function cut(bytes: Uint8Array, from: number, length: number): Uint8Array {
  return bytes.slice(from, from + length);
}

/** A manifest with these keys and nothing else of interest, from one that a wave really froze. */
export function committeeManifest({ keys }: Committee): CommitteeManifest {
  const { tallyKey, tally, tallyHolder, ...frozen } = oneKeyManifest();
  return {
    ...frozen,
    protocol: "tandem/v3",
    serverKey: encodeBase64Url(keys.serverKey),
    holders: keys.holderKeys.map((key, index) => ({
      name: `Holder ${index + 1}`,
      key: encodeBase64Url(key),
    })),
    needed: keys.needed,
    latestAt: frozen.closesAt,
    afterStart: { lastPlan: null, nameSalt: hashOfText("salt") },
    releases: null,
    turnover: "00",
  };
}

function oneKeyManifest(): OneKeyManifest {
  const stored = JSON.parse(readFileSync("test/fixtures/ballot/open-wave-v1-server.json", "utf8"));
  const manifest = parseManifest(stored.rows.wave[0].manifest);
  if (manifest.protocol === "tandem/v3") throw new Error("this wave opened before there were committees");
  return manifest;
}

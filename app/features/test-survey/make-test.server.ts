import { randomBytes } from "node:crypto";
import { hashOfLastPlan, hashOfSalt } from "~/ballot/after-start";
import { CODE_LENGTH } from "~/ballot/code";
import { encodeBase32, encodeBase64Url } from "~/ballot/encoding";
import { canonicalJson, hashOfText } from "~/ballot/manifest";
import { makeNameFilter, NAME_FILTER_ENTRIES, NAME_SALT_BYTES } from "~/ballot/name-filter";
import { newTallyKeys } from "~/ballot/seal";
import { newIssuerKeys } from "~/ballot/token";
import { departmentNames } from "~/domain/department-names";
import { describeOutcomes } from "~/features/plan/describe-outcomes.server";
import { listNames } from "~/features/survey/list-names.server";
import { couldOpenInside, isOutside } from "~/features/waves/appoint-holders.server";
import { chooseInstrument } from "~/features/waves/choose-instrument.server";
import { makeManifest } from "~/features/waves/open-wave-manifest.server";
import { newWaveId } from "~/features/waves/plan-wave.server";
import type { Database } from "~db/client.server";
import { findLastPlanBefore } from "~db/queries/action-plans.server";
import { listHoldersWithAccounts } from "~db/queries/key-holders.server";
import { findOrganisation, type Relationship } from "~db/queries/organisation.server";
import { countRoster, listRoster } from "~db/queries/roster.server";
import { listOpenedWaves, type WaveRow } from "~db/queries/waves.server";
import { TEST_GOOD_FOR, type TestSurvey } from "./kept-tests.server";

/**
 * The survey of a planned wave as its respondents would get it now, under an id and keys of its own whose secret halves
 * nobody has or that end with it. It reads the database and writes nothing; what is answered in it opens nowhere.
 */
export function makeTest(db: Database, relationship: Relationship, wave: WaveRow, now: Date): TestSurvey {
  const issuer = newIssuerKeys();
  const salt = new Uint8Array(randomBytes(NAME_SALT_BYTES));
  const sinceLastTime = describeOutcomes(db, findLastPlanBefore(db, wave.relationshipId, now)?.actions ?? []);
  const opened = listOpenedWaves(db, wave.relationshipId).filter(({ id }) => id !== wave.id);
  const names = departmentNames(relationship);
  const organisation = findOrganisation(db);
  const manifest = makeManifest({
    test: true,
    wave: { ...wave, id: newWaveId() },
    opensAt: now,
    instrument: chooseInstrument(relationship, opened),
    names,
    asks: { organisation: organisation?.name ?? "", contact: organisation?.dataProtectionContact ?? null },
    invited: countRoster(db, relationship.id),
    issuerKey: issuer.publicKey,
    serverKey: newTallyKeys().publicKey,
    committee: committeeOf(db, wave),
    lastPlan: hashOfLastPlan(sinceLastTime),
    nameSalt: hashOfSalt(salt),
    releases: null,
    turnover: hashOfText(canonicalJson([])),
    previous: null,
  });
  const recognised = listNames(listRoster(db, relationship.id), names).slice(0, NAME_FILTER_ENTRIES);
  return {
    manifest,
    manifestHash: hashOfText(canonicalJson(manifest)),
    issuerSecret: issuer.secretKey,
    codes: { 0: newCode(), 1: newCode() },
    sinceLastTime,
    names: encodeBase64Url(makeNameFilter(salt, recognised)),
    until: new Date(+now + TEST_GOOD_FOR),
  };
}

/** The holders' names, as respondents will read them, with keys that nobody has. */
function committeeOf(db: Database, wave: WaveRow) {
  const rows = listHoldersWithAccounts(db, wave.id);
  const needed = wave.needed ?? 0;
  return {
    needed,
    holders: rows.map(({ holder }) => ({
      name: holder.name,
      key: encodeBase64Url(newTallyKeys().publicKey),
    })),
    serverMode: couldOpenInside(
      needed,
      rows.map(({ holder, account }) => isOutside(holder, account)),
    ),
  };
}

function newCode(): string {
  return encodeBase32(randomBytes(16)).slice(0, CODE_LENGTH);
}

import { randomUUID } from "node:crypto";
import { surveyPath } from "~/addresses";
import { invitationPath, typedCode } from "~/ballot/code";
import { fingerprint } from "~/ballot/manifest";
import { formatInstant } from "~/content/intl";
import { languageOf } from "~/content/language";
import { mailTexts } from "~/content/mail/texts";
import type { Delivery, Mailer } from "~/features/mail/connect-mailer.server";
import { renderMessage } from "~/features/mail/render-message.server";
import { recordAuditEvent } from "~/features/record-audit-event.server";
import type { Database } from "~db/client.server";
import type { AccountRow } from "~db/queries/accounts/accounts.server";
import { listHoldersWithAccounts } from "~db/queries/key-holders.server";
import { findOrganisation, type Relationship } from "~db/queries/organisation.server";
import type { WaveRow } from "~db/queries/waves.server";
import { keepTest, type TestSurvey } from "./kept-tests.server";
import { makeTest } from "./make-test.server";

type Tester = Pick<AccountRow, "id" | "name" | "email" | "language">;

/** Oneself, and whoever holds a key of the wave: the works council is among them where it is asked. */
export function listTesters(db: Database, wave: WaveRow, reader: Tester): Tester[] {
  const holders = listHoldersWithAccounts(db, wave.id).flatMap(({ account }) =>
    account && account.disabledAt === null && account.id !== reader.id ? [account] : [],
  );
  return [reader, ...holders];
}

type Invitation = {
  /** By account. */
  to: string;
  reader: Tester;
  publicUrl: string;
  /** null: nothing is mailed, and the link is for oneself. */
  mailer: Mailer | null;
  now: Date;
};

type InvitedToTest =
  | { ok: true; link: string; sentTo: string | null }
  | { ok: false; reason: "not-planned" | "nobody" }
  | { ok: false; reason: "not-sent"; problem: Extract<Delivery, { ok: false }>["problem"]; link: string };

/**
 * Makes a test survey of a planned wave and invites somebody to it, with the words of a real invitation. Only that it
 * was done is recorded: the survey, its codes and its answers are in no table.
 */
export async function inviteToTest(
  db: Database,
  relationship: Relationship,
  wave: WaveRow,
  { to, reader, publicUrl, mailer, now }: Invitation,
): Promise<InvitedToTest> {
  if (wave.state !== "planned") return { ok: false, reason: "not-planned" };
  const tester = listTesters(db, wave, reader).find(({ id }) => id === to);
  if (!tester || (mailer === null && tester.id !== reader.id)) return { ok: false, reason: "nobody" };
  const test = makeTest(db, relationship, wave, now);
  keepTest(test);
  const subject = `${wave.relationshipId}: ${wave.quarter}`;
  recordAuditEvent(db, { at: now, accountId: reader.id, action: "test survey made", subject });
  const link = publicUrl + invitationPath(test.manifest.wave, 0, test.codes[0]);
  if (mailer === null) return { ok: true, link, sentTo: null };
  const delivery = await mailer.deliver(messageTo(db, tester, test, link, publicUrl));
  return delivery.ok
    ? { ok: true, link, sentTo: tester.email }
    : { ok: false, reason: "not-sent", problem: delivery.problem, link };
}

function messageTo(db: Database, tester: Tester, test: TestSurvey, link: string, publicUrl: string) {
  const organisation = findOrganisation(db);
  const language = languageOf(tester.language) ?? languageOf(organisation?.language) ?? "en";
  const { departments, rules, closesAt, wave } = test.manifest;
  const { onlyTest } = mailTexts(language).texts;
  const message = renderMessage({
    kind: "invitation",
    language,
    name: tester.name,
    organisation: organisation?.name ?? "",
    departments: [departments[0].name, departments[1].name],
    department: departments[0].name,
    invited: departments[0].invited,
    threshold: rules.threshold,
    closes: formatInstant(language, new Date(closesAt)),
    fingerprint: fingerprint(test.manifestHash),
    chain: `${publicUrl}${surveyPath(wave)}`,
    link,
    code: typedCode(wave, 0, test.codes[0]),
    test: onlyTest,
  });
  const messageId = `${randomUUID().replaceAll("-", "")}@${new URL(publicUrl).hostname}`;
  return { to: tester.email, messageId, language, ...message };
}

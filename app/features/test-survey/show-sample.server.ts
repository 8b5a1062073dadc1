import { chainPath, surveyPath } from "~/addresses";
import { formatInstant } from "~/content/intl";
import type { ShownLanguage } from "~/content/language";
import { SURVEY_LANGUAGES } from "~/content/survey/texts";
import { departmentNames } from "~/domain/department-names";
import { drawQrCode } from "~/features/draw-qr-code.server";
import { renderMessage } from "~/features/mail/render-message.server";
import type { DrawnSlips } from "~/features/paper/draw-slips.server";
import type { Database } from "~db/client.server";
import { findOrganisation, type Relationship } from "~db/queries/organisation.server";
import { countRoster } from "~db/queries/roster.server";
import type { WaveRow } from "~db/queries/waves.server";
import { makeTest } from "./make-test.server";

/** Codes and fingerprint exist from opening on. */
const NO_CODE = "....-....-....-....-....-....";
const NO_FINGERPRINT = ".... .... .... .... .... .... .... ....";

type Around = { language: ShownLanguage; publicUrl: string; mailFrom: string | null; reader: string };

/** What people get when a planned wave opens, in their language: the mail or the slip, and what they are promised. */
export function showSample(
  db: Database,
  relationship: Relationship,
  wave: WaveRow,
  { language, publicUrl, mailFrom, reader }: Around,
  now: Date,
) {
  const { promise } = makeTest(db, relationship, wave, now).manifest;
  const spoken = SURVEY_LANGUAGES.find((code) => code === language) ?? "en";
  const closes = formatInstant(language, wave.closesAt);
  const [first, second] = departmentNames(relationship);
  const [invited] = countRoster(db, relationship.id);
  const address = `${publicUrl}${surveyPath(wave.id)}`;
  const mail = renderMessage({
    kind: "invitation",
    language,
    name: reader,
    organisation: findOrganisation(db)?.name ?? "",
    departments: [first, second],
    department: first,
    invited,
    threshold: wave.threshold,
    closes,
    fingerprint: NO_FINGERPRINT,
    chain: `${publicUrl}${chainPath(wave.id)}`,
    link: `${address}#0.....`,
    code: NO_CODE,
  });
  const slip: Pick<DrawnSlips, "sheets" | "address" | "fingerprint" | "closes"> = {
    sheets: [{ department: first, which: "pool", slips: [{ typed: NO_CODE, qr: drawQrCode(address) }] }],
    address,
    fingerprint: NO_FINGERPRINT,
    closes,
  };
  return {
    mail: wave.delivery === "mail" ? { from: mailFrom, subject: mail.subject, text: mail.text } : null,
    slip: wave.delivery === "slips" ? slip : null,
    departments: [first, second] as const,
    promise: promise[spoken] ?? null,
  };
}

export type ShownSample = ReturnType<typeof showSample>;

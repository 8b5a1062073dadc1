import { formatInstant } from "~/content/intl";
import type { ShownLanguage } from "~/content/language";
import { mailTexts } from "~/content/mail/texts";
import type { Database } from "~db/client.server";
import {
  countMail,
  hasOnlyRefusals,
  listRefusedAddresses,
  type MailCount,
  type MailMessage,
} from "~db/queries/mail.server";
import type { WaveRow } from "~db/queries/waves.server";
import { listMailDates } from "./list-mail-dates.server";

export type MailSummary = {
  messages: readonly { message: MailMessage; at: string; sent: number; queued: number; failed: number }[];
  problems: readonly { sentence: string; messages: number }[];
  failed: number;
};

/** How many of each message were sent, wait or failed: counts only, never to whom. */
export function summariseMail(db: Database, wave: WaveRow, language: ShownLanguage): MailSummary {
  const sentences: Readonly<Record<string, string>> = mailTexts(language).texts.problems;
  const counts = countMail(db, wave.id);
  const sum = (rows: readonly MailCount[]) => rows.reduce((total, row) => total + row.people, 0);
  const messages = listMailDates(wave).map(({ message, at }) => {
    const of = (state: MailCount["state"]) =>
      sum(counts.filter((row) => row.message === message && row.state === state));
    return {
      message,
      at: formatInstant(language, at),
      sent: of("sent"),
      queued: of("queued"),
      failed: of("failed"),
    };
  });
  const kinds = [...new Set(counts.map((row) => row.problem))].filter((kind) => kind !== null);
  const problems = kinds.map((kind) => ({
    sentence: sentences[kind] ?? mailTexts(language).texts.problems.other,
    messages: sum(counts.filter((row) => row.problem === kind)),
  }));
  return {
    messages,
    problems,
    failed: sum(counts.filter((row) => row.state === "failed")),
  };
}

export type RefusedAddress = { address: string; correctable: boolean };

/** For those who keep the roster. What the mail server said of an address says nothing of an answer. */
export function refusedAddresses(db: Database, { id, state }: WaveRow): readonly RefusedAddress[] {
  if (state !== "open") return [];
  return listRefusedAddresses(db, id).map(({ id: person, address, corrected }) => ({
    address,
    correctable: !corrected && hasOnlyRefusals(db, person),
  }));
}

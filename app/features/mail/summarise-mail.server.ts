import { formatInstant } from "~/features/format-time.server";
import type { Database } from "~db/client.server";
import { countMail, type MailCount, type MailMessage } from "~db/queries/mail.server";
import type { WaveRow } from "~db/queries/waves.server";
import { mailDates } from "./queue-mail.server";

const PROBLEMS: Readonly<Record<string, string>> = {
  "address-refused":
    "The mail server refused the address. Check the addresses in the roster for the next wave.",
  "message-refused": "The mail server refused the message. Ask the people who run it why.",
  "try-later": "The mail server asked to try later. Tandem does.",
  "sender-refused": "The mail server does not accept the sender. Ask your administrator to check MAIL_FROM.",
  "sign-in-refused":
    "The mail server does not accept our name and password. Ask your administrator to check SMTP_URL.",
  unreachable: "The mail server cannot be reached. Tandem tries again.",
  "rules-changed": "The wave is stopped: its stored rules are not those it opened with.",
  "key-missing": "The key file of this wave is missing. Ask the people who run the server.",
};

export type MailSummary = {
  messages: readonly { message: MailMessage; at: string; sent: number; queued: number; failed: number }[];
  problems: readonly { sentence: string; messages: number }[];
  failed: number;
};

/** How many of each message were sent, wait or failed: counts only, never to whom. */
export function summariseMail(db: Database, wave: WaveRow): MailSummary {
  const counts = countMail(db, wave.id);
  const sum = (rows: readonly MailCount[]) => rows.reduce((total, row) => total + row.people, 0);
  const messages = mailDates(wave).map(({ message, at }) => {
    const of = (state: MailCount["state"]) =>
      sum(counts.filter((row) => row.message === message && row.state === state));
    return { message, at: formatInstant(at), sent: of("sent"), queued: of("queued"), failed: of("failed") };
  });
  const kinds = [...new Set(counts.map((row) => row.problem))].filter((kind) => kind !== null);
  const problems = kinds.map((kind) => ({
    sentence: PROBLEMS[kind] ?? "The mail could not be sent.",
    messages: sum(counts.filter((row) => row.problem === kind)),
  }));
  return { messages, problems, failed: sum(counts.filter((row) => row.state === "failed")) };
}

import { ANNOUNCEMENTS } from "~/content/mail/announcements";
import { fill } from "~/content/texts";
import { formatInstant } from "~/features/format-time.server";
import type { Database } from "~db/client.server";
import { findOrganisation, type Relationship } from "~db/queries/organisation.server";
import type { WaveRow } from "~db/queries/waves.server";

const HOW = {
  mail: "Everybody gets a personal link by e-mail.",
  slips: "Everybody draws a slip without a name from the bowl in their department.",
} as const;

/** Ready texts for HR to send in its own name; they hold no link and no code. */
export function writeAnnouncements(db: Database, relationship: Relationship, wave: WaveRow) {
  const organisation = findOrganisation(db);
  const values = {
    organisation: organisation?.name ?? "",
    first: relationship.firstDepartment,
    second: relationship.secondDepartment,
    opens: formatInstant(wave.opensAt),
    closes: formatInstant(wave.closesAt),
    threshold: wave.threshold,
    how: HOW[wave.delivery],
    contact: organisation?.dataProtectionContact ?? "HR or the works council",
  };
  return ANNOUNCEMENTS.map(({ id, title, when, subject, text }) => ({
    id,
    title,
    when,
    subject: fill(subject, values),
    text: text.map((paragraph) => fill(paragraph, values)).join("\n\n"),
  }));
}

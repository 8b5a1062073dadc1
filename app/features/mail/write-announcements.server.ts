import { formatInstant } from "~/content/intl";
import type { ShownLanguage } from "~/content/language";
import { mailTexts } from "~/content/mail/texts";
import { fillFrom } from "~/content/translated";
import { zoneOf } from "~/features/local-time.server";
import type { Database } from "~db/client.server";
import { findOrganisation, type Relationship } from "~db/queries/organisation.server";
import type { WaveRow } from "~db/queries/waves.server";

const ANNOUNCEMENTS = ["before", "open", "thanks", "results"] as const;

/** Ready texts for HR to send in its own name, in the language of those who read them; they hold no link and no code. */
export function writeAnnouncements(
  db: Database,
  relationship: Relationship,
  wave: WaveRow,
  language: ShownLanguage,
) {
  const texts = mailTexts(language).texts.announcements;
  const organisation = findOrganisation(db);
  const say = fillFrom({
    first: relationship.firstDepartment,
    second: relationship.secondDepartment,
    opens: formatInstant(language, wave.opensAt, zoneOf(wave)),
    closes: formatInstant(language, wave.closesAt, zoneOf(wave)),
    threshold: wave.threshold,
    how: texts.how[wave.delivery],
    contact: organisation?.dataProtectionContact ?? texts.contact,
  });
  return ANNOUNCEMENTS.map((id) => ({
    id,
    subject: say(texts[id].subject),
    text: texts[id].text.map((paragraph) => say(paragraph)).join("\n\n"),
  }));
}

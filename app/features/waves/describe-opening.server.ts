import { createHash } from "node:crypto";
import { surveyPath } from "~/addresses";
import { fill } from "~/content/texts";
import { OPENING_TEXTS } from "~/content/waves/opening";
import { isMailAddress } from "~/domain/mail-address";
import { openingByClock, workingDays } from "~/domain/wave";
import { formatInstant, timeZone } from "~/features/format-time.server";
import { mailDates } from "~/features/mail/queue-mail.server";
import type { KeyDirectory } from "~/features/wave-key-file.server";
import { checkOpening, explainRefusal } from "~/features/waves/check-opening.server";
import { invitedCounts } from "~/features/waves/show-wave.server";
import type { Database } from "~db/client.server";
import type { Relationship } from "~db/queries/organisation.server";
import { listRosterEntries } from "~db/queries/roster.server";
import type { WaveRow } from "~db/queries/waves.server";
import { checkLinks, type Links, leadsOnlyHere } from "./check-links.server";

type Installation = { db: Database; keys: KeyDirectory; publicUrl: string; mailFrom: string | null };
export type OpeningProblem = { problem: string; remedy: string };

/**
 * Everything somebody should read before a planned wave opens: who gets what and when, what stands in the way of
 * opening it by hand and on its date, and a stamp of all that, by which a confirmation tells what it confirms.
 */
export function describeOpening(
  { db, keys, publicUrl, mailFrom }: Installation,
  relationship: Relationship,
  wave: WaveRow,
  now: Date,
) {
  const missed = openingByClock(wave, now) === "missed";
  const onDate = wave.opensAt > now ? wave.opensAt : now;
  const onlyHere = leadsOnlyHere(publicUrl);
  const askWhetherHere = onlyHere && wave.delivery === "slips";
  const problems = (at: Date, links: Links): OpeningProblem[] =>
    [checkOpening(db, keys, wave, at, now), checkLinks(wave, links, at)].flatMap((check) =>
      check.ok ? [] : [explainRefusal(db, wave, check)],
    );
  const facts = factsOf(db, relationship, wave, { publicUrl, mailFrom });
  const { opensAt, closesAt, threshold, delivery, quarter, tally, tallyKey } = wave;
  const shown = [facts, +opensAt, +closesAt, threshold, delivery, quarter, tally, tallyKey];
  return {
    missed: missed ? fill(OPENING_TEXTS.missed, { opens: formatInstant(opensAt) }) : null,
    askWhetherHere,
    slipsHint: askWhetherHere ? OPENING_TEXTS.linksSlips : null,
    now: {
      problems: problems(now, { publicUrl, everybodyHere: askWhetherHere }),
      facts: { ...facts, when: whenOf(wave, now, OPENING_TEXTS.opensNow) },
    },
    byItself: {
      problems: problems(onDate, { publicUrl }),
      facts: {
        ...facts,
        when: whenOf(wave, onDate, fill(OPENING_TEXTS.opensBy, { opens: formatInstant(opensAt) })),
      },
    },
    seen: createHash("sha256").update(JSON.stringify(shown)).digest("hex").slice(0, 32),
  };
}

type Opening = ReturnType<typeof describeOpening>;
export type OpeningFacts = Opening["now"]["facts"];

function factsOf(
  db: Database,
  relationship: Relationship,
  wave: WaveRow,
  { publicUrl, mailFrom }: { publicUrl: string; mailFrom: string | null },
) {
  const mail = wave.delivery === "mail";
  const unusable = listRosterEntries(db, relationship.id)
    .map(({ email }) => email)
    .filter((email) => mail && !isMailAddress(email))
    .sort();
  const from = mailFrom ? fill(OPENING_TEXTS.mail, { from: mailFrom }) : OPENING_TEXTS.mailFromMissing;
  return {
    departments: invitedCounts(db, relationship, wave).map(({ name, invited }) => ({ name, invited })),
    gets: [
      mail ? from : OPENING_TEXTS.slips,
      fill(OPENING_TEXTS.links, { link: `${publicUrl}${surveyPath(wave.id)}` }),
    ],
    unusable,
    unreachable:
      unusable.length > 0 ? OPENING_TEXTS.unusable : mail ? OPENING_TEXTS.untested : OPENING_TEXTS.reachable,
  };
}

function whenOf(wave: WaveRow, at: Date, opens: string): string[] {
  const days = workingDays(at, wave.closesAt);
  const counted = days === 1 ? "one working day" : `${days} working days`;
  const closes = fill(OPENING_TEXTS.closes, { closes: formatInstant(wave.closesAt), days: counted });
  const reminders = wave.delivery === "slips" ? [] : mailDates({ opensAt: at, closesAt: wave.closesAt });
  return [
    opens,
    ...reminders.flatMap(({ message, at: on }) =>
      message === "invitation" ? [] : [fill(OPENING_TEXTS.reminder, { on: formatInstant(on) })],
    ),
    closes,
    fill(OPENING_TEXTS.zone, { zone: timeZone() }),
  ];
}

import { createHash } from "node:crypto";
import { surveyPath } from "~/addresses";
import { formatInstant, formatMoment, plural } from "~/content/intl";
import { languageOf, type ShownLanguage } from "~/content/language";
import { fill } from "~/content/translated";
import { wavesTexts } from "~/content/waves/texts";
import { departmentNames } from "~/domain/department-names";
import { LONGEST_EXTENSION } from "~/domain/extension";
import { isMailAddress } from "~/domain/mail-address";
import { mailDates } from "~/domain/mail-dates";
import { canBeGivenGo } from "~/domain/opening-go";
import { openingByClock, workingDays } from "~/domain/wave";
import { timeZone } from "~/features/local-time.server";
import type { KeyDirectory } from "~/features/wave-key-file.server";
import { checkOpening, explainRefusal } from "~/features/waves/check-opening.server";
import { invitedCounts } from "~/features/waves/show-wave.server";
import type { Database } from "~db/client.server";
import { listHolders } from "~db/queries/key-holders.server";
import { findOrganisation, type Relationship } from "~db/queries/organisation.server";
import { listRosterEntries, type RosterEntry } from "~db/queries/roster.server";
import { listOpenedWaves, type WaveRow } from "~db/queries/waves.server";
import { checkLinks, type Links, leadsOnlyHere } from "./check-links.server";
import { audienceOfPair, keptAudience } from "./choose-instrument.server";

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
  language: ShownLanguage,
) {
  const texts = wavesTexts(language).texts.opening;
  const missed = openingByClock(wave, now) === "missed";
  const onDate = wave.opensAt > now ? wave.opensAt : now;
  const onlyHere = leadsOnlyHere(publicUrl);
  const askWhetherHere = onlyHere && wave.delivery === "slips";
  const problems = (at: Date, links: Links): OpeningProblem[] =>
    [checkOpening(db, keys, wave, at, now), checkLinks(wave, links, at)].flatMap((check) =>
      check.ok ? [] : [explainRefusal(db, wave, check, language)],
    );
  const facts = factsOf(db, relationship, wave, { publicUrl, mailFrom, language });
  const { opensAt, closesAt, threshold, delivery, quarter, needed } = wave;
  const holders = listHolders(db, wave.id);
  const opens = { opens: formatMoment(language, opensAt) };
  const opensBy = fill(wave.asksGo ? texts.opensWithGo : texts.opensBy, opens);
  const shown = [facts, +opensAt, +closesAt, threshold, delivery, quarter, needed, holders, wave.asksGo];
  const go = canBeGivenGo(wave, now);
  return {
    missed: missed ? fill(texts.missed, { opens: formatInstant(language, opensAt) }) : null,
    askWhetherHere,
    slipsHint: askWhetherHere ? texts.linksSlips : null,
    now: {
      problems: problems(now, { publicUrl, everybodyHere: askWhetherHere }),
      facts: { ...facts, when: whenOf(wave, now, texts.opensNow, language) },
    },
    /** What giving the go does, where it is awaited. */
    go: go ? fill(texts.goDoes, { opens: formatInstant(language, opensAt) }) : null,
    byItself: {
      problems: [
        ...(go ? [explainRefusal(db, wave, { ok: false, reason: "go-awaited" }, language)] : []),
        ...problems(onDate, { publicUrl }),
      ],
      facts: {
        ...facts,
        when: [
          ...whenOf(wave, onDate, opensBy, language),
          ...(wave.goGivenAt ? [fill(texts.goGiven, { at: formatInstant(language, wave.goGivenAt) })] : []),
        ],
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
  around: { publicUrl: string; mailFrom: string | null; language: ShownLanguage },
) {
  const { publicUrl, mailFrom, language } = around;
  const texts = wavesTexts(language).texts.opening;
  const mail = wave.delivery === "mail";
  const roster = listRosterEntries(db, relationship.id);
  const unusable = mail ? whyUnreachable(roster, language) : [];
  const opened = listOpenedWaves(db, relationship.id).filter(({ id }) => id !== wave.id);
  const audience = audienceOfPair(relationship, opened);
  const from = mailFrom ? fill(texts.mail, { from: mailFrom }) : texts.mailFromMissing;
  return {
    departments: invitedCounts(db, relationship, wave).map(({ name, invited, paper = 0 }) => ({
      name,
      invited,
      paper,
    })),
    spoken: whoReadsWhat(roster, relationship, findOrganisation(db)?.language ?? null),
    asked: [texts.asked[audience], ...(keptAudience(opened) === null ? [texts.askedByName] : [])],
    gets: [mail ? from : texts.slips, fill(texts.links, { link: `${publicUrl}${surveyPath(wave.id)}` })],
    unusable,
    unreachable: unusable.length > 0 ? texts.unusable : mail ? texts.untested : texts.reachable,
  };
}

/** How many of a department are written to in each language. */
export type SpokenIn = { name: string; languages: readonly { language: ShownLanguage; people: number }[] };

/** In which languages each department is written to. */
function whoReadsWhat(
  roster: readonly RosterEntry[],
  relationship: Relationship,
  organisation: string | null,
): SpokenIn[] {
  return departmentNames(relationship).flatMap((name, index) => {
    const counts = new Map<ShownLanguage, number>();
    for (const person of roster.filter(({ departmentIndex }) => departmentIndex === index)) {
      const spoken = languageOf(person.language) ?? languageOf(organisation) ?? "en";
      counts.set(spoken, (counts.get(spoken) ?? 0) + 1);
    }
    const languages = [...counts].map(([language, people]) => ({ language, people }));
    return languages.length === 0 ? [] : [{ name, languages }];
  });
}

/** Those who have no address are counted, as nobody knows them by one. */
function whyUnreachable(roster: readonly RosterEntry[], language: ShownLanguage): string[] {
  const { opening: texts, page } = wavesTexts(language).texts;
  const button = page.wave.paper.spareSlips;
  const wrong = roster.map(({ email }) => email).filter((email) => !isMailAddress(email));
  const none = wrong.filter((email) => email.trim() === "").length;
  return [
    ...(none > 0 ? [plural(language, texts.noAddress, none, { button })] : []),
    ...wrong
      .filter((email) => email.trim() !== "")
      .sort()
      .map((address) => fill(texts.noMailAddress, { address })),
  ];
}

function whenOf(wave: WaveRow, at: Date, opens: string, language: ShownLanguage): string[] {
  const texts = wavesTexts(language).texts.opening;
  const days = workingDays(at, wave.closesAt);
  const closes = plural(language, texts.closes, days, {
    closes: formatMoment(language, wave.closesAt),
    latest: formatMoment(language, new Date(+wave.closesAt + LONGEST_EXTENSION)),
  });
  const reminders = wave.delivery === "slips" ? [] : mailDates({ opensAt: at, closesAt: wave.closesAt });
  return [
    opens,
    ...reminders.flatMap(({ message, at: on }) =>
      message === "invitation" ? [] : [fill(texts.reminder, { on: formatMoment(language, on) })],
    ),
    closes,
    fill(texts.zone, { zone: timeZone() }),
  ];
}

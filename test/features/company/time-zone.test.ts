import { afterEach, expect, test } from "vitest";
import { formatInstant } from "~/content/intl";
import { changeOrganisation, showOrganisationSettings } from "~/features/company/change-organisation.server";
import { keepTimeIn, timeZone, toLocalInput, zoneOf } from "~/features/local-time.server";
import type { OutgoingMail } from "~/features/mail/connect-mailer.server";
import { queueDueMail } from "~/features/mail/queue-mail.server";
import { sendDueMail } from "~/features/mail/send-mail.server";
import { writeAnnouncements } from "~/features/mail/write-announcements.server";
import { drawSlips } from "~/features/paper/draw-slips.server";
import { findSurveyState, showSurveyPage } from "~/features/survey/show-page.server";
import { openWave } from "~/features/waves/open-wave.server";
import { showWave } from "~/features/waves/show-wave.server";
import { writeWaveCalendar } from "~/features/waves/write-calendar.server";
import { updateWave, type WaveRow } from "~db/queries/waves.server";
import { auditEvent } from "~db/schema";
import { type Company, company, plannedWave, reload } from "../../support/company";

const URL = "https://tandem.brandt.example";
let own: Company;

afterEach(() => {
  own.end();
  keepTimeIn(null);
});

function choose(zone: string, now = new Date()): void {
  const settings = showOrganisationSettings(own.db);
  if (!settings) throw new Error("no organisation");
  changeOrganisation(own.db, { ...settings, timeZone: zone }, { accountId: "admin", now });
}

/** What everybody is told about the end of a wave, by each way that says it. */
async function endAsSaid(wave: WaveRow, now: Date): Promise<Record<string, string | undefined>> {
  const { db, keys, relationship } = own;
  const sent: OutgoingMail[] = [];
  const deliver = async (mail: OutgoingMail) => {
    sent.push(mail);
    return { ok: true } as const;
  };
  db.$client.exec("delete from mail_queue");
  queueDueMail(db, wave, "tandem.brandt.example", now);
  await sendDueMail(db, keys, { publicUrl: URL, deliver, close: () => {} }, now);
  const by = { accountId: "admin", now };
  const slips = await drawSlips(db, keys, wave, { part: 1, publicUrl: URL, language: "en", by });
  const survey = findSurveyState(db, keys, wave.id, now);
  if (!slips.ok || survey.kind !== "open") throw new Error("the wave is not open");
  const page = showSurveyPage(
    survey.readManifest(),
    survey.manifestHash,
    "en",
    survey.extended,
    survey.timeZone,
  );
  const said = /[A-Z]\w+day \d+ \w+ \d+ at \d\d:\d\d \([\w/]+\)/;
  return {
    mail: said.exec(sent[0]?.text ?? "")?.[0],
    slips: slips.closes,
    page: formatInstant("en", new Date(page.closesAt), page.timeZone),
    announcement: said.exec(writeAnnouncements(db, relationship, wave, "en")[1]?.text ?? "")?.[0],
    hr: showWave(db, keys, relationship, wave, now, "en").closes,
  };
}

test("an open wave is said in the zone in which it was announced, in the same words everywhere", async () => {
  own = company([6, 7]);
  choose("Europe/Berlin");
  const opensAt = new Date("2026-02-02T07:00:00Z");
  const planned = plannedWave(own.db, { opensAt, closesAt: new Date("2026-02-13T17:00:00Z") });
  await openWave(own.db, own.keys, planned.id, opensAt);
  const now = new Date("2026-02-03T07:00:00Z");
  const before = await endAsSaid(reload(own.db, planned), now);
  expect([...new Set(Object.values(before))]).toEqual(["Friday 13 February 2026 at 18:00 (Europe/Berlin)"]);
  const calendar = writeWaveCalendar(own.db, own.relationship, { now, url: URL }, "en");
  expect(calendar).toContain("DTSTART:20260213T170000Z");
  choose("Pacific/Kiritimati");
  expect(await endAsSaid(reload(own.db, planned), now)).toEqual(before);
  expect(writeWaveCalendar(own.db, own.relationship, { now, url: URL }, "en")).toContain(
    "DTSTART:20260213T170000Z",
  );
});

test("a wave from before there was a setting keeps the zone that the machine had when another is chosen", async () => {
  own = company([6, 7]);
  keepTimeIn("America/Sao_Paulo");
  const planned = plannedWave(own.db);
  await openWave(own.db, own.keys, planned.id, planned.opensAt);
  updateWave(own.db, planned.id, { timeZone: null });
  choose("Asia/Kolkata");
  expect(timeZone()).toBe("Asia/Kolkata");
  expect(zoneOf(reload(own.db, planned))).toBe("America/Sao_Paulo");
});

test("a planned wave keeps its moment, and a zone that nobody chose is no change", () => {
  own = company([6, 7]);
  choose("Europe/Berlin");
  const planned = plannedWave(own.db, { opensAt: new Date("2026-06-01T06:00:00Z") });
  choose("Asia/Kolkata");
  const { opensAt, timeZone: said } = reload(own.db, planned);
  expect([opensAt.toISOString(), toLocalInput(opensAt), said]).toEqual([
    "2026-06-01T06:00:00.000Z",
    "2026-06-01T11:30",
    null,
  ]);
  choose("Asia/Kolkata");
  const trail = own.db.select().from(auditEvent).all();
  expect(trail.map(({ subject }) => subject)).toEqual(["time zone Europe/Berlin", "time zone Asia/Kolkata"]);
});

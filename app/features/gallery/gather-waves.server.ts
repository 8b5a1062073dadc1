import { chainPath } from "~/addresses";
import { GALLERY } from "~/content/gallery/en";
import { formatInstant } from "~/content/intl";
import { paperBallotTexts } from "~/content/paper/ballot/texts";
import { noticeTexts } from "~/content/paper/notice/texts";
import { DAY } from "~/domain/durations";
import { defaultWaveDates } from "~/domain/wave";
import { writeAnnouncements } from "~/features/mail/write-announcements.server";
import { countSlips, drawSlips } from "~/features/paper/draw-slips.server";
import { findPromise } from "~/features/survey/find-promise.server";
import { listChain } from "~/features/survey/list-chain.server";
import { findSurveyState, showSurveyPage } from "~/features/survey/show-page.server";
import { describeOpening } from "~/features/waves/describe-opening.server";
import { describeWaves } from "~/features/waves/describe-waves.server";
import { openWave } from "~/features/waves/open-wave.server";
import { planWave } from "~/features/waves/plan-wave.server";
import { prepareWaveForm } from "~/features/waves/prepare-form.server";
import { showWave } from "~/features/waves/show-wave.server";
import { findWave, updateWave } from "~db/queries/waves.server";
import { type Around, absent, addPair, addPeople, NOW } from "./tell-story.server";

type Plan = { delivery: "mail" | "slips"; byServer: boolean; people: readonly number[] };

/** Waves that run, and all the paper that belongs to them. */
export async function gatherWaves(around: Around) {
  const planned = plan(around, "planned", { delivery: "slips", byServer: false, people: [14, 12] });
  const blocked = plan(around, "blocked", { delivery: "mail", byServer: true, people: [] });
  const mailed = await open(around, "open", "mail");
  const onPaper = await open(around, "slips", "slips");
  return {
    planned: planned.describe(),
    blocked: blocked.describe(),
    form: prepareWaveForm(around.db, planned.relationship, planned.row(), true, NOW),
    list: describeWaves(around.db, "open", NOW, "en"),
    mailed: mailed.page(),
    onPaper: onPaper.page(),
    announcements: writeAnnouncements(around.db, mailed.relationship, mailed.row(), "en"),
    ...(await gatherPaper(around, onPaper)),
    stopped: stop(around, mailed),
  };
}

type Running = ReturnType<typeof plan> & { during: Date; page: () => ReturnType<typeof showWave> };

function plan({ db, keys, accountId }: Around, id: string, { delivery, byServer, people }: Plan) {
  const relationship = addPair(db, id, false);
  addPeople(db, id, people);
  const { quarter, opensAt, closesAt } = defaultWaveDates(new Date(NOW.getTime() + 10 * DAY));
  const holder = { accountId, name: GALLERY.people.trustee, outside: true };
  const committee = byServer ? { needed: 0, holders: [] } : { needed: 1, holders: [holder] };
  const dates = { quarter, opensAt, closesAt };
  const made = planWave(db, id, { ...dates, threshold: 5, delivery, committee }, NOW);
  if (!made.ok) throw new Error(JSON.stringify(made.problems));
  const row = () => findWave(db, made.id) ?? absent();
  const shownBy = { db, keys, publicUrl: GALLERY.publicUrl, mailFrom: GALLERY.people.facilitator.email };
  const describe = () => ({
    wave: showWave(db, keys, relationship, row(), NOW, "en"),
    opening: describeOpening(shownBy, relationship, row(), NOW, "en"),
  });
  return { relationship, row, describe };
}

async function open(around: Around, id: string, delivery: "mail" | "slips"): Promise<Running> {
  const { db, keys } = around;
  const planned = plan(around, id, { delivery, byServer: true, people: [14, 12] });
  const { opensAt } = planned.row();
  const opened = await openWave(db, keys, planned.row().id, opensAt);
  if (!opened.ok) throw new Error(opened.reason);
  const during = new Date(opensAt.getTime() + DAY);
  const page = () => showWave(db, keys, planned.relationship, planned.row(), during, "en");
  return { ...planned, during, page };
}

async function gatherPaper({ db, keys, accountId }: Around, { row, page, during }: Running) {
  const wave = row();
  const state = findSurveyState(db, keys, wave.id, during);
  const drawn = await drawSlips(db, keys, wave, {
    part: 1,
    publicUrl: GALLERY.publicUrl,
    language: "en",
    by: { accountId, now: during },
  });
  const chain = listChain(db, keys, wave.id);
  if (state.kind !== "open" || !drawn.ok || !chain.ok) return absent();
  const shown = page();
  return {
    slips: drawn,
    kinds: countSlips(wave),
    survey: showSurveyPage(state.readManifest(), state.manifestHash, "en"),
    ballotWords: paperBallotTexts("en").texts,
    chain: { links: chain.links, wave: wave.id },
    notice: {
      words: noticeTexts("en").texts,
      organisation: GALLERY.company,
      quarter: wave.quarter,
      opens: formatInstant("en", wave.opensAt),
      closes: formatInstant("en", wave.closesAt),
      zone: shown.zone,
      corrected: 1,
      departments: shown.departments,
      delivery: shown.delivery,
      fingerprint: shown.fingerprint,
      tally: shown.tally,
      promise: findPromise(wave, "en"),
      chain: `${GALLERY.publicUrl}${chainPath(wave.id)}`,
    },
  };
}

/** As if somebody had changed what the wave opened with. */
function stop({ db }: Around, { row, page }: Running) {
  updateWave(db, row().id, { threshold: 7 });
  return page();
}

import { GALLERY } from "~/content/gallery/en";
import { findAgenda, findRunningMeeting } from "~/features/meeting/find-meeting.server";
import { askPhone } from "~/features/meeting/give-guess.server";
import { showMeeting } from "~/features/meeting/show-meeting.server";
import { startMeeting } from "~/features/meeting/start-meeting.server";
import { showScreen } from "~/features/meeting/steer-meeting.server";
import { showAgreements } from "~/features/plan/list-agreements.server";
import { recordAgreement } from "~/features/plan/record-agreement.server";
import { type Around, absent, NOW, type Story } from "./tell-story.server";

/** A meeting, each kind of screen once, and what phones are asked on the way. */
export function gatherMeeting({ db, accountId }: Around, { relationship, waves }: Story) {
  const wave = waves.at(-1) ?? absent();
  const shown = () =>
    showMeeting(db, relationship, wave, {
      now: NOW,
      publicUrl: GALLERY.publicUrl,
      language: "en",
      reader: "en",
    });
  const ready = shown();
  const agenda = findAgenda(db, wave) ?? absent();
  const topic = agenda.topics.shown[0] ?? absent();
  recordAgreement(db, wave, { topic, ...GALLERY.agreement }, NOW);
  startMeeting(db, wave, { accountId, now: NOW });
  const code = findRunningMeeting(db, wave)?.row.joinCode ?? "";
  const kinds = agenda.screens.filter(
    ({ kind }, index, all) => all.findIndex((other) => other.kind === kind) === index,
  );
  const steps = kinds.map(({ id }) => {
    showScreen(db, wave, id, NOW);
    return { id, shown: shown(), phone: askPhone(db, code) };
  });
  return { ready, code, steps, agreements: showAgreements(db, relationship, wave, "en").agreements };
}

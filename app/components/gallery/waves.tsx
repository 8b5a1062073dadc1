import { wavePath } from "~/addresses";
import { CopyText } from "~/components/copy-text";
import { WaveEndForm } from "~/components/waves/end-form";
import { WaveForm } from "~/components/waves/form";
import { WaveOpen } from "~/components/waves/open";
import { OpeningGo } from "~/components/waves/opening-go";
import { OpeningProblems, OpeningSummary } from "~/components/waves/opening-summary";
import { WavePlanned } from "~/components/waves/planned";
import { WaveStopped } from "~/components/waves/stopped";
import { WaveTable } from "~/components/waves/table";
import { GALLERY } from "~/content/gallery/en";
import type { Gallery } from "~/features/gallery/build-gallery.server";
import { Specimen } from "./specimen";

const { states } = GALLERY;
export const NOWHERE = wavePath("components", "none");
/** As if everybody it is handed out to reads English. */
export const PEOPLE = {
  language: "en",
  chosen: "en",
  spoken: ["de", "fr"],
  inEnglish: [],
  texts: {},
} as const;
const RIGHTS = {
  refused: [{ address: GALLERY.people.hr.email, correctable: true }],
  correction: { fields: {}, problem: GALLERY.problem },
  path: NOWHERE,
  maySteer: true,
  mayReadReport: true,
  mayPrintSlips: true,
  mayEnterPaper: true,
  holdsTallyKey: true,
  ownHolder: 0,
};
const PROBLEMS = {
  quarter: GALLERY.problem,
  opensAt: GALLERY.problem,
  closesAt: GALLERY.problem,
  threshold: GALLERY.problem,
  quorum: GALLERY.problem,
  "holder-0-account": GALLERY.problem,
  "holder-1-name": GALLERY.problem,
  firstPaper: GALLERY.problem,
};

type Running = Gallery["running"];

export function GalleryWaves({ running }: { running: Running }) {
  const { possibleHolders } = running.form;
  const form = {
    ...running.form.form,
    accounts: possibleHolders.map(({ id, name }) => ({ id, label: name })),
  };
  const fields = { ...running.form.fields, quorum: "3/2" };
  return (
    <section>
      <h2>{GALLERY.waves}</h2>
      <Specimen of="WaveTable" state={states.filled}>
        <WaveTable waves={running.list.waves} relationshipId="components" />
      </Specimen>
      <Specimen of="WaveForm" state={`${states.filled}, ${states.wrong}`}>
        <WaveForm data={form} fields={fields} errors={{}} button={GALLERY.button} />
        <WaveForm
          data={{ ...form, mailPossible: false }}
          fields={fields}
          errors={PROBLEMS}
          button={GALLERY.button}
        />
      </Specimen>
      <Specimen of="OpeningGo" state={states.plain}>
        <OpeningGo seen="" explained={GALLERY.value} />
      </Specimen>
      <Planned of={running.planned} state={states.filled} />
      <Planned of={running.blocked} state={states.wrong} />
      <Specimen of="WaveOpen" state={GALLERY.byMail}>
        <WaveOpen wave={running.mailed} {...RIGHTS} />
      </Specimen>
      <Specimen of="WaveOpen" state={GALLERY.onPaper}>
        <WaveOpen wave={running.onPaper} {...RIGHTS} />
      </Specimen>
      <Specimen of="WaveStopped" state={states.wrong}>
        {running.stopped.stopped ? (
          <WaveStopped stopped={running.stopped.stopped} path={NOWHERE} maySteer />
        ) : null}
      </Specimen>
      <Ending />
      {running.announcements.map(({ id, subject, text }) => (
        <Specimen key={id} of="CopyText" state={id}>
          <CopyText id={`announcement-${id}`} label={subject} text={text} />
        </Specimen>
      ))}
    </section>
  );
}

function Planned({ of: { wave, opening }, state }: { of: Running["planned"]; state: string }) {
  const { missed, slipsHint, byItself, now } = opening;
  return (
    <>
      <Specimen of="WavePlanned" state={state}>
        <WavePlanned
          {...RIGHTS}
          wave={wave}
          opening={{ missed, slipsHint, problems: byItself.problems }}
          review={{ facts: byItself.facts, possible: now.problems.length === 0 }}
        />
      </Specimen>
      <Specimen of="OpeningProblems, OpeningSummary" state={state}>
        <OpeningProblems title={GALLERY.value} problems={now.problems} />
        <OpeningSummary facts={now.facts} />
      </Specimen>
    </>
  );
}

function Ending() {
  return (
    <Specimen of="WaveEndForm" state={`${states.plain}, ${states.wrong}`}>
      <WaveEndForm path={NOWHERE} confirm={null} error={undefined} button={GALLERY.button} danger={false} />
      <WaveEndForm
        path={NOWHERE}
        confirm={GALLERY.sentence}
        error={GALLERY.problem}
        button={GALLERY.danger}
        danger
      />
    </Specimen>
  );
}

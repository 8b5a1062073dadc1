import { InterventionActions, InterventionState } from "~/components/interventions/actions";
import { InterventionFilterForm } from "~/components/interventions/filter";
import { InterventionForm } from "~/components/interventions/form";
import { InterventionHistory } from "~/components/interventions/history";
import { InterventionRemoval } from "~/components/interventions/removal";
import { InterventionSheet } from "~/components/interventions/sheet";
import { InterventionWorksheet } from "~/components/interventions/worksheet";
import { TargetAdvice } from "~/components/target/advice";
import { TargetSignals } from "~/components/target/signals";
import { TimelineNoteForm } from "~/components/trends/note-form";
import { GALLERY } from "~/content/gallery/en";
import type { Gallery } from "~/features/gallery/build-gallery.server";
import { Specimen } from "./specimen";

const { states } = GALLERY;
const FORMS: readonly { state: string; errors: Readonly<Record<string, string>> }[] = [
  { state: states.filled, errors: {} },
  { state: states.wrong, errors: { name: GALLERY.problem, purpose: GALLERY.problem } },
];
const NO_FILTER = { text: "", dimension: "", stage: "", minutes: "", origin: "" };

export function GalleryInterventions({ shown }: { shown: Gallery["company"]["intervention"] }) {
  const { intervention, facts, items, worksheet, draft, choices, history } = shown;
  const { id } = intervention;
  return (
    <section data-specimen={GALLERY.intervention}>
      <h2>{GALLERY.intervention}</h2>
      <Specimen of="InterventionSheet" state={states.filled}>
        <InterventionSheet intervention={intervention} facts={facts} items={items} />
      </Specimen>
      <Specimen of="InterventionWorksheet" state={states.filled}>
        {worksheet ? <InterventionWorksheet worksheet={worksheet} /> : null}
      </Specimen>
      <Specimen of="InterventionFilterForm" state={states.empty}>
        <InterventionFilterForm fields={NO_FILTER} topics={shown.topics} />
      </Specimen>
      <Specimen of="InterventionHistory" state={states.filled}>
        <InterventionHistory history={history} />
      </Specimen>
      {[true, false].map((own) => (
        <Specimen
          key={String(own)}
          of="InterventionState, InterventionActions"
          state={own ? states.own : states.ofCatalogue}
        >
          <InterventionState own={own} hidden={own} done="changed" />
          <InterventionActions id={id} own={own} hidden={own} />
          <InterventionRemoval id={id} planned={own} hidden={!own} />
        </Specimen>
      ))}
      {FORMS.map(({ state, errors }) => (
        <Specimen key={state} of="InterventionForm" state={state}>
          <InterventionForm draft={draft} errors={errors} choices={choices} cancel="/components" />
        </Specimen>
      ))}
    </section>
  );
}

export function GalleryTarget({ target }: { target: Gallery["company"]["target"] }) {
  return (
    <section>
      <h2>{GALLERY.areas.target}</h2>
      <Specimen of="TargetAdvice" state={states.filled}>
        {target.latest ? <TargetAdvice entry={target.latest} /> : null}
      </Specimen>
      <Specimen of="TargetSignals" state={states.filled}>
        <TargetSignals asked={target.asked} signals={target.signals} />
      </Specimen>
      <Specimen of="TimelineNoteForm" state={`${states.empty}, ${states.wrong}`}>
        <TimelineNoteForm button={GALLERY.button} errors={{}} fields={{}} />
        <TimelineNoteForm
          button={GALLERY.button}
          errors={{ happenedOn: GALLERY.problem, text: GALLERY.problem }}
          fields={{ text: GALLERY.long }}
        />
      </Specimen>
    </section>
  );
}

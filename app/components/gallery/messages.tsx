import { NameMark } from "~/components/chart-mark";
import { ErrorSummary } from "~/components/error-summary";
import { PlainList } from "~/components/plain-list";
import { WaveStateTag } from "~/components/waves/state";
import { WideTable } from "~/components/wide-table";
import { GALLERY } from "~/content/gallery/en";
import type { WaveState } from "~/domain/wave";
import { Specimen } from "./specimen";

const { states } = GALLERY;
const WAVE_STATES: readonly WaveState[] = ["planned", "open", "closing", "closed", "cancelled"];
const COLUMNS = ["2025-Q1", "2025-Q2", "2025-Q3", "2025-Q4", "2026-Q1", "2026-Q2", "2026-Q3", "2026-Q4"];

export function GalleryMessages() {
  return (
    <section>
      <h2>{GALLERY.messages}</h2>
      {["", "good", "warn", "bad"].map((kind) => (
        <Specimen key={kind} of={kind === "" ? ".message" : `.message.${kind}`} state={states.plain}>
          <div className={`message ${kind}`}>
            <h2>{GALLERY.value}</h2>
            <p>{GALLERY.sentence}</p>
          </div>
        </Specimen>
      ))}
      <Specimen of="ErrorSummary" state={states.wrong}>
        <ErrorSummary errors={{ "text-3": GALLERY.problem, "": GALLERY.sentence }} />
      </Specimen>
      <Specimen of=".card" state={states.plain}>
        <div className="card">
          <h3>{GALLERY.value}</h3>
          <p>{GALLERY.sentence}</p>
        </div>
      </Specimen>
      <h2>{GALLERY.lists}</h2>
      <Specimen of="PlainList" state={`${states.plain}, ${states.checked}`}>
        <PlainList title={GALLERY.value} items={[GALLERY.sentence, GALLERY.hint, GALLERY.long]} />
        <PlainList title={GALLERY.value} items={[GALLERY.sentence, GALLERY.hint, GALLERY.long]} check />
      </Specimen>
      <Specimen of="WideTable" state={states.long}>
        <WideTable label={GALLERY.value}>
          <table>
            <thead>
              <tr>
                <th scope="col">{GALLERY.label}</th>
                {COLUMNS.map((quarter) => (
                  <th key={quarter} scope="col">
                    {quarter}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              <tr>
                <th scope="row">{GALLERY.long}</th>
                {COLUMNS.map((quarter, index) => (
                  <td key={quarter}>{index === 4 ? <span className="withheld">-</span> : 42 + index}</td>
                ))}
              </tr>
            </tbody>
          </table>
        </WideTable>
      </Specimen>
      <h2>{GALLERY.marks}</h2>
      <Specimen of="WaveStateTag" state={WAVE_STATES.join(", ")}>
        <p className="cluster">
          {WAVE_STATES.map((state) => (
            <WaveStateTag key={state} state={state} word={state} />
          ))}
        </p>
      </Specimen>
      <Specimen of="NameMark" state={states.plain}>
        <p>
          <NameMark kind="both" /> <NameMark kind="first" /> <NameMark kind="second" />
        </p>
      </Specimen>
    </section>
  );
}

import type { ReactNode } from "react";
import { InterventionWorksheet } from "~/components/interventions/worksheet";
import { PlainList } from "~/components/plain-list";
import { MEETING_MATERIALS } from "~/content/meeting/result-meeting";
import type { PrintedKit } from "~/features/plan/show-printed-kit.server";
import { PrintActions, PrintBlankActions } from "./print-actions";
import { PrintAgreements } from "./print-agreements";
import { PrintNumbers } from "./print-numbers";
import { PrintResult } from "./print-result";
import { PrintRunSheet } from "./print-run-sheet";
import { PrintSignOff } from "./print-sign-off";
import { PrintTimetable } from "./print-timetable";
import { PrintTitleBlock } from "./print-title-block";

type PrintKitProps = { kit: PrintedKit; paper: "a4" | "letter" | null };

/** A table only because its head is what browsers repeat on every page. */
export function PrintKit({ kit, paper }: PrintKitProps) {
  const planned = kit.actions.length > 0;
  return (
    <table className={`print-kit${paper ? ` paper-${paper}` : ""}`} role="presentation">
      <thead>
        <tr>
          <td>
            <PrintTitleBlock heading={kit.heading} />
          </td>
        </tr>
      </thead>
      <tbody>
        <tr>
          <td>
            <PrintResult kit={kit} />
            {kit.report.withheld ? (
              <PrintNumbers kit={kit} />
            ) : (
              <Part title="What stands out, and the numbers">
                <PrintNumbers kit={kit} />
              </Part>
            )}
            <Part title="The meeting: one hour, both departments">
              <PlainList check title="Bring along" items={MEETING_MATERIALS} />
              <PrintTimetable steps={kit.meeting} />
            </Part>
            <Part title="Action sheet">
              <PrintAgreements agreements={kit.agreements} />
              {planned ? (
                <PrintActions kit={kit} />
              ) : (
                <PrintBlankActions kit={kit} lead="Nothing is chosen yet. Write down what you agree on." />
              )}
              <PrintSignOff kit={kit} />
            </Part>
            {kit.interventions.map((intervention) => (
              <Part key={intervention.id} title={intervention.name}>
                <PrintRunSheet intervention={intervention} departments={kit.departments} />
              </Part>
            ))}
            {kit.worksheets.map((worksheet) => (
              <Part key={worksheet.id} title={`Worksheet: ${worksheet.title}`}>
                <InterventionWorksheet worksheet={worksheet} />
              </Part>
            ))}
            {planned ? (
              <Part title="Blank action sheet">
                <PrintBlankActions kit={kit} lead="What was agreed beyond the plan, or instead of it." />
              </Part>
            ) : null}
          </td>
        </tr>
      </tbody>
    </table>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="print-part">
      <h2>{title}</h2>
      {children}
    </section>
  );
}

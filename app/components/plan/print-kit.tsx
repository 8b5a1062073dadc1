import { Fragment, type ReactNode } from "react";
import { InterventionWorksheet } from "~/components/interventions/worksheet";
import type { PaperSize } from "~/components/paper-choice";
import { PlainList } from "~/components/plain-list";
import { useTexts } from "~/components/texts";
import type { ShownLanguage } from "~/content/language";
import { fill } from "~/content/translated";
import type { PrintedKit } from "~/features/meeting/show-printed-kit.server";
import { PrintActions, PrintBlankActions } from "./print-actions";
import { PrintAgreements } from "./print-agreements";
import { PrintNumbers } from "./print-numbers";
import { PrintResult } from "./print-result";
import { PrintRunSheet } from "./print-run-sheet";
import { PrintSignOff } from "./print-sign-off";
import { PrintTimetable } from "./print-timetable";
import { PrintTitleBlock } from "./print-title-block";

type PrintKitProps = {
  kit: PrintedKit;
  paper: PaperSize;
  /** Gives a run sheet that is not in the people's language the texts of its own. */
  inLanguage?: (language: ShownLanguage, sheet: ReactNode) => ReactNode;
};

/** A table only because its head is what browsers repeat on every page. */
export function PrintKit({ kit, paper, inLanguage = (_, sheet) => sheet }: PrintKitProps) {
  const texts = useTexts("plan").print;
  const { parts } = texts;
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
              <Part title={parts.numbers}>
                <PrintNumbers kit={kit} />
              </Part>
            )}
            <Part title={parts.meeting}>
              <PlainList check title={texts.bringAlong} items={kit.materials} />
              <PrintTimetable steps={kit.meeting} />
            </Part>
            <Part title={parts.actions}>
              <PrintAgreements agreements={kit.agreements} />
              {planned ? (
                <PrintActions kit={kit} />
              ) : (
                <PrintBlankActions kit={kit} lead={texts.nothingChosen} />
              )}
              <PrintSignOff kit={kit} />
            </Part>
            {kit.runSheets.map(({ intervention, language }) => (
              <Fragment key={intervention.id}>
                {inLanguage(
                  language,
                  <Part title={intervention.name}>
                    <PrintRunSheet intervention={intervention} departments={kit.departments} />
                  </Part>,
                )}
              </Fragment>
            ))}
            {kit.worksheets.map((worksheet) => (
              <Part key={worksheet.id} title={fill(parts.worksheet, { title: worksheet.title })}>
                <InterventionWorksheet worksheet={worksheet} />
              </Part>
            ))}
            {planned ? (
              <Part title={parts.blank}>
                <PrintBlankActions kit={kit} lead={texts.beyondThePlan} />
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

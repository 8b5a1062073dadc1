import { Fragment, type ReactNode } from "react";
import { InterventionWorksheet } from "~/components/interventions/worksheet";
import type { PaperSize } from "~/components/paper-choice";
import { PlainList } from "~/components/plain-list";
import { useTexts } from "~/components/texts";
import type { ShownLanguage } from "~/content/language";
import { fill } from "~/content/translated";
import type { PrintedKit } from "~/features/meeting/show-printed-kit.server";
import { type KitCopies, partsOf } from "./kit-parts";
import { PrintActions, PrintBlankActions } from "./print-actions";
import { PrintAgreements } from "./print-agreements";
import { PrintCover } from "./print-cover";
import { PrintNumbers } from "./print-numbers";
import { PrintResult } from "./print-result";
import { PrintRunSheet } from "./print-run-sheet";
import { PrintSheet } from "./print-sheet";
import { PrintSignOff } from "./print-sign-off";
import { PrintTimetable } from "./print-timetable";

type PrintKitProps = {
  kit: PrintedKit;
  paper: PaperSize;
  copies?: KitCopies;
  /** Gives a run sheet that is not in the people's language the texts of its own. */
  inLanguage?: (language: ShownLanguage, sheet: ReactNode) => ReactNode;
};

/** Sheet after sheet, each as often as it was asked for. */
export function PrintKit({ kit, paper, copies = {}, inLanguage = (_, sheet) => sheet }: PrintKitProps) {
  const texts = useTexts("plan").print;
  const { parts } = texts;
  const { heading } = kit;
  const planned = kit.actions.length > 0;
  const times = (id: string, sheet: ReactNode) =>
    Array.from({ length: copies[id] ?? 1 }, (_, copy) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: copies are all alike
      <Fragment key={`${id} ${copy}`}>{sheet}</Fragment>
    ));
  return (
    <div className={`print-kit${paper ? ` paper-${paper}` : ""}`}>
      {times(
        "cover",
        <PrintSheet heading={heading} title={texts.cover.title}>
          <PrintCover kit={kit} parts={partsOf(kit, texts)} copies={copies} />
        </PrintSheet>,
      )}
      {times(
        "result",
        <PrintSheet heading={heading} title={parts.result} className="tight" promise>
          <PrintResult kit={kit} />
          {kit.report.withheld ? <PrintNumbers kit={kit} /> : null}
        </PrintSheet>,
      )}
      {kit.report.withheld
        ? null
        : times(
            "numbers",
            <PrintSheet heading={heading} title={parts.numbers} promise>
              <Part title={parts.numbers}>
                <PrintNumbers kit={kit} />
              </Part>
            </PrintSheet>,
          )}
      {times(
        "meeting",
        <PrintSheet heading={heading} title={parts.meeting}>
          <Part title={parts.meeting}>
            <PlainList check title={texts.bringAlong} items={kit.materials} />
            <PrintTimetable steps={kit.meeting} />
          </Part>
        </PrintSheet>,
      )}
      {times(
        "actions",
        <PrintSheet heading={heading} title={parts.actions}>
          <Part title={parts.actions}>
            <PrintAgreements agreements={kit.agreements} />
            {planned ? (
              <PrintActions kit={kit} signed={<PrintSignOff kit={kit} />} />
            ) : (
              <PrintBlankActions kit={kit} lead={texts.nothingChosen} signed={<PrintSignOff kit={kit} />} />
            )}
          </Part>
        </PrintSheet>,
      )}
      {kit.runSheets.map(({ intervention, language }) => (
        <Fragment key={intervention.id}>
          {times(
            `run-${intervention.id}`,
            inLanguage(
              language,
              <PrintSheet heading={heading} title={intervention.name} className="tight run-sheet-page">
                <Part title={intervention.name}>
                  <PrintRunSheet intervention={intervention} departments={kit.departments} />
                </Part>
              </PrintSheet>,
            ),
          )}
        </Fragment>
      ))}
      {kit.worksheets.map((worksheet) => {
        const title = fill(parts.worksheet, { title: worksheet.title });
        return times(
          `sheet-${worksheet.id}`,
          <PrintSheet
            heading={heading}
            title={title}
            className={worksheet.landscape ? "to-write-on landscape" : "to-write-on tight"}
          >
            <Part title={title}>
              <InterventionWorksheet worksheet={worksheet} />
            </Part>
          </PrintSheet>,
        );
      })}
      {planned
        ? times(
            "blank",
            <PrintSheet heading={heading} title={parts.blank}>
              <Part title={parts.blank}>
                <PrintBlankActions kit={kit} lead={texts.beyondThePlan} />
              </Part>
            </PrintSheet>,
          )
        : null}
    </div>
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

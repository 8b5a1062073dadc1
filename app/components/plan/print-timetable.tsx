import { useTexts } from "~/components/texts";
import { fill } from "~/content/translated";
import type { RunSheetStep } from "~/domain/interventions/intervention";

type PrintTimetableProps = {
  steps: readonly RunSheetStep[];
  /** What and how in one column, where another stands beside it. */
  narrow?: boolean;
};

/** A timed agenda with the minute at which each step begins. */
export function PrintTimetable({ steps, narrow = false }: PrintTimetableProps) {
  const texts = useTexts("plan").print.timetable;
  const starts = steps.map((_, index) =>
    steps.slice(0, index).reduce((minutes, step) => minutes + step.minutes, 0),
  );
  return (
    <table className={narrow ? "timetable narrow" : "timetable"}>
      <thead>
        <tr>
          <th scope="col">{texts.minute}</th>
          {narrow ? null : <th scope="col">{texts.what}</th>}
          <th scope="col">{narrow ? texts.whatAndHow : texts.how}</th>
        </tr>
      </thead>
      <tbody>
        {steps.map((step, index) => (
          <tr key={step.what}>
            <td>
              {fill(texts.minutes, { start: starts[index] ?? 0, end: (starts[index] ?? 0) + step.minutes })}
            </td>
            {narrow ? (
              <td>
                <strong>{step.what}</strong>
                <br />
                {step.how}
              </td>
            ) : (
              <>
                <th scope="row">{step.what}</th>
                <td>{step.how}</td>
              </>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

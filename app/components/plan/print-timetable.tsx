import { useTexts } from "~/components/texts";
import { fill } from "~/content/translated";
import type { RunSheetStep } from "~/domain/interventions/intervention";

/** A timed agenda with the minute at which each step begins. */
export function PrintTimetable({ steps }: { steps: readonly RunSheetStep[] }) {
  const texts = useTexts("plan").print.timetable;
  const starts = steps.map((_, index) =>
    steps.slice(0, index).reduce((minutes, step) => minutes + step.minutes, 0),
  );
  return (
    <table className="timetable">
      <thead>
        <tr>
          <th scope="col">{texts.minute}</th>
          <th scope="col">{texts.what}</th>
          <th scope="col">{texts.how}</th>
        </tr>
      </thead>
      <tbody>
        {steps.map((step, index) => (
          <tr key={step.what}>
            <td>
              {fill(texts.minutes, { start: starts[index] ?? 0, end: (starts[index] ?? 0) + step.minutes })}
            </td>
            <th scope="row">{step.what}</th>
            <td>{step.how}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

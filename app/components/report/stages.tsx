import { useTexts } from "~/components/texts";
import type { ReportSections } from "~/features/report/describe-report.server";

/** What the named stages usually look like, and when they are good enough. */
export function ReportStages({ stages }: { stages: ReportSections["stages"] }) {
  const texts = useTexts("report").stages;
  return (
    <div className={stages.length === 1 ? "stage-alone" : "columns"}>
      {stages.map((stage) => (
        <section key={stage.stage} className="card stage-card">
          <h3>
            <span className={`stage-chip ${stage.stage}`} aria-hidden="true" />
            {stage.label}
          </h3>
          <div className="stage-lists">
            <List title={texts.howItLooks} items={stage.howItLooks} />
            <List title={texts.goodEnoughIf} items={stage.leaveAloneIf} />
            <List title={texts.moveOnIf} items={stage.tightenIf} />
          </div>
        </section>
      ))}
    </div>
  );
}

function List({ title, items }: { title: string; items: readonly string[] }) {
  if (items.length === 0) return null;
  return (
    <div>
      <h4>{title}</h4>
      <ul>
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </div>
  );
}

import { Page } from "~/components/page";
import { useTexts } from "~/components/texts";
import type { ScaleRow } from "~/features/report/describe-scales.server";
import { MethodConstants } from "./constants";
import { MethodDetail } from "./detail";
import { MethodMeasured } from "./measured";
import { MethodDoubt, MethodReading, useMethodFill } from "./prose";
import { MethodScaleHere } from "./scale-here";
import { MethodTiers } from "./tiers";

/** `scales` is empty where nothing is said yet, or the reader may read no results. */
export function MethodPage({ scales }: { scales: readonly ScaleRow[] }) {
  const { title, lead, doubt, tables, measured, sources } = useTexts("method");
  const fill = useMethodFill();
  return (
    <Page title={title} lead={lead}>
      <MethodReading />
      <section className="section" id="doubt">
        <h2>{doubt.title}</h2>
        <MethodDoubt of="scores" />
        <MethodDoubt of="error" />
        <MethodDoubt of="words" />
        <MethodDoubt of="release">
          <MethodTiers />
          <MethodDetail />
          <p>{fill(doubt.release.after)}</p>
        </MethodDoubt>
        <MethodDoubt of="scale" />
        <MethodScaleHere rows={scales} />
        <MethodDoubt of="open" />
        <section id="measured" className="section-small">
          <h3>{measured.title}</h3>
          <MethodMeasured />
        </section>
        <section id="constants" className="section-small">
          <h3>{tables.constants.title}</h3>
          <MethodConstants />
        </section>
        <section id="sources" className="section-small">
          <h3>{sources.title}</h3>
          <ul>
            {sources.entries.map((entry) => (
              <li key={entry}>{entry}</li>
            ))}
          </ul>
        </section>
      </section>
    </Page>
  );
}

import { Link } from "@remix-run/react";
import { NameMark } from "~/components/chart-mark";
import { useTexts } from "~/components/texts";
import type { Glance as GlanceData } from "~/features/home/describe-glance.server";
import { Sparkline } from "./sparkline";

/** Where a pair stands, before what is to be done: the headline of its newest report, and the way there. */
export function Glance({ statement, report, sentences, departments, trends, picture }: GlanceData) {
  const { trends: allTrends } = useTexts("home").nextSteps;
  return (
    <div className="glance">
      <div>
        <p className="glance-statement">
          <Link className="quiet-link" to={report}>
            {statement}
          </Link>
        </p>
        {sentences.map((sentence) => (
          <p key={sentence} className="small">
            {sentence}
          </p>
        ))}
      </div>
      <div className="glance-picture">
        <Sparkline {...picture} />
        <ul className="glance-departments">
          {departments.map(({ name, kind, value }) => (
            <li key={kind}>
              <NameMark kind={kind} /> {name} <strong>{value}</strong>
            </li>
          ))}
        </ul>
        <p className="small">
          <Link to={trends}>{allTrends}</Link>
        </p>
      </div>
    </div>
  );
}

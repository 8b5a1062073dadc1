import { Link } from "@remix-run/react";
import { agreementsPath, type WavePath } from "~/addresses";
import { useTexts } from "~/components/texts";
import { WideTable } from "~/components/wide-table";
import type { ListedAgreement } from "~/features/plan/list-agreements.server";

type PlanAgreementsProps = {
  title: string;
  /** Of the heading: a page may hold two such tables. */
  id: string;
  agreements: readonly ListedAgreement[];
  path: WavePath;
};

/** What a meeting put into the plan; absent before there was one. */
export function PlanAgreements({ title, id, agreements, path }: PlanAgreementsProps) {
  const texts = useTexts("plan").agreements;
  if (agreements.length === 0) return null;
  return (
    <section aria-labelledby={id} className="plan-agreements">
      <h2 id={id}>{title}</h2>
      <WideTable label={title}>
        <table>
          <thead>
            <tr>
              <th scope="col">{texts.topic}</th>
              <th scope="col">{texts.repair}</th>
              <th scope="col">{texts.owner}</th>
              <th scope="col">{texts.doneBy}</th>
              <th scope="col">{texts.status}</th>
            </tr>
          </thead>
          <tbody>
            {agreements.map(({ waveId, topic, name, repair, owner, due, status, answer }) => (
              <tr key={waveId + topic}>
                <th scope="row">{name}</th>
                <td>{repair}</td>
                <td>{owner}</td>
                <td>{due}</td>
                <td>
                  {texts.statuses[status]}
                  {answer ? <span className="fact-line muted small">{answer}</span> : null}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </WideTable>
      <p>
        <Link to={agreementsPath(path)}>{texts.change}</Link>
      </p>
    </section>
  );
}

import { Link } from "@remix-run/react";
import { agreementsPath, type WavePath } from "~/addresses";
import { WideTable } from "~/components/wide-table";
import type { ListedAgreement } from "~/features/plan/list-agreements.server";

type PlanAgreementsProps = { agreements: readonly ListedAgreement[]; path: WavePath };

const STATUS = { open: "Open", done: "Done", dropped: "Dropped" } as const;

/** What the meeting put into the plan; absent before there was one. */
export function PlanAgreements({ agreements, path }: PlanAgreementsProps) {
  if (agreements.length === 0) return null;
  return (
    <section aria-labelledby="agreements" className="plan-agreements">
      <h2 id="agreements">Agreed in the meeting</h2>
      <WideTable label="Agreed in the meeting">
        <table>
          <thead>
            <tr>
              <th scope="col">Topic</th>
              <th scope="col">Repair</th>
              <th scope="col">Owner</th>
              <th scope="col">Done by</th>
              <th scope="col">Status</th>
            </tr>
          </thead>
          <tbody>
            {agreements.map(({ topic, name, repair, owner, due, status }) => (
              <tr key={topic}>
                <th scope="row">{name}</th>
                <td>{repair}</td>
                <td>{owner}</td>
                <td>{due}</td>
                <td>{STATUS[status]}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </WideTable>
      <p>
        <Link to={agreementsPath(path)}>Change them or tick them off</Link>
      </p>
    </section>
  );
}

import type { ListedAgreement } from "~/features/plan/list-agreements.server";

type PrintAgreementsProps = { agreements: readonly ListedAgreement[] };

/** What was agreed while the result was shown; absent where there was no meeting yet. */
export function PrintAgreements({ agreements }: PrintAgreementsProps) {
  if (agreements.length === 0) return null;
  return (
    <section className="keep-together print-agreements">
      <h3>Agreed in the meeting</h3>
      <table>
        <thead>
          <tr>
            <th scope="col">Topic</th>
            <th scope="col">Repair</th>
            <th scope="col">Owner</th>
            <th scope="col">Done by</th>
          </tr>
        </thead>
        <tbody>
          {agreements.map(({ topic, name, repair, owner, due }) => (
            <tr key={topic}>
              <th scope="row">{name}</th>
              <td>{repair}</td>
              <td>{owner}</td>
              <td>{due}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

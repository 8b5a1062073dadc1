import { useTexts } from "~/components/texts";
import type { ListedAgreement } from "~/features/plan/list-agreements.server";

type PrintAgreementsProps = { agreements: readonly ListedAgreement[] };

/** What was agreed while the result was shown; absent where there was no meeting yet. */
export function PrintAgreements({ agreements }: PrintAgreementsProps) {
  const texts = useTexts("plan").agreements;
  if (agreements.length === 0) return null;
  return (
    <section className="keep-together print-agreements">
      <h3>{texts.title}</h3>
      <table>
        <thead>
          <tr>
            <th scope="col">{texts.topic}</th>
            <th scope="col">{texts.repair}</th>
            <th scope="col">{texts.owner}</th>
            <th scope="col">{texts.doneBy}</th>
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

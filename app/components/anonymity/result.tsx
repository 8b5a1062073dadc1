import { useTexts } from "~/components/texts";
import { WideTable } from "~/components/wide-table";
import { fill } from "~/content/translated";
import type { ShownAnonymity } from "~/features/anonymity/show-check.server";

type Last = NonNullable<ShownAnonymity["last"]>;

export function AnonymityResult({ last }: { last: Last }) {
  const texts = useTexts("anonymity").last;
  return (
    <>
      <div className={`message ${last.good ? "good" : "bad"}`}>
        <h2>{last.result}</h2>
        <p>{last.advice}</p>
        <p className="small">{fill(texts.at, { moment: last.at })}</p>
      </div>
      {last.findings.length > 0 ? (
        <section className="section">
          <h2>{texts.findings}</h2>
          <ul className="anonymity-findings">
            {last.findings.map(({ what, where, todo }) => (
              <li key={what + where}>
                <strong>{what}</strong> <span className="anonymity-where">{where}</span> {todo}
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      {last.holder ? (
        <section className="section">
          <h2>{texts.holder}</h2>
          <p>{last.holder}</p>
        </section>
      ) : null}
      <section className="section">
        <h2>{texts.each}</h2>
        <WideTable label={texts.table}>
          <table className="anonymity-attacks">
            <thead>
              <tr>
                <th scope="col">{texts.attack}</th>
                <th scope="col">{texts.result}</th>
              </tr>
            </thead>
            <tbody>
              {last.attacks.map(({ name, verdict, result, saw }) => (
                <tr key={name}>
                  <th scope="row">{name}</th>
                  <td>
                    <span className={verdict === "links" || verdict === "exposes" ? "found" : undefined}>
                      {result}
                    </span>{" "}
                    <span className="muted">{saw}</span>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </WideTable>
        <p className="muted small anonymity-note">{texts.whatLinkIs}</p>
      </section>
    </>
  );
}

import { WideTable } from "~/components/wide-table";
import type { ShownAnonymity } from "~/features/anonymity/show-check.server";

type Last = NonNullable<ShownAnonymity["last"]>;

export function AnonymityResult({ last }: { last: Last }) {
  return (
    <>
      <div className={`message ${last.good ? "good" : "bad"}`}>
        <h2>{last.result}</h2>
        <p>{last.advice}</p>
        <p className="small">Last run on {last.at}.</p>
      </div>
      {last.holder ? (
        <section className="section">
          <h2>What a holder of the key files could do</h2>
          <p>{last.holder}</p>
        </section>
      ) : null}
      <section className="section">
        <h2>Each attack</h2>
        <WideTable label="Each attack with its result">
          <table className="anonymity-attacks">
            <thead>
              <tr>
                <th scope="col">Attack</th>
                <th scope="col">Result</th>
              </tr>
            </thead>
            <tbody>
              {last.attacks.map(({ name, verdict, result, saw }) => (
                <tr key={name}>
                  <th scope="row">{name}</th>
                  <td>
                    <span className={verdict === "links" || verdict === "exposes" ? "found" : undefined}>
                      {result}.
                    </span>{" "}
                    <span className="muted">{saw}</span>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </WideTable>
        <p className="muted small anonymity-note">
          To link is to pair a person, an address or a code with the answers of a ballot. By luck alone one
          pair of each department would be right.
        </p>
      </section>
    </>
  );
}

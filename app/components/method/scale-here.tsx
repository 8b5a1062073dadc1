import { useTexts } from "~/components/texts";
import { WideTable } from "~/components/wide-table";
import type { ScaleRow } from "~/features/report/describe-scales.server";
import { useMethodFill } from "./prose";

/** Alpha and omega in the pairs of departments that the reader may see. */
export function MethodScaleHere({ rows }: { rows: readonly ScaleRow[] }) {
  const texts = useTexts("method").here;
  const fill = useMethodFill();
  return (
    <section id="here" className="section-small">
      <h3>{texts.title}</h3>
      <p>{fill(texts.meaning)}</p>
      {rows.length === 0 ? (
        <p>{texts.none}</p>
      ) : (
        <WideTable label={texts.title}>
          <table>
            <caption className="visually-hidden">{texts.title}</caption>
            <thead>
              <tr>
                <th scope="col">{texts.pair}</th>
                <th scope="col" className="number">
                  {texts.waves}
                </th>
                <th scope="col">{texts.alpha}</th>
                <th scope="col">{texts.omega}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map(({ name, waves, alpha, omega }) => (
                <tr key={name}>
                  <th scope="row">{name}</th>
                  <td className="number">{waves}</td>
                  <td>{alpha}</td>
                  <td>{omega}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </WideTable>
      )}
    </section>
  );
}

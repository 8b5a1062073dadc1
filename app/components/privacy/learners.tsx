import { useTexts } from "~/components/texts";
import { Bullets, Part } from "./part";

export function DataProtectionLearners() {
  const texts = useTexts("data-protection").learners;
  return (
    <Part number={5} title={texts.title}>
      <table>
        <thead>
          <tr>
            <th scope="col">{texts.who}</th>
            <th scope="col">{texts.learns}</th>
            <th scope="col">{texts.doesNotLearn}</th>
          </tr>
        </thead>
        <tbody>
          {Object.values(texts.rows).map((row) => (
            <tr key={row.who}>
              <th scope="row">{row.who}</th>
              <td>{row.learns}</td>
              <td>{beyond(row)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <h3>{texts.noticeTitle}</h3>
      <Bullets lines={texts.howToNotice} />
      <h3>{texts.remainsTitle}</h3>
      <Bullets lines={texts.remains} />
    </Part>
  );
}

/** Whoever alters the program learns everything. */
function beyond(row: { readonly who: string; readonly not?: string }): string | null {
  return row.not ?? null;
}

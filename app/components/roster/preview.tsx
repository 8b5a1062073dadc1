import { useLanguage, useTexts } from "~/components/texts";
import { formatList, formatNumber, plural } from "~/content/intl";
import type { DescribedRosterPreview } from "~/features/roster/describe-preview.server";
import { RosterPreviewLists } from "./preview-lists";

export function RosterPreview({ preview }: { preview: DescribedRosterPreview }) {
  const texts = useTexts("roster").preview;
  const language = useLanguage();
  const { counts, departments, moved, rowsLeftOut } = preview;
  const [first, second] = departments;
  const rows = [
    { label: texts.inFile, pair: counts.inFile },
    { label: texts.added, pair: counts.added },
    { label: texts.updated, pair: counts.updated },
    { label: texts.unchanged, pair: counts.unchanged },
    { label: texts.absent, pair: counts.absent },
  ];
  return (
    <>
      {rowsLeftOut > 0 ? (
        <div className="message warn">
          <h2>
            {preview.people === 0 ? texts.nothingUsable : plural(language, texts.rowsLeftOut, rowsLeftOut)}
          </h2>
          <p>{preview.people === 0 ? texts.nothingUsableText : texts.rowsLeftOutText}</p>
        </div>
      ) : null}
      <table className="counts">
        <caption className="visually-hidden">{texts.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{texts.people}</th>
            <th scope="col" className="number">
              {first}
            </th>
            <th scope="col" className="number">
              {second}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ label, pair }) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              <td className="number">{formatNumber(language, pair[0])}</td>
              <td className="number">{formatNumber(language, pair[1])}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {moved > 0 ? <p>{plural(language, texts.moved, moved)}</p> : null}
      {preview.nothingChanges && preview.people > 0 ? <p>{texts.nothingChanges}</p> : null}
      {preview.elsewhere > 0 ? <p>{plural(language, texts.elsewhere, preview.elsewhere)}</p> : null}
      {preview.above > 0 ? <p className="muted">{plural(language, texts.above, preview.above)}</p> : null}
      {preview.ignoredColumns.length > 0 ? (
        <p className="muted">
          {plural(language, texts.ignored, preview.ignoredColumns.length, {
            columns: formatList(language, preview.ignoredColumns),
          })}
        </p>
      ) : null}
      <RosterPreviewLists preview={preview} alone={null} />
    </>
  );
}

import { counted } from "~/components/counted";
import type { DescribedRosterPreview } from "~/features/roster/describe-preview.server";
import { RosterProblems } from "./problems";

export function RosterPreview({ preview }: { preview: DescribedRosterPreview }) {
  const { counts, departments, moved, rowsLeftOut } = preview;
  const [first, second] = departments;
  const rows = [
    { label: "In the file", pair: counts.inFile },
    { label: "New", pair: counts.added },
    { label: "Changed", pair: counts.updated },
    { label: "Unchanged", pair: counts.unchanged },
    { label: "In the roster, but not in this file", pair: counts.absent },
  ];
  return (
    <>
      {rowsLeftOut > 0 ? (
        <div className="message warn">
          <h2>
            {preview.people === 0
              ? "No row of this file can be imported"
              : `${counted(rowsLeftOut, "row is", "rows are")} left out`}
          </h2>
          <p>
            {preview.people === 0
              ? "The list below says why, line by line."
              : "The others can be imported. You can also mend the file and upload it again; the list below says where."}
          </p>
          <UnknownDepartments preview={preview} />
        </div>
      ) : null}
      <table className="counts">
        <caption className="visually-hidden">What importing this file would do</caption>
        <thead>
          <tr>
            <th scope="col">People</th>
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
              <td className="number">{pair[0]}</td>
              <td className="number">{pair[1]}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {moved > 0 ? <p>{counted(moved, "person changes", "people change")} the department.</p> : null}
      {preview.ignoredColumns.length > 0 ? (
        <p className="muted">
          Ignored and not stored: {counted(preview.ignoredColumns.length, "column", "columns")} (
          {preview.ignoredColumns.join(", ")}).
        </p>
      ) : null}
      {preview.leftOut.length > 0 ? (
        <section className="section">
          <h2>Left out</h2>
          <RosterProblems
            caption="Rows that are left out"
            problems={preview.leftOut}
            total={preview.leftOutTotal}
            departments={departments}
          />
        </section>
      ) : null}
      {preview.warnings.length > 0 ? (
        <section className="section">
          <h2>Imported, with a remark</h2>
          <RosterProblems
            caption="Rows that are imported with a remark"
            problems={preview.warnings}
            total={preview.warningsTotal}
            departments={departments}
          />
        </section>
      ) : null}
    </>
  );
}

function UnknownDepartments({ preview }: { preview: DescribedRosterPreview }) {
  const [common] = preview.unknownDepartments;
  if (!common || common.rows < 3) return null;
  return (
    <p>
      {counted(common.rows, "row calls", "rows call")} the department "{common.value}". Replace it in the file
      with {preview.departments[0]} or {preview.departments[1]}.
    </p>
  );
}

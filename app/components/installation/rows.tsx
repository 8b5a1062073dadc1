import { Fragment } from "react";

type Row = { name: string; value: string };

export function InstallationRows({ rows }: { rows: readonly Row[] }) {
  return (
    <dl className="facts">
      {rows.map(({ name, value }) => (
        <Fragment key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </Fragment>
      ))}
    </dl>
  );
}

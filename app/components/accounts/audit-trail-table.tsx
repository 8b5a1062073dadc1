import { Link } from "@remix-run/react";
import { useTexts } from "~/components/texts";
import { WideTable } from "~/components/wide-table";

type AuditTrailTableProps = {
  lines: readonly { id: number; when: string; who: string; address: string; what: string; about: string }[];
  older: number | null;
  asked: Readonly<Record<string, string>>;
};

export function AuditTrailTable({ lines, older, asked }: AuditTrailTableProps) {
  const texts = useTexts("accounts").trail;
  const { before, ...filters } = asked;
  if (lines.length === 0) return <p>{texts.none}</p>;
  return (
    <>
      <WideTable label={texts.title}>
        <table className="trail stacked">
          <thead>
            <tr>
              <th scope="col">{texts.when}</th>
              <th scope="col">{texts.who}</th>
              <th scope="col">{texts.what}</th>
              <th scope="col">{texts.about}</th>
            </tr>
          </thead>
          <tbody>
            {lines.map(({ id, when, who, address, what, about }) => (
              <tr key={id}>
                <td>{when}</td>
                <td title={address || undefined}>{who}</td>
                {/* As it is stored, so that it can be searched and compared. */}
                <td lang="en">{what}</td>
                <td className="breakable">{about}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </WideTable>
      <p className="cluster">
        {before ? <Link to={`?${new URLSearchParams(filters)}`}>{texts.newer}</Link> : null}
        {older === null ? null : (
          <Link to={`?${new URLSearchParams({ ...filters, before: String(older) })}`}>{texts.older}</Link>
        )}
      </p>
    </>
  );
}

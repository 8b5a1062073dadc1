import { people } from "~/components/counted";
import { useTexts } from "~/components/texts";
import { GIVEN_ROLES } from "~/domain/roles";
import { Part } from "./part";

type Accounts = readonly { role: string; people: number }[];

export function DataProtectionRoles({ accounts }: { accounts: Accounts }) {
  const { roleNames, rolesMay } = useTexts("accounts");
  return (
    <Part number={8} title="Roles and rights">
      <p>
        Respondents have no account. No page shows anybody on this list an answer of one person to a
        statement, or who took part. Comments are read word for word.
      </p>
      <table>
        <thead>
          <tr>
            <th scope="col">Role</th>
            <th scope="col">May see and do</th>
            <th scope="col">Accounts now</th>
          </tr>
        </thead>
        <tbody>
          {GIVEN_ROLES.map((role) => (
            <tr key={role}>
              <th scope="row">{roleNames[role]}</th>
              <td>{rolesMay[role]}</td>
              <td>{accountsNow(accounts, role)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>
        An administrator can name the persons. Exports of everything are for administrators only; each is
        recorded.
      </p>
    </Part>
  );
}

function accountsNow(accounts: Accounts, role: string): string {
  const found = accounts.find((row) => row.role === role);
  return found ? people(found.people) : "none";
}

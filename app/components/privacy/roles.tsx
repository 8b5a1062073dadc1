import { useLanguage, useTexts } from "~/components/texts";
import { ROLES } from "~/content/accounts/roles";
import { plural } from "~/content/intl";
import { Part } from "./part";

type Accounts = readonly { role: string; people: number }[];

export function DataProtectionRoles({ accounts }: { accounts: Accounts }) {
  const texts = useTexts("data-protection").roles;
  return (
    <Part number={8} title={texts.title}>
      <p>{texts.intro}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">{texts.role}</th>
            <th scope="col">{texts.may}</th>
            <th scope="col">{texts.accountsNow}</th>
          </tr>
        </thead>
        <tbody>
          {ROLES.map(({ role, name, may }) => (
            <tr key={role}>
              <th scope="row">{name}</th>
              <td>{may}</td>
              <td>
                <AccountsNow count={accounts.find((row) => row.role === role)?.people ?? 0} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>{texts.exports}</p>
    </Part>
  );
}

function AccountsNow({ count }: { count: number }) {
  const texts = useTexts("data-protection").roles;
  const language = useLanguage();
  return count === 0 ? texts.none : plural(language, texts.people, count);
}

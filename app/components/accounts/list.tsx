import { Link } from "@remix-run/react";
import { ACCOUNT_PATH, otherAccountPath } from "~/addresses";
import { useTexts } from "~/components/texts";
import { fill } from "~/content/translated";
import type { ListedAccount } from "~/features/accounts/describe-accounts.server";

export function AccountList({ accounts }: { accounts: readonly ListedAccount[] }) {
  const { list: texts, roleNames } = useTexts("accounts");
  return (
    <ul className="accounts">
      {accounts.map((account) => (
        <li key={account.id} className="account">
          <div className="account-who">
            <strong>{account.name}</strong> {account.own ? <span className="tag">{texts.you}</span> : null}
            {account.disabled ? <span className="tag">{texts.disabled}</span> : null}
            {account.invited ? <span className="tag">{texts.invited}</span> : null}
            <span className="fact-line muted breakable">{account.email}</span>
            <span className="fact-line muted small">
              {fill(texts.since, { role: roleNames[account.role], day: account.since })}
              {" · "}
              {account.reach}
            </span>
          </div>
          <Link
            to={account.own ? ACCOUNT_PATH : otherAccountPath(account.id)}
            aria-label={fill(texts.changeWhom, { name: account.name })}
          >
            {texts.change}
          </Link>
        </li>
      ))}
    </ul>
  );
}

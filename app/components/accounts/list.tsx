import { Form, Link } from "@remix-run/react";
import { accountReachPath } from "~/addresses";
import { useTexts } from "~/components/texts";
import { fill } from "~/content/translated";
import { GIVEN_ROLES } from "~/domain/roles";
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
            <span className="fact-line muted breakable">{account.email}</span>
            <span className="fact-line muted small">
              {fill(texts.since, { role: roleNames[account.role], day: account.since })}
            </span>
          </div>
          {account.own ? null : <AccountActions account={account} />}
        </li>
      ))}
    </ul>
  );
}

function AccountActions({ account }: { account: ListedAccount }) {
  const { list: texts, roleNames } = useTexts("accounts");
  const who = { name: account.name };
  const selectId = `role-${account.id}`;
  return (
    <div className="cluster account-actions">
      <Form method="post" className="cluster">
        <input type="hidden" name="account" value={account.id} />
        <label className="visually-hidden" htmlFor={selectId}>
          {fill(texts.roleOf, who)}
        </label>
        <select id={selectId} name="role" defaultValue={account.role} key={account.role}>
          {GIVEN_ROLES.map((role) => (
            <option key={role} value={role}>
              {roleNames[role]}
            </option>
          ))}
        </select>
        <button type="submit" name="intent" value="role" className="link-button">
          {texts.changeRole}
        </button>
      </Form>
      <Form method="post" className="cluster">
        <input type="hidden" name="account" value={account.id} />
        <Link
          to={accountReachPath(account.id)}
          aria-label={fill(texts.changeReach, { reach: account.reach, ...who })}
        >
          {account.reach}
        </Link>
        <button type="submit" name="intent" value="reset" className="link-button">
          {texts.newPassword}
        </button>
        <button
          type="submit"
          name="intent"
          value={account.disabled ? "enable" : "disable"}
          className="link-button"
          aria-label={fill(account.disabled ? texts.enableWhom : texts.disableWhom, who)}
        >
          {account.disabled ? texts.enable : texts.disable}
        </button>
      </Form>
    </div>
  );
}

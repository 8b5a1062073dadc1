import { Form, Link } from "@remix-run/react";
import { accountReachPath } from "~/addresses";
import { ROLES, roleName } from "~/content/accounts/roles";
import type { ListedAccount } from "~/features/accounts/describe-accounts.server";

export function AccountList({ accounts }: { accounts: readonly ListedAccount[] }) {
  return (
    <ul className="accounts">
      {accounts.map((account) => (
        <li key={account.id} className="account">
          <div className="account-who">
            <strong>{account.name}</strong> {account.own ? <span className="tag">You</span> : null}
            {account.disabled ? <span className="tag">Disabled</span> : null}
            <span className="fact-line muted breakable">{account.email}</span>
            <span className="fact-line muted small">
              {roleName(account.role)}, since {account.since}
            </span>
          </div>
          {account.own ? null : <AccountActions account={account} />}
        </li>
      ))}
    </ul>
  );
}

function AccountActions({ account }: { account: ListedAccount }) {
  const selectId = `role-${account.id}`;
  return (
    <div className="cluster account-actions">
      <Form method="post" className="cluster">
        <input type="hidden" name="account" value={account.id} />
        <label className="visually-hidden" htmlFor={selectId}>
          Role of {account.name}
        </label>
        <select id={selectId} name="role" defaultValue={account.role} key={account.role}>
          {ROLES.map(({ role, name }) => (
            <option key={role} value={role}>
              {name}
            </option>
          ))}
        </select>
        <button type="submit" name="intent" value="role" className="link-button">
          Change role
        </button>
      </Form>
      <Form method="post" className="cluster">
        <input type="hidden" name="account" value={account.id} />
        <Link to={accountReachPath(account.id)}>
          {account.reach}
          <span className="visually-hidden">: change what {account.name} may see</span>
        </Link>
        <button type="submit" name="intent" value="reset" className="link-button">
          New password
        </button>
        <button
          type="submit"
          name="intent"
          value={account.disabled ? "enable" : "disable"}
          className="link-button"
          aria-label={`${account.disabled ? "Enable" : "Disable"} ${account.name}`}
        >
          {account.disabled ? "Enable" : "Disable"}
        </button>
      </Form>
    </div>
  );
}

import { Form, Link } from "@remix-run/react";
import { accountReachPath } from "~/addresses";
import { SelectField } from "~/components/form-field";
import { useTexts } from "~/components/texts";
import { GIVEN_ROLES } from "~/domain/roles";
import type { ListedAccount } from "~/features/accounts/describe-accounts.server";

export function AccountRole({ account }: { account: ListedAccount }) {
  const { one: texts, roleNames } = useTexts("accounts");
  return (
    <section className="section">
      <h2>{texts.roleTitle}</h2>
      <p>
        {account.reach}. <Link to={accountReachPath(account.id)}>{texts.changeReach}</Link>
      </p>
      <Form method="post">
        <input type="hidden" name="intent" value="role" />
        <SelectField name="role" label={texts.role} defaultValue={account.role} key={account.role}>
          {GIVEN_ROLES.map((role) => (
            <option key={role} value={role}>
              {roleNames[role]}
            </option>
          ))}
        </SelectField>
        <button type="submit" className="button secondary">
          {texts.changeRole}
        </button>
      </Form>
    </section>
  );
}

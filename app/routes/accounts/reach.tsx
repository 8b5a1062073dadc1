import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { ACCOUNTS_PATH } from "~/addresses";
import { ErrorSummary } from "~/components/error-summary";
import { Page } from "~/components/page";
import { SEES_EVERY_PAIR } from "~/content/accounts/roles";
import { database } from "~/database.server";
import { describeReach, limitReach } from "~/features/accounts/limit-reach.server";
import { notFound } from "~/http/relationship.server";
import { requireAccount } from "~/http/session.server";

export async function loader({ request, params }: LoaderFunctionArgs) {
  await requireAccount(request, "manage-accounts");
  const reach = describeReach(database(), params.account ?? "");
  if (!reach) throw notFound();
  return reach;
}

export async function action({ request, params }: ActionFunctionArgs) {
  const account = await requireAccount(request, "manage-accounts");
  const form = await request.formData();
  const every = form.get("every") === "yes";
  const given = form.getAll("relationship").filter((value) => typeof value === "string");
  if (!every && given.length === 0) {
    return { errors: { "reach-some": "Choose at least one pair, or disable the account instead." } };
  }
  const by = { accountId: account.id, now: new Date() };
  if (!limitReach(database(), params.account ?? "", every ? null : given, by)) throw notFound();
  return redirect(ACCOUNTS_PATH);
}

export const meta = () => [{ title: "What an account may see - Tandem" }];

export default function AccountReachRoute() {
  const reach = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return (
    <Page
      narrow
      eyebrow={<Link to={ACCOUNTS_PATH}>Accounts</Link>}
      title={`What ${reach.name} may see`}
      lead={reach.always ? SEES_EVERY_PAIR : undefined}
    >
      <ErrorSummary errors={refused?.errors} />
      {reach.always ? null : (
        <Form method="post">
          <fieldset className="field" id="reach-some" tabIndex={-1}>
            <legend>Pairs of departments</legend>
            <div className="choice">
              <input type="radio" id="reach-every" name="every" value="yes" defaultChecked={reach.every} />
              <label htmlFor="reach-every">Every pair, later ones too</label>
            </div>
            <div className="choice">
              <input type="radio" id="reach-given" name="every" value="no" defaultChecked={!reach.every} />
              <label htmlFor="reach-given">Only these:</label>
            </div>
            {reach.relationships.map(({ id, name, given }) => (
              <div className="choice" key={id}>
                <input
                  type="checkbox"
                  id={`reach-${id}`}
                  name="relationship"
                  value={id}
                  defaultChecked={given}
                />
                <label htmlFor={`reach-${id}`}>{name}</label>
              </div>
            ))}
          </fieldset>
          <button type="submit" className="button">
            Save
          </button>
        </Form>
      )}
    </Page>
  );
}

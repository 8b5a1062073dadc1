import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { otherAccountPath } from "~/addresses";
import { ErrorSummary } from "~/components/error-summary";
import { Page } from "~/components/page";
import { useTexts } from "~/components/texts";
import { accountsTexts } from "~/content/accounts/texts";
import { fill } from "~/content/translated";
import { database } from "~/database.server";
import { describeReach, limitReach } from "~/features/accounts/limit-reach.server";
import { readForm } from "~/http/form.server";
import { pageTexts, readerLanguage } from "~/http/page-texts.server";
import { notFound } from "~/http/relationship.server";
import { requireAccount, requireFreshSession } from "~/http/session.server";

export async function loader({ request, params }: LoaderFunctionArgs) {
  await requireAccount(request, "manage-accounts");
  const reach = describeReach(database(), params.account ?? "");
  if (!reach) throw notFound();
  return { ...reach, ...pageTexts(request, "accounts") };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const account = await requireAccount(request, "manage-accounts");
  const form = await readForm(request);
  const every = form.get("every") === "yes";
  const given = form.getAll("relationship").filter((value) => typeof value === "string");
  if (!every && given.length === 0) {
    const { problems } = accountsTexts(readerLanguage(request)).texts;
    return { errors: { "reach-some": problems.nothingInReach } };
  }
  await requireFreshSession(request, account, form);
  const by = { accountId: account.id, now: new Date() };
  if (!limitReach(database(), params.account ?? "", every ? null : given, by)) throw notFound();
  return redirect(otherAccountPath(params.account ?? ""));
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data?.texts.accounts.reach.documentTitle },
];

export default function AccountReachRoute() {
  const reach = useLoaderData<typeof loader>();
  const texts = useTexts("accounts").reach;
  const refused = useActionData<typeof action>();
  return (
    <Page
      narrow
      eyebrow={<Link to={otherAccountPath(reach.id)}>{texts.back}</Link>}
      title={fill(texts.title, { name: reach.name })}
      lead={reach.always ? texts.always : undefined}
    >
      <ErrorSummary errors={refused?.errors} />
      {reach.always ? null : (
        <Form method="post">
          <fieldset className="field" id="reach-some" tabIndex={-1}>
            <legend>{texts.legend}</legend>
            <div className="choice">
              <input type="radio" id="reach-every" name="every" value="yes" defaultChecked={reach.every} />
              <label htmlFor="reach-every">{texts.every}</label>
            </div>
            <div className="choice">
              <input type="radio" id="reach-given" name="every" value="no" defaultChecked={!reach.every} />
              <label htmlFor="reach-given">{texts.some}</label>
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
            {texts.save}
          </button>
        </Form>
      )}
    </Page>
  );
}

import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { exportPath, rosterPath, targetPath, trendsPath, wavesPath } from "~/addresses";
import { RelationshipFields } from "~/components/company/relationship-fields";
import { RelationshipTable } from "~/components/company/relationship-table";
import { ErrorSummary } from "~/components/error-summary";
import { Page } from "~/components/page";
import { useTexts } from "~/components/texts";
import { database } from "~/database.server";
import { may } from "~/domain/roles";
import { describeRelationships } from "~/features/company/describe-relationships.server";
import { addRelationship } from "~/features/company/manage-relationships.server";
import { parseFields } from "~/http/form.server";
import { pageTexts, readerLanguage } from "~/http/page-texts.server";
import { relationshipErrors, relationshipFields } from "~/http/relationship-form.server";
import { requireAccount, safeRedirectPath } from "~/http/session.server";

export async function loader({ request }: LoaderFunctionArgs) {
  const account = await requireAccount(request, "see-pairs");
  const chosen = chosenPair(new URL(request.url).searchParams);
  if (chosen) throw redirect(safeRedirectPath(chosen));
  return {
    mayChange: may(account.role, "manage-company"),
    ...describeRelationships(database(), account.id, readerLanguage(request)),
    ...pageTexts(request, "company"),
  };
}

const PAGES = {
  waves: wavesPath,
  trends: trendsPath,
  roster: rosterPath,
  target: targetPath,
  export: exportPath,
};
const choice = z.object({
  pair: z.string().regex(/^[\w-]+$/),
  page: z.enum(["waves", "trends", "roster", "target", "export"]).catch("waves"),
});

/** Where the masthead's choice of a pair leads: to the same page of it. */
function chosenPair(asked: URLSearchParams): string | null {
  const parsed = choice.safeParse(Object.fromEntries(asked));
  return parsed.success ? PAGES[parsed.data.page](parsed.data.pair) : null;
}

export async function action({ request }: ActionFunctionArgs) {
  const account = await requireAccount(request, "manage-company");
  const language = readerLanguage(request);
  const parsed = await parseFields(request, relationshipFields(language));
  if (!parsed.ok) return parsed;
  const saved = addRelationship(database(), parsed.values, { accountId: account.id, now: new Date() });
  if (saved.ok) return redirect(rosterPath(saved.id));
  return { fields: parsed.fields, errors: relationshipErrors(language, saved.problem) };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data?.texts.company.pairs.documentTitle },
];

export default function Relationships() {
  const { rows, together, mayChange } = useLoaderData<typeof loader>();
  const texts = useTexts("company").pairs;
  const refused = useActionData<typeof action>();
  return (
    <Page title={texts.title} lead={texts.lead}>
      <ErrorSummary errors={refused?.errors} />
      <RelationshipTable rows={rows} mayChange={mayChange} />
      {together ? <p className="muted">{together.sentence}</p> : null}
      {mayChange ? (
        <section className="section">
          <h2>{texts.add}</h2>
          <p className="muted">{texts.addText}</p>
          <Form method="post" noValidate>
            <RelationshipFields fields={refused?.fields ?? {}} errors={refused?.errors ?? {}} />
            <button type="submit" className="button">
              {texts.addButton}
            </button>
          </Form>
        </section>
      ) : null}
    </Page>
  );
}

import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { rosterPath } from "~/addresses";
import { ErrorSummary } from "~/components/error-summary";
import { SelectField, TextField } from "~/components/form-field";
import { Page } from "~/components/page";
import { useTexts } from "~/components/texts";
import { rosterTexts } from "~/content/roster/texts";
import { fill } from "~/content/translated";
import { database } from "~/database.server";
import { departmentNames } from "~/domain/department-names";
import { changeRosterPerson } from "~/features/roster/change-person.server";
import { describePersonProblems } from "~/features/roster/describe-person-problems.server";
import { findRosterPerson } from "~/features/roster/find-person.server";
import { checkFields, incompleteRequest } from "~/http/form.server";
import { pageTexts, readerLanguage } from "~/http/page-texts.server";
import { relationshipOf } from "~/http/relationship.server";

import { requireAccount } from "~/http/session.server";

const text = z.string().max(500).default("");
const schema = z.object({ email: text, department: text, name: text, language: text });

export async function loader({ request, params }: LoaderFunctionArgs) {
  await requireAccount(request, "manage-roster");
  const relationship = relationshipOf(params);
  const person = findRosterPerson(database(), relationship.id, params.entry ?? "");
  const { gone } = rosterTexts(readerLanguage(request)).texts.page.entry;
  if (!person) throw new Response(gone, { status: 404 });
  const { id, name } = relationship;
  return {
    relationship: { id, name },
    departments: departmentNames(relationship),
    person,
    ...pageTexts(request, "roster"),
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const account = await requireAccount(request, "manage-roster");
  const relationship = relationshipOf(params);
  const language = readerLanguage(request);
  const { texts } = rosterTexts(language);
  const parsed = checkFields(await request.formData(), schema, language);
  if (!parsed.ok) throw incompleteRequest(request);
  const by = { accountId: account.id, now: new Date() };
  const changed = changeRosterPerson(database(), relationship, params.entry ?? "", parsed.values, by);
  if (changed.ok) return redirect(`${rosterPath(relationship.id)}?changed=yes`);
  const names = departmentNames(relationship);
  switch (changed.reason) {
    case "gone":
      throw new Response(texts.page.entry.gone, { status: 404 });
    case "already-there": {
      const department = names[changed.departmentIndex] ?? "";
      return { errors: { email: fill(texts.alreadyThere, { department }) }, fields: parsed.fields };
    }
    case "problems":
      return { errors: describePersonProblems(changed.problems, names, language), fields: parsed.fields };
  }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data?.texts.roster.entry.documentTitle },
];

export default function RosterEntry() {
  const { relationship, departments, person } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const { entry: texts, add } = useTexts("roster");
  const errors: Record<string, string> = result?.errors ?? {};
  const fields: Record<string, string> = result?.fields ?? {};
  return (
    <Page eyebrow={relationship.name} title={texts.title} lead={texts.lead}>
      <ErrorSummary errors={errors} />
      <Form method="post" noValidate>
        <TextField
          name="email"
          label={add.email}
          hint={texts.emailHint}
          type="email"
          autoComplete="off"
          defaultValue={fields.email ?? person.email}
          error={errors.email}
        />
        <SelectField
          name="department"
          label={add.department}
          defaultValue={fields.department ?? departments[person.departmentIndex === 0 ? 0 : 1]}
          error={errors.department}
        >
          {departments.map((name) => (
            <option key={name}>{name}</option>
          ))}
        </SelectField>
        <TextField
          name="name"
          label={add.name}
          hint={add.nameHint}
          autoComplete="off"
          defaultValue={fields.name ?? person.name ?? ""}
          error={errors.name}
        />
        <TextField
          name="language"
          label={texts.language}
          hint={texts.languageHint}
          autoComplete="off"
          defaultValue={fields.language ?? person.language ?? ""}
          error={errors.language}
        />
        <div className="cluster">
          <button type="submit" className="button">
            {texts.button}
          </button>
          <Link to={rosterPath(relationship.id)}>{texts.cancel}</Link>
        </div>
      </Form>
    </Page>
  );
}

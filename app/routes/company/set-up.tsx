import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { ErrorSummary } from "~/components/error-summary";
import { TextField } from "~/components/form-field";
import { Page } from "~/components/page";
import { database } from "~/database.server";
import { normalForm } from "~/domain/normal-form";
import { configuration } from "~/env.server";
import { setUpOrganisation } from "~/features/company/set-up-organisation.server";
import { canBeSetUp } from "~/features/home/find-first-run.server";
import { emailAddress, newPassword, parseFields, requiredText } from "~/http/form.server";
import { safeToSignIn, signedIn } from "~/http/session.server";

const schema = z
  .object({
    organisation: requiredText("Enter the name of your organisation."),
    firstDepartment: requiredText("Enter the name of the first department.", 60),
    secondDepartment: requiredText("Enter the name of the second department.", 60),
    name: requiredText("Enter your name."),
    email: emailAddress("Enter an e-mail address like name@example.org."),
    password: newPassword(),
  })
  .refine((values) => normalForm(values.firstDepartment) !== normalForm(values.secondDepartment), {
    path: ["secondDepartment"],
    error: "The two departments need different names.",
  });

export function loader() {
  if (!canBeSetUp(database())) throw redirect("/");
  return { mail: configuration().mail !== null };
}

export async function action({ request }: ActionFunctionArgs) {
  if (!canBeSetUp(database())) throw redirect("/");
  const refusal = safeToSignIn(request);
  if (refusal) return { errors: { "": refusal }, fields: {} };
  const parsed = await parseFields(request, schema);
  if (!parsed.ok) return parsed;
  const result = await setUpOrganisation(database(), parsed.values, new Date());
  if (!result.ok) throw redirect("/sign-in");
  return signedIn(result.secret, `/r/${result.relationshipId}/roster`);
}

export const meta = () => [{ title: "Set up your organisation - Tandem" }];

export default function SetUp() {
  const { mail } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const errors: Record<string, string> = result?.errors ?? {};
  const fields: Record<string, string> = result?.fields ?? {};
  return (
    <Page
      narrow
      title="Set up your organisation"
      lead="You can change everything but the departments' order later."
    >
      <ErrorSummary errors={result?.errors} />
      <Form method="post" noValidate>
        <h2>The organisation</h2>
        <TextField
          name="organisation"
          label="Name of the organisation"
          autoComplete="organization"
          defaultValue={fields.organisation}
          error={errors.organisation}
        />
        <TextField
          name="firstDepartment"
          label="First department"
          hint="As people call it. Everybody sees this name."
          defaultValue={fields.firstDepartment ?? "Sales"}
          error={errors.firstDepartment}
        />
        <TextField
          name="secondDepartment"
          label="Second department"
          defaultValue={fields.secondDepartment ?? "Marketing"}
          error={errors.secondDepartment}
        />
        <h2>Your account</h2>
        <TextField
          name="name"
          label="Your name"
          autoComplete="name"
          defaultValue={fields.name}
          error={errors.name}
        />
        <TextField
          name="email"
          label="Your e-mail address"
          type="email"
          autoComplete="username"
          defaultValue={fields.email}
          error={errors.email}
        />
        <TextField
          name="password"
          label="Password"
          hint="At least 12 characters. A few random words are easier to remember than symbols."
          type="password"
          autoComplete="new-password"
          error={errors.password}
        />
        <h2>Invitations</h2>
        <p>
          {mail
            ? "Mail is configured: invitations can go out by e-mail or as printed slips."
            : "No mail server is configured: invitations are printed as slips. Set SMTP_URL and MAIL_FROM to send e-mail; you can do that any time."}
        </p>
        <button type="submit" className="button">
          Set up
        </button>
      </Form>
    </Page>
  );
}

import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { ACCOUNT_PATH } from "~/addresses";
import { OwnPassword } from "~/components/accounts/own-password";
import { ErrorSummary } from "~/components/error-summary";
import { Page } from "~/components/page";
import { roleName } from "~/content/accounts/roles";
import { submitOwnPassword } from "~/http/own-password.server";
import { requireAccount } from "~/http/session.server";

export async function loader({ request }: LoaderFunctionArgs) {
  const { name, email, role } = await requireAccount(request, "change-own-password");
  const changed = new URL(request.url).searchParams.has("password-changed");
  return { name, email, role, changed };
}

export async function action({ request }: ActionFunctionArgs) {
  const account = await requireAccount(request, "change-own-password");
  return submitOwnPassword(await request.formData(), account, `${ACCOUNT_PATH}?password-changed`);
}

export const meta = () => [{ title: "Your account - Tandem" }];

export default function OwnAccount() {
  const { name, email, role, changed } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const errors: Record<string, string> = result && "errors" in result ? result.errors : {};
  return (
    <Page narrow title="Your account" lead={`${name}, ${email}, ${roleName(role)}`}>
      <ErrorSummary errors={errors} />
      {changed && !result ? (
        <div className="message good" role="status">
          <p>Your password was changed. Your other sessions have ended.</p>
        </div>
      ) : null}
      <h2>Change your password</h2>
      <OwnPassword errors={errors} />
    </Page>
  );
}

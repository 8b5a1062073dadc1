import {
  type ActionFunctionArgs,
  json,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { SIGN_IN_PATH } from "~/addresses";
import { RecoveryCodes } from "~/components/accounts/recovery-codes";
import { SecondStepAsked, SecondStepSetUp } from "~/components/accounts/second-step";
import { ErrorSummary } from "~/components/error-summary";
import { Page } from "~/components/page";
import { useTexts } from "~/components/texts";
import { accountsTexts } from "~/content/accounts/texts";
import { database } from "~/database.server";
import { showSecondStep } from "~/features/accounts/show-second-step.server";
import { checkFields, incompleteRequest } from "~/http/form.server";
import { pageTexts, readerLanguage } from "~/http/page-texts.server";
import { trySecondStep } from "~/http/second-step.server";
import { keepSession, signedIn } from "~/http/session.server";
import { passkeySite } from "~/http/sign-in-ways.server";
import { forgetStarted, startedSecret } from "~/http/started-sign-in.server";

const answer = z.object({ by: z.enum(["app", "recovery", "new-app"]) });
const typedCode = z.string().max(60).catch("");

export async function loader({ request }: LoaderFunctionArgs) {
  const step = showSecondStep(database(), await startedSecret(request), passkeySite(), new Date());
  return { step, ...pageTexts(request, "accounts") };
}

export async function action({ request }: ActionFunctionArgs) {
  const language = readerLanguage(request);
  const form = await request.formData();
  const parsed = checkFields(form, answer, language);
  if (!parsed.ok) throw incompleteRequest(request);
  const { by } = parsed.values;
  const code = typedCode.parse(form.get(`code-${by}`));
  const tried = await trySecondStep(await startedSecret(request), { by, code }, language);
  const { secondStep: problems } = accountsTexts(language).texts;
  if (tried.ok && tried.recoveryCodes === null) {
    return signedIn(tried.secret, tried.next, await forgetStarted());
  }
  if (tried.ok) {
    const headers = new Headers({ "Set-Cookie": await keepSession(tried.secret) });
    headers.append("Set-Cookie", await forgetStarted());
    return json({ codes: tried.recoveryCodes, next: tried.next }, { headers });
  }
  if (tried.reason === "wait") return json({ by, errors: { [`code-${by}`]: tried.sentence } });
  if (tried.reason === "wrong") return json({ by, errors: { [`code-${by}`]: problems.wrong[by] } });
  return redirect(`${SIGN_IN_PATH}?problem=${tried.reason}`);
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data?.texts.accounts.secondStep.documentTitle },
];

export default function SecondStep() {
  const { step } = useLoaderData<typeof loader>();
  const texts = useTexts("accounts").secondStep;
  const result = useActionData<typeof action>();
  if (result && "codes" in result && result.codes) {
    return (
      <Page narrow title={texts.doneTitle} lead={texts.done}>
        <RecoveryCodes codes={result.codes} />
        <p>
          <a className="button" href={result.next}>
            {texts.goOn}
          </a>
        </p>
      </Page>
    );
  }
  const refused = result && "errors" in result ? result : null;
  const errors: Record<string, string> = refused?.errors ?? {};
  if (step.state === "ended") {
    return (
      <Page narrow title={texts.endedTitle} lead={texts.ended}>
        <p>
          <a className="button" href={SIGN_IN_PATH}>
            {texts.again}
          </a>
        </p>
      </Page>
    );
  }
  return (
    <Page
      narrow
      title={step.state === "asks" ? texts.title : texts.setUpTitle}
      lead={step.state === "asks" ? texts.lead : texts.setUpLead}
    >
      <ErrorSummary errors={refused?.errors} />
      {step.state === "asks" ? (
        <SecondStepAsked step={step} errors={errors} recovering={refused?.by === "recovery"} />
      ) : (
        <SecondStepSetUp offered={step.offered} errors={errors} />
      )}
    </Page>
  );
}

import { type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { PROVIDER_RETURN_PATH, SECOND_STEP_PATH, SIGN_IN_PATH } from "~/addresses";
import { database } from "~/database.server";
import { configuration, publicUrl } from "~/env.server";
import { readProviderAnswer } from "~/features/accounts/ask-provider.server";
import { countRefusal } from "~/features/accounts/count-refusal.server";
import { recordRefusedByProvider } from "~/features/accounts/record-refused-sign-in.server";
import { signInWithProvider } from "~/features/accounts/sign-in-with-provider.server";
import { takeStartedSignIn } from "~/features/accounts/started-sign-in.server";
import { clientOf } from "~/http/accounts/client.server";
import { onlyOnceSetUp } from "~/http/accounts/first-run.server";
import { forgetStarted, keepStarted, startedSecret } from "~/http/accounts/started-sign-in.server";
import { welcome } from "~/http/accounts/welcome.server";
import { log } from "~/log.server";

/** Where the provider sends the browser back to. Whatever comes counts for the browser that was sent, once. */
export async function loader({ request }: LoaderFunctionArgs) {
  onlyOnceSetUp();
  const { provider } = configuration();
  if (provider === null) throw redirect(SIGN_IN_PATH);
  const now = new Date();
  const asked = takeStartedSignIn(database(), await startedSecret(request), "provider", now);
  if (asked === null) return startAgain("provider-ended");
  // As people reach it, whatever a proxy calls it: the provider compares it with the address that was registered.
  const answeredAt = new URL(PROVIDER_RETURN_PATH + new URL(request.url).search, publicUrl());
  const answer = await readProviderAnswer(provider, asked.detail, answeredAt, now);
  if (!answer.ok) {
    if (answer.reason !== "cancelled") {
      log().warn({ problem: answer.reason }, "an answer of the identity provider was not taken");
    }
    if (answer.reason === "refused") {
      countRefusal("wrong");
      recordRefusedByProvider(database(), { email: null, reason: "answer-not-taken" }, now);
    }
    return startAgain(`provider-${answer.reason}`);
  }
  const settings = { rules: provider.roles?.rules ?? null, asksSecondFactor: provider.asksSecondFactor };
  const { next } = asked.detail;
  const from = { next, client: clientOf(request) };
  const entered = signInWithProvider(database(), answer.claims, settings, from, now);
  if (entered.ok) return welcome(request, { ...entered, kept: null }, next, await forgetStarted());
  if (entered.reason !== "second-step") {
    countRefusal("wrong");
    return startAgain(entered.reason);
  }
  return redirect(SECOND_STEP_PATH, { headers: { "Set-Cookie": await keepStarted(entered.pending) } });
}

async function startAgain(problem: string): Promise<Response> {
  const headers = { "Set-Cookie": await forgetStarted() };
  return redirect(`${SIGN_IN_PATH}?problem=${problem}`, { headers });
}

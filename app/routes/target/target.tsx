import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";
import { ErrorSummary } from "~/components/error-summary";
import { Page } from "~/components/page";
import { TargetAdvice, TargetReasons } from "~/components/target/advice";
import { TargetSignals } from "~/components/target/signals";
import { database } from "~/database.server";
import { FEWEST_SETTLED, SIGNALS } from "~/domain/target/target-stage";
import { saveTargetAdvice } from "~/features/target/save-advice.server";
import { describeTarget } from "~/features/target/show-target.server";
import { relationshipOf } from "~/http/relationship.server";
import { requireAccount } from "~/http/session.server";
import { readSignals } from "~/http/target-form.server";

export async function loader({ request, params }: LoaderFunctionArgs) {
  await requireAccount(request, ["hr", "facilitator"]);
  const relationship = relationshipOf(params);
  return {
    relationship: { id: relationship.id, name: relationship.name },
    ...describeTarget(database(), relationship),
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const account = await requireAccount(request, ["hr", "facilitator"]);
  const relationship = relationshipOf(params);
  const signals = readSignals(await request.formData());
  const advice = saveTargetAdvice(database(), relationship.id, signals, {
    accountId: account.id,
    now: new Date(),
  });
  if (advice.kind === "target") return redirect(`/r/${relationship.id}/target`);
  const problem = `Only ${advice.settled} of ${SIGNALS.length} signals have an answer on which most agree. At least ${FEWEST_SETTLED} are needed: ask on.`;
  return { signals, errors: { "": problem } };
}

export const meta = () => [{ title: "Target - Tandem" }];

export default function TargetRoute() {
  const page = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const signals = page.signals.map((signal) => ({
    ...signal,
    answers: refused?.signals?.[signal.id] ?? signal.answers,
  }));
  return (
    <Page
      eyebrow={<Link to={`/r/${page.relationship.id}/waves`}>{page.relationship.name}</Link>}
      title="Where do you want to be?"
      lead="Higher is not always better. What fits depends on your business, so the advice rests on it and may be to stay."
    >
      <ErrorSummary errors={refused?.errors} />
      {page.latest ? <TargetAdvice entry={page.latest} /> : null}
      <section className="section">
        <h2>{page.latest ? "Ask again" : "What the advice rests on"}</h2>
        <p className="muted">
          Ask HR and the two heads the same. {page.current ? `You are at ${page.current} now. ` : ""}
          What most of them say counts; a tie leaves a signal open.
        </p>
        <TargetSignals asked={page.asked} signals={signals} />
      </section>
      {page.earlier.length > 0 ? (
        <section className="section">
          <h2>What was advised before</h2>
          <ol className="target-history">
            {page.earlier.map((entry) => (
              <li key={entry.id}>
                <details>
                  <summary>
                    <span className="muted">{entry.day}</span> {entry.statement}
                  </summary>
                  <TargetReasons entry={entry} />
                </details>
              </li>
            ))}
          </ol>
        </section>
      ) : null}
    </Page>
  );
}

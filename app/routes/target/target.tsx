import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";
import { targetPath, wavesPath } from "~/addresses";
import { ErrorSummary } from "~/components/error-summary";
import { Page } from "~/components/page";
import { TargetAdvice, TargetReasons } from "~/components/target/advice";
import { TargetSignals } from "~/components/target/signals";
import { useLanguage, useTexts } from "~/components/texts";
import { formatNumber } from "~/content/intl";
import { fill } from "~/content/translated";
import { database } from "~/database.server";
import { saveTargetAdvice } from "~/features/target/save-advice.server";
import { showTarget, tooFewSettled } from "~/features/target/show-target.server";
import { pageTexts, readerLanguage } from "~/http/page-texts.server";
import { relationshipOf } from "~/http/relationship.server";
import { requireAccount } from "~/http/session.server";
import { readSignals } from "~/http/target-form.server";

export async function loader({ request, params }: LoaderFunctionArgs) {
  await requireAccount(request, "set-target");
  const relationship = relationshipOf(params);
  return {
    relationship: { id: relationship.id, name: relationship.name },
    ...showTarget(database(), relationship, readerLanguage(request)),
    ...pageTexts(request, "target"),
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const account = await requireAccount(request, "set-target");
  const relationship = relationshipOf(params);
  const signals = readSignals(await request.formData());
  const advice = saveTargetAdvice(database(), relationship.id, signals, {
    accountId: account.id,
    now: new Date(),
  });
  if (advice.kind === "target") return redirect(targetPath(relationship.id));
  const problem = tooFewSettled(readerLanguage(request), advice.settled);
  return { signals, errors: { "": problem } };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.texts.target.documentTitle }];

export default function TargetRoute() {
  const page = useLoaderData<typeof loader>();
  const texts = useTexts("target");
  const language = useLanguage();
  const refused = useActionData<typeof action>();
  const signals = page.signals.map((signal) => ({
    ...signal,
    answers: refused?.signals?.[signal.id] ?? signal.answers,
  }));
  return (
    <Page
      eyebrow={<Link to={wavesPath(page.relationship.id)}>{page.relationship.name}</Link>}
      title={texts.title}
      lead={texts.lead}
    >
      <ErrorSummary errors={refused?.errors} />
      {page.latest ? <TargetAdvice entry={page.latest} /> : null}
      <section className="section">
        <h2>{page.latest ? texts.askAgain : texts.restsOn}</h2>
        <p className="muted">
          {page.current ? fill(texts.howToAskAt, { stage: page.current }) : texts.howToAsk}
        </p>
        <p className="muted">
          {fill(texts.needed, {
            fewest: formatNumber(language, page.fewest),
            signals: formatNumber(language, signals.length),
          })}
        </p>
        <TargetSignals asked={page.asked} signals={signals} />
      </section>
      {page.earlier.length > 0 ? (
        <section className="section">
          <h2>{texts.advisedBefore}</h2>
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

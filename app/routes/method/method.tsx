import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { MethodConstants } from "~/components/method/constants";
import { MethodDetail } from "~/components/method/detail";
import { MethodMeasured } from "~/components/method/measured";
import { MethodDoubt, MethodReading, useMethodFill } from "~/components/method/prose";
import { MethodTiers } from "~/components/method/tiers";
import { Page } from "~/components/page";
import { useTexts } from "~/components/texts";
import { pageTexts } from "~/http/page-texts.server";
import { requireAccount } from "~/http/session.server";

export async function loader({ request }: LoaderFunctionArgs) {
  await requireAccount(request, "read-method");
  return pageTexts(request, "method");
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.texts.method.documentTitle }];

export default function Method() {
  const { title, lead, doubt, tables, measured, sources } = useTexts("method");
  const fill = useMethodFill();
  return (
    <Page title={title} lead={lead}>
      <MethodReading />
      <section className="section" id="doubt">
        <h2>{doubt.title}</h2>
        <MethodDoubt of="scores" />
        <MethodDoubt of="error" />
        <MethodDoubt of="words" />
        <MethodDoubt of="release">
          <MethodTiers />
          <MethodDetail />
          <p>{fill(doubt.release.after)}</p>
        </MethodDoubt>
        <MethodDoubt of="scale" />
        <MethodDoubt of="open" />
        <section id="measured" className="section-small">
          <h3>{measured.title}</h3>
          <MethodMeasured />
        </section>
        <section id="constants" className="section-small">
          <h3>{tables.constants.title}</h3>
          <MethodConstants />
        </section>
        <section id="sources" className="section-small">
          <h3>{sources.title}</h3>
          <ul>
            {sources.entries.map((entry) => (
              <li key={entry}>{entry}</li>
            ))}
          </ul>
        </section>
      </section>
    </Page>
  );
}

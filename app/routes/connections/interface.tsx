import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { API_DOCUMENT_PATH, CONNECTIONS_PATH } from "~/addresses";
import { InterfaceOperation } from "~/components/connections/operation";
import { Filled } from "~/components/filled";
import { Page } from "~/components/page";
import { useTexts } from "~/components/texts";
import { fill } from "~/content/translated";
import { showInterface } from "~/http/api/show-interface.server";
import { pageTexts, readerLanguage } from "~/http/page-texts.server";
import { requireAccount } from "~/http/session.server";

export async function loader({ request }: LoaderFunctionArgs) {
  await requireAccount(request, "manage-connections");
  return { ...showInterface(readerLanguage(request)), ...pageTexts(request, "connections") };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data?.texts.connections.description.documentTitle },
];

export default function InterfaceRoute() {
  const { address, perMinute, tags, problems } = useLoaderData<typeof loader>();
  const texts = useTexts("connections").description;
  const [token, limit, times] = texts.beginText;
  return (
    <Page
      eyebrow={<Link to={CONNECTIONS_PATH}>{texts.back}</Link>}
      title={texts.title}
      lead={<Filled text={texts.lead} values={{ link: <a href={API_DOCUMENT_PATH}>{texts.document}</a> }} />}
    >
      <section className="section">
        <h2>{texts.begin}</h2>
        <p>{token}</p>
        <pre className="interface-example">{fill(texts.tryOut, { address })}</pre>
        <p>{fill(limit, { perMinute })}</p>
        <p>{times}</p>
      </section>
      {tags.map(({ name, operations }) => (
        <section className="section" key={name}>
          <h2>{name}</h2>
          {operations.map((operation) => (
            <InterfaceOperation key={operation.id} operation={operation} />
          ))}
        </section>
      ))}
      <section className="section">
        <h2>{texts.problems}</h2>
        <p>{texts.problemsText}</p>
        <ul>
          {problems.map(({ code, title }) => (
            <li key={code} id={`problem-${code}`}>
              <code>{code}</code>
              <span className="fact-line">{title}</span>
            </li>
          ))}
        </ul>
      </section>
      <section className="section">
        <h2>{texts.webhooks}</h2>
        {texts.webhooksText.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </section>
    </Page>
  );
}

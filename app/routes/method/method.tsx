import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { MethodConstants } from "~/components/method/constants";
import { MethodDetail } from "~/components/method/detail";
import { MethodMeasured } from "~/components/method/measured";
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
  const { title, lead, sections, release, tables, measured, limits } = useTexts("method");
  return (
    <Page title={title} lead={lead}>
      {Object.entries(sections).map(([id, { title, paragraphs }]) => (
        <section key={id} id={id} className="section">
          <h2>{title}</h2>
          {paragraphs.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </section>
      ))}
      <section className="section" id="release">
        <h2>{release.title}</h2>
        <p>{release.gate}</p>
        <MethodTiers />
        <p>{release.small}</p>
        <p>{release.together}</p>
        <h3>{tables.detail.title}</h3>
        <p>{tables.detail.intro}</p>
        <MethodDetail />
      </section>
      <section className="section" id="constants">
        <h2>{tables.constants.title}</h2>
        <MethodConstants />
      </section>
      <section className="section" id="measured">
        <h2>{measured.title}</h2>
        <p>{measured.intro}</p>
        <MethodMeasured />
      </section>
      <section className="section" id="borrowed">
        <h2>{limits.borrowedTitle}</h2>
        <p>{limits.borrowed}</p>
      </section>
      <List id="refused" title={limits.refusedTitle} entries={limits.refused} />
      <List id="literature" title={limits.literatureTitle} entries={limits.literature} />
    </Page>
  );
}

function List({ id, title, entries }: { id: string; title: string; entries: readonly string[] }) {
  return (
    <section className="section" id={id}>
      <h2>{title}</h2>
      <ul>
        {entries.map((entry) => (
          <li key={entry}>{entry}</li>
        ))}
      </ul>
    </section>
  );
}

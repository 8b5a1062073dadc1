import type { LoaderFunctionArgs } from "@remix-run/node";
import { MethodConstants } from "~/components/method/constants";
import { MethodDetail } from "~/components/method/detail";
import { MethodTiers } from "~/components/method/tiers";
import { Page } from "~/components/page";
import { BORROWED, LITERATURE, METHOD_SECTIONS, REFUSALS } from "~/content/method/text";
import { requireAccount } from "~/http/session.server";

export async function loader({ request }: LoaderFunctionArgs) {
  await requireAccount(request, "read-method");
  return null;
}

export const meta = () => [{ title: "Method - Tandem" }];

export default function Method() {
  return (
    <Page
      title="How Tandem measures"
      lead="What is computed, what the words mean, what is borrowed, and what Tandem refuses to say."
    >
      {METHOD_SECTIONS.map(({ id, title, paragraphs }) => (
        <section key={id} id={id} className="section">
          <h2>{title}</h2>
          {paragraphs.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </section>
      ))}
      <section className="section" id="release">
        <h2>What may be shown</h2>
        <p>
          One gate decides every number that leaves: screen, print and advice know nothing rawer. Figures are
          cut one after the other, each to what proves nothing beside those before it: of every statement,
          every answer must remain possible for somebody, even for two colleagues who tell each other what
          they answered. Near the ends of the scale and with few respondents figures therefore become wider,
          or "so much or more" and "so much or less". The table has the finest steps.
        </p>
        <MethodTiers />
        <p>
          If one of the two departments has fewer answers than the threshold, neither is shown: the other one
          could be worked out. Distributions of single answers are never shown. Where everybody answered in
          two waves and one to three people left or joined between them, single statements are not shown and
          scores are cut wider, so that the difference does not tell what these people answered. That covers
          no more: where one person took another's place, somebody is known to have been away, or over longer
          chains of waves, a reader who supposes that all others answered exactly as before can prove ordinary
          answers of that person in departments of ten people and more, and a few in smaller ones.
        </p>
        <h3>How much of it is shown</h3>
        <p>
          In simulated companies: of a hundred figures of a kind, so many are shown as a value, at 60 and at
          70 points. Most of the others are shown as a band.
        </p>
        <MethodDetail />
      </section>
      <section className="section" id="constants">
        <h2>The constants</h2>
        <MethodConstants />
      </section>
      <section className="section" id="borrowed">
        <h2>Borrowed, and not validated</h2>
        <p>{BORROWED}</p>
      </section>
      <List id="refused" title="What Tandem refuses to compute" entries={REFUSALS} />
      <List id="literature" title="Literature" entries={LITERATURE} />
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

import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { DATA_PROTECTION_PATH } from "~/addresses";
import { ErrorSummary } from "~/components/error-summary";
import { Page } from "~/components/page";
import { PersonErasure } from "~/components/privacy/person-erasure";
import { PersonHeld } from "~/components/privacy/person-held";
import { PersonSearch } from "~/components/privacy/person-search";
import { useTexts } from "~/components/texts";
import type { ShownLanguage } from "~/content/language";
import { privacyTexts } from "~/content/privacy/texts";
import { database } from "~/database.server";
import { normalForm } from "~/domain/normal-form";
import { type ErasedPerson, erasePerson } from "~/features/privacy/erase-person.server";
import {
  addressOfRosterEntry,
  type FoundPerson,
  findPeople,
  findPersonData,
  type PersonData,
} from "~/features/privacy/find-person-data.server";
import { checkFields, incompleteRequest, readForm } from "~/http/form.server";
import { pageTexts, readerLanguage } from "~/http/page-texts.server";
import { requireFreshSession } from "~/http/session.server";
import { requireWholeView } from "~/http/whole-installation.server";

const text = z.string().trim().max(254).default("");
const schema = z.discriminatedUnion("intent", [
  z.object({ intent: z.literal("search"), text }),
  z.object({ intent: z.literal("show"), address: text }),
  z.object({ intent: z.literal("erase"), address: text, confirmed: z.literal("yes").optional() }),
]);

/** A line of a roster may be named in the address; a person's address never stands in one. */
export async function loader({ request }: LoaderFunctionArgs) {
  await requireWholeView(request, "handle-personal-data");
  const entry = new URL(request.url).searchParams.get("entry");
  const address = entry === null ? null : addressOfRosterEntry(database(), entry);
  return {
    person: address === null ? null : findPersonData(database(), address, readerLanguage(request)),
    ...pageTexts(request, "privacy", "roster", "accounts"),
  };
}

type Outcome = {
  search: string;
  found: FoundPerson[] | null;
  person: PersonData | null;
  done: string | null;
  errors: Record<string, string>;
};
const NOTHING: Outcome = { search: "", found: null, person: null, done: null, errors: {} };

export async function action({ request }: ActionFunctionArgs): Promise<Outcome> {
  const account = await requireWholeView(request, "handle-personal-data");
  const language = readerLanguage(request);
  const { problems } = privacyTexts(language).texts;
  const form = await readForm(request);
  const parsed = checkFields(form, schema, language);
  if (!parsed.ok) throw incompleteRequest(request);
  const { values } = parsed;
  if (values.intent === "search") {
    const search = values.text;
    if (normalForm(search).length < 3) return { ...NOTHING, search, errors: { text: problems.tooShort } };
    return { ...NOTHING, search, found: findPeople(database(), search) };
  }
  const person = findPersonData(database(), values.address, language);
  if (values.intent === "show") return { ...NOTHING, person };
  if (values.confirmed !== "yes") {
    return { ...NOTHING, person, errors: { confirmed: problems.notConfirmed } };
  }
  await requireFreshSession(request, account, form);
  const erased = erasePerson(database(), values.address, { accountId: account.id, now: new Date() });
  return { ...NOTHING, done: outcomeOf(language, erased) };
}

function outcomeOf(language: ShownLanguage, result: ErasedPerson): string {
  const { erased } = privacyTexts(language).texts;
  if (!result.ok) return erased.nothingHeld;
  return result.scrubbed ? erased.done : erased.notScrubbed;
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data?.texts.privacy.person.documentTitle },
];

export default function DataProtectionPerson() {
  const texts = useTexts("privacy").person;
  const linked = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const person = result ? result.person : linked.person;
  const errors = result?.errors ?? {};
  return (
    <Page
      narrow
      eyebrow={<Link to={DATA_PROTECTION_PATH}>{texts.back}</Link>}
      title={texts.title}
      lead={texts.lead}
    >
      <ErrorSummary errors={result?.errors} />
      {result?.done ? (
        <div className="message good" role="status">
          <p>{result.done}</p>
        </div>
      ) : null}
      <PersonSearch search={result?.search ?? ""} found={result?.found ?? null} error={errors.text} />
      {person ? (
        <>
          <PersonHeld person={person} />
          <PersonErasure person={person} error={errors.confirmed} />
        </>
      ) : null}
    </Page>
  );
}

import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { ACCOUNTS_PATH } from "~/addresses";
import { AuditTrailFilter } from "~/components/accounts/audit-trail-filter";
import { AuditTrailTable } from "~/components/accounts/audit-trail-table";
import { ErrorSummary } from "~/components/error-summary";
import { Page } from "~/components/page";
import { useTexts } from "~/components/texts";
import { accountsTexts } from "~/content/accounts/texts";
import { database } from "~/database.server";
import { listDoers, showAuditTrail, TRAIL_KINDS } from "~/features/accounts/show-audit-trail.server";
import { readTrailQuery } from "~/http/accounts/trail-query.server";
import { pageTexts, readerLanguage } from "~/http/page-texts.server";
import { requireAccount } from "~/http/session.server";

export async function loader({ request }: LoaderFunctionArgs) {
  await requireAccount(request, "manage-accounts");
  const language = readerLanguage(request);
  const { kinds } = accountsTexts(language).texts.trail;
  const { query, errors } = readTrailQuery(request);
  const { searchParams } = new URL(request.url);
  return {
    ...showAuditTrail(database(), query, language),
    errors,
    asked: Object.fromEntries(searchParams),
    doers: listDoers(database(), language),
    kinds: TRAIL_KINDS.map((kind) => ({ kind, name: kinds[kind] })),
    ...pageTexts(request, "accounts"),
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data?.texts.accounts.trail.documentTitle },
];

export default function AuditTrail() {
  const { lines, older, asked, doers, kinds, errors } = useLoaderData<typeof loader>();
  const { trail: texts, one } = useTexts("accounts");
  return (
    <Page eyebrow={<Link to={ACCOUNTS_PATH}>{one.back}</Link>} title={texts.title} lead={texts.lead}>
      <ErrorSummary errors={errors} />
      <AuditTrailFilter asked={asked} doers={doers} kinds={kinds} errors={errors} />
      <AuditTrailTable lines={lines} older={older} asked={asked} />
    </Page>
  );
}

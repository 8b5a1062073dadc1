import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { DATA_PROTECTION_PATH } from "~/addresses";
import { PaperBar } from "~/components/paper/print-bar";
import { DataProtectionDocument } from "~/components/privacy/document";
import { useTexts } from "~/components/texts";
import { WideTable } from "~/components/wide-table";
import { database } from "~/database.server";
import { may } from "~/domain/roles";
import { configuration, publicUrl } from "~/env.server";
import { reachableRelationships } from "~/features/company/reach-relationship.server";
import { showDataProtectionDocument } from "~/features/privacy/show-document.server";
import { pageTexts, readerLanguage } from "~/http/page-texts.server";
import { requireAccount } from "~/http/session.server";

const PAPERS = ["a4", "letter"] as const;

export async function loader({ request }: LoaderFunctionArgs) {
  const account = await requireAccount(request, "read-data-protection");
  const db = database();
  const wanted = new URL(request.url).searchParams.get("paper");
  const { mail, logLevel, allowPlainHttpSignIn } = configuration();
  const operation = {
    publicUrl: publicUrl(),
    // A guest may be anybody, and to the demonstration mail is off.
    mail:
      mail && may(account.role, "read-mail-settings")
        ? { server: new URL(mail.smtpUrl).hostname, sender: mail.from }
        : null,
    logLevel,
    allowPlainHttpSignIn,
  };
  return {
    paper: PAPERS.find((name) => name === wanted) ?? null,
    shown: showDataProtectionDocument(db, operation, {
      language: readerLanguage(request),
      now: new Date(),
      relationships: reachableRelationships(db, account.id),
    }),
    ...pageTexts(request, "data-protection", "method"),
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data?.texts["data-protection"].documentTitle },
];

export default function DataProtectionPrint() {
  const { paper, shown } = useLoaderData<typeof loader>();
  const texts = useTexts("data-protection");
  return (
    <>
      <PaperBar back={texts.back} backTo={DATA_PROTECTION_PATH} paper={paper} />
      <WideTable label={texts.willBePrinted}>
        <DataProtectionDocument shown={shown} paper={paper} />
      </WideTable>
    </>
  );
}

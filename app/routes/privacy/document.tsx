import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { DATA_PROTECTION_PATH } from "~/addresses";
import { PaperBar } from "~/components/paper/print-bar";
import { DataProtectionDocument } from "~/components/privacy/document";
import { WideTable } from "~/components/wide-table";
import { database } from "~/database.server";
import { may } from "~/domain/roles";
import { configuration, publicUrl } from "~/env.server";
import { reachableRelationships } from "~/features/company/reach-relationship.server";
import { showDataProtectionDocument } from "~/features/privacy/show-document.server";
import { pageTexts } from "~/http/page-texts.server";
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
    shown: showDataProtectionDocument(db, operation, new Date(), reachableRelationships(db, account.id)),
    ...pageTexts(request, "paper"),
  };
}

export const meta = () => [{ title: "Data protection document - Tandem" }];

export default function DataProtectionPrint() {
  const { paper, shown } = useLoaderData<typeof loader>();
  return (
    <>
      <PaperBar back="Back to data protection" backTo={DATA_PROTECTION_PATH} paper={paper} />
      <WideTable label="What will be printed">
        <DataProtectionDocument shown={shown} paper={paper} />
      </WideTable>
    </>
  );
}

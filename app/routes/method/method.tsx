import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { MethodPage } from "~/components/method/page";
import { database } from "~/database.server";
import { may } from "~/domain/roles";
import { reachableRelationships } from "~/features/company/reach-relationship.server";
import { describeScales } from "~/features/report/describe-scales.server";
import { pageTexts, readerLanguage } from "~/http/page-texts.server";
import { requireAccount } from "~/http/session.server";

export async function loader({ request }: LoaderFunctionArgs) {
  const { id, role } = await requireAccount(request, "read-method");
  const db = database();
  const readable = may(role, "read-results") ? reachableRelationships(db, id) : [];
  const scales = describeScales(db, readable, readerLanguage(request), new Date());
  return { scales, ...pageTexts(request, "method") };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.texts.method.documentTitle }];

export default function Method() {
  return <MethodPage scales={useLoaderData<typeof loader>().scales} />;
}

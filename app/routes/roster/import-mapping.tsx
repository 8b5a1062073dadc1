import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { rosterMappingPath, rosterPreviewPath } from "~/addresses";
import { ErrorSummary } from "~/components/error-summary";
import { Page } from "~/components/page";
import { RosterMapping } from "~/components/roster/mapping";
import { useTexts } from "~/components/texts";
import { rosterTexts } from "~/content/roster/texts";
import { fill } from "~/content/translated";
import { database } from "~/database.server";
import { findRosterUpload } from "~/features/roster/keep-upload.server";
import { saveMapping } from "~/features/roster/save-mapping.server";
import { showMapping } from "~/features/roster/show-mapping.server";
import { readGivenMapping } from "~/http/mapping-form.server";
import { pageTexts, readerLanguage } from "~/http/page-texts.server";
import { relationshipOf } from "~/http/relationship.server";
import { requireAccount } from "~/http/session.server";

export async function loader({ request, params }: LoaderFunctionArgs) {
  await requireAccount(request, "manage-roster");
  const relationship = relationshipOf(params);
  const upload = uploadOf(request, relationship.id, params.import);
  const mapping = await showMapping(database(), relationship, upload);
  if (!mapping.isUsable) throw redirect(rosterPreviewPath(relationship.id, upload.id));
  const { id, name } = relationship;
  return {
    relationship: { id, name },
    fileName: upload.fileName,
    mapping,
    ...pageTexts(request, "roster"),
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  await requireAccount(request, "manage-roster");
  const relationship = relationshipOf(params);
  const upload = uploadOf(request, relationship.id, params.import);
  const given = readGivenMapping(await request.formData());
  const saved = await saveMapping(database(), relationship, upload, given);
  if (saved.ok) {
    const path = saved.askAgain ? rosterMappingPath : rosterPreviewPath;
    return redirect(path(relationship.id, upload.id));
  }
  const words = rosterTexts(readerLanguage(request)).texts.page.mapping.problems;
  return {
    errors: Object.fromEntries(saved.problems.map(({ field, problem }) => [field, words[problem]])),
    columns: given.columns,
    departments: given.departments,
  };
}

function uploadOf(request: Request, relationshipId: string, id: string | undefined) {
  const upload = findRosterUpload(database(), relationshipId, id ?? "");
  const { gone } = rosterTexts(readerLanguage(request)).texts.upload;
  if (!upload) throw new Response(gone, { status: 404 });
  return upload;
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data?.texts.roster.mapping.documentTitle },
];

export default function RosterImportMapping() {
  const { relationship, fileName, mapping } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const texts = useTexts("roster").mapping;
  return (
    <Page eyebrow={relationship.name} title={texts.title} lead={fill(texts.lead, { file: fileName })}>
      <ErrorSummary errors={result?.errors} />
      <RosterMapping
        key={mapping.encoding}
        mapping={mapping}
        errors={result?.errors ?? {}}
        said={result ? { columns: result.columns, departments: result.departments } : null}
      />
    </Page>
  );
}

import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { GalleryAccounts } from "~/components/gallery/accounts";
import { GalleryCompany, GalleryHome } from "~/components/gallery/company";
import { GalleryConnections } from "~/components/gallery/connections";
import { GalleryControls } from "~/components/gallery/controls";
import { GalleryDocuments } from "~/components/gallery/documents";
import { GalleryFields } from "~/components/gallery/fields";
import { GalleryInterventions, GalleryTarget } from "~/components/gallery/interventions";
import { GalleryMeeting } from "~/components/gallery/meeting";
import { GalleryMessages } from "~/components/gallery/messages";
import { GalleryPaper } from "~/components/gallery/paper";
import { GalleryExport, GalleryPrints } from "~/components/gallery/prints";
import { GalleryMethod, GalleryPrivacy } from "~/components/gallery/privacy";
import { GalleryResults } from "~/components/gallery/results";
import { GalleryHistory, GalleryRoster } from "~/components/gallery/roster";
import { GallerySigningIn } from "~/components/gallery/signing-in";
import { GalleryWaves } from "~/components/gallery/waves";
import { Page } from "~/components/page";
import { GALLERY } from "~/content/gallery/en";
import { buildGallery, type Gallery } from "~/features/gallery/build-gallery.server";
import { pageTexts } from "~/http/page-texts.server";
import { renderDocuments } from "./documents.server";

const AREAS = [
  "accounts",
  "anonymity",
  "company",
  "connections",
  "data-protection",
  "export",
  "history",
  "home",
  "interventions",
  "meeting",
  "method",
  "owners",
  "paper",
  "slip",
  "plan",
  "privacy",
  "report",
  "roster",
  "tally",
  "target",
  "trends",
  "waves",
] as const;

let built: Promise<Gallery> | undefined;

/** Only the development server has this address: `routes.ts` leaves it out of every build. */
export async function loader({ request }: LoaderFunctionArgs) {
  built ??= buildGallery();
  const gallery = await built;
  return { gallery, documents: renderDocuments(gallery), ...pageTexts(request, ...AREAS) };
}

export const meta = () => [{ title: `${GALLERY.title} - Tandem` }];

export default function Components() {
  const { gallery, documents } = useLoaderData<typeof loader>();
  const { company, running } = gallery;
  return (
    <>
      <Page title={GALLERY.title} lead={GALLERY.lead}>
        <GalleryControls />
        <GalleryFields />
        <GalleryMessages />
        <GalleryCompany company={company} />
        <GalleryAccounts company={company} />
        <GallerySigningIn signingIn={company.signingIn} />
        <GalleryHome company={company} />
        <GalleryConnections connections={gallery.connections} />
        <GalleryRoster company={company} />
        <GalleryHistory company={company} />
        <GalleryWaves running={running} />
        <GalleryPaper running={running} departments={company.departments} />
        <GalleryPrivacy company={company} />
        <GalleryMethod company={company} />
        <GalleryInterventions shown={company.intervention} />
        <GalleryTarget target={company.target} />
      </Page>
      <GalleryResults gallery={gallery} />
      <Page title={GALLERY.areas.prints}>
        <GalleryExport gallery={gallery} />
        <GalleryPrints gallery={gallery} />
        <GalleryMeeting meeting={gallery.meeting} />
        <GalleryDocuments documents={documents} />
      </Page>
    </>
  );
}

import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { GalleryControls } from "~/components/gallery/controls";
import { GalleryFields } from "~/components/gallery/fields";
import { GalleryMessages } from "~/components/gallery/messages";
import { GalleryResults } from "~/components/gallery/results";
import { Page } from "~/components/page";
import { GALLERY } from "~/content/gallery/en";
import { buildGallery, type Gallery } from "~/features/gallery/build-gallery.server";
import { pageTexts } from "~/http/page-texts.server";

let built: Promise<Gallery> | undefined;

/** Only the development server has this address: `routes.ts` leaves it out of every build. */
export async function loader({ request }: LoaderFunctionArgs) {
  built ??= buildGallery();
  return { ...(await built), ...pageTexts(request, "report", "waves", "plan", "interventions") };
}

export const meta = () => [{ title: `${GALLERY.title} - Tandem` }];

export default function Components() {
  const gallery = useLoaderData<typeof loader>();
  return (
    <>
      <Page title={GALLERY.title} lead={GALLERY.lead}>
        <GalleryControls />
        <GalleryFields />
        <GalleryMessages />
      </Page>
      <GalleryResults gallery={gallery} />
    </>
  );
}

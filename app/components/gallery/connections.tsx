import { API_PATH } from "~/addresses";
import { DeliveryTable } from "~/components/connections/delivery-table";
import { InterfaceOperation } from "~/components/connections/operation";
import { ReadyPosts } from "~/components/connections/ready-posts";
import { ShownOnce } from "~/components/connections/shown-once";
import { TokenForm } from "~/components/connections/token-form";
import { TokenTable } from "~/components/connections/token-table";
import { WebhookForm } from "~/components/connections/webhook-form";
import { WebhookTable } from "~/components/connections/webhook-table";
import { GALLERY } from "~/content/gallery/en";
import type { Gallery } from "~/features/gallery/build-gallery.server";
import { Specimen } from "./specimen";

const { states, problem } = GALLERY;
const PROBLEMS = { name: problem, permissions: problem, kind: problem, address: problem, events: problem };
const FIELD = { name: "people[].email", type: "string", meaning: GALLERY.sentence, optional: true };
const OPERATION = {
  id: "specimen",
  method: "POST",
  place: API_PATH,
  summary: GALLERY.sentence,
  text: GALLERY.hint,
  permission: "change-roster",
  parameters: [FIELD],
  takes: [FIELD],
  gives: [],
};

type Connections = Gallery["connections"];

export function GalleryConnections({ connections }: { connections: Connections }) {
  const { tokens, webhooks, deliveries, ready } = connections;
  return (
    <section>
      <h2>{GALLERY.areas.connections}</h2>
      <Specimen of="TokenTable, WebhookTable" state={`${states.filled}, ${states.empty}`}>
        <TokenTable tokens={tokens} />
        <WebhookTable webhooks={webhooks} />
        <TokenTable tokens={[]} />
        <WebhookTable webhooks={[]} />
      </Specimen>
      <GalleryConnectionForms connections={connections} />
      <Specimen of="DeliveryTable, ReadyPosts" state={`${states.filled}, ${states.empty}`}>
        <DeliveryTable deliveries={deliveries} />
        <DeliveryTable deliveries={[]} />
        <ReadyPosts ready={ready.slice(0, 1)} />
        <ReadyPosts ready={[]} />
      </Specimen>
      <Specimen of="ShownOnce, InterfaceOperation" state={states.plain}>
        <ShownOnce said={GALLERY.sentence} secret={GALLERY.connections.secret} warning={GALLERY.hint} />
        <InterfaceOperation operation={OPERATION} />
      </Specimen>
    </section>
  );
}

function GalleryConnectionForms({ connections: { languages } }: { connections: Connections }) {
  return (
    <Specimen of="TokenForm, WebhookForm" state={`${states.empty}, ${states.wrong}`}>
      <TokenForm pairs={[]} fields={{}} errors={{}} />
      <TokenForm pairs={[]} fields={{ name: GALLERY.long }} errors={PROBLEMS} />
      <WebhookForm pairs={[]} languages={languages} fields={{}} errors={{}} />
      <WebhookForm pairs={[]} languages={languages} fields={{ name: GALLERY.long }} errors={PROBLEMS} />
    </Specimen>
  );
}

import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { CONNECTIONS_PATH } from "~/addresses";
import { ConfirmForm } from "~/components/confirm-form";
import { DeliveryTable } from "~/components/connections/delivery-table";
import { ErrorSummary } from "~/components/error-summary";
import { Page } from "~/components/page";
import { useTexts } from "~/components/texts";
import { connectionsTexts } from "~/content/connections/texts";
import { database } from "~/database.server";
import { queueTest, removeWebhook, repeatDelivery } from "~/features/connections/manage-webhooks.server";
import { showDeliveries } from "~/features/connections/show-deliveries.server";
import { wakeWebhooks } from "~/features/connections/start-webhooks.server";
import { incompleteRequest } from "~/http/form.server";
import { pageTexts, readerLanguage } from "~/http/page-texts.server";
import { notFound } from "~/http/relationship.server";
import { requireAccount } from "~/http/session.server";

export async function loader({ request, params }: LoaderFunctionArgs) {
  await requireAccount(request, "manage-connections");
  const shown = showDeliveries(database(), params.webhook ?? "", readerLanguage(request));
  if (!shown) throw notFound();
  return { ...shown, ...pageTexts(request, "connections") };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const account = await requireAccount(request, "manage-connections");
  const { page } = connectionsTexts(readerLanguage(request)).texts;
  const id = params.webhook ?? "";
  const form = await request.formData();
  const by = { accountId: account.id, now: new Date() };
  switch (form.get("intent")) {
    case "test":
      if (!queueTest(database(), id, by)) throw notFound();
      wakeWebhooks();
      return { done: page.deliveries.testQueued };
    case "again":
      if (!repeatDelivery(database(), id, Number(form.get("delivery")), by)) throw notFound();
      wakeWebhooks();
      return { done: page.deliveries.againQueued };
    case "remove":
      if (form.get("confirmed") !== "yes") return { errors: { confirmed: page.problems.confirm } };
      if (removeWebhook(database(), id, by) === null) throw notFound();
      return redirect(CONNECTIONS_PATH);
    default:
      throw incompleteRequest(request);
  }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data?.texts.connections.deliveries.documentTitle },
];

export default function DeliveriesRoute() {
  const { name, lead, events, deliveries } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const texts = useTexts("connections").deliveries;
  const errors: Record<string, string> = result && "errors" in result ? result.errors : {};
  return (
    <Page eyebrow={<Link to={CONNECTIONS_PATH}>{texts.backToConnections}</Link>} title={name} lead={lead}>
      <ErrorSummary errors={errors} />
      {result && "done" in result ? (
        <div className="message good" role="status">
          <p>{result.done}</p>
        </div>
      ) : null}
      <ul>
        {events.map((event) => (
          <li key={event}>{event}</li>
        ))}
      </ul>
      <Form method="post">
        <button type="submit" name="intent" value="test" className="button">
          {texts.test}
        </button>
      </Form>
      <section className="section">
        <h2>{texts.last}</h2>
        <DeliveryTable deliveries={deliveries} />
      </section>
      <section className="section">
        <h2>{texts.remove}</h2>
        <p>{texts.removeText}</p>
        <ConfirmForm
          confirm={texts.removeConfirm}
          error={errors.confirmed}
          button={texts.removeButton}
          danger
          intent="remove"
        />
      </section>
    </Page>
  );
}

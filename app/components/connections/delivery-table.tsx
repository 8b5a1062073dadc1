import { Form } from "@remix-run/react";
import { useTexts } from "~/components/texts";
import { WideTable } from "~/components/wide-table";
import { fill } from "~/content/translated";
import type { Deliveries } from "~/features/connections/show-deliveries.server";

type Delivery = Deliveries["deliveries"][number];

/** What was sent to one receiver, and what it answered. */
export function DeliveryTable({ deliveries }: { deliveries: readonly Delivery[] }) {
  const texts = useTexts("connections").deliveries;
  if (deliveries.length === 0) return <p className="muted">{texts.none}</p>;
  return (
    <WideTable label={texts.last}>
      <table className="stacked">
        <thead>
          <tr>
            <th scope="col">{texts.event}</th>
            <th scope="col">{texts.state}</th>
          </tr>
        </thead>
        <tbody>
          {deliveries.map((delivery) => (
            <tr key={delivery.id}>
              <th scope="row">
                {delivery.event}
                <span className="fact-line muted small">{delivery.about}</span>
                <details className="small">
                  <summary>{texts.body}</summary>
                  <pre className="message-body">{delivery.body}</pre>
                </details>
              </th>
              <td>
                {delivery.state}
                <span className="fact-line">{delivery.answer}</span>
                <span className="fact-line muted small">{delivery.tried}</span>
                {delivery.mayRepeat ? <SendAgain delivery={delivery} /> : null}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </WideTable>
  );
}

function SendAgain({ delivery: { id, event, about } }: { delivery: Delivery }) {
  const texts = useTexts("connections").deliveries;
  return (
    <Form method="post">
      <input type="hidden" name="delivery" value={id} />
      <button
        type="submit"
        name="intent"
        value="again"
        className="link-button"
        aria-label={fill(texts.againWhich, { event, about })}
      >
        {texts.again}
      </button>
    </Form>
  );
}

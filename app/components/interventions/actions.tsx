import { Link } from "@remix-run/react";
import { editInterventionPath, NEW_INTERVENTION_PATH } from "~/addresses";
import { PrintButton } from "~/components/print-button";
import type { InterventionPage } from "~/features/interventions/show-intervention.server";
import { InterventionHiding } from "./hiding";

const DONE: Readonly<Record<string, string>> = {
  added: "It stands in the catalogue now, and is suggested where it fits.",
  changed: "The intervention was changed.",
  hidden: "It is hidden: neither suggested nor offered. Plans that hold it keep it.",
  shown: "It is offered again.",
};

type InterventionActionsProps = Pick<InterventionPage, "own" | "hidden"> & { id: string };

/** Below the sheet: print it, change one's own, hide what does not fit the company. */
export function InterventionActions({ id, own, hidden }: InterventionActionsProps) {
  return (
    <div className="section no-print">
      <div className="cluster">
        <PrintButton>Print this sheet</PrintButton>
        {own ? (
          <Link to={editInterventionPath(id)} className="button secondary">
            Change it
          </Link>
        ) : (
          <Link to={`${NEW_INTERVENTION_PATH}?from=${id}`} className="button secondary">
            Adapt it as your own
          </Link>
        )}
        <InterventionHiding id={id} hidden={hidden} />
      </div>
      <p className="muted small">
        Hiding is for the whole company: nobody is offered it until somebody shows it again.
      </p>
    </div>
  );
}

export function InterventionState({ own, hidden, done }: { own: boolean; hidden: boolean; done: string }) {
  const message = DONE[done];
  return (
    <>
      {message ? (
        <p className="message good no-print" role="status">
          {message}
        </p>
      ) : null}
      {own || hidden ? (
        <p className="cluster">
          {own ? <span className="tag">Written here</span> : null}
          {hidden ? <span className="tag">Hidden</span> : null}
        </p>
      ) : null}
    </>
  );
}

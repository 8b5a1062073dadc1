import { Link } from "@remix-run/react";
import { editInterventionPath, NEW_INTERVENTION_PATH } from "~/addresses";
import { PrintButton } from "~/components/print-button";
import { useTexts } from "~/components/texts";
import type { InterventionPage } from "~/features/interventions/show-intervention.server";
import { InterventionHiding } from "./hiding";

const DONE = ["added", "changed", "hidden", "shown"] as const;

type InterventionActionsProps = Pick<InterventionPage, "own" | "hidden"> & { id: string };

/** Below the sheet: print it, change one's own, hide what does not fit the company. */
export function InterventionActions({ id, own, hidden }: InterventionActionsProps) {
  const texts = useTexts("interventions").actions;
  return (
    <div className="section no-print">
      <div className="cluster">
        <PrintButton>{texts.print}</PrintButton>
        {own ? (
          <Link to={editInterventionPath(id)} className="button secondary">
            {texts.change}
          </Link>
        ) : (
          <Link to={`${NEW_INTERVENTION_PATH}?from=${id}`} className="button secondary">
            {texts.adapt}
          </Link>
        )}
        <InterventionHiding id={id} hidden={hidden} />
      </div>
      <p className="muted small">{texts.forEverybody}</p>
    </div>
  );
}

export function InterventionState({ own, hidden, done }: { own: boolean; hidden: boolean; done: string }) {
  const texts = useTexts("interventions").actions;
  const known = DONE.find((it) => it === done);
  return (
    <>
      {known ? (
        <p className="message good no-print" role="status">
          {texts[known]}
        </p>
      ) : null}
      {own || hidden ? (
        <p className="cluster">
          {own ? <span className="tag">{texts.tagOwn}</span> : null}
          {hidden ? <span className="tag">{texts.tagHidden}</span> : null}
        </p>
      ) : null}
    </>
  );
}

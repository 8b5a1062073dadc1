import { counted } from "~/components/counted";
import { quarterLabel } from "~/content/numbers";
import type { SlipKinds } from "~/features/paper/draw-slips.server";

type SlipInstructionsProps = {
  quarter: string;
  delivery: "mail" | "slips";
  kinds: SlipKinds;
  closes: string;
};

/** The first page of the print: what to do with the slips so that they stay anonymous. */
export function SlipInstructions({ quarter, delivery, kinds, closes }: SlipInstructionsProps) {
  const spares = kinds.filter((kind) => kind.which === "spare");
  const bowls = kinds.filter((kind) => kind.which === "pool");
  return (
    <section className="slip-instructions">
      <h2>
        {delivery === "slips"
          ? `Handing out the slips of ${quarterLabel(quarter)}`
          : `Spare slips of ${quarterLabel(quarter)}`}
      </h2>
      <div className="message warn">
        <p>
          <strong>Whoever prints or hands out slips must not note who draws which.</strong> A slip has no name
          on it. That it stays so is up to you. You have every code in hand: keep no copy, and use none.
        </p>
      </div>
      <ol>
        <li>Print on one side, at 100 %, and cut along the dashed lines.</li>
        {bowls.map((bowl) => (
          <li key={bowl.department}>
            Fold the {counted(bowl.slips, "slip", "slips")} of {bowl.department} once and put them into a bowl
            of their own. Mix it.
          </li>
        ))}
        {delivery === "slips" ? (
          <>
            <li>Let everybody draw one slip from the bowl of their own department, without looking.</li>
            <li>Somebody is away? A colleague may draw for them and leave it, folded, on their desk.</li>
          </>
        ) : (
          <li>
            Somebody's link does not work? Let them draw a spare slip of their own department. Their link
            stays valid: a second answer from the same person cannot be recognised, so ask for fairness.
          </li>
        )}
        <li>
          Keep the spare slips ({spares.map((kind) => `${kind.department}: ${kind.slips}`).join(", ")}) in an
          envelope.
          {delivery === "slips" ? " Whoever lost a slip draws one of these. There are no further ones." : ""}
        </li>
        <li>Destroy what is left after the survey closes on {closes}.</li>
      </ol>
    </section>
  );
}

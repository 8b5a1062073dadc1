import type { PrintedKit } from "~/features/show-printed-kit.server";

export function PrintSignOff({ kit }: { kit: PrintedKit }) {
  const [first, second] = kit.departments;
  return (
    <section className="keep-together">
      <h3>Agreed</h3>
      <p>
        We agree on the actions of this plan. Each of us makes room for them, and we look at them together on
        the day below.
      </p>
      <p className="review-date">
        Review on: {kit.review ? <strong>{kit.review}</strong> : <span className="blank" />} at{" "}
        <span className="blank short" />
      </p>
      <div className="signatures">
        <p>Head of {first}, date</p>
        <p>Head of {second}, date</p>
        <p>Facilitator, date</p>
      </div>
    </section>
  );
}

import type { PrintedKit } from "~/features/plan/show-printed-kit.server";

export function PrintSignOff({ kit }: { kit: PrintedKit }) {
  const [first, second] = kit.departments;
  return (
    <section className="keep-together sign-off">
      <h3>Agreed</h3>
      <p className="review-date">
        We agree on these actions and make room for them. We review them together on{" "}
        {kit.review ? <strong>{kit.review}</strong> : <span className="blank" />} at{" "}
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

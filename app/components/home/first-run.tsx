import { Form, Link } from "@remix-run/react";

export function FirstRun() {
  return (
    <div className="page">
      <h1 className="statement">How do Sales and Marketing really work together, and what would help?</h1>
      <p className="lead">
        Tandem asks both departments the same short survey every quarter, seals every answer in the browser,
        and turns the result into a plan that people can run.
      </p>
      <div className="columns section">
        <SetUpCard />
        <section className="card">
          <h2>Look around first</h2>
          <p>
            Load a fictional company with nine quarters of answers: a clash, a workshop, ride-alongs, a slip
            back. It is marked as a demonstration and goes away in one step.
          </p>
          <Form method="post" action="/demonstration">
            <button type="submit" className="button secondary">
              Explore the demonstration company
            </button>
          </Form>
        </section>
      </div>
    </div>
  );
}

/** Offered to the demonstration's guest too: one's own organisation takes the place of the fictional one. */
export function OwnOrganisation() {
  return (
    <div className="page page-continued">
      <SetUpCard />
    </div>
  );
}

function SetUpCard() {
  return (
    <section className="card">
      <h2>Set up your organisation</h2>
      <p>
        Name the organisation and its two departments, and make the first account. It takes about three
        minutes. Nothing leaves this machine.
      </p>
      <Link className="button" to="/set-up">
        Set up your organisation
      </Link>
    </section>
  );
}

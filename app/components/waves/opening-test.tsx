import { Form, useNavigation } from "@remix-run/react";
import { SelectField } from "~/components/form-field";
import { useTexts } from "~/components/texts";
import { fill } from "~/content/translated";

/** Who may be invited to try the survey out; the first is the reader. */
type Tester = { id: string; name: string };
/** A test survey that was made: what is said of it, and where it is. */
export type MadeTest = { sentence: string; link: string | null };

type OpeningTestProps = { testers: readonly Tester[]; byMail: boolean; made: MadeTest | null };

export function OpeningTest({ testers, byMail, made }: OpeningTestProps) {
  const texts = useTexts("waves").sample.test;
  const busy = useNavigation().state === "submitting";
  const [reader, ...others] = testers;
  return (
    <section className="section card">
      <h2>{texts.title}</h2>
      <p>{texts.lead}</p>
      {made ? (
        <div className="message" role="status">
          <p>{made.sentence}</p>
          {made.link ? (
            <p className="breakable">
              <a href={made.link} target="_blank" rel="noreferrer">
                {texts.link}
              </a>
            </p>
          ) : null}
        </div>
      ) : null}
      <Form method="post">
        {byMail && reader ? (
          <SelectField name="tester" label={texts.to} defaultValue={reader.id}>
            <option value={reader.id}>{fill(texts.myself, { name: reader.name })}</option>
            {others.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </SelectField>
        ) : null}
        <div className="cluster">
          {byMail ? (
            <button
              type="submit"
              name="intent"
              value="test-by-mail"
              className="button secondary"
              aria-disabled={busy}
            >
              {texts.send}
            </button>
          ) : null}
          <button type="submit" name="intent" value="test" className="button secondary" aria-disabled={busy}>
            {texts.open}
          </button>
        </div>
      </Form>
    </section>
  );
}

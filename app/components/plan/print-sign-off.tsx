import { Filled } from "~/components/filled";
import { useTexts } from "~/components/texts";
import { fill } from "~/content/translated";
import type { PrintedKit } from "~/features/meeting/show-printed-kit.server";

export function PrintSignOff({ kit }: { kit: PrintedKit }) {
  const texts = useTexts("plan").print.signOff;
  return (
    <section className="keep-together sign-off">
      <h3>{texts.title}</h3>
      <p className="review-date">
        <Filled
          text={texts.sentence}
          values={{
            day: kit.review ? <strong>{kit.review}</strong> : <span className="blank" />,
            time: <span className="blank short" />,
          }}
        />
      </p>
      <div className="signatures">
        {kit.departments.map((department) => (
          <p key={department}>{fill(texts.head, { department })}</p>
        ))}
        <p>{texts.facilitator}</p>
      </div>
    </section>
  );
}

import { ConfirmForm } from "~/components/confirm-form";
import { useTexts } from "~/components/texts";
import { fill } from "~/content/translated";

/** Puts the end of a wave off, once. */
export function WaveExtension({
  latest,
  byMail,
  problem,
}: {
  latest: string;
  byMail: boolean;
  problem: string | undefined;
}) {
  const { extension } = useTexts("waves").wave;
  return (
    <section className="section">
      <h2>{extension.title}</h2>
      <p>
        {fill(extension.possible, { latest })} {byMail ? extension.mail : extension.slips}
      </p>
      <ConfirmForm
        confirm={extension.confirm}
        error={problem}
        button={extension.button}
        danger={false}
        intent="extend"
      />
    </section>
  );
}

import { useTexts } from "~/components/texts";

export function InstallationFindings({ findings }: { findings: readonly string[] }) {
  const { wrongTitle, nothingWrong } = useTexts("installation");
  if (findings.length === 0) return <p className="message good">{nothingWrong}</p>;
  return (
    <section className="message warn">
      <h2>{wrongTitle}</h2>
      <ul>
        {findings.map((finding) => (
          <li key={finding}>{finding}</li>
        ))}
      </ul>
    </section>
  );
}

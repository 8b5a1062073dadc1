import { FileExample } from "~/components/file-example";
import { useTexts } from "~/components/texts";

const HEADER = ["email", "department", "name", "language"];

/** Shows what a roster file looks like, and offers one to fill in. */
export function RosterFileExample({
  departments: [first, second],
}: {
  departments: readonly [string, string];
}) {
  const texts = useTexts("roster").example;
  return (
    <FileExample
      title={texts.caption}
      header={HEADER}
      rows={[
        ["anna.keller@example.org", first, texts.firstName, "en"],
        ["b.osei@example.org", second, texts.secondName, ""],
      ]}
      download={{ label: texts.download, name: "roster-example.csv" }}
    />
  );
}

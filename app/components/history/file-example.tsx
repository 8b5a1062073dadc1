import { FileExample } from "~/components/file-example";
import { useTexts } from "~/components/texts";

const HEADER = ["quarter", "date", "department", "score", "answered", "invited"];

/** What a file of earlier results looks like. */
export function HistoryFileExample({
  departments: [first, second],
}: {
  departments: readonly [string, string];
}) {
  const { example, download } = useTexts("history").upload;
  return (
    <FileExample
      title={example}
      header={HEADER}
      rows={[
        ["2024-Q3", "2024-09-20", first, "52", "11", "14"],
        ["2024-Q3", "2024-09-20", second, "58", "9", "12"],
      ]}
      download={{ label: download, name: "earlier-results.csv" }}
    />
  );
}

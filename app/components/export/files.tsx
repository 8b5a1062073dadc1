import { useTexts } from "~/components/texts";
import { type ExportFile, filledFiles } from "~/domain/export-files";
import { ExportLink } from "./link";

/** What each file is called, and the format it has. */
export const OFFERED: Readonly<
  Record<
    ExportFile,
    { title: "slides" | "workbook" | "figuresFile" | "comments"; kind: "PPTX" | "XLSX" | "CSV" | "JSON" }
  >
> = {
  "slides.pptx": { title: "slides", kind: "PPTX" },
  "workbook.xlsx": { title: "workbook", kind: "XLSX" },
  "figures.csv": { title: "figuresFile", kind: "CSV" },
  "release.json": { title: "figuresFile", kind: "JSON" },
  "comments.csv": { title: "comments", kind: "CSV" },
};

type ExportFilesProps = {
  of: "one-wave" | "all-waves";
  /** Whether any comments were released. */
  comments: boolean;
  address: (file: ExportFile) => string;
};

/** The files of a wave, or of all, as entries of a list. */
export function ExportFiles({ of, comments, address }: ExportFilesProps) {
  const texts = useTexts("export");
  return filledFiles(of, comments).map((file) => {
    const { title, kind } = OFFERED[file];
    return <ExportLink key={file} href={address(file)} title={texts[title]} kind={kind} />;
  });
}

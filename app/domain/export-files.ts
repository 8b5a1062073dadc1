/** Files in which a released result can be taken along, in the order in which they are offered. */
export const EXPORT_FILES = [
  "slides.pptx",
  "workbook.xlsx",
  "figures.csv",
  "release.json",
  "comments.csv",
] as const;

export type ExportFile = (typeof EXPORT_FILES)[number];

/**
 * Whether a name of an address is that of a file which can be taken along.
 *
 * @example
 * ["figures.csv", "figures.pdf", undefined].map(isExportFile) // => [true,false,false]
 */
export function isExportFile(name: string | undefined): name is ExportFile {
  return EXPORT_FILES.some((file) => file === name);
}

/**
 * The files that hold something: slides only of one wave, that of the comments only where any were released.
 *
 * @example
 * filledFiles("one-wave", false) // => ["slides.pptx","workbook.xlsx","figures.csv","release.json"]
 * filledFiles("all-waves", false) // => ["workbook.xlsx","figures.csv","release.json"]
 */
export function filledFiles(of: "one-wave" | "all-waves", comments: boolean): readonly ExportFile[] {
  const empty: readonly ExportFile[] = [
    ...(of === "all-waves" ? (["slides.pptx"] as const) : []),
    ...(comments ? [] : (["comments.csv"] as const)),
  ];
  return EXPORT_FILES.filter((file) => !empty.includes(file));
}

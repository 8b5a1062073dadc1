/** "Brandt Optics", "Sales and Marketing", "2026-Q4" -> "Brandt-Optics_Sales-and-Marketing_2026-Q4.csv". */
export function nameExportFile(parts: readonly string[], extension: string): string {
  const plain = parts.map(plainPart).filter((part) => part !== "");
  return `${plain.join("_") || "tandem"}.${extension}`;
}

/** Letters, digits and hyphens: nothing that a header, a path or a shell could read as something else. */
function plainPart(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{Mark}/gu, "")
    .replace(/[^A-Za-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "")
    .slice(0, 60);
}

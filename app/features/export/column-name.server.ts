/** A field as the head of a column, the same in every table: "intervalLow" -> "interval_low". A wave's own id is "wave". */
export function columnName(field: string): string {
  return field === "id" ? "wave" : field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

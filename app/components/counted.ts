const number = new Intl.NumberFormat("en");

/** "1 person", "1,204 people". */
export function people(count: number): string {
  return counted(count, "person", "people");
}

export function counted(count: number, one: string, many: string): string {
  return `${number.format(count)} ${count === 1 ? one : many}`;
}

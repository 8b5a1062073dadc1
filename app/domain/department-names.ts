/**
 * Both departments of a relationship by name, in the order of their indices.
 *
 * @example
 * departmentNames({ firstDepartment: "Sales", secondDepartment: "Marketing" }) // => ["Sales","Marketing"]
 */
export function departmentNames({
  firstDepartment,
  secondDepartment,
}: {
  firstDepartment: string;
  secondDepartment: string;
}): [string, string] {
  return [firstDepartment, secondDepartment];
}

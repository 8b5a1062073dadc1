/** What a chart shows, for those who do not see it. {range} is "56 to 66". */
export const charts = {
  score: "Scale from 20 to 100 with four stages. The score is {value}, stage {stage}.",
  scoreWithRange:
    "Scale from 20 to 100 with four stages. The score is {value}, most likely {range}, stage {stage}.",
  before: "In {quarter} it was {value}.",
  /** {departments} is a list of the two below. */
  departments: "Scale from 20 to 100 with four stages. {departments}.",
  department: "{name} {value}",
  departmentWithRange: "{name} {value}, most likely {range}",
  /** {topics} is "Six topics", {rows} the rows below with a semicolon between them. */
  dimensions: "{topics} on a scale from 20 to 100, the largest gap first. {rows}.",
  dimension: "{name}: {first} {firstValue}, {second} {secondValue}, {gap}",
} as const;

import { expect, test } from "vitest";
import { makeRelease } from "~/domain/disclosure/release";
import { sentenceOf } from "../auditor/finding";
import { auditOneItem } from "../auditor/one-item";
import { oneItemGate } from "../broken-gates/one-item-gate";

const SIZES = Array.from({ length: 56 }, (_, index) => index + 5);

test.each(SIZES)("%i respondents, every histogram of one item, with dimension and score", (people) => {
  const findings = auditOneItem(people, oneItemGate(makeRelease, people));
  expect(findings.map(sentenceOf).slice(0, 5)).toEqual([]);
});

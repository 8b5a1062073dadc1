import { expect, test } from "vitest";
import { judgeKept } from "~/components/meeting/kept-words";

const words = { repair: "Weekly call", owner: "Anna Berg" };
const kept = { saved: "before", words };
const now = (saved: string, held: Readonly<Record<string, string>>, told = false) => ({
  saved,
  words: held,
  told,
});

test("kept words come back over what they were typed over", () => {
  expect(judgeKept(kept, now("before", { repair: "", owner: "" }))).toBe("fill");
});

test("kept words are forgotten once the server holds them", () => {
  expect(judgeKept(kept, now("after", { repair: "Weekly call ", owner: "Anna Berg" }))).toBe("forget");
});

test("kept words over somebody else's save come back, so that the server sees both", () => {
  expect(judgeKept(kept, now("after", { repair: "Monthly call", owner: "Anna Berg" }))).toBe("over-others");
  expect(judgeKept(kept, now("after", {}))).toBe("over-others");
});

test("once the server has said so, they count as typed over what it holds", () => {
  expect(judgeKept(kept, now("after", { repair: "Monthly call", owner: "Anna Berg" }, true))).toBe(
    "keep-typed",
  );
});

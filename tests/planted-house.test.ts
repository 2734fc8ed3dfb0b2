import { describe, expect, test } from "vitest";
import { houseFindings } from "./support/house-rules.ts";
import { cleanHouse, housePlants } from "./support/planted-house.ts";
import { type Files, plantTree } from "./support/planted-tree.ts";

function findingsIn(files: Files): string[] {
  const tree = plantTree(files);
  try {
    return houseFindings(tree.root).map(({ rule, file }) => `${rule}: ${file}`);
  } finally {
    tree.remove();
  }
}

describe("the house rules", () => {
  test("say nothing about a house that keeps them", () => {
    expect(findingsIn(cleanHouse)).toEqual([]);
  });

  test("each report the violations that were planted for them, and no other", () => {
    const planted = Object.fromEntries(housePlants.map(({ file, text }) => [file, text]));
    const expected = housePlants.map(({ rule, file }) => `${rule}: ${file}`);
    expect([...new Set(findingsIn({ ...cleanHouse, ...planted }))].sort()).toEqual(expected.sort());
  });
});

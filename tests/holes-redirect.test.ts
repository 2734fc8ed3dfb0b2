import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { goTo, ownPath } from "#app/shared/redirect.server.ts";
import { carelessBuild } from "./support/careless-build.ts";
import { startTestServer, type TestServer } from "./support/server.ts";
import { startUnguarded } from "./support/unguarded-server.ts";
import { visitor } from "./support/visitor.ts";

let bare: Awaited<ReturnType<typeof startUnguarded>>;
let server: TestServer;

beforeAll(async () => {
  bare = await startUnguarded(carelessBuild(false).build);
  server = await startTestServer();
}, 180_000);

afterAll(async () => {
  await bare?.stop();
  await server?.stop();
});

describe("IMM-30 a redirect stays on our own origin", () => {
  const origin = "https://ours.example";
  const hostile = [
    ...["//evil.example", "/\\evil.example", "/\t/evil.example", "https:evil.example", "\\\\evil.example"],
    ...[
      "///evil.example",
      "https://evil.example/",
      "javascript:alert(1)",
      "/\n/evil.example",
      "/.//evil.example",
    ],
    ...[
      "/x/..//evil.example",
      "data:text/html,x",
      "\u0000//evil.example",
      " //evil.example",
      "/%5cevil.example/..",
    ],
  ];
  const leaves = (location: string) => new URL(location, origin).origin !== origin;
  const locationOf = (value: string) => goTo(value).headers.get("location") ?? "";

  test("plain redirects leave it for most of the hostile values", async () => {
    const went = [];
    for (const value of hostile) {
      // A control sign cannot travel in a header at all, and counts as refused.
      const answer = await visitor(bare).get(`/go?next=${encodeURIComponent(value)}`);
      if (answer.headers.location && leaves(answer.headers.location)) went.push(value);
    }
    expect(went.length).toBeGreaterThanOrEqual(6);
  });

  test("ownPath and goTo keep every hostile value at home", () => {
    expect(hostile.filter((value) => leaves(ownPath(value)) || leaves(locationOf(value)))).toEqual([]);
    expect(ownPath("/decisions?q=a#top")).toBe("/decisions?q=a#top");
  });

  test("so do 500 made-up ones, judged by the URL parser that browsers share", () => {
    const piece = fc.constantFrom(
      ...[
        "/",
        "\\",
        "//",
        "\t",
        "\n",
        "\r",
        " ",
        ".",
        "..",
        ":",
        "@",
        "?",
        "#",
        "%2f",
        "%5c",
        "%09",
        "\u0000",
        "\u2028",
      ],
      ...[
        "evil.example",
        "https",
        "http:",
        "javascript:",
        "localhost",
        "[::1]",
        "decisions",
        "\uff0f",
        "\u3002",
        "é",
      ],
    );
    const value = fc.array(piece, { minLength: 1, maxLength: 8 }).map((pieces) => pieces.join(""));
    fc.assert(
      fc.property(value, (text) => !leaves(ownPath(text)) && !leaves(locationOf(text))),
      { numRuns: 500 },
    );
  });

  test("neither the sign-in address nor the choice of language sends anybody away", async () => {
    const paths = [
      "//evil.example/?lang=en",
      "/%5cevil.example?lang=en",
      "//evil.example/decisions",
      "/\\evil.example",
    ];
    for (const path of [
      ...paths,
      ...paths.map((one) => `${one}${one.includes("?") ? "&" : "?"}next=//evil.example`),
    ]) {
      const answer = await visitor(server).get(path);
      const location = answer.headers.location ?? "/";
      expect(leaves(location), path).toBe(false);
      const next = new URL(location, origin).searchParams.get("next");
      expect(leaves(ownPath(next)), path).toBe(false);
    }
  });
});

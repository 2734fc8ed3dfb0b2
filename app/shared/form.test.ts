import { expect, test } from "vitest";
import * as z from "zod";
import { readForm } from "./form.server.ts";

test("a form loses the one sign that no text in PostgreSQL can hold", async () => {
  const body = new URLSearchParams([
    ["title", "Be\u0000llen"],
    ["kinds", "a"],
    ["kinds", "b\u0000"],
  ]);
  const request = new Request("http://localhost/", { method: "POST", body });
  const submission = await readForm(
    request,
    z.strictObject({ title: z.string(), kinds: z.array(z.string()) }),
  );
  expect(submission.status === "success" && submission.value).toEqual({ title: "Bellen", kinds: ["a", "b"] });
});

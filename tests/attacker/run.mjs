// `npm run attack -- 2000`. Must parse on Node 20: everything newer is imported after the version check.
import path from "node:path";
import { fileURLToPath } from "node:url";
import { ensureNode } from "../support/node-version.mjs";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../..");
ensureNode(root);
process.chdir(root);
const { runProgram } = await import("../support/steps.mjs");
const args = ["run", "--project", "unit", "tests/attacker/elimination"];
const organisations = { ATTACK_ORGANISATIONS: process.argv[2] ?? "500" };
process.exit(await runProgram(["node_modules/vitest/vitest.mjs", ...args], organisations));

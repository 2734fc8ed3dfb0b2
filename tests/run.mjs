// `npm run check` and `npm test`. Must parse on Node 20: everything newer is imported after the version check.
import path from "node:path";
import { fileURLToPath } from "node:url";
import { ensureNode } from "./support/node-version.mjs";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");
ensureNode(root);
process.chdir(root);
const { run } = await import("./support/suite.mjs");
process.exit(await run(process.argv[2] ?? "test"));

// `npm run bench`. Must parse on Node 20: everything newer is imported after the version check.
import path from "node:path";
import { fileURLToPath } from "node:url";
import { ensureNode } from "../support/node-version.mjs";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../..");
ensureNode(root);
process.chdir(root);
const { bench } = await import("./bench.ts");
process.exit(await bench(process.argv.slice(2)));

import type { Problem } from "../../rules.ts";
import { writeZip } from "../../zip/format.server.ts";
import { isWorkbook, kindOf, pastedName } from "../rules.ts";

export interface Upload {
  readonly kind: "csv" | "madr";
  readonly fileName: string;
  readonly content: Uint8Array;
}

/** What came with the form: one file, several records at once, or a text that was pasted. */
export async function uploadOf(form: FormData): Promise<{ upload: Upload } | { problem: Problem }> {
  const files = form.getAll("file").filter((entry): entry is File => entry instanceof File && entry.size > 0);
  const pasted = form.get("text");
  const [file] = files;
  if (!file) {
    if (typeof pasted !== "string" || pasted.trim() === "")
      return { problem: { key: "exchange.problem.fileMissing" } };
    const fileName = pastedName(pasted);
    const content = new TextEncoder().encode(pasted);
    return { upload: { kind: kindOf(fileName, content), fileName, content } };
  }
  const names = files.map(({ name }) => nameOf(name));
  if (names.some(isWorkbook)) return { problem: { key: "exchange.problem.fileBinary" } };
  if (files.length === 1) {
    const content = new Uint8Array(await file.arrayBuffer());
    const fileName = nameOf(file.name);
    return { upload: { kind: kindOf(fileName, content), fileName, content } };
  }
  if (!names.every((name) => /\.(md|markdown)$/i.test(name)))
    return { problem: { key: "exchange.problem.filesMixed" } };
  const texts = await Promise.all(
    files.map(async (each) => ({ name: nameOf(each.name), text: await each.text() })),
  );
  const pieces: Uint8Array[] = [];
  for await (const piece of writeZip(texts)) pieces.push(piece);
  return {
    upload: { kind: "madr", fileName: `${names[0]} (+${names.length - 1})`, content: Buffer.concat(pieces) },
  };
}

/** Only ever shown: no folders, no control signs, not endless. */
const nameOf = (name: string) =>
  (name.split(/[\\/]/).at(-1) ?? "")
    .replace(/\p{Cc}/gu, "")
    .trim()
    .slice(0, 120) || "file";
